import type { OperatorEntry } from '../../lexicon-shapes.ts';
import { operatorsAt } from './clause.ts';
import type { Blank, Drafts } from './compose.ts';
import { withFillings, type Draft, type Filling } from './draft.ts';
import { factualityOf } from './factuality.ts';
import type { Lexicon } from '../lexicon.ts';
import { isActor } from '../mentions/mention.ts';
import { isUnder } from './under.ts';
import { nestedOwner } from './nested.ts';
import { orderersAt } from './orderers.ts';
import { objectsOf, subjectsOf } from '../sentence/arguments.ts';
import { asRole, type Scene } from './roles.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { caseOf, childrenBy, conjuncts, headOf, isNoun, isPassive, isVerb, lemmaAt, pathUp, relationAt, wordAt } from '../sentence/tree.ts';
import { isKnownWork } from './works.ts';

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
  subjectsOf(scene.sentence, at).flatMap((head) => conjuncts(scene.sentence, head)).flatMap((head) => asRole(scene, { type: 'OTHER' }, 'authorizer', 'order', head)).filter(({ slot }) => slot !== 'nested').map((one) => ({ ...one, commandMode: entry?.commandMode ?? 'ORDERED' }));

/** "Smith ordered it", "the president approved the move", "as the minister had instructed": what was ordered was told before, or by what the clause hangs on. */
function orderIt(scene: Scene, lexicon: Lexicon, drafts: Drafts, at: number, entry: OperatorEntry, blank: Blank): void {
  const { sentence } = scene;
  const isGrant = isPassive(sentence, at) && drafts.get(at)?.type === 'AID' && objectsOf(sentence, at).every((head) => isKnownWork(sentence, lexicon, head));
  if (isGrant) drafts.delete(at);
  if (drafts.has(at) || isUsed(drafts, at) || childrenBy(sentence, at, 'xcomp', 'ccomp').length > 0) return;
  const what = [...objectsOf(sentence, at), ...(objectsOf(sentence, at).length > 0 ? [] : childrenBy(sentence, at, 'obl').filter((child) => caseOf(sentence, child) === 'on' && lemmaAt(sentence, at) === 'sign' && wordAt(sentence, at + 1) === 'off'))];
  const isAs = what.length === 0 && relationAt(sentence, at) === 'advcl' && childrenBy(sentence, at, 'mark').some((mark) => wordAt(sentence, mark) === 'as');
  if (!isAs && (what.length !== 1 || !what.every((head) => wordAt(sentence, head) === 'them' || isKnownWork(sentence, lexicon, head)))) return;
  const byThem = isAs ? agents(scene, at, entry) : [];
  const orderers = byThem.length > 0 || (isAs && childrenBy(sentence, at, 'nsubj').length === 0) ? byThem : orderersOf(scene, at, entry);
  const over = relationAt(sentence, at) === 'advcl' ? drafts.get(headOf(sentence, at)) : undefined;
  if (over && orderers.length > 0 && childrenBy(sentence, at, 'mark').some((mark) => /^(?:since|after|when|as|once|because)$/.test(wordAt(sentence, mark)))) drafts.set(over.at, withFillings(over, orderers));
  else if (!isAs) tellBefore(scene, lexicon, drafts, blank(what.find((head) => isNoun(sentence, head)) ?? at, 'noun'), at, orderers);
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
const ACTS = /^(?:go|act|move|come|do|proceed|respond|intervene|step|enter)$/;

/** "They had gone in on the authority of the president": those who did what was told before, and on whose orders. */
function actUnder(scene: Scene, lexicon: Lexicon, drafts: Drafts, at: number, blank: Blank): void {
  const { sentence } = scene;
  if (drafts.has(at) || isUsed(drafts, at) || childrenBy(sentence, at, 'xcomp', 'ccomp', 'advcl', 'obj').length > 0 || relationAt(sentence, at) === 'acl') return;
  const under = childrenBy(sentence, at, 'obl').find((child) => /^(?:on|at|under|with|by|in on)$/.test(caseOf(sentence, child)) && operatorsAt(sentence, lexicon, child).some((one) => isUnder(sentence, child, one)));
  const entry = under === undefined ? undefined : operatorsAt(sentence, lexicon, under).find((one) => isUnder(sentence, under, one));
  if (under === undefined || !entry) return;
  const after = childrenBy(sentence, under, 'nmod', 'acl').flatMap((child) => [child, ...childrenBy(sentence, child, 'obl')]).filter((child) => /^(?:of|from|by)$/.test(caseOf(sentence, child)));
  const owners = nestedOwner(scene, under).slice(0, 1).filter((mention) => isActor(mention) || mention.kind === 'PRONOUN').map((mention): Filling => ({ role: 'authorizer', mention, via: 'DIRECT', slot: 'phrase', commandMode: entry.commandMode }));
  const doers = subjectsOf(sentence, at).flatMap((head) => asRole(scene, { type: 'OTHER' }, 'actor', 'subject', head)).filter(({ mention }) => mention.kind !== 'PRONOUN');
  const known = subjectsOf(sentence, at).length > 0 && doers.every(({ mention }) => mention.definite || mention.kind === 'NAME');
  if (known) tellBefore(scene, lexicon, drafts, { ...blank(under, 'noun'), definite: true, fillings: doers }, at, [...owners, ...orderersAt(scene, after, entry.commandMode)]);
}

/** "The decision was his own", "the order was the governor's": whose it was. */
function ownDecision(scene: Scene, lexicon: Lexicon, drafts: Drafts, at: number, blank: Blank): void {
  const { sentence } = scene;
  const subject = childrenBy(sentence, at, 'cop').some((cop) => /^(?:was|were)$/.test(wordAt(sentence, cop))) ? childrenBy(sentence, at, 'nsubj').find((head) => /^(?:decision|order|instruction|command|call)$/.test(lemmaAt(sentence, head))) : undefined;
  if (subject === undefined || childrenBy(sentence, subject, 'acl', 'nmod').length > 0 || !childrenBy(sentence, subject, 'det').some((det) => /^(?:the|this|that)$/.test(wordAt(sentence, det)))) return;
  const isAlone = /^(?:his|hers|theirs|mine|ours)$/.test(wordAt(sentence, at));
  const whose = isAlone ? [at] : wordAt(sentence, at) === 'own' || /^['’]s?$/.test(wordAt(sentence, at + 1)) ? [...childrenBy(sentence, at, 'nmod:poss'), ...(isNoun(sentence, at) ? [at] : [])] : [];
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
  const named = authorizers.filter(({ mention }) => isActor(mention) || mention.kind === 'PRONOUN').filter(({ mention }) => !isAsking(sentence, mention.head));
  const isTwice = [...drafts.values()].some(({ operator, fillings }) => operator === ORDER_OF_BEFORE && fillings.some(({ mention }) => named.some((one) => one.mention.head === mention.head)));
  if (!known || isTwice || named.length === 0 || told.status !== 'OCCURRED' || told.modality !== 'FACTUAL' || sentence.kind !== 'BODY') return;
  drafts.set(draft.at, { ...draft, definite: true, operator: ORDER_OF_BEFORE, fillings: [...draft.fillings, ...named], also: [verb] });
}

/** "Who gave the order is not known". */
export const isAsking = (sentence: Sentence, head: number): boolean => wordAt(sentence, head) === 'who' && relationAt(sentence, head) === 'nsubj' && !pathUp(sentence, head).some((token) => relationAt(sentence, token) === 'acl');
