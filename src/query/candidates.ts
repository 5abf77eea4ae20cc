import type { EventId, NodeId } from '../model.ts';
import { allRoles, type Role } from '../ontology.ts';
import type { EntityFilter, EventFilter } from './filters.ts';
import type { Sight } from './sight.ts';

/**
 * The fewest events that are nodes among which all that fit a filter must be, when the filter names events or fillers of roles; undefined when it
 * names none, so that all must be looked at. A look-up in postings, not a scan.
 */
export function candidateEvents(sight: Sight, filter: EventFilter | null | undefined): ReadonlySet<EventId> | undefined {
  if (filter == null) return undefined;
  const sets = [
    filter.id?.in == null ? undefined : new Set(filter.id.in.map((id) => sight.view.canonical(id) as EventId)),
    ...Object.entries(filter.roles ?? {}).map(([role, inner]) => eventsOf(sight, namedEntities(sight, inner), [role as Role])),
    eventsOf(sight, namedEntities(sight, filter.participant), allRoles),
    ...(filter.and ?? []).map((inner) => candidateEvents(sight, inner)),
  ];
  return sets.filter((set) => set !== undefined).sort((a, b) => a.size - b.size)[0];
}

/** The entities that a filter names outright, by id or name; undefined when it describes them otherwise. */
export function namedEntities(sight: Sight, filter: EntityFilter | null | undefined): readonly NodeId[] | undefined {
  if (filter?.id?.in?.length === 1) return filter.id.in.map((id) => sight.view.canonical(id));
  if (filter?.id?.in != null) return [...new Set(filter.id.in.map((id) => sight.view.canonical(id)))];
  return filter?.name == null ? undefined : sight.view.named(filter.name);
}

function eventsOf(sight: Sight, ids: readonly NodeId[] | undefined, roles: readonly Role[]): ReadonlySet<EventId> | undefined {
  if (ids === undefined) return undefined;
  return new Set(ids.flatMap((id) => roles.flatMap((role) => sight.view.ties(id, role, 'IN').map((fact) => fact.subject as EventId))));
}
