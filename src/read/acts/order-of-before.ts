import type { OperatorEntry } from '../../lexicon-shapes.ts';
import { operatorsAt } from './clause.ts';
import type { Blank, Drafts } from './compose.ts';
import { withFillings, type Draft, type Filling } from './draft.ts';
import { factualityOf } from './factuality.ts';
import type { Lexicon } from '../lexicon.ts';
import { isActor, type Mention } from '../mentions/mention.ts';
import { isUnder } from './under.ts';
import { nestedOwner } from './nested.ts';
import { isRuledOut, orderersAt } from './orderers.ts';
import { isTimeWord } from '../sentence/calendar-words.ts';
import { objectsOf, subjectsOf } from '../sentence/arguments.ts';
import { asRole, type Scene } from './roles.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { caseOf, childrenBy, conjuncts, headOf, isNoun, isPassive, isVerb, lemmaAt, pathUp, relationAt, wordAt } from '../sentence/tree.ts';
import { isKnownWork, ORDERABLE, typesOfWork } from './works.ts';

/** The operator of a draft that names no act: what was ordered is told in the sentences before. */
export const ORDER_OF_BEFORE = 'order of before';

/** Who ordered what was told before, in this sentence or those before it. */
export function applyOrdersOfBefore(scene: Scene, lexicon: Lexicon, drafts: Drafts, blank: Blank): void {
  scene.sentence.tokens.forEach((_token, at) => {
    if (!isVerb(scene.sentence, at)) return ownDecision(scene, lexicon, drafts, at, blank);
    const entry = operatorsAt(scene.sentence, lexicon, at).find(({ operator }) => operator === 'ORDER');
    if (entry && !/^(?:clear|command)$/.test(lemmaAt(scene.sentence, at))) orderIt(scene, lexicon, drafts, at, entry, blank);
    if (entry || lemmaAt(scene.sentence, at) === 'tell') orderSo(scene, lexicon, drafts, at, blank);
    if (ACTS.test(lemmaAt(scene.sentence, at))) actUnder(scene, lexicon, drafts, at, blank);
    return undefined;
  });
}

const orderersOf = (scene: Scene, at: number, entry: OperatorEntry | undefined): Filling[] =>
  subjectsOf(scene.sentence, at).flatMap((head) => conjuncts(scene.sentence, head)).filter((head) => !isRuledOut(scene.sentence, head)).flatMap((head) => asRole(scene, { type: 'OTHER' }, 'authorizer', 'order', head)).filter(({ slot }) => slot !== 'nested').map((one) => ({ ...one, commandMode: entry?.commandMode ?? 'ORDERED' }));

/** "Smith ordered it", "the president approved the move", "as the minister had instructed": what was ordered was told before, or by what the clause hangs on. */
function orderIt(scene: Scene, lexicon: Lexicon, drafts: Drafts, at: number, entry: OperatorEntry, blank: Blank): void {
  const { sentence } = scene;
  const isGrant = isPassive(sentence, at) && /^(?:AID|SANCTION)$/.test(drafts.get(at)?.type ?? '') && objectsOf(sentence, at).every((head) => isKnownWork(sentence, lexicon, head, at));
  if (isGrant) drafts.delete(at);
  if (drafts.has(at) || isUsed(drafts, at) || childrenBy(sentence, at, 'xcomp', 'ccomp').length > 0) return;
  const what = [...objectsOf(sentence, at), ...(objectsOf(sentence, at).length > 0 ? [] : childrenBy(sentence, at, 'obl').filter((child) => caseOf(sentence, child) === 'on' && !isTimeWord(sentence.tokens[child]?.text ?? '') && lemmaAt(sentence, at) === 'sign' && wordAt(sentence, at + 1) === 'off'))];
  const isAs = what.length === 0 && relationAt(sentence, at) === 'advcl' && childrenBy(sentence, at, 'mark').some((mark) => wordAt(sentence, mark) === 'as');
  if (!isAs && (what.length !== 1 || !what.every((head) => wordAt(sentence, head) === 'them' || isKnownWork(sentence, lexicon, head, at)))) return;
  const byThem = isAs ? agents(scene, at, entry) : [];
  const orderers = byThem.length > 0 || (isAs && childrenBy(sentence, at, 'nsubj').length === 0) ? byThem : orderersOf(scene, at, entry);
  const over = relationAt(sentence, at) === 'advcl' ? drafts.get(headOf(sentence, at)) : undefined;
  if (over && orderers.length > 0 && childrenBy(sentence, at, 'mark').some((mark) => /^(?:since|after|when|as|once|because)$/.test(wordAt(sentence, mark)))) drafts.set(over.at, withFillings(over, orderers));
  else if (!isAs && orderers.length > 0 && ofClauseBefore(scene, lexicon, drafts, at, what[0])) return;
  else if (!isAs) tellBefore(scene, lexicon, drafts, blank(what.find((head) => isNoun(sentence, head)) ?? at, 'noun'), at, orderers);
}

