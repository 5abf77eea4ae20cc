import type { Filler, ReadEvent, Reading } from '../../src/read/reading.ts';
import { isAsserted } from './align.ts';
import { countriesIn, countryOfCode } from './country-words.ts';
import { namesOf, shownIn } from './fillers.ts';
import type { Stretch } from './places.ts';
import type { MarkedActor, PloverRecord } from './plover-records.ts';
import { countRead, countWanted, emptyTally, type Tally } from './tally.ts';

/**
 * How a reading of a PLOVER record is scored.
 *
 * Only events that the reader asserts as happened or going on count, and none of our own types STATEMENT and OTHER: a promise of
 * aid is PLOVER's AGREE, and the aid itself, read as a plan, is no claim. An event is complete when it has an actor and a
 * recipient or target that are shown by default; two actors with no recipient act on each other.
 *
 * A filler is a marked actor **by text** when its words, or another mention of the entity read, share at least half of the
 * shorter with the marked words; **by code** when it is of the country, or names the country, whose code the record has: by the
 * reader's own word for its entity, or by name, people or seat of government. Codes of no country ("IGO") match nothing. One
 * marked actor of several is enough on each side, and the two sides of an event must be two marked actors.
 *
 * Recall is over records: one event read of its sentence is right. Where a record marks no source or no target, that side is not
 * asked for. Precision is over complete events; one read of a record without a marked source or target is wrong, and since the
 * records mark one event a sentence, right ones that they do not mark count as wrong too: it is a lower bound.
 */

/** By what a filler is taken for a marked actor. */
export type Match = 'text or code' | 'code' | 'text';
/** What of an event must be right. */
export type Asked = 'type, source and target' | 'source and target' | 'type';

const lengthOf = ({ start, end }: Stretch): number => end - start;
const shared = (a: Stretch, b: Stretch): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

function byText(reading: Reading, filler: Filler, { places }: MarkedActor): boolean {
  const mentions = [filler.evidence, ...(reading.entities.find(({ id }) => id === filler.entity)?.mentions ?? [])];
  return places.some((place) => mentions.some((mention) => shared(place, mention) * 2 >= Math.max(1, Math.min(lengthOf(place), lengthOf(mention)))));
}

function byCode(reading: Reading, filler: Filler, { code }: MarkedActor): boolean {
  const wanted = code === undefined ? undefined : countryOfCode(code);
  if (wanted === undefined) return false;
  const entity = reading.entities.find(({ id }) => id === filler.entity);
  return entity?.country === wanted || entity?.known === `cty:${wanted}` || namesOf(reading, filler).some((name) => countriesIn(name).has(wanted));
}

const matches = (reading: Reading, match: Match) => (filler: Filler, marked: MarkedActor): boolean =>
  (match !== 'code' && byText(reading, filler, marked)) || (match !== 'text' && byCode(reading, filler, marked));

/** The two sides of an event read; undefined when one is not filled. */
export function sidesOf(event: ReadEvent): readonly [readonly Filler[], readonly Filler[]] | undefined {
  const actors = shownIn(event, 'actor');
  const others = [...shownIn(event, 'recipient'), ...shownIn(event, 'target')];
  if (actors.length > 0 && others.length > 0) return [actors, others];
  return actors.length > 1 ? [actors, actors] : undefined;
}

/** Whether the marked sides are those of the event. */
function sidesRight(reading: Reading, event: ReadEvent, { sources, targets }: PloverRecord, match: Match): boolean {
  const is = matches(reading, match);
  const actors = shownIn(event, 'actor');
  const others = sidesOf(event)?.[1] ?? [...shownIn(event, 'recipient'), ...shownIn(event, 'target')];
  if (sources.length === 0) return targets.some((target) => others.some((other) => is(other, target)));
  if (targets.length === 0) return sources.some((source) => actors.some((actor) => is(actor, source)));
  return sources.some((source) => targets.some((target) => source !== target
    && actors.some((actor) => others.some((other) => actor !== other && is(actor, source) && is(other, target)))));
}

/** The events of a reading that are scored. */
export const scoredEvents = (reading: Reading): ReadEvent[] => reading.events.filter((event) => isAsserted(event) && event.type !== 'STATEMENT' && event.type !== 'OTHER');

/** Whether an event read is the one that a record marks, as far as is asked. */
export function isRight(reading: Reading, event: ReadEvent, record: PloverRecord, asked: Asked, match: Match): boolean {
  if (asked !== 'source and target' && !record.types.includes(event.type)) return false;
  return asked === 'type' || sidesRight(reading, event, record, match);
}

/** Recall over all records, over those with both sides marked, and precision, as counted above. */
export interface PloverScore {
  readonly all: Tally;
  readonly complete: Tally;
}

/** Scores readings, in the order of their records. For `type` alone, precision is over all scored events. */
export function scorePlover(records: readonly PloverRecord[], readings: readonly Reading[], asked: Asked, match: Match): PloverScore {
  const [all, complete] = [emptyTally(), emptyTally()];
  for (const [i, record] of records.entries()) {
    const reading = readings[i];
    if (!reading) throw new Error(`there is no reading of ${record.id}`);
    const events = scoredEvents(reading);
    const found = events.some((event) => isRight(reading, event, record, asked, match));
    const bothMarked = record.sources.length > 0 && record.targets.length > 0;
    countWanted(all, found);
    if (bothMarked) countWanted(complete, found);
    for (const event of events.filter((one) => asked === 'type' || sidesOf(one) !== undefined)) {
      const right = (bothMarked || asked === 'type') && isRight(reading, event, record, asked, match);
      countRead(all, right);
      countRead(complete, right);
    }
  }
  return { all, complete };
}
