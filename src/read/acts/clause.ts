import type { Operator, OperatorEntry } from '../../lexicon-shapes.ts';
import type { Lexicon, OperatorWord } from '../lexicon.ts';
import { hasParticle } from './act-fit.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { childrenBy, headOf, isNoun, lemmaAt, relationAt, wordAt } from '../sentence/tree.ts';

/** What an auxiliary makes of a verb. */
export type Modal = 'FUTURE' | 'CONDITIONAL' | 'POSSIBLE' | 'OBLIGATION';

const MODALS: Readonly<Record<string, Modal>> = {
  will: 'FUTURE', '\'ll': 'FUTURE', '’ll': 'FUTURE', wo: 'FUTURE', shall: 'FUTURE', would: 'CONDITIONAL', '\'d': 'CONDITIONAL', may: 'POSSIBLE', might: 'POSSIBLE', could: 'POSSIBLE',
  can: 'POSSIBLE', ca: 'POSSIBLE', must: 'OBLIGATION', should: 'OBLIGATION', ought: 'OBLIGATION',
};

/** The modal of a verb, its own or one that it shares with the verb before it. */
export function modalOf(sentence: Sentence, verb: number): Modal | undefined {
  const own = childrenBy(sentence, verb, 'aux', 'cop').map((child) => MODALS[wordAt(sentence, child)]).find(Boolean);
  if (own) return own;
  if (isSharing(sentence, verb)) return modalOf(sentence, headOf(sentence, verb));
  const infinitive = childrenBy(sentence, verb, 'mark').some((mark) => wordAt(sentence, mark) === 'to');
  if (infinitive && childrenBy(sentence, verb, 'aux', 'cop').some((child) => /^(?:is|are|was|were)$/.test(wordAt(sentence, child)))) return 'FUTURE';
  const above = headOf(sentence, verb);
  // "has to leave", "is going to leave", "is to leave"
  if (relationAt(sentence, verb) === 'xcomp' && above >= 0) {
    if (/^(?:have|need)$/.test(lemmaAt(sentence, above))) return 'OBLIGATION';
    if (lemmaAt(sentence, above) === 'be' && childrenBy(sentence, verb, 'mark').length > 0) return 'FUTURE';
    if (wordAt(sentence, above) === 'going') return 'FUTURE';
  }
  return undefined;
}

/** A verb beside another without subject and auxiliaries of its own. */
const isSharing = (sentence: Sentence, verb: number): boolean =>
  relationAt(sentence, verb) === 'conj' && headOf(sentence, verb) >= 0 && childrenBy(sentence, verb, 'nsubj', 'aux').length === 0
  && !(/^VB[DZ]$/.test(sentence.tokens[verb]?.xpos ?? '') && sentence.tokens[headOf(sentence, verb)]?.xpos === 'VB');

const NOT = /^(?:not|n't|n’t|never|neither|nor|hardly|scarcely|barely)$/;

/** "did not", "never", "no longer", "no one". */
export function isNegated(sentence: Sentence, at: number): boolean {
  if (childrenBy(sentence, at, 'advmod', 'aux', 'cc:preconj').some((child) => (NOT.test(wordAt(sentence, child)) && !/^(?:only|just|merely|simply|solely)$/.test(wordAt(sentence, child + 1))) || (wordAt(sentence, child) === 'longer' && wordAt(sentence, child - 1) === 'no'))) return true;
  if (isNoun(sentence, at)) return childrenBy(sentence, at, 'det').some((child) => wordAt(sentence, child) === 'no') || childrenBy(sentence, at, 'case').some((child) => wordAt(sentence, child) === 'without');
  const none = childrenBy(sentence, at, 'nsubj', 'nsubj:pass', 'obj').some((child) => /^(?:no|none|nobody|nothing|no-one)$/.test(wordAt(sentence, child)) || childrenBy(sentence, child, 'det').some((det) => wordAt(sentence, det) === 'no'));
  return none || childrenBy(sentence, at, 'mark').some((child) => wordAt(sentence, child) === 'without') || (isSharing(sentence, at) && isNegated(sentence, headOf(sentence, at)));
}

/** The word that marks a clause: "if", "to", "that"; an empty string when there is none. */
export const markOf = (sentence: Sentence, verb: number): string => childrenBy(sentence, verb, 'mark').map((child) => wordAt(sentence, child)).join(' ');

/** The operators that a token may be, by its kind of word. */
export function operatorsAt(sentence: Sentence, lexicon: Lexicon, at: number): OperatorEntry[] {
  const words = [...(lexicon.operators.get(lemmaAt(sentence, at)) ?? []), ...(wordAt(sentence, at) === lemmaAt(sentence, at) ? [] : lexicon.operators.get(wordAt(sentence, at)) ?? [])];
  if (words.length === 0 || (wordAt(sentence, at - 1) === '-' && sentence.tokens[at - 1]?.end === sentence.tokens[at]?.start && !lemmaAt(sentence, at).includes('-'))) return [];
  const kinds = kindsOf(sentence, at);
  const fits = (word: OperatorWord): boolean => kinds.includes(word.kind) && (word.particle === '' || hasParticle(sentence, at, word.particle));
  return words.filter(fits).sort((a, b) => b.particle.length - a.particle.length).map(({ entry }) => entry);
}

/** "is prepared to" is an adjective though it may be tagged as a verb. */
function kindsOf(sentence: Sentence, at: number): OperatorWord['kind'][] {
  const upos = sentence.tokens[at]?.upos;
  if (upos === 'VERB') return childrenBy(sentence, at, 'cop', 'aux:pass').length > 0 ? ['adjective', 'verb'] : ['verb'];
  if (upos === 'NOUN') return ['noun'];
  return upos === 'ADJ' ? ['adjective'] : [];
}

export const hasOperator = (entries: readonly OperatorEntry[], ...kinds: readonly Operator[]): boolean => entries.some(({ operator }) => kinds.includes(operator));
