import type { OperatorEntry } from '../../lexicon-shapes.ts';
import { deedsOf } from './deed-of.ts';
import { subjectsOf } from '../sentence/arguments.ts';
import { isDateWord, isTimeWord } from '../sentence/calendar-words.ts';
import { operatorsAt } from './clause.ts';
import type { Blank, Drafts } from './compose.ts';
import { withFillings, type Draft, type Filling } from './draft.ts';
import { factualityOf } from './factuality.ts';
import type { Lexicon } from '../lexicon.ts';
import { isActor } from '../mentions/mention.ts';
import { nestedOwner } from './nested.ts';
import { asRole, type Scene } from './roles.ts';
import { asNamed } from './orderers.ts';
import { isUnder } from './under.ts';
import { isAsking, tellBefore } from './order-of-before.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { caseOf, childrenBy, conjuncts, headOf, isNoun, isVerb, lemmaAt, pathUp, relationAt, wordAt } from '../sentence/tree.ts';

/** An order that is told as a noun, with the verb by which it is given and who gives it. */
interface Given {
  readonly order: number;
  readonly verb: number;
  readonly entry: OperatorEntry;
  readonly givers: readonly Filling[];
}

/** The operator of a draft that holds since the order for it was given: the last word that tells of it is how it was given. */
export const DECREE = 'decree';

/** "issued the order to shell the town", "the decision to strike was taken by", "the order came from": who gave it, ordered what it says or, where it says nothing, what was told before. */
export function applyOrderNouns(scene: Scene, lexicon: Lexicon, drafts: Drafts, blank: Blank): void {
  const { sentence } = scene;
  sentence.tokens.forEach((_token, at) => {
    const entry = isNoun(sentence, at) && wordAt(sentence, at - 1) !== 'in' ? operatorsAt(sentence, lexicon, at).find(({ givenBy }) => givenBy.length > 0) : undefined;
    const given = entry && !UNDER.test(caseOf(sentence, at)) ? givenIn(scene, entry, at) : undefined;
    // "gave their word": a promise.
    if (given && drafts.get(given.verb)?.type === 'AGREE') return;
    if (given) authorizeGiven(scene, lexicon, drafts, given, blank);
    else if (isNoun(sentence, at)) authorizeUnder(scene, lexicon, drafts, at);
    if (lemmaAt(sentence, at) === 'have' && isVerb(sentence, at)) causeDone(scene, drafts, at);
  });
}

const UNDER = /^(?:on|under|at|by|with|following|upon|in (?:line|compliance|accordance|keeping) with|pursuant to)$/;
const COMES = /^(?:come|go)$/;

/** Who gives an order, and with which verb: as its subject, as its agent, or as where it came from. */
function givenIn(scene: Scene, entry: OperatorEntry, order: number): Given | undefined {
  const { sentence } = scene;
  const relation = relationAt(sentence, order);
  const above = headOf(sentence, order);
  const participle = childrenBy(sentence, order, 'acl').find((child) => entry.givenBy.includes(lemmaAt(sentence, child)) && /(?:ed|en|nt)$/.test(wordAt(sentence, child)));
  const verb = participle ?? (above >= 0 && isVerb(sentence, above) ? above : undefined);
  if (verb === undefined) return undefined;
  const from = COMES.test(lemmaAt(sentence, verb)) && relation === 'nsubj' ? childrenBy(sentence, verb, 'obl').filter((child) => caseOf(sentence, child) === 'from') : [];
  const carried = entry.givenBy.includes(lemmaAt(sentence, verb)) && (participle !== undefined || relation === 'obj' || (relation === 'nsubj' && childrenBy(sentence, verb, 'aux:pass').length > 0));
  const heads = carried ? subjectsOf(sentence, verb) : from;
  const givers = heads.filter((head) => head !== order).flatMap((head) => conjuncts(sentence, head)).flatMap((head) => asRole(scene, { type: 'OTHER' }, 'authorizer', 'order', head)).filter(({ slot }) => slot !== 'nested');
  return givers.length > 0 && !heads.some((head) => isAsking(sentence, head)) ? { order, verb, entry, givers: givers.map((one) => ({ ...one, mention: asNamed(scene, one.mention) })) } : undefined;
}

