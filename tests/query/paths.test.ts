import { describe, expect, test } from 'vitest';
import { ask, bundledPlus } from '../bundled.ts';

/** Countries that are all allied with each other: far more paths than anyone can read. */
const COUNTRIES = ['FRA', 'DEU', 'ITA', 'ESP', 'PRT', 'BEL', 'NLD', 'LUX', 'DNK', 'NOR', 'SWE', 'FIN', 'POL', 'CZE', 'AUT', 'HUN'];
const allied = COUNTRIES.flatMap((a, i) => COUNTRIES.slice(i + 1).map((b) => ({
  record: 'claim', key: `${a}-${b}`, subject: `cty:${a}`, predicate: 'ALLIED_WITH', object: `cty:${b}`, status: 'CURATED', curatedBy: 'test',
})));

describe('A search for all paths where there are too many', () => {
  test('stops at a bound, says so, and gives the shortest first', () => {
    const few = new Set(COUNTRIES.slice(0, 9).map((code) => `cty:${code}`));
    const graph = bundledPlus(allied.filter((claim) => few.has(claim.subject) && few.has(claim.object)));
    const { paths } = ask<{ paths: { totalCount: number; truncated: boolean; nodes: { length: number }[] } }>(
      graph, '{ paths(from: "cty:FRA", to: "cty:DEU", maxLength: 6, mode: ALL, first: 100) { totalCount truncated nodes { length } } }');
    expect([paths.totalCount, paths.truncated]).toEqual([1000, true]);
    const lengths = paths.nodes.map((path) => path.length);
    expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
    expect(lengths[0]).toBe(1);
  });
});
