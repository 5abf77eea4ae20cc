import type { EventId, NodeId } from '../model.ts';
import type { Role } from '../ontology.ts';
import { membersOf, NO_PAIR } from '../store/event-columns.ts';
import { roleNumber } from '../store/row-heap.ts';
import type { EventList } from './event-list.ts';
import type { EventFilter } from './filters.ts';
import { eventsWhere } from './events.ts';
import { mapped, type Listing } from './listing.ts';
import { ranked } from './ranking.ts';
import { CountryRoll, type RollUp } from './roll-up.ts';
import { statusOf, type Sight } from './sight.ts';
import { idRanks, NOTHING_COUNTED, Tally, type Counted } from './tally.ts';
import { tiesOf } from './ties.ts';
import { seriesOf } from './values.ts';

/** Whose deeds are counted: those who did them, or those who ordered them. */
export type DyadSide = 'ACTOR' | 'AUTHORIZER';

export interface DyadQuery {
  readonly by: DyadSide;
  /** COUNTRY rolls up those who did or ordered it; ANYONE_OF_COUNTRY both sides. */
  readonly rollUp?: RollUp | null | undefined;
  readonly filter?: EventFilter | null | undefined;
}

/** Who did what to whom, summed up. A side is undefined when sources do not state it. */
export interface Dyad {
  readonly source: NodeId | undefined;
  readonly target: NodeId | undefined;
  readonly count: number;
  /** The least number of events: a series counts with its minimum. */
  readonly minimum: number;
  /** Events of the row in which a side rests on nothing stronger than a derivation. */
  readonly derived: number;
  /** The events, earliest first; looked up when asked for. */
  readonly events: () => EventList;
}

/**
 * Pairs of who did (or ordered) and to whom it was done, with the events; most events first, then the greater minimum, then by id.
 * An event with several on a side is in several rows, and one with nobody stated in a row whose side is undefined. Cost: O(events
 * that fit + the rows that are read).
 */
export function dyadsBy(sight: Sight, query: DyadQuery): Listing<Dyad> {
  const { nodes, rows } = eventsWhere(sight, query.filter);
  const sums = new DyadSums(sight, query);
  for (const event of nodes) sums.addNode(event);
  sums.addRows(rows);
  return sums.ranked();
}

/** What nodes add to a pair beyond what rows do. */
interface NodePart {
  /** Event → whether a side rests on derivations alone. */
  readonly events: Map<EventId, boolean>;
}

/** Pairs as one number: the number of the source times this, plus that of the target. */
const PAIR_FACTOR = 2 ** 26;

class DyadSums {
  readonly #sight: Sight;
  readonly #query: DyadQuery;
  readonly #counts = new Map<number, number>();
  /** Pairs of the columns, and how often each. */
  #direct: Counted = NOTHING_COUNTED;
  readonly #nodeParts = new Map<number, NodePart>();
  /** Sides that no row has, after the entities of the columns. */
  readonly #extras: (NodeId | undefined)[] = [];
  readonly #extraNumbers = new Map<NodeId | undefined, number>();
  /** As whom those on each side are counted; undefined: as themselves. */
  readonly #sourceRoll: CountryRoll | undefined;
  readonly #targetRoll: CountryRoll | undefined;
  /** By number: that of the country. */
  readonly #countries = new Map<number, number>();

  constructor(sight: Sight, query: DyadQuery) {
    this.#sight = sight;
    this.#query = query;
    const roll = query.rollUp === 'COUNTRY' || query.rollUp === 'ANYONE_OF_COUNTRY' ? new CountryRoll(sight, query.rollUp) : undefined;
    this.#sourceRoll = roll;
    this.#targetRoll = query.rollUp === 'ANYONE_OF_COUNTRY' ? roll : undefined;
  }

  addNode(event: EventId): void {
    for (const source of sidesOf(this.#sight, event, this.#query.by)) {
      for (const target of sidesOf(this.#sight, event, 'RECIPIENT')) {
        const pair = this.#pair(this.#numberOf(source.id), this.#numberOf(target.id));
        let part = this.#nodeParts.get(pair);
        if (!part) this.#nodeParts.set(pair, part = { events: new Map() });
        if (!part.events.has(event)) this.#counts.set(pair, (this.#counts.get(pair) ?? 0) + 1);
        part.events.set(event, (part.events.get(event) ?? true) && (source.derived || target.derived));
      }
    }
  }

  /** Most rows have one actor and one recipient, whose pair is a column; the others are read filler by filler. */
  addRows(rows: Uint32Array): void {
    const { pairs } = this.#sight.view.columns;
    const direct = this.#query.by === 'ACTOR' && !this.#sourceRoll;
    if (!direct) {
      for (const row of rows) this.#addRow(row);
      return;
    }
    const tally = new Tally(pairs, pairs.actors.length);
    for (const row of rows) {
      const pair = pairs.ofRow[row] ?? NO_PAIR;
      if (pair < 0) this.#addRow(row);
      else tally.add(pair, 1);
    }
    this.#direct = tally.done();
  }

  #addRow(row: number): void {
    this.#sight.patience?.look();
    const targets = this.#fillers(row, 'RECIPIENT');
    const pairs = new Set(this.#fillers(row, this.#query.by).flatMap((source) => targets.map((target) => this.#pair(source, target))));
    for (const pair of pairs) this.#add(pair, 1);
  }

  #add(pair: number, events: number): void {
    this.#counts.set(pair, (this.#counts.get(pair) ?? 0) + events);
  }

  #fillers(row: number, role: Role): readonly number[] {
    const { fillers, fillerRoles } = this.#sight.view.columns;
    const [wanted, from] = [roleNumber(role), fillers.starts[row] ?? 0];
    const found = [...membersOf(fillers, row)].filter((_filler, i) => fillerRoles[from + i] === wanted);
    return found.length > 0 ? found : [this.#numberOf(undefined)];
  }

  #numberOf(id: NodeId | undefined): number {
    const { numbersById, entities } = this.#sight.view.columns;
    const known = (id === undefined ? undefined : numbersById.get(id)) ?? this.#extraNumbers.get(id);
    if (known !== undefined) return known;
    const number = entities.length + this.#extras.length;
    this.#extras.push(id);
    this.#extraNumbers.set(id, number);
    return number;
  }

