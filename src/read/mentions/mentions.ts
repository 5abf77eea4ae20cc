import { foldedName } from '../../folded-name.ts';
import type { RoleNoun } from '../../lexicon-shapes.ts';
import type { EntityType } from '../../ontology.ts';
import { isDateWord } from '../sentence/calendar-words.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Mention } from './mention.ts';
import { kindOfName } from '../sentence/name-kind.ts';
import type { NameMatch } from '../sentence/name-match.ts';
import { contentHead, phraseRange, type PhraseRange } from '../sentence/noun-phrase.ts';
import { countryBehind, formsAt, isMass, officeOf, personsByEnding, roleNounAt, typeOfRole, withWhose } from './role-words.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { caseOf, childrenBy, fullRelationAt, headOf, lemmaAt, relationAt, wordAt } from '../sentence/tree.ts';
import { numberIn } from '../sentence/numbers.ts';

/** Gives the mention that a token heads, worked out once for each. Measure words give what they count. */
export function mentionReader(sentence: Sentence, lexicon: Lexicon): (head: number) => Mention {
  const known = new Map<number, Mention>();
  return (head) => {
    const content = membersName(sentence, head) ?? contentHead(sentence, head);
    const mention = known.get(content) ?? readMention(sentence, lexicon, content);
    known.set(content, mention);
    return mention;
  };
}

/** "a member of parliament, Femi Moyo", "one of the groups, the Front": who is named beside a word that only counts or parts. */
function membersName(sentence: Sentence, head: number): number | undefined {
  if (contentHead(sentence, head) === head && !(sentence.tokens[head]?.upos === 'NUM' && wordAt(sentence, head + 1) === 'of')) return undefined;
  return childrenBy(sentence, head, 'appos').find((child) => sentence.tokens[child]?.upos === 'PROPN');
}

const PRONOUNS: Readonly<Record<string, EntityType>> = {
  he: 'Person', him: 'Person', his: 'Person', she: 'Person', her: 'Person', they: 'Group', them: 'Group', their: 'Group', it: 'Organization', its: 'Organization', we: 'Group', i: 'Person', who: 'Person', which: 'Organization', that: 'Organization', himself: 'Person', itself: 'Organization', themselves: 'Group', us: 'Group', our: 'Group',
};

/** "fought each other": those who do it, told before. */
const isEachOther = (sentence: Sentence, head: number): boolean => /^(?:each other|one another)$/.test(`${wordAt(sentence, head - 1)} ${wordAt(sentence, head)}`);

function readMention(sentence: Sentence, lexicon: Lexicon, head: number): Mention {
  const range = phraseRange(sentence, head);
  if ((isDateWord(sentence.tokens[head]?.text ?? '') && sentence.nameAt[head] === undefined) || sentence.others.some(({ from, to }) => from <= head && to >= head) || isEachOther(sentence, head)) return noMention(sentence, head, range);
  const pronoun = PRONOUNS[wordAt(sentence, head)];
  const base = {
    sentence: sentence.index, head, ...range, lemma: lemmaAt(sentence, head), capital: false,
    count: numberIn(sentence, range), definite: /^(?:the|this|these|those|that|its|their|his|her)$/.test(wordAt(sentence, range.from)),
  };
  if (pronoun !== undefined && sentence.tokens[head]?.upos === 'PRON') return { ...base, kind: 'PRONOUN', type: pronoun, name: wordAt(sentence, head) };
  return named(sentence, lexicon, base) ?? personBeside(sentence, lexicon, base) ?? described(sentence, lexicon, base) ?? thing(sentence, lexicon, base) ?? unknownName(sentence, lexicon, base)
    ?? counted(sentence, lexicon, base) ?? { ...base, kind: 'OTHER', type: 'Group', name: textOf(sentence, range) };
}

