import { foldedName } from '../../folded-name.ts';
import type { Actor } from '../../lexicon-shapes.ts';
import { isDateWord } from './calendar-words.ts';
import { withNames, type FullName, type Lexicon, type Name } from '../lexicon.ts';
import { matchNames, type NameMatch } from './name-match.ts';
import { patternNames } from './name-patterns.ts';
import type { Token } from '../syntax.ts';
import { tokenize } from '../text/tokens.ts';

/** Short forms are all large letters, or few small ones: "WHO", "NaCTSO", "Phivolcs". */
const SHORT_FORM = /^\p{Lu}(?=[^]{0,9}\p{Lu}|\p{Ll}{3,9}$)[\p{L}\d&-]{1,9}$/u;
const NAMED: ReadonlySet<string> = new Set(['Organization', 'Militia', 'Facility', 'Agreement']);

/** The dictionaries with the short forms that an article gives in brackets, "Federal Security Service (FSB)": in this article they name the same. Who is named with a first name has a surname in it. */
export function withArticleNames(lexicon: Lexicon, sentences: readonly (readonly Token[])[]): Lexicon {
  const names = sentences.flatMap((tokens) => (tokens.some(({ text }) => text === '(') ? shortForms(tokens, lexicon) : []));
  const surnames = sentences.flatMap((tokens) => tokens.flatMap((_token, at) => surnameAt(tokens, at, lexicon)));
  return names.length + surnames.length === 0 ? lexicon : withNames(lexicon, names, surnames);
}

const PARTICLE = /^(?:al-\p{Lu}?|el-\p{Lu}?|bin|ibn|de|da|del|der|den|van|von|la|le|bint|abu)/u;

/** The last of the large words behind a first name: "Amy Klobuchar", "Rocky De La Fuente". */
function surnameAt(tokens: readonly Token[], at: number, lexicon: Lexicon): FullName[] {
  const first = tokens[at]?.text ?? '';
  if (!/^\p{Lu}/u.test(first) || !lexicon.givenNames.has(foldedName(first))) return [];
  let last = at;
  while (last < at + 4 && tokens[last + 1]?.start === (tokens[last]?.end ?? 0) + 1 && (/^\p{Lu}/u.test(tokens[last + 1]?.text ?? '') || PARTICLE.test(tokens[last + 1]?.text ?? ''))) last += 1;
  const surname = tokens[last]?.text ?? '';
  return last === at || isDateWord(surname) || lexicon.nameEndings.has(foldedName(surname)) || !/^\p{Lu}\p{L}{2}|-\p{Lu}/u.test(surname) ? [] : [{ first, surname }];
}

function shortForms(tokens: readonly Token[], lexicon: Lexicon): Name[] {
  const known = matchNames(tokens, lexicon);
  const made = patternNames(tokens, known, lexicon).names;
  return tokens.flatMap((token, at) => {
    const short = tokens[at + 1]?.text ?? '';
    if (token.text !== '(' || tokens[at + 2]?.text !== ')' || !SHORT_FORM.test(short)) return [];
    const whole = [...made, ...known].find(({ to, name }) => to === at - 1 && NAMED.has(name.actor.type))?.name.actor;
    const actor = whole ?? spelledOut(tokens, at, short, made, known);
    if (!actor || !initialsFit(actor.name, short)) return [];
    return [short, ...(whole ? [] : [actor.name])].map((name) => ({ words: tokenize(name).map(({ text }) => text), actor, weak: false, demonym: false }));
  });
}

const SMALL = /^(?:of|for|and|the|on|de|du|des|la|in|to|&|['’]s?|-)$/;

/** Words before the bracket whose first letters are those of the short form; a name within them tells the country. */
function spelledOut(tokens: readonly Token[], bracket: number, short: string, made: readonly NameMatch[], known: readonly NameMatch[]): Actor | undefined {
  const letters = Array.from(short.replaceAll(/[^\p{L}]/gu, '').toLowerCase());
  let at = bracket - 1;
  let first: number | undefined;
  while (letters.length > 0 && at >= 0) {
    const word = tokens[at]?.text ?? '';
    if (/^\p{Lu}/u.test(word) && word[0]?.toLowerCase() === letters.at(-1)) {
      letters.pop();
      first = at;
    } else if (!SMALL.test(word) && !/^\p{Lu}/u.test(word)) return undefined;
    at -= 1;
  }
  if (letters.length > 0 || first === undefined || bracket - first < 2) return undefined;
  const inside = [...made, ...known].filter(({ from, to }) => from >= (first ?? 0) && to < bracket);
  const kind = inside.find(({ name }) => NAMED.has(name.actor.type))?.name.actor;
  const country = inside.find(({ name }) => name.actor.country !== undefined)?.name.actor.country;
  const name = tokens.slice(first, bracket).reduce((text, token, i, all) => text + ((all[i - 1]?.end ?? token.start) < token.start ? ' ' : '') + token.text, '');
  return { record: 'actor', name, type: kind?.type ?? 'Organization', aliases: [], weak: [], ...(country === undefined ? {} : { country }), ...(kind?.sector === undefined ? {} : { sector: kind.sector }) };
}

/** Whether the first letter of a short form begins a word of the name, so that "(Reuters)" or "(Berlin)" is none. */
function initialsFit(name: string, short: string): boolean {
  const initials = foldedName(name).split(/[\s-]+/).map((word) => word[0] ?? '');
  const first = short[0]?.toLowerCase() ?? '';
  return /\p{Lu}[^]*\p{Lu}/u.test(short) ? initials.includes(first) || !/^[a-z]/.test(foldedName(name)) || short.length <= 5 : initials[0] === first && initials.length > 2;
}
