import type { NodeId } from '../model.ts';
import type { Role } from '../ontology.ts';
import type { EventList } from './event-list.ts';
import { eventsWhere } from './events.ts';
import type { EventFilter } from './filters.ts';
import { mapped, type Listing } from './listing.ts';
import { rankedBy } from './ranking.ts';
import { countFillers } from './row-counts.ts';
import type { Sight } from './sight.ts';
import { tiesOf } from './ties.ts';

/** Which way the acts between two run. */
export type PartnerSide = 'ACTS_ON' | 'ACTED_ON_BY' | 'EITHER';

/** Someone on the other side of events, and which. */
export interface Partner {
  readonly node: NodeId;
  /** Events between the two, both ways. */
  readonly count: number;
  /** Events in which the first acts on this one; looked up when asked for. */
  readonly outgoing: () => EventList;
  /** Events in which this one acts on the first. */
  readonly incoming: () => EventList;
}

/** Whom a node acts on and who acts on it, by the roles ACTOR and RECIPIENT; most events first, then by id. */
export function partnersOf(sight: Sight, of: NodeId, side: PartnerSide = 'EITHER', filter?: EventFilter | null): Listing<Partner> {
  const counts = new Map<NodeId, number>();
  const count = (own: Role, other: Role): void => countPartners(sight, eventsWhere(sight, between({ role: own, id: of }, undefined, filter)), { of, other, counts });
  if (side !== 'ACTED_ON_BY') count('ACTOR', 'RECIPIENT');
  if (side !== 'ACTS_ON') count('RECIPIENT', 'ACTOR');
  return mapped(rankedBy([...counts], ([, number]) => number, ([node]) => node), ([node, number]): Partner => ({
    node, count: number,
    outgoing: () => (side === 'ACTED_ON_BY' ? nothing(sight) : eventsWhere(sight, between({ role: 'ACTOR', id: of }, { role: 'RECIPIENT', id: node }, filter))),
    incoming: () => (side === 'ACTS_ON' ? nothing(sight) : eventsWhere(sight, between({ role: 'RECIPIENT', id: of }, { role: 'ACTOR', id: node }, filter))),
  }));
}

const nothing = (sight: Sight): EventList => eventsWhere(sight, { id: { in: [] } });

interface Part {
  readonly role: Role;
  readonly id: NodeId;
}

function between(own: Part, other: Part | undefined, filter: EventFilter | null | undefined): EventFilter {
  const roles = { [own.role]: { id: { in: [own.id] } }, ...(other && { [other.role]: { id: { in: [other.id] } } }) };
  return filter == null ? { roles } : { roles, and: [filter] };
}

function countPartners(sight: Sight, { nodes, rows }: EventList, { of, other, counts }: { readonly of: NodeId; readonly other: Role; readonly counts: Map<NodeId, number> }): void {
  const add = (node: NodeId, events: number): void => {
    if (node !== of) counts.set(node, (counts.get(node) ?? 0) + events);
  };
  for (const event of nodes) for (const tie of tiesOf(sight, event, other, 'OUT')) add(tie.other, 1);
  const { columns } = sight.view;
  for (const [filler, events] of countFillers(columns, rows, other)) add(columns.entities[filler] as NodeId, events);
}