/** "six were arrested", "eleven others were led away", "police detained nine": persons that are only counted. */
function counted(sentence: Sentence, lexicon: Lexicon, base: Base): Mention | undefined {
  const token = sentence.tokens[base.head];
  const number = token?.upos === 'NUM' && !/^\d{4}$|[.,:%]|^(?:million|billion|trillion)$/.test(token.text);
  const others = /^(?:other|dozen|hundred|thousand|score)$/.test(base.lemma) && (base.from < base.head || base.lemma !== 'other');
  const relation = relationAt(sentence, base.head);
  const done = relation === 'obj' && lexicon.verbs.get(lemmaAt(sentence, headOf(sentence, base.head)))?.some(({ act }) => act.type !== 'ASSAULT' && act.kinds.object?.includes('actor')) === true;
  if (!((number && (relation === 'nsubj' || done || (relation === 'root' && childrenBy(sentence, base.head, 'acl').length > 0))) || (others && /^(?:nsubj|obj)$/.test(relation)))) return undefined;
  return { ...base, kind: 'DESCRIPTION', type: 'Group', name: textOf(sentence, withoutDeterminer(sentence, base)), sector: 'CVL' };
}

/** "candidate Alassane Ouattara", "watchdog Amnesty International": a name right behind the word for what it is. */
function adjacentName(sentence: Sentence, { head, to }: Base): number | undefined {
  const next = to + 1;
  if (to !== head || sentence.tokens[next]?.upos !== 'PROPN' || !/^\p{Lu}/u.test(sentence.tokens[next]?.text ?? '') || sentence.tokens[head]?.upos === 'PROPN') return undefined;
  if (isDateWord(sentence.tokens[next]?.text ?? '') || sentence.nameAt[next]?.name.demonym === true || sentence.nameAt[next]?.name.actor.type === 'Country' || childrenBy(sentence, next, 'case').length > 0) return undefined;
  let last = sentence.nameAt[next]?.to ?? next;
  while (sentence.nameAt[next] === undefined && isNameWord(sentence, last + 1) && !isDateWord(sentence.tokens[last + 1]?.text ?? '')) last += 1;
  const inner = sentence.tokens.findIndex((token, i) => i >= next && i <= last && (token.head < next || token.head > last));
  return inner < 0 ? next : inner;
}

/** "Russia's ambassador, Sergei Andreev": the person who is named beside the office. */
function personBeside(sentence: Sentence, lexicon: Lexicon, base: Base): Mention | undefined {
  const role = roleNounAt(sentence, lexicon, base);
  if (!role) return callingBeside(sentence, lexicon, base);
  if (!role.title && role.is !== 'body' && base.head + 1 !== base.to + 1) return undefined;
  const beside = childrenBy(sentence, base.head, 'appos').find((child) => child > base.to && sentence.tokens[child]?.upos === 'PROPN') ?? adjacentName(sentence, base);
  if (beside === undefined) return undefined;
  const range = phraseRange(sentence, beside);
  const inner: Base = { ...base, ...range, head: beside, lemma: lemmaAt(sentence, beside), definite: false };
  const person = named(sentence, lexicon, inner) ?? unknownName(sentence, lexicon, inner);
  if (!person || (role.is === 'body' ? !['Organization', 'Militia'].includes(person.type) : person.type !== 'Person')) return undefined;
  const owner = described(sentence, lexicon, base);
  return { ...person, title: textOf(sentence, withoutDeterminer(sentence, base)), country: person.country ?? owner?.country, sector: person.sector ?? role.sector };
}

