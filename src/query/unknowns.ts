import type { NodeId } from '../model.ts';
import type { Sight } from './sight.ts';
import { gapIn, type SeenGap } from './ties.ts';

/** Everything that sources in view say is not known: of one node, or of all, in the order in which it was recorded. */
export function unknownsOf(sight: Sight, id?: NodeId | null): readonly SeenGap[] {
  if (id != null) return sight.view.allValues(id).flatMap((fact) => gapIn(sight, fact));
  return [...sight.view.nodeFacts()].flatMap((fact) => gapIn(sight, fact));
}
