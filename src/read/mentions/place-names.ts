import type { Mention } from './mention.ts';
import { textOf } from './mentions.ts';
import { nameMention } from './name-mention.ts';
import type { PhraseRange } from '../sentence/noun-phrase.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { headOf, relationAt, wordAt } from '../sentence/tree.ts';

/** Words of a kind of place that may close its name: "Katsina state", "Linwood Mosque". */
const CLOSES_NAME = /^(?:province|state|district|region|county|governorate|prefecture|department|division|municipality|commune|neighbou?rhood|suburb|quarter|city|town|village|island|islands|peninsula|valley|river|lake|forest|desert|mountain|mountains|hills|park|square|street|road|avenue|highway|bridge|gate|airport|station|port|harbou?r|base|camp|prison|jail|hospital|mosque|church|cathedral|temple|synagogue|hall|palace|castle|tower|stadium|arena|market|mall|hotel|school|college|university|museum|theatre|theater|library|gardens?|beach|bay|strait|sea|ocean|gulf|crossing|border|barracks|complex|building|plaza|campus|cent(?:re|er)|area|zone|strip|plateau|basin|reserve|headquarters|house)$/i;

/** Words after which "of" goes on with the name: "Gulf of Aden", "Church of the Nativity". */
const HOLDS_OF = /^(?:gulf|straits?|sea|bay|isle|horn|port|cape|mount|church|tower|bank|university|province|republic|kingdom|city|valley|house|palace|gate|square|bridge)$/;

const isCapital = (sentence: Sentence, at: number): boolean => /^\p{Lu}/u.test(sentence.tokens[at]?.text ?? '');
const DATE_WORD = /^(?:(?:sun|mon|tues|wednes|thurs|fri|satur)days?|january|february|march|april|may|june|july|august|september|october|november|december|jan\.?|feb\.?|aug\.?|sept\.?|oct\.?|nov\.?|dec\.?)$/;

/** A word of a name written large that is no name of the dictionary's by itself. */
const isNameWord = (sentence: Sentence, at: number): boolean =>
  isCapital(sentence, at) && !DATE_WORD.test(wordAt(sentence, at)) && /^(?:PROPN|NOUN|ADJ|X)$/.test(sentence.tokens[at]?.upos ?? '') && !isNationWord(sentence, at);

/** "Somali", but not the first word of "Tamil Nadu". */
const isNationWord = (sentence: Sentence, at: number): boolean => sentence.nameAt[at]?.name.demonym === true && !(relationAt(sentence, at + 1) === 'flat' && headOf(sentence, at + 1) === at);

/** Small words within names of places. */
const JOINS = /^(?:de|del|da|do|dos|du|des|la|al|el|bin|upon|sur|van|von|den)$/;

const isGlued = (sentence: Sentence, at: number): boolean => sentence.tokens[at]?.start === sentence.tokens[at - 1]?.end;

/** The whole name that begins at a token, with the kind of place that closes it; undefined where none does or someone else is named. */
export function placeNameFrom(sentence: Sentence, from: number): PhraseRange | undefined {
  const match = sentence.nameAt[from];
  if (match && match.from === from && !match.name.demonym && !goesOn(sentence, match.to) && !isCut(sentence, match)) return ['Place', 'Country', 'Facility'].includes(match.name.actor.type) ? closed(sentence, { from, to: match.to }) : undefined;
  if (!isNameWord(sentence, from)) return undefined;
  return closed(sentence, { from, to: endOfName(sentence, from) });
}

/** "San Pedro" of "San Pedro Sula": a name that no dictionary has, and of which only a part was seen. */
function isCut(sentence: Sentence, { from, to, name }: NonNullable<Sentence['nameAt'][number]>): boolean {
  const end = name.guessed === true ? endOfName(sentence, from) : to;
  return end > to && !['nsubj', 'obj', 'root', 'nummod'].includes(relationAt(sentence, end)) && sentence.tokens[end]?.upos === 'PROPN';
}

