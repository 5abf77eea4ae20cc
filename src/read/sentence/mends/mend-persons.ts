import { foldedName } from '../../../folded-name.ts';
import { isDateWord } from '../calendar-words.ts';
import type { Lexicon } from '../../lexicon.ts';
import type { NameMatch } from '../name-match.ts';
import { gather, isNominal, retie, type OpenToken } from './retie.ts';

/** The words of one person's name, places inclusive. */
interface Name {
  readonly from: number;
  readonly to: number;
}

/** Finds where a person's name begins at a place. */
type NameAt = (at: number) => Name | undefined;

/**
 * Ties persons to the words for what they are: "the spokesman for the party, Femi Moyo" is Moyo and no part of the party,
 * "the leaders of Mali and Niger, Ann Conley and Femi Moyo" are these two, "lawyer and activist Femi Moyo" is one.
 */
export function mendPersons(tokens: OpenToken[], names: readonly NameMatch[], lexicon: Lexicon): void {
  const nameAt: NameAt = (at) => personAt(tokens, at, names, lexicon) ?? unknownAt(tokens, at, names, lexicon);
  for (let at = 0; at < tokens.length - 1; at += 1) {
    mendBesides(tokens, at);
    mendSplitName(tokens, at);
    if (!isRole(tokens[at], lexicon)) continue;
    mendTwoRoles(tokens, at, lexicon, nameAt);
    if (isPlural(tokens[at])) mendRow(tokens, at, lexicon, nameAt);
    else mendBehindBody(tokens, at, lexicon, nameAt);
  }
}

const isRole = (token: OpenToken | undefined, { roleNouns }: Lexicon): boolean => {
  if (!isNominal(token)) return false;
  const word = token?.text.toLowerCase() ?? '';
  const role = roleNouns.get(word) ?? roleNouns.get(word.replace(/s$/, ''));
  return (role !== undefined && role.is !== 'body') || /^(?:members?|counterparts?|directors?|secretary|secretaries|general)$/.test(word);
};

const isPlural = (token: OpenToken | undefined): boolean => token?.xpos === 'NNS' || token?.xpos === 'NNPS';

const PARTICLE = /^(?:al|el|bin|ibn|de|da|del|della|der|den|van|von|la|le|bint|abu|dos|du|ter|ten|-)$/i;

function personAt(tokens: readonly OpenToken[], at: number, names: readonly NameMatch[], { givenNames }: Lexicon): Name | undefined {
  const known = names.find(({ from, name }) => from === at && !name.demonym && name.actor.type === 'Person');
  const first = tokens[at];
  if (!first || !/^\p{Lu}/u.test(first.text) || (!known && !givenNames.has(foldedName(first.text)))) return undefined;
  const isPart = (i: number): boolean => /^\p{Lu}/u.test(tokens[i]?.text ?? '') && !isDateWord(tokens[i]?.text ?? '') && !names.some(({ from, name }) => from === i && name.actor.type !== 'Person');
  let to = known?.to ?? at;
  while (isPart(to + 1) || (PARTICLE.test(tokens[to + 1]?.text ?? '') && isPart(to + 2))) to += isPart(to + 1) ? 1 : 2;
  return to > at || known ? { from: at, to } : undefined;
}

/** Two or three large words that no dictionary has, where nothing but a person can stand. */
function unknownAt(tokens: readonly OpenToken[], at: number, names: readonly NameMatch[], lexicon: Lexicon): Name | undefined {
  const { nameEndings, nameWords } = lexicon;
  let to = at;
  while (/^\p{Lu}\p{Ll}/u.test(tokens[to]?.text ?? '') && isNominal(tokens[to]) && !isDateWord(tokens[to]?.text ?? '') && !names.some(({ from, to: last }) => from <= to && last >= to)) to += 1;
  const words = tokens.slice(at, to).map(({ text }) => foldedName(text));
  const before = /^(?:,|and)$/.test(tokens[at - 1]?.text ?? '') || isRole(tokens[at - 1], lexicon) || names.some(({ to: last, name }) => last === at - 1 && !name.demonym);
  const isName = words.length >= 2 && words.length <= 3 && before && /^(?:,|and)$|^$/.test(tokens[to]?.upos === 'VERB' || tokens[to]?.upos === 'AUX' ? '' : tokens[to]?.text ?? '');
  return isName && !words.some((word) => nameEndings.has(word) || nameWords.has(word)) ? { from: at, to: to - 1 } : undefined;
}

