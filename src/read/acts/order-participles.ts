import type { OperatorEntry } from '../../lexicon-shapes.ts';
import { isOfAnswer } from './answers.ts';
import { operatorsAt } from './clause.ts';
import type { Drafts } from './compose.ts';
import { deedOf } from './deed-of.ts';
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
    const entry = isVerb(sentence, at) ? operatorsAt(sentence, lexicon, at).find(({ operator }) => operator === 'ORDER') : undefined;
    if (!entry) return;
    const agents = childrenBy(sentence, at, 'obl', 'nmod').filter((child) => caseOf(sentence, child) === 'by');
    const orderers = orderersAt(scene, agents, entry.commandMode);
    const isTold = factualityOf(sentence, lexicon, at).status === 'OCCURRED';
    if (isTold) whichWasOrdered(scene, drafts, at, entry);
    const draft = orderers.length === 0 ? undefined : isOfAnswer(sentence, at) ? deedOf(sentence, lexicon, drafts, headOf(sentence, at)) : (isTold ? besidePassive(sentence, drafts, at) : undefined) ?? workOf(sentence, lexicon, drafts, at, entry);
    if (draft) drafts.set(draft.at, withFillings(apartFrom(draft, orderers), orderers));
  });
}

/** "The eviction of the families, which the prosecutor had ordered": the act before the clause, though the parser takes the nearest noun for what is meant. */
function whichWasOrdered(scene: Scene, drafts: Drafts, at: number, entry: OperatorEntry): void {
  const { sentence } = scene;
  const which = childrenBy(sentence, at, 'obj', 'nsubj', 'obl').find((child) => child < at && /^(?:which|that)$/.test(wordAt(sentence, child)));
  const subjects = childrenBy(sentence, at, 'nsubj').filter((child) => child !== which);
  if (relationAt(sentence, at) !== 'acl' || which === undefined || subjects.length === 0 || childrenBy(sentence, at, 'xcomp', 'ccomp').length > 0) return;
  const draft = pathUp(sentence, at).slice(1).filter((token) => isNoun(sentence, token)).map((token) => drafts.get(token)).find((one) => one?.kind === 'noun');
  if (draft) drafts.set(draft.at, withFillings(apartFrom(draft, []), orderersAt(scene, subjects, entry.commandMode)));
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
const OPERATION = /^(?:raid|operation|sweep|crackdown|campaign|search|offensive|manhunt)$/;
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
    const told = pathUp(sentence, work).slice(1).filter((token) => isVerb(sentence, token)).map((token) => drafts.get(token)).find((draft) => draft !== undefined);
    return told && typesOfWork(lexicon, lemmaAt(sentence, work))?.has(told.type) === true ? told : undefined;
  }
  const isPart = relationAt(sentence, at) === 'acl' && (!drafts.has(work) || OPERATION.test(lemmaAt(sentence, work))) && WITHIN.test(caseOf(sentence, work));
  const fronted = relationAt(sentence, at) === 'advcl' && at < work ? childrenBy(sentence, work, 'nsubj', 'nsubj:pass').map((head) => drafts.get(head)).find((draft) => draft?.kind === 'noun') : undefined;
  const draft = isPart ? deedOf(sentence, lexicon, drafts, work) : fronted;
  return draft && (commandMode !== 'DIRECTED' || BY_FORCE.test(draft.type)) ? draft : undefined;
}
