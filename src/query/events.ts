import { InputError } from '../errors.ts';
import type { EventId, NodeId } from '../model.ts';
import { allRoles, type Role } from '../ontology.ts';
import { STANDARD_LENS } from '../store/lens.ts';
import { compareTimes } from '../time.ts';
import { candidateEvents } from './candidates.ts';
import { EventList } from './event-list.ts';
import type { EventFilter } from './filters.ts';
import { LazyListing, type Listing } from './listing.ts';
import { nodeTest } from './match.ts';
import { rowsWhere } from './row-search.ts';
import { isEventInView, timeOf, type Sight } from './sight.ts';

export type EventOrderField = 'TIME' | 'TITLE';

export interface EventOrder {
  readonly field: EventOrderField;
  readonly direction: 'ASC' | 'DESC';
}

/** The most events that are ordered by title: each title must be read. */
const MOST_TITLES = 20_000;

/** The events in view that fit, in order of time: earliest, then latest bound, then id; undated last. */
export const eventsWhere = (sight: Sight, filter?: EventFilter | null): EventList =>
  new EventList(sight, nodeEventsWhere(sight, filter), rowsWhere(sight, filter));

/** Those of them that are held as nodes. */
export function nodeEventsWhere(sight: Sight, filter?: EventFilter | null): readonly EventId[] {
  if (sight.view.nodeEvents().length === 0) return [];
  const fits = nodeTest(sight, filter);
  const nodes = nodesToTry(sight, filter).filter((id) => fits(id) && isEventInView(sight, id));
  return sight.lens === STANDARD_LENS ? nodes : nodes.sort(byTime(sight));
}

/** The same in an order of choice. By TIME, undated events stand last either way round. */
export function orderedEvents(sight: Sight, filter: EventFilter | null | undefined, order: EventOrder | null | undefined): Listing<EventId> {
  const found = eventsWhere(sight, filter);
  const { field = 'TIME', direction = 'ASC' } = order ?? {};
  if (field === 'TITLE') return byTitle(sight, found, direction === 'ASC' ? 1 : -1);
  return direction === 'ASC' ? found : newestFirst(sight, found);
}

function newestFirst(sight: Sight, found: EventList): Listing<EventId> {
  const undated = countUndated(sight, found);
  const dated = found.length - undated;
  return new LazyListing(found.length, (index) => found.at(index < dated ? dated - 1 - index : index) as EventId);
}

function countUndated(sight: Sight, { nodes, rows }: EventList): number {
  const { dated } = sight.view.columns;
  let count = 0;
  for (let i = rows.length - 1; i >= 0 && (rows[i] ?? 0) >= dated; i--) count += 1;
  return count + nodes.filter((id) => !hasBound(sight, id)).length;
}

function byTitle(sight: Sight, found: EventList, sign: number): readonly EventId[] {
  if (found.length > MOST_TITLES) throw new InputError(`at most ${MOST_TITLES} events are ordered by title, not ${found.length}: narrow the filter, or order by TIME`);
  const titled = Array.from(found, (id) => {
    sight.patience?.look();
    const row = sight.view.rowOf(id);
    return { id, title: row < 0 ? sight.view.event(id)?.title ?? '' : sight.view.titleOfRow(row) };
  });
  return titled.sort((a, b) => sign * (compareText(a.title, b.title) || compareText(a.id, b.id))).map(({ id }) => id);
}

/** The events that are nodes and could fit; under the standard lens in order of time. */
function nodesToTry(sight: Sight, filter: EventFilter | null | undefined): readonly EventId[] {
  const { view, lens } = sight;
  const few = candidateEvents(sight, filter);
  if (!few) return lens === STANDARD_LENS ? view.eventsByTime() : view.nodeEvents();
  const nodes = [...few].filter((id) => view.event(id) && view.rowOf(id) < 0);
  return lens === STANDARD_LENS ? nodes.sort((a, b) => view.timeRank(a) - view.timeRank(b)) : nodes;
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byTime = (sight: Sight) => (a: EventId, b: EventId): number => compareTimes(timeOf(sight, a), timeOf(sight, b)) || compareText(a, b);

/** Whether the event has a date with at least one bound. */
export function hasBound(sight: Sight, id: EventId): boolean {
  const time = timeOf(sight, id);
  return time?.earliest !== undefined || time?.latest !== undefined;
}

/** The events in view in which the node has a part: any role, or those given. In order of time, each once. */
export function eventsInvolving(sight: Sight, id: NodeId, roles: readonly Role[] = allRoles, filter?: EventFilter | null): EventList {
  const itself = { id: { in: [id] } };
  const inRole: EventFilter = roles === allRoles ? { participant: itself } : { or: roles.map((role) => ({ roles: { [role]: itself } })), participant: itself };
  return eventsWhere(sight, filter == null ? inRole : { and: [inRole, filter] });
}
