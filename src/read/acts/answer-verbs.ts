import { ANSWER, type PhraseLink } from './answers.ts';
import { CONFLICT, canAnswer } from './can-answer.ts';
import { hasOperator, operatorsAt } from './clause.ts';
import type { Drafts } from './compose.ts';
import type { Draft } from './draft.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { takesUp, TOLD_BEFORE } from './told-before.ts';
import { caseOf, childrenBy, conjuncts, headOf, isNoun, isVerb, pathUp, relationAt, subtree, wordAt } from '../sentence/tree.ts';

/** Which act answers which where a verb or an adjective says so: "sparked protests", "responded by shelling", "retaliatory strikes". */
export function answersByVerb(sentence: Sentence, lexicon: Lexicon, drafts: Drafts): PhraseLink[] {
  return sentence.tokens.flatMap((_token, at) => {
    const entries = operatorsAt(sentence, lexicon, at);
    if (isVerb(sentence, at) && hasOperator(entries, 'CAUSE')) return caused(sentence, drafts, at);
    if (isVerb(sentence, at) && hasOperator(entries, 'ANSWER')) return responded(sentence, drafts, at);
    if (isRetaliatory(sentence, lexicon, at)) return retaliatory(sentence, drafts, at);
    return isVerb(sentence, at) ? cameAfter(sentence, drafts, at) : [];
  });
}

/** Taggers take "Retaliatory" at the head of a sentence for a noun. */
const isRetaliatory = (sentence: Sentence, lexicon: Lexicon, at: number): boolean => !isVerb(sentence, at) && (lexicon.operators.get(wordAt(sentence, at))?.some(({ kind, entry }) => kind === 'adjective' && entry.operator === 'ANSWER') ?? false);

/** The act told by a head, or within its phrase: "a wave of protests". */
function actIn(sentence: Sentence, drafts: Drafts, head: number): Draft | undefined {
  return conjuncts(sentence, head).flatMap((one) => [one, ...childrenBy(sentence, one, 'nmod').filter((child) => /^(?:of|in|with|by|from)$/.test(caseOf(sentence, child)))]).map((one) => told(drafts, one)).find((draft) => draft !== undefined);
}

const told = (drafts: Drafts, at: number): Draft | undefined => drafts.get(at) ?? [...drafts.values()].find(({ also }) => also.includes(at));

const placeOf = (sentence: Sentence, drafts: Drafts, heads: readonly number[]): number | undefined =>
  heads.map((head) => actIn(sentence, drafts, head)?.at ?? (takesUp(sentence, head) ? TOLD_BEFORE : undefined)).find((at) => at !== undefined);

const link = (effect: number | undefined, cause: number | undefined, at: number, to = at): PhraseLink[] =>
  (effect === undefined || cause === undefined || effect === cause ? [] : [{ effect, cause, from: at, to }]);

/** "The arrest sparked protests", "Prompted by the arrest, …", "The arrest led the army to …". */
function caused(sentence: Sentence, drafts: Drafts, at: number): PhraseLink[] {
  const by = childrenBy(sentence, at, 'obl', 'nmod').filter((child) => caseOf(sentence, child) === 'by');
  if (by.length > 0 && childrenBy(sentence, at, 'obj').length === 0) {
    const cause = placeOf(sentence, drafts, by);
    const above = pathUp(sentence, at).slice(1).map((token) => told(drafts, token)).find((draft) => draft !== undefined)?.at;
    return link(placeOf(sentence, drafts, childrenBy(sentence, at, 'nsubj:pass')) ?? above, cause === TOLD_BEFORE ? undefined : cause, at);
  }
  const below = [...childrenBy(sentence, at, 'obj', 'xcomp'), ...childrenBy(sentence, at, 'obl').filter((child) => /^(?:to|in)$/.test(caseOf(sentence, child)))];
  const goesOn = wordAt(sentence, at).endsWith('ing') && wordAt(sentence, at - 1) === ',';
  // A parser takes "sparking" before "riots" for an adjective.
  const effect = placeOf(sentence, drafts, goesOn && relationAt(sentence, at) === 'amod' ? [headOf(sentence, at)] : below);
  if (effect === TOLD_BEFORE) return [];
  if (goesOn) return link(effect, clauseBefore(sentence, drafts, at), at);
  const subjects = relationAt(sentence, at) === 'acl' ? [headOf(sentence, at)] : childrenBy(sentence, at, 'nsubj');
  return link(effect, placeOf(sentence, drafts, subjects), at);
}

/** "Guards shot a prisoner, sparking riots": the act of the clause that a participle behind a comma goes on with, or that of its subject. */
function clauseBefore(sentence: Sentence, drafts: Drafts, at: number): number | undefined {
  const verbs = pathUp(sentence, at).slice(1).filter((token) => token < at && (isVerb(sentence, token) || childrenBy(sentence, token, 'nsubj').length > 0));
  return verbs.flatMap((verb) => [verb, ...childrenBy(sentence, verb, 'nsubj', 'obj')]).map((token) => told(drafts, token)).find((draft) => draft !== undefined && draft.at < at)?.at;
}

