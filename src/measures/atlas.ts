import forceAtlas2 from 'graphology-layout-forceatlas2';
import { UndirectedGraph } from 'graphology';
import type { EdgeAttributes } from './measure-graph.ts';
import { callable, random } from './seeded.ts';

/** The entities of most ties, by their numbers in the graph that was measured, placed in a picture. */
export interface AtlasFigures {
  /** Those of most events and relations first. */
  readonly members: Uint32Array;
  /** By place among the members: 0 (left) to 1 (right). */
  readonly xs: Float32Array;
  /** 0 (top) to 1 (bottom). */
  readonly ys: Float32Array;
  /** Ties between members, by their places among them, those of most events first. */
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
  readonly weights: Uint32Array;
}

/** The most entities that are placed; more are a hairball. */
export const MOST_PLACED = 1_500;
/** The most ties that are kept between them. */
export const MOST_TIES = 6_000;
const STEPS = 250;
const SEED = 20_210_627;

/** Places those of most ties by ForceAtlas2 (Jacomy et al. 2014), seeded: the same graph gives the same picture. */
export function atlasOf(graph: UndirectedGraph<object, EdgeAttributes>): AtlasFigures {
  const strengths = new Map<string, number>();
  const add = (node: string, weight: number): void => void strengths.set(node, (strengths.get(node) ?? 0) + weight);
  graph.forEachEdge((_key, { weight }, a, b) => {
    add(a, weight);
    add(b, weight);
  });
  const members = [...strengths].sort((a, b) => b[1] - a[1] || Number(a[0]) - Number(b[0])).slice(0, MOST_PLACED).map(([node]) => node);
  const places = new Map(members.map((node, place) => [node, place]));
  const ties: [source: number, target: number, weight: number][] = [];
  graph.forEachEdge((_key, { weight }, a, b) => {
    const [source, target] = [places.get(a), places.get(b)];
    if (source !== undefined && target !== undefined) ties.push([source, target, weight]);
  });
  ties.sort((a, b) => b[2] - a[2] || a[0] - b[0] || a[1] - b[1]);
  const kept = ties.slice(0, MOST_TIES);
  return {
    members: Uint32Array.from(members, Number), ...placed(members.length, kept),
    sources: Uint32Array.from(kept, ([source]) => source), targets: Uint32Array.from(kept, ([, target]) => target), weights: Uint32Array.from(kept, ([, , weight]) => weight),
  };
}

function placed(size: number, ties: readonly (readonly [number, number, number])[]): Pick<AtlasFigures, 'xs' | 'ys'> {
  const next = random(SEED);
  const graph = new UndirectedGraph<{ x: number; y: number }, EdgeAttributes>();
  for (let node = 0; node < size; node++) graph.addNode(String(node), { x: next(), y: next() });
  // A pair of a thousand events is not a thousand times nearer than a pair of one.
  for (const [source, target, weight] of ties) graph.addEdge(String(source), String(target), { weight: 1 + Math.log(weight) });
  const at = graph.size === 0 ? {} : callable(forceAtlas2)(graph, {
    iterations: STEPS, getEdgeWeight: 'weight', settings: { gravity: 0.4, scalingRatio: 8, slowDown: 1 + Math.log(size), barnesHutOptimize: size > 200, strongGravityMode: false, linLogMode: true },
  });
  const [xs, ys] = (['x', 'y'] as const).map((axis) => inUnits(Float32Array.from({ length: size }, (_none, node) => at[String(node)]?.[axis] ?? 0)));
  return { xs: xs ?? new Float32Array(0), ys: ys ?? new Float32Array(0) };
}

function inUnits(values: Float32Array): Float32Array {
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) [least, most] = [Math.min(least, value), Math.max(most, value)];
  return values.map((value) => (most > least ? Math.round(((value - least) / (most - least)) * 10_000) / 10_000 : 0.5));
}