function endOfName(sentence: Sentence, from: number): number {
  let to = from;
  for (;;) {
    const hyphened = wordAt(sentence, to + 1) === '-' && isGlued(sentence, to + 1) && isGlued(sentence, to + 2);
    const joined = JOINS.test(wordAt(sentence, to + 1)) && isNameWord(sentence, to + 2);
    const joinedTwice = wordAt(sentence, to + 1) === 'de' && /^(?:la|los|las)$/.test(wordAt(sentence, to + 2)) && isNameWord(sentence, to + 3);
    if (joinedTwice) to += 3;
    else if (hyphened || joined) to += 2;
    else if (/^['’]$/.test(wordAt(sentence, to + 1)) && isGlued(sentence, to + 1) && wordAt(sentence, to).endsWith('s') && CLOSES_NAME.test(wordAt(sentence, to + 2)) && isNameWord(sentence, to + 2)) to += 2;
    else if (goesOn(sentence, to)) to += wordAt(sentence, to + 2) === 'the' ? 3 : 2;
    else if (isNameWord(sentence, to + 1) && !startsOther(sentence, to + 1)) to += 1;
    else return to;
  }
}

const goesOn = (sentence: Sentence, to: number): boolean => HOLDS_OF.test(wordAt(sentence, to)) && isCapital(sentence, to) && wordAt(sentence, to + 1) === 'of' && (isCapital(sentence, to + 2) || (wordAt(sentence, to + 2) === 'the' && isCapital(sentence, to + 3)));

/** A body, a person or a state that the dictionary knows begins a phrase of its own. */
const startsOther = (sentence: Sentence, at: number): boolean => {
  const match = sentence.nameAt[at];
  return match !== undefined && match.from === at && ['Country', 'Organization', 'Militia', 'Person'].includes(match.name.actor.type);
};

/** With ", DC" and the kind of place that closes the name. */
function closed(sentence: Sentence, range: PhraseRange): PhraseRange {
  const district = wordAt(sentence, range.to + 1) === ',' && /^(?:DC|D\.C\.?)$/.test(sentence.tokens[range.to + 2]?.text ?? '') ? 2 : /^(?:DC|D\.C\.?)$/.test(sentence.tokens[range.to + 1]?.text ?? '') ? 1 : 0;
  return district > 0 ? { from: range.from, to: range.to + district } : withKind(sentence, range);
}

const withKind = (sentence: Sentence, { from, to }: PhraseRange): PhraseRange =>
  (CLOSES_NAME.test(wordAt(sentence, to + 1)) && !/^(?:has|have|was|were|is|are)$/.test(wordAt(sentence, to + 2)) ? { from, to: wordAt(sentence, to + 1) === 'border' && wordAt(sentence, to + 2) === 'crossing' ? to + 2 : to + 1 } : { from, to });

/** A mention of the place under all words of its name, which a parser or the dictionary may have cut: "Pul-i-Khumri", "Fishmongers' Hall". */
export function wholePlace(sentence: Sentence, mention: Mention): Mention {
  const head = sentence.tokens[mention.head]?.text ?? '';
  const match = sentence.nameAt[mention.head];
  if (mention.kind === 'DESCRIPTION' && match && match.to > match.from && !match.name.demonym) return { ...mention, from: match.from, to: match.to, kind: 'NAME', name: textOf(sentence, match) };
  if (mention.type === 'Country' || (mention.actor?.id !== undefined && !goesOn(sentence, mention.to) && closed(sentence, mention).to < mention.to + 1) || !/^\p{Lu}/u.test(head)) return mention;
  const from = startOfName(sentence, mention.kind === 'NAME' ? firstCapital(sentence, mention) : mention.head);
  const first = placeNameFrom(sentence, from);
  if (!first || first.to < mention.head || textOf(sentence, first) === mention.name) return mention;
  return { ...mention, ...first, kind: 'NAME', name: textOf(sentence, first), actor: undefined, capital: false };
}

/** Over "the". */
function firstCapital(sentence: Sentence, { from, to }: PhraseRange): number {
  let at = from;
  while (at < to && !isCapital(sentence, at)) at += 1;
  return at;
}

function startOfName(sentence: Sentence, at: number): number {
  let from = at;
  for (;;) {
    const owner = /^['’]$/.test(wordAt(sentence, from - 1)) && wordAt(sentence, from - 2).endsWith('s') && isNameWord(sentence, from - 2);
    const joined = JOINS.test(wordAt(sentence, from - 1)) && isNameWord(sentence, from - 2) && headOf(sentence, from) === from - 2;
    if (joined) {
      from -= 2;
      continue;
    }
    if (owner) return from - 2;
    const hyphened = wordAt(sentence, from - 1) === '-' && isGlued(sentence, from - 1) && isGlued(sentence, from);
    if (hyphened) from -= 2;
    else if (isNameWord(sentence, from - 1) && (sentence.nameAt[from - 1]?.name.actor.country === undefined || sentence.nameAt[from - 1]?.name.actor.type === 'Person')) from -= 1;
    else return from;
  }
}

/** A place of which only the words are known, or which the dictionary has. */
export function placeMention(sentence: Sentence, range: PhraseRange): Mention {
  const match = sentence.nameAt[range.from];
  if (match && !match.name.demonym && match.from === range.from && match.to === range.to) return nameMention(sentence, match);
  return {
    sentence: sentence.index, head: range.to, ...range, kind: 'NAME', type: 'Place', name: textOf(sentence, range), lemma: textOf(sentence, range).toLowerCase(), definite: false, capital: false,
    country: match?.name.demonym === true ? undefined : match?.name.actor.country,
  };
}