/** "It released the money; its president signed off on the payment", "the raid was planned by Moyo, who approved it": what the clause that this one goes on from tells. */
function ofClauseBefore(scene: Scene, lexicon: Lexicon, drafts: Drafts, at: number, what: number | undefined): boolean {
  const { sentence } = scene;
  const before = /^(?:conj|parataxis)$/.test(relationAt(sentence, at)) ? headOf(sentence, at) : -1;
  const own = before < 0 || before > at ? [] : [before, ...childrenBy(sentence, before, 'nsubj', 'nsubj:pass')].map((token) => drafts.get(token)).filter((draft) => draft !== undefined);
  const types = what !== undefined && isNoun(sentence, what) ? typesOfWork(lexicon, lemmaAt(sentence, what)) ?? ORDERABLE : ORDERABLE;
  const told = factualityOf(sentence, lexicon, at);
  const draft = own.find(({ type, operator }) => types.has(type) && (operator === undefined || operator === 'order'));
  const orderers = orderersOf(scene, at, operatorsAt(sentence, lexicon, at).find(({ operator }) => operator === 'ORDER')).filter(({ mention }) => !draft?.fillings.some((one) => one.role === 'actor' && one.mention.head === mention.head));
  if (!draft || orderers.length === 0 || told.status !== 'OCCURRED' || told.modality !== 'FACTUAL') return false;
  drafts.set(draft.at, withFillings(draft, orderers));
  return true;
}

/** "as instructed by the province". */
const agents = (scene: Scene, at: number, entry: OperatorEntry): Filling[] =>
  orderersAt(scene, childrenBy(scene.sentence, at, 'obl', 'nmod').filter((child) => caseOf(scene.sentence, child) === 'by'), entry.commandMode);

const isUsed = (drafts: Drafts, at: number): boolean => [...drafts.values()].some(({ also }) => also.includes(at));

/** "it was the landlord who had told them to do so": the act told before, in this sentence where it tells one. */
function orderSo(scene: Scene, lexicon: Lexicon, drafts: Drafts, at: number, blank: Blank): void {
  const { sentence } = scene;
  const isSo = childrenBy(sentence, at, 'xcomp', 'advcl').some((child) => lemmaAt(sentence, child) === 'do' && (childrenBy(sentence, child, 'advmod').some((how) => wordAt(sentence, how) === 'so') || childrenBy(sentence, child, 'obj').some((what) => /^(?:it|this|that)$/.test(wordAt(sentence, what)))));
  const isBare = wordAt(sentence, at + 2) === 'to' && /^[.,;]$/.test(wordAt(sentence, at + 3)) && /^(?:him|her|them)$/.test(wordAt(sentence, at + 1));
  const orderers = isSo || isBare ? orderersOf(scene, at, operatorsAt(sentence, lexicon, at).find(({ operator }) => operator === 'ORDER')) : [];
  if (orderers.length === 0) return;
  drafts.delete(at);
  const before = [...drafts.values()].findLast((draft) => draft.at < at && draft.kind === 'verb' && !pathUp(sentence, draft.at).includes(at) && draft.operator === undefined);
  if (before && factualityOf(sentence, lexicon, at).status === 'OCCURRED') drafts.set(before.at, withFillings(before, orderers));
  else if (!before) tellBefore(scene, lexicon, drafts, blank(at, 'noun'), at, orderers);
}

