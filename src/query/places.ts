import type { NodeId } from '../model.ts';
import type { Sight } from './sight.ts';
import { tiesOf } from './ties.ts';

/** The places of an event and everything they lie within. */
export const placesAround = (sight: Sight, id: NodeId): NodeId[] => spread(sight, tiesOf(sight, id, 'LOCATION', 'OUT').map((tie) => tie.other), 'OUT');

/** A place and everything it lies within, from the inside outwards. */
export const outwards = (sight: Sight, place: NodeId): NodeId[] => spread(sight, [place], 'OUT');

/** Places and everything that lies within them. */
export const inwards = (sight: Sight, places: readonly NodeId[]): NodeId[] => spread(sight, places, 'IN');

function spread(sight: Sight, from: readonly NodeId[], direction: 'OUT' | 'IN'): NodeId[] {
  const places = new Set(from);
  for (const place of places) {
    for (const tie of tiesOf(sight, place, 'WITHIN', direction)) places.add(tie.other);
  }
  return [...places];
}
