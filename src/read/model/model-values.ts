import { datesIn } from '../time/dates.ts';
import { boundsOf, numberOf } from '../sentence/numbers.ts';
import type { FoundQuote } from './numbered-sentences.ts';
import type { ReadTime } from '../reading.ts';

/** The days of a quoted date, counted from the day of the article by our own rules; its words alone where they tell no days. */
export function timeOfQuote({ sentence: { sentence }, words, from, to }: FoundQuote, publishedAt: string | undefined): ReadTime {
  const date = datesIn(sentence, publishedAt).find((one) => one.from <= to && one.to >= from);
  return date ? { ...date.time, asWritten: words.exact } : { asWritten: words.exact };
}

export interface QuotedNumber {
  readonly low?: number | undefined;
  readonly best?: number | undefined;
  readonly high?: number | undefined;
}

/** The number that a quotation holds, with "at least" and "up to" before it; undefined when it holds none. */
export function numberOfQuote({ sentence: { sentence }, from, to }: FoundQuote): QuotedNumber | undefined {
  for (let at = from; at <= to; at += 1) {
    const value = numberOf(sentence.tokens[at]?.text ?? '');
    if (value === undefined || (value >= FIRST_YEAR && value < LAST_YEAR)) continue;
    const { low, best, high } = boundsOf(sentence, at, value);
    return { ...(low === undefined ? {} : { low }), ...(best === undefined ? {} : { best }), ...(high === undefined ? {} : { high }) };
  }
  return undefined;
}

/** Four digits in this range are a year. */
const [FIRST_YEAR, LAST_YEAR] = [1900, 2100];
