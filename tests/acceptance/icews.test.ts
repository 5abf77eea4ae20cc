import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { eventTypes } from '../../schema/event-types.ts';
import { countryNamed, readActorName } from '../../src/claims/actor-name.ts';
import { foldedName } from '../../src/folded-name.ts';
import { formatNamed } from '../../src/import/formats.ts';
import { createNewsgraph, folderSource, packageRoot, type Newsgraph } from '../../src/newsgraph.ts';
import type { RawEvent } from '../../src/raw.ts';
import { bundledFolder } from '../bundled.ts';
import { hasRealFiles, realFiles } from '../import/real-files.ts';

/** The operations for sets of coded events, asked of all of ICEWS14 beside the articles, and counted a second time from its rows. */

const FILE = 'tkg-icews14/icews14.named.tsv';
const info = { id: 'icews14', recordedAt: '2026-01-01T00:00:00Z', title: 'ICEWS 2014', description: 'ICEWS', publisher: 'ICEWS', licence: 'terms', retrieved: '2026-01-01' };
const documentOf = (name: string): string => readFileSync(join(packageRoot(), 'schema', 'operations', 'datasets', `${name}.graphql`), 'utf8');

interface Row { readonly actor: string; readonly recipient: string; readonly event: RawEvent; readonly day: string; readonly quad: string }

/** One name for one thing: countries by id, others by how they are written. */
const nameOf = (name: string): string => countryNamed(name) ?? foldedName(name);

async function readRows(): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const { row } of formatNamed('icews-quads').read(realFiles(FILE), {})) {
    if ('message' in row) throw new Error(row.message);
    for (const event of row.records as RawEvent[]) {
      const [actor = '', recipient = ''] = event.roles.map((role) => nameOf(role.actor.name));
      rows.push({ actor, recipient, event, day: event.time.edtf, quad: eventTypes[event.type].quad });
    }
  }
  return rows;
}

interface End { plainId: string; name: string }
const endOf = (end: End): string => (end.plainId.startsWith('cty:') ? end.plainId : foldedName(end.name));

