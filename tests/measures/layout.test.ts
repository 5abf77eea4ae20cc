import { describe, expect, test } from 'vitest';
import { layoutOf, type Point } from '../../src/measures/layout.ts';
import { measureGraph } from '../../src/measures/measure-graph.ts';
import { ask, bundled, complaints } from '../bundled.ts';

const distance = (a: Point | undefined, b: Point | undefined): number => Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0));

describe('layoutOf', () => {
  const clique = (name: string): string[] => Array.from({ length: 6 }, (_none, i) => `${name}${i}`);
  const within = (names: readonly string[]) => names.flatMap((source, i) => names.slice(i + 1).map((target) => ({ source, target })));
  const nodes = [...clique('a'), ...clique('b')];
  const links = [...within(clique('a')), ...within(clique('b')), { source: 'a0', target: 'b0' }];

  test('stands those tied nearer to each other than to others', () => {
    const places = layoutOf(nodes, links);
    const mean = (pairs: readonly (readonly [string, string])[]): number => pairs.reduce((sum, [a, b]) => sum + distance(places.get(a), places.get(b)), 0) / pairs.length;
    const apart = clique('a').slice(1).flatMap((a) => clique('b').slice(1).map((b) => [a, b] as const));
    expect(mean(within(clique('a')).map(({ source, target }) => [source, target] as const))).toBeLessThan(mean(apart) / 2);
  });

  test('gives the same picture each time, within the square', () => {
    const [once, again] = [layoutOf(nodes, links), layoutOf(nodes.slice(), links.slice())];
    expect([...again]).toEqual([...once]);
    expect([...layoutOf(nodes, [...links, { source: 'a1', target: 'b1' }])]).not.toEqual([...once]);
    for (const { x, y } of once.values()) for (const value of [x, y]) expect(value >= 0 && value <= 1).toBe(true);
  });

  test('of one node or none, or of nodes without ties, is a picture too', () => {
    expect([...layoutOf([], [])]).toEqual([]);
    expect([...layoutOf(['a'], [])]).toEqual([['a', { x: 0.5, y: 0.5 }]]);
    expect(new Set([...layoutOf(['a', 'b', 'c'], []).values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(3);
  });

  test('of three hundred nodes takes less than half a second', () => {
    const many = Array.from({ length: 300 }, (_none, i) => `n${i}`);
    const start = performance.now();
    layoutOf(many, Array.from({ length: 900 }, (_none, i) => ({ source: many[(i * 7) % 300] ?? '', target: many[(i * 13 + 1) % 300] ?? '' })));
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('eventNetwork', () => {
  interface Network { eventNetwork: { events: number; omitted: number; nodes: { depth: number; x: number; node: { plainId: string } }[]; facts: { predicate: string; subject: { plainId: string }; object: { plainId: string } | null }[] } }
  const network = (args: string): Network['eventNetwork'] => ask<Network>(bundled(), `{ eventNetwork(${args}) { events omitted nodes { depth x node { ... on Entity { plainId } ... on Event { plainId } } } facts { predicate subject { ... on Entity { plainId } ... on Event { plainId } } object { ... on Entity { plainId } ... on Event { plainId } } } } }`).eventNetwork;

  test('holds the events, who has a part in them, and their ties among each other', () => {
    const { events, omitted, nodes, facts } = network('filter: { type: { in: [ASSAULT] } }');
    expect([events, omitted, nodes.filter(({ depth }) => depth === 0).length]).toEqual([7, 0, 7]);
    expect(facts).toContainEqual({ predicate: 'AUTHORIZER', subject: { plainId: 'evt:us-strikes-2021-06' }, object: { plainId: 'per:joe-biden' } });
    expect(facts).toContainEqual({ predicate: 'RESPONSE_TO', subject: { plainId: 'evt:us-strikes-2021-06' }, object: { plainId: 'evt:drone-attacks-2021' } });
    const ids = new Set(nodes.map(({ node }) => node.plainId));
    expect(facts.every(({ subject, object }) => ids.has(subject.plainId) && object !== null && ids.has(object.plainId))).toBe(true);
  });

  test('says how many events it leaves out, and refuses more than a hundred', () => {
    const { omitted, nodes } = network('first: 3');
    expect([omitted, nodes.filter(({ depth }) => depth === 0).length]).toEqual([29, 3]);
    expect(complaints(bundled(), '{ eventNetwork(first: 101) { events } }')).toEqual(['first must be between 1 and 100, not 101']);
  });
});

describe('The atlas', () => {
  test('places those of most ties, those of most first, with the ties between them', () => {
    const edges = [[0, 1, 5], [1, 2, 1], [3, 4, 2]] as const;
    const { atlas } = measureGraph({ size: 6, sources: Uint32Array.from(edges, ([a]) => a), targets: Uint32Array.from(edges, ([, b]) => b), weights: Uint32Array.from(edges, ([, , weight]) => weight) });
    expect([...atlas.members]).toEqual([1, 0, 3, 4, 2]);
    expect([...atlas.weights]).toEqual([5, 2, 1]);
    expect([...atlas.sources].map((source, i) => [atlas.members[source], atlas.members[atlas.targets[i] ?? 0]].sort((a, b) => (a ?? 0) - (b ?? 0)))).toEqual([[0, 1], [3, 4], [1, 2]]);
    expect(atlas.xs).toHaveLength(5);
  });
});
