import { InputError } from '../errors.ts';
import type { EventId } from '../model.ts';
import type { EventFilter } from './filters.ts';
import { eventsWhere } from './events.ts';
import { timeOf, type Sight } from './sight.ts';

export type TimeUnit = 'DAY' | 'MONTH' | 'YEAR';

/** How many events begin in a stretch of time. */
export interface TimeBucket {
  /** `2021-06-27`, `2021-06` or `2021`, by the unit. */
  readonly start: string;
  readonly events: readonly EventId[];
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
  const buckets = new Map<string, EventId[]>();
  let undated = 0;
  for (const id of eventsWhere(sight, filter)) {
    const start = timeOf(sight, id)?.earliest?.slice(0, NAME_LENGTH[unit]);
    if (start === undefined) {
      undated += 1;
      continue;
    }
    const bucket = buckets.get(start);
    if (bucket) bucket.push(id);
    else buckets.set(start, [id]);
  }
  if (buckets.size > MOST_BUCKETS) throw new InputError(`unit ${unit} gives ${buckets.size} stretches of time, more than ${MOST_BUCKETS}: take a wider unit, or narrow the filter`);
  const sorted = [...buckets].sort(([a], [b]) => (a < b ? -1 : 1));
  return { buckets: sorted.map(([start, events]) => ({ start, events })), undated };
}