/** How often each, most first. */
function counted(keys: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

describe.skipIf(!hasRealFiles)('All of ICEWS14 beside the articles', () => {
  let beside: Newsgraph;
  let newsgraph: Newsgraph;
  let rows: Row[];
  beforeAll(async () => {
    const loaded = async (graph: Newsgraph): Promise<Newsgraph> => {
      await graph.load({ import: { format: 'icews-quads', files: realFiles(FILE), dataset: info }, dataset: info });
      return graph;
    };
    rows = await readRows();
    beside = await loaded(createNewsgraph({ datasets: [folderSource(bundledFolder)] }));
    newsgraph = await loaded(createNewsgraph({ datasets: [] }));
  }, 60_000);

  const ask = async <T>(document: string, variables = {}): Promise<T> => {
    const { data, errors } = await newsgraph.query(document, variables);
    if (errors) throw new Error(errors.map((error) => error.message).join('\n'));
    return structuredClone(data) as T;
  };

  test('is held whole, as rows', () => {
    expect([beside.view.columns.size, beside.view.nodeEvents().length]).toEqual([90_730, 32]);
  });

  test('leaves the headline answer as it was', async () => {
    const headline = readFileSync(join(packageRoot(), 'schema', 'operations', 'who-ordered-strikes.graphql'), 'utf8');
    const alone = createNewsgraph({ datasets: [folderSource(bundledFolder)] });
    expect((await beside.query(headline)).data).toEqual((await alone.query(headline)).data);
  });

  test('tells who denies responsibility from who claims it', async () => {
    const told = await ask<Record<'denied' | 'claimed', { totalCount: number; nodes: { title: string }[] }>>(
      '{ denied: events(filter: { mode: { in: [DENIAL] } }, first: 100) { totalCount nodes { title } } claimed: events(filter: { mode: { in: [CLAIM_OF_RESPONSIBILITY] } }, first: 100) { totalCount nodes { title } } }');
    expect([told.denied.totalCount, told.claimed.totalCount]).toEqual([220, 74]);
    expect(new Set(told.denied.nodes.map(({ title }) => title.split(':')[0]))).toEqual(new Set(['Deny responsibility']));
    expect(new Set(told.claimed.nodes.map(({ title }) => title.split(':')[0]))).toEqual(new Set(['Acknowledge or claim responsibility']));
  });

  interface Dyads { dyads: { totalCount: number; nodes: { source: End; target: End; count: number }[] } }
  const pairsOf = ({ dyads }: Dyads): [string, number][] => dyads.nodes.map((node) => [`${endOf(node.source)} > ${endOf(node.target)}`, node.count]);
  /** Pairs of equal counts may stand in any order. */
  const sameTop = (found: [string, number][], expected: [string, number][]): void => {
    expect(found.map(([, count]) => count)).toEqual(expected.slice(0, found.length).map(([, count]) => count));
    const counts = new Map(expected);
    for (const [pair, count] of found) expect([pair, counts.get(pair)]).toEqual([pair, count]);
  };

  test.each([['2014-07-01', '2014-07-31'], ['2014-01-01', '2014-12-31']])('tells who fought whom most from %s to %s', async (from, to) => {
    const answer = await ask<Dyads>(documentOf('who-fought-whom'), { from, to });
    const expected = counted(rows.filter((row) => row.event.type === 'ASSAULT' && row.day >= from && row.day <= to).map((row) => `${row.actor} > ${row.recipient}`));
    expect(answer.dyads.totalCount).toBe(expected.length);
    sameTop(pairsOf(answer), expected);
  });

  type Months = Record<string, { totalCount: number; nodes: { count: number; actor: End }[] }>;
  const homeOf = (name: string): string => countryNamed(name) ?? readActorName(name).country ?? foldedName(name);

  test.each([
    ['cty:TUR', 'ANYONE_OF_COUNTRY', 250], ['cty:IRN', 'ANYONE_OF_COUNTRY', 1_000], ['cty:IRN', 'ENTITY', 1_000], ['cty:CHN', 'ENTITY', 1_000],
  ])('tells the partners of %s by month, counted as %s', async (of, rollUp, least) => {
    const months = await ask<Months>(documentOf('partners-by-month'), { of, rollUp });
    const own = rows.map((row) => (rollUp === 'ENTITY' ? row : { ...row, actor: homeOf(row.event.roles[0]?.actor.name ?? ''), recipient: homeOf(row.event.roles[1]?.actor.name ?? '') }))
      .filter((row) => (row.actor === of) !== (row.recipient === of));
    expect(own.length).toBeGreaterThan(least);
    expect(Object.keys(months)).toHaveLength(12);
    for (const [month, { totalCount, nodes }] of Object.entries(months)) {
      const expected = counted(own.filter((row) => row.day.slice(5, 7) === month.slice(1)).map((row) => (row.actor === of ? row.recipient : row.actor)));
      expect(totalCount).toBe(expected.length);
      expect(nodes.length).toBe(3);
      sameTop(nodes.map((node) => [endOf(node.actor), node.count]), expected);
    }
  });

  test('tells which countries\' people fought which most, and with which events', async () => {
    const { dyads } = await ask<{ dyads: { totalCount: number; nodes: { source: End; target: End; count: number; events: { totalCount: number } }[] } }>(
      '{ dyads(by: ACTOR, rollUp: ANYONE_OF_COUNTRY, first: 20, filter: { type: { in: [ASSAULT] } }) { totalCount nodes { source { plainId name } target { plainId name } count events { totalCount } } } }');
    const expected = counted(rows.filter((row) => row.event.type === 'ASSAULT').map(({ event }) => `${homeOf(event.roles[0]?.actor.name ?? '')} > ${homeOf(event.roles[1]?.actor.name ?? '')}`));
    expect(dyads.totalCount).toBe(expected.length);
    sameTop(dyads.nodes.map((node) => [`${endOf(node.source)} > ${endOf(node.target)}`, node.count]), expected);
    expect(dyads.nodes.map((node) => node.events.totalCount)).toEqual(dyads.nodes.map((node) => node.count));
  });

  test.each(['cty:CHN', 'cty:IRN'])('tells who acts against those whom %s helps', async (of) => {
    const helped = new Set(rows.filter((row) => row.quad === 'MATERIAL_COOPERATION' && row.actor === of).map((row) => row.recipient));
    const expected = counted(rows.filter((row) => row.quad === 'MATERIAL_CONFLICT' && helped.has(row.recipient) && row.actor !== of).map((row) => `${row.actor} > ${row.recipient}`));
    expect(expected.length).toBeGreaterThan(10);
    const answer = await ask<Dyads>(documentOf('who-acts-against-its-friends'), { of });
    expect(answer.dyads.totalCount).toBe(expected.length);
    sameTop(pairsOf(answer), expected);
  });

  test('tells who is central', async () => {
    const { measures } = await ask<{ measures: { nodes: { entity: End; strength: number; degree: number }[] } }>(documentOf('who-is-central'), { first: 20 });
    // A country has its bodies and citizens around it too; of all others the rows tell everyone but the country they belong to.
    for (const { entity, degree } of measures.nodes.filter((node) => !node.entity.plainId.startsWith('cty:'))) {
      const name = endOf(entity);
      const others = new Set(rows.filter((row) => row.actor === name || row.recipient === name).map((row) => (row.actor === name ? row.recipient : row.actor)));
      others.delete(name);
      expect([entity.name, degree - others.size]).toEqual([entity.name, expect.toSatisfy((more: number) => more === 0 || more === 1)]);
    }
  });

  test('has its last page where its last day is', async () => {
    const { events } = await ask<{ events: { totalCount: number; nodes: { time: { earliest: string } }[] } }>('{ events(last: 20) { totalCount nodes { time { earliest } } } }');
    expect([events.totalCount, events.nodes.map((node) => node.time.earliest)]).toEqual([90_730, Array.from({ length: 20 }, () => '2014-12-31')]);
  });
});