/** "on Erdogan's orders", "on direct instructions from the general", "under a decree issued by the junta". */
function authorizeUnder(scene: Scene, lexicon: Lexicon, drafts: Drafts, at: number): void {
  const { sentence } = scene;
  // Whose command they are under leads them, and need not have ordered what they did.
  const entry = UNDER.test(caseOf(sentence, at)) && !(lemmaAt(sentence, at) === 'command' && caseOf(sentence, at) === 'under') ? operatorsAt(sentence, lexicon, at).find((one) => isUnder(sentence, at, one)) : undefined;
  if (!entry) return;
  const own = [...childrenBy(sentence, at, 'nmod'), ...childrenBy(sentence, at, 'acl').filter((child) => !ASKED.test(lemmaAt(sentence, child))).flatMap((child) => childrenBy(sentence, child, 'obl'))].filter((child) => /^(?:from|of|by)$/.test(caseOf(sentence, child)));
  // "acting under orders from the chief": what stands right behind the order belongs to it.
  const after = own.length > 0 || !/^(?:from|of|by)$/.test(wordAt(sentence, at + 1)) ? own : [headOf(sentence, at + 1)].filter((child) => child > at + 1 && headOf(sentence, child) === headOf(sentence, at));
  const within = childrenBy(sentence, at, 'compound');
  const signed = signersOf(sentence, at, entry);
  for (const verb of childrenBy(sentence, at, 'acl')) if (entry.givenBy.includes(lemmaAt(sentence, verb)) && /^(?:SUPPORT|THREATEN)$/.test(drafts.get(verb)?.type ?? '')) drafts.delete(verb);
  const givers = [...signed.map((head) => scene.mentionAt(head)), ...nestedOwner(scene, at).slice(0, 1), ...[...within, ...after].flatMap((head) => conjuncts(sentence, head)).map((head) => asNamed(scene, scene.mentionAt(head)))].filter((mention) => isActor(mention) || mention.kind === 'PRONOUN');
  const fillings = givers.map((mention): Filling => ({ role: 'authorizer', mention, via: 'DIRECT', slot: 'phrase', commandMode: entry.commandMode }));
  for (const draft of deedsOf(sentence, lexicon, drafts, at)) if (fillings.length > 0 && (entry.commandMode !== 'DIRECTED' || BY_FORCE.test(draft.type))) drafts.set(draft.at, withFillings(apartFrom(draft, fillings), fillings));
}

/** "under a pardon requested by the premier": who asked for it or wrote it did not give it. */
const ASKED = /^(?:request|seek|ask|demand|propose|draft|draw|recommend|enforce|carry|execute|challenge|criticize|criticise|condemn|oppose)$/;

/** "Under an order that the mayor signed": who gave the order that something was done under. */
function signersOf(sentence: Sentence, order: number, { givenBy }: OperatorEntry): number[] {
  const verb = childrenBy(sentence, order, 'acl').find((child) => (givenBy.includes(lemmaAt(sentence, child)) || /^(?:sign|issue|grant|decree)$/.test(lemmaAt(sentence, child))) && childrenBy(sentence, child, 'aux:pass').length === 0 && !/(?:ing)$/.test(wordAt(sentence, child)));
  const heads = verb === undefined ? [] : childrenBy(sentence, verb, 'nsubj').filter((head) => !/^(?:which|that|who)$/.test(wordAt(sentence, head))).flatMap((head) => conjuncts(sentence, head));
  return heads;
}

/** Acts of which those who direct or oversee them are behind them; who oversees an inquiry has not ordered it. */
export const BY_FORCE = /^(?:ASSAULT|COERCE|MOBILIZE|SANCTION)$/;

/** An act without the recipients that only order it. */
export const apartFrom = (draft: Draft, orderers: readonly Filling[]): Draft =>
  ({ ...draft, fillings: draft.fillings.filter(({ role, mention }) => role !== 'recipient' || !orderers.some((one) => one.mention.head === mention.head)) });

/** In words: how far from the order what it says may begin. */
const REACH = 8;

