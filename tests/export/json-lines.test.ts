import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { jsonLines } from '../../src/export/json-lines.ts';
import { createNewsgraph, folderSource, packageRoot, type DatasetSource } from '../../src/newsgraph.ts';
import { bundled, bundledFolder } from '../bundled.ts';
import { everything, first, person, second } from './every-part.ts';
import { bundleOf, graphOf, written } from './exported.ts';

const asSource = (text: string): DatasetSource => ({ bundle: { name: 'export.jsonl', bytes: new TextEncoder().encode(text) } });

describe('jsonLines', () => {
  test('of the bundled data loads again without loss: the same bytes, the same answers', () => {
    const { text, counts } = written(jsonLines, graphOf());
    expect(written(jsonLines, graphOf(asSource(text)))).toEqual({ text, counts });
    const again = createNewsgraph({ datasets: [asSource(text)] });
    const folder = join(packageRoot(), 'schema', 'operations');
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.graphql'))) {
      const document = readFileSync(join(folder, file), 'utf8');
      expect(again.query(document)).toEqual(bundled().query(document));
    }
  });

  test('holds the texts of articles, and no record of a country that the package knows', () => {
    const { text } = written(jsonLines, graphOf());
    const records = text.trim().split('\n').map((line) => JSON.parse(line) as { record: string; id?: string; text?: string });
    const article = records.find((record) => record.id === 'art:biden-orders-strikes');
    expect(article?.text).toBe(readFileSync(join(bundledFolder, 'articles', 'biden-orders-strikes.txt'), 'utf8'));
    expect(records.filter((record) => record.record === 'entity' && record.id?.startsWith('cty:'))).toEqual([]);
  });

  test('of several datasets gives the same bytes again, each with all that it speaks of', () => {
    const { text, counts } = written(jsonLines, graphOf(first, second, folderSource(bundledFolder)));
    expect(written(jsonLines, graphOf(asSource(text))).text).toBe(text);
    expect(counts).toMatchObject({ datasets: 3, articles: 4, entities: 2 + 3 + 51 });
  });

  test('of every part that a record can have gives the same bytes again', () => {
    const { text } = written(jsonLines, graphOf(...everything));
    expect(written(jsonLines, graphOf(asSource(text))).text).toBe(text);
  });

  test('loses no part of a record', () => {
    const [before, after] = [graphOf(first, second), graphOf(asSource(written(jsonLines, graphOf(first, second)).text))].map(({ sight: { view }, datasets }) => ({
      datasets, claims: [...view.nodeClaims()], counts: view.counts, nouns: [...view.entities(), ...view.events(), ...view.articles()].map((id) => view.noun(id)),
    }));
    expect(after?.claims).toEqual(before?.claims);
    expect(after?.counts).toEqual(before?.counts);
    expect(after?.datasets).toEqual(before?.datasets);
    expect(new Set(after?.nouns)).toEqual(new Set(before?.nouns));
  });

  test('keeps each noun under the dataset that declared it, as that one told it, claimed of or not', () => {
    const group = (name: string): object => ({ record: 'entity', id: 'grp:taliban', type: 'Group', name, membership: 'CLOSED' });
    const [a, b] = [bundleOf('aaa', [person('a'), group('Taliban')]), bundleOf('bbb', [group('The Taliban'), { record: 'entity', id: 'grp:b-only', type: 'Group', name: 'Only of B' }, { record: 'event', id: 'evt:b', type: 'OTHER', title: 'Of B' }])];
    const { text } = written(jsonLines, graphOf(a, b));
    const stands = text.trim().split('\n').map((line) => JSON.parse(line) as { record: string; id: string; name?: string }).map(({ record, id, name }) => [record, id, name ?? '']);
    expect(stands).toEqual([
      ['dataset', 'aaa', ''], ['entity', 'per:a', 'a'], ['entity', 'grp:taliban', 'Taliban'],
      ['dataset', 'bbb', ''], ['entity', 'grp:taliban', 'The Taliban'], ['entity', 'grp:b-only', 'Only of B'], ['event', 'evt:b', ''],
    ]);
    expect(written(jsonLines, graphOf(asSource(text))).text).toBe(text);
  });
});
