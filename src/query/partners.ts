import type { NodeId } from '../model.ts';
import type { Role } from '../ontology.ts';
import { membersOf } from '../store/event-columns.ts';
import type { EventList } from './event-list.ts';
import { eventsWhere, nodeEventsWhere } from './events.ts';
import type { EventFilter } from './filters.ts';
import { mapped, type Listing } from './listing.ts';
import { rankedBy } from './ranking.ts';
import { CountryRoll, type RollUp } from './roll-up.ts';
import { countFillers } from './row-counts.ts';
import { roleNumber } from '../store/row-heap.ts';
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

/** Whose partners, and which. */
export interface PartnerQuery {
  readonly side?: PartnerSide | null | undefined;
  /** As whom the partners are counted, and for whom the first stands. */
  readonly rollUp?: RollUp | null | undefined;
  readonly filter?: EventFilter | null | undefined;
}

/**
 * Whom a node acts on and who acts on it, by the roles ACTOR and RECIPIENT; most events first, then by id. Rolled up, a country
 * stands for everyone of it, on both sides; what goes on within it is left out.
 */
export function partnersOf(sight: Sight, given: NodeId, { side, rollUp, filter }: PartnerQuery = {}): Listing<Partner> {
  const of = sight.view.canonical(given);
  const roll = rollUp == null || rollUp === 'ENTITY' ? undefined : new CountryRoll(sight, rollUp);
  const allOf = (id: NodeId): readonly NodeId[] => roll?.membersOf(id) ?? [id];
  const own = allOf(of);
  const counts = new Map<NodeId, number>();
  const add = (node: NodeId, events: number): void => {
    if (node !== of) counts.set(node, (counts.get(node) ?? 0) + events);
  };
  if (side !== 'ACTED_ON_BY') countPartners(sight, { of: { role: 'ACTOR', ids: own }, other: 'RECIPIENT', filter, roll }, add);
  if (side !== 'ACTS_ON') countPartners(sight, { of: { role: 'RECIPIENT', ids: own }, other: 'ACTOR', filter, roll }, add);
  return mapped(rankedBy([...counts], ([, number]) => number, ([node]) => node), ([node, number]): Partner => ({
    node, count: number,
    outgoing: () => (side === 'ACTED_ON_BY' ? nothing(sight) : eventsWhere(sight, between({ role: 'ACTOR', ids: own }, { role: 'RECIPIENT', ids: allOf(node) }, filter))),
    incoming: () => (side === 'ACTS_ON' ? nothing(sight) : eventsWhere(sight, between({ role: 'RECIPIENT', ids: own }, { role: 'ACTOR', ids: allOf(node) }, filter))),
  }));
}

const nothing = (sight: Sight): EventList => eventsWhere(sight, { id: { in: [] } });

interface Part {
  readonly role: Role;
  readonly ids: readonly NodeId[];
}

function between(own: Part, other: Part | undefined, filter: EventFilter | null | undefined): EventFilter {
  const roles = { [own.role]: { id: { in: own.ids } }, ...(other && { [other.role]: { id: { in: other.ids } } }) };
  return filter == null ? { roles } : { roles, and: [filter] };
}

interface Side {
  readonly of: Part;
  readonly other: Role;
  readonly filter: EventFilter | null | undefined;
  readonly roll: CountryRoll | undefined;
}

type Add = (node: NodeId, events: number) => void;

function countPartners(sight: Sight, { of, other, filter, roll }: Side, add: Add): void {
  const wanted = between(of, undefined, filter);
  for (const event of nodeEventsWhere(sight, wanted)) {
    for (const node of new Set(tiesOf(sight, event, other, 'OUT').map((tie) => roll?.of(tie.other) ?? tie.other))) add(node, 1);
  }
  const { columns } = sight.view;
  if (roll) for (const [country, events] of countRolled(sight, rowsWhere(sight, wanted), other, roll)) add(country, events);
  else if (filter == null && rowInView(sight) === undefined) for (const id of of.ids) countPairs(sight, id, of.role, add);
  else for (const [filler, events] of countFillers(columns, rowsWhere(sight, wanted), other)) add(columns.entities[filler] as NodeId, events);
}

/** How many rows each country, or who is of none, has the role in; several of one country in a row count once. */
function countRolled({ view: { columns } }: Sight, rows: Uint32Array, role: Role, roll: CountryRoll): ReadonlyMap<NodeId, number> {
  const counts = new Map<NodeId, number>();
  const wanted = roleNumber(role);
  const countries = new Map<number, NodeId>();
  const countryOf = (filler: number): NodeId => {
    let country = countries.get(filler);
    if (country === undefined) countries.set(filler, country = roll.of(columns.entities[filler] as NodeId));
    return country;
  };
  for (const row of rows) {
    const from = columns.fillers.starts[row] ?? 0;
    const fillers = membersOf(columns.fillers, row).filter((_filler, at) => columns.fillerRoles[from + at] === wanted);
    for (const country of new Set(Array.from(fillers, countryOf))) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  return counts;
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
