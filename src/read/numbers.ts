import type { PhraseRange } from './noun-phrase.ts';
import type { Sentence } from './sentence.ts';
import { wordAt } from './tree.ts';

const SMALL = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'];
const WORDS: ReadonlyMap<string, number> = new Map([
  ...SMALL.map((word, i) => [word, i] as const), ['thirty', 30], ['forty', 40], ['fifty', 50], ['sixty', 60], ['seventy', 70], ['eighty', 80], ['ninety', 90],
  ['dozen', 12], ['hundred', 100], ['a', 1], ['an', 1], ['both', 2], ['couple', 2],
]);

/** The number that a word says, or undefined. */
export function numberOf(word: string): number | undefined {
  if (/^\d{1,3}(?:,\d{3})+$|^\d{1,9}$/.test(word)) return Number(word.replaceAll(',', ''));
  const parts = word.toLowerCase().split('-').map((part) => WORDS.get(part));
  return parts.every((part) => part !== undefined) && word !== 'a' && word !== 'an' ? parts.reduce<number>((sum, part) => sum + (part ?? 0), 0) : undefined;
}

/** The number in a phrase ("two U.S. officials": 2); years do not count. */
export function numberIn(sentence: Sentence, { from, to }: PhraseRange): number | undefined {
  for (let i = from; i <= to; i += 1) {
    const found = numberOf(wordAt(sentence, i));
    if (found !== undefined && sentence.tokens[i]?.upos === 'NUM' && !(found >= 1900 && found < 2100)) return found;
  }
  return undefined;
}

const AT_LEAST = /^(?:at least|more than|over|no fewer than|no less than|upwards of)$/;
const AT_MOST = /^(?:up to|at most|as many as|fewer than|less than|no more than)$/;

/** Bounds that the words before a number set: "at least five" leaves the top open, "up to 16" the bottom. */
export function boundsOf(sentence: Sentence, numberAt: number, value: number): { readonly low?: number; readonly best?: number; readonly high?: number; readonly from: number } {
  for (const length of [3, 2, 1]) {
    const from = numberAt - length;
    const words = sentence.tokens.slice(Math.max(0, from), numberAt).map(({ text }) => text.toLowerCase()).join(' ');
    if (AT_LEAST.test(words)) return { low: value, from };
    if (AT_MOST.test(words)) return { high: value, from };
  }
  return { low: value, best: value, high: value, from: numberAt };
}
