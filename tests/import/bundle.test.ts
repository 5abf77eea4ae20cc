import { gzipSync } from 'node:zlib';
import type { ArticleId } from '../../src/model.ts';
import { describe, expect, test } from 'vitest';
import { jsonLines } from '../../src/export/json-lines.ts';
import { readBundle } from '../../src/import/bundle.ts';
import { sealDataset } from '../../src/import/seal.ts';
import type { DatasetSource } from '../../src/newsgraph.ts';
import { bundleOf, graphOf, written } from '../export/exported.ts';

const bytesAs = (bytes: Uint8Array): { bundle: { name: string; bytes: Uint8Array } } => ({ bundle: { name: 'x.jsonl', bytes } });
const asSource = (text: string): DatasetSource => bytesAs(new TextEncoder().encode(text));
const person = (id: string, type = 'Person'): object => ({ record: 'entity', id, type, name: 'A' });

describe('readBundle', () => {
  test('splits at the line of each dataset, and keeps the line of each record', () => {
    const head = (id: string): string => JSON.stringify({ record: 'dataset', id, title: 'T', description: 'D', publisher: 'P', licence: 'MIT', retrieved: '2026-11-24', recordedAt: '2026-11-24T00:00:00Z' });
    const text = [head('one'), JSON.stringify(person('per:a')), '', head('two'), JSON.stringify(person('per:b'))].join('\n');
    const folders = readBundle(bytesAs(new TextEncoder().encode(text)));
    expect(folders.map(({ info, records }) => [info.id, records.map((record) => record.origin)])).toEqual([
      ['one', [{ file: 'x.jsonl', line: 2 }]], ['two', [{ file: 'x.jsonl', line: 5 }]],
    ]);
  });

  test('must begin with a dataset, and names the line of what does not fit', () => {
    expect(() => graphOf(asSource('{"record":"event"}\n'))).toThrow('x.jsonl:1: the first record must be of a dataset: {"record":"dataset","id":…}');
    expect(() => graphOf(asSource(''))).toThrow('x.jsonl:1: the first record must be of a dataset: {"record":"dataset","id":…}');
    expect(() => graphOf(asSource('{"record":"dataset","id":"One"}'))).toThrow(/^x\.jsonl:1: id: /);
    expect(() => graphOf(bundleOf('x', [person('per:a'), person('per:b', 'Prson')]))).toThrow(/^x\.jsonl:3: type: /);
  });

  test('reads gzip, and refuses what is cut off or not UTF-8', () => {
    const { text } = written(jsonLines, graphOf());
    const zipped = gzipSync(text);
    expect(written(jsonLines, graphOf(bytesAs(zipped))).text).toBe(text);
    expect(() => graphOf(bytesAs(zipped.subarray(0, 1000)))).toThrow('x.jsonl:1: the gzip stream is cut off or damaged');
    expect(() => graphOf(bytesAs(new Uint8Array([0xff])))).toThrow('x.jsonl:1: not UTF-8');
  });

  test('needs one of textFile and text in an article', () => {
    const article = { record: 'article', id: 'art:one', headline: 'One', language: 'en' };
    expect(() => graphOf(bundleOf('x', [article]))).toThrow('x.jsonl:2: an article needs one of textFile and text');
    expect(() => graphOf(bundleOf('x', [{ ...article, text: 'a', textFile: 'a.txt' }]))).toThrow('x.jsonl:2: an article needs one of textFile and text');
    expect(graphOf(bundleOf('x', [{ ...article, text: 'a' }])).textOf('art:one' as ArticleId)).toBe('a');
  });
});

describe('sealDataset', () => {
  test('places quotes in an article whose text stands in its record', () => {
    const files = new Map([
      ['dataset.json', '{}'],
      ['all.jsonl', '{"record":"article","id":"art:a","text":"One two."}\n{"record":"claim","article":"art:a","evidence":[{"exact":"two"}]}\n'],
    ]);
    expect(sealDataset(files).get('all.jsonl')).toContain('{"exact":"two","start":4,"end":7}');
  });
});
