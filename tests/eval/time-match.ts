import type { ReadTime } from '../../src/read/reading.ts';
import { timeBounds } from '../../src/time.ts';
import type { GoldEvent } from './gold-format.ts';

/** Days since 1970, inclusive; an open end is undefined. */
interface Days {
  readonly from: number | undefined;
  readonly to: number | undefined;
}

const DAY_MS = 86_400_000;
const dayNumber = (day: string | undefined): number | undefined => (day === undefined ? undefined : Math.round(Date.parse(day) / DAY_MS));

const boundsOf = (edtf: string): Days => {
  const { earliest, latest } = timeBounds(edtf);
  return { from: dayNumber(earliest), to: dayNumber(latest) };
};

function goldDays({ date, date_range: range }: GoldEvent): Days | undefined {
  if (date) return boundsOf(date);
  if (!range) return undefined;
  return { from: range[0] === null ? undefined : boundsOf(range[0]).from, to: range[1] === null ? undefined : boundsOf(range[1]).to };
}

/**
 * `true` and `false`: the time read is, or is not, the gold's. `none`: neither has one. `missed`: only the gold has. `extra`:
 * only the reading has. `free`: not to be judged.
 *
 * Right is: the days that both allow are at least half of the days that either allows, where an open start is
 * taken from the other and an open end is the day of publication; where both starts are open, the ends are the same day. So "last week" may begin on a Sunday or a Monday, and a day may
 * not become a week.
 */
export function timeVerdict(gold: GoldEvent, read: ReadTime | undefined, published: string): 'true' | 'false' | 'none' | 'missed' | 'extra' | 'free' {
  if (gold.date_free) return 'free';
  const wanted = goldDays(gold);
  const given: Days = { from: dayNumber(read?.earliest), to: dayNumber(read?.latest) };
  const has = given.from !== undefined || given.to !== undefined;
  if (!wanted) return has ? 'extra' : 'none';
  if (!has) return 'missed';
  return alike(wanted, given, dayNumber(published)) ? 'true' : 'false';
}

function alike(a: Days, b: Days, published: number | undefined): boolean {
  if (a.from === undefined && b.from === undefined) return a.to === b.to;
  const [aFrom, bFrom] = [a.from ?? b.from ?? published, b.from ?? a.from ?? published];
  if (aFrom === undefined || bFrom === undefined || published === undefined) return false;
  const [aTo, bTo] = [a.to ?? Math.max(published, aFrom), b.to ?? Math.max(published, bFrom)];
  const both = Math.min(aTo, bTo) - Math.max(aFrom, bFrom) + 1;
  const either = Math.max(aTo, bTo) - Math.min(aFrom, bFrom) + 1;
  return both >= either / 2;
}
