import { actOfSubject } from './act-before.ts';
import type { PhraseLink } from './answers.ts';
import { canAnswer } from './can-answer.ts';
import type { Drafts } from './compose.ts';
import type { Draft } from './draft.ts';
import { TOLD_BEFORE } from './told-before.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { caseOf, childrenBy, headOf, isVerb, pathUp, relationAt, subtree, wordAt } from '../sentence/tree.ts';

/** Which act answers which where the text gives the one as the reason of the other: what somebody is punished for, a clause with "because", a crowd "furious at" it. */
export const reasonsIn = (sentence: Sentence, drafts: Drafts): PhraseLink[] =>
  sentence.tokens.flatMap((_token, at) => [...punishedFor(sentence, drafts, at), ...becauseOf(sentence, drafts, at), ...angeredBy(sentence, drafts, at)]);

const link = (effect: Draft | undefined, cause: Draft | undefined, from: number, to = from): PhraseLink[] =>
  (effect === undefined || cause === undefined || effect.at === cause.at || effect.also.includes(cause.at) || cause.also.includes(effect.at) ? [] : [{ effect: effect.at, cause: cause.at, from, to }]);

const told = (drafts: Drafts, at: number): Draft | undefined => drafts.get(at) ?? [...drafts.values()].find(({ also }) => also.includes(at));

/** The act that a phrase or clause tells: its head, or what that governs: "a series of attacks", "trying to flee". */
const actIn = (sentence: Sentence, drafts: Drafts, head: number): Draft | undefined =>
  [head, ...childrenBy(sentence, head, 'xcomp'), ...childrenBy(sentence, head, 'nmod').filter((child) => caseOf(sentence, child) === 'of')].map((one) => told(drafts, one)).find((draft) => draft !== undefined);

const isPunishing = ({ type, modes }: Draft): boolean => type === 'SANCTION' || (type === 'COERCE' && modes.some((mode) => mode === 'ARREST' || mode === 'DEPORT'));

/** "jailed for burning down a barn", "fined for the attack", "was sentenced to life for murdering two nuns". */
function punishedFor(sentence: Sentence, drafts: Drafts, at: number): PhraseLink[] {
  if (wordAt(sentence, at) !== 'for' || !/^(?:case|mark)$/.test(relationAt(sentence, at))) return [];
  const head = headOf(sentence, at);
  const cause = actIn(sentence, drafts, head);
  const path = pathUp(sentence, head).slice(1);
  const effect = path.slice(0, path.findIndex((token) => isVerb(sentence, token)) + 1).map((token) => told(drafts, token)).find((draft) => draft !== undefined);
  // "shot for refusing to hand over a phone": what somebody is struck for is what he did.
  const isStruckFor = effect?.type === 'ASSAULT' && isVerb(sentence, head) && wordAt(sentence, head).endsWith('ing');
  // "Seven people have been arrested for it": what was told before.
  if (effect && isPunishing(effect) && /^(?:it|this|that)$/.test(wordAt(sentence, head))) return [{ effect: effect.at, cause: TOLD_BEFORE, from: at, to: at, types: ['ASSAULT', 'PROTEST', 'COERCE'] }];
  return effect && (isPunishing(effect) || isStruckFor) && cause && cause.at > at && !/^(?:AGREE|CONSULT|AID|SUPPORT|SANCTION)$/.test(cause.type) ? link(effect, cause, at) : [];
}

/** "fired because the men had shot at them": the reason of the act that the clause hangs on. */
function becauseOf(sentence: Sentence, drafts: Drafts, at: number): PhraseLink[] {
  if (wordAt(sentence, at) !== 'because' || relationAt(sentence, at) !== 'mark') return [];
  const clause = headOf(sentence, at);
  const above = headOf(sentence, clause);
  return above < 0 || relationAt(sentence, clause) !== 'advcl' ? [] : link(told(drafts, above), actIn(sentence, drafts, clause), at);
}

/** Words for what moves a crowd; the reason stands behind them. */
const MOVED = /^(?:angry|angered|furious|outraged|incensed|enraged|infuriated|dismayed|upset|indignant)$/;

/** "Crowds furious at the arrest burned tyres", "marched, angered by the killing". */
function angeredBy(sentence: Sentence, drafts: Drafts, at: number): PhraseLink[] {
  if (!MOVED.test(wordAt(sentence, at)) || !/^(?:at|by|over|about|with)$/.test(wordAt(sentence, at + 1))) return [];
  const below = subtree(sentence, at).filter((token) => token > at + 1);
  const cause = below.map((token) => told(drafts, token)).find((draft) => draft !== undefined && draft.at > at && (draft.kind === 'noun' || below.includes(draft.at)));
  const path = pathUp(sentence, at).slice(1);
  // A parser takes "Crowds outraged at it burned tyres" for a clause of its own, to which what they did is added.
  const added = childrenBy(sentence, at, 'advcl', 'ccomp', 'parataxis', 'xcomp').filter((child) => sentence.tokens[child]?.xpos === 'VBD' && childrenBy(sentence, child, 'nsubj', 'mark').length === 0);
  const effect = [...path, ...added].map((token) => told(drafts, token)).find((draft) => draft !== undefined) ?? actOfSubject(sentence, drafts, path);
  return link(effect, cause, at, at + 1);
}

/** "after", "days after": the clause that it opens, where it hangs on a verb of saying, gives the reason of what is said: "Troops took the port, the army said, days after rebels shelled it". */
export const saidOf = (sentence: Sentence, drafts: Drafts, verb: number, cause: Draft): Draft[] =>
  childrenBy(sentence, verb, 'ccomp', 'parataxis', 'obj').concat(relationAt(sentence, verb) === 'parataxis' ? [headOf(sentence, verb)] : [])
    .filter((child) => child < cause.at).map((child) => told(drafts, child)).filter((draft) => draft !== undefined).filter((draft) => canAnswer(draft, cause));
