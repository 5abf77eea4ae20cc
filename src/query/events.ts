import type { EventId, NodeId } from '../model.ts';
import { allRoles, type Role } from '../ontology.ts';
import { STANDARD_LENS } from '../store/lens.ts';
import { compareTimes } from '../time.ts';
import { candidateEvents } from './candidates.ts';
import type { EventFilter } from './filters.ts';
import { eventTest } from './match.ts';
import { isEventInView, timeOf, type Sight } from './sight.ts';
import { tiesOf } from './ties.ts';

export type EventOrderField = 'TIME' | 'TITLE';

export interface EventOrder {
  readonly field: EventOrderField;
  readonly direction: 'ASC' | 'DESC';
}

const BY_TIME: EventOrder = { field: 'TIME', direction: 'ASC' };

/** The events in view that fit, in order. By TIME: earliest, then latest bound, then id; undated last, either way round. */
export function eventsWhere(sight: Sight, filter?: EventFilter | null, order?: EventOrder | null): readonly EventId[] {
  const fits = eventTest(sight, filter);
  const found = eventsToTry(sight, filter).filter((id) => fits(id) && isEventInView(sight, id));
  return inOrder(sight, found, order ?? BY_TIME);
}

/** All events that could fit; under the standard lens in order of time. */
function eventsToTry(sight: Sight, filter: EventFilter | null | undefined): readonly EventId[] {
  const { view, lens } = sight;
  const few = candidateEvents(sight, filter);
  if (lens !== STANDARD_LENS) return few ? [...few].filter((id) => view.event(id)) : view.events();
  if (!few) return view.eventsByTime();
  return [...few].filter((id) => view.event(id)).sort((a, b) => view.timeRank(a) - view.timeRank(b));
}

function inOrder(sight: Sight, ids: EventId[], order: EventOrder): readonly EventId[] {
  const forward = order.direction === 'ASC';
  if (order.field === 'TIME' && forward && sight.lens === STANDARD_LENS) return ids;
  if (order.field === 'TITLE') {
    const title = (id: EventId): string => sight.view.event(id)?.title ?? '';
    return ids.sort((a, b) => (forward ? 1 : -1) * (compareText(title(a), title(b)) || compareText(a, b)));
  }
  const isDated = (id: EventId): boolean => hasBound(sight, id);
  const compare = (a: EventId, b: EventId): number => compareTimes(timeOf(sight, a), timeOf(sight, b)) || compareText(a, b);
  const dated = ids.filter(isDated).sort((a, b) => (forward ? 1 : -1) * compare(a, b));
  return [...dated, ...ids.filter((id) => !isDated(id)).sort(compare)];
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Whether the event has a date with at least one bound. */
export function hasBound(sight: Sight, id: EventId): boolean {
  const time = timeOf(sight, id);
  return time?.earliest !== undefined || time?.latest !== undefined;
}

/** The events in view in which the node has a part: any role, or those given. In order of time, each once. */
export function eventsInvolving(sight: Sight, id: NodeId, roles: readonly Role[] = allRoles, filter?: EventFilter | null): readonly EventId[] {
  const fits = eventTest(sight, filter);
  const ids = new Set(roles.flatMap((role) => tiesOf(sight, id, role, 'IN').map((tie) => tie.other as EventId)));
  const found = [...ids].filter((event) => isEventInView(sight, event) && fits(event));
  return found.sort((a, b) => compareTimes(timeOf(sight, a), timeOf(sight, b)) || compareText(a, b));
}
