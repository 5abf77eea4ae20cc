import { describe, expect, test } from 'vitest';
import { measureGraph } from '../../src/measures/measure-graph.ts';
import type { Newsgraph } from '../../src/newsgraph.ts';
import { allRelations, allRoles } from '../../src/ontology.ts';
import { isEntityInView } from '../../src/query/entities.ts';
import { eventsWhere } from '../../src/query/events.ts';
import { tiesAround, tiesOf } from '../../src/query/ties.ts';
import { bundled } from '../bundled.ts';

const graphOf = (size: number, edges: readonly (readonly [number, number, number?])[]) => ({
  size, sources: Uint32Array.from(edges, ([a]) => a), targets: Uint32Array.from(edges, ([, b]) => b), weights: Uint32Array.from(edges, ([, , weight = 1]) => weight),
});

const CLIQUE = (from: number): [number, number][] => [0, 1, 2, 3].flatMap((a) => [0, 1, 2, 3].filter((b) => b > a).map((b): [number, number] => [from + a, from + b]));

describe('measureGraph', () => {
  test('on a star: all paths lead through its middle', () => {
    const { degrees, betweenness, pageRanks } = measureGraph(graphOf(5, [[0, 1], [0, 2], [0, 3], [0, 4]]));
    expect([...degrees]).toEqual([4, 1, 1, 1, 1]);
    expect([...betweenness]).toEqual([1, 0, 0, 0, 0]);
    expect(pageRanks.reduce((sum, rank) => sum + rank)).toBeCloseTo(1);
    // r = 0.15 / 5 + 0.85 * 4 s and s = 0.15 / 5 + 0.85 * r / 4, solved by hand.
    expect(pageRanks[0]).toBeCloseTo(0.475_675_7, 5);
  });

  test('on a path of five: betweenness by counting', () => {
    const { betweenness } = measureGraph(graphOf(5, [[0, 1], [1, 2], [2, 3], [3, 4]]));
    expect([...betweenness].map((share) => share * 4 * 3)).toEqual([0, 6, 8, 6, 0]);
  });

  test('adds up edges between the same two', () => {
    const { degrees, strengths } = measureGraph(graphOf(3, [[0, 1, 2], [1, 0, 3], [1, 2]]));
    expect([[...degrees], [...strengths]]).toEqual([[1, 2, 1], [5, 6, 1]]);
  });

  test('parts two cliques with one edge between them, the same each time', () => {
    const graph = graphOf(9, [...CLIQUE(0), ...CLIQUE(4), [3, 4]]);
    const { communities, communitySizes } = measureGraph(graph);
    expect(new Set(communities.slice(0, 4)).size).toBe(1);
    expect(new Set(communities.slice(4, 8)).size).toBe(1);
    expect([...communitySizes]).toEqual([4, 4, 1]);
    expect(measureGraph(graph)).toEqual(measureGraph(graph));
  });

  test('of nothing gives nothing', () => {
    expect(measureGraph(graphOf(0, []))).toMatchObject({ sampled: 0, degrees: new Uint32Array(0) });
  });
});

/** A bundle in which one country is said to be allied with another. */
const claimBundle = (id: string, subject: string, object: string): Parameters<Newsgraph['load']>[0] => ({
  bundle: { name: `${id}.jsonl`, bytes: new TextEncoder().encode([
    { record: 'dataset', id, title: 't', description: 'd', publisher: 'p', licence: 'l', retrieved: '2026-01-01', recordedAt: '2026-01-01T00:00:00Z' },
    { record: 'claim', key: 'a', subject, predicate: 'ALLIED_WITH', object, row: '1', status: 'STATED' },
  ].map((record) => JSON.stringify(record)).join('\n')) },
});

describe('measures', () => {
  const newsgraph = bundled();
  const ask = async (document: string): Promise<unknown> => structuredClone((await newsgraph.query(document)).data);

  test('ranks who is in the middle of the bundled articles', async () => {
    const { measures } = await ask('{ measures(by: DEGREE, type: { in: [Country] }, first: 2) { totalCount nodes { entity { name } degree strength pageRank betweenness sampled community communitySize } } }') as { measures: { totalCount: number; nodes: { entity: { name: string }; degree: number }[] } };
    expect(measures.nodes[0]?.entity.name).toBe('United States');
    const around = await ask('{ neighborhood(of: "cty:USA", depth: 2, limit: 300) { nodes { depth } } }') as { neighborhood: { nodes: unknown[] } };
    expect(measures.nodes[0]?.degree).toBeLessThan(around.neighborhood.nodes.length);
  });

  test('are worked out once for a version, whoever asks', async () => {
    const [one, two] = await Promise.all([newsgraph.measures(), newsgraph.measures()]);
    expect(one).toBe(two);
    expect(one.entities.length).toBeGreaterThan(20);
    await newsgraph.load(claimBundle('more', 'cty:FRA', 'cty:DEU'));
    const after = await newsgraph.measures();
    expect(after.version).toBeGreaterThan(one.version);
    expect([one.numbersById.has('cty:FRA' as never), after.degrees[after.numbersById.get('cty:FRA' as never) ?? -1]]).toEqual([false, 1]);
  });

  test('tie two once for an event, whatever parts they have in it, and tell those tied to nobody', async () => {
    const { sight } = newsgraph;
    const measures = await newsgraph.measures();
    const ties = new Map<string, Set<string>>();
    const counts = new Map<string, number>();
    const tie = (a: string, b: string): void => {
      if (a === b) return;
      ties.set(a, (ties.get(a) ?? new Set()).add(b));
      counts.set(a, (counts.get(a) ?? 0) + 1);
    };
    for (const event of eventsWhere(sight)) {
      const parts = [...new Set(allRoles.filter((role) => role !== 'LOCATION' && role !== 'OBJECT').flatMap((role) => tiesOf(sight, event, role, 'OUT').map(({ other }) => other)))];
      for (const a of parts) for (const b of parts) tie(a, b);
    }
    for (const id of sight.view.entities()) {
      for (const { fact, other } of tiesAround(sight, id)) if (allRelations[fact.predicate]?.path === true && !other.startsWith('evt:')) tie(id, other);
    }
    expect([...measures.entities].sort()).toEqual(sight.view.entities().filter((id) => isEntityInView(sight, id)).sort());
    expect(measures.entities.map((id, number) => [id, measures.degrees[number], measures.strengths[number]]))
      .toEqual(measures.entities.map((id) => [id, ties.get(id)?.size ?? 0, counts.get(id) ?? 0]));
    expect([...measures.degrees]).toContain(0);
  });

  test('are of the graph as it is, when more comes in while it is copied', async () => {
    const graph = bundled();
    const asked = graph.measures();
    const { version } = graph.view;
    await graph.load(claimBundle('meanwhile', 'cty:FRA', 'cty:DEU'));
    const { entities, version: measured } = await asked;
    expect(measured).toBeGreaterThan(version);
    expect(entities).toContain('cty:FRA');
  });

  test('stay within a community, and among the entities asked for', async () => {
    const { all, one } = await ask('{ all: measures(community: 0, first: 100) { totalCount nodes { community communitySize } } one: measures(id: { in: ["cty:IRN"] }) { nodes { entity { plainId } } } }') as { all: { totalCount: number; nodes: { community: number; communitySize: number }[] }; one: unknown };
    expect(all.nodes.every((node) => node.community === 0 && node.communitySize === all.totalCount)).toBe(true);
    expect(one).toEqual({ nodes: [{ entity: { plainId: 'cty:IRN' } }] });
  });
});
