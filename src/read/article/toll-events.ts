import type { CasualtyMention } from '../tolls/casualties.ts';
import type { BookEvent, Telling } from './event-book.ts';
import type { SentenceReading } from '../read-sentence.ts';
import { caseOf, childrenBy, pathUp } from '../sentence/tree.ts';

/** A count with the telling of the event to which it goes. */
export type Toll = readonly [Telling, CasualtyMention];

/**
 * Which event each count of dead and hurt belongs to: the act told by the same words, else one that is told in its sentence or
 * the one before, else what the article is about, else the last act of force before it.
 */
export function tollsByEvent(events: readonly BookEvent[], readings: readonly SentenceReading[]): Map<BookEvent, Toll[]> {
  const found = new Map<BookEvent, Toll[]>();
  for (const reading of readings) {
    for (const toll of reading.casualties) {
      const event = tellerOf(events, reading, toll) ?? (toll.kind === 'CAPTURED' ? aboveToll(events, reading, toll) : beneathToll(events, reading, toll) ?? aboveToll(events, reading, toll) ?? nearestForce(events, reading, toll) ?? (toll.best === 0 ? undefined : lastAssault(events, reading)));
      const telling = event?.tellings.find((one) => one.reading === reading) ?? event?.tellings.at(-1);
      const tolls = event ? found.get(event) ?? [] : [];
      if (event && telling && !tolls.some(([, one]) => isSame(one, toll))) found.set(event, [...tolls, [{ ...telling, reading }, toll]]);
    }
  }
  return found;
}

const isSame = (one: CasualtyMention, other: CasualtyMention): boolean =>
  one.kind === other.kind && one.low === other.low && one.best === other.best && one.high === other.high && one.unknown === other.unknown;

const asserted = ({ draft: { status } }: Telling): boolean => status === 'OCCURRED' || status === 'ONGOING';
const isForce = (telling: Telling): boolean => asserted(telling) && (telling.draft.type === 'ASSAULT' || /^(?:raid|storm|crackdown|disperse)$/.test(telling.lemma));

/** The event of which the words that count tell; what is not known goes to none that is only asked about. */
const tellerOf = (events: readonly BookEvent[], reading: SentenceReading, { verb, unknown }: CasualtyMention): BookEvent | undefined =>
  events.find(({ tellings }) => tellings.some((telling) => telling.reading === reading && (unknown === undefined || asserted(telling)) && (telling.draft.at === verb || telling.draft.also.includes(verb))));

/** "a wave of strikes in which 39 people died": the nearest act of force above the count in its sentence. */
function aboveToll(events: readonly BookEvent[], reading: SentenceReading, { verb }: CasualtyMention): BookEvent | undefined {
  for (const token of pathUp(reading.scene.sentence, verb)) {
    const found = events.find(({ tellings }) => tellings.some((telling) => telling.reading === reading && isForce(telling) && (telling.draft.at === token || telling.draft.also.includes(token))));
    if (found) return found;
  }
  return undefined;
}

/** "seven soldiers died in an ambush": an act of force in which they did. */
function beneathToll(events: readonly BookEvent[], reading: SentenceReading, { verb }: CasualtyMention): BookEvent | undefined {
  const { sentence } = reading.scene;
  const heads = new Set(childrenBy(sentence, verb, 'obl').filter((child) => /^(?:in|by|from|during)$/.test(caseOf(sentence, child))));
  return events.find(({ tellings }) => tellings.some((telling) => telling.reading === reading && isForce(telling) && heads.has(telling.draft.at)));
}

/** The act of force nearest to the count in its sentence, those before it first; else the last of the sentence before. */
function nearestForce(events: readonly BookEvent[], reading: SentenceReading, { from }: CasualtyMention): BookEvent | undefined {
  const told = (sentence: number) => events.flatMap((event) => event.tellings.filter((telling) => isForce(telling) && telling.draft.sentence === sentence).map(({ draft }) => ({ event, at: draft.at })));
  const here = told(reading.scene.sentence.index).sort((a, b) => Number(a.at > from) - Number(b.at > from) || Math.abs(a.at - from) - Math.abs(b.at - from));
  const before = told(reading.scene.sentence.index - 1).sort((a, b) => b.at - a.at);
  return (here[0] ?? before[0])?.event;
}

/** What the article is about, where its headline tells of force; else the last act of force before the sentence. */
export function lastAssault(events: readonly BookEvent[], reading: SentenceReading): BookEvent | undefined {
  const here = reading.scene.sentence.index;
  const before = events.filter(({ tellings }) => tellings.some(({ draft }) => draft.type === 'ASSAULT' && draft.status === 'OCCURRED' && draft.sentence <= here));
  const central = before.find(({ tellings }) => tellings.some(({ reading: { scene } }) => scene.sentence.kind === 'HEADLINE'));
  return central ?? before.sort((a, b) => (b.tellings.at(-1)?.draft.sentence ?? 0) - (a.tellings.at(-1)?.draft.sentence ?? 0))[0];
}
