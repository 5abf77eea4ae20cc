import type { BookEvent, Telling } from './event-book.ts';
import type { EventType } from '../../ontology.ts';
import { chiefBefore, isTold, lastTold, saidInWords } from './antecedent-acts.ts';
import type { PhraseLink } from '../acts/answers.ts';
import type { Lexicon } from '../lexicon.ts';
import type { ReadEvent } from '../reading.ts';
import type { SentenceReading } from '../read-sentence.ts';
import { TOLD_BEFORE } from '../acts/told-before.ts';
import { childrenBy, lemmaAt, wordAt } from '../sentence/tree.ts';
import { sentenceWords, type CutWords } from '../words-of.ts';

/** Puts into each event the events that it answers, with the words that say so. Never in a circle: the first link told wins. */
export function linksBetween(kept: readonly BookEvent[], events: readonly ReadEvent[], lexicon: Lexicon, cut: CutWords): ReadEvent[] {
  const links = events.map((): ReadEvent['responseTo'][number][] => []);
  const readings = new Set(kept.flatMap(({ tellings }) => tellings.map(({ reading }) => reading)));
  for (const reading of readings) {
    for (const link of reading.links) {
      const { from, to } = link;
      const answer = link.effect === TOLD_BEFORE ? answeringOf(kept, reading, lexicon, link) : placeOf(kept, reading, link.effect);
      const mine = events[answer];
      const mayBeAnswered = (i: number): boolean => i !== answer && mine !== undefined && events[i] !== undefined && !isOfSameDoers(mine, events[i]);
      // "should parliament reject the accord": what may come is no answer yet.
      const answered = link.cause === TOLD_BEFORE && link.types && mine?.status === 'HYPOTHETICAL' ? -1 : answeredBy(kept, reading, lexicon, link, mayBeAnswered);
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

/** The act that answers, where it was told before: "we acted in response to", "the raid was a reprisal for". */
function answeringOf(kept: readonly BookEvent[], reading: SentenceReading, lexicon: Lexicon, { answer }: PhraseLink): number {
  const types = answer === undefined ? undefined : lexicon.references.get(lemmaAt(reading.scene.sentence, answer));
  return types?.length && answer !== undefined ? lastTold(kept, reading, lexicon.manners, answer, types, (i) => isOfTypes(kept, types, i)) : chiefBefore(kept, reading, () => true);
}

const isOfTypes = (kept: readonly BookEvent[], wanted: readonly EventType[], i: number): boolean => wanted.length === 0 || kept[i]?.tellings.some(({ draft: { type } }) => wanted.includes(type)) === true;

/** The act answered: that of the words, or one told before; "the raid", where it is no event of its own, is the last act of its type before it. */
function answeredBy(kept: readonly BookEvent[], reading: SentenceReading, lexicon: Lexicon, { effect, cause, types, noun, sameWord }: PhraseLink, fits: (i: number) => boolean): number {
  const ofType = (wanted: readonly EventType[]) => (i: number): boolean => fits(i) && isOfTypes(kept, wanted, i);
  if (cause === TOLD_BEFORE) {
    const answering = reading.drafts.find(({ at }) => at === effect);
    if (sameWord && noun !== undefined) return saidInWords(kept, reading, lexicon.manners, noun, ofType([...CONFLICT]));
    if (types?.length) return lastTold(kept, reading, lexicon.manners, noun, types, ofType(types));
    const near = chiefBefore(kept, reading, ofType(answering && FORCE.has(answering.type) && types === undefined ? [...CONFLICT] : []));
    return near < 0 ? central(kept, ofType(answering?.type === 'ASSAULT' ? ['ASSAULT', 'COERCE'] : [])) : near;
  }
  const place = placeOf(kept, reading, cause);
  const bare = place < 0 ? reading.drafts.find(({ at, definite, kind, fillings }) => at === cause && definite && kind === 'noun' && fillings.length === 0 && wordAt(reading.scene.sentence, at + 1) !== 'of' && childrenBy(reading.scene.sentence, at, 'nmod', 'acl').length === 0) : undefined;
  const taken = bare ? lastTold(kept, reading, lexicon.manners, cause, [bare.type], ofType([bare.type])) : place;
  return bare && taken < 0 && types?.length ? lastTold(kept, reading, lexicon.manners, cause, types, ofType(types)) : taken;
}

/** The act of the headline, which may be taken up anywhere. */
const central = (kept: readonly BookEvent[], fits: (i: number) => boolean): number =>
  kept.findIndex(({ tellings }, i) => fits(i) && tellings.some((one) => one.reading.scene.sentence.kind === 'HEADLINE' && isTold(one)));

/** Force, and what is done by word or order in its stead: told to answer, it answers such an act. */
const FORCE: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'PROTEST', 'MOBILIZE', 'SANCTION', 'THREATEN']);
const CONFLICT: ReadonlySet<EventType> = new Set([...FORCE, 'ACCUSE']);

/** Nobody answers what he ordered or did himself: "the second time he has ordered retaliatory strikes" answers no strikes of his. */
function isOfSameDoers(answer: ReadEvent, cause: ReadEvent): boolean {
  const of = (event: ReadEvent, ...roles: readonly ('authorizer' | 'actor')[]): string[] => roles.flatMap((role) => event.roles[role] ?? []).map(({ entity }) => entity);
  const [own, theirs] = [new Set(of(answer, 'authorizer', 'actor')), of(cause, 'authorizer', 'actor')];
  return of(cause, 'authorizer').some((entity) => own.has(entity)) || (theirs.length > 0 && theirs.every((entity) => own.has(entity)));
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
