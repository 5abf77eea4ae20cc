import type { AnyRecord, Located } from './records.ts';

/** What a reader of our JSON Lines fills in by itself. */
const USUAL: Readonly<Record<string, unknown>> = { polarity: 'AFFIRMED', modality: 'FACTUAL', review: 'ACCEPTED' };

const isUsual = (key: string, value: unknown): boolean => {
  if (value === undefined || key === 'origin') return true;
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? value.length === 0 : Object.keys(value).length === 0;
  return key in USUAL && USUAL[key] === value;
};

/** A record as a line of our JSON Lines, without what its reader fills in by itself. */
export const compactLine = (record: Located<AnyRecord>): string =>
  `${JSON.stringify(Object.fromEntries(Object.entries(record).filter(([key, value]) => !isUsual(key, value))))}\n`;
