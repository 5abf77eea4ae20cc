import { foldedName } from '../../folded-name.ts';
import type { EntityType } from '../../ontology.ts';
import type { RoleNoun } from '../../lexicon-shapes.ts';
import { isDateWord } from '../sentence/calendar-words.ts';
import type { Lexicon } from '../lexicon.ts';
import { wordsOf, type Base } from './mentions.ts';
import { phraseRange, type PhraseRange } from '../sentence/noun-phrase.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { caseOf, childrenBy, headOf, lemmaAt, relationAt, wordAt } from '../sentence/tree.ts';

/** "the interior minister's office said": those who work there, where the words do not tell of a place. */
export function officeOf(sentence: Sentence, lexicon: Lexicon, { head, from, to }: Base): RoleNoun | undefined {
  if (!/^(?:offices?|campaign|team)$/.test(wordAt(sentence, head)) || head !== to || /^(?:in|at|inside|outside|near|into|from|to|around|behind|on)$/.test(caseOf(sentence, head)) || !/^(?:nsubj|obl|nmod|conj|obj)/.test(relationAt(sentence, head))) return undefined;
  const owner = childrenBy(sentence, head, 'nmod:poss')[0];
  if (owner === undefined || owner < from) return undefined;
  const words = [wordsOf(sentence, { from: Math.max(from, owner - 1), to: owner }), wordAt(sentence, owner)].map((one) => lexicon.roleNouns.get(one)).find((one) => one?.title === true);
  const isPerson = sentence.nameAt[owner]?.name.actor.type === 'Person' || (words === undefined && sentence.tokens[owner]?.upos === 'PROPN' && sentence.nameAt[owner] === undefined && lexicon.surnames.has(foldedName(sentence.tokens[owner]?.text ?? '')));
  if (isPerson) return { record: 'role', nouns: [], sector: 'GOV', is: 'body', title: false, leads: false };
  return words === undefined || (relationAt(sentence, head) === 'obj' && STRUCK.test(lemmaAt(sentence, headOf(sentence, head)))) ? undefined : { ...words, is: 'body', title: false, leads: false };
}

/** What is done to a house, not to those in it. */
const STRUCK = /^(?:attack|bomb|burn|storm|raid|search|ransack|hit|strike|shell|torch|vandali[sz]e|stone|enter|occupy|surround|damage|destroy|visit|leave|open|close|evacuate)$/;

/** "by force", "demanded justice", "guarding prisoners": no body and nobody, though the same words may name one. */
export const isMass = (sentence: Sentence, { head, from }: Base): boolean =>
  (from === head && /^(?:force|justice|intelligence|business)$/.test(wordAt(sentence, head))) || (sentence.tokens[head]?.upos === 'VERB' && wordAt(sentence, head).endsWith('ing'));

/** "fundamentalists", "landowners": what many of such a word are, where the dictionary does not have it. */
export function personsByEnding(sentence: Sentence, lexicon: Lexicon, base: Base): RoleNoun | undefined {
  const token = sentence.tokens[base.head];
  const plural = token?.xpos === 'NNS' && /(?:ists|ians|eers|men|women|owners|goers|dwellers|seekers|makers|workers|leaders|holders|keepers)$/.test(token.text) && base.head === base.to;
  return plural && !lexicon.things.has(base.lemma) && !/^(?:means|regimen|specimen)/.test(token.text) ? { record: 'role', nouns: [], sector: 'CVL', is: 'persons', title: false, leads: false } : undefined;
}

/** "inspectors of the International Atomic Energy Agency": whose they are belongs to the description. */
export function withWhose(sentence: Sentence, { head, to }: Base): number {
  const after = childrenBy(sentence, head, 'nmod').find((child) => child > to && /^(?:of|for)$/.test(caseOf(sentence, child)));
  if (after === undefined || head !== to) return to;
  const range = phraseRange(sentence, after);
  if (isOfficeName(sentence, head, range)) return range.to;
  if (caseOf(sentence, after) !== 'of') return to;
  const hasName = sentence.names.some(({ from, to: last }) => from >= range.from && last <= range.to);
  return hasName && range.from - to <= 3 ? range.to : to;
}

/** "the Chief of Staff", "the Minister for Public Works": an office written large, and what it is for. */
const isOfficeName = (sentence: Sentence, head: number, { from, to }: PhraseRange): boolean =>
  /^\p{Lu}/u.test(sentence.tokens[head]?.text ?? '') && from - head <= 3 && sentence.tokens.slice(from, to + 1).every(({ text, upos }) => /^\p{Lu}/u.test(text) || /^(?:DET|CCONJ)$/.test(upos)) && sentence.nameAt[to] === undefined && !isDateWord(sentence.tokens[to]?.text ?? '');

/** "police in Kenya", "the president of Armenia": the country that follows. */
export function countryBehind(sentence: Sentence, head: number): string | undefined {
  const after = (sentence.children[head] ?? []).find((child) => child > head && ['of', 'in', 'from'].includes(caseOf(sentence, child)) && sentence.nameAt[child]?.name.actor.country !== undefined);
  return after === undefined ? undefined : sentence.nameAt[after]?.name.actor.country;
}

/** What the dictionary has for the noun that closes a range, with up to two words before it. */
export function roleNounAt(sentence: Sentence, lexicon: Lexicon, { from, head, to }: PhraseRange & { head: number }): RoleNoun | undefined {
  if (isShore(sentence, head)) return undefined;
  for (let first = Math.max(from, head - 2); first <= head; first += 1) {
    const before = wordsOf(sentence, { from: first, to: head - 1 });
    // "railway station" is a place; a station may be a broadcaster.
    if (before !== '' && formsAt(sentence, head).some((last) => lexicon.things.has(`${before} ${last}`) && !lexicon.roleNouns.has(`${before} ${last}`))) return undefined;
    const found = formsAt(sentence, head).map((last) => lexicon.roleNouns.get(before === '' ? last : `${before} ${last}`)).find(Boolean);
    if (found) return to === head ? found : undefined;
  }
  return undefined;
}

/** "the Venezuelan bank of the Cuyuni River", "the far bank": where land ends, and no house of money. */
const isShore = (sentence: Sentence, head: number): boolean => lemmaAt(sentence, head) === 'bank'
  && (/^(?:west|western|east|eastern|north|northern|south|southern|left|right|far|opposite|other|river|canal)$/.test(wordAt(sentence, head - 1)) || (/^(?:of the|of an?)$/.test(`${wordAt(sentence, head + 1)} ${wordAt(sentence, head + 2)}`) && sentence.words.slice(head + 3, head + 3 + RIVER).some((word) => /^(?:river|lake|canal|stream|creek)$/.test(word))));

/** In tokens: how long the name of a river may be. */
const RIVER = 3;

/** Under which forms a noun may stand in the dictionary, also where its plural was taken for a name. */
export const formsAt = (sentence: Sentence, at: number): string[] => [wordAt(sentence, at), lemmaAt(sentence, at), wordAt(sentence, at).replace(/s$/, ''), ...(wordAt(sentence, at).startsWith('ex-') ? [lemmaAt(sentence, at).replace(/^ex-/, '')] : [])];

export const typeOfRole = ({ is }: RoleNoun): EntityType => (is === 'body' ? 'Organization' : is === 'source' ? 'AnonymousSource' : 'Group');
