import { countryByCode } from '../../src/country-codes.ts';
import { countryById, countryIds } from '../../src/countries.ts';
import { foldedName } from '../../src/folded-name.ts';

/** How the country is called of which somebody is: names, demonyms, and seats of government. Folded words → alpha-3. */
const codesByWords = new Map<string, string>();
/** Seats of government, and peoples whose name is no demonym of ISO's. */
const MORE: Readonly<Record<string, string>> = {
  washington: 'USA', moscow: 'RUS', kremlin: 'RUS', soviet: 'RUS', beijing: 'CHN', prc: 'CHN', tehran: 'IRN', baghdad: 'IRQ', kabul: 'AFG', beirut: 'LBN', berlin: 'DEU',
  paris: 'FRA', london: 'GBR', ankara: 'TUR', damascus: 'SYR', jerusalem: 'ISR', kyiv: 'UKR', kiev: 'UKR', belgrade: 'SRB', riyadh: 'SAU', palestinian: 'PSE', palestinians: 'PSE',
  gaza: 'PSE', 'west bank': 'PSE', hamas: 'PSE', bosnian: 'BIH', 'ivory coast': 'CIV', serb: 'SRB', croat: 'HRV', burma: 'MMR', taliban: 'AFG', american: 'USA', americans: 'USA',
  british: 'GBR', irish: 'IRL', 'white house': 'USA', pentagon: 'USA',
};

for (const id of countryIds) {
  const country = countryById(id);
  const code = id.slice('cty:'.length);
  for (const name of country ? [country.name, country.country?.demonym ?? '', ...country.aliases.map(({ value }) => value).filter((value) => value !== code)] : []) {
    const folded = foldedName(name).replaceAll('.', '');
    if (folded.length > 2 || name === name.toUpperCase()) codesByWords.set(folded, code);
  }
}
codesByWords.delete('');
for (const [words, code] of Object.entries(MORE)) codesByWords.set(words, code);

const LONGEST_WORDS = 5;

/** The countries that the words name, by name, people or seat of government, longest names first taken; alpha-3. */
export function countriesIn(text: string): ReadonlySet<string> {
  const words = foldedName(text).replaceAll('.', '').replaceAll(/'s\b/g, '').split(/[^\p{L}\p{N}']+/u).filter((word) => word !== '');
  const codes = new Set<string>();
  for (let at = 0; at < words.length;) {
    const size = [...Array(LONGEST_WORDS).keys()].map((i) => LONGEST_WORDS - i).find((count) => at + count <= words.length && codeOf(words.slice(at, at + count).join(' ')) !== undefined);
    if (size !== undefined) codes.add(codeOf(words.slice(at, at + size).join(' ')) ?? '');
    at += size ?? 1;
  }
  return codes;
}

const codeOf = (words: string): string | undefined => codesByWords.get(words) ?? (words.endsWith('s') ? codesByWords.get(words.slice(0, -1)) : undefined);

/** The alpha-3 code that a set's own code stands for ("JAP"), or undefined for what is no country ("IGO"). */
export const countryOfCode = (code: string): string | undefined => countryByCode('ISO3', ODD_CODES[code] ?? code)?.slice('cty:'.length);

/** Codes in the PLOVER records that no standard has. */
const ODD_CODES: Readonly<Record<string, string>> = { JAP: 'JPN', ITL: 'ITA' };
