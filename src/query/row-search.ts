import type { NodeId } from '../model.ts';
import { firstNotBefore, membersOf } from '../store/event-columns.ts';
import { dayNumber, roleNumber } from '../store/row-heap.ts';
import type { Role } from '../ontology.ts';
import { namedEntities } from './candidates.ts';
import type { EntityFilter, EventFilter } from './filters.ts';
import { readRange, rowTest } from './match.ts';
import { inwards } from './places.ts';
import { rowInView } from './row-view.ts';
import type { Sight } from './sight.ts';

/** Rows, ascending: all from `from` to before `to`, or those listed. */
type RowSpan = { readonly from: number; readonly to: number } | Uint32Array;

/**
 * The rows in view that fit, in order of time. The smallest list of rows among which all that fit must be is driven through the
 * rest of the filter: a posting list of an entity or a pair, cut to the days asked for. Cost: O(log n + that list).
 */
export function rowsWhere(sight: Sight, filter?: EventFilter | null): Uint32Array {
  const { size } = sight.view.columns;
  if (size === 0) return new Uint32Array(0);
  const isIn = rowInView(sight);
  const { span, rest } = narrowest(sight, filter ?? {});
  const fits = isTrivial(rest) ? undefined : rowTest(sight, rest);
  if (!fits && !isIn) return 'from' in span ? counting(span.from, span.to) : span;
  const found: number[] = [];
  const keep = (row: number): void => {
    if ((!isIn || isIn(row)) && (!fits || fits(row))) found.push(row);
  };
  if ('from' in span) for (let row = span.from; row < span.to; row++) keep(row);
  else for (const row of span) keep(row);
  return Uint32Array.from(found);
}

const isTrivial = (filter: EventFilter): boolean => Object.values(filter).every((condition) => condition == null);

function counting(from: number, to: number): Uint32Array {
  const rows = new Uint32Array(to - from);
  for (let row = from; row < to; row++) rows[row - from] = row;
  return rows;
}

/** The rows in which an entity has a role, each once. */
export function rowsWithRole({ view }: Sight, id: NodeId, role: Role): Uint32Array {
  const { numbersById, postings, postingRoles } = view.columns;
  const number = numbersById.get(id);
  if (number === undefined) return new Uint32Array(0);
  const from = postings.starts[number] ?? 0;
  const wanted = roleNumber(role);
  return membersOf(postings, number).filter((_row, i) => postingRoles[from + i] === wanted);
}

/** The smallest list that has all that fit, and what of the filter it does not settle. */
function narrowest(sight: Sight, filter: EventFilter): { readonly span: RowSpan; readonly rest: EventFilter } {
  const { columns } = sight.view;
  const [low, high] = windowOf(sight, filter);
  const pair = pairRows(sight, filter);
  const list = driversOf(sight, filter).concat(pair ?? []).sort((a, b) => a.length - b.length)[0];
  const undone = columns.longestSpan === 0 && !columns.hasOpenStart ? { ...filter, time: undefined } : filter;
  if (!list || list.length > high - low) return { span: { from: low, to: high }, rest: undone };
  return {
    span: list.subarray(placeOf(list, low), placeOf(list, high)),
    rest: list === pair && isOnlyNamed(filter.roles?.ACTOR) && isOnlyNamed(filter.roles?.RECIPIENT) ? { ...undone, roles: othersThanPair(filter) } : undone,
  };
}

/** Whether the filter says nothing but which entities, and says it once. */
const isOnlyNamed = (filter: EntityFilter | null | undefined): boolean =>
  Object.entries(filter ?? {}).filter(([, condition]) => condition != null).map(([key]) => key).join() === (filter?.id == null ? 'name' : 'id') && filter?.id?.notIn == null;

function othersThanPair({ roles }: EventFilter): EventFilter['roles'] {
  const { ACTOR: _actor, RECIPIENT: _recipient, ...others } = roles ?? {};
  return isTrivial(others as EventFilter) ? undefined : others;
}

