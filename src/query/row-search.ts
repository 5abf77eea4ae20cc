import type { NodeId } from '../model.ts';
import { allRoles, type Role } from '../ontology.ts';
import { firstNotBefore, firstNotBelow, membersOf, NO_PAIR, pairOf } from '../store/event-columns.ts';
import { dayNumber, roleNumber, typeNumber } from '../store/row-heap.ts';
import { namedEntities } from './candidates.ts';
import type { EntityFilter, EventFilter } from './filters.ts';
import { readRange, rowTest } from './match.ts';
import { inwards } from './places.ts';
import { rowInView } from './row-view.ts';
import type { Sight } from './sight.ts';

const NO_ROWS = new Uint32Array(0);

/** Rows among which all that fit a filter must be, before they are listed. */
interface Driver {
  /** How many rows it has at most. */
  readonly length: number;
  readonly rows: () => Uint32Array;
  /** What of the filter it does not settle. */
  readonly rest: EventFilter;
}

/**
 * The rows in view that fit, in order of time. The smallest list of rows among which all that fit must be is driven through the
 * rest of the filter: a posting list of an entity, a pair or a type, cut to the days asked for. Cost: O(log n + that list).
 */
export function rowsWhere(sight: Sight, filter?: EventFilter | null): Uint32Array {
  const { columns } = sight.view;
  if (columns.size === 0) return NO_ROWS;
  const [low, high] = windowOf(sight, filter ?? {});
  const asked = columns.longestSpan === 0 && !columns.hasOpenStart ? { ...filter, time: undefined } : { ...filter };
  const driver = driversOf(sight, asked).sort((a, b) => a.length - b.length)[0];
  const isIn = rowInView(sight);
  if (!driver || driver.length > high - low) return kept(columns.rows.subarray(low, high), isIn, testOf(sight, asked));
  const list = driver.rows();
  return kept(list.subarray(firstNotBelow(list, low), firstNotBelow(list, high)), isIn, testOf(sight, driver.rest));
}

type Test = (row: number) => boolean;

const isTrivial = (filter: object): boolean => Object.values(filter).every((condition) => condition == null);
const testOf = (sight: Sight, filter: EventFilter): Test | undefined => (isTrivial(filter) ? undefined : rowTest(sight, filter));

function kept(rows: Uint32Array, isIn: Test | undefined, fits: Test | undefined): Uint32Array {
  if (!isIn && !fits) return rows;
  const found = new Uint32Array(rows.length);
  let count = 0;
  for (const row of rows) if ((!isIn || isIn(row)) && (!fits || fits(row))) found[count++] = row;
  return found.subarray(0, count);
}

/** The rows whose dates can meet the days that the filter asks for. */
function windowOf({ view: { columns } }: Sight, filter: EventFilter): readonly [number, number] {
  let [low, high] = [0, columns.size];
  for (const { time } of [filter, ...(filter.and ?? [])]) {
    if (!time) continue;
    high = Math.min(high, columns.dated);
    const [from, to] = readRange(time);
    if (to !== undefined && !columns.hasOpenStart) high = Math.min(high, firstNotBefore(columns.orderDays, dayNumber(to) + 1));
    if (from !== undefined && Number.isFinite(columns.longestSpan)) low = Math.max(low, firstNotBefore(columns.orderDays, dayNumber(from) - columns.longestSpan));
  }
  return [low, Math.max(low, high)];
}

function driversOf(sight: Sight, filter: EventFilter): Driver[] {
  const own = [idDriver, pairDriver, typeDriver, placeDriver, participantDriver].map((driver) => driver(sight, filter));
  const inner = (filter.and ?? []).flatMap((one) => driversOf(sight, one).map((driver) => ({ ...driver, rest: filter })));
  return [...own, ...allRoles.map((role) => roleDriver(sight, filter, role)), ...inner].filter((driver) => driver !== undefined);
}

/** Whether the filter says nothing but which entities, and says it once. */
const isOnlyNamed = (filter: EntityFilter | null | undefined): boolean =>
  Object.entries(filter ?? {}).filter(([, condition]) => condition != null).map(([key]) => key).join() === (filter?.id == null ? 'name' : 'id') && filter?.id?.notIn == null;

const driverOver = (lists: readonly Uint32Array[], rest: EventFilter): Driver => ({
  length: lists.reduce((sum, list) => sum + list.length, 0), rows: () => merged(lists), rest,
});

/** -1, as an unsigned number holds it. */
const NOT_THERE = 0xffffffff;

function idDriver({ view }: Sight, filter: EventFilter): Driver | undefined {
  const rows = filter.id?.in?.map((id) => Uint32Array.of(view.rowOf(id))).filter(([row]) => row !== NOT_THERE);
  return rows && driverOver(rows, filter);
}

