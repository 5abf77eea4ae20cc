import iso from 'i18n-iso-countries';
import { alpha3Aliases, cameoCountries, countrySpellings, cowNumbers, fipsAndGw, formerCountries, moreCow, moreFips, moreGw, type CountryScheme } from '../schema/country-codes.ts';
import { countryById, countryIds } from './countries.ts';
import { foldedName } from './folded-name.ts';
import type { EntityId } from './model.ts';

/** One node for each country, whichever code a dataset has for it. */

const idOf = (alpha3: string): EntityId => `cty:${alpha3}` as EntityId;
const known = new Set(countryIds);
const ifKnown = (alpha3: string | undefined): EntityId | undefined =>
  alpha3 !== undefined && known.has(idOf(alpha3)) ? idOf(alpha3) : undefined;

const byFips = new Map(Object.entries(moreFips));
const byGw = new Map(Object.entries(moreGw));
const byCow = new Map(Object.entries(moreCow));
for (const [alpha3, [fips, gw]] of Object.entries(fipsAndGw)) {
  if (fips !== undefined) byFips.set(fips, alpha3);
  if (gw !== undefined) byGw.set(String(gw), alpha3);
  const cow = cowNumbers[alpha3] ?? gw;
  if (cow !== undefined) byCow.set(String(cow), alpha3);
}
for (const [alpha3, { gw, cow = gw }] of Object.entries(formerCountries)) {
  if (gw !== undefined) byGw.set(String(gw), alpha3);
  if (typeof cow === 'number') byCow.set(String(cow), alpha3);
}

const byName = new Map<string, string>();
for (const id of countryIds) {
  const country = countryById(id);
  if (!country) continue;
  for (const name of [country.name, ...country.aliases.filter((alias) => alias.kind === 'STRONG').map((alias) => alias.value)]) {
    byName.set(foldedName(name), id.slice('cty:'.length));
  }
}
for (const [name, alpha3] of Object.entries(countrySpellings)) byName.set(foldedName(name), alpha3);

const alpha3By: Readonly<Record<CountryScheme, (code: string) => string | undefined>> = {
  ISO3: (code) => alpha3Aliases[code.toUpperCase()] ?? code.toUpperCase(),
  ISO2: (code) => iso.alpha2ToAlpha3(code.toUpperCase()),
  ISO_NUMERIC: (code) => iso.numericToAlpha3(code.padStart(3, '0')),
  GW: (code) => byGw.get(code),
  COW: (code) => byCow.get(code),
  FIPS: (code) => byFips.get(code.toUpperCase()),
  CAMEO: (code) => cameoCountries[code] ?? alpha3Aliases[code] ?? code,
  NAME: (code) => byName.get(foldedName(code)),
};

const found = new Map<string, EntityId | undefined>();
/** Codes and names looked up that are kept; all schemes together have fewer. */
const KEPT = 20_000;

/** The node of the country with this code or name; undefined for one that we do not hold (Hyderabad, "EUR"). */
export function countryByCode(scheme: CountryScheme, code: string): EntityId | undefined {
  const key = `${scheme} ${code}`;
  if (found.has(key)) return found.get(key);
  const id = ifKnown(alpha3By[scheme](code.trim()));
  if (found.size < KEPT) found.set(key, id);
  return id;
}
