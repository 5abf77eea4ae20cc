import type { NodeId } from '../model.ts';
import type { EventColumns } from '../store/event-columns.ts';
import { mapped, type Listing } from './listing.ts';
import { ranked } from './ranking.ts';

/** How often each of some numbers was counted; the numbers in no order, each once. */
export interface Counted {
  readonly numbers: readonly number[];
  /** Beside `numbers`. */
  readonly counts: Uint32Array;
}

export const NOTHING_COUNTED: Counted = { numbers: [], counts: new Uint32Array(0) };

/** Counters that are all zero between two questions: to fill them anew for each would cost more than to count. One is on loan while a question counts. */
const idleCounters = new WeakMap<object, Uint32Array>();

/** Counts by number, below `size`; `owner` is what the numbers are of, and lends its counters. */
export class Tally {
  readonly #owner: object;
  readonly #counters: Uint32Array;
  readonly #touched: number[] = [];

  constructor(owner: object, size: number) {
    this.#owner = owner;
    this.#counters = idleCounters.get(owner) ?? new Uint32Array(size);
    idleCounters.delete(owner);
  }

  add(number: number, events: number): void {
    if (events === 0) return;
    const before = this.#counters[number] ?? 0;
    if (before === 0) this.#touched.push(number);
    this.#counters[number] = before + events;
  }

  /** What was counted; the tally is not to be used after it. */
  done(): Counted {
    const counts = new Uint32Array(this.#touched.length);
    for (const [at, number] of this.#touched.entries()) {
      counts[at] = this.#counters[number] ?? 0;
      this.#counters[number] = 0;
    }
    idleCounters.set(this.#owner, this.#counters);
    return { numbers: this.#touched, counts };
  }
}

/** Entities with how often each was counted, as rows of the columns and otherwise; most first, then by id. */
export function rankedEntities(columns: EventColumns, { numbers, counts }: Counted, others: ReadonlyMap<NodeId, number>): Listing<readonly [NodeId, number]> {
  if (others.size === 0) {
    const ranks = idRanks(columns);
    return mapped(ranked(counts, (at) => ranks[numbers[at] ?? 0] ?? 0), (at) => [columns.entities[numbers[at] ?? 0] as NodeId, counts[at] ?? 0]);
  }
  const sums = new Map(others);
  for (const [at, number] of numbers.entries()) {
    const id = columns.entities[number] as NodeId;
    sums.set(id, (sums.get(id) ?? 0) + (counts[at] ?? 0));
  }
  const pairs = [...sums];
  return mapped(ranked(Float64Array.from(pairs, ([, count]) => count), (at) => pairs[at]?.[0] ?? ''), (at) => pairs[at] as readonly [NodeId, number]);
}

const ranksByColumns = new WeakMap<EventColumns, Uint32Array>();

/** By number of an entity: its place among all in order of their ids, worked out once. */
export function idRanks(columns: EventColumns): Uint32Array {
  let ranks = ranksByColumns.get(columns);
  if (!ranks) {
    ranks = new Uint32Array(columns.entities.length);
    const ordered = columns.entities.map((id, place) => ({ id, place })).sort((a, b) => (a.id < b.id ? -1 : 1));
    for (const [rank, one] of ordered.entries()) ranks[one.place] = rank;
    ranksByColumns.set(columns, ranks);
  }
  return ranks;
}
