import { createRequire } from 'node:module';
import iso from 'i18n-iso-countries';
import nationality from 'i18n-nationality';
import { countryAliases } from '../schema/country-aliases.ts';
import { formerCountries, type FormerCountry } from '../schema/country-codes.ts';
import type { Alias, CountryCodes, Entity, EntityId } from './model.ts';

/**
 * The countries of ISO 3166-1, and states that are no more from `schema/country-codes.ts`. Codes and official names come from i18n-iso-countries, demonyms from i18n-nationality, short
 * names ("Syria") from the Unicode CLDR data in Node itself, spoken forms ("U.S.") from `schema/country-aliases.ts`.
 */

const load = createRequire(import.meta.url);
iso.registerLocale(load('i18n-iso-countries/langs/en.json'));
nationality.registerLocale(load('i18n-nationality/langs/en.json'));

const shortNames = new Intl.DisplayNames('en', { type: 'region' });
const officialNames = iso.getNames('en', { select: 'all' });
const english = (kind: Alias['kind']) => (value: string): Alias => ({ value, language: 'en', kind });

function codesOf(alpha2: string): CountryCodes | undefined {
  const alpha3 = iso.alpha2ToAlpha3(alpha2);
  const numeric = iso.alpha2ToNumeric(alpha2);
  if (!alpha3 || !numeric) return undefined;
  return { alpha2, alpha3, numeric, demonym: nationality.getName(alpha2, 'en') };
}

function countryOf(codes: CountryCodes): Entity {
  const name = shortNames.of(codes.alpha2) ?? codes.alpha3;
  const names = new Set([...(officialNames[codes.alpha2] ?? []), ...(countryAliases[codes.alpha3] ?? []), codes.alpha3]);
  names.delete(name);
  return {
    id: `cty:${codes.alpha3}` as EntityId, type: 'Country', name,
    aliases: [...names].map(english('STRONG')), externalIds: {}, country: codes,
  };
}

const allCodes = Object.keys(iso.getAlpha2Codes()).map(codesOf).filter((codes) => codes !== undefined);
const codesById = new Map(allCodes.map((codes) => [`cty:${codes.alpha3}`, codes]));

const formerById = new Map(Object.entries(formerCountries).map(([alpha3, row]) => [`cty:${alpha3}`, formerCountryOf(alpha3, row)]));

function formerCountryOf(alpha3: string, { name, names, alpha2 = '', numeric = '' }: FormerCountry): Entity {
  return { id: `cty:${alpha3}` as EntityId, type: 'Country', name, aliases: [...names, alpha3].map(english('STRONG')), externalIds: {}, country: { alpha2, alpha3, numeric } };
}

/** Whether it is the id of a country of ours. */
export const isCountryId = (id: string): boolean => codesById.has(id) || formerById.has(id);

/** The ids of all countries, those that are no more last. */
export const countryIds: readonly string[] = [...codesById.keys(), ...formerById.keys()];

/** The country with the id `cty:` + alpha-3, or undefined. */
export function countryById(id: string): Entity | undefined {
  const codes = codesById.get(id);
  return codes ? countryOf(codes) : formerById.get(id);
}