  #idOf(number: number): NodeId | undefined {
    const { entities } = this.#sight.view.columns;
    return number < entities.length ? entities[number] : this.#extras[number - entities.length];
  }

  #pair(source: number, target: number): number {
    return this.#counted(source, this.#sourceRoll) * PAIR_FACTOR + this.#counted(target, this.#targetRoll);
  }

  /** The number under which someone is counted. */
  #counted(number: number, roll: CountryRoll | undefined): number {
    if (!roll) return number;
    let country = this.#countries.get(number);
    if (country === undefined) {
      const id = this.#idOf(number);
      country = this.#numberOf(id === undefined ? undefined : roll.of(id));
      this.#countries.set(number, country);
    }
    return country;
  }

  ranked(): Listing<Dyad> {
    return this.#counts.size === 0 ? this.#rankedRows() : this.#rankedAll();
  }

  /** Where only rows count, whose pairs are numbers already. */
  #rankedRows(): Listing<Dyad> {
    const { pairs } = this.#sight.view.columns;
    const { numbers, counts } = this.#direct;
    const ranks = idRanks(this.#sight.view.columns);
    const tie = (at: number): number => (ranks[pairs.actors[numbers[at] ?? 0] ?? 0] ?? 0) * PAIR_FACTOR + (ranks[pairs.recipients[numbers[at] ?? 0] ?? 0] ?? 0);
    return mapped(ranked(counts, tie), (at) => {
      const pair = numbers[at] ?? 0;
      return this.#dyad((pairs.actors[pair] ?? 0) * PAIR_FACTOR + (pairs.recipients[pair] ?? 0), counts[at] ?? 0, counts[at] ?? 0);
    });
  }

  #rankedAll(): Listing<Dyad> {
    const { pairs } = this.#sight.view.columns;
    for (const [at, pair] of this.#direct.numbers.entries()) this.#add((pairs.actors[pair] ?? 0) * PAIR_FACTOR + (pairs.recipients[pair] ?? 0), this.#direct.counts[at] ?? 0);
    const countOf = (pair: number): number => this.#counts.get(pair) ?? 0;
    const minimumOf = (pair: number): number => countOf(pair) + this.#extraMinimum(pair);
    const idKey = (pair: number): string => `${this.#sourceId(pair) ?? '~'} ${this.#targetId(pair) ?? '~'}`;
    const all = [...this.#counts.keys()];
    const ranks = Float64Array.from(all, (pair) => countOf(pair) * PAIR_FACTOR + minimumOf(pair));
    return mapped(ranked(ranks, (at) => idKey(all[at] ?? 0)), (at) => this.#dyad(all[at] ?? 0, countOf(all[at] ?? 0), minimumOf(all[at] ?? 0)));
  }

  readonly #sourceId = (pair: number): NodeId | undefined => this.#idOf(Math.floor(pair / PAIR_FACTOR));
  readonly #targetId = (pair: number): NodeId | undefined => this.#idOf(pair % PAIR_FACTOR);

  /** What series add: each stands for more than one event. */
  #extraMinimum(pair: number): number {
    const part = this.#nodeParts.get(pair);
    return part ? [...part.events.keys()].reduce((sum, event) => sum + (seriesOf(this.#sight, event)?.min ?? 1) - 1, 0) : 0;
  }

  #dyad(pair: number, count: number, minimum: number): Dyad {
    const [source, target] = [this.#sourceId(pair), this.#targetId(pair)];
    const [sources, targets] = [countedAs(source, this.#sourceRoll), countedAs(target, this.#targetRoll)];
    return {
      source, target, count, minimum, derived: [...this.#nodeParts.get(pair)?.events.values() ?? []].filter(Boolean).length,
      events: () => eventsWhere(this.#sight, { and: [this.#query.filter ?? {}, sideFilter(this.#query.by, sources()), sideFilter('RECIPIENT', targets())] }),
    };
  }
}

/** All who are counted as one; worked out when asked for. */
const countedAs = (id: NodeId | undefined, roll: CountryRoll | undefined) => (): readonly NodeId[] | undefined => (id === undefined ? undefined : roll?.membersOf(id) ?? [id]);

const sideFilter = (role: Role, ids: readonly NodeId[] | undefined): EventFilter => (ids === undefined ? { lacks: [role] } : { roles: { [role]: { id: { in: ids } } } });

interface Side {
  readonly id: NodeId | undefined;
  readonly derived: boolean;
}

function sidesOf(sight: Sight, event: EventId, role: Role): readonly Side[] {
  const ties = tiesOf(sight, event, role, 'OUT');
  return ties.length === 0 ? [{ id: undefined, derived: false }] : ties.map((tie) => ({ id: tie.other, derived: statusOf(sight, tie) === 'DERIVED' }));
}