/** "responded to the attack by shelling", "retaliated with air strikes", "avenged the killing". */
function responded(sentence: Sentence, drafts: Drafts, at: number): PhraseLink[] {
  const after = (words: RegExp): number[] => [...childrenBy(sentence, at, 'obl', 'advcl', 'nmod')].filter((child) => words.test(caseOf(sentence, child)) || childrenBy(sentence, child, 'mark').some((mark) => words.test(wordAt(sentence, mark))));
  const effect = told(drafts, at)?.at ?? placeOf(sentence, drafts, [...after(/^(?:by|with)$/), ...childrenBy(sentence, at, 'xcomp').filter((child) => wordAt(sentence, child).endsWith('ing'))]);
  const named = placeOf(sentence, drafts, [...after(/^(?:to|for|against|after)$/), ...childrenBy(sentence, at, 'obj')]);
  // "The strikes answered a rocket salvo": one act is told to answer the other.
  const subject = childrenBy(sentence, at, 'nsubj').find((head) => told(drafts, head) !== undefined || (isNoun(sentence, head) && takesUp(sentence, head)));
  if (effect === undefined && subject !== undefined && named !== undefined) return link(told(drafts, subject)?.at ?? TOLD_BEFORE, named, at).map((one) => ({ ...one, answer: subject }));
  const act = effect === undefined ? undefined : drafts.get(effect);
  const first = [...drafts.values()].filter((draft) => draft.at < at && draft !== act && FORCE.has(draft.type) && draft.kind === 'verb').sort((a, b) => b.at - a.at)[0];
  return act && CONFLICT.test(act.type) ? link(effect, named ?? (FORCE.has(act.type) ? first?.at : undefined) ?? TOLD_BEFORE, at) : [];
}

const FORCE: ReadonlySet<Draft['type']> = new Set(['ASSAULT', 'COERCE']);

/** "retaliatory strikes": they answer the last act of force told before. */
function retaliatory(sentence: Sentence, drafts: Drafts, at: number): PhraseLink[] {
  const effect = pathUp(sentence, at).slice(1, 3).map((token) => told(drafts, token)).find((draft) => draft !== undefined);
  const here = effect && [...drafts.values()].find((draft) => draft.at !== effect.at && draft.at < at && CONFLICT.test(draft.type));
  return effect && CONFLICT.test(effect.type) ? link(effect.at, here?.at ?? TOLD_BEFORE, at) : [];
}

/** "The move came days after rebels attacked a base", "This follows the arrest of": what is taken up answers what it came after. */
function cameAfter(sentence: Sentence, drafts: Drafts, at: number): PhraseLink[] {
  const comes = /^(?:come|comes|came|coming)$/.test(wordAt(sentence, at));
  if (!comes && !/^(?:follows|followed)$/.test(wordAt(sentence, at))) return [];
  const effect = placeOf(sentence, drafts, childrenBy(sentence, at, 'nsubj'));
  const below = comes ? subtree(sentence, at).filter((token) => caseOf(sentence, token).endsWith('after') || childrenBy(sentence, token, 'mark').some((mark) => wordAt(sentence, mark) === 'after')) : childrenBy(sentence, at, 'obj');
  const cause = below.filter((token) => token > at).map((token) => told(drafts, token) ?? actIn(sentence, drafts, token)).find((draft) => draft !== undefined);
  if (!cause || effect === undefined || childrenBy(sentence, at, 'aux:pass').length > 0) return [];
  const act = drafts.get(effect);
  const isBare = act !== undefined && act.kind === 'noun' && act.definite && act.fillings.length === 0;
  const fits = act === undefined || isBare ? CONFLICT.test(cause.type) : canAnswer(act, cause);
  return fits ? link(effect, cause.at, at) : [];
}

/** Nouns that tell of an answer where nothing stands behind them: "in return, rebels shelled the town". */
const BARE_ANSWER = /^(?:reply|return|exchange|answer|vengeance|protest)$/;
const BARGAIN = /^(?:return|exchange)$/;

/** "In response, jets bombed the hills", "bombed the hills in retaliation": what is answered was told before. */
export function answersBefore(sentence: Sentence, drafts: Drafts): PhraseLink[] {
  return sentence.tokens.flatMap((_token, at) => {
    const isBare = wordAt(sentence, at) === 'in' && (ANSWER.test(wordAt(sentence, at + 1)) || BARE_ANSWER.test(wordAt(sentence, at + 1))) && !/^(?:to|for|against|of|at)$/.test(wordAt(sentence, at + 2));
    if (!isBare) return [];
    const above = pathUp(sentence, at + 1).slice(1).map((token) => told(drafts, token)).find((draft) => draft !== undefined);
    const effect = above ?? (at === 0 ? [...drafts.values()].sort((a, b) => a.at - b.at)[0] : undefined);
    const all = effect && at === 0 ? [effect, ...conjuncts(sentence, effect.at).slice(1).map((head) => told(drafts, head)).filter((draft) => draft !== undefined)] : effect ? [effect] : [];
    return all.filter((one) => CONFLICT.test(one.type) || (BARGAIN.test(wordAt(sentence, at + 1)) && isFinite(sentence, one.at))).flatMap((one) => link(one.at, TOLD_BEFORE, at, at + 1));
  });
}

/** "promised", "has freed", as against "to send drones in return". */
const isFinite = (sentence: Sentence, at: number): boolean => /^VB[DZP]$/.test(sentence.tokens[at]?.xpos ?? '') || childrenBy(sentence, at, 'aux').some((aux) => wordAt(sentence, aux) !== 'to');
