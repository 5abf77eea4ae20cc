import { firstNotBefore, firstNotBelow, type EventColumns } from '../store/event-columns.ts';
import { dayNumber } from '../store/row-heap.ts';
import type { EventFilter } from './filters.ts';
import { readRange, rowTest } from './match.ts';
import { typesAllowed } from './row-counts.ts';
import { smallestDriver, totalLength, type RowDriver } from './row-driver.ts';
import { rowInView } from './row-view.ts';
import type { Sight } from './sight.ts';

const NO_ROWS = new Uint32Array(0);
const NO_CONDITIONS: EventFilter = {};

/**
 * The rows in view that fit, in order of time. The smallest list of rows among which all that fit must be is driven through the
 * rest of the filter: a posting list of an entity, a pair or a type, cut to the days asked for. Cost: O(log n + that list), and
 * O(log n) where the list is the answer.
 */
export function rowsWhere(sight: Sight, given?: EventFilter | null): Uint32Array {
  const { columns } = sight.view;
  if (columns.size === 0) return NO_ROWS;
  const filter = given ?? NO_CONDITIONS;
  const [low, high] = windowOf(columns, filter);
  const driver = smallestDriver(sight, filter);
  const isIn = rowInView(sight);
  const lists = driver && cut(driver.lists(), low, high, columns.size);
  if (!lists || totalLength(lists) > high - low) return kept(columns.rows.subarray(low, high), isIn, testOf(sight, remaining(columns, filter)));
  const fits = testOf(sight, remaining(columns, filter, driver));
  return merged(isIn || fits ? lists.map((list) => kept(list, isIn, fits)) : lists, columns.size);
}

/** What of ascending lists lies from `low` to before `high`. */
const cut = (lists: readonly Uint32Array[], low: number, high: number, size: number): readonly Uint32Array[] =>
  (low === 0 && high === size ? lists : lists.map((list) => list.subarray(firstNotBelow(list, low), firstNotBelow(list, high))));

type Test = (row: number) => boolean;

/** The conditions of a filter that neither its list nor the window of days settles; undefined when they settle all. */
function remaining({ longestSpan, hasOpenStart }: EventColumns, filter: EventFilter, driver?: RowDriver): EventFilter | undefined {
  const isTimeSettled = longestSpan === 0 && !hasOpenStart;
  let rest: Record<string, unknown> | undefined;
  for (const key of Object.keys(filter)) {
    if (key === 'roles' || (key === 'time' && isTimeSettled) || driver?.settles.includes(key)) continue;
    const condition = filter[key as keyof EventFilter];
    if (condition != null) (rest ??= {})[key] = condition;
  }
  let roles: Record<string, unknown> | undefined;
  for (const [role, inner] of Object.entries(filter.roles ?? {})) if (inner != null && !driver?.settles.includes(role)) (roles ??= {})[role] = inner;
  return roles ? { ...rest, roles } : rest;
}

/** Tests what is left of a filter; types first, since a look at a column tells. */
function testOf(sight: Sight, filter: EventFilter | undefined): Test | undefined {
  if (!filter) return undefined;
  const { type, quad, ...rest } = filter;
  const others = Object.keys(rest).length === 0 ? undefined : rowTest(sight, rest);
  if (type == null && quad == null) return others;
  const { types } = sight.view.columns;
  const allowed = typesAllowed(filter);
  return others ? (row) => allowed[types[row] ?? 0] === 1 && others(row) : (row) => allowed[types[row] ?? 0] === 1;
}

function kept(rows: Uint32Array, isIn: Test | undefined, fits: Test | undefined): Uint32Array {
  if (!isIn && !fits) return rows;
  const found = new Uint32Array(rows.length);
  let count = 0;
  for (const row of rows) if ((!isIn || isIn(row)) && (!fits || fits(row))) found[count++] = row;
  return found.subarray(0, count);
}

/** The rows whose dates can meet the days that the filter asks for. */
function windowOf(columns: EventColumns, filter: EventFilter): readonly [number, number] {
  let [low, high] = [0, columns.size];
  if (filter.time == null && filter.and == null) return [low, high];
  for (const { time } of [filter, ...(filter.and ?? [])]) {
    if (!time) continue;
    high = Math.min(high, columns.dated);
    const [from, to] = readRange(time);
    if (to !== undefined && !columns.hasOpenStart) high = Math.min(high, firstNotBefore(columns.orderDays, dayNumber(to) + 1));
    if (from !== undefined && Number.isFinite(columns.longestSpan)) low = Math.max(low, firstNotBefore(columns.orderDays, dayNumber(from) - columns.longestSpan));
  }
  return [low, Math.max(low, high)];
}

/** Ascending lists, a row once in each, as one. */
function merged(lists: readonly Uint32Array[], size: number): Uint32Array {
  const [only] = lists;
  if (!only) return NO_ROWS;
  if (lists.length === 1) return only;
  const total = totalLength(lists);
  return total * ROWS_A_WORD_COSTS < size / BITS ? sorted(lists, total) : marked(lists, total, size);
}

const BITS = 32;
/** To look through a word of marks costs about as much as this share of sorting a row. */
const ROWS_A_WORD_COSTS = 16;

function sorted(lists: readonly Uint32Array[], total: number): Uint32Array {
  const all = new Uint32Array(total);
  let next = 0;
  for (const list of lists) {
    all.set(list, next);
    next += list.length;
  }
  all.sort();
  let count = 0;
  for (let i = 0; i < total; i++) if (i === 0 || all[i] !== all[count - 1]) all[count++] = all[i] ?? 0;
  return all.subarray(0, count);
}

/** By a mark for each row, which is sorted by itself. */
function marked(lists: readonly Uint32Array[], total: number, size: number): Uint32Array {
  const marks = new Uint32Array(Math.ceil(size / BITS));
  for (const list of lists) for (const row of list) marks[row >>> 5] = (marks[row >>> 5] ?? 0) | (1 << (row & 31));
  const found = new Uint32Array(total);
  let count = 0;
  for (let word = 0; word < marks.length; word++) {
    for (let left = marks[word] ?? 0; left !== 0; left &= left - 1) found[count++] = word * BITS + 31 - Math.clz32(left & -left);
  }
  return found.subarray(0, count);
}
