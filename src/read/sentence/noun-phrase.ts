import type { Sentence } from './sentence.ts';
import { childrenBy, fullRelationAt, headOf, lemmaAt, relationAt, subtree, wordAt } from './tree.ts';

/** What belongs to the name or description of a thing, as against what is said of it. */
const INSIDE = new Set(['det', 'amod', 'compound', 'flat', 'nummod', 'goeswith', 'nmod:poss', 'nmod:desc', 'fixed', 'punct', 'case', 'advmod', 'nmod:unmarked', 'dep']);

export interface PhraseRange {
  readonly from: number;
  readonly to: number;
}

/**
 * The words of a noun phrase around its head: determiners, adjectives, numbers, owners, compounds, titles and names; not what
 * follows with a preposition or a clause. A name of the dictionary is never cut.
 */
export function phraseRange(sentence: Sentence, head: number): PhraseRange {
  const inside = new Set(subtree(sentence, head, (child) => belongs(sentence, child, head)));
  const match = sentence.nameAt[head];
  for (let i = match?.from ?? head; i <= (match?.to ?? head); i += 1) inside.add(i);
  let [from, to] = [head, head];
  while (inside.has(from - 1)) from -= 1;
  while (inside.has(to + 1)) to += 1;
  return trimmed(sentence, head, withWholeNames(sentence, { from, to }));
}

function belongs(sentence: Sentence, child: number, head: number): boolean {
  if (!INSIDE.has(fullRelationAt(sentence, child)) && !INSIDE.has(relationAt(sentence, child))) {
    const inHyphens = relationAt(sentence, child) === 'obl' && wordAt(sentence, child + 1) === '-';
    const beside = ['conj', 'cc'].includes(relationAt(sentence, child)) && child < head;
    return inHyphens || (beside && (isPrenominal(sentence, headOf(sentence, child)) || isPrenominal(sentence, headOf(sentence, headOf(sentence, child)))));
  }
  if (relationAt(sentence, child) === 'punct') return /^[-–.’'&/]$/.test(wordAt(sentence, child));
  if (relationAt(sentence, child) === 'case') return /^['’]s?$/.test(wordAt(sentence, child));
  if (relationAt(sentence, child) === 'amod' && child > head) return sentence.tokens[child]?.upos === 'PROPN';
  return true;
}

const isPrenominal = (sentence: Sentence, i: number): boolean => ['amod', 'compound', 'nmod'].includes(relationAt(sentence, i));

function withWholeNames(sentence: Sentence, { from, to }: PhraseRange): PhraseRange {
  const [first, last] = [sentence.nameAt[from], sentence.nameAt[to]];
  return { from: Math.min(from, first?.from ?? from), to: Math.max(to, last?.to ?? to) };
}

function trimmed(sentence: Sentence, head: number, { from, to }: PhraseRange): PhraseRange {
  let [first, last] = [from, to];
  while (first < head && (/^[^\p{L}\d]+$/u.test(wordAt(sentence, first)) || /^(?:sun|mon|tues|wednes|thurs|fri|satur)day$/.test(wordAt(sentence, first)) || /^(?:CCONJ|ADP)$/.test(sentence.tokens[first]?.upos ?? '')) && sentence.nameAt[first] === undefined) first += 1;
  while (last > head && /^(?:[^\p{L}\d]+|['’]s)$/u.test(wordAt(sentence, last)) && sentence.nameAt[last] === undefined) last -= 1;
  return { from: first, to: last };
}

/** Words that count or part what follows with "of". */
const MEASURES = new Set([
  'group', 'thousand', 'hundred', 'dozen', 'score', 'ten', 'million', 'number', 'member', 'some', 'most', 'many', 'several', 'all', 'one', 'two', 'three', 'four',
  'five', 'six', 'couple', 'majority', 'handful', 'band', 'pair', 'crowd', 'team', 'series', 'wave', 'half', 'part', 'lot', 'each', 'few', 'both', 'none', 'any', 'batch', 'patch',
  'section', 'bulk', 'string', 'round', 'spate', 'barrage', 'act', 'kind', 'type', 'sort', 'deployment', 'ton', 'tons', 'tonne', 'quantity', 'amount', 'total', 'contingent', 'column', 'mob', 'gang', 'rest', 'campaign', 'flurry', 'salvo', 'hail', 'unit', 'remnant', 'percent', 'cent', '%', 'third', 'quarter', 'fifth', 'remainder',
]);

/** The noun that a phrase is about: of "a group of Moroccan diplomats", "diplomats". */
export function contentHead(sentence: Sentence, head: number): number {
  const lemma = lemmaAt(sentence, head);
  const counts = MEASURES.has(lemma) || MEASURES.has(wordAt(sentence, head)) || sentence.tokens[head]?.upos === 'NUM';
  if (!counts) return head;
  const of = childrenBy(sentence, head, 'nmod', 'obl').find((child) => ['of', 'among'].includes(lemmaAt(sentence, childrenBy(sentence, child, 'case')[0] ?? -1)));
  // "four of them": those four.
  return of === undefined || of === head || (sentence.tokens[of]?.upos === 'PRON' && sentence.tokens[head]?.upos === 'NUM') ? head : contentHead(sentence, of);
}
