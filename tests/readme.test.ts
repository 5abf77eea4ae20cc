import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sealDataset } from '../src/import/seal.ts';
import { createNewsgraph, packageRoot } from '../src/newsgraph.ts';
import { ask, bundled } from './bundled.ts';
import { startServer, type RunningServer } from './server.ts';

const readme = readFileSync(join(packageRoot(), 'README.md'), 'utf8');

/** The code blocks of a language, in order. */
const blocks = (language: string): string[] => [...readme.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map((match) => match[1] ?? '');

/** Each query with the answer that the README prints right after it. */
const asked = [...readme.matchAll(/```graphql\n([\s\S]*?)```[\s\S]*?```json\n([\s\S]*?)```/g)].map((match) => [match[1] ?? '', match[2] ?? ''] as const);

describe('The README', () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer(bundled());
  });
  afterAll(async () => {
    await server.close();
  });

  test('asks two questions', () => {
    expect(asked).toHaveLength(2);
  });

  test.each(asked)('prints the real answer to %s', (query, answer) => {
    expect(JSON.parse(answer)).toEqual(ask(bundled(), query));
  });

  test('has a fetch that works', async () => {
    const [code = ''] = blocks('js');
    const module = `${code.replace('http://127.0.0.1:4000', server.url)}\nexport default data;`;
    const { default: data } = await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(module)}`) as { default: unknown };
    expect(data).toMatchObject({ events: { nodes: [{ orderedBy: { nodes: [{ name: 'Joe Biden' }] } }, { orderedBy: { nodes: [{ name: 'Joe Biden' }] } }] } });
  });

  test('tells how to add an article, and it is then in the graph', () => {
    const jsonBlocks = blocks('json').slice(2);
    const [manifest = '', article = '', nouns = '', claim = ''] = jsonBlocks;
    const [entity = '', event = ''] = nouns.trim().split('\n');
    const files = new Map([
      ['dataset.json', manifest], ['articles.jsonl', article], ['entities.jsonl', `${entity}\n`], ['events.jsonl', `${event}\n`], ['claims.jsonl', claim],
      ['raid.txt', 'Minister ordered the raid\n\nThe police searched a warehouse.\n'],
    ]);
    const sealed = new Map([...files, ...sealDataset(files)]);
    const graph = createNewsgraph({ datasets: [{ readFile: (path) => (sealed.has(path) ? new TextEncoder().encode(sealed.get(path)) : undefined) }] });
    expect(ask(graph, '{ event(id: "evt:raid") { orderedBy { edges { commandMode node { name } claims { nodes { evidence { exact start end } } } } } } }'))
      .toEqual({ event: { orderedBy: { edges: [{ commandMode: 'ORDERED', node: { name: 'The Minister' }, claims: { nodes: [{ evidence: [{ exact: 'Minister ordered the raid', start: 0, end: 25 }] }] } }] } } });
  });

  test('has a file that makes one of two ids, and parts them when it is taken away', async () => {
    const same = blocks('json').find((block) => block.includes('SAME_AS')) ?? '';
    const question = /newsgraph query '([^']+)' --data icews14\.jsonl --data same\.jsonl/.exec(readme)?.[1] ?? '';
    const graph = createNewsgraph({ datasets: [] });
    async function* rows(): AsyncGenerator<Uint8Array> {
      yield new TextEncoder().encode('Police (Kenya)\tMake a visit\tIraq\t2014-03-01\n');
    }
    const icews = { id: 'icews14', title: 'ICEWS14', description: 'A row of it.', publisher: 'Tests', licence: 'none', retrieved: '2026-11-24', recordedAt: '2026-11-24T00:00:00Z' };
    await graph.load({ bundle: { name: 'same.jsonl', bytes: new TextEncoder().encode(same) } }, { import: { format: 'icews-quads', files: [{ name: 'icews14.tsv', bytes: rows() }], dataset: icews }, dataset: icews });
    const ids = ['org:icews14-police-in-kenya', 'org:my-kenyan-police'];
    const { entity } = ask<{ entity: { plainId: string; mergedIds: string[]; events: unknown } }>(graph, question);
    expect([[entity.plainId, ...entity.mergedIds].toSorted(), entity.events]).toEqual([ids, { totalCount: 1 }]);
    expect(await graph.unload('same')).toBe(true);
    expect([graph.view.entity('org:my-kenyan-police'), graph.view.canonical('org:icews14-police-in-kenya' as never)]).toEqual([undefined, 'org:icews14-police-in-kenya']);
  });

  test('leads to the pages on formats, and names operations that there are', () => {
    expect(readme).toContain('(data/formats/README.md)');
    const named = [...readme.matchAll(/newsgraph query (datasets\/[a-z-]+)/g)].map((match) => match[1] ?? '');
    expect(named.filter((name) => !existsSync(join(packageRoot(), 'schema', 'operations', `${name}.graphql`)))).toEqual([]);
    expect(named.length).toBeGreaterThan(2);
  });

  test('links only to what is there', () => {
    const paths = [...readme.matchAll(/\]\(((?!http)[^)]+)\)/g)].map((match) => match[1] ?? '');
    expect(paths.filter((path) => !existsSync(join(packageRoot(), path)))).toEqual([]);
  });
});
