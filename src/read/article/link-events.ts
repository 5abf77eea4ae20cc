import type { BookEvent, Telling } from './event-book.ts';
import type { ReadEvent } from '../reading.ts';
import type { SentenceReading } from '../read-sentence.ts';
import { TOLD_BEFORE } from '../acts/told-before.ts';
import { pathUp } from '../sentence/tree.ts';
import { sentenceWords, type CutWords } from '../words-of.ts';

/** Puts into each event the events that it answers, with the words that say so. Never in a circle: the first link told wins. */
export function linksBetween(kept: readonly BookEvent[], events: readonly ReadEvent[], cut: CutWords): ReadEvent[] {
  const links = events.map((): ReadEvent['responseTo'][number][] => []);
  const readings = new Set(kept.flatMap(({ tellings }) => tellings.map(({ reading }) => reading)));
  for (const reading of readings) {
    for (const { effect, cause, from, to } of reading.links) {
      const [answer, answered] = [effect, cause].map((at) => (at === TOLD_BEFORE ? toldBefore(kept, reading) : kept.findIndex(({ tellings }) => tellings.some((telling) => telling.reading === reading && (telling.draft.at === at || telling.draft.also.includes(at))))));
      const [mine, other] = [events[answer ?? -1], events[answered ?? -1]];
      if (!mine || !other || answer === answered || isOfSameDoers(mine, other) || reaches(links, events, answered ?? -1, mine.id) || links[answer ?? -1]?.some(({ event }) => event === other.id)) continue;
      const words = sentenceWords(cut, reading.scene.sentence, from, to);
      links[answer ?? -1]?.push({ event: other.id, asWritten: words.exact, evidence: words });
    }
  }
  return events.map((event, i) => ({ ...event, responseTo: links[i] ?? [] }));
}

/** Nobody answers what he ordered or did himself: "the second time he has ordered retaliatory strikes" answers no strikes of his. */
function isOfSameDoers(answer: ReadEvent, cause: ReadEvent): boolean {
  const of = (event: ReadEvent, ...roles: readonly ('authorizer' | 'actor')[]): string[] => roles.flatMap((role) => event.roles[role] ?? []).map(({ entity }) => entity);
  const [own, theirs] = [new Set(of(answer, 'authorizer', 'actor')), of(cause, 'authorizer', 'actor')];
  return of(cause, 'authorizer').some((entity) => own.has(entity)) || (theirs.length > 0 && theirs.every((entity) => own.has(entity)));
}

/** In sentences: how far back an act that is taken up is told. */
const REACH = 3;

/** Where, among the events, the chief act of the sentence before stands; -1 where it tells none that happened. */
function toldBefore(kept: readonly BookEvent[], { scene: { sentence } }: SentenceReading): number {
  for (let back = 1; back <= REACH; back += 1) {
    const told = kept.flatMap(({ tellings }, i) => tellings.filter(({ draft }) => draft.sentence === sentence.index - back && /^(?:OCCURRED|ONGOING)$/.test(draft.status)).map(({ draft, reading }) => ({ i, at: draft.at, depth: pathUp(reading.scene.sentence, draft.at).length })));
    const chief = told.sort((a, b) => a.depth - b.depth || a.at - b.at)[0];
    if (chief) return chief.i;
  }
  return -1;
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
