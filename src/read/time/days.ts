import { numberOf } from '../sentence/numbers.ts';

/** Days of the calendar that words mean; what is counted from the day told last has `shift` instead until that day is known. */
export interface Days {
  readonly earliest?: string | undefined;
  readonly latest?: string | undefined;
  readonly edtf: string;
  readonly basis: 'STATED' | 'RELATIVE';
  readonly shift?: Shift | undefined;
}

/** "two days later", "the same year": counted from the day that the text told last; `fallback` is the day if it told none; of `years` and `months`, `days` is how many. */
export interface Shift {
  readonly days: number;
  readonly unit: 'day' | 'month' | 'year' | 'since' | 'years' | 'months';
  /** From 0: "that December". */
  readonly month?: number | undefined;
  readonly fallback?: string | undefined;
}

export const MS_A_DAY = 86_400_000;
export const iso = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
export const onDay = (ms: number, basis: Days['basis'] = 'RELATIVE'): Days => ({ earliest: iso(ms), latest: iso(ms), edtf: iso(ms), basis });
export const span = (earliest: string, latest: string, basis: Days['basis'] = 'RELATIVE'): Days => ({ earliest, latest, edtf: `${earliest}/${latest}`, basis });
/** A relative date whose article has no date. */
export const UNANCHORED: Days = { edtf: '', basis: 'RELATIVE' };

/** A day of a month that is told from 0; undefined where the calendar lacks it. */
export function dayOfMonth(yearNumber: number, index: number, day: number, basis: Days['basis']): Days | undefined {
  const ms = Date.UTC(yearNumber, index, day);
  return index < 0 || day < 1 || new Date(ms).getUTCDate() !== day ? undefined : onDay(ms, basis);
}

/** A month that is told from 0, which may lie before or after the year; up to `until` where it goes on. */
export function wholeMonth(y: number, m: number, basis: Days['basis'], until?: string): Days {
  const [first, last] = [Date.UTC(y, m, 1), Date.UTC(y, m + 1, 0)];
  return { earliest: iso(first), latest: until ?? iso(last), edtf: iso(first).slice(0, 7), basis };
}

export const wholeYear = (y: number, basis: Days['basis'], until?: string): Days => ({ earliest: `${y}-01-01`, latest: until ?? `${y}-12-31`, edtf: String(y), basis });

/** "early", "mid", "late": which third of a month, or of a year, words mean; whole when they do not say. */
export function thirdOf(words: string, days: Days): Days {
  const part = /\b(?:early|mid|late)\b/.exec(words)?.[0];
  if (part === undefined || days.earliest === undefined || days.latest === undefined) return days;
  const [year, month] = [Number(days.earliest.slice(0, 4)), Number(days.earliest.slice(5, 7)) - 1];
  const third = part === 'early' ? 0 : part === 'mid' ? 1 : 2;
  const isYear = days.edtf.length === 4;
  const from = isYear ? Date.UTC(year, third * 4, 1) : Date.UTC(year, month, third * 10 + 1);
  const to = isYear ? Date.UTC(year, third * 4 + 4, 0) : third === 2 ? Date.UTC(year, month + 1, 0) : Date.UTC(year, month, third * 10 + 10);
  return span(iso(from), iso(to), days.basis);
}

/** Monday of the week in which a day lies. */
export const mondayOf = (ms: number): number => ms - ((new Date(ms).getUTCDay() + 6) % 7) * MS_A_DAY;

const UNITS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30.44, year: 365.25, hour: 1 / 24, decade: 3652.5 };

/** "a week", "two days", "several" none: how many days. */
export function daysOfAmount(count: string, unit: string): number | undefined {
  const number = /^(?:an?|the)$/.test(count) ? 1 : numberOf(count);
  const days = UNITS[unit];
  return number === undefined || days === undefined ? undefined : number * days;
}
