import { describe, expect, test } from 'vitest';
import { formats } from '../../src/export/formats.ts';
import { graphOf, written } from './exported.ts';

/** In UTF-16 units; the longest bundled article has 3,000. */
const LARGE = 30_000;

describe.each(Object.entries(formats))('%s', (_name, row) => {
  test('comes in pieces, none of them large, and counts what it wrote', async () => {
    const write = await row.load();
    const source = graphOf();
    const pieces = [...write(source, {})];
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(LARGE);
    expect(Object.values(written(write, source).counts).every((count) => count > 0)).toBe(true);
  });

  test('is the same each time', async () => {
    const write = await row.load();
    expect(written(write, graphOf())).toEqual(written(write, graphOf()));
  });
});