/** "The prefect, Colonel Ludovic Randria": a person by name beside a word for what somebody is, where no dictionary has the word. */
function callingBeside(sentence: Sentence, lexicon: Lexicon, base: Base): Mention | undefined {
  if (sentence.tokens[base.head]?.xpos !== 'NN' || !/^(?:the|its|their|his|her)$|^['’]s?$/.test(wordAt(sentence, base.from)) && wordAt(sentence, base.from + 1) !== "'s" || lexicon.things.has(base.lemma)) return undefined;
  const beside = childrenBy(sentence, base.head, 'appos').find((child) => child > base.to && sentence.tokens[child]?.upos === 'PROPN' && wordAt(sentence, base.to + 1) === ',');
  if (beside === undefined) return undefined;
  const inner: Base = { ...base, ...phraseRange(sentence, beside), head: beside, lemma: lemmaAt(sentence, beside), definite: false };
  const person = named(sentence, lexicon, inner) ?? unknownName(sentence, lexicon, inner);
  const isSure = person?.type === 'Person' && (person.title !== undefined || person.actor !== undefined || lexicon.givenNames.has(foldedName(sentence.tokens[person.from]?.text ?? '')));
  return isSure ? { ...person, title: person.title ?? textOf(sentence, withoutDeterminer(sentence, base)) } : undefined;
}

const noMention = (sentence: Sentence, head: number, range: PhraseRange): Mention =>
  ({ sentence: sentence.index, head, ...range, lemma: lemmaAt(sentence, head), capital: false, definite: false, kind: 'OTHER', type: 'Group', name: textOf(sentence, range) });

/** What is known of a mention before it is known what it is. */
export type Base = PhraseRange & Pick<Mention, 'sentence' | 'head' | 'lemma' | 'capital' | 'count' | 'definite'>;

/** "the al-Qaeda network": a named body with a word for what it is. */
function beforeGeneric(sentence: Sentence, base: Base): NameMatch | undefined {
  const match = base.head === base.to && /^(?:movement|group|network|organi[sz]ation|militia|party)$/.test(base.lemma) ? sentence.names.findLast(({ from, to }) => from >= base.from && to < base.head && to >= base.head - 2) : undefined;
  return match && !match.name.demonym && ['Militia', 'Organization'].includes(match.name.actor.type) ? match : undefined;
}

const isWeakPlace = (match: NameMatch): boolean => match.name.actor.type === 'Place';

/** A name of the dictionary that closes the phrase. */
function named(sentence: Sentence, lexicon: Lexicon, base: Base): Mention | undefined {
  const match = sentence.nameAt[base.to] ?? beforeGeneric(sentence, base);
  if (!match || match.from < base.from) return undefined;
  // "to defeat Daesh": a verb that was taken for a part of the name.
  if (base.head < match.from && sentence.tokens[base.head]?.upos === 'VERB' && !match.name.demonym) return named(sentence, lexicon, { ...base, from: match.from, head: match.to });
  const { actor, demonym } = match.name;
  if (demonym) return peopleOf(sentence, base, match);
  if ((base.head > match.to && sentence.nameAt[base.to] !== undefined) || (base.head < match.from && !titleBefore(sentence, lexicon, match.from, base.from))) return undefined;
  const longer = base.from < match.from && isWeakPlace(match) && isNameWord(sentence, match.from - 1) ? unknownName(sentence, lexicon, base) : undefined;
  if (longer) return longer;
  // "Hassan Rouhani Abadi" or a surname that fits many: a longer name written here is the name.
  const before = sentence.tokens[match.from - 1];
  if (match.name.weak && before?.upos === 'PROPN' && match.from - 1 >= base.from && !titleBefore(sentence, lexicon, match.from, base.from)) return undefined;
  const title = titleBefore(sentence, lexicon, match.from, base.from);
  if (title && actor.type === 'Country') return undefined;
  return {
    ...base, kind: 'NAME', type: actor.type, name: actor.name, actor, country: actor.country, sector: actor.sector === 'CAP' ? 'GOV' : actor.sector,
    capital: actor.sector === 'CAP' && base.from === match.from, title: title === undefined ? undefined : textOf(sentence, wholeTitle(sentence, title, base.from)),
  };
}

function peopleOf(sentence: Sentence, base: Base, match: NameMatch): Mention | undefined {
  if (base.head < match.from || base.head > match.to || sentence.tokens[base.head]?.upos === 'ADJ') return undefined;
  return {
    ...base, kind: 'DESCRIPTION', type: 'Group', name: textOf(sentence, withoutDeterminer(sentence, base)), sector: 'CVL',
    country: match.name.actor.country ?? sentence.names.find(({ from, name }) => from >= base.from && from < match.from && name.actor.country !== undefined)?.name.actor.country,
  };
}

/** In tokens: "commander-in-chief". */
export const LONGEST_TITLE = 5;

/** The words of office before a name, when they stand in the phrase. */
export function titleBefore(sentence: Sentence, lexicon: Lexicon, nameFrom: number, phraseFrom: number): PhraseRange | undefined {
  for (let from = Math.max(phraseFrom, nameFrom - LONGEST_TITLE); from < nameFrom; from += 1) {
    const words = wordsOf(sentence, { from, to: nameFrom - 1 });
    if ([words, words.replaceAll(' - ', '-'), words.replaceAll(' - ', ' ')].some((one) => lexicon.roleNouns.get(one)?.title === true)) return { from, to: nameFrom - 1 };
  }
  return undefined;
}

/** "Commerce | Secretary", "Emergency Situations | Minister": the title with the large words before it that say of what, back to where the phrase begins. */
export function wholeTitle(sentence: Sentence, title: PhraseRange, phraseFrom: number): PhraseRange {
  let { from } = title;
  if (from > phraseFrom && /^(?:deputy|vice|acting|interim|assistant)$/i.test(wordAt(sentence, from - 1))) from -= 1;
  if (!/^\p{Lu}/u.test(sentence.tokens[title.from]?.text ?? '')) return { from, to: title.to };
  while (from > phraseFrom && from > title.from - 4 && isFieldOfOffice(sentence, from - 1)) from -= 1;
  return { from, to: title.to };
}

const isFieldOfOffice = (sentence: Sentence, at: number): boolean => {
  const token = sentence.tokens[at];
  if (!token || sentence.nameAt[at] !== undefined || isDateWord(token.text) || /^(?:former|ex|late|then|the|a|an|but|and|when|while|after|as|in|current|new)$/i.test(token.text)) return false;
  return /^\p{Lu}\p{L}/u.test(token.text) && /^(?:NOUN|PROPN|ADJ)$/.test(token.upos) && (at > 0 || token.upos !== 'ADJ');
};

/** Persons or a body described by a noun for their part: "Afghan rebels", "the Hungarian parliament". */
function described(sentence: Sentence, lexicon: Lexicon, base: Base): Mention | undefined {
  if (/^houses?$/.test(sentence.tokens[base.head]?.text ?? '') && fullRelationAt(sentence, base.head) !== 'nsubj' && lexicon.roleNouns.get(wordsOf(sentence, { from: Math.max(base.from, base.head - 1), to: base.head })) === undefined) return undefined;
  const role = officeOf(sentence, lexicon, base) ?? roleNounAt(sentence, lexicon, base) ?? personsByEnding(sentence, lexicon, base);
  if (!role || isMass(sentence, base)) return undefined;
  const inner = sentence.names.filter(({ from, to }) => from >= base.from && to <= base.to);
  const owner = inner.find(({ name }) => name.actor.country !== undefined)?.name.actor;
  const body = inner.find(({ name }) => ['Organization', 'Militia'].includes(name.actor.type))?.name.actor;
  return {
    ...base, to: withWhose(sentence, base), kind: 'DESCRIPTION', type: typeOfRole(role), name: textOf(sentence, withoutDeterminer(sentence, { from: base.from, to: withWhose(sentence, base) })),
    country: owner?.country ?? countryBehind(sentence, base.head), sector: body?.sector === 'REB' ? 'REB' : role.sector, body,
  };
}

function thing(sentence: Sentence, lexicon: Lexicon, base: Base): Mention | undefined {
  for (let first = Math.max(base.from, base.head - 2); first <= base.head; first += 1) {
    const before = wordsOf(sentence, { from: first, to: base.head - 1 });
    const found = formsAt(sentence, base.head).map((last) => lexicon.things.get(before === '' ? last : `${before} ${last}`)).find(Boolean) ?? (first === base.head ? partOf(sentence, lexicon, base) : undefined);
    if (!found) continue;
    const inner = sentence.names.find(({ name, from, to }) => from >= base.from && to <= base.to && name.actor.country !== undefined);
    const to = withPlace(sentence, base);
    return { ...base, to, kind: 'DESCRIPTION', type: found.type, name: textOf(sentence, withoutDeterminer(sentence, { from: base.from, to })), country: inner?.name.actor.country ?? sentence.nameAt[to]?.name.actor.country };
  }
  return undefined;
}

const PARTS = /^(?:yard|wing|gate|wall|roof|grounds?|entrance|kitchen|block|hall|complex|tower|ward|cell|floor|canteen|dormitory|perimeter|annexe?|corridor|basement|lobby|playground|car park|forecourt|store|room)$/;

/** "a school yard", "the hospital wing": part of a building is one as it is. */
const partOf = (sentence: Sentence, lexicon: Lexicon, { head, from, lemma }: Base) => {
  const whole = head > from && PARTS.test(lemma) ? lexicon.things.get(lemmaAt(sentence, head - 1)) : undefined;
  return whole?.type === 'Facility' ? whole : undefined;
};

/** "a village in Western Cambodia": a thing is told from others by where it is. */
function withPlace(sentence: Sentence, { head, to }: Base): number {
  const after = childrenBy(sentence, head, 'nmod').find((child) => child > to && /^(?:in|of|near|at)$/.test(caseOf(sentence, child)));
  if (after === undefined || head !== to) return to;
  const range = phraseRange(sentence, after);
  const place = sentence.nameAt[range.to]?.name.actor.type;
  return (place === 'Country' || place === 'Place') && range.from - to <= 3 ? range.to : to;
}

/** A name that the dictionary does not hold; its kind is told by a title, its last word, or the preposition before it. */
function unknownName(sentence: Sentence, lexicon: Lexicon, base: Base): Mention | undefined {
  // "Suk-yeol": the name ends with a small word.
  let from = wordAt(sentence, base.to - 1) === '-' && relationAt(sentence, base.to - 2) === 'flat' ? base.to - 2 : base.to;
  if (!isNameWord(sentence, from)) return undefined;
  for (let before = namePartBefore(sentence, from); before >= base.from; before = namePartBefore(sentence, from)) from = before;
  const title = withFurtherTitles(sentence, lexicon, titleWithin(sentence, lexicon, from, base), base.to);
  const nameFrom = title ? title.to + 1 : from;
  if (nameFrom > base.to) return undefined;
  const range = { from: nameFrom, to: base.to };
  const nation = sentence.names.find((match) => match.from >= base.from && match.to < nameFrom && match.name.actor.country !== undefined)?.name.actor.country;
  const body = title || nameFrom <= base.from ? undefined : bodyBefore(sentence, lexicon, nameFrom);
  if (body) return { ...base, kind: 'NAME', type: body.sector === 'REB' ? 'Militia' : 'Organization', name: textOf(sentence, range), country: nation, sector: body.sector };
  return {
    ...base, kind: 'NAME', type: title ? 'Person' : kindOfName(sentence, lexicon, range, base.head), name: textOf(sentence, range), country: nation,
    title: title === undefined ? undefined : textOf(sentence, wholeTitle(sentence, title, base.from)), sector: title ? lexicon.roleNouns.get(wordsOf(sentence, title))?.sector : undefined,
  };
}

/** "the union Solidarity", "news agency Fars": the word before a name that tells what body bears it. */
function bodyBefore(sentence: Sentence, lexicon: Lexicon, nameFrom: number): RoleNoun | undefined {
  const words = [2, 1].map((length) => wordsOf(sentence, { from: nameFrom - length, to: nameFrom - 1 }));
  return /^\p{Ll}/u.test(sentence.tokens[nameFrom - 1]?.text ?? '') ? words.map((one) => lexicon.roleNouns.get(one)).find((role) => role?.is === 'body') : undefined;
}

/** "Chief | Inspector Otto Sarkia": titles that follow a title. */
function withFurtherTitles(sentence: Sentence, lexicon: Lexicon, title: PhraseRange | undefined, end: number): PhraseRange | undefined {
  let to = title?.to ?? end;
  while (to + 2 < end && lexicon.roleNouns.get(wordAt(sentence, to + 1))?.title === true) to += 1;
  return title && { from: title.from, to };
}

/** Where the part of a name before this one begins, also across the hyphen of "Jean-Yves"; -1 where none does. */
function namePartBefore(sentence: Sentence, from: number): number {
  const [hyphen, first] = [sentence.tokens[from - 1], sentence.tokens[from - 2]];
  const joined = hyphen?.text === '-' && first?.end === hyphen.start && hyphen.end === sentence.tokens[from]?.start;
  const at = joined ? from - 2 : from - 1;
  return isNameWord(sentence, at) && (sentence.nameAt[at]?.name.demonym !== true || isFlat(sentence, from)) ? at : -1;
}

/** "Tamil Nadu": a nation's word that begins a name. */
const isFlat = (sentence: Sentence, at: number): boolean => relationAt(sentence, at) === 'flat' && headOf(sentence, at) === at - 1;

/** A title just before the name, or at its start where both are written large. */
function titleWithin(sentence: Sentence, lexicon: Lexicon, from: number, base: Base): PhraseRange | undefined {
  // "President Hassan Sheikh Mohamud": what stands first is the title, though the name holds another.
  for (let end = Math.min(base.to, from + LONGEST_TITLE); end > from; end -= 1) {
    const first = titleBefore(sentence, lexicon, end, Math.max(base.from, from - 3));
    if (first && first.from <= from) return first;
  }
  for (let end = Math.min(base.to, from + 6); end > from; end -= 1) {
    const title = titleBefore(sentence, lexicon, end, Math.max(base.from, from - 3));
    if (title) return title;
  }
  return titleBefore(sentence, lexicon, from, base.from);
}

const isNameWord = (sentence: Sentence, i: number): boolean => {
  const token = sentence.tokens[i];
  if (token === undefined || !/^\p{Lu}|^al-|^bin$|^el-/u.test(token.text) || isDateWord(token.text)) return false;
  return token.upos === 'PROPN' || (i > 0 && /^(?:NOUN|ADJ|NUM)$/.test(token.upos) && sentence.tokens[i - 1]?.upos === 'PROPN');
};

/** The words of a range as the text has them, blanks made single. */
export function textOf(sentence: Sentence, { from, to }: PhraseRange): string {
  let text = '';
  for (let i = from; i <= to; i += 1) {
    const [token, before] = [sentence.tokens[i], sentence.tokens[i - 1]];
    if (token) text += (i > from && before && before.end < token.start ? ' ' : '') + token.text;
  }
  return text;
}

/** The words of a range in small letters, blanks between them. */
export const wordsOf = (sentence: Sentence, { from, to }: PhraseRange): string => sentence.tokens.slice(from, to + 1).map(({ text }) => text.toLowerCase()).join(' ');

function withoutDeterminer(sentence: Sentence, { from, to }: PhraseRange): PhraseRange {
  const first = sentence.tokens[from];
  const words = sentence.tokens.slice(from, from + 2).map(({ text }) => text.toLowerCase()).join(' ');
  if (from + 2 <= to && /^(?:more than|at least|up to|fewer than|less than)$/.test(words)) return { from: from + 2, to };
  if (from + 2 <= to && words === 'the same') return { from: from + 2, to };
  return first && from < to && /^(?:the|an?|this|these|those|some|any|its|their|his|her|whose|several|no|about|nearly|almost|around|over)$/i.test(first.text) ? { from: from + 1, to } : { from, to };
}