/** The act that an order tells: "to shell", "for the attack", "banning", "that … be closed"; never one within the name of who gives it ("director of public prosecutions"). */
function contentOf(sentence: Sentence, drafts: Drafts, { order, verb }: Given): Draft | undefined {
  const isTold = (draft: Draft): boolean => {
    const path = pathUp(sentence, draft.at);
    const within = path.slice(0, path.findIndex((token) => token === order || token === verb));
    if (draft.at <= order || draft.at > order + REACH || !(path.includes(order) || path.includes(verb)) || within.some((token) => isAside(sentence, token) || /^(?:from|by)$/.test(caseOf(sentence, token))) || sentence.tokens.slice(order + 1, draft.at).some(({ text }) => /^[,;:“”"]$/.test(text))) return false;
    if (draft.kind === 'noun') return path.slice(0, 3).some((token) => /^(?:for|of|on|to|against)$/.test(caseOf(sentence, token)));
    if (wordAt(sentence, draft.at).endsWith('ing')) return draft.at - order <= 2 || sentence.tokens.slice(order + 1, draft.at).every(({ text }) => isTimeWord(text)) || childrenBy(sentence, draft.at, 'mark', 'case').some((mark) => wordAt(sentence, mark) === 'for');
    return childrenBy(sentence, draft.at, 'mark').some((mark) => /^(?:to|that)$/.test(wordAt(sentence, mark))) || wordAt(sentence, draft.at - 1) === 'to';
  };
  return [...drafts.values()].filter(isTold).sort((a, b) => a.at - b.at)[0] ?? drafts.get(order);
}

/** "gave the go-ahead because they had begun to shoot": what a clause of its own tells is no content of the order. */
const isAside = (sentence: Sentence, token: number): boolean =>
  /^(?:advcl|parataxis|conj)$/.test(relationAt(sentence, token)) && childrenBy(sentence, token, 'mark').some((mark) => !/^(?:to|that|for|of)$/.test(wordAt(sentence, mark)));

/** "stormed the ship after she gave the go-ahead", "gave the order, and troops stormed the ship": what others did upon an order that tells no content. */
function doneUpon({ sentence }: Scene, lexicon: Lexicon, drafts: Drafts, { order, verb, entry, givers }: Given): Draft | undefined {
  const isKnown = childrenBy(sentence, order, 'det', 'nmod:poss').some((det) => !/^(?:an?|no|any|some)$/.test(wordAt(sentence, det))) && childrenBy(sentence, order, 'nmod', 'acl').every((child) => relationAt(sentence, child) === 'nmod' && caseOf(sentence, child) === '');
  if (!isKnown || entry.operator !== 'ORDER' || factualityOf(sentence, lexicon, verb).status !== 'OCCURRED') return undefined;
  const isUpon = relationAt(sentence, verb) === 'advcl' && childrenBy(sentence, verb, 'mark', 'advmod').some((mark) => /^(?:after|once|when)$/.test(wordAt(sentence, mark)));
  const then = childrenBy(sentence, verb, 'conj').filter((child) => childrenBy(sentence, child, 'nsubj').length > 0);
  const draft = [...(isUpon ? [headOf(sentence, verb)] : []), ...then].map((head) => drafts.get(head)).find((one) => one?.kind === 'verb' && (BY_FORCE.test(one.type) || one.type === 'RETREAT'));
  const isOwn = draft?.fillings.some(({ role, mention }) => role === 'actor' && (mention.kind === 'PRONOUN' || givers.some((giver) => giver.mention.head === mention.head)));
  return isOwn === true ? undefined : draft;
}

function authorizeGiven(scene: Scene, lexicon: Lexicon, drafts: Drafts, given: Given, blank: Blank): void {
  const { sentence } = scene;
  const { order, verb, entry, givers } = given;
  const authorizers = givers.map((one) => ({ ...one, role: 'authorizer' as const, commandMode: entry.commandMode }));
  const own = drafts.get(verb);
  if (own && own.type !== 'ASSAULT') drafts.delete(verb);
  const content = contentOf(sentence, drafts, given);
  // "issued an arrest warrant for the general": the threat of it is all that is told.
  if (!content && own?.type === 'THREATEN') drafts.set(verb, own);
  const done = content ? undefined : doneUpon(scene, lexicon, drafts, given);
  if (done) {
    drafts.set(done.at, withFillings(apartFrom(done, authorizers), authorizers));
    return;
  }
  const isChoice = entry.operator !== 'ORDER' && childrenBy(sentence, verb, 'aux:pass').length === 0;
  if (!content) return isChoice && !isBareChoice(sentence, order) ? undefined : tellBefore(scene, lexicon, drafts, { ...blank(order, 'noun'), ...(isSearchWarrant(sentence, order) ? { definite: true } : {}) }, verb, authorizers);
  const doers = childrenBy(sentence, verb, 'iobj').flatMap((head) => asRole(scene, { type: 'OTHER' }, 'actor', 'indirect', head));
  const others = content.fillings.filter(({ role, mention }) => role !== 'actor' || !(mention.head === order || givers.some((giver) => giver.mention.head === mention.head)));
  const isInForce = content.at === order || sentence.tokens[content.at]?.relation === 'acl:relcl' || (content.kind === 'verb' && wordAt(sentence, content.at).endsWith('ing') && childrenBy(sentence, content.at, 'mark', 'case').length === 0);
  drafts.set(content.at, { ...withFillings({ ...content, fillings: others }, [...authorizers, ...doers]), operator: isInForce ? DECREE : 'order', also: [...content.also, order, verb] });
}

/** "A court had granted a search warrant": one that says no more was for what was searched. */
const isSearchWarrant = (sentence: Sentence, order: number): boolean =>
  lemmaAt(sentence, order) === 'warrant' && wordAt(sentence, order - 1) === 'search' && childrenBy(sentence, order, 'nmod', 'acl').every((child) => caseOf(sentence, child) === '' || isDateWord(sentence.tokens[child]?.text ?? ''));

/** "took the decision": a decision that says nothing of what it is for is of what was told before. */
const isBareChoice = (sentence: Sentence, order: number): boolean =>
  childrenBy(sentence, order, 'det').some((det) => /^(?:the|that|this)$/.test(wordAt(sentence, det))) && childrenBy(sentence, order, 'nmod', 'acl', 'amod', 'compound').length === 0 && !/^(?:to|on|about|not|that|of)$/.test(wordAt(sentence, order + 1));

/** Who had it done ordered it: "had the network shut down"; not what somebody suffered: "had two soldiers killed", "had his passport seized". */
function causeDone(scene: Scene, drafts: Drafts, at: number): void {
  const { sentence } = scene;
  const whom = childrenBy(sentence, at, 'obj')[0];
  const done = [...childrenBy(sentence, at, 'ccomp', 'xcomp'), ...(whom === undefined ? [] : childrenBy(sentence, whom, 'acl'))].find((child) => child > at && /^VB[DN]$/.test(sentence.tokens[child]?.xpos ?? '') && childrenBy(sentence, child, 'aux', 'mark', 'obj').length === 0);
  const draft = done === undefined ? undefined : drafts.get(done);
  const suffered = done === undefined ? [] : [...childrenBy(sentence, done, 'nsubj'), ...(whom === undefined ? [] : [whom])];
  const isOwn = suffered.some((head) => childrenBy(sentence, head, 'nmod:poss').some((owner) => /^(?:its|his|her|their)$/.test(wordAt(sentence, owner))) && !isActor(scene.mentionAt(head)));
  if (!draft || isOwn || suffered.some((head) => head < at) || /^(?:kill|wound|injure|hurt)$/.test(lemmaAt(sentence, draft.at))) return;
  const orderers = subjectsOf(sentence, at).map((head) => scene.mentionAt(head)).filter(({ type, kind }) => kind === 'PRONOUN' || type === 'Person' || type === 'Group').map((mention): Filling => ({ role: 'authorizer', mention, via: 'DIRECT', slot: 'order', commandMode: 'ORDERED' }));
  if (orderers.length === 0) return;
  const others = draft.fillings.filter(({ role }) => role !== 'actor');
  const sufferers = suffered.flatMap((head) => conjuncts(sentence, head)).flatMap((head) => asRole(scene, { type: draft.type }, 'recipient', 'object', head));
  drafts.set(draft.at, { ...withFillings({ ...draft, fillings: others }, [...orderers, ...sufferers]), also: [...draft.also, at] });
}