/** In words: how far behind the word for an office a name may stand. */
const REACH = 9;

/** The place behind "of the party" or "for France and Mali": the first that no longer belongs to what an office is of. */
function behindBody(tokens: readonly OpenToken[], role: number, lexicon: Lexicon, nameAt: NameAt): number | undefined {
  if (!/^(?:of|for|to|at|in)$/.test(tokens[role + 1]?.text ?? '')) return undefined;
  for (let at = role + 3; at <= role + REACH && at < tokens.length; at += 1) {
    if (tokens[at]?.text === ',' && nameAt(at + 1)) return at + 1;
    if (nameAt(at) && isNominal(tokens[at - 1])) return isRole(tokens[at - 1], lexicon) ? undefined : at;
    if (/^(?:VERB|AUX|PRON|SCONJ)$/.test(tokens[at]?.upos ?? '') || /^[.;:()"“”]$/.test(tokens[at]?.text ?? '')) return undefined;
  }
  return undefined;
}

/** "the spokesman for the party, Femi Moyo", "Prime Minister of Zambia Femi Moyo". */
function mendBehindBody(tokens: OpenToken[], role: number, lexicon: Lexicon, nameAt: NameAt): void {
  const at = behindBody(tokens, role, lexicon, nameAt);
  const name = at === undefined ? undefined : nameAt(at);
  if (!name || tokens[name.to + 1]?.text === '\'s') return;
  const outer = tokens.findIndex(({ head }, i) => i >= name.from && i <= name.to && (head < name.from || head > name.to));
  const over = tokens[outer]?.head ?? -1;
  const isInside = over > role && over < name.from;
  const isBeside = over === role && /^(?:nmod|flat|conj|dep|compound)$/.test(tokens[outer]?.relation ?? '');
  if (!isInside && !isBeside) return;
  gather(tokens, name.from, name.to, name.to, 'compound');
  for (const [i, token] of tokens.entries()) if (token.head === name.to && (i < name.from || i > name.to)) token.head = role;
  const body = tokens.findIndex(({ head }, i) => i > role && i < name.from && head === role);
  if (body < 0) tiePhrase(tokens, role, name.from);
  retie(tokens, name.to, role, 'appos');
}

/** Where the name had taken what the office is of, that hangs on the office again. */
function tiePhrase(tokens: OpenToken[], role: number, end: number): void {
  const last = tokens.findLastIndex((token, i) => i < end && i > role && isNominal(token));
  if (last < 0) return;
  gather(tokens, role + 2, last, last, 'compound');
  retie(tokens, last, role, 'nmod');
  retie(tokens, role + 1, last, 'case');
}

/** "his French and Greek counterparts, Ann Conley and Femi Moyo, met": the names are those who met. */
function mendRow(tokens: OpenToken[], role: number, lexicon: Lexicon, nameAt: NameAt): void {
  const first = tokens[role + 1]?.text === ',' ? role + 2 : behindBody(tokens, role, lexicon, nameAt);
  const row = first === undefined || tokens[first - 1]?.text !== ',' ? [] : rowFrom(tokens, first, nameAt);
  const [one, ...others] = row;
  const last = row.at(-1);
  if (!one || !last || others.length === 0 || tokens[last.to + 1]?.text === '\'s') return;
  mendNationsBefore(tokens, role);
  const { head, relation } = tokens[role] ?? { head: -1, relation: 'root' };
  if (head >= one.from && head <= last.to) return;
  for (const { from, to } of row) gather(tokens, from, to, to, 'compound');
  for (const [i, token] of tokens.entries()) if (i > one.from && i < last.to && /^(?:,|and)$/.test(token.text)) retie(tokens, i, row.find(({ from }) => from > i)?.to ?? last.to, token.text === ',' ? 'punct' : 'cc');
  for (const { to } of others) retie(tokens, to, one.to, 'conj');
  retie(tokens, one.to, head, relation);
  retie(tokens, role, one.to, 'nmod:desc');
}

/** "his Greek, Cypriot and French counterparts": all qualify the noun. */
function mendNationsBefore(tokens: OpenToken[], role: number): void {
  let from = role;
  while (/^\p{Lu}|^(?:,|and)$/u.test(tokens[from - 1]?.text ?? '') && tokens[from - 1]?.upos !== 'VERB') from -= 1;
  while (from < role && !/^\p{Lu}/u.test(tokens[from]?.text ?? '')) from += 1;
  if (from < role - 1) gather(tokens, from, role, role, 'amod');
}

function rowFrom(tokens: readonly OpenToken[], first: number, nameAt: NameAt): Name[] {
  const row: Name[] = [];
  for (let name = nameAt(first); name; ) {
    row.push(name);
    let next = name.to + 1;
    while (/^(?:,|and|&)$/.test(tokens[next]?.text ?? '')) next += 1;
    name = next > name.to + 1 ? nameAt(next) : undefined;
  }
  return row;
}

/** "One of these groups, the Front, opposed": what stands between commas without "and" is another name, not another one. */
function mendBesides(tokens: OpenToken[], at: number): void {
  const [second, over] = [tokens[at], tokens[tokens[at]?.head ?? -1]];
  const first = second?.head ?? -1;
  if (!second || !over || second.relation !== 'conj' || first > at || !isNominal(second) || !/^(?:NOUN|PROPN|NUM)$/.test(over.upos)) return;
  const inside = tokens.filter(({ head }) => head === at);
  const row = tokens.filter(({ head, relation }) => head === first && relation === 'conj').length;
  if (row > 1 || inside.some(({ relation }) => relation === 'cc' || relation === 'conj')) return;
  const comma = tokens.findIndex(({ text }, i) => i > first && text === ',');
  const closed = tokens[at + 1]?.text === ',' || (tokens[at + 1]?.text === '(' && tokens[at + 4]?.text === ',');
  const begins = comma >= 0 && comma < at && tokens.slice(comma + 1, at).every(({ head, text }) => head <= at && head > comma && text !== ',');
  const goesOn = /^(?:VERB|AUX)$/.test(tokens[at + (tokens[at + 1]?.text === '(' ? 5 : 2)]?.upos ?? '');
  if (closed && begins && goesOn) second.relation = 'appos';
}

/** "lawyer and activist Femi Moyo": one person with two callings. */
function mendTwoRoles(tokens: OpenToken[], at: number, lexicon: Lexicon, nameAt: NameAt): void {
  const name = nameAt(at + 3);
  if (!name || tokens[at + 1]?.text !== 'and' || !isRole(tokens[at + 2], lexicon) || isPlural(tokens[at]) || isPlural(tokens[at + 2])) return;
  gather(tokens, at, name.to, name.to, 'compound');
}

/** "tennis player Nikoloz Basilashvili": two words of one name, tied to the player each in its own way. */
function mendSplitName(tokens: OpenToken[], at: number): void {
  const [first, last] = [tokens[at], tokens[at + 1]];
  if (first?.upos !== 'PROPN' || last?.upos !== 'PROPN' || first.head < 0 || first.head !== last.head || first.head >= at || !isNominal(tokens[first.head]) || `${first.relation} ${last.relation}` !== 'flat appos') return;
  retie(tokens, at, first.head, 'appos');
  retie(tokens, at + 1, at, 'flat');
}
