import type { OperatorEntry } from '../../lexicon-shapes.ts';
import { isOfAnswer } from './answers.ts';
import { operatorsAt } from './clause.ts';
import type { Drafts } from './compose.ts';
import { besides, deedOf } from './deed-of.ts';
import { withFillings, type Draft } from './draft.ts';
import { factualityOf } from './factuality.ts';
import type { Lexicon } from '../lexicon.ts';
import { apartFrom, BY_FORCE } from './order-nouns.ts';
import { orderersAt } from './orderers.ts';
import { phraseRange } from '../sentence/noun-phrase.ts';
import type { Scene } from './roles.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { caseOf, childrenBy, headOf, isNoun, isVerb, lemmaAt, pathUp, relationAt, wordAt } from '../sentence/tree.ts';
import { typesOfWork } from './works.ts';

/** "a response authorised by the president", "a sweep ordered by the prosecutor": who ordered what a participle qualifies, ordered the act that is one, or is part of it. */
export function applyOrderParticiples(scene: Scene, lexicon: Lexicon, drafts: Drafts): void {
  const { sentence } = scene;
  sentence.tokens.forEach((_token, at) => {
    const entry = isVerb(sentence, at) ? operatorsAt(sentence, lexicon, at).find(({ operator }) => operator === 'ORDER') ?? decidedBy(sentence, lexicon, at) : undefined;
    if (!entry) return signedWork(scene, lexicon, drafts, at);
    const agents = childrenBy(sentence, at, 'obl', 'nmod').filter((child) => caseOf(sentence, child) === 'by');
    const orderers = orderersAt(scene, agents, entry.commandMode);
    const isTold = factualityOf(sentence, lexicon, at).status === 'OCCURRED';
    if (isTold) whichWasOrdered(scene, drafts, at, entry);
    if (isTold && orderers.length === 0) signedWork(scene, lexicon, drafts, at, entry);
    const draft = orderers.length === 0 ? undefined : isOfAnswer(sentence, at) ? deedOf(sentence, lexicon, drafts, headOf(sentence, at)) : (isTold ? besidePassive(sentence, drafts, at) ?? wasDecided(sentence, drafts, at) : undefined) ?? workOf(sentence, lexicon, drafts, at, entry);
    const isOfAll = draft?.kind === 'verb' && OPERATION.test(lemmaAt(sentence, headOf(sentence, at)));
    for (const one of draft ? [draft, ...(isOfAll ? besides(sentence, drafts, draft).filter((other) => other.at < at) : [])] : []) drafts.set(one.at, withFillings(apartFrom(one, orderers), orderers));
  });
}

/** "a step decided by the council": what somebody decides orders it where he is told of as its agent, and is no plan. */
const decidedBy = (sentence: Sentence, lexicon: Lexicon, at: number): OperatorEntry | undefined =>
  (lemmaAt(sentence, at) === 'decide' && sentence.tokens[at]?.xpos === 'VBN' ? operatorsAt(sentence, lexicon, at).filter(() => childrenBy(sentence, at, 'obl', 'nmod').some((child) => caseOf(sentence, child) === 'by')).map((entry): OperatorEntry => ({ ...entry, operator: 'ORDER', commandMode: 'AUTHORIZED' }))[0] : undefined);

/** "The closure was decided by the junta". */
const wasDecided = (sentence: Sentence, drafts: Drafts, at: number): Draft | undefined =>
  (lemmaAt(sentence, at) === 'decide' ? childrenBy(sentence, at, 'nsubj:pass').map((head) => drafts.get(head)).find((draft) => draft?.kind === 'noun') : undefined);

/** "The eviction of the families, which the prosecutor had ordered": the act before the clause, though the parser takes the nearest noun for what is meant. */
function whichWasOrdered(scene: Scene, drafts: Drafts, at: number, entry: OperatorEntry): void {
  const { sentence } = scene;
  const which = childrenBy(sentence, at, 'obj', 'nsubj', 'obl').find((child) => child < at && /^(?:which|that)$/.test(wordAt(sentence, child)));
  const subjects = childrenBy(sentence, at, 'nsubj').filter((child) => child !== which);
  if (relationAt(sentence, at) !== 'acl' || which === undefined || subjects.length === 0 || childrenBy(sentence, at, 'xcomp', 'ccomp').length > 0) return;
  const draft = pathUp(sentence, at).slice(1).filter((token) => isNoun(sentence, token)).map((token) => drafts.get(token)).find((one) => one?.kind === 'noun');
  if (draft) drafts.set(draft.at, withFillings(apartFrom(draft, []), orderersAt(scene, subjects, entry.commandMode)));
}

