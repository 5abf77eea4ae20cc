import type { EventType } from '../../ontology.ts';
import type { Draft } from '../acts/draft.ts';
import type { BookEvent, Telling } from './event-book.ts';
import type { Part } from './resolve-fillers.ts';
import type { SentenceReading } from '../read-sentence.ts';
import { childrenBy, headOf, isVerb, lemmaAt, relationAt, wordAt } from '../sentence/tree.ts';

/** "the strikes", "the facilities targeted": what was told before. */
export function isTakenUp({ draft, reading, parts }: Telling): boolean {
  if (draft.kind === 'noun') return (draft.definite || isOfPronoun(parts)) && !isOfMore(reading, draft);
  if (isOfAct(reading, draft) || isDescribing(reading, draft)) return true;
  return reading.scene.sentence.tokens[draft.at]?.relation === 'acl' && !reading.scene.sentence.words[draft.at]?.endsWith('ing') && !parts.some(({ role }) => role === 'actor');
}

/** "in revenge for his killing": of one who was spoken of, and suffered it. */
const isOfPronoun = (parts: readonly Part[]): boolean => parts.some(({ role, mention }) => role === 'recipient' && mention.kind === 'PRONOUN');

/** "The operation targeted caves": the verb tells more of an act told before. */
export function isOfAct({ scene: { sentence } }: SentenceReading, { at, type }: Draft): boolean {
  return isVerb(sentence, at) && childrenBy(sentence, at, 'nsubj').some((child) => (ANY_ATTACK.test(lemmaAt(sentence, child)) || (ANY[type]?.test(lemmaAt(sentence, child)) ?? false)) && childrenBy(sentence, child, 'det').some((det) => /^(?:the|this|these)$/.test(wordAt(sentence, det))));
}

/** "the other blast", "the second attack": one of several, and not what was told. */
const isOfMore = ({ scene: { sentence } }: SentenceReading, { at }: Draft): boolean =>
  childrenBy(sentence, at, 'amod', 'det', 'advmod').some((child) => /^(?:other|another|first|second|third|fourth|fifth|previous|earlier|separate|next|new|similar|past|further|future|subsequent)$/.test(wordAt(sentence, child)));

/** "the detained suspect": what was done to somebody tells who is meant. */
export const isDescribing = ({ scene: { sentence } }: SentenceReading, { at, kind }: Draft): boolean =>
  kind === 'verb' && relationAt(sentence, at) === 'amod' && sentence.tokens[at]?.xpos === 'VBN' && childrenBy(sentence, headOf(sentence, at), 'det').some((det) => /^(?:the|this|these)$/.test(wordAt(sentence, det)));

/** Nouns under which any act of force may be taken up again. */
export const ANY_ATTACK = /^(?:attack|assault|raid|incident|operation|violence|bombing|blast|shooting|strike)$/;

/** Nouns under which any act of a type may be taken up again. */
const ANY: Partial<Record<EventType, RegExp>> = {
  ASSAULT: ANY_ATTACK, CONSULT: /^(?:meeting|talk|summit|discussion|dialogue|negotiation|conference|session|gathering|encounter|call|conversation)$/, AGREE: /^(?:agreement|deal|accord|pact|treaty|memorandum|arrangement)$/,
  PROTEST: /^(?:protest|demonstration|rally|march|sit-in|unrest|strike|walkout)$/, SUPPORT: /^(?:agreement|deal|accord|pact|treaty|memorandum|bill|law)$/, RETREAT: /^(?:withdrawal|pullout|resignation|departure|release|swap|exchange)$/, COERCE: /^(?:arrest|detention|seizure|raid|crackdown)$/, SANCTION: /^(?:expulsion|sanction|verdict|sentence|conviction|ban)$/,
};

/** "over the killings", "ordered the murder": the like of narrower nouns, where nothing is told of whom or where. */
const ANY_BARE: Partial<Record<EventType, RegExp>> = {
  ASSAULT: /^(?:killing|murder|massacre|slaying|ambush|explosion|shelling|bombardment|airstrike|onslaught|bloodshed)$/, COERCE: /^(?:abduction|kidnapping|hijacking|siege|blockade)$/,
};

/** Whether a noun may stand for any act of its type. */
export const isAnyOfType = ({ draft: { at, type, kind }, lemma, parts, reading: { scene: { sentence } } }: Telling): boolean =>
  (ANY[type]?.test(lemma) ?? false) || (kind === 'noun' && parts.every(({ role }) => role === 'authorizer') && childrenBy(sentence, at, 'amod', 'nmod', 'acl').length === 0 && (ANY_BARE[type]?.test(lemma) ?? false));

/** In sentences: what is told of as known was told no farther back. */
const JUST_TOLD = 2;

/** Things that are called by what they are once it was told that they were struck, and what it was done with. */
const GENERIC = /^(?:vehicle|vessel|ship|boat|plane|aircraft|building|structure)$/;
const MEANS = /^(?:device|bomb|explosive|vest|mine|missile|rocket|shell|drone|grenade)$/;

/** "The vehicle was attacked by unidentified men", "said it had planted the device": an act of force told right before, by what it struck or was done with. */
export function takesUpLast({ tellings }: BookEvent, { draft, parts }: Telling): boolean {
  const last = tellings.at(-1)?.draft;
  if (!last || draft.kind !== 'verb' || draft.type !== 'ASSAULT' || draft.sentence - last.sentence > JUST_TOLD || draft.sentence === last.sentence) return false;
  const isKnown = ({ mention }: Part): boolean => mention.definite && mention.kind !== 'NAME';
  return parts.some((part) => isKnown(part) && ((part.role === 'target' && GENERIC.test(part.mention.lemma)) || (part.role === 'instrument' && MEANS.test(part.mention.lemma))));
}

/** "19 militants were killed": what came of an act told before, not one of its own. */
export const isBareToll = ({ draft, reading, lemma, parts }: Telling): boolean =>
  draft.kind === 'verb' && /^(?:kill|wound|injure|hurt|die)$/.test(lemma) && draft.also.every((at) => /^(?:kill|wound|injure|hurt|die)$/.test(lemmaAt(reading.scene.sentence, at))) && !parts.some(({ role }) => role === 'actor');

/** In letters: words of act that begin alike are of one stem: "agree" and "agreement", "kill" and "killing". */
const STEM = 4;

export const isOneWord = (a: string, b: string): boolean => a === b || (a.length >= STEM && a.slice(0, Math.max(STEM, Math.min(a.length, b.length) - 2)) === b.slice(0, Math.max(STEM, Math.min(a.length, b.length) - 2)));
