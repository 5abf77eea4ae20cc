import type { NodeId } from '../model.ts';
import { eventsWhere } from '../query/events.ts';
import { seeFact, timeOf, validityOf, type SeenFact, type Sight } from '../query/sight.ts';
import { tiesOf } from '../query/ties.ts';
import { eventStatusOf, type EventStatus } from '../query/values.ts';
import type { Chunks, Exportable } from './exportable.ts';

/** One line: subject, relation, object, time. Ids, words of our tables and EDTF hold neither tabs nor line ends. */
const line = (subject: string, relation: string, object: string, time: string): string => `${subject}\t${relation}\t${object}\t${time}\n`;

/** A quadruple cannot say that something did not happen. */
const HAPPENED: ReadonlySet<EventStatus> = new Set<EventStatus>(['OCCURRED', 'ONGOING']);

/** Whether the ties of a node may stand in a quadruple; those of an entity always may. */
const isOfWhatHappened = (sight: Sight, id: NodeId): boolean => {
  const event = sight.view.event(id);
  return event === undefined || HAPPENED.has(eventStatusOf(sight, event.id));
};

/**
 * Every tie in view as subject, relation, object, time in EDTF. Roles and relations of events have the event's date, others the
 * time for which they are said to hold; the field is empty when no source dates them. Left out are mentions, and the ties of events
 * that are only planned, supposed or denied: a quadruple cannot say so. `plover` and `jsonl` keep those.
 */
export function* quadruples({ sight }: Exportable): Chunks {
  let count = 0;
  for (const fact of sight.view.facts()) {
    const seen = fact.predicate === 'MENTIONS' ? undefined : seeFact(sight, fact);
    if (!seen || fact.object === undefined || !isOfWhatHappened(sight, fact.subject)) continue;
    count += 1;
    yield line(fact.subject, fact.predicate, fact.object, timeOfTie(sight, seen));
  }
  return { quadruples: count };
}

function timeOfTie(sight: Sight, seen: SeenFact): string {
  const validity = validityOf(seen);
  if (validity) return `${validity.from?.edtf ?? ''}/${validity.to?.edtf ?? ''}`;
  return timeOf(sight, seen.fact.subject)?.edtf ?? '';
}

/**
 * Every event in view from each of its actors to each of its recipients, with its type as the relation and its date in EDTF as the
 * time: what is known as "1946" or "2021-06-05/2021-06-27" is not given a day. Who ordered it has no place in this form: use
 * `quadruples` to keep it. Left out are events that no source dates, and those that are only planned, supposed or denied.
 */
export function* dyads({ sight }: Exportable): Chunks {
  let count = 0;
  for (const id of eventsWhere(sight)) {
    const [type, time] = [sight.view.event(id)?.type, timeOf(sight, id)];
    if (type === undefined || (time?.earliest ?? time?.latest) === undefined || !HAPPENED.has(eventStatusOf(sight, id))) continue;
    for (const actor of others(sight, id, 'ACTOR')) {
      for (const recipient of others(sight, id, 'RECIPIENT')) {
        count += 1;
        yield line(actor, type, recipient, time?.edtf ?? '');
      }
    }
  }
  return { dyads: count };
}

const others = (sight: Sight, id: NodeId, role: 'ACTOR' | 'RECIPIENT'): NodeId[] => tiesOf(sight, id, role, 'OUT').map((tie) => tie.other);