/** "shut its crossing, a measure that the minister had signed": what the clause before tells. */
function signedWork(scene: Scene, lexicon: Lexicon, drafts: Drafts, at: number, entry?: OperatorEntry): void {
  const { sentence } = scene;
  const work = headOf(sentence, at);
  if (work < 0 || !(entry ?? /^(?:sign|announce)$/.test(lemmaAt(sentence, at))) || lemmaAt(sentence, at) === 'announce' || !isVerb(sentence, at) || relationAt(sentence, at) !== 'acl' || !(isApart(sentence, work) || caseOf(sentence, work) === 'under') || childrenBy(sentence, at, 'xcomp', 'ccomp').length > 0) return;
  const which = childrenBy(sentence, at, 'obj', 'obl', 'mark').find((child) => /^(?:which|that)$/.test(wordAt(sentence, child)));
  const subjects = childrenBy(sentence, at, 'nsubj').filter((child) => !/^(?:which|that|who)$/.test(wordAt(sentence, child)));
  const isUnder = caseOf(sentence, work) === 'under' && !drafts.has(work);
  const told = isUnder ? deedOf(sentence, lexicon, drafts, work) : pathUp(sentence, work).slice(1).filter((token) => isVerb(sentence, token)).map((token) => drafts.get(token)).find((draft) => draft !== undefined);
  if (which !== undefined && told && subjects.length > 0 && (isUnder || typesOfWork(lexicon, lemmaAt(sentence, work))?.has(told.type) === true)) drafts.set(told.at, withFillings(apartFrom(told, []), orderersAt(scene, subjects, entry?.commandMode ?? 'ORDERED')));
}

/** "was ordered by the general, who is in charge, and approved by the king": what the passive before it says was done to. */
function besidePassive(sentence: Sentence, drafts: Drafts, at: number): Draft | undefined {
  if (relationAt(sentence, at) !== 'conj' || childrenBy(sentence, at, 'nsubj', 'nsubj:pass', 'obj').length > 0) return undefined;
  const isHelped = childrenBy(sentence, at, 'aux:pass').length > 0;
  const told = pathUp(sentence, at).slice(1).filter((token) => (isVerb(sentence, token) && childrenBy(sentence, token, 'aux:pass').length > 0) || (isHelped && token === headOf(sentence, at)));
  return told.flatMap((token) => childrenBy(sentence, token, 'nsubj:pass', ...(isHelped ? ['nsubj'] : []))).map((head) => drafts.get(head)).find((draft) => draft?.kind === 'noun');
}

/** Whether a comma or dash and no more than "a" stands before a noun. */
const isApart = (sentence: Sentence, at: number): boolean => {
  const { from } = phraseRange(sentence, at);
  return /^[,–—-]$/.test(wordAt(sentence, from - 1)) && /^(?:a|an|the|this)$/.test(wordAt(sentence, from));
};

/** What others act in, who do more than it says. */
const OPERATION = /^(?:raid|operation|sweep|crackdown|campaign|search|offensive|manhunt|reprisal)$/;
const CALLS = /^(?:call|describe|term|label|portray)$/;
const WITHIN = /^(?:in|during|under|as|through|with|by)$/;

/** "arrested in a sweep ordered by the prosecutor": the arrest; "Ordered by the shah, the killing shocked": the killing. */
function workOf(sentence: Sentence, lexicon: Lexicon, drafts: Drafts, at: number, { commandMode }: OperatorEntry): Draft | undefined {
  const work = headOf(sentence, at);
  if (work < 0 || childrenBy(sentence, at, 'aux', 'aux:pass').length > 0) return undefined;
  // The parser may take "a step" for the subject of a clause of its own.
  const step = childrenBy(sentence, at, 'nsubj').find((child) => child === at - 1 && isApart(sentence, child) && typesOfWork(lexicon, lemmaAt(sentence, child)) !== undefined);
  if (step !== undefined && relationAt(sentence, at) === 'parataxis') return pathUp(sentence, at).slice(1).map((token) => drafts.get(token)).find((draft) => draft !== undefined && typesOfWork(lexicon, lemmaAt(sentence, step))?.has(draft.type) === true);
  // "recalled its envoy, a step ordered by the minister": what the clause tells.
  if (relationAt(sentence, at) === 'acl' && /^(?:appos|obl|nmod|conj|dep|parataxis)$/.test(relationAt(sentence, work)) && caseOf(sentence, work) === '' && isApart(sentence, work)) {
    const told = pathUp(sentence, work).slice(1).filter((token) => isVerb(sentence, token)).map((token) => drafts.get(token) ?? [...drafts.values()].find(({ also }) => also.includes(token))).find((draft) => draft !== undefined);
    return told && typesOfWork(lexicon, lemmaAt(sentence, work))?.has(told.type) === true ? told : undefined;
  }
  // "in what the ministry called an operation ordered by X".
  const called = headOf(sentence, work);
  const what = (relationAt(sentence, work) === 'xcomp' || caseOf(sentence, work) === 'as') && CALLS.test(lemmaAt(sentence, called)) ? headOf(sentence, called) : -1;
  if (what >= 0 && wordAt(sentence, what) === 'what' && OPERATION.test(lemmaAt(sentence, work))) return deedOf(sentence, lexicon, drafts, what);
  const isPart = relationAt(sentence, at) === 'acl' && (!drafts.has(work) || OPERATION.test(lemmaAt(sentence, work))) && WITHIN.test(caseOf(sentence, work));
  const fronted = relationAt(sentence, at) === 'advcl' && at < work ? childrenBy(sentence, work, 'nsubj', 'nsubj:pass').map((head) => drafts.get(head)).find((draft) => draft?.kind === 'noun') : undefined;
  const draft = isPart ? deedOf(sentence, lexicon, drafts, work) : fronted;
  return draft && (commandMode !== 'DIRECTED' || BY_FORCE.test(draft.type)) ? draft : undefined;
}
