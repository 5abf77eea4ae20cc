import type { BookEvent, Telling } from './event-book.ts';
import type { SentenceReading } from '../read-sentence.ts';
import type { Lexicon } from '../lexicon.ts';
import type { EventType } from '../../ontology.ts';
import { caseOf, childrenBy, isNoun, lemmaAt, pathUp, relationAt } from '../sentence/tree.ts';
import { isOneWord } from './taken-up.ts';

type Manners = Lexicon['manners'];

/** In sentences: how far back an act that is taken up under no word of its own is told. */
const REACH = 3;

export const isTold = ({ draft: { status } }: Telling): boolean => /^(?:OCCURRED|ONGOING)$/.test(status);

/** "has ordered a wall to be built. … complained about the plan": what is to come is taken up right behind. */
const isJustPlanned = ({ draft: { status, sentence } }: Telling, here: number): boolean => status === 'PROSPECTIVE' && here - sentence <= 2;

const depthOf = ({ draft, reading: { scene } }: Telling): number => pathUp(scene.sentence, draft.at).length;

/** Where, among the events, the chief act of the sentence before stands; -1 where it tells none that happened and fits. */
export function chiefBefore(kept: readonly BookEvent[], { scene: { sentence } }: SentenceReading, fits: (i: number) => boolean): number {
  for (let back = 1; back <= REACH; back += 1) {
    const told = kept.flatMap(({ tellings }, i) => (fits(i) ? tellings.filter((one) => one.draft.sentence === sentence.index - back && isTold(one)).map((one) => ({ i, at: one.draft.at, depth: depthOf(one) })) : []));
    const chief = told.sort((a, b) => a.depth - b.depth || a.at - b.at)[0];
    if (chief) return chief.i;
  }
  return -1;
}

/** What speaks for an event as the one that a noun takes up, the weightiest first. */
interface Candidate {
  readonly i: number;
  readonly marks: readonly number[];
}

/**
 * Where the event stands that a noun takes up, of those that fit: one told with what the noun is called by ("the depot attack"), or by the same word
 * ("raided … the raid"), or in the manner that the noun names ("sentenced … the verdict"), or else the one told last; of what one sentence tells, the chief act.
 */
export function lastTold(kept: readonly BookEvent[], reading: SentenceReading, manners: Manners, noun: number | undefined, types: readonly EventType[], fits: (i: number) => boolean): number {
  const { sentence } = reading.scene;
  const called = noun === undefined ? [] : childrenBy(sentence, noun, 'compound').map((child) => lemmaAt(sentence, child));
  const candidates = kept.flatMap(({ tellings }, i): Candidate[] => (fits(i) ? tellings.filter((one) => one.draft.sentence < sentence.index && (isTold(one) || isJustPlanned(one, sentence.index))) : [])
    .map((one) => ({ i, marks: [
      Number(called.some((lemma) => one.reading.scene.sentence.lemmas.includes(lemma))),
      noun === undefined ? 0 : Number(isSameWord(tellings, lemmaAt(sentence, noun))) + Number(isOfManner(tellings, manners, lemmaAt(sentence, noun))),
      -Number(isReason(tellings)), Number(sentence.index - one.draft.sentence === 1 && isMain(one)), -types.indexOf(one.draft.type), Number(isCentral(tellings)), one.draft.sentence, -depthOf(one), -one.draft.at,
    ] })));
  return candidates.sort((a, b) => firstDifference(b.marks, a.marks))[0]?.i ?? -1;
}

/** Whether the clause that tells an act is no part of another. */
const isMain = ({ draft, reading: { scene: { sentence } } }: Telling): boolean => pathUp(sentence, draft.at).slice(0, -1).every((at) => !/^(?:acl|advcl|nmod|obl|csubj)$/.test(relationAt(sentence, at)));

/** Whether the headline tells it, or it was told more than once. */
const isCentral = (tellings: readonly Telling[]): boolean => tellings.some(({ reading }) => reading.scene.sentence.kind === 'HEADLINE');

const firstDifference = (a: readonly number[], b: readonly number[]): number => a.map((mark, i) => mark - (b[i] ?? 0)).find((difference) => difference !== 0) ?? 0;

const isSameWord = (tellings: readonly Telling[], lemma: string): boolean =>
  tellings.some((one) => [one.draft.at, ...one.draft.also].some((at) => isOneWord(lemmaAt(one.reading.scene.sentence, at), lemma)));

const isOfManner = (tellings: readonly Telling[], manners: Manners, lemma: string): boolean => tellings.some(({ draft }) => draft.modes.some((mode) => manners.get(lemma)?.has(mode) === true));

/** "with armed drones": said of the act, and not as its reason. */
const isSaidIn = ({ draft, reading: { scene: { sentence } } }: Telling, lemma: string): boolean =>
  sentence.lemmas.some((other, at) => at >= draft.from && at <= draft.to && isNoun(sentence, at) && isOneWord(other, lemma) && /^(?:|with|by|from|of|using)$/.test(caseOf(sentence, at)));

/** Whether it was told only as what another act answered. */
const isReason = (tellings: readonly Telling[]): boolean => tellings.every(({ draft, reading }) => reading.links.some(({ cause }) => cause === draft.at || draft.also.includes(cause)));

/** "in revenge for the drones", "in protest against the ramming": the event last told by a word of the same stem, in its sentence. */
export function saidInWords(kept: readonly BookEvent[], { scene: { sentence } }: SentenceReading, manners: Manners, noun: number, fits: (i: number) => boolean): number {
  const lemma = lemmaAt(sentence, noun);
  const told = kept.flatMap(({ tellings }, i) => (fits(i) ? tellings.filter((one) => one.draft.sentence < sentence.index && isTold(one)).map((one) => ({ i, isAct: isSameWord([one], lemma) || isOfManner([one], manners, lemma), isSaid: isSaidIn(one, lemma), sentence: one.draft.sentence, depth: depthOf(one) })) : []));
  return told.filter(({ isAct, isSaid }) => isAct || isSaid).sort((a, b) => Number(b.isAct) - Number(a.isAct) || b.sentence - a.sentence || a.depth - b.depth)[0]?.i ?? -1;
}
