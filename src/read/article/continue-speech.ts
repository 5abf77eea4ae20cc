import { DOCUMENTS } from '../acts/attribution.ts';
import type { Draft, Speech } from '../acts/draft.ts';
import type { Mention } from '../mentions/mention.ts';
import type { SentenceReading } from '../read-sentence.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { childrenBy, headOf, wordAt } from '../sentence/tree.ts';

/** In sentences: how far a quotation is followed, and how far back is looked for whom "the statement" and "he" take up. */
const REACH = 8;
const DOCUMENT_REACH = 3;
const SPEAKER_REACH = 1;

/**
 * Who speaks over more than one sentence: a sentence that is all quotation and names no speaker is said by whoever says the quotation
 * that it goes on with, or by the one who speaks or finds fault in the sentence before; "the statement" by whoever made it.
 */
export function continueSpeech(readings: readonly SentenceReading[]): SentenceReading[] {
  const named = nameSpeakers(readings);
  return named.map((reading, i) => {
    const continued = isAllQuoted(reading.scene.sentence) && reading.speeches.length === 0 ? speechAfter(named, i) ?? speechBefore(named, i) : undefined;
    return continued === undefined ? reading : { ...reading, continued, drafts: reading.drafts.map((draft) => toldBy(reading, draft, continued)) };
  });
}

const toldBy = ({ scene: { sentence } }: SentenceReading, draft: Draft, { speech }: Continued): Draft =>
  draft.attribution.length === 0 && sentence.quoted[draft.at] === true ? { ...draft, attribution: [{ verb: ELSEWHERE, speakers: speech.speakers }] } : draft;

/** Stands for the verb of a speech that is in another sentence. */
const ELSEWHERE = -1;

/** What a sentence goes on with: the speech, and the place of its sentence among the sentences of the article. */
export interface Continued {
  readonly speech: Speech;
  readonly sentence: number;
}

const isWord = (sentence: Sentence, at: number): boolean => /[\p{L}\d]/u.test(wordAt(sentence, at));

const isAllQuoted = (sentence: Sentence): boolean => sentence.kind === 'BODY' && sentence.tokens.some((_token, at) => isWord(sentence, at)) && sentence.tokens.every((_token, at) => !isWord(sentence, at) || sentence.quoted[at] === true);

/** Whether the quotation is still open where the sentence ends, or was open where it begins. */
const staysOpen = ({ quoted }: Sentence): boolean => quoted.at(-1) === true;
const beginsQuoted = (sentence: Sentence): boolean => sentence.quoted[0] === true;

/** "A. B," said Y: whoever says the quotation that this one begins. */
function speechAfter(readings: readonly SentenceReading[], i: number): Continued | undefined {
  for (let at = i + 1; at <= i + REACH; at += 1) {
    const [before, here] = [readings[at - 1], readings[at]];
    if (!before || !here || !staysOpen(before.scene.sentence) || !beginsQuoted(here.scene.sentence)) return undefined;
    const speech = here.speeches.find((one) => one.speakers.length > 0 && one.mode !== 'DECLINED_COMMENT');
    if (speech) return { speech, sentence: here.scene.sentence.index };
  }
  return undefined;
}

/** X said, "A. B." and X criticised it. "A. B.": whoever spoke last, with nothing but quotation between. */
function speechBefore(readings: readonly SentenceReading[], i: number): Continued | undefined {
  for (let at = i - 1; at >= Math.max(0, i - REACH); at -= 1) {
    const reading = readings[at];
    if (!reading || reading.scene.sentence.kind !== 'BODY') return undefined;
    const speech = reading.speeches.findLast((one) => one.speakers.length > 0 && one.mode !== 'DECLINED_COMMENT') ?? judgement(reading);
    if (speech) return { speech, sentence: reading.scene.sentence.index };
    if (!isAllQuoted(reading.scene.sentence)) return undefined;
  }
  return undefined;
}

/** Acts done by saying something, which is then quoted. */
const SAID = /^(?:ACCUSE|REQUEST|REJECT|SUPPORT|THREATEN)$/;

/** "X criticised the decision.": the chief act of a sentence, where it is one of words. */
function judgement({ scene: { sentence }, drafts }: SentenceReading): Speech | undefined {
  const chief = drafts.find(({ at, kind, type, status }) => kind === 'verb' && headOf(sentence, at) < 0 && SAID.test(type) && status === 'OCCURRED' && childrenBy(sentence, at, 'nsubj:pass').length === 0);
  const speakers = (chief?.fillings ?? []).filter(({ role, via }) => role === 'actor' && via !== 'COUNTRY_OF_PLACE').map(({ mention }) => mention);
  return chief && speakers.length > 0 ? { verb: chief.at, speakers } : undefined;
}

/** "The statement said", "he added": whoever spoke last; a speech of which nobody is known to be the speaker is left out. */
function nameSpeakers(readings: readonly SentenceReading[]): SentenceReading[] {
  const named: SentenceReading[] = [];
  for (const reading of readings) named.push(reading.speeches.some(({ speakers }) => speakers.some(isOpen)) ? nameSpeaker(named, reading) : reading);
  return named;
}

const isDocument = ({ kind, lemma }: Mention): boolean => kind === 'OTHER' && DOCUMENTS.test(lemma);
const isOpen = (mention: Mention): boolean => isDocument(mention) || (mention.kind === 'PRONOUN' && /^s?he$/.test(mention.name));

function nameSpeaker(before: readonly SentenceReading[], reading: SentenceReading): SentenceReading {
  const { sentence } = reading.scene;
  const last = (reach: number, fits: (mention: Mention) => boolean): Mention | undefined =>
    before.slice(-reach).flatMap(({ scene, speeches }) => (scene.sentence.kind === 'BODY' ? speeches : [])).findLast(({ speakers: [first, second], mode }) => first && !second && mode !== 'DECLINED_COMMENT' && fits(first))?.speakers[0];
  const nameOf = (mention: Mention): Mention[] => {
    if (isDocument(mention)) return [last(DOCUMENT_REACH, () => true)].flatMap((one) => (one ? [{ ...mention, means: one.means ?? one }] : []));
    const means = isOpen(mention) && sentence.kind === 'BODY' ? last(SPEAKER_REACH, (one) => (one.kind === 'PRONOUN' ? one.name === mention.name : one.type === 'Person')) : undefined;
    return [means ? { ...mention, means: means.means ?? means } : mention];
  };
  const known = new Map(reading.speeches.flatMap(({ speakers }) => speakers).map((mention) => [mention, nameOf(mention)]));
  const named = <Said extends Speech>(speech: Said): Said[] => [{ ...speech, speakers: speech.speakers.flatMap((one) => known.get(one) ?? [one]) }].filter(({ speakers }) => speakers.length > 0);
  return { ...reading, speeches: reading.speeches.flatMap(named), drafts: reading.drafts.map((draft) => ({ ...draft, attribution: draft.attribution.flatMap(named) })) };
}
