import type { NodeId } from '../model.ts';
import type { Role } from '../ontology.ts';
import { membersOf } from '../store/event-columns.ts';
import { roleNumber } from '../store/row-heap.ts';
import type { EventList } from './event-list.ts';
import { eventsWhere, nodeEventsWhere } from './events.ts';
import type { EventFilter } from './filters.ts';
import { mapped, type Listing } from './listing.ts';
import { CountryRoll, type RollUp } from './roll-up.ts';
import { fillerCounts } from './row-counts.ts';
import { rowsWhere } from './row-search.ts';
import { rowInView } from './row-view.ts';
import type { Sight } from './sight.ts';
import { rankedEntities, Tally, type Counted } from './tally.ts';
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
  const count = new PartnerCount(sight, of, roll);
  if (side !== 'ACTED_ON_BY') count.add({ of: { role: 'ACTOR', ids: own }, other: 'RECIPIENT', filter });
  if (side !== 'ACTS_ON') count.add({ of: { role: 'RECIPIENT', ids: own }, other: 'ACTOR', filter });
  return mapped(count.ranked(), ([node, number]): Partner => ({
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
}

/** Counts events by who is on their other side. Rows are counted by number, the rest by id. */
class PartnerCount {
  readonly #sight: Sight;
  readonly #of: NodeId;
  readonly #ofNumber: number | undefined;
  readonly #roll: CountryRoll | undefined;
  readonly #tally: Tally;
  readonly #others = new Map<NodeId, number>();

  constructor(sight: Sight, of: NodeId, roll: CountryRoll | undefined) {
    const { entities, numbersById } = sight.view.columns;
    this.#sight = sight;
    this.#of = of;
    this.#ofNumber = numbersById.get(of);
    this.#roll = roll;
    this.#tally = new Tally(entities, entities.length);
  }

  add({ of, other, filter }: Side): void {
    const wanted = between(of, undefined, filter);
    for (const event of nodeEventsWhere(this.#sight, wanted)) {
      for (const node of new Set(tiesOf(this.#sight, event, other, 'OUT').map((tie) => this.#roll?.of(tie.other) ?? tie.other))) this.#addOther(node, 1);
    }
    if (this.#roll) for (const [country, events] of countRolled(this.#sight, rowsWhere(this.#sight, wanted), other, this.#roll)) this.#addOther(country, events);
    else if (filter == null && rowInView(this.#sight) === undefined) for (const id of of.ids) this.#addPairs(id, of.role);
    else this.#addCounted(fillerCounts(this.#sight, wanted, other));
  }

  /** Most events first, then by id; the one whose partners they are left out. */
  ranked(): Listing<readonly [NodeId, number]> {
    return rankedEntities(this.#sight.view.columns, this.#tally.done(), this.#others);
  }

  #addOther(node: NodeId, events: number): void {
    if (node !== this.#of) this.#others.set(node, (this.#others.get(node) ?? 0) + events);
  }

  #addNumber(number: number, events: number): void {
    if (number !== this.#ofNumber) this.#tally.add(number, events);
  }

  #addCounted({ numbers, counts }: Counted): void {
    for (const [at, number] of numbers.entries()) this.#addNumber(number, counts[at] ?? 0);
  }

  /** Where every row counts, the pairs tell how many there are. */
  #addPairs(id: NodeId, own: Role): void {
    const { pairs, numbersById } = this.#sight.view.columns;
    const number = numbersById.get(id);
    if (number === undefined) return;
    const add = (pair: number, other: number): void => this.#addNumber(other, (pairs.starts[pair + 1] ?? 0) - (pairs.starts[pair] ?? 0));
    if (own === 'ACTOR') for (let pair = pairs.fromStarts[number] ?? 0; pair < (pairs.fromStarts[number + 1] ?? 0); pair++) add(pair, pairs.recipients[pair] ?? 0);
    else for (const pair of membersOf(pairs.to, number)) add(pair, pairs.actors[pair] ?? 0);
  }
}

/** How many rows each country, or who is of none, has the role in; several of one country in a row count once. */
function countRolled({ view: { columns }, patience }: Sight, rows: Uint32Array, role: Role, roll: CountryRoll): ReadonlyMap<NodeId, number> {
  const counts = new Map<NodeId, number>();
  const wanted = roleNumber(role);
  const countries = new Map<number, NodeId>();
  const countryOf = (filler: number): NodeId => {
    let country = countries.get(filler);
    if (country === undefined) countries.set(filler, country = roll.of(columns.entities[filler] as NodeId));
    return country;
  };
  for (const row of rows) {
    patience?.look();
    const from = columns.fillers.starts[row] ?? 0;
    const fillers = membersOf(columns.fillers, row).filter((_filler, at) => columns.fillerRoles[from + at] === wanted);
    for (const country of new Set(Array.from(fillers, countryOf))) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  return counts;
}
