import { createHash } from 'node:crypto';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { UndirectedGraph } from 'graphology';
import { callable, random } from './seeded.ts';

/** Where a node stands in a picture: 0 to 1 from left to right, and from top to bottom. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Link {
  readonly source: string;
  readonly target: string;
}

/** Layouts that are kept; one of 300 nodes takes some 20 kB. */
const MOST_KEPT = 200;
/** Pairs of nodes looked at in one layout: some 60 ms. */
const WORK_BUDGET = 8_000_000;
const [FEWEST_STEPS, MOST_STEPS] = [60, 500];

const kept = new Map<string, ReadonlyMap<string, Point>>();

/**
 * Places nodes so that those tied stand near each other: ForceAtlas2 (Jacomy et al. 2014) from places drawn with a seed, so that
 * the same nodes and links always give the same picture. The last pictures are kept.
 */
export function layoutOf(nodes: readonly string[], links: readonly Link[]): ReadonlyMap<string, Point> {
  const key = createHash('sha256').update(JSON.stringify([nodes, links.map(({ source, target }) => [source, target])])).digest('base64');
  let layout = kept.get(key);
  if (layout) kept.delete(key);
  layout ??= placed(nodes, links);
  kept.set(key, layout);
  for (const oldest of kept.keys()) {
    if (kept.size <= MOST_KEPT) break;
    kept.delete(oldest);
  }
  return layout;
}

function placed(nodes: readonly string[], links: readonly Link[]): ReadonlyMap<string, Point> {
  const next = random(SEED);
  const graph = new UndirectedGraph<{ x: number; y: number }, { weight: number }>();
  for (const node of nodes) graph.mergeNode(node, { x: next(), y: next() });
  for (const { source, target } of links) {
    if (source !== target && graph.hasNode(source) && graph.hasNode(target)) graph.mergeEdge(source, target, { weight: 1 });
  }
  const size = Math.max(1, graph.order);
  const iterations = Math.round(Math.min(MOST_STEPS, Math.max(FEWEST_STEPS, WORK_BUDGET / (size * size))));
  const places = graph.size === 0 ? graph.mapNodes((id, at) => [id, at] as const) : Object.entries(callable(forceAtlas2)(graph, {
    iterations, settings: { gravity: 0.08, strongGravityMode: true, scalingRatio: 12, slowDown: 1 + Math.log(size) },
  }));
  return new Map(inUnitSquare(parted(inUnitSquare(places))));
}

const SEED = 20_210_627;

/** What a node takes up with its name beside it, as a share of a picture of a hundred nodes. */
const [NAME_WIDTH, NAME_HEIGHT] = [0.15, 0.031];
const ROUNDS = 60;
/** From so many nodes on there is not room for all names. */
const ROOMY = 110;

/** Moves those apart, up and down, whose names would lie over each other. */
function parted(given: readonly (readonly [string, Point])[]): [string, Point][] {
  const shrink = Math.min(1, Math.sqrt(ROOMY / Math.max(1, given.length)));
  const [width, height] = [NAME_WIDTH * shrink, NAME_HEIGHT * shrink];
  const places = given.map(([id, { x, y }]) => ({ id, x, y })).sort((a, b) => a.y - b.y || (a.id < b.id ? -1 : 1));
  for (let round = 0; round < ROUNDS; round++) {
    let isMoved = false;
    for (const [i, upper] of places.entries()) {
      for (let j = i + 1; j < places.length; j++) {
        const lower = places[j];
        if (!lower || Math.abs(lower.x - upper.x) >= width) continue;
        const overlap = height - Math.abs(lower.y - upper.y);
        if (overlap <= 0.0001) continue;
        const sign = lower.y >= upper.y ? 1 : -1;
        lower.y += (sign * overlap) / 2;
        upper.y -= (sign * overlap) / 2;
        isMoved = true;
      }
    }
    if (!isMoved) break;
  }
  return places.map(({ id, x, y }) => [id, { x, y }]);
}

function inUnitSquare(places: readonly (readonly [string, Point])[]): [string, Point][] {
  const spread = (axis: 'x' | 'y') => {
    const all = places.map(([, place]) => place[axis]);
    const [least, most] = [Math.min(...all), Math.max(...all)];
    return (place: Point) => (most > least ? rounded((place[axis] - least) / (most - least)) : 0.5);
  };
  const [x, y] = [spread('x'), spread('y')];
  return places.map(([id, place]) => [id, { x: x(place), y: y(place) }]);
}

/** Four digits: finer than a pixel. */
const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;
