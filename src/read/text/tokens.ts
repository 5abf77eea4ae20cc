import { AFTER_A_COMMA, ARABIC_ARTICLES, BEFORE_A_NUMBER, CLOSING_ABBREVIATIONS, HYPHEN_PREFIXES, LEADING_ABBREVIATIONS, UNITS } from './abbreviations.ts';
import type { Token } from '../syntax.ts';

// Every pattern is sticky and its loops are bounded or cannot overlap, so that a text of any kind is read in time that grows with its length alone.
const INVISIBLE = /[\s\p{Cc}\u00AD\u061C\u115F\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]+/uy;
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"“”]{1,2000}|[\p{L}\d][\p{L}\d._%+-]{0,63}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,8}|[@#][\p{L}\d_]{1,100}/uy;
const CURRENCY = /(?:US|AU|CA|HK|NZ|[ACRSR])\$/y;
const NUMBER = /[+-]?\d+(?:[.,:/]\d+)*(?:-\d+(?:[.,:]\d+)*){0,6}/y;
const DECADE = /['’]\d0s(?![\p{L}\d])/uy;
const ACRONYM = /(?:\p{L}\.){2,20}(?:\p{L}(?![\p{L}\p{M}\d]))?/uy;
const WORD = /[\p{L}\p{M}\d_]+(?:(?:['’]|[&.](?=\p{L}))[\p{L}\p{M}\d_]+)*/uy;
const RUN = /\.{2,}|-{2,}|–{2,}|—{2,}|\*{2,}|={2,}|_{2,}|~{2,}|#{2,}|\?{2,}|!{2,}/y;
const ANY = /[^]/uy;
const CLITIC = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/iu;
const LONE_CLITIC = /['’](?:s|re|ve|ll|d|m)(?![\p{L}\d])/iuy;
/** Two words written as one: how long the first is. */
const SPLIT_WORDS: ReadonlyMap<string, number> = new Map([['cannot', 3], ['gonna', 3], ['wanna', 3], ['gotta', 3], ['gimme', 3], ['lemme', 3]]);

/**
 * The words, numbers and marks of a stretch of English text, in the manner of Universal Dependencies: clitics ("Biden | 's", "did | n't") and the parts
 * of hyphenated words ("Iran | - | backed") stand alone; names and designations ("F-16", "al-Shuhada"), prefixed words ("re-elected"), acronyms ("U.S."),
 * abbreviations ("Gen.") and numbers ("1,200.50", "9/11") stay whole. White space, control characters and marks of direction are between tokens.
 */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  const add = (from: number, to: number): void => {
    if (to > from) tokens.push({ text: text.slice(from, to), start: from, end: to });
  };
  let at = start;
  while (at < end) {
    const invisible = reach(INVISIBLE, text, at, end);
    if (invisible > at) at = invisible;
    else at = addNext(text, at, end, add, tokens.at(-1));
  }
  return tokens;
}

type Add = (from: number, to: number) => void;

function addNext(text: string, at: number, end: number, add: Add, before: Token | undefined): number {
  const address = reach(ADDRESS, text, at, end);
  if (address > at) return addWhole(at, withoutClosing(text, at, address), add);
  const currency = reach(CURRENCY, text, at, end);
  if (currency > at) return addWhole(at, currency, add);
  const decade = reach(DECADE, text, at, end);
  if (decade > at) return addWhole(at, decade, add);
  const clitic = before?.end === at ? reach(LONE_CLITIC, text, at, end) : at;
  if (clitic > at) return addWhole(at, clitic, add);
  const signed = before === undefined || before.end < at;
  const number = signed || isDigit(text, at) ? reach(NUMBER, text, at, end) : at;
  if (number > at) return addNumber(text, at, number, end, add);
  const word = wordEnd(text, at, end);
  if (word > at) return addChain(text, at, end, add, before);
  const run = reach(RUN, text, at, end);
  return addWhole(at, run > at ? run : reach(ANY, text, at, end), add);
}

function addWhole(from: number, to: number, add: Add): number {
  add(from, to);
  return to;
}

/** Where a pattern that matches at a place ends there; the place itself when it does not. */
function reach(pattern: RegExp, text: string, at: number, end: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? Math.min(pattern.lastIndex, end) : at;
}

const isDigit = (text: string, at: number): boolean => text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57;
const isUpper = (letter: string | undefined): boolean => letter !== undefined && letter !== letter.toLowerCase();
const isLetter = (letter: string | undefined): boolean => letter !== undefined && letter.toLowerCase() !== letter.toUpperCase();

/** An address without the marks that close the sentence around it. */
function withoutClosing(text: string, from: number, to: number): number {
  let end = to;
  while (end > from + 1 && '.,;:!?)\']’*'.includes(text.charAt(end - 1))) end -= 1;
  return end;
}

/** Numbers: "9/11", "2021-06-28" and telephone numbers stay whole, "2014-2016" and "3-2" are two with a dash; "20th" stays, "5km" is split. */
function addNumber(text: string, at: number, to: number, end: number, add: Add): number {
  const parts = text.slice(at, to).split('-');
  if (parts.length === 2 && parts[0] !== '') {
    const dash = at + (parts[0] ?? '').length;
    add(at, dash);
    add(dash, dash + 1);
    return addNumber(text, dash + 1, to, end, add);
  }
  const word = reach(WORD, text, to, end);
  if (word === to || !isLetter(text[to])) return addWhole(at, to, add);
  if (!UNITS.has(text.slice(to, word).toLowerCase())) return addWhole(at, word, add);
  add(at, to);
  return addWhole(to, word, add);
}

/** A word, and those that hyphens tie to it. */
function addChain(text: string, at: number, end: number, add: Add, before: Token | undefined): number {
  let from = at;
  let to = wordEnd(text, at, end);
  while (text[to] === '-' && to + 1 < end) {
    const next = wordEnd(text, to + 1, end);
    if (next === to + 1) break;
    if (!staysTogether(text.slice(from, to), text.slice(to + 1, next))) {
      addWord(text, from, to, add);
      add(to, to + 1);
      from = to + 1;
    }
    to = next;
  }
  to = withStop(text, from, to, end, before);
  addWord(text, from, to, add);
  return to;
}

const wordEnd = (text: string, at: number, end: number): number => {
  const acronym = reach(ACRONYM, text, at, end);
  if (acronym > at) return acronym;
  const word = reach(WORD, text, at, end);
  // "end.The": a space is missing; "Amazon.com" is one word.
  const glued = text.slice(at, Math.min(word, at + LONGEST_GLUED)).search(/\p{Ll}\.\p{Lu}/u);
  return glued < 0 ? word : at + glued + 1;
};

/** In UTF-16 units: a longer word is taken as it is. */
const LONGEST_GLUED = 200;

function staysTogether(left: string, right: string): boolean {
  const low = left.toLowerCase();
  if (HYPHEN_PREFIXES.has(low)) return true;
  if (ARABIC_ARTICLES.has(low)) return isUpper(right[0]);
  // A designation: F-16, MQ-9, COVID-19.
  return /^\p{Lu}[\p{Lu}\p{Ll}]{0,5}$/u.test(left) && /^\d[\d\p{L}]{0,4}(?:['’]s)?$/u.test(right);
}

/** With the full stop of an abbreviation or an initial. */
function withStop(text: string, from: number, to: number, end: number, before: Token | undefined): number {
  if (text[to] !== '.' || to >= end || text[to + 1] === '.') return to;
  const word = text.slice(from, to);
  const low = word.toLowerCase();
  const next = text.slice(to + 1, to + 4);
  if (BEFORE_A_NUMBER.has(low)) return /^\s?\d/.test(next) || (isUpper(word[0]) && /^\s?\p{Ll}|^,/u.test(next)) ? to + 1 : to;
  if (AFTER_A_COMMA.has(low)) return isUpper(word[0]) && before !== undefined && /^[,(]$/.test(before.text) ? to + 1 : to;
  if (LEADING_ABBREVIATIONS.has(low) || CLOSING_ABBREVIATIONS.has(low)) return to + 1;
  const initial = word.length === 1 && isUpper(word) && word !== 'I' && /^\s?\p{Lu}/u.test(next);
  return initial ? to + 1 : to;
}

function addWord(text: string, from: number, to: number, add: Add): void {
  const word = text.slice(from, to);
  const inside = SPLIT_WORDS.get(word.toLowerCase());
  if (inside !== undefined) return addParts(from, from + inside, to, add);
  const clitic = word.length > LONGEST_GLUED ? -1 : word.search(CLITIC);
  if (clitic > 0) return addParts(from, from + clitic, to, add);
  add(from, to);
}

function addParts(from: number, middle: number, to: number, add: Add): void {
  add(from, middle);
  add(middle, to);
}
