import { InputError } from '../errors.ts';
import type { NodeId } from '../model.ts';
import { mapped, type Listing } from './listing.ts';
import { PathSteps, type Hop, type PathFilter, type RowHop } from './path-steps.ts';
import { statusOf, type Sight } from './sight.ts';

export type { Hop } from './path-steps.ts';

export interface Path {
  readonly hops: readonly Hop[];
  /** An inner node is an open group: what the group did is not thereby done by its members, nor the other way round. */
  readonly viaOpenGroup: boolean;
  /** A hop rests on nothing stronger than a derivation. */
  readonly viaDerived: boolean;
}

export interface PathQuery extends PathFilter {
  readonly from: NodeId;
  readonly to: NodeId;
  readonly maxLength?: number | null | undefined;
  /** SHORTEST: all paths of the least length. ALL: every simple path up to maxLength. */
  readonly mode?: 'SHORTEST' | 'ALL' | null | undefined;
}

/** The longest path that is looked for, in hops. */
export const LONGEST_PATH = 6;
const DEFAULT_LENGTH = 4;
/** Facts and rows looked at, and steps walked, before the search gives up. */
const WORK_BUDGET = 100_000;
/** Paths collected before the search stops. */
const MOST_PATHS = 1_000;

/**
 * How two nodes are tied: simple paths, shortest first, in a stable order. `truncated` says that the work budget or the greatest
 * number of paths ended the search. Of several facts that tie the same two nodes a hop takes the strongest.
 */
export function pathsBetween(sight: Sight, query: PathQuery): { readonly paths: Listing<Path>; readonly truncated: boolean } {
  const maxLength = query.maxLength ?? DEFAULT_LENGTH;
  if (maxLength < 1 || maxLength > LONGEST_PATH) throw new InputError(`maxLength must be between 1 and ${LONGEST_PATH}, not ${maxLength}`);
  if (query.from === query.to) throw new InputError('from and to are the same node');
  const [from, to] = [sight.view.canonical(query.from), sight.view.canonical(query.to)];
  if (from === to) return { paths: [], truncated: false };
  return new PathSearch(sight, { ...query, from, to }, maxLength).run();
}

/** How many hops the shortest path between two nodes has; undefined when it has more than `maxLength` or the work budget ended the search. */
export function hopsBetween(sight: Sight, query: PathQuery): number | undefined {
  const [from, to] = [sight.view.canonical(query.from), sight.view.canonical(query.to)];
  if (from === to) return 0;
  const maxLength = query.maxLength ?? DEFAULT_LENGTH;
  const near = new PathSteps(sight, query, WORK_BUDGET).rowsApart(from, to);
  return near !== undefined && near <= maxLength ? near : new PathSearch(sight, { ...query, from, to, mode: 'SHORTEST' }, maxLength).measure();
}

type Step = Hop | RowHop;

class PathSearch {
  readonly #sight: Sight;
  readonly #query: PathQuery;
  readonly #maxLength: number;
  readonly #steps: PathSteps;
  readonly #distances = new Map<NodeId, number>();
  readonly #found: (readonly Step[])[] = [];
  #neighbours: ReadonlySet<NodeId> | undefined;
  #walked = 0;
  #truncated = false;

  constructor(sight: Sight, query: PathQuery, maxLength: number) {
    this.#sight = sight;
    this.#query = query;
    this.#maxLength = maxLength;
    this.#steps = new PathSteps(sight, query, WORK_BUDGET);
  }

