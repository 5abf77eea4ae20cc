import { expect, test } from 'vitest';
import { parseLexicon } from '../../src/lexicon-entries.ts';
import { bundledReader } from '../../src/rules-reader.ts';

test('the version of a reading tells the stages, the parser, the dictionaries and the confidence: other dictionaries, another version', () => {
  const { entries } = parseLexicon('mine.jsonl', '{"record": "actor", "name": "Northland", "type": "Country"}');
  const [plain, again, own] = [bundledReader(), bundledReader(), bundledReader(entries)].map(({ version }) => version);
  expect(plain).toMatch(/^\d+(?:\.\d+)+\+english-\d+\+dictionaries-[0-9a-f]{8}\+confidence-[0-9a-f]{8}$/);
  expect(again).toBe(plain);
  expect(own).not.toBe(plain);
});
