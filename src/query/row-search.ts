import type { NodeId } from '../model.ts';
import { eventTypes } from '../../schema/event-types.ts';
import { allEventTypes, type Role } from '../ontology.ts';
import { firstNotBefore, firstNotBelow, membersOf, NO_PAIR, pairOf } from '../store/event-columns.ts';
import { dayNumber, roleNumber, typeNumber } from '../store/row-heap.ts';
import { namedEntities } from './candidates.ts';
import { nodeEventsWhere } from './events.ts';
import type { EntityFilter, EventFilter, OneOf } from './filters.ts';
import { readRange, rowTest } from './match.ts';
import { inwards } from './places.ts';
import { countFillers } from './row-counts.ts';
import { rowInView } from './row-view.ts';
import type { Sight } from './sight.ts';
import { tiesOf } from './ties.ts';

const NO_ROWS = new Uint32Array(0);

/** Rows among which all that fit a filter must be, before they are listed. */
interface Driver {
  /** How many rows it has at most. */
  readonly length: number;
  readonly lists: () => readonly Uint32Array[];
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
  const fits = testOf(sight, driver.rest);
  return merged(driver.lists().map((list) => kept(list.subarray(firstNotBelow(list, low), firstNotBelow(list, high)), isIn, fits)));
}

type Test = (row: number) => boolean;

const isTrivial = (filter: object): boolean => Object.values(filter).every((condition) => condition == null);

/** Tests what is left of a filter; types first, since a look at a column tells. */
function testOf(sight: Sight, filter: EventFilter): Test | undefined {
  const { type, quad, ...rest } = filter;
  const others = isTrivial(rest) ? undefined : rowTest(sight, rest);
  if (type == null && quad == null) return others;
  const { types } = sight.view.columns;
  const allowed = Uint8Array.from(allEventTypes, (one) => Number(isAmong(type, one) && isAmong(quad, eventTypes[one].quad)));
  return others ? (row) => allowed[types[row] ?? 0] === 1 && others(row) : (row) => allowed[types[row] ?? 0] === 1;
}

const isAmong = <T>(words: OneOf<T> | null | undefined, word: T): boolean => (words?.in?.includes(word) ?? true) && !(words?.notIn?.includes(word) ?? false);

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
  const found: Driver[] = [];
  const add = (driver: Driver | undefined): void => {
    if (driver) found.push(driver);
  };
  if (filter.id?.in != null) add(idDriver(sight, filter));
  if (filter.type != null) add(typeDriver(sight, filter));
  if (filter.place?.in != null) add(placeDriver(sight, filter));
  if (filter.participant != null) add(participantDriver(sight, filter));
  if (filter.roles != null) for (const driver of roleDrivers(sight, filter, filter.roles)) found.push(driver);
  for (const one of filter.and ?? []) for (const driver of driversOf(sight, one)) found.push({ ...driver, rest: filter });
  return found;
}

/** Entities among which all that fit a filter must be. */
interface KnownEntities {
  readonly ids: readonly NodeId[];
  /** All of them fit: the filter says no more. */
  readonly isAll: boolean;
}

/** The entities that a filter names, or that have a part in the few events that it describes. */
function knownEntities(sight: Sight, filter: EntityFilter | null | undefined): KnownEntities | undefined {
  const conditions = Object.values(filter ?? {}).filter((condition) => condition != null && !(typeof condition === 'object' && isTrivial(condition)));
  const isAll = conditions.length === 1;
  const named = namedEntities(sight, filter);
  if (named) return { ids: named, isAll: isAll && filter?.id?.notIn == null };
  const parts = Object.entries(filter?.inRoles ?? {}).filter(([, inner]) => inner != null);
  const [role, inner] = parts[0] ?? [];
  if (inner == null || parts.length > 1 || driversOf(sight, inner).length === 0) return undefined;
  const fillers = countFillers(sight.view.columns, rowsWhere(sight, inner), role as Role);
  const ids = new Set([...fillers.keys()].map((number) => sight.view.columns.entities[number] as NodeId));
  for (const event of nodeEventsWhere(sight, inner)) for (const tie of tiesOf(sight, event, role as Role, 'OUT')) ids.add(tie.other);
  return { ids: [...ids], isAll };
}

const driverOver = (lists: readonly Uint32Array[], rest: EventFilter): Driver => ({
  length: lists.reduce((sum, list) => sum + list.length, 0), lists: () => lists, rest,
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
  const known = knownEntities(sight, filter.participant);
  return known && driverOver(known.ids.map((id) => rowsOf(sight, id)), known.isAll ? { ...filter, participant: undefined } : filter);
}

/** Pairs looked up one by one; above it, the lists of one side do. */
const MOST_PAIRS = 1_000;

function* roleDrivers(sight: Sight, filter: EventFilter, roles: NonNullable<EventFilter['roles']>): Generator<Driver> {
  const known = new Map<Role, KnownEntities>();
  for (const [role, inner] of Object.entries(roles)) {
    const entities = inner == null ? undefined : knownEntities(sight, inner);
    if (!entities) continue;
    known.set(role as Role, entities);
    yield {
      length: entities.ids.reduce((sum, id) => sum + rowsOf(sight, id).length, 0), lists: () => entities.ids.map((id) => rowsWithRole(sight, id, role as Role)),
      rest: entities.isAll ? withoutRoles(filter, [role as Role]) : filter,
    };
  }
  const [actors, recipients] = [known.get('ACTOR'), known.get('RECIPIENT')];
  if (!actors || !recipients || actors.ids.length * recipients.ids.length > MOST_PAIRS) return;
  const lists = actors.ids.flatMap((actor) => recipients.ids.map((recipient) => rowsOfPair(sight, actor, recipient)));
  yield driverOver(lists, actors.isAll && recipients.isAll ? withoutRoles(filter, ['ACTOR', 'RECIPIENT']) : filter);
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
