import edtf from 'edtf';
import type { timeBases, timePrecisions } from '../schema/claim-words.ts';
import { InputError } from './errors.ts';

/** A day of the proleptic Gregorian calendar in UTC, `YYYY-MM-DD`. */
export type IsoDay = string;

/** A date as a claim gives it: EDTF (ISO 8601-2), the words, and what it rests on. */
export interface TimeValue {
  readonly edtf: string;
  readonly asWritten?: string | undefined;
  readonly basis: keyof typeof timeBases;
  /** What a relative or derived date was counted from. */
  readonly anchor?: string | undefined;
}

/** A fuzzy date with its bounds. `earliest` and `latest` are inclusive days; undefined where the date leaves them open. */
export interface TimeRef extends TimeValue {
  readonly earliest: IsoDay | undefined;
  readonly latest: IsoDay | undefined;
  readonly precision: keyof typeof timePrecisions;
  /** Where it stands in an order of dates: `earliest`, or for "until March" the start of March. */
  readonly orderDay: IsoDay | undefined;
}

/** The date of what no source dates: EDTF for a year that is not known. */
export const UNDATED = 'XXXX';

type Bounds = Pick<TimeRef, 'earliest' | 'latest' | 'precision' | 'orderDay'>;

const isoDay = (epochMs: number): IsoDay | undefined =>
  Number.isFinite(epochMs) ? new Date(epochMs).toISOString().slice(0, 10) : undefined;

/** The bounds of one end of an interval, or of a date; a year that is not given leaves both open. */
function dateBounds(text: string): Bounds {
  if (text.startsWith('XXXX')) return { earliest: undefined, latest: undefined, orderDay: undefined, precision: precisionOf(text) };
  if (isPlainDay(text)) return { earliest: text, latest: text, orderDay: text, precision: 'DAY' };
  const date = edtf(text);
  const earliest = isoDay(date.min);
  return { earliest, latest: isoDay(date.max), orderDay: earliest, precision: precisionOf(text) };
}

const PLAIN_DAY = /^(?!0000)\d{4}-\d\d-\d\d$/;

/** A day written in full, which is most dates there are; the parser of EDTF takes a hundred times as long. */
const isPlainDay = (text: string): boolean => PLAIN_DAY.test(text) && isoDay(Date.parse(text)) === text;

function precisionOf(text: string): TimeRef['precision'] {
  const bare = text.replace(/[~?%]/g, '');
  if (bare.includes('T')) return 'SECOND';
  if (/^-?\d{4}-(2[1-9]|3\d|4[01])$/.test(bare)) return 'SEASON';
  const parts = bare.replace(/^-/, '').split('-');
  if (parts.length === 3) return 'DAY';
  if (parts.length === 2) return 'MONTH';
  return /^\d{4}$/.test(bare) || bare === 'XXXX' ? 'YEAR' : 'DECADE';
}

/** Splits an EDTF interval at its slash; `..` and an empty end are open. */
function intervalBounds(text: string): Bounds {
  const [from = '', to = ''] = text.split('/');
  const open = (end: string): boolean => end === '' || end === '..';
  const start = open(from) ? undefined : dateBounds(from);
  const end = open(to) ? undefined : dateBounds(to);
  const [earliest, latest] = [start?.earliest, end?.latest];
  if (earliest && latest && earliest > latest) throw new InputError(`the interval ends before it starts: "${text}"`);
  return { earliest, latest, orderDay: earliest ?? end?.earliest, precision: start && end ? 'INTERVAL' : 'OPEN' };
}

const boundsByText = new Map<string, Bounds>();
/** Distinct dates kept parsed; a dataset of many years has fewer than this many days. */
const CACHED_DATES = 50_000;

/** The bounds of an EDTF text. Throws InputError that quotes the text when it is no date. */
export function timeBounds(text: string): Bounds {
  const known = boundsByText.get(text);
  if (known) return known;
  const bounds = parseBounds(text);
  if (boundsByText.size < CACHED_DATES) boundsByText.set(text, bounds);
  return bounds;
}

function parseBounds(text: string): Bounds {
  try {
    return text.includes('/') ? intervalBounds(text) : dateBounds(text);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(`not a date in EDTF (such as 2021-06-27, 2021-06, 2021-04/..): "${text}"`);
  }
}

/** Adds the bounds to a date. */
export const timeRef = (value: TimeValue): TimeRef => ({ ...value, ...timeBounds(value.edtf) });

/** Length in days from earliest to latest; Infinity when an end is open. */
export function spanDays(time: TimeRef): number {
  if (time.earliest === undefined || time.latest === undefined) return Number.POSITIVE_INFINITY;
  return (Date.parse(time.latest) - Date.parse(time.earliest)) / 86_400_000;
}

/**
 * Orders dates by earliest, then latest. One that only says until when ("before March") stands just before those that start in
 * March; one that says neither stands last.
 */
export function compareTimes(a: TimeRef | undefined, b: TimeRef | undefined): number {
  return compareDays(a?.orderDay, b?.orderDay) || Number(a?.earliest !== undefined) - Number(b?.earliest !== undefined) ||
    compareDays(a?.latest, b?.latest);
}

/** A day that is left open is later than any. */
function compareDays(a: IsoDay | undefined, b: IsoDay | undefined): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  if (b === undefined) return -1;
  return a < b ? -1 : 1;
}
