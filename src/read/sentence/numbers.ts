import type { PhraseRange } from './noun-phrase.ts';
import type { Sentence } from './sentence.ts';
import { wordAt } from './tree.ts';

const SMALL = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'];
const WORDS: ReadonlyMap<string, number> = new Map([
  ...SMALL.map((word, i) => [word, i] as const), ['thirty', 30], ['forty', 40], ['fifty', 50], ['sixty', 60], ['seventy', 70], ['eighty', 80], ['ninety', 90],
  ['dozen', 12], ['hundred', 100], ['a', 1], ['an', 1], ['both', 2], ['couple', 2],
]);
const SCALES: Readonly<Record<string, number>> = { dozen: 12, hundred: 100, thousand: 1000, million: 1_000_000, couple: 2, score: 20 };
/** At least so many are meant. */
const MANY: Readonly<Record<string, number>> = { dozens: 24, scores: 40, hundreds: 200, thousands: 2000, millions: 2_000_000 };

/** The number that a word says, or undefined. */
export function numberOf(word: string): number | undefined {
  if (/^\d{1,3}(?:,\d{3})+$|^\d{1,9}$/.test(word)) return Number(word.replaceAll(',', ''));
  const parts = word.toLowerCase().split('-').map((part) => WORDS.get(part));
  return parts.every((part) => part !== undefined) && word !== 'a' && word !== 'an' ? parts.reduce<number>((sum, part) => sum + (part ?? 0), 0) : undefined;
}

/** The number in a phrase ("two U.S. officials": 2); years and ages do not count. */
export function numberIn(sentence: Sentence, { from, to }: PhraseRange): number | undefined {
  for (let i = from; i <= to; i += 1) {
    if (sentence.tokens[i]?.upos !== 'NUM') continue;
    const found = writtenAt(sentence, i);
    if (found !== undefined && !(found.value >= 1900 && found.value < 2100)) return found.value;
  }
  return undefined;
}

interface Written { readonly value: number; readonly to: number }

/** A number of one or more words: "66", "sixty-six", "two dozen", "half a dozen", "1.5 million", "a hundred". */
function writtenAt(sentence: Sentence, at: number): Written | undefined {
  const word = wordAt(sentence, at);
  if (word === 'half' && /^an?$/.test(wordAt(sentence, at + 1)) && wordAt(sentence, at + 2) === 'dozen') return { value: 6, to: at + 2 };
  const scale = SCALES[wordAt(sentence, at + 1)];
  if (/^an?$/.test(word)) return scale === undefined ? undefined : { value: scale, to: at + 1 };
  const decimal = /^\d+\.\d+$/.test(word) ? Number(word) : undefined;
  const first = decimal ?? numberOf(word);
  if (first === undefined || (decimal !== undefined && scale === undefined)) return undefined;
  const ones = wordAt(sentence, at + 1) === '-' && first >= 20 && first < 100 && /^[a-z]+$/.test(word) ? numberOf(wordAt(sentence, at + 2)) : undefined;
  if (ones !== undefined && ones < 10) return { value: first + ones, to: at + 2 };
  return scale === undefined ? { value: first, to: at } : { value: Math.round(first * scale), to: at + 1 };
}

/** A number with the bounds that the words around it set; token places of the number, `to` inclusive. */
export interface Quantity {
  readonly from: number;
  readonly to: number;
  readonly low?: number | undefined;
  readonly best?: number | undefined;
  readonly high?: number | undefined;
}

/** The quantity whose number begins at a token: "at least five", "between 36 and 40", "ten or more", "dozens". No year, age, sum of money or percentage. */
export function quantityAt(sentence: Sentence, at: number): Quantity | undefined {
  const many = manyAt(sentence, at);
  if (many) return many;
  if (/^(?:no|[$€£¥#]|us\$)$/.test(wordAt(sentence, at - 1)) || /^(?:dozen|hundred|thousand|million|couple)$/.test(wordAt(sentence, at))) return undefined;
  const pair = /^(\d{1,6})-(\d{1,6})$/.exec(wordAt(sentence, at));
  if (pair && Number(pair[2]) > Number(pair[1])) return { from: at, to: at, low: Number(pair[1]), high: Number(pair[2]) };
  const written = writtenAt(sentence, at);
  if (!written || isMeasure(sentence, written) || (written.value >= 1900 && written.value < 2100 && /^\d{4}$/.test(wordAt(sentence, at)))) return undefined;
  const span = rangeAt(sentence, at, written);
  if (span) return span;
  const { from, ...bounds } = boundsOf(sentence, at, written.value);
  const open = /^(?:or|and) more$/.test(`${wordAt(sentence, written.to + 1)} ${wordAt(sentence, written.to + 2)}`) || /^or more$/.test(`${wordAt(sentence, written.to + 2)} ${wordAt(sentence, written.to + 3)}`);
  return { from, to: written.to, ...(open ? { low: written.value } : bounds) };
}

/** "dozens of", "tens of thousands of". */
function manyAt(sentence: Sentence, at: number): Quantity | undefined {
  const word = wordAt(sentence, at);
  const tens = /^(?:tens|hundreds)$/.test(word) && wordAt(sentence, at + 1) === 'of' ? MANY[wordAt(sentence, at + 2)] : undefined;
  if (tens !== undefined) return { from: at, to: at + 2, low: tens * (word === 'tens' ? 10 : 100) };
  const low = MANY[word];
  return low === undefined || wordAt(sentence, at - 1) === 'of' ? undefined : { from: at, to: at, low };
}

/** "18-year-old", "40 percent", "30 km", "9 p.m.": counts no persons. */
function isMeasure(sentence: Sentence, { to }: Written): boolean {
  const next = wordAt(sentence, to + 1);
  const joined = next === '-' && sentence.tokens[to + 1]?.start === sentence.tokens[to]?.end;
  return /^(?:%|percent|per|kms?|miles?|kilomet(?:re|er)s?|met(?:re|er)s?|years?|months?|weeks?|days?|hours?|minutes?|times|am|pm|a\.m\.?|p\.m\.?)$/.test(next) || (joined && /^(?:year|month|week|day|hour|minute|mile|member|strong|km)s?$/.test(wordAt(sentence, to + 2)));
}

/** "between 36 and 40", "36 to 40", "36-40". */
function rangeAt(sentence: Sentence, at: number, { value, to }: Written): Quantity | undefined {
  const link = wordAt(sentence, to + 1);
  const between = wordAt(sentence, at - 1) === 'between' && link === 'and';
  if (!between && !/^(?:to|or|[-–])$/.test(link)) return undefined;
  const other = writtenAt(sentence, to + 2);
  return other && other.value > value && wordAt(sentence, at - 1) !== 'from' ? { from: between ? at - 1 : at, to: other.to, low: value, high: other.value } : undefined;
}

const AT_LEAST = /^(?:at least|more than|over|above|no fewer than|not less than|no less than|upwards of|in excess of|a minimum of|well over|exceeded|exceeds|exceeding)$/;
const AT_MOST = /^(?:up to|at most|as many as|fewer than|less than|under|no more than|a maximum of)$/;

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
