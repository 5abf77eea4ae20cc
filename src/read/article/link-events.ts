import type { BookEvent, Telling } from './event-book.ts';
import type { EventType } from '../../ontology.ts';
import type { PhraseLink } from '../acts/answers.ts';
import type { ReadEvent } from '../reading.ts';
import type { SentenceReading } from '../read-sentence.ts';
import { TOLD_BEFORE } from '../acts/told-before.ts';
import { childrenBy, lemmaAt, pathUp, wordAt } from '../sentence/tree.ts';
import { sentenceWords, type CutWords } from '../words-of.ts';

/** Puts into each event the events that it answers, with the words that say so. Never in a circle: the first link told wins. */
export function linksBetween(kept: readonly BookEvent[], events: readonly ReadEvent[], cut: CutWords): ReadEvent[] {
  const links = events.map((): ReadEvent['responseTo'][number][] => []);
  const readings = new Set(kept.flatMap(({ tellings }) => tellings.map(({ reading }) => reading)));
  for (const reading of readings) {
    for (const link of reading.links) {
      const { from, to } = link;
      const answer = link.effect === TOLD_BEFORE ? toldBefore(kept, reading, () => true) : placeOf(kept, reading, link.effect);
      const mine = events[answer];
      const mayBeAnswered = (i: number): boolean => i !== answer && mine !== undefined && events[i] !== undefined && !isOfSameDoers(mine, events[i]);
      // "should parliament reject the accord": what may come is no answer yet.
      const answered = link.cause === TOLD_BEFORE && link.types && mine?.status === 'HYPOTHETICAL' ? -1 : answeredBy(kept, reading, link, mayBeAnswered);
      const other = events[answered];
      if (!mine || !other || !mayBeAnswered(answered) || reaches(links, events, answered, mine.id) || links[answer]?.some(({ event }) => event === other.id)) continue;
      const words = sentenceWords(cut, reading.scene.sentence, from, to);
      links[answer]?.push({ event: other.id, asWritten: words.exact, evidence: words });
    }
  }
  return events.map((event, i) => ({ ...event, responseTo: links[i] ?? [] }));
}

/** Where, among the events, the act stands that a word of a sentence tells; -1 where none was kept. */
const placeOf = (kept: readonly BookEvent[], reading: SentenceReading, at: number): number =>
  kept.findIndex(({ tellings }) => tellings.some((telling) => telling.reading === reading && (telling.draft.at === at || telling.draft.also.includes(at))));

/** The act answered: that of the words, or one told before; "the raid", where it is no event of its own, is the last act of its type before it. */
function answeredBy(kept: readonly BookEvent[], reading: SentenceReading, { effect, cause, types, noun }: PhraseLink, fits: (i: number) => boolean): number {
  const ofType = (wanted: readonly EventType[]) => (i: number): boolean => fits(i) && (wanted.length === 0 || kept[i]?.tellings.some(({ draft: { type } }) => wanted.includes(type)) === true);
  if (cause === TOLD_BEFORE) {
    const answering = reading.drafts.find(({ at }) => at === effect);
    if (types?.length) return lastTold(kept, reading, noun, ofType(types));
    const near = toldBefore(kept, reading, ofType(answering && FORCE.has(answering.type) && types === undefined ? [...FORCE] : []));
    return near < 0 ? central(kept, ofType(answering?.type === 'ASSAULT' ? ['ASSAULT', 'COERCE'] : [])) : near;
  }
  const place = placeOf(kept, reading, cause);
  const bare = place < 0 ? reading.drafts.find(({ at, definite, kind, fillings }) => at === cause && definite && kind === 'noun' && fillings.length === 0 && wordAt(reading.scene.sentence, at + 1) !== 'of' && childrenBy(reading.scene.sentence, at, 'nmod', 'acl').length === 0) : undefined;
  const taken = bare ? lastTold(kept, reading, cause, ofType([bare.type])) : place;
  return bare && taken < 0 && types?.length ? lastTold(kept, reading, cause, ofType(types)) : taken;
}

/** The act of the headline, which may be taken up anywhere. */
const central = (kept: readonly BookEvent[], fits: (i: number) => boolean): number =>
  kept.findIndex(({ tellings }, i) => fits(i) && tellings.some((one) => one.reading.scene.sentence.kind === 'HEADLINE' && isTold(one)));

