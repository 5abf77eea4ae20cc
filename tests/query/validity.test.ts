import { describe, expect, test } from 'vitest';
import { ask, bundledPlus } from '../bundled.ts';

const year = (edtf: string) => ({ from: { edtf, basis: 'STATED' }, to: { edtf, basis: 'STATED' } });
const backing = (key: string, edtf: string) => ({ record: 'claim', key, subject: 'cty:IRN', predicate: 'BACKS', object: 'cty:SYR', status: 'CURATED', curatedBy: `coder ${key}`, row: key, validity: year(edtf) });
const graph = bundledPlus([backing('X1', '1982'), backing('X2', '2015'), backing('X3', '2017')]);

describe('An office', () => {
  test('is not held before the day that one source gives, though another gives none', () => {
    const held = (valid: string) => ask<{ entity: { holdsPosition: { totalCount: number } } }>(graph, `{ entity(by: { id: "per:joe-biden" }, lens: { asOf: { valid: "${valid}" } }) { ... on Person { holdsPosition { totalCount } } } }`).entity.holdsPosition.totalCount;
    expect([held('2020-12-31'), held('2021-01-20')]).toEqual([0, 1]);
  });
});

describe('A relation that several claims date', () => {
  test('holds from the first start to the last end', () => {
    const { relations } = ask<{ relations: { nodes: object[] } }>(graph, '{ relations(filter: { subject: { in: ["cty:IRN"] }, object: { in: ["cty:SYR"] } }) { nodes { validity { from { edtf } to { edtf } } claims { totalCount } } } }');
    expect(relations.nodes).toEqual([{ validity: { from: { edtf: '1982' }, to: { edtf: '2017' } }, claims: { totalCount: 3 } }]);
  });

  test.each([['1981-12-31', 0], ['1982-06-01', 1], ['2000-01-01', 0], ['2015-01-01', 1], ['2018-01-01', 0]])('as of %s is there %d times', (valid, times) => {
    const { relations } = ask<{ relations: { totalCount: number } }>(graph, `{ relations(filter: { subject: { in: ["cty:IRN"] }, object: { in: ["cty:SYR"] } }, lens: { asOf: { valid: "${valid}" } }) { totalCount } }`);
    expect(relations.totalCount).toBe(times);
  });
});