/** Verbs that say of somebody only that he did what was told before. */
const ACTS = /^(?:go|act|move|come|do|proceed|respond|intervene|step|enter|take|carry|conduct|launch|make|mount|stage|perform|execute)$/;

/** "They had gone in on the authority of the president": those who did what was told before, and on whose orders. */
function actUnder(scene: Scene, lexicon: Lexicon, drafts: Drafts, at: number, blank: Blank): void {
  const { sentence } = scene;
  const done = isPassive(sentence, at) ? childrenBy(sentence, at, 'nsubj:pass').filter((head) => isNoun(sentence, head) && childrenBy(sentence, head, 'det').some((det) => /^(?:the|this|that|these|those)$/.test(wordAt(sentence, det)))) : [];
  if (drafts.has(at) || isUsed(drafts, at) || childrenBy(sentence, at, 'xcomp', 'ccomp', 'advcl', 'obj').length > 0 || relationAt(sentence, at) === 'acl' || (isPassive(sentence, at) && done.length !== 1)) return;
  const under = childrenBy(sentence, at, 'obl').find((child) => /^(?:on|at|under|with|by|in on)$/.test(caseOf(sentence, child)) && operatorsAt(sentence, lexicon, child).some((one) => isUnder(sentence, child, one)));
  const entry = under === undefined ? undefined : operatorsAt(sentence, lexicon, under).find((one) => isUnder(sentence, under, one));
  if (under === undefined || !entry) return;
  const after = childrenBy(sentence, under, 'nmod', 'acl').flatMap((child) => [child, ...childrenBy(sentence, child, 'obl')]).filter((child) => /^(?:of|from|by)$/.test(caseOf(sentence, child)));
  const owners = nestedOwner(scene, under).slice(0, 1).filter((mention) => isActor(mention) || mention.kind === 'PRONOUN').map((mention): Filling => ({ role: 'authorizer', mention, via: 'DIRECT', slot: 'phrase', commandMode: entry.commandMode }));
  const doers = subjectsOf(sentence, at).flatMap((head) => asRole(scene, { type: 'OTHER' }, 'actor', 'subject', head)).filter(({ mention }) => mention.kind !== 'PRONOUN');
  if (done[0] !== undefined && !drafts.has(done[0])) return tellBefore(scene, lexicon, drafts, { ...blank(isKnownWork(sentence, lexicon, done[0]) ? done[0] : under, 'noun'), definite: true }, at, [...owners, ...orderersAt(scene, after, entry.commandMode)]);
  const known = subjectsOf(sentence, at).length > 0 && doers.every(({ mention }) => mention.definite || mention.kind === 'NAME' || mention.lemma === 'police');
  if (known) tellBefore(scene, lexicon, drafts, { ...blank(under, 'noun'), definite: true, fillings: doers }, at, [...owners, ...orderersAt(scene, after, entry.commandMode)]);
}

