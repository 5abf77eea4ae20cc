import { countryById, countryIds } from '../../src/countries.ts';
import { foldedName } from '../../src/folded-name.ts';

/**
 * When two namings are taken for one.
 *
 * Equal after folding: case, accents, dots of acronyms, hyphens, plural endings, possessives, a leading article, American
 * spelling and what kind of place it is ("the town of Batken", "Batken province") do not count. Else the shorter must be held by the longer, both must have the same head word, and what the longer has beside must
 * not make another name: small-letter words ("the ruling party"), titles, numbers, countries and demonyms may ("Russian
 * Foreign Ministry"), a further proper name may not ("Kataib Hezbollah" is not "Hezbollah"), unless both name a person
 * ("Olaf Scholz", "Scholz").
 */

const ARTICLES = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their', 'our']);
const TITLES = new Set(['mr', 'mrs', 'ms', 'dr', 'president', 'prime', 'minister', 'chancellor', 'secretary', 'general', 'gen', 'lieutenant', 'colonel', 'col', 'major', 'captain', 'brigadier', 'admiral', 'king', 'queen', 'prince', 'sheikh', 'ayatollah', 'senator', 'governor', 'judge', 'ambassador', 'commander', 'chief', 'former', 'acting', 'foreign', 'defence', 'defense', 'interior', 'finance', 'spokesman', 'spokeswoman', 'spokesperson', 'sir', 'lord', 'state', 'deputy', 'vice', 'mayor', 'pope', 'chairman', 'leader', 'director']);
/** What ends the part of a naming in which its head stands. */
const AFTER_HEAD = new Set(['of', 'in', 'for', 'from', 'on', 'at', 'near', 'to', 'who', 'that', 'which', 'with', 'by', 'used', 'along', 'loyal', 'against', 'belonging', 'under', 'outside', 'inside', 'and']);

const SPELLINGS: Readonly<Record<string, string>> = { defense: 'defence', organization: 'organisation', center: 'centre', labor: 'labour' };
const KIND_OF_PLACE = '(?:city|town|village|province|region|district|state|port|island|area|territory|county)';
const BEFORE_PLACE = new RegExp(`^.*\\b${KIND_OF_PLACE} of (?=\\p{Lu})`, 'u');
const AFTER_PLACE = new RegExp(`(?<=\\p{Lu}\\S*) ${KIND_OF_PLACE}$`, 'u');

const singular = (word: string): string => {
  if (word.length < 4 || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.endsWith('s') ? word.slice(0, -1) : word;
};

interface Naming {
  /** Folded words, in order. */
  readonly words: readonly string[];
  /** Whether the word at this place was written with a capital. */
  readonly capital: readonly boolean[];
}

function namingOf(name: string): Naming {
  const joined = name.normalize('NFKD').replaceAll(/\p{Mn}/gu, '').replaceAll(/[’‘`´]/g, '\'').replaceAll(/\b(\p{L})\.(?=\p{L}\b|\s|$|')/gu, '$1').replaceAll(/(?<=\p{L})-(?=\d)/gu, '');
  const raw = joined.replace(BEFORE_PLACE, '').replace(AFTER_PLACE, '').replaceAll(/'s\b|'(?=\s|$)/g, '').split(/[^\p{L}\p{N}']+/u).filter((word) => word !== '');
  const kept = raw.filter((word, i) => !(i === 0 && raw.length > 1 && ARTICLES.has(word.toLowerCase())));
  return { words: kept.map((word) => foldedName(word)).map((word) => singular(SPELLINGS[word] ?? word)), capital: kept.map((word) => /^\p{Lu}/u.test(word)) };
}

const countryWords: ReadonlySet<string> = new Set(countryIds.flatMap((id) => {
  const country = countryById(id);
  return country ? [country.name, country.country?.demonym ?? '', ...country.aliases.filter((alias) => alias.kind === 'STRONG' && alias.value.length !== 3).map((alias) => alias.value)] : [];
}).flatMap((name) => namingOf(name).words));

const headOf = ({ words }: Naming): string | undefined => {
  const end = words.findIndex((word, i) => i > 0 && AFTER_HEAD.has(word));
  return words[(end === -1 ? words.length : end) - 1];
};

const mayBeBeside = (naming: Naming, i: number): boolean => {
  const word = naming.words[i] ?? '';
  return !naming.capital[i] || TITLES.has(word) || countryWords.has(word) || /^\d/.test(word);
};

function holds(longer: Naming, shorter: Naming, persons: boolean): boolean {
  if (headOf(longer) !== headOf(shorter) || !shorter.words.every((word) => longer.words.includes(word))) return false;
  return persons || longer.words.every((word, i) => shorter.words.includes(word) || mayBeBeside(longer, i));
}

/** Whether the two are taken for one naming; `persons`: both are known to name a person. */
export function sameName(one: string, other: string, persons = false): boolean {
  const [a, b] = [namingOf(one), namingOf(other)];
  if (a.words.length === 0 || b.words.length === 0) return false;
  if (a.words.join('') === b.words.join('')) return true;
  return a.words.length > b.words.length ? holds(a, b, persons) : holds(b, a, persons);
}

/** Whether any of `ones` is any of `others`. */
export const anySameName = (ones: readonly string[], others: readonly string[], persons = false): boolean =>
  ones.some((one) => others.some((other) => sameName(one, other, persons)));
