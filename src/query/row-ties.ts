import type { NodeId } from '../model.ts';
import type { Predicate, Role } from '../ontology.ts';
import type { RowFact } from '../store/row-facts.ts';
import { EventList } from './event-list.ts';
import type { EventFilter } from './filters.ts';
import { mapped, type Listing } from './listing.ts';
import { factsOfRows } from './row-claims.ts';
import { rowsWhere } from './row-search.ts';
import type { Sight } from './sight.ts';
import type { SeenTie } from './ties.ts';

const seen = (fact: RowFact): SeenTie => ({ fact, claims: fact.claims, denials: [], other: fact.subject, direction: 'IN' });

/** The ties in view of an entity to events that are rows, in order of time; only those of some predicates, when given. */
export function tiesOfRows(sight: Sight, id: NodeId, predicates?: readonly string[] | null): Listing<SeenTie> {
  const rows = rowsWhere(sight, { participant: { id: { in: [id] } } });
  return mapped(factsOfRows(sight.view, rows, { object: { in: [id] }, values: false, ...(predicates && { predicate: { in: predicates as readonly Predicate[] } }) }), seen);
}

/** The events in which an entity has a role: those that are nodes, given in order of time, and among them those that are rows. */
export function withRows(sight: Sight, { id, role, ties }: { readonly id: NodeId; readonly role: Role; readonly ties: readonly SeenTie[] }, filter?: EventFilter | null): Listing<SeenTie> {
  const rows = rowsWhere(sight, { roles: { [role]: { id: { in: [id] } } }, ...(filter && { and: [filter] }) });
  if (rows.length === 0) return ties;
  const tiesByEvent = new Map(ties.map((tie) => [tie.other, tie]));
  const events = new EventList(sight, ties.map((tie) => tie.other as never), rows);
  return mapped(events, (event) => tiesByEvent.get(event) ?? seen(sight.view.rowEvent(event)?.ties.find((fact) => fact.predicate === role && fact.object === id) as RowFact));
}
