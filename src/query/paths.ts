import { InputError } from '../errors.ts';
import type { EventId, Fact, NodeId } from '../model.ts';
import { allRelations, isRole } from '../ontology.ts';
import type { Direction } from '../store/view.ts';
import { byStrength, isEventInView, seeFact, statusOf, type SeenFact, type Sight } from './sight.ts';

/** One step of a path: a fact walked along (OUT) or against (IN) its direction. */
export interface Hop {
  readonly seen: SeenFact;
  readonly direction: Direction;
  readonly source: NodeId;
  readonly target: NodeId;
}

export interface Path {
  readonly hops: readonly Hop[];
  /** An inner node is an open group: what the group did is not thereby done by its members, nor the other way round. */
  readonly viaOpenGroup: boolean;
  /** A hop rests on nothing stronger than a derivation. */
  readonly viaDerived: boolean;
}

export interface PathQuery {
  readonly from: NodeId;
  readonly to: NodeId;
  readonly maxLength?: number | null | undefined;
  /** SHORTEST: all paths of the least length. ALL: every simple path up to maxLength. */
  readonly mode?: 'SHORTEST' | 'ALL' | null | undefined;
  /** Walk through where events took place too. */
  readonly throughPlaces?: boolean | null | undefined;
}

/** The longest path that is looked for, in hops. */
export const LONGEST_PATH = 6;
const DEFAULT_LENGTH = 4;
/** Facts looked at, and steps walked, before the search gives up. */
const WORK_BUDGET = 100_000;
/** Paths collected before the search stops. */
const MOST_PATHS = 1_000;

/**
 * How two nodes are tied: simple paths, shortest first, in a stable order. `truncated` says that the work budget or the greatest
 * number of paths ended the search. Of several facts that tie the same two nodes a hop takes the strongest.
 */
export function pathsBetween(sight: Sight, query: PathQuery): { readonly paths: readonly Path[]; readonly truncated: boolean } {
  const maxLength = query.maxLength ?? DEFAULT_LENGTH;
  if (maxLength < 1 || maxLength > LONGEST_PATH) throw new InputError(`maxLength must be between 1 and ${LONGEST_PATH}, not ${maxLength}`);
  if (query.from === query.to) throw new InputError('from and to are the same node');
  return new PathSearch(sight, query, maxLength).run();
}

class PathSearch {
  readonly #sight: Sight;
  readonly #query: PathQuery;
  readonly #maxLength: number;
  readonly #hopsByNode = new Map<NodeId, readonly Hop[]>();
  readonly #found: Hop[][] = [];
  #work = 0;
  #steps = 0;
  #truncated = false;

  constructor(sight: Sight, query: PathQuery, maxLength: number) {
    this.#sight = sight;
    this.#query = query;
    this.#maxLength = maxLength;
  }

  run(): { paths: readonly Path[]; truncated: boolean } {
    const distances = this.#distancesTo(this.#query.to);
    const shortest = distances.get(this.#query.from);
    if (shortest !== undefined) {
      const limit = this.#query.mode === 'ALL' ? this.#maxLength : shortest;
      for (let length = shortest; length <= limit; length++) this.#extend([], this.#query.from, length, distances, new Set([this.#query.from]));
    }
    return { paths: this.#found.map((hops) => this.#pathOf(hops)), truncated: this.#truncated };
  }

  /** Hops to `to`, breadth first, up to maxLength. They prune the walk that collects paths. */
  #distancesTo(to: NodeId): Map<NodeId, number> {
    const distances = new Map<NodeId, number>([[to, 0]]);
    let front: NodeId[] = [to];
    for (let depth = 1; depth <= this.#maxLength && front.length > 0; depth++) {
      const next: NodeId[] = [];
      for (const node of front) {
        for (const hop of this.#hopsFrom(node)) {
          if (distances.has(hop.target)) continue;
          distances.set(hop.target, depth);
          next.push(hop.target);
        }
      }
      front = next;
    }
    return distances;
  }

  /** Collects the simple paths of exactly `left` more hops. */
  #extend(path: Hop[], node: NodeId, left: number, distances: ReadonlyMap<NodeId, number>, seen: Set<NodeId>): void {
    this.#steps += 1;
    if (this.#found.length >= MOST_PATHS || this.#steps > WORK_BUDGET) {
      this.#truncated = true;
      return;
    }
    if (left === 0) {
      if (node === this.#query.to) this.#found.push([...path]);
      return;
    }
    for (const hop of this.#hopsFrom(node)) {
      const distance = distances.get(hop.target);
      if (distance === undefined || distance > left - 1 || seen.has(hop.target)) continue;
      if (hop.target === this.#query.to && left > 1) continue;
      seen.add(hop.target);
      path.push(hop);
      this.#extend(path, hop.target, left - 1, distances, seen);
      path.pop();
      seen.delete(hop.target);
    }
  }

  /** One hop to each neighbour, by the strongest fact. Empty once the work budget is spent. */
  #hopsFrom(node: NodeId): readonly Hop[] {
    const known = this.#hopsByNode.get(node);
    if (known) return known;
    const best = new Map<NodeId, Hop>();
    this.#sight.view.walk(node, (fact, other, direction) => {
      if (this.#work >= WORK_BUDGET) return (this.#truncated = true);
      this.#work += 1;
      const seen = this.#mayWalk(fact, other) ? seeFact(this.#sight, fact) : undefined;
      if (!seen) return false;
      const rival = best.get(other);
      if (!rival || byStrength(seen, rival.seen) < 0) best.set(other, { seen, direction, source: node, target: other });
      return false;
    });
    const hops = [...best.values()].sort((a, b) => (a.target < b.target ? -1 : 1));
    this.#hopsByNode.set(node, hops);
    return hops;
  }

  #mayWalk(fact: Fact, other: NodeId): boolean {
    if (!isWalkable(fact, this.#query.throughPlaces ?? false)) return false;
    return this.#sight.lens.asOf.valid === undefined || !other.startsWith('evt:') || isEventInView(this.#sight, other as EventId);
  }

  #pathOf(hops: readonly Hop[]): Path {
    const inner = hops.slice(1).map((hop) => this.#sight.view.entity(hop.source));
    return {
      hops,
      viaOpenGroup: inner.some((entity) => entity?.type === 'Group' && entity.membership === 'OPEN'),
      viaDerived: hops.some((hop) => ['DERIVED', 'INFERRED'].includes(statusOf(this.#sight, hop.seen))),
    };
  }
}

/** Whether a tie says something of how two nodes are connected; where things happened joins almost anything to anything. */
function isWalkable(fact: Fact, throughPlaces: boolean): boolean {
  const { predicate } = fact;
  if (predicate === 'LOCATION') return throughPlaces;
  return isRole(predicate) || (allRelations[predicate]?.path ?? false);
}
