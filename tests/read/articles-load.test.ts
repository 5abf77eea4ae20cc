import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sliceCodePoints } from '../../src/code-points.ts';
import { importReading } from '../../src/import-article.ts';
import { packageRoot } from '../../src/newsgraph.ts';
import { NOBODY_KNOWN } from '../../src/read/claims/graph-entities.ts';
import { readingShape } from '../../src/read/reading-shape.ts';
import { bundledReader } from '../../src/rules-reader.ts';
import { onlyDocument, readText } from './files.ts';

const folder = join(packageRoot(), 'tests', 'gold', 'working');
const texts = readdirSync(folder).filter((name) => name.endsWith('.txt')).map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);
const reader = bundledReader();

describe('Each article of the working gold set', () => {
  test.each(texts)('%s goes all the way: a reading of the published form, exact spans, proposed claims that load', (_name, text) => {
    const reading = reader.read(onlyDocument(readText(text, { publishedAt: '2024-03-06' })));
    expect(readingShape.safeParse(reading).error).toBeUndefined();
    const { records } = importReading(reading, NOBODY_KNOWN, { id: 'gold', recordedAt: '2024-03-07T00:00:00Z' });
    const claims = records.filter((record) => record.record === 'claim');
    expect(claims.length).toBeGreaterThan(0);
    for (const { review, evidence } of claims) {
      expect(review).toBe('PROPOSED');
      for (const { start, end, exact } of evidence) expect(sliceCodePoints(text, start, end)).toBe(exact);
    }
  });
});
