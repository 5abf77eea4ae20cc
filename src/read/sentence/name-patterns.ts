import { foldedName } from '../../folded-name.ts';
import type { Actor, NameWord } from '../../lexicon-shapes.ts';
import { isDateWord } from './calendar-words.ts';
import { nameWordAt, type Lexicon } from '../lexicon.ts';
import type { NameMatch } from './name-match.ts';
import type { PhraseRange } from './noun-phrase.ts';
import type { Token } from '../syntax.ts';

/** Names that no dictionary holds, told by a word in them. */
export interface PatternNames {
  readonly names: readonly NameMatch[];
  /** Names of what is no one and nowhere: "Hurricane Dorian", "Second World War". */
  readonly others: readonly PhraseRange[];
}

type Place = NameWord['stands'][number];

interface Found extends PhraseRange {
  readonly word: NameWord;
}

/** In words: how far a name may reach from the word that tells what it is. */
const LONGEST = 7;

/** "Green Party", "Ministry of Foreign Affairs", "Camp Hurriya": finds names by what they are made of. A name of the dictionary that is longer, or as long, stands. */
export function patternNames(tokens: readonly Token[], known: readonly NameMatch[], lexicon: Lexicon): PatternNames {
  if (isTitle(tokens)) return { names: [], others: [] };
  const knownAt: (NameMatch | undefined)[] = [];
  for (const match of known) for (let i = match.from; i <= match.to; i += 1) knownAt[i] = match;
  const sentence: Line = { tokens, lexicon, knownAt };
  const found: Found[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const one = isLarge(sentence, at) ? nameWith(sentence, at) : undefined;
    if (!one || overlapsOddly(one, known)) continue;
    const before = found.at(-1);
    if (before && before.to >= one.from) {
      if (one.to - one.from >= before.to - before.from) found[found.length - 1] = one;
    } else found.push(one);
  }
  return {
    names: found.flatMap((one) => (one.word.names === 'none' ? [] : [{ from: one.from, to: one.to, name: { words: [], actor: actorOf(sentence, one), weak: false, demonym: false, guessed: true } }])),
    others: [...found.filter(({ word }) => word.names === 'none'), ...quotedTitles(sentence)],
  };
}

