import type { NodeId } from '../model.ts';
import type { Role } from '../ontology.ts';
import { membersOf, NO_PAIR, pairOf, postingOf } from '../store/event-columns.ts';
import { roleNumber, typeNumber } from '../store/row-heap.ts';
import { namedEntities } from './candidates.ts';
import { nodeEventsWhere } from './events.ts';
import type { EntityFilter, EventFilter } from './filters.ts';
import { inwards } from './places.ts';
import { fillerCounts } from './row-counts.ts';
import type { Sight } from './sight.ts';
import { tiesOf } from './ties.ts';

/** Rows among which all that fit a filter must be, found without looking at a row. */
export interface RowDriver {
  /** How many rows it has at most. */
  readonly length: number;
  /** Each ascending, a row once in each. */
  readonly lists: () => readonly Uint32Array[];
  /** The conditions of the filter, by key or role, that all of its rows meet. */
  readonly settles: readonly string[];
}

const NO_ROWS = new Uint32Array(0);
const NOTHING: readonly string[] = [];

/** The smallest list of rows that the filter's conditions lead to; undefined when none of them leads to any. */
export function smallestDriver(sight: Sight, filter: EventFilter): RowDriver | undefined {
  let best: RowDriver | undefined;
  const offer = (driver: RowDriver | undefined): void => {
    if (driver && (!best || driver.length < best.length)) best = driver;
  };
  if (filter.id?.in != null) offer(idDriver(sight, filter.id.in));
  if (filter.type != null) offer(typeDriver(sight, filter));
  if (filter.place?.in != null) offer(driverOver(inwards(sight, filter.place.in).map((place) => rowsOf(sight, place))));
  if (filter.participant != null) offer(participantDriver(sight, filter.participant));
  if (filter.roles != null) for (const driver of roleDrivers(sight, filter.roles)) offer(driver);
  for (const one of filter.and ?? []) {
    const inner = smallestDriver(sight, one);
    offer(inner && { ...inner, settles: NOTHING });
  }
  return best;
}

const driverOver = (lists: readonly Uint32Array[], settles = NOTHING): RowDriver => ({ length: totalLength(lists), lists: () => lists, settles });

/** How many there are in all lists. */
export function totalLength(lists: readonly Uint32Array[]): number {
  let sum = 0;
  for (const list of lists) sum += list.length;
  return sum;
}

/** Entities among which all that fit a filter must be. */
export interface KnownEntities {
  readonly ids: readonly NodeId[];
  /** All of them fit: the filter says no more. */
  readonly isAll: boolean;
}

const knownByFilter = new WeakMap<EntityFilter, { readonly sight: Sight; readonly version: number; readonly known: KnownEntities | undefined }>();

/**
 * The entities that a filter names, or that have a part in the few events that it describes; undefined when it leads to none.
 * Worked out once for each filter: those nested in it would else be worked out anew on each level.
 */
export function knownEntities(sight: Sight, filter: EntityFilter): KnownEntities | undefined {
  const found = knownByFilter.get(filter);
  if (found?.sight === sight && found.version === sight.view.version) return found.known;
  const known = entitiesOf(sight, filter);
  knownByFilter.set(filter, { sight, version: sight.view.version, known });
  return known;
}

function entitiesOf(sight: Sight, filter: EntityFilter): KnownEntities | undefined {
  const isAll = conditionsOf(filter) === 1;
  const named = namedEntities(sight, filter);
  if (named) return { ids: named, isAll: isAll && filter.id?.notIn == null };
  const parts = Object.entries(filter.inRoles ?? {}).filter(([, inner]) => inner != null);
  const [role, inner] = parts[0] ?? [];
  if (inner == null || parts.length > 1 || !smallestDriver(sight, inner)) return undefined;
  const ids = new Set(fillerCounts(sight, inner, role as Role).numbers.map((number) => sight.view.columns.entities[number] as NodeId));
  for (const event of nodeEventsWhere(sight, inner)) for (const tie of tiesOf(sight, event, role as Role, 'OUT')) ids.add(tie.other);
  return { ids: [...ids], isAll };
}

/** How many conditions a filter has. */
export function conditionsOf(filter: object): number {
  let count = 0;
  for (const key in filter) {
    const condition: unknown = filter[key as keyof typeof filter];
    if (condition != null && (typeof condition !== 'object' || Array.isArray(condition) || conditionsOf(condition) > 0)) count += 1;
  }
  return count;
}

/** -1, as an unsigned number holds it. */
const NOT_THERE = 0xffffffff;

const idDriver = ({ view }: Sight, ids: readonly NodeId[]): RowDriver => driverOver(ids.map((id) => Uint32Array.of(view.rowOf(id))).filter(([row]) => row !== NOT_THERE));

function typeDriver({ view: { columns } }: Sight, filter: EventFilter): RowDriver | undefined {
  if (filter.type?.in?.length !== 1 || filter.type.notIn != null) return undefined;
  const [type] = filter.type.in;
  return type && driverOver([membersOf(columns.byType, typeNumber(type))], ['type']);
}

function participantDriver(sight: Sight, filter: EntityFilter): RowDriver | undefined {
  const known = knownEntities(sight, filter);
  return known && driverOver(known.ids.map((id) => rowsOf(sight, id)), known.isAll ? ['participant'] : NOTHING);
}

/** Pairs looked up one by one; above it, the lists of one side do. */
const MOST_PAIRS = 1_000;
const BOTH_SIDES: readonly string[] = ['ACTOR', 'RECIPIENT'];

function roleDrivers(sight: Sight, roles: NonNullable<EventFilter['roles']>): RowDriver[] {
  const found: RowDriver[] = [];
  const known: { [R in Role]?: KnownEntities } = {};
  for (const role of Object.keys(roles) as Role[]) {
    const inner = roles[role];
    const entities = inner == null ? undefined : knownEntities(sight, inner);
    if (!entities) continue;
    known[role] = entities;
    found.push(driverOver(entities.ids.map((id) => rowsWithRole(sight, id, role)), entities.isAll ? [role] : NOTHING));
  }
  const { ACTOR: actors, RECIPIENT: recipients } = known;
  if (!actors || !recipients || actors.ids.length * recipients.ids.length > MOST_PAIRS) return found;
  const lists = actors.ids.flatMap((actor) => recipients.ids.map((recipient) => rowsOfPair(sight, actor, recipient)));
  found.push(driverOver(lists, actors.isAll && recipients.isAll ? BOTH_SIDES : NOTHING));
  return found;
}

function rowsOf({ view: { columns } }: Sight, id: NodeId): Uint32Array {
  const number = columns.numbersById.get(id);
  return number === undefined ? NO_ROWS : membersOf(columns.postings, number);
}

/** The rows in which an entity has a role, in order of time, each once. A look-up. */
export function rowsWithRole({ view: { columns } }: Sight, id: NodeId, role: Role): Uint32Array {
  const number = columns.numbersById.get(id);
  return number === undefined ? NO_ROWS : membersOf(columns.byRole, postingOf(number, roleNumber(role)));
}

/** The rows in which one acts on the other, in order of time. A look-up. */
export function rowsOfPair({ view: { columns } }: Sight, actor: NodeId, recipient: NodeId): Uint32Array {
  const [a, r] = [columns.numbersById.get(actor), columns.numbersById.get(recipient)];
  const pair = a === undefined || r === undefined ? NO_PAIR : pairOf(columns, a, r);
  return pair === NO_PAIR ? NO_ROWS : membersOf(columns.pairs, pair);
}
