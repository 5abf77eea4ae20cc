import type { FactStatus, NodeId } from '../model.ts';
import { independentSources, isEventInView, seeFact, statusOf, timeOf, validityOf, type Sight } from '../query/sight.ts';
import type { Tie } from '../ontology.ts';
import type { IsoDay } from '../time.ts';

/** A node as programs that draw networks take it. */
export interface NetworkNode {
  readonly id: NodeId;
  readonly label: string;
  /** "Event", or the type of the entity. */
  readonly kind: string;
  readonly eventType?: string | undefined;
  readonly earliest?: string | undefined;
  readonly latest?: string | undefined;
}

/** A tie as programs that draw networks take it. */
export interface NetworkEdge {
  readonly id: string;
  readonly source: NodeId;
  readonly target: NodeId;
  readonly label: Tie;
  readonly status: FactStatus;
  /** How many sources stand behind it that do not copy each other. */
  readonly sources: number;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** First and last day on which it may hold: of its validity, else of the event whose tie it is. */
  readonly start?: IsoDay | undefined;
  readonly end?: IsoDay | undefined;
}

/** Every entity, and the events in view: also those of which only a tie in view speaks. */
export function* networkNodes(sight: Sight): Generator<NetworkNode, number> {
  const { view } = sight;
  for (const id of view.entities()) {
    const entity = view.entity(id);
    if (entity) yield { id, label: entity.name, kind: entity.type };
  }
  const tied = tiedNodes(sight);
  let events = 0;
  for (const id of view.events()) {
    const event = view.event(id);
    if (!event || !(tied.has(id) || isEventInView(sight, id))) continue;
    const time = timeOf(sight, id);
    events += 1;
    yield { id, label: event.title, kind: 'Event', eventType: event.type, earliest: time?.earliest, latest: time?.latest };
  }
  return view.entities().length + events;
}

/** Every tie in view but mentions. */
export function* networkEdges(sight: Sight): Generator<NetworkEdge, number> {
  let count = 0;
  for (const fact of sight.view.facts()) {
    if (fact.predicate === 'MENTIONS' || fact.object === undefined) continue;
    const seen = seeFact(sight, fact);
    if (!seen) continue;
    const validity = validityOf(seen);
    const time = validity ? undefined : timeOf(sight, fact.subject);
    count += 1;
    yield {
      id: fact.id, source: fact.subject, target: fact.object, label: fact.predicate as Tie, status: statusOf(sight, seen),
      sources: independentSources(sight, seen), from: validity?.from?.edtf, to: validity?.to?.edtf, start: validity?.from?.earliest ?? time?.earliest, end: validity?.to?.latest ?? time?.latest,
    };
  }
  return count;
}

function tiedNodes(sight: Sight): ReadonlySet<NodeId> {
  const tied = new Set<NodeId>();
  for (const { source, target } of networkEdges(sight)) tied.add(source).add(target);
  return tied;
}
