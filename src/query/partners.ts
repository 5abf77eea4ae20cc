import type { NodeId } from '../model.ts';
import type { Role } from '../ontology.ts';
import { membersOf } from '../store/event-columns.ts';
import type { EventList } from './event-list.ts';
import { eventsWhere, nodeEventsWhere } from './events.ts';
import type { EventFilter } from './filters.ts';
import { mapped, type Listing } from './listing.ts';
import { rankedBy } from './ranking.ts';
import { countFillers } from './row-counts.ts';
import { rowsWhere } from './row-search.ts';
import { rowInView } from './row-view.ts';
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
export function partnersOf(sight: Sight, given: NodeId, side: PartnerSide = 'EITHER', filter?: EventFilter | null): Listing<Partner> {
  const of = sight.view.canonical(given);
  const counts = new Map<NodeId, number>();
  const add = (node: NodeId, events: number): void => {
    if (node !== of) counts.set(node, (counts.get(node) ?? 0) + events);
  };
  if (side !== 'ACTED_ON_BY') countPartners(sight, { of, own: 'ACTOR', other: 'RECIPIENT', filter }, add);
  if (side !== 'ACTS_ON') countPartners(sight, { of, own: 'RECIPIENT', other: 'ACTOR', filter }, add);
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

interface Side {
  readonly of: NodeId;
  readonly own: Role;
  readonly other: Role;
  readonly filter: EventFilter | null | undefined;
}

type Add = (node: NodeId, events: number) => void;

function countPartners(sight: Sight, { of, own, other, filter }: Side, add: Add): void {
  const wanted = between({ role: own, id: of }, undefined, filter);
  for (const event of nodeEventsWhere(sight, wanted)) for (const tie of tiesOf(sight, event, other, 'OUT')) add(tie.other, 1);
  const { columns } = sight.view;
  if (filter == null && rowInView(sight) === undefined) countPairs(sight, of, own, add);
  else for (const [filler, events] of countFillers(columns, rowsWhere(sight, wanted), other)) add(columns.entities[filler] as NodeId, events);
}

/** Where every row counts, the pairs tell how many there are. */
function countPairs({ view: { columns } }: Sight, of: NodeId, own: Role, add: Add): void {
  const { pairs, entities } = columns;
  const number = columns.numbersById.get(of);
  if (number === undefined) return;
  const count = (pair: number, other: number): void => add(entities[other] as NodeId, (pairs.starts[pair + 1] ?? 0) - (pairs.starts[pair] ?? 0));
  if (own === 'ACTOR') for (let pair = pairs.fromStarts[number] ?? 0; pair < (pairs.fromStarts[number + 1] ?? 0); pair++) count(pair, pairs.recipients[pair] ?? 0);
  else for (const pair of membersOf(pairs.to, number)) count(pair, pairs.actors[pair] ?? 0);
}