/** "The decision was his own", "the order was the governor's": whose it was. */
function ownDecision(scene: Scene, lexicon: Lexicon, drafts: Drafts, at: number, blank: Blank): void {
  const { sentence } = scene;
  const wasOnes = childrenBy(sentence, at, 'cop').some((cop) => /^(?:was|were|been)$/.test(wordAt(sentence, cop)));
  const isIt = wasOnes && /^(?:decision|order|call|idea)$/.test(lemmaAt(sentence, at)) && childrenBy(sentence, at, 'acl', 'nmod', 'amod').every((child) => wordAt(sentence, child) === 'own' || childrenBy(sentence, at, 'nmod:poss').includes(child)) && childrenBy(sentence, at, 'nsubj').some((head) => /^(?:it|that|this)$/.test(wordAt(sentence, head)));
  if (isIt) return tellBefore(scene, lexicon, drafts, { ...blank(at, 'noun'), definite: true }, at, childrenBy(sentence, at, 'nmod:poss').map((head) => possessor(scene, head)).filter((mention) => isActor(mention) || mention.kind === 'PRONOUN').map((mention): Filling => ({ role: 'authorizer', mention, via: 'DIRECT', slot: 'order', commandMode: 'ORDERED' })));
  const subject = wasOnes ? [...childrenBy(sentence, at, 'nsubj'), ...(relationAt(sentence, at) === 'ccomp' ? childrenBy(sentence, headOf(sentence, at), 'obj') : [])].find((head) => head < at && /^(?:decision|order|instruction|command|call)$/.test(lemmaAt(sentence, head))) : undefined;
  if (subject === undefined || childrenBy(sentence, subject, 'acl', 'nmod').length > 0 || !childrenBy(sentence, subject, 'det').some((det) => /^(?:the|this|that)$/.test(wordAt(sentence, det)))) return;
  const isAlone = /^(?:his|hers|theirs|mine|ours)$/.test(wordAt(sentence, at));
  const whose = isAlone ? [at] : /^(?:own|alone)$/.test(wordAt(sentence, at)) || /^['’]s?$/.test(wordAt(sentence, at + 1)) ? [...childrenBy(sentence, at, 'nmod:poss'), ...(isNoun(sentence, at) ? [at] : [])] : [];
  const orderers = whose.map((head) => possessor(scene, head)).filter((mention) => isActor(mention) || mention.kind === 'PRONOUN').map((mention): Filling => ({ role: 'authorizer', mention, via: 'DIRECT', slot: 'order', commandMode: 'ORDERED' }));
  tellBefore(scene, lexicon, drafts, blank(subject, 'noun'), at, orderers);
}

/** "his", "hers": him or her. */
function possessor(scene: Scene, head: number): ReturnType<Scene['mentionAt']> {
  const mention = scene.mentionAt(head);
  const who = POSSESSED[wordAt(scene.sentence, head)];
  return who === undefined ? mention : { ...mention, kind: 'PRONOUN', name: who };
}

const POSSESSED: Readonly<Record<string, string>> = { his: 'his', hers: 'her', theirs: 'their', mine: 'my', ours: 'our' };

/** Only what is told as a fact, and of an order that is known ("the order", "his approval"): who "gives orders" has ordered nothing that was told. */
export function tellBefore(scene: Scene, lexicon: Lexicon, drafts: Drafts, draft: Draft, verb: number, authorizers: readonly Filling[]): void {
  const { sentence } = scene;
  const known = draft.at === verb || draft.definite || nestedOwner(scene, draft.at).length > 0;
  const told = factualityOf(sentence, lexicon, verb);
  const named = authorizers.map((one) => ({ ...one, mention: sayerOf(scene, one.mention) })).filter(({ mention }) => isActor(mention) || mention.kind === 'PRONOUN').filter(({ mention }) => !isAsking(sentence, mention.head));
  const isTwice = [...drafts.values()].some(({ operator, fillings }) => operator === ORDER_OF_BEFORE && fillings.some(({ mention }) => named.some((one) => one.mention.head === mention.head)));
  if (!known || isTwice || named.length === 0 || told.status !== 'OCCURRED' || told.modality !== 'FACTUAL' || sentence.kind !== 'BODY') return;
  drafts.set(draft.at, { ...draft, definite: true, operator: ORDER_OF_BEFORE, fillings: [...draft.fillings, ...named], also: [verb] });
}

/** "The commander said he gave the order": he is the one who says so, where that is somebody in command. */
function sayerOf(scene: Scene, mention: Mention): Mention {
  const { sentence } = scene;
  const clause = /^(?:he|she)$/.test(mention.name) && mention.kind === 'PRONOUN' ? headOf(sentence, mention.head) : -1;
  const says = clause >= 0 && relationAt(sentence, clause) === 'ccomp' && /^(?:say|confirm|admit|claim|insist|acknowledge|add|tell)$/.test(lemmaAt(sentence, headOf(sentence, clause))) ? headOf(sentence, clause) : -1;
  const sayer = says < 0 ? undefined : childrenBy(sentence, says, 'nsubj').map((head) => scene.mentionAt(head))[0];
  return sayer?.kind === 'DESCRIPTION' && sayer.type === 'Group' && /^(?:GOV|MIL|COP|REB|BUS)$/.test(sayer.sector ?? '') && wordAt(sentence, sayer.head) === sayer.lemma ? sayer : mention;
}

/** "Who gave the order is not known". */
export const isAsking = (sentence: Sentence, head: number): boolean => wordAt(sentence, head) === 'who' && relationAt(sentence, head) === 'nsubj' && !pathUp(sentence, head).some((token) => relationAt(sentence, token) === 'acl');