function typeDriver({ view: { columns } }: Sight, filter: EventFilter): Driver | undefined {
  if (filter.type?.in?.length !== 1 || filter.type.notIn != null) return undefined;
  const [type] = filter.type.in;
  return type && driverOver([membersOf(columns.byType, typeNumber(type))], { ...filter, type: undefined });
}

function placeDriver(sight: Sight, filter: EventFilter): Driver | undefined {
  if (filter.place?.in == null) return undefined;
  return driverOver(inwards(sight, filter.place.in).map((place) => rowsOf(sight, place)), filter);
}

function participantDriver(sight: Sight, filter: EventFilter): Driver | undefined {
  const ids = namedEntities(sight, filter.participant);
  return ids && driverOver(ids.map((id) => rowsOf(sight, id)), isOnlyNamed(filter.participant) ? { ...filter, participant: undefined } : filter);
}

function roleDriver(sight: Sight, filter: EventFilter, role: Role): Driver | undefined {
  const ids = namedEntities(sight, filter.roles?.[role]);
  if (!ids) return undefined;
  return {
    length: ids.reduce((sum, id) => sum + rowsOf(sight, id).length, 0), rows: () => merged(ids.map((id) => rowsWithRole(sight, id, role))),
    rest: isOnlyNamed(filter.roles?.[role]) ? withoutRoles(filter, [role]) : filter,
  };
}

/** Pairs looked up one by one; above it, the lists of one side do. */
const MOST_PAIRS = 1_000;

function pairDriver(sight: Sight, filter: EventFilter): Driver | undefined {
  const [actors, recipients] = [namedEntities(sight, filter.roles?.ACTOR), namedEntities(sight, filter.roles?.RECIPIENT)];
  if (!actors || !recipients || actors.length * recipients.length > MOST_PAIRS) return undefined;
  const settled = isOnlyNamed(filter.roles?.ACTOR) && isOnlyNamed(filter.roles?.RECIPIENT);
  return driverOver(actors.flatMap((actor) => recipients.map((recipient) => rowsOfPair(sight, actor, recipient))), settled ? withoutRoles(filter, ['ACTOR', 'RECIPIENT']) : filter);
}

function withoutRoles(filter: EventFilter, settled: readonly Role[]): EventFilter {
  const roles = Object.fromEntries(Object.entries(filter.roles ?? {}).filter(([role, inner]) => inner != null && !settled.includes(role as Role)));
  return { ...filter, roles: isTrivial(roles) ? undefined : roles };
}

function rowsOf({ view: { columns } }: Sight, id: NodeId): Uint32Array {
  const number = columns.numbersById.get(id);
  return number === undefined ? NO_ROWS : membersOf(columns.postings, number);
}

/** The rows in which an entity has a role, each once. */
export function rowsWithRole({ view }: Sight, id: NodeId, role: Role): Uint32Array {
  const { numbersById, postings, postingRoles } = view.columns;
  const number = numbersById.get(id);
  if (number === undefined) return NO_ROWS;
  const wanted = roleNumber(role);
  const [from, to] = [postings.starts[number] ?? 0, postings.starts[number + 1] ?? 0];
  const found = new Uint32Array(to - from);
  let count = 0;
  for (let at = from; at < to; at++) if (postingRoles[at] === wanted) found[count++] = postings.members[at] ?? 0;
  return found.subarray(0, count);
}

/** The rows in which one acts on the other. */
export function rowsOfPair({ view: { columns } }: Sight, actor: NodeId, recipient: NodeId): Uint32Array {
  const [a, r] = [columns.numbersById.get(actor), columns.numbersById.get(recipient)];
  const pair = a === undefined || r === undefined ? NO_PAIR : pairOf(columns, a, r);
  return pair === NO_PAIR ? NO_ROWS : membersOf(columns.pairs, pair);
}

/** Ascending lists as one, each row once. */
function merged(lists: readonly Uint32Array[]): Uint32Array {
  const [only] = lists;
  if (!only) return NO_ROWS;
  if (lists.length === 1) return distinct(only);
  const all = new Uint32Array(lists.reduce((sum, list) => sum + list.length, 0));
  let next = 0;
  for (const list of lists) {
    all.set(list, next);
    next += list.length;
  }
  return distinct(all.sort());
}

/** The list itself when nothing stands in it twice. */
function distinct(sorted: Uint32Array): Uint32Array {
  let count = 0;
  for (let i = 0; i < sorted.length; i++) if (i === 0 || sorted[i] !== sorted[i - 1]) count += 1;
  if (count === sorted.length) return sorted;
  const once = new Uint32Array(count);
  let next = 0;
  for (let i = 0; i < sorted.length; i++) if (i === 0 || sorted[i] !== sorted[i - 1]) once[next++] = sorted[i] ?? 0;
  return once;
}