/** Force is told to be answered with force: what it answers is no word. */
const FORCE: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'PROTEST', 'MOBILIZE', 'SANCTION', 'THREATEN']);

/** Nobody answers what he ordered or did himself: "the second time he has ordered retaliatory strikes" answers no strikes of his. */
function isOfSameDoers(answer: ReadEvent, cause: ReadEvent): boolean {
  const of = (event: ReadEvent, ...roles: readonly ('authorizer' | 'actor')[]): string[] => roles.flatMap((role) => event.roles[role] ?? []).map(({ entity }) => entity);
  const [own, theirs] = [new Set(of(answer, 'authorizer', 'actor')), of(cause, 'authorizer', 'actor')];
  return of(cause, 'authorizer').some((entity) => own.has(entity)) || (theirs.length > 0 && theirs.every((entity) => own.has(entity)));
}

/** In sentences: how far back an act that is taken up is told. */
const REACH = 3;

const isTold = ({ draft: { status } }: Telling): boolean => /^(?:OCCURRED|ONGOING)$/.test(status);

/** "has ordered a wall to be built. … complained about the plan": what is to come is taken up right behind. */
const isJustPlanned = ({ draft: { status, sentence } }: Telling, here: number): boolean => status === 'PROSPECTIVE' && here - sentence <= 2;

/** Where, among the events, the chief act of the sentence before stands; -1 where it tells none that happened and fits. */
function toldBefore(kept: readonly BookEvent[], { scene: { sentence } }: SentenceReading, fits: (i: number) => boolean): number {
  for (let back = 1; back <= REACH; back += 1) {
    const told = kept.flatMap(({ tellings }, i) => tellings.filter((one) => one.draft.sentence === sentence.index - back && isTold(one)).map(({ draft, reading }) => ({ i, at: draft.at, depth: pathUp(reading.scene.sentence, draft.at).length })));
    const chief = told.filter(({ i }) => fits(i)).sort((a, b) => a.depth - b.depth || a.at - b.at)[0];
    if (chief) return chief.i;
  }
  return -1;
}

/** Where the event stands that was told last before a sentence, of those that fit; of what one sentence tells, the chief act. "the depot attack": one of which a depot is told, where there is such. */
function lastTold(kept: readonly BookEvent[], { scene: { sentence } }: SentenceReading, noun: number | undefined, fits: (i: number) => boolean): number {
  const called = noun === undefined ? [] : childrenBy(sentence, noun, 'compound').map((child) => lemmaAt(sentence, child));
  const told = kept.flatMap(({ tellings }, i) => (fits(i) ? tellings.filter((one) => one.draft.sentence < sentence.index && (isTold(one) || isJustPlanned(one, sentence.index))) : [])
    .map(({ draft, reading: { scene } }) => ({ i, sentence: draft.sentence, at: draft.at, depth: pathUp(scene.sentence, draft.at).length, isCalled: called.some((lemma) => scene.sentence.lemmas.includes(lemma)) })));
  return told.sort((a, b) => Number(b.isCalled) - Number(a.isCalled) || b.sentence - a.sentence || a.depth - b.depth || a.at - b.at)[0]?.i ?? -1;
}

/** Whether a sentence says that one of two acts that it tells of answers the other, so that they cannot be the same. */
export const isToldApart = (one: Telling, other: Telling): boolean => one.reading === other.reading && one.reading.links.some(({ effect, cause }) => {
  const tells = ({ draft }: Telling, at: number): boolean => draft.at === at || draft.also.includes(at);
  return (tells(one, effect) && tells(other, cause)) || (tells(other, effect) && tells(one, cause));
});

/** Whether following answers from one event leads to another. */
function reaches(links: readonly (readonly ReadEvent['responseTo'][number][])[], events: readonly ReadEvent[], from: number, to: string): boolean {
  const seen = new Set<number>();
  const open = [from];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (events[at]?.id === to) return true;
    if (seen.has(at)) continue;
    seen.add(at);
    open.push(...(links[at] ?? []).map(({ event }) => events.findIndex(({ id }) => id === event)));
  }
  return false;
}
