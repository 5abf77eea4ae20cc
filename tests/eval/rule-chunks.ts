import type { Upos } from '../../src/read/syntax.ts';

/** A word as a tagger gives it. */
export interface TaggedWord {
  readonly text: string;
  readonly lemma: string;
  readonly upos: Upos;
}

/** What a word hangs on, -1 for the root, and by which relation of Universal Dependencies. */
export interface Tie {
  readonly head: number;
  readonly relation: string;
}

/** A stretch of the sentence that hangs on others as one: a noun phrase, a verb with what helps it, a lone adjective. */
export interface Chunk {
  readonly kind: 'noun' | 'verb' | 'adjective';
  readonly from: number;
  readonly head: number;
  readonly to: number;
  /** Of a noun phrase, the preposition before it; of a verb, the word that makes its clause a dependent one. */
  readonly before: number;
  readonly form: 'finite' | 'passive' | 'infinitive' | 'participle' | 'none';
}

/** By word, what the rules have tied so far. */
export type Ties = (Tie | undefined)[];

const POSSESSIVE = /^(?:my|your|his|her|its|our|their|whose)$/i;
const RELATIVE = /^(?:who|which|that|whom|whose)$/i;
const SUBORDINATING = /^(?:once|while|when|because|if|although|though|since|until|unless|whereas|where|how|why|whether)$/i;
const BE = /^(?:be|am|is|are|was|were|been|being|'s|’s|'re|’re)$/i;
/** A name after these is a place's more often than a person's. */
const PLACING = /^(?:in|at|near|from|across|to)$/i;

/** Whether a word has one of these tags; none where there is no word. */
export const is = (word: TaggedWord | undefined, ...parts: readonly Upos[]): boolean => word !== undefined && parts.includes(word.upos);

/** The chunks of a sentence in order; ties the words inside of each. */
export function chunksOf(words: readonly TaggedWord[], ties: Ties): Chunk[] {
  const chunks: Chunk[] = [];
  for (let i = 0; i < words.length;) {
    const chunk = verbChunk(words, i, ties) ?? nounChunk(words, i, ties);
    if (chunk) chunks.push(chunk);
    i = chunk ? chunk.to + 1 : i + 1;
  }
  const marks = new Set(chunks.flatMap(({ kind, before }) => (kind === 'verb' ? [before] : [])));
  return chunks.map((chunk) => (chunk.kind !== 'verb' && marks.has(chunk.before) ? { ...chunk, before: -1 } : chunk));
}

/** Whether a verb's form stands before a noun, as in "the injured man". */
const modifies = (words: readonly TaggedWord[], i: number): boolean =>
  is(words[i], 'VERB') && /(?:ed|en|ing)$/.test(words[i]?.text ?? '') && is(words[i - 1], 'DET', 'ADJ', 'PRON', 'NUM', 'ADP') && is(words[i + 1], 'NOUN', 'ADJ', 'PROPN')
  && !(is(words[i - 1], 'PRON') && !POSSESSIVE.test(words[i - 1]?.text ?? ''));

function verbChunk(words: readonly TaggedWord[], from: number, ties: Ties): Chunk | undefined {
  const toMark = words[from]?.lemma === 'to' && is(words[from], 'PART') ? from : -1;
  if (!is(words[from], 'AUX', 'VERB') && toMark < 0) return undefined;
  if (modifies(words, from)) return undefined;
  let head = toMark < 0 ? from : from + 1;
  while (is(words[head], 'AUX', 'PART') || (is(words[head], 'ADV') && is(words[head + 1], 'ADV', 'VERB', 'AUX'))) head += 1;
  if (!is(words[head], 'VERB')) return turnedRound(words, from, head, ties) ? undefined : copula(words, from, head, ties);
  const helpers = words.slice(from, head).flatMap((word, i) => (is(word, 'AUX') ? [from + i] : []));
  const form = words[head]?.text.toLowerCase() ?? '';
  const passive = BE.test(words[helpers.at(-1) ?? -1]?.text ?? '') && !form.endsWith('ing');
  for (let i = from; i < head; i += 1) {
    const relation = i === toMark ? 'mark' : is(words[i], 'AUX') ? (passive && i === helpers.at(-1) ? 'aux:pass' : 'aux') : 'advmod';
    ties[i] = { head, relation };
  }
  const particle = is(words[head + 1], 'PART') ? head + 1 : head;
  if (particle > head) ties[particle] = { head, relation: 'compound:prt' };
  return {
    kind: 'verb', from, head, to: head, before: markBefore(words, from),
    form: toMark >= 0 ? 'infinitive' : passive ? 'passive' : helpers.length === 0 && isParticiple(words, from, form) ? 'participle' : 'finite',
  };
}

/** "Did the envoys meet?": the helper hangs on the verb after its subject. */
function turnedRound(words: readonly TaggedWord[], from: number, to: number, ties: Ties): boolean {
  const subject = to === from + 1 && !is(words[from - 1], 'NOUN', 'PROPN', 'PRON') ? nounChunk(words, to, []) : undefined;
  const verb = subject ? subject.to + 1 : -1;
  if (!is(words[verb], 'VERB')) return false;
  ties[from] = { head: verb, relation: BE.test(words[from]?.text ?? '') && !words[verb]?.text.endsWith('ing') ? 'aux:pass' : 'aux' };
  return true;
}

