import type { Sentence } from '../sentence/sentence.ts';
import { lemmaAt, wordAt } from '../sentence/tree.ts';

/** By the last of its words, what must stand before it: "peace treaty" is found under "treaty". */
type ByLast = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Lists are looked up far more often than there are lists. */
const known = new WeakMap<readonly string[], ByLast>();

function byLastOf(list: readonly string[]): ByLast {
  const made = known.get(list);
  if (made) return made;
  const groups = new Map<string, string[][]>();
  for (const words of list.map((entry) => entry.split(' '))) groups.set(words.at(-1) ?? '', [...(groups.get(words.at(-1) ?? '') ?? []), words.slice(0, -1)]);
  known.set(list, groups);
  return groups;
}

const DAY = /^(?:(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|January|February|March|April|May|June|July|August|September|October|November|December|today|yesterday)\b/i;

/** Whether a name is one of a day or month. */
export const isDay = (name: string): boolean => DAY.test(name);

/** How many words of an entry of the list end at a token, the most where several do; none is 0. `*` is any word but a day. */
export function wordsAt(sentence: Sentence, at: number, list: readonly string[]): number {
  const byLast = byLastOf(list);
  const [lemma, word, text] = [lemmaAt(sentence, at), wordAt(sentence, at), sentence.tokens[at]?.text ?? ''];
  const forms = new Set([lemma, word, ...(word.endsWith('s') ? [word.slice(0, -1)] : []), ...(text.length > 3 ? [text] : [])]);
  const fits = (before: readonly string[]): boolean => before.every((one, i) => wordAt(sentence, at - before.length + i) === one);
  const found = [...forms].flatMap((form) => byLast.get(form) ?? []).filter(fits).map((before) => before.length + 1);
  return Math.max(0, ...found, byLast.has('*') && !isDay(word) ? 1 : 0);
}
