import { InputError } from '../errors.ts';
import type { Fact, NodeId } from '../model.ts';
import { membersOf } from '../store/event-columns.ts';
import { RowFact } from '../store/row-facts.ts';
import { rowInView } from './row-view.ts';
import { seeFact, type SeenFact, type Sight } from './sight.ts';

export interface NeighborhoodNode {
  readonly id: NodeId;
  /** Hops from the centre. */
  readonly depth: number;
}

/** What lies around a node: the nearest first, up to a limit, and how many more there are. */
export interface Neighborhood {
  readonly center: NodeId;
  readonly nodes: readonly NeighborhoodNode[];
  /** The facts among those nodes. */
  readonly facts: readonly SeenFact[];
  /** Nodes tied to those shown that the limit left out. */
  readonly omitted: number;
  /** The limit or the work budget stopped the walk before the depth did: behind what was left out there may be more. */
  readonly truncated: boolean;
}

/** The deepest neighbourhood, in hops. */
export const DEEPEST_NEIGHBORHOOD = 3;
/** The most nodes of a neighbourhood. */
export const LARGEST_NEIGHBORHOOD = 300;
/** Facts looked at before the search gives up. */
const WORK_BUDGET = 100_000;

/** The most nodes that are opened beyond the depth. */
export const MOST_OPENED = 50;

/**
 * The nodes within `depth` hops of `of` over any fact in view, breadth first, and the facts among them. Of nodes that are `opened`
 * the neighbours are given too, wherever they stand.
 */
export function neighborhoodOf(sight: Sight, given: NodeId, depth = 1, limit = 100, opened: readonly NodeId[] = []): Neighborhood {
  if (opened.length > MOST_OPENED) throw new InputError(`opened must have at most ${MOST_OPENED} ids, not ${opened.length}`);
  const isOpened = new Set(opened.map((id) => sight.view.canonical(id)));
  if (depth < 1 || depth > DEEPEST_NEIGHBORHOOD) throw new InputError(`depth must be between 1 and ${DEEPEST_NEIGHBORHOOD}, not ${depth}`);
  if (limit < 1 || limit > LARGEST_NEIGHBORHOOD) throw new InputError(`limit must be between 1 and ${LARGEST_NEIGHBORHOOD}, not ${limit}`);
  const of = sight.view.canonical(given);
  const depths = new Map<NodeId, number>([[of, 0]]);
  const omitted = new Set<NodeId | number>();
  const facts = new Map<Fact, SeenFact>();
  let work = 0;
  let isCut = false;
  for (const [node, at] of depths) {
    const goesOn = at < depth || isOpened.has(node);
    sight.view.walk(node, (fact, other, direction) => {
      // Every row that is reached is walked itself, and names this node: no need to look through all of a hub's.
      if (!goesOn && direction === 'IN' && fact instanceof RowFact) return true;
      if ((work += 1) > WORK_BUDGET) return true;
      const reached = depths.has(other);
      if (facts.has(fact) || (!reached && !goesOn)) return false;
      const isFull = !reached && depths.size >= limit;
      if (isFull && fact instanceof RowFact) return true;
      const seen = seeFact(sight, fact);
      if (!seen) return false;
      if (isFull) {
        omitted.add(other);
        isCut ||= at + 1 < depth;
      } else {
        if (!reached) depths.set(other, at + 1);
        facts.set(fact, seen);
      }
      return false;
    });
    if (goesOn && depths.size >= limit) {
      const before = omitted.size;
      work += omitRows(sight, node, depths, omitted);
      isCut ||= omitted.size > before && at + 1 < depth;
    }
  }
  return {
    center: of, nodes: [...depths].map(([id, at]) => ({ id, depth: at })), facts: [...facts.values()],
    omitted: omitted.size, truncated: isCut || work > WORK_BUDGET,
  };
}

/** Counts the row events of a node that the limit leaves out, without unpacking them. Gives how many it looked at. */
function omitRows(sight: Sight, node: NodeId, depths: ReadonlyMap<NodeId, number>, omitted: Set<NodeId | number>): number {
  const { columns } = sight.view;
  const number = columns.numbersById.get(node);
  if (number === undefined) return 0;
  const isIn = rowInView(sight);
  const reached = new Set([...depths.keys()].map((id) => sight.view.rowOf(id)));
  const rows = membersOf(columns.postings, number);
  for (const row of rows) if (!reached.has(row) && (isIn?.(row) ?? true)) omitted.add(row);
  return rows.length / ROWS_FOR_A_FACT;
}

/** Looking at so many rows is as much work as at one fact. */
const ROWS_FOR_A_FACT = 100;
