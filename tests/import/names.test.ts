import { describe, expect, test } from 'vitest';
import { readActorName } from '../../src/claims/actor-name.ts';
import { slugOf } from '../../src/claims/slug.ts';
import { countryByCode } from '../../src/country-codes.ts';
import type { CountryScheme } from '../../schema/country-codes.ts';

describe('countryByCode', () => {
  test.each<[CountryScheme, string, string | undefined]>([
    ['ISO3', 'TUR', 'cty:TUR'], ['ISO2', 'TR', 'cty:TUR'], ['ISO_NUMERIC', '792', 'cty:TUR'], ['ISO_NUMERIC', '32', 'cty:ARG'], ['GW', '640', 'cty:TUR'], ['COW', '640', 'cty:TUR'], ['FIPS', 'TU', 'cty:TUR'], ['CAMEO', 'TUR', 'cty:TUR'], ['NAME', 'Türkiye', 'cty:TUR'], ['NAME', 'TURKEY', 'cty:TUR'],
    ['GW', '260', 'cty:DEU'], ['COW', '255', 'cty:DEU'], ['COW', '260', 'cty:DEU'], ['GW', '680', 'cty:YMD'], ['FIPS', 'GZ', 'cty:PSE'], ['CAMEO', 'ROM', 'cty:ROU'], ['CAMEO', 'EUR', undefined], ['NAME', 'Occupied Palestinian Territory', 'cty:PSE'],
    ['GW', '345', 'cty:YUG'], ['NAME', 'Serbia (Yugoslavia)', 'cty:YUG'], ['GW', '340', 'cty:SRB'], ['NAME', 'Serbia', 'cty:SRB'], ['COW', '345', 'cty:SRB'], ['FIPS', 'YI', 'cty:SRB'], ['NAME', 'Saint-Martin', 'cty:MAF'],
  ])('%s %s is %s', (scheme, code, id) => {
    expect(countryByCode(scheme, code)).toBe(id);
  });
});

describe('readActorName', () => {
  test.each([
    ['Militia (Iraq)', { base: 'Militia', country: 'cty:IRQ' }], ['Military Forces of Turkey (2016-)', { base: 'Military Forces of Turkey', country: 'cty:TUR', years: { from: '2016', to: undefined } }],
    ['Police Forces of Kenya (2013-2022)', { base: 'Police Forces of Kenya', country: 'cty:KEN', years: { from: '2013', to: '2022' } }], ['Military Forces of Mali (2020-2021) (Niger)', { base: 'Military Forces of Mali', country: 'cty:NER', years: { from: '2020', to: '2021' } }],
    ['Combatant (Taliban)', { base: 'Combatant (Taliban)', country: undefined }], ['Riek Machar', { base: 'Riek Machar', country: undefined }],
  ])('%s', (name, read) => {
    expect(readActorName(name)).toMatchObject(JSON.parse(JSON.stringify(read)) as object);
  });
});

describe('slugOf', () => {
  test('is one for one name, and never one for two', () => {
    expect(slugOf('MILITIA  (Iraq)')).toBe(slugOf('Militia (Iraq)'));
    const names = ['Al-Qaida', 'Al Qaida', 'Alqaida', 'Militia (Iraq)', 'Militia Iraq', 'Militia in Iraq', 'كتائب', 'حزب', 'A, B', 'A; B', 'x'.repeat(90), 'x'.repeat(91)];
    expect(new Set(names.map(slugOf)).size).toBe(names.length);
    expect(names.map(slugOf).filter((slug) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug))).toEqual([]);
  });
});