/** "is a teacher", "was angry": the verb hangs on what is told; without such, the verb is the head itself. */
function copula(words: readonly TaggedWord[], from: number, to: number, ties: Ties): Chunk | undefined {
  const last = words.slice(from, to).findLastIndex((word) => is(word, 'AUX')) + from;
  if (last < from) return undefined;
  let next = to;
  while (is(words[next], 'ADV', 'DET', 'ADP', 'NUM') && next < to + 4) next += 1;
  const told = BE.test(words[last]?.text ?? '') ? nounChunk(words, next > to && is(words[to], 'ADV', 'ADP') ? next : to, ties) : undefined;
  const head = told?.head ?? last;
  for (let i = from; i < to; i += 1) if (i !== head) ties[i] = { head, relation: is(words[i], 'AUX') ? (i === last ? 'cop' : 'aux') : is(words[i], 'PART') && words[i]?.lemma === 'to' ? 'mark' : 'advmod' };
  if (told && is(words[to], 'ADP')) ties[to] = { head, relation: 'case' };
  return { kind: 'verb', from, head, to: told?.to ?? to - 1, before: markBefore(words, from), form: words[from]?.lemma === 'to' ? 'infinitive' : 'finite' };
}

function isParticiple(words: readonly TaggedWord[], from: number, form: string): boolean {
  if (form.endsWith('ing')) return true;
  if (!/(?:ed|en|wn|ld)$/.test(form)) return false;
  return is(words[from - 1], 'NOUN', 'PROPN', 'PUNCT') && is(words[from + 1], 'ADP') && words.slice(from + 1).some((word) => is(word, 'AUX', 'VERB'))
    && /^(?:by|in|at|on|from|with|to|for|as)$/i.test(words[from + 1]?.text ?? '') && !words.slice(0, from).some((word) => is(word, 'AUX', 'VERB'));
}

/** The conjunction or relative pronoun that opens a verb's clause, looked for back to the last verb or mark. */
function markBefore(words: readonly TaggedWord[], from: number): number {
  for (let i = from - 1; i >= 0 && i >= from - 9; i -= 1) {
    if (is(words[i], 'SCONJ') || SUBORDINATING.test(words[i]?.text ?? '') || (is(words[i], 'PRON', 'DET') && RELATIVE.test(words[i]?.text ?? '') && !is(words[i + 1], 'NOUN', 'ADJ'))) return i;
    if (is(words[i], 'VERB', 'AUX', 'CCONJ') || (is(words[i], 'PUNCT') && i < from - 1)) return -1;
  }
  return -1;
}

function nounChunk(words: readonly TaggedWord[], from: number, ties: Ties): Chunk | undefined {
  let to = from;
  if (is(words[from], 'PRON') && !POSSESSIVE.test(words[from]?.text ?? '')) {
    return { kind: 'noun', from, head: from, to, before: prepositionBefore(words, from), form: 'none' };
  }
  if (is(words[to], 'PRON')) to += 1;
  while (to < words.length && belongs(words, from, to)) to += 1;
  to -= 1;
  while (to > from && is(words[to], 'ADV')) to -= 1;
  if (to < from || (to === from && is(words[to], 'ADV'))) return undefined;
  const inside = words.slice(from, to + 1);
  let head = from + inside.findLastIndex((word) => is(word, 'NOUN', 'PROPN'));
  if (head < from) head = to;
  const first = firstOfName(words, from, head);
  const named = first < head && !is(words[from], 'DET') && !PLACING.test(words[from - 1]?.text ?? '') ? first : head;
  for (let i = from; i <= to; i += 1) if (i !== named) ties[i] = { head: named, relation: inPhrase(words, i, named) };
  const kind = inside.every((word) => is(word, 'ADJ', 'ADV')) ? 'adjective' : 'noun';
  return { kind, from, head: named, to, before: prepositionBefore(words, from), form: 'none' };
}

function belongs(words: readonly TaggedWord[], from: number, i: number): boolean {
  const [word, previous] = [words[i], words[i - 1]];
  if (i === from) return is(word, 'DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'SYM') || modifies(words, i) || (is(word, 'ADV') && is(words[i + 1], 'ADJ', 'NUM'));
  if (modifies(words, i)) return true;
  if (is(word, 'PUNCT') && /^[-–]$/.test(word?.text ?? '')) return is(words[i + 1], 'NOUN', 'ADJ', 'PROPN', 'NUM');
  if (is(previous, 'NOUN')) return is(word, 'NOUN', 'PROPN');
  if (is(previous, 'PROPN')) return is(word, 'NOUN', 'PROPN', 'NUM');
  return is(word, 'ADJ', 'NUM', 'NOUN', 'PROPN', 'SYM') || (is(word, 'DET') && is(previous, 'DET')) || (is(word, 'ADV') && is(words[i + 1], 'ADJ', 'NUM'));
}

function firstOfName(words: readonly TaggedWord[], from: number, head: number): number {
  let first = head;
  while (first > from && is(words[first], 'PROPN') && is(words[first - 1], 'PROPN')) first -= 1;
  return first;
}

function inPhrase(words: readonly TaggedWord[], i: number, head: number): string {
  const { upos, text } = words[i] ?? { upos: 'X', text: '' };
  if (i > head) return upos === 'NUM' ? 'nummod' : upos === 'PUNCT' ? 'punct' : 'flat';
  if (upos === 'DET') return 'det';
  if (upos === 'NUM') return 'nummod';
  if (upos === 'ADV') return 'advmod';
  if (upos === 'PRON' && POSSESSIVE.test(text)) return 'nmod:poss';
  if (upos === 'PUNCT') return 'punct';
  if (upos === 'NOUN' && is(words[head], 'PROPN') && is(words[head + 1], 'PROPN')) return 'nmod:desc';
  return upos === 'ADJ' || upos === 'VERB' ? 'amod' : 'compound';
}

const prepositionBefore = (words: readonly TaggedWord[], from: number): number => (is(words[from - 1], 'ADP') || (is(words[from - 1], 'SCONJ') && words[from - 1]?.lemma !== 'that') ? from - 1 : -1);
