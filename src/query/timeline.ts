import type { EventId, Fact, NodeId } from '../model.ts';
import { compareTimes, type TimeRef } from '../time.ts';
import type { EventFilter } from './filters.ts';
import { eventsInvolving, eventsWhere } from './events.ts';
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

/** Everything that is in time, of one node or of all: events, agreements, and relations that begin or end. Earliest first. */
export function timelineOf(sight: Sight, of?: NodeId | null, filter?: EventFilter | null): readonly TimelineEntry[] {
  const events = of == null ? eventsWhere(sight, filter) : eventsAround(sight, of, filter);
  const entries = [
    ...events.map((id): TimelineEntry => ({ kind: 'EVENT', node: id, time: timeOf(sight, id) })),
    ...agreements(sight, of), ...relationTurns(sight, of),
  ];
  return entries.map((entry, i) => ({ entry, i }))
    .sort((a, b) => compareTimes(a.entry.time, b.entry.time) || a.i - b.i).map(({ entry }) => entry);
}

const eventsAround = (sight: Sight, of: NodeId, filter: EventFilter | null | undefined): readonly EventId[] =>
  sight.view.event(of) ? eventsWhere(sight, { and: [filter ?? {}, { id: { in: [of] } }] }) : eventsInvolving(sight, of, undefined, filter);

function agreements(sight: Sight, of: NodeId | null | undefined): TimelineEntry[] {
  return sight.view.entities('Agreement').flatMap((id): TimelineEntry[] => {
    const time = timeOf(sight, id);
    return time && (of == null || of === id) ? [{ kind: 'AGREEMENT', node: id, time }] : [];
  });
}

/** The ties of one node, so that the timeline of one is no scan of all. */
function tiesOfNode(sight: Sight, id: NodeId): Fact[] {
  const facts: Fact[] = [];
  sight.view.walk(id, (fact) => {
    facts.push(fact);
  });
  return facts;
}

function relationTurns(sight: Sight, of: NodeId | null | undefined): TimelineEntry[] {
  const entries: TimelineEntry[] = [];
  for (const fact of of == null ? sight.view.facts() : tiesOfNode(sight, of)) {
    if (fact.object === undefined || fact.predicate === 'MENTIONS') continue;
    const seen = seeFact(sight, fact);
    const validity = seen && validityOf(seen);
    if (validity?.from) entries.push({ kind: 'RELATION_BEGINS', node: fact.subject, seen, time: validity.from });
    if (validity?.to) entries.push({ kind: 'RELATION_ENDS', node: fact.subject, seen, time: validity.to });
  }
  return entries;
}