  run(): { paths: Listing<Path>; truncated: boolean } {
    const shortest = this.measure();
    if (shortest !== undefined) {
      const limit = this.#query.mode === 'ALL' ? this.#maxLength : shortest;
      for (let length = shortest; length <= limit; length++) this.#extend([], this.#query.from, length, new Set([this.#query.from]));
    }
    return { paths: mapped(this.#found, (steps) => this.#pathOf(steps)), truncated: this.#truncated || this.#steps.isSpent };
  }

  /**
   * Works out hops to `to` outwards from it, a step by way of a row counting two, and gives how far `from` is. For the shortest
   * paths it goes no farther than it must: a look at the neighbours of `from` tells two hops ahead.
   */
  measure(): number | undefined {
    const { from, to, mode } = this.#query;
    const levels: NodeId[][] = [[to]];
    this.#distances.set(to, 0);
    for (let depth = 0; depth <= this.#maxLength; depth++) {
      const level = (levels[depth] ?? []).filter((node) => this.#distances.get(node) === depth);
      const ahead = mode === 'ALL' ? undefined : this.#lookAhead(from, depth);
      if (ahead === undefined) {
        for (const node of level) this.#reach(node, depth, levels, true);
        continue;
      }
      if (ahead === depth + 2) for (const node of level) this.#reach(node, depth, levels, false);
      this.#distances.set(from, ahead);
      return ahead <= this.#maxLength ? ahead : undefined;
    }
    return this.#distances.get(from);
  }

  /** Sets how far the neighbours of a node are; those by way of rows only where asked. */
  #reach(node: NodeId, depth: number, levels: NodeId[][], byRows: boolean): void {
    const set = (other: NodeId, distance: number): void => {
      if (distance > this.#maxLength || (this.#distances.get(other) ?? Number.POSITIVE_INFINITY) <= distance) return;
      this.#distances.set(other, distance);
      (levels[distance] ??= []).push(other);
    };
    for (const hop of this.#steps.hopsFrom(node)) set(hop.target, depth + 1);
    if (byRows && depth + 2 <= this.#maxLength) for (const other of this.#steps.acrossRows(node)) set(other, depth + 2);
  }

  /** How far `from` is, when that is `depth` + 2 at most; all that is no farther than `depth` is known by then. */
  #lookAhead(from: NodeId, depth: number): number | undefined {
    let least = this.#distances.get(from) ?? Number.POSITIVE_INFINITY;
    for (const hop of this.#steps.hopsFrom(from)) least = Math.min(least, 1 + this.#settled(hop.target, depth));
    for (const other of this.#neighboursOf(from)) least = Math.min(least, 2 + this.#settled(other, depth));
    return least <= depth + 2 ? least : undefined;
  }

  #neighboursOf(from: NodeId): ReadonlySet<NodeId> {
    return (this.#neighbours ??= new Set(this.#steps.acrossRows(from)));
  }

  #settled(node: NodeId, depth: number): number {
    const distance = this.#distances.get(node);
    return distance !== undefined && distance <= depth ? distance : Number.POSITIVE_INFINITY;
  }

  /** Collects the simple paths of exactly `left` more hops. */
  #extend(path: Step[], node: NodeId, left: number, seen: Set<NodeId>): void {
    this.#walked += 1;
    if (this.#found.length >= MOST_PATHS || this.#walked > WORK_BUDGET) {
      this.#truncated = true;
      return;
    }
    if (left === 0) {
      if (node === this.#query.to) this.#found.push([...path]);
      return;
    }
    for (const hop of this.#steps.hopsFrom(node)) if (this.#leadsOn(hop.target, left - 1, seen)) this.#take(path, hop, left - 1, seen);
    if (left >= 2) this.#extendByRows(path, node, left - 2, seen);
  }

  #extendByRows(path: Step[], source: NodeId, left: number, seen: Set<NodeId>): void {
    for (const target of this.#nextByRows(source, left, seen)) {
      for (const row of this.#steps.rowsBetween(source, target)) {
        if (this.#found.length >= MOST_PATHS) {
          this.#truncated = true;
          return;
        }
        this.#take(path, { row, source, target }, left, seen);
      }
    }
  }

  /** Where steps by way of rows may lead; a last step leads to the end or nowhere. */
  #nextByRows(source: NodeId, left: number, seen: ReadonlySet<NodeId>): readonly NodeId[] {
    if (left === 0) return seen.has(this.#query.to) ? [] : [this.#query.to];
    const across = source === this.#query.from ? this.#neighboursOf(source) : new Set(this.#steps.acrossRows(source));
    return [...across].filter((target) => this.#leadsOn(target, left, seen)).sort();
  }

  #leadsOn(target: NodeId, left: number, seen: ReadonlySet<NodeId>): boolean {
    const distance = this.#distances.get(target);
    return distance !== undefined && distance <= left && !seen.has(target) && (target !== this.#query.to || left === 0);
  }

  #take(path: Step[], step: Step, left: number, seen: Set<NodeId>): void {
    seen.add(step.target);
    path.push(step);
    this.#extend(path, step.target, left, seen);
    path.pop();
    seen.delete(step.target);
  }

  #pathOf(steps: readonly Step[]): Path {
    const hops = steps.flatMap((step) => ('row' in step ? this.#steps.unfold(step) : [step]));
    const inner = hops.slice(1).map((hop) => this.#sight.view.entity(hop.source));
    return {
      hops,
      viaOpenGroup: inner.some((entity) => entity?.type === 'Group' && entity.membership === 'OPEN'),
      viaDerived: hops.some((hop) => ['DERIVED', 'INFERRED'].includes(statusOf(this.#sight, hop.seen))),
    };
  }
}
