import { InputError } from '../errors.ts';
import type { NodeId } from '../model.ts';
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
  /** Nodes within the depth that the limit left out; at least this many when `truncated`. */
  readonly omitted: number;
  readonly truncated: boolean;
}

/** The deepest neighbourhood, in hops. */
export const DEEPEST_NEIGHBORHOOD = 3;
/** The most nodes of a neighbourhood. */
export const LARGEST_NEIGHBORHOOD = 300;
/** Facts looked at before the search gives up. */
const WORK_BUDGET = 100_000;

/** The nodes within `depth` hops of `of` over any fact in view, breadth first, and the facts among them. */
export function neighborhoodOf(sight: Sight, of: NodeId, depth = 1, limit = 100): Neighborhood {
  if (depth < 1 || depth > DEEPEST_NEIGHBORHOOD) throw new InputError(`depth must be between 1 and ${DEEPEST_NEIGHBORHOOD}, not ${depth}`);
  if (limit < 1 || limit > LARGEST_NEIGHBORHOOD) throw new InputError(`limit must be between 1 and ${LARGEST_NEIGHBORHOOD}, not ${limit}`);
  const depths = new Map<NodeId, number>([[of, 0]]);
  const omitted = new Set<NodeId>();
  const facts = new Map<string, SeenFact>();
  let work = 0;
  for (const [node, at] of depths) {
    sight.view.walk(node, (fact, other) => {
      if ((work += 1) > WORK_BUDGET || facts.has(fact.id)) return;
      const reached = depths.has(other);
      if (!reached && at >= depth) return;
      const seen = seeFact(sight, fact);
      if (!seen) return;
      if (!reached && depths.size >= limit) omitted.add(other);
      else {
        if (!reached) depths.set(other, at + 1);
        facts.set(fact.id, seen);
      }
    });
  }
  return {
    center: of, nodes: [...depths].map(([id, at]) => ({ id, depth: at })), facts: [...facts.values()],
    omitted: omitted.size, truncated: work > WORK_BUDGET,
  };
}
