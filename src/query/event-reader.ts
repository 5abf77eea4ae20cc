import type { EventId, NodeId } from '../model.ts';
import { allRoles, type EventType, type Role } from '../ontology.ts';
import { foldedKey } from '../store/fold.ts';
import type { IsoDay } from '../time.ts';
import { placesAround } from './places.ts';
import { timeOf, type Sight } from './sight.ts';
import { tiesOf } from './ties.ts';
import { eventStatusOf, modesClaimed, wordsOf, type EventStatus } from './values.ts';

/** Says whether something fits. */
export type Test<T> = (it: T) => boolean;

/** What the conditions of a filter read of an event, however the event is held. */
export interface EventReader<E> {
  readonly idOf: (event: E) => EventId;
  readonly typeOf: (event: E) => EventType;
  readonly modesOf: (event: E) => readonly string[];
  readonly contextsOf: (event: E) => readonly string[];
  readonly statusOf: (event: E) => EventStatus;
  readonly articlesOf: (event: E) => readonly NodeId[];
  /** Whether it answers another event (OUT), or is answered (IN). */
  readonly isTied: (event: E, direction: 'OUT' | 'IN') => boolean;
  /** Prepares: whether it took place in one that fits, or in something within one. */
  readonly placeTest: (fits: Test<NodeId>) => Test<E>;
  /** Prepares: whether somebody who fits has the role, or any role. */
  readonly fillerTest: (role: Role | undefined, fits: Test<NodeId>) => Test<E>;
  /** Prepares: whether its date, which may be wide, meets these days, both inclusive. */
  readonly timeTest: (from: IsoDay | undefined, to: IsoDay | undefined) => Test<E>;
  /** Prepares: whether a folded word stands in its title, the name of somebody who takes part, or the words that are evidence. */
  readonly wordTest: (word: string) => Test<E>;
}

/** Reads events that are nodes, claim by claim. */
export const nodeReader = (sight: Sight): EventReader<EventId> => ({
  idOf: (id) => id,
  typeOf: (id) => sight.view.event(id)?.type ?? 'OTHER',
  modesOf: (id) => modesClaimed(sight, id),
  contextsOf: (id) => wordsOf(sight, id, 'CONTEXT'),
  statusOf: (id) => eventStatusOf(sight, id),
  articlesOf: (id) => tiesOf(sight, id, 'MENTIONS', 'IN').map((tie) => tie.other),
  isTied: (id, direction) => tiesOf(sight, id, 'RESPONSE_TO', direction).length > 0,
  placeTest: (fits) => (id) => placesAround(sight, id).some(fits),
  fillerTest: (role, fits) => (id) => (role ? [role] : allRoles).some((one) => tiesOf(sight, id, one, 'OUT').some((tie) => fits(tie.other))),
  timeTest: (from, to) => (id) => {
    const time = timeOf(sight, id);
    if (time?.earliest === undefined && time?.latest === undefined) return false;
    return (to === undefined || (time.earliest ?? to) <= to) && (from === undefined || (time.latest ?? from) >= from);
  },
  wordTest: (word) => (id) => textsOf(sight, id).some((text) => foldedKey(text).includes(word)),
});

function textsOf(sight: Sight, id: EventId): readonly string[] {
  const ties = allRoles.flatMap((role) => tiesOf(sight, id, role, 'OUT'));
  return [
    sight.view.event(id)?.title ?? '',
    ...ties.map((tie) => sight.view.entity(tie.other)?.name ?? ''),
    ...ties.flatMap((tie) => tie.claims.flatMap((claim) => claim.evidence.map((span) => span.exact))),
  ];
}
