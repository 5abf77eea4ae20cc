import louvain from 'graphology-communities-louvain';
import pagerank from 'graphology-metrics/centrality/pagerank.js';
import { createUnweightedIndexedBrandes } from 'graphology-shortest-path/indexed-brandes.js';
import { UndirectedGraph } from 'graphology';
import { atlasOf, type AtlasFigures } from './atlas.ts';
import { callable, random } from './seeded.ts';

/** Figures of each entity, by its number in the graph that was measured. */
export interface GraphFigures {
  /** How many others it is tied to. */
  readonly degrees: Uint32Array;
  /** How many events and relations tie it to others. */
  readonly strengths: Uint32Array;
  readonly pageRanks: Float64Array;
  readonly betweenness: Float64Array;
  /** The number of its community; 0 is the largest. */
  readonly communities: Uint32Array;
  /** By number of a community: how many belong to it. */
  readonly communitySizes: Uint32Array;
  /** From how many entities shortest paths were walked for betweenness: all of them, or a sample. */
  readonly sampled: number;
  /** Those of most ties, placed in a picture. */
  readonly atlas: AtlasFigures;
}

/** Edges between entities that are numbered from 0; of edges between the same two there may be several. */
export interface MeasuredGraph {
  readonly size: number;
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
  readonly weights: Uint32Array;
}

/** How many events and relations an edge stands for. */
export interface EdgeAttributes {
  weight: number;
}

/** Where random numbers start, so that the same graph gives the same figures. */
const SEED = 20_210_627;
/** From how many entities shortest paths are walked; the error of betweenness falls with the root of it (Brandes & Pich 2007). */
const SAMPLE = 256;

/**
 * Measures the undirected graph weighted by how many events tie two entities. PageRank after Brin & Page (1998), damping 0.85;
 * betweenness after Brandes (2001) over hops, from a seeded sample of sources, as the share of shortest paths that lead through;
 * communities after Blondel et al. (2008), the Louvain method, seeded. By the libraries of Graphology.
 */
export function measureGraph({ size, sources, targets, weights }: MeasuredGraph): GraphFigures {
  const graph = new UndirectedGraph<object, EdgeAttributes>();
  const numbers = Array.from({ length: size }, (_none, number) => number);
  for (const number of numbers) graph.addNode(String(number));
  for (let edge = 0; edge < sources.length; edge++) {
    const weight = weights[edge] ?? 0;
    graph.updateEdge(String(sources[edge]), String(targets[edge]), (held) => ({ weight: (held.weight ?? 0) + weight }));
  }
  const ranks = size === 0 ? {} : callable(pagerank)(graph, { getEdgeWeight: 'weight', maxIterations: 200, tolerance: 1e-8 });
  const communities = graph.size === 0 ? Object.fromEntries(numbers.map((number) => [String(number), number])) : callable(louvain)(graph, { getEdgeWeight: 'weight', rng: random(SEED) });
  const strengths = new Uint32Array(size);
  graph.forEachEdge((_key, { weight }, a, b) => {
    strengths[Number(a)] = (strengths[Number(a)] ?? 0) + weight;
    strengths[Number(b)] = (strengths[Number(b)] ?? 0) + weight;
  });
  return {
    degrees: Uint32Array.from(numbers, (number) => graph.degree(String(number))), strengths,
    pageRanks: Float64Array.from(numbers, (number) => ranks[String(number)] ?? 0),
    ...betweennessOf(graph, size), atlas: atlasOf(graph), ...bySize(numbers.map((number) => communities[String(number)] ?? 0)),
  };
}

function betweennessOf(graph: UndirectedGraph<object, EdgeAttributes>, size: number): Pick<GraphFigures, 'betweenness' | 'sampled'> {
  const betweenness = new Float64Array(size);
  const from = sampleOf(size);
  if (graph.size === 0) return { betweenness, sampled: from.length };
  const walk = createUnweightedIndexedBrandes(graph);
  const dependencies = new Float64Array(size);
  for (const source of from) {
    const [stack, predecessors, counts] = walk(source);
    dependencies.fill(0);
    while (stack.size > 0) {
      const node = stack.pop() ?? 0;
      const share = (1 + (dependencies[node] ?? 0)) / (counts[node] ?? 1);
      for (const before of predecessors[node] ?? []) dependencies[before] = (dependencies[before] ?? 0) + (counts[before] ?? 0) * share;
      if (node !== source) betweenness[node] = (betweenness[node] ?? 0) + (dependencies[node] ?? 0);
    }
  }
  // Each is between pairs of others: walks that begin at it do not count.
  const begun = new Set(from);
  const walks = (node: number): number => Math.max(1, from.length - (begun.has(node) ? 1 : 0));
  return { betweenness: betweenness.map((sum, node) => sum / (walks(node) * Math.max(1, size - 2))), sampled: from.length };
}

function sampleOf(size: number): readonly number[] {
  const all = Array.from({ length: size }, (_none, i) => i);
  if (size <= SAMPLE) return all;
  const next = random(SEED);
  for (let i = 0; i < SAMPLE; i++) {
    const other = i + Math.floor(next() * (size - i));
    [all[i], all[other]] = [all[other] ?? 0, all[i] ?? 0];
  }
  return all.slice(0, SAMPLE);
}

/** Numbers communities anew, the largest first; of one size, the one with the first entity. */
function bySize(given: readonly number[]): Pick<GraphFigures, 'communities' | 'communitySizes'> {
  const sizes = new Map<number, number>();
  for (const community of given) sizes.set(community, (sizes.get(community) ?? 0) + 1);
  const ordered = [...sizes].sort((a, b) => b[1] - a[1]);
  const numbers = new Map(ordered.map(([community], number) => [community, number]));
  return { communities: Uint32Array.from(given, (community) => numbers.get(community) ?? 0), communitySizes: Uint32Array.from(ordered, ([, size]) => size) };
}
