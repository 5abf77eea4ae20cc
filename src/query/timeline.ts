import type { EventId, NodeId } from '../model.ts';
import { compareTimes, type TimeRef } from '../time.ts';
import type { EventFilter } from './filters.ts';
import { eventsInvolving, eventsWhere } from './events.ts';
import { LazyListing, type Listing } from './listing.ts';
import { seeFact, timeOf, validityOf, type SeenFact, type Sight } from './sight.ts';

export type TimelineKind = 'EVENT' | 'AGREEMENT' | 'RELATION_BEGINS' | 'RELATION_ENDS';

/** Something with a place in time. */
export interface TimelineEntry {
  readonly kind: TimelineKind;
  /** The event or agreement, or the subject of the relation. */
  readonly node: NodeId;
  /** The relation that begins or ends. */
  readonly seen?: SeenFact | undefined;
  /** Undefined for what sources do not date; those stand last. */
  readonly time: TimeRef | undefined;
}

/** Everything that is in time, of one node or of all: events, agreements, and relations that begin or end. Earliest first; of one time, events first. */
export function timelineOf(sight: Sight, given?: NodeId | null, filter?: EventFilter | null): Listing<TimelineEntry> {
  const of = given == null ? given : sight.view.canonical(given);
  const events = of == null ? eventsWhere(sight, filter) : eventsAround(sight, of, filter);
  const others = [...agreements(sight, of), ...relationTurns(sight, of)].map((entry, i) => ({ entry, i }))
    .sort((a, b) => compareTimes(a.entry.time, b.entry.time) || a.i - b.i).map(({ entry }) => entry);
  const places = others.map((entry, i) => i + eventsBefore(sight, events, entry.time));
  return new LazyListing(events.length + others.length, (index) => {
    const before = places.filter((place) => place < index).length;
    return places[before] === index ? others[before] as TimelineEntry : eventEntry(sight, events.at(index - before) as EventId);
  });
}

const eventEntry = (sight: Sight, id: EventId): TimelineEntry => ({ kind: 'EVENT', node: id, time: timeOf(sight, id) });

/** How many events stand before something of this time. */
function eventsBefore(sight: Sight, events: Listing<EventId>, time: TimeRef | undefined): number {
  let [low, high] = [0, events.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareTimes(timeOf(sight, events.at(middle) as EventId), time) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

const eventsAround = (sight: Sight, of: NodeId, filter: EventFilter | null | undefined): Listing<EventId> =>
  sight.view.event(of) ? eventsWhere(sight, { and: [filter ?? {}, { id: { in: [of] } }] }) : eventsInvolving(sight, of, undefined, filter);

function agreements(sight: Sight, of: NodeId | null | undefined): TimelineEntry[] {
  return sight.view.entities('Agreement').flatMap((id): TimelineEntry[] => {
    const time = timeOf(sight, id);
    return time && (of == null || of === id) ? [{ kind: 'AGREEMENT', node: id, time }] : [];
  });
}

function relationTurns(sight: Sight, of: NodeId | null | undefined): TimelineEntry[] {
  const entries: TimelineEntry[] = [];
  for (const fact of of == null ? sight.view.nodeFacts() : sight.view.nodeFactsOf(of)) {
    if (fact.object === undefined || fact.predicate === 'MENTIONS') continue;
    const seen = seeFact(sight, fact);
    const validity = seen && validityOf(seen);
    if (validity?.from) entries.push({ kind: 'RELATION_BEGINS', node: fact.subject, seen, time: validity.from });
    if (validity?.to) entries.push({ kind: 'RELATION_ENDS', node: fact.subject, seen, time: validity.to });
  }
  return entries;
}
