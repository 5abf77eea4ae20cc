import type { EventId, NodeId } from '../model.ts';
import { isRole, type Role } from '../ontology.ts';
import { placesAround } from './match.ts';
import type { EventFilter } from './filters.ts';
import { eventsWhere } from './events.ts';
import { timeOf, type Sight } from './sight.ts';
import { tiesOf } from './ties.ts';
import { eventStatusOf, modesClaimed } from './values.ts';

/** By what a list of events can be broken down: a role's fillers, or a property of the events. */
export type FacetKind = Role | 'TYPE' | 'MODE' | 'EVENT_STATUS' | 'YEAR' | 'PLACE';

/** One value and how many of the events have it. */
export interface FacetValue {
  /** The node's id, or the word or year. */
  readonly value: string;
  readonly node: NodeId | undefined;
  readonly count: number;
}

/** Breaks the events in view that fit down by what they have in common; most events first. An event counts once for each value. */
export function facetOf(sight: Sight, by: FacetKind, filter?: EventFilter | null): readonly FacetValue[] {
  const counts = new Map<string, number>();
  for (const event of eventsWhere(sight, filter)) {
    for (const value of new Set(valuesOf(sight, by, event))) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const isNode = isRole(by) || by === 'PLACE';
  return [...counts].map(([value, count]) => ({ value, count, node: isNode ? value as NodeId : undefined }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

function valuesOf(sight: Sight, by: FacetKind, event: EventId): readonly string[] {
  if (isRole(by)) return tiesOf(sight, event, by, 'OUT').map((tie) => tie.other);
  switch (by) {
    case 'PLACE': return placesAround(sight, event);
    case 'MODE': return modesClaimed(sight, event);
    case 'EVENT_STATUS': return [eventStatusOf(sight, event)];
    case 'YEAR': return [timeOf(sight, event)?.earliest?.slice(0, 4) ?? ''].filter((year) => year !== '');
    case 'TYPE': return [sight.view.event(event)?.type ?? 'OTHER'];
    default: return [];
  }
}