/** "\"Alien Night\" was held", "\"The Big Meet\" came out": the title of a work or a show, of two words or more, is nobody. */
function quotedTitles({ tokens, lexicon, knownAt }: Line): PhraseRange[] {
  return tokens.flatMap(({ text }, at) => {
    if (!/^["“«]$/.test(text)) return [];
    const end = tokens.findIndex((token, i) => i > at && /^["”»]$/.test(token.text));
    const inside = end < 0 || end - at > LONGEST ? [] : tokens.slice(at + 1, end);
    const isTitled = inside.length > 1 && inside.every((token) => /^\p{Lu}/u.test(token.text) || /^(?:of|the|and|in|for|to|on|a|an|\d+)$/.test(token.text)) && !lexicon.givenNames.has(foldedName(inside[0]?.text ?? ''));
    return isTitled && !inside.some((_token, i) => knownAt[at + 1 + i] !== undefined) ? [{ from: at + 1, to: end - 1 }] : [];
  });
}

interface Line {
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  readonly knownAt: readonly (NameMatch | undefined)[];
}

const textAt = ({ tokens }: Line, at: number): string => tokens[at]?.text ?? '';
const isLarge = (line: Line, at: number): boolean => /^\p{Lu}/u.test(textAt(line, at)) && !isDateWord(textAt(line, at));

/** Words that begin a sentence or a title and are no part of a name. */
const NEVER_FIRST = /^(?:The|A|An|In|On|At|By|For|From|Of|To|With|As|And|But|Or|If|When|While|After|Before|Since|Under|Over|Near|Its|His|Her|Their|Our|This|That|These|Those|Former|Then|Some|Many|Most|All|Both|Two|Three|Several|Last|First|Current|According|Meanwhile|However|I|We|He|She|It|They|Is|Was|Were|Are|Did|Does|Has|Have|Had|No|Not|How|What|Who|Why|Where|Local|Yesterday|Today|Tomorrow|Should|Would|Could|Can|May|Will|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Mr|Mrs|Ms|Dr|Mr\.|Mrs\.|Ms\.|Dr\.)$/;

/** "West Africans", "South Asian": those of a place, not the place. */
const PEOPLE = /(?:[ai]ns?|ese|ers)$/;

/** The name around a word that tells what it is, if there is more to it than that word. */
function nameWith(line: Line, at: number): Found | undefined {
  const called = calledSo(line, at);
  if (called) return called;
  if (line.knownAt[at] !== undefined) return undefined;
  const alone = nameWordAt(line.lexicon, textAt(line, at), 'alone');
  if (alone) return { from: at, to: at, word: alone };
  const last = wordEnding(line, at, 'last');
  const of = wordEnding(line, at, 'before-of');
  const first = nameWordAt(line.lexicon, textAt(line, at), 'first');
  const behind = of && /^(?:of|for)$/.test(textAt(line, at + 1)) ? reachOf(line, at + 2, SUBJECTS.has(of.word.organizationKind ?? '')) : undefined;
  if (of && behind !== undefined) return { from: startOf(line, at - (of.length - 1), KEEPS_NATION.has(of.word.organizationKind ?? '')), to: behind, word: of.word };
  if (last && !(last.word.names === 'none' && isLarge(line, at + 1) && touches(line, at))) {
    const from = startOf(line, at - (last.length - 1));
    const more = at - last.length;
    if (from <= more && !isRole(line, from, at) && !isBody(line, from, more)) return { from, to: at, word: last.word };
  }
  if (first && isLarge(line, at + 1) && line.knownAt[at + 1] === undefined && !PEOPLE.test(textAt(line, at + 1)) && !isRole(line, at + 1, at + 1) && !isRole(line, at + 1, at + 2)) {
    let to = at + 1;
    const most = first.names === 'Place' ? at + 1 : at + 3;
    while (to < most && isLarge(line, to + 1) && line.knownAt[to + 1] === undefined && touches(line, to)) to += 1;
    return { from: at, to, word: first };
  }
  return undefined;
}

/** Words for a body right behind which its name stands. */
const CALLED = /^(?:party|movement|coalition|bloc|alliance|group|faction|militia|federation|union|network|organi[sz]ation|watchdog|charity|gang|cartel)$/;

/** In words: the longest name behind a word for a body. */
const LONGEST_CALLED = 4;

/** "the opposition party Democratic Renewal", "the rights group Viasna": large words that nobody knows behind a word for what they name. */
function calledSo(line: Line, at: number): Found | undefined {
  const body = textAt(line, at - 1);
  if (!CALLED.test(body) || !touches(line, at - 1) || NEVER_FIRST.test(textAt(line, at)) || line.lexicon.givenNames.has(foldedName(textAt(line, at))) || [0, 1, 2].some((more) => isRole(line, at, at + more))) return undefined;
  let to = at;
  while (to - at < LONGEST_CALLED - 1 && isLarge(line, to + 1) && touches(line, to) && line.knownAt[to + 1] === undefined) to += 1;
  const known = line.knownAt[at];
  if (known !== undefined && (to === at || known.name.actor.type !== 'Country' || known.to !== at)) return undefined;
  const sector = sectorBefore(body, textAt(line, at - 2));
  return { from: at, to, word: { record: 'name-word', words: [body], stands: ['first'], names: sector === 'REB' ? 'Militia' : 'Organization', ...(sector === undefined ? {} : { sector }), example: '', expect: { name: '' } } };
}

/** Of what kind a body is, by the word for it and the one before that. */
function sectorBefore(body: string, kind: string): string | undefined {
  if (/^(?:militia|faction)$/.test(body) || /^(?:rebel|armed|militant|terrorist|terror|insurgent|guerrilla|jihadist|jihadi|separatist|paramilitary)$/i.test(kind)) return 'REB';
  if (/^(?:watchdog|charity)$/.test(body) || /^(?:rights|aid|relief|advocacy|campaign|environmental|monitoring)$/i.test(kind)) return 'NGO';
  if (kind === 'opposition') return 'OPP';
  return body === 'party' ? 'PTY' : body === 'union' ? 'LAB' : undefined;
}

/** The longest entry of up to three words that ends here. */
function wordEnding(line: Line, at: number, stands: Place): { readonly word: NameWord; readonly length: number } | undefined {
  if (!line.lexicon.nameEndings.has(foldedName(textAt(line, at)))) return undefined;
  for (const length of [3, 2, 1]) {
    const text = line.tokens.slice(Math.max(0, at - length + 1), at + 1).map((token) => token.text).join(' ');
    const word = nameWordAt(line.lexicon, text, stands);
    if (word) return { word, length };
  }
  return undefined;
}

const touches = (line: Line, at: number): boolean => line.tokens[at + 1]?.start === (line.tokens[at]?.end ?? 0) + 1;

/** Where the large words before a place begin: "the Moscow City | Court". A nation at the start qualifies the name and is none of it. */
function startOf(line: Line, at: number, withNation = false): number {
  let from = at;
  while (from > 0 && at - from < LONGEST && continues(line, from)) from -= joins(line, from - 1) ? 2 : 1;
  const nation = line.knownAt[from - 1];
  if (withNation && nation?.name.demonym === true && touches(line, from - 1)) return nation.from;
  while (from < at && (NEVER_FIRST.test(textAt(line, from)) || isNation(line, from) || joins(line, from))) from = isNation(line, from) ? (line.knownAt[from]?.to ?? from) + 1 : from + 1;
  return Math.min(from, at);
}

/** Whether the word before a place belongs to the same name. */
function continues(line: Line, from: number): boolean {
  if (joins(line, from - 1)) return isLarge(line, from - 2) && !/^(?:President|Minister|Secretary|Senator)$/.test(textAt(line, from - 2));
  return isLarge(line, from - 1) && line.tokens[from - 1]?.end === (line.tokens[from]?.start ?? 0) - 1 && line.knownAt[from - 1]?.name.demonym !== true;
}

const joins = (line: Line, at: number): boolean =>
  textAt(line, at) === '&' || (/^['’]s?$/.test(textAt(line, at)) && /^(?:People|Workers|Women|Children|Lord|Writers|Teachers|Farmers|Students|Veterans)$/.test(textAt(line, at - 1)));

const isNation = (line: Line, at: number): boolean => line.knownAt[at]?.name.actor.type === 'Country';

/** Bodies that are named after what they see to, which may be more than one thing: "Ministry of Agriculture and Rural Affairs". */
const SUBJECTS: ReadonlySet<string> = new Set(['GOVERNMENT_BODY', 'NGO']);

/** Bodies to whose name a nation belongs: "American Society for Microbiology". */
const KEEPS_NATION: ReadonlySet<string> = new Set(['NGO', 'OTHER']);

/** Where what follows "of" ends. */
function reachOf(line: Line, at: number, several: boolean): number | undefined {
  const from = textAt(line, at) === 'the' ? at + 1 : at;
  if (!isLarge(line, from)) return undefined;
  let to = line.knownAt[from]?.to ?? from;
  while (to - from < LONGEST) {
    const joint = textAt(line, to + 1);
    const next = /^(?:of|for|&)$/.test(joint) || (several && /^(?:and|,)$/.test(joint)) ? to + 2 : to + 1;
    if (!isLarge(line, next) || endsName(line, to, next)) break;
    to = line.knownAt[next]?.to ?? next;
  }
  return to;
}

/** A name joined with "and" is another one where it has a word of its own that tells what it is, or is known. */
function endsName(line: Line, to: number, next: number): boolean {
  if (next === to + 1) return !touches(line, to) || (line.knownAt[next] !== undefined && line.knownAt[to] !== undefined);
  const joint = textAt(line, to + 1);
  if (line.knownAt[to]?.name.actor.type === 'Country') return true;
  if (joint === ',') return !/^(?:and|,)$/.test(textAt(line, next + 1)) || line.knownAt[next] !== undefined;
  return line.knownAt[next] !== undefined || line.lexicon.roleNouns.get(foldedName(textAt(line, next)))?.title === true || nameWordAt(line.lexicon, textAt(line, next), 'before-of') !== undefined;
}

/** "Foreign Ministry", "Supreme Court": what many countries have is described, not named. */
const isRole = (line: Line, from: number, to: number): boolean => line.lexicon.roleNouns.has(line.tokens.slice(from, to + 1).map(({ text }) => text.toLowerCase()).join(' '));

/** "Houthi Forces", "Trump Administration": those who are known are described by such a word. */
const isBody = (line: Line, from: number, to: number): boolean => {
  const match = line.knownAt[from];
  return match !== undefined && match.from === from && match.to === to && match.name.actor.type !== 'Place';
};

/** In words: a line shorter than this is not judged by its large letters. */
const TITLE_LENGTH = 4;

/** "New Sanctions Hit Iran": where every word is written large, large letters tell nothing. */
const isTitle = (tokens: readonly Token[]): boolean => {
  const words = tokens.filter(({ text }) => /^\p{L}{4}/u.test(text));
  return !/^[.!?]$/.test(tokens.at(-1)?.text ?? '') && words.length >= TITLE_LENGTH && words.filter(({ text }) => /^\p{Ll}/u.test(text)).length <= words.length / 5;
};

/** Where a known name is cut, or is all that is found, it stands. */
const overlapsOddly = (one: PhraseRange, known: readonly NameMatch[]): boolean =>
  known.some(({ from, to }) => (from < one.from && to >= one.from) || (to > one.to && from <= one.to) || (from === one.from && to === one.to));

function actorOf(line: Line, { from, to, word }: Found): Actor {
  const { tokens, knownAt } = line;
  // "the Islamic Republic of Iran" is Iran.
  const state = word.names === 'Place' && knownAt[to]?.to === to && isNationMatch(knownAt[to]) && /^(?:of|the)$/.test(textAt(line, (knownAt[to]?.from ?? 0) - 1)) ? knownAt[to] : undefined;
  if (state && !state.name.demonym) return state.name.actor;
  const nation = [...knownAt.slice(Math.max(0, from - 2), from).filter((match) => match?.name.demonym === true || isNationMatch(match)), ...knownAt.slice(from, to + 1)].find((match) => match?.name.actor.country !== undefined);
  let name = '';
  for (let i = from; i <= to; i += 1) name += (i > from && (tokens[i - 1]?.end ?? 0) < (tokens[i]?.start ?? 0) ? ' ' : '') + textAt(line, i);
  return {
    record: 'actor', name, type: word.names === 'none' ? 'Group' : word.names, aliases: [], weak: [],
    ...(nation?.name.actor.country === undefined ? {} : { country: nation.name.actor.country }),
    ...(word.sector === undefined ? {} : { sector: word.sector }), ...(word.organizationKind === undefined ? {} : { organizationKind: word.organizationKind }),
  };
}

const isNationMatch = (match: NameMatch | undefined): boolean => match?.name.actor.type === 'Country';
