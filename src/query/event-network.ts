import { InputError } from '../errors.ts';
import type { NodeId } from '../model.ts';
import { orderedEvents, type EventOrder } from './events.ts';
import type { EventFilter } from './filters.ts';
import { LARGEST_NEIGHBORHOOD, type NeighborhoodNode } from './neighborhood.ts';
import type { SeenFact, Sight } from './sight.ts';
import { tiesAround } from './ties.ts';

/** Events that fit a filter, who and what has a part in them, and the facts between them. */
export interface EventNetwork {
  /** Events have depth 0, the others 1. */
  readonly nodes: readonly NeighborhoodNode[];
  readonly facts: readonly SeenFact[];
  /** Events that fit, shown or not. */
  readonly events: number;
  /** Events that fit and are not shown. */
  readonly omitted: number;
}

/** The most events of a network. */
export const MOST_NETWORK_EVENTS = 100;

/** Takes the events in order, as long as all that have a part in them still fit among `LARGEST_NEIGHBORHOOD` nodes. */
export function eventNetworkOf(sight: Sight, filter?: EventFilter | null, order?: EventOrder | null, first = MOST_NETWORK_EVENTS): EventNetwork {
  if (first < 1 || first > MOST_NETWORK_EVENTS) throw new InputError(`first must be between 1 and ${MOST_NETWORK_EVENTS}, not ${first}`);
  const found = orderedEvents(sight, filter, order);
  const depths = new Map<NodeId, number>();
  const facts = new Map<string, SeenFact>();
  let shown = 0;
  for (const event of found.slice(0, first)) {
    const ties = tiesAround(sight, event, undefined, 'OUT').filter((tie) => !tie.other.startsWith('evt:'));
    const fresh = new Set(ties.map((tie) => tie.other).filter((id) => !depths.has(id)));
    if (depths.size + fresh.size + 1 > LARGEST_NEIGHBORHOOD) break;
    depths.set(event, 0);
    shown += 1;
    for (const tie of ties) {
      if (!depths.has(tie.other)) depths.set(tie.other, 1);
      facts.set(tie.fact.id, tie);
    }
  }
  for (const [event, depth] of depths) {
    if (depth > 0) continue;
    for (const tie of tiesAround(sight, event, undefined, 'OUT')) if (depths.get(tie.other) === 0) facts.set(tie.fact.id, tie);
  }
  return { nodes: [...depths].map(([id, depth]) => ({ id, depth })), facts: [...facts.values()], events: found.length, omitted: found.length - shown };
}
