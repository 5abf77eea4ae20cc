import { InputError } from '../errors.ts';
import type { EventId } from '../model.ts';
import type { EventFilter } from './filters.ts';
import { dayNumber, dayText, NO_DAY } from '../store/row-heap.ts';
import { EventList } from './event-list.ts';
import { eventsWhere } from './events.ts';
import { timeOf, type Sight } from './sight.ts';

export type TimeUnit = 'DAY' | 'MONTH' | 'YEAR';

/** How many events begin in a stretch of time. */
export interface TimeBucket {
  /** `2021-06-27`, `2021-06` or `2021`, by the unit. */
  readonly start: string;
  readonly count: number;
  /** The events, earliest first; listed when asked for. */
  readonly events: () => EventList;
}

export interface Histogram {
  /** In order of time; stretches without an event are left out. */
  readonly buckets: readonly TimeBucket[];
  /** Events without a first day: they are in no bucket. */
  readonly undated: number;
}

/** Length of the start of an ISO day that names a stretch of each unit. */
const NAME_LENGTH: Readonly<Record<TimeUnit, number>> = { DAY: 10, MONTH: 7, YEAR: 4 };

/** The most buckets that are given. */
const MOST_BUCKETS = 10_000;

/** Counts the events in view that fit, by the stretch of time in which the earliest day of each falls. */
export function histogramOf(sight: Sight, unit: TimeUnit, filter?: EventFilter | null): Histogram {
  const { nodes, rows } = eventsWhere(sight, filter);
  const nodesByStart = new Map<string, EventId[]>();
  let undated = 0;
  for (const id of nodes) {
    const start = timeOf(sight, id)?.earliest?.slice(0, NAME_LENGTH[unit]);
    if (start === undefined) undated += 1;
    else nodesByStart.set(start, [...nodesByStart.get(start) ?? [], id]);
  }
  const { columns } = sight.view;
  const dated = columns.hasOpenStart || (rows.at(-1) ?? 0) >= columns.dated ? rows.filter((row) => columns.earliest[row] !== NO_DAY) : rows;
  const buckets = rowBuckets(sight, unit, dated, nodesByStart);
  for (const [start, events] of nodesByStart) buckets.push({ start, count: events.length, events: () => new EventList(sight, events) });
  if (nodesByStart.size > 0) buckets.sort((a, b) => (a.start < b.start ? -1 : 1));
  if (buckets.length > MOST_BUCKETS) throw new InputError(`unit ${unit} gives ${buckets.length} stretches of time, more than ${MOST_BUCKETS}: take a wider unit, or narrow the filter`);
  return { undated: undated + rows.length - dated.length, buckets };
}

/** Rows lie in order of their days, so that each stretch is one cut of the list. Nodes of the same stretch are put in with them and taken out of `nodesByStart`. */
function rowBuckets(sight: Sight, unit: TimeUnit, rows: Uint32Array, nodesByStart: Map<string, EventId[]>): TimeBucket[] {
  const { earliest } = sight.view.columns;
  const buckets: TimeBucket[] = [];
  for (let from = 0; from < rows.length;) {
    const { start, last } = stretchOf(unit, earliest[rows[from] ?? 0] ?? 0);
    const [first, to] = [from, firstAfter(rows, earliest, last, from)];
    const nodes = nodesByStart.get(start) ?? NO_EVENTS;
    nodesByStart.delete(start);
    buckets.push({ start, count: nodes.length + to - first, events: () => new EventList(sight, nodes, rows.subarray(first, to)) });
    from = to;
  }
  return buckets;
}

const NO_EVENTS: readonly EventId[] = [];

interface Stretch {
  readonly start: string;
  /** The number of its last day. */
  readonly last: number;
}

const stretches: Readonly<Record<TimeUnit, Map<number, Stretch>>> = { DAY: new Map(), MONTH: new Map(), YEAR: new Map() };
/** Days kept for each unit; more than a century has. */
const KEPT_DAYS = 50_000;

/** The stretch of time in which a day lies; worked out once for each day. */
function stretchOf(unit: TimeUnit, day: number): Stretch {
  const known = stretches[unit].get(day);
  if (known) return known;
  const start = dayText(day)?.slice(0, NAME_LENGTH[unit]) ?? '';
  const stretch = { start, last: lastDay(start) };
  if (stretches[unit].size < KEPT_DAYS) stretches[unit].set(day, stretch);
  return stretch;
}

/** The number of the last day of a stretch of time. */
function lastDay(start: string): number {
  const [year = '', month, day] = start.split(/(?<=\d)-/);
  const next = day === undefined ? new Date(Date.UTC(2000, month === undefined ? 12 : Number(month), 1)) : undefined;
  if (!next) return dayNumber(start);
  next.setUTCFullYear(Number(year) + (next.getUTCFullYear() - 2000));
  return dayNumber(next.toISOString().slice(0, 10)) - 1;
}

/** Looks ahead in steps that double, then between the last two: a stretch is short beside the list. */
function firstAfter(rows: Uint32Array, days: Int32Array, day: number, from: number): number {
  let [low, step] = [from, 1];
  while (low + step < rows.length && (days[rows[low + step] ?? 0] ?? 0) <= day) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low + step, rows.length);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((days[rows[middle] ?? 0] ?? 0) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
