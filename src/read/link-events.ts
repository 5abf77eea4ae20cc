import type { BookEvent, Telling } from './event-book.ts';
import type { ReadEvent } from './reading.ts';
import { sentenceWords, type CutWords } from './words-of.ts';

/** Puts into each event the events that it answers, with the words that say so. Never in a circle: the first link told wins. */
export function linksBetween(kept: readonly BookEvent[], events: readonly ReadEvent[], cut: CutWords): ReadEvent[] {
  const links = events.map((): ReadEvent['responseTo'][number][] => []);
  const readings = new Set(kept.flatMap(({ tellings }) => tellings.map(({ reading }) => reading)));
  for (const reading of readings) {
    for (const { effect, cause, from, to } of reading.links) {
      const [answer, answered] = [effect, cause].map((at) => kept.findIndex(({ tellings }) => tellings.some((telling) => telling.reading === reading && (telling.draft.at === at || telling.draft.also.includes(at)))));
      const [mine, other] = [events[answer ?? -1], events[answered ?? -1]];
      if (!mine || !other || answer === answered || reaches(links, events, answered ?? -1, mine.id) || links[answer ?? -1]?.some(({ event }) => event === other.id)) continue;
      const words = sentenceWords(cut, reading.scene.sentence, from, to);
      links[answer ?? -1]?.push({ event: other.id, asWritten: words.exact, evidence: words });
    }
  }
  return events.map((event, i) => ({ ...event, responseTo: links[i] ?? [] }));
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