/** The rows whose dates can meet the days that the filter asks for. */
function windowOf({ view: { columns } }: Sight, filter: EventFilter): readonly [number, number] {
  let [low, high] = [0, columns.size];
  for (const { time } of [filter, ...(filter.and ?? [])]) {
    if (!time) continue;
    high = Math.min(high, columns.dated);
    const [from, to] = readRange(time);
    if (to !== undefined && !columns.hasOpenStart) high = Math.min(high, firstNotBefore(columns.orderDays, dayNumber(to) + 1));
    if (from !== undefined && Number.isFinite(columns.longestSpan)) {
      low = Math.max(low, firstNotBefore(columns.orderDays, dayNumber(from) - columns.longestSpan));
    }
  }
  return [low, Math.max(low, high)];
}

/** The first place in an ascending list that is not below `row`. */
function placeOf(list: Uint32Array, row: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Lists of rows among which all that fit must be. */
function driversOf(sight: Sight, filter: EventFilter): Uint32Array[] {
  const { view } = sight;
  const places = filter.place?.in == null ? undefined : inwards(sight, filter.place.in);
  const fillers = [...Object.values(filter.roles ?? {}), filter.participant].map((inner) => namedEntities(sight, inner));
  const lists = [
    filter.id?.in == null ? undefined : merged(filter.id.in.map((id) => Uint32Array.of(view.rowOf(id))).filter(([row]) => row !== NOT_THERE)),
    ...[...fillers, places].map((ids) => ids && merged(ids.map((id) => rowsOf(sight, id)))),
    ...(filter.and ?? []).flatMap((inner) => driversOf(sight, inner)),
  ];
  return lists.filter((list) => list !== undefined);
}

/** The rows of an actor and a recipient that the filter names. */
function pairRows(sight: Sight, { roles }: EventFilter): Uint32Array | undefined {
  const [actors, recipients] = [namedEntities(sight, roles?.ACTOR), namedEntities(sight, roles?.RECIPIENT)];
  if (!actors || !recipients || actors.length * recipients.length > MOST_PAIRS) return undefined;
  return merged(actors.flatMap((actor) => recipients.map((recipient) => rowsOfPair(sight, actor, recipient))));
}

/** -1, as an unsigned number holds it. */
const NOT_THERE = 0xffffffff;
/** Pairs looked up one by one; above it, the lists of one side do. */
const MOST_PAIRS = 1_000;

function rowsOf({ view: { columns } }: Sight, id: NodeId): Uint32Array {
  const number = columns.numbersById.get(id);
  return number === undefined ? new Uint32Array(0) : membersOf(columns.postings, number);
}

/** The rows in which one acts on the other. */
export function rowsOfPair({ view: { columns } }: Sight, actor: NodeId, recipient: NodeId): Uint32Array {
  const { numbersById, pairs } = columns;
  const [a, r] = [numbersById.get(actor), numbersById.get(recipient)];
  if (a === undefined || r === undefined) return new Uint32Array(0);
  const first = pairs.fromStarts[a] ?? 0;
  const among = pairs.recipients.subarray(first, pairs.fromStarts[a + 1]);
  const at = placeOf(among, r);
  return among[at] === r ? membersOf(pairs, first + at) : new Uint32Array(0);
}

/** Ascending lists as one, each row once. */
function merged(lists: readonly Uint32Array[]): Uint32Array {
  const [only] = lists;
  if (!only) return new Uint32Array(0);
  if (lists.length === 1) return distinct(only);
  const all = new Uint32Array(lists.reduce((sum, list) => sum + list.length, 0));
  let next = 0;
  for (const list of lists) {
    all.set(list, next);
    next += list.length;
  }
  return distinct(all.sort());
}

/** The list itself when nothing stands in it twice, which is usual. */
function distinct(sorted: Uint32Array): Uint32Array {
  for (let i = 1; i < sorted.length; i++) if (sorted[i] === sorted[i - 1]) return sorted.filter((row, at) => row !== sorted[at - 1]);
  return sorted;
}
