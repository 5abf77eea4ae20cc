import { codesOfNoCountry, type CountryScheme } from '../../schema/country-codes.ts';
import { countryIds, countryById } from '../countries.ts';
import { countryByCode } from '../country-codes.ts';
import { didYouMean, InputError, quoted } from '../errors.ts';
import type { CodedCountry } from '../raw.ts';
import { textOf } from './cells.ts';

/** Cells that name a country. */

const meant: Readonly<Record<CountryScheme, string>> = {
  ISO3: 'is no alpha-3 code of ISO 3166-1', ISO2: 'is no alpha-2 code of ISO 3166-1', ISO_NUMERIC: 'is no number of ISO 3166-1', GW: 'is no state of Gleditsch and Ward', COW: 'is no state of Correlates of War',
  FIPS: 'is no country of FIPS 10-4', CAMEO: 'is no country or region of CAMEO', NAME: 'is no name of a country that is known',
};

const isOfNoCountry = (scheme: CountryScheme, code: string): boolean => codesOfNoCountry[scheme]?.includes(code.toUpperCase()) ?? false;

/**
 * The country of a cell; undefined when the cell is empty, or holds a code that the scheme has for something else (a region, an ocean).
 * Throws InputError, with the nearest name, for one that the scheme does not have.
 */
export function countryOf(cell: string, column: string, scheme: CountryScheme): CodedCountry | undefined {
  const code = textOf(cell);
  if (code === undefined || isOfNoCountry(scheme, code)) return undefined;
  if (countryByCode(scheme, code) !== undefined) return { scheme, code };
  const near = scheme === 'NAME' ? didYouMean(code, countryIds.map((id) => countryById(id)?.name ?? '')) : '';
  throw new InputError(`${column}: ${quoted(code)} ${meant[scheme]}${near === '' ? '' : `.${near}`}`);
}

/** Those of the cells that name no country of ours, to be kept as words. */
export const noCountryAmong = (scheme: CountryScheme, cells: readonly string[]): string[] =>
  cells.flatMap((cell) => {
    const code = textOf(cell);
    return code === undefined || countryByCode(scheme, code) !== undefined ? [] : [code];
  });
