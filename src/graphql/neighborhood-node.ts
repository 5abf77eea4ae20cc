import type { Point } from '../measures/layout.ts';
import type { NeighborhoodNode } from '../query/neighborhood.ts';
import type { Sight } from '../query/sight.ts';
import { degreeOf } from '../query/ties.ts';
import { builder } from './builder.ts';
import { NodeRef, seenHere } from './refs.ts';

/** A node of a picture; its place is worked out when asked for. */
export interface PlacedNode extends NeighborhoodNode {
  readonly sight: Sight;
  readonly place: () => Point;
}

export const NeighborhoodNodeType = builder.objectRef<PlacedNode>('NeighborhoodNode').implement({
  description: 'A node near the centre.',
  fields: (t) => ({
    node: t.field({ type: NodeRef, description: 'The node.', resolve: ({ sight, id }) => seenHere(sight, id) }),
    depth: t.exposeInt('depth', { description: 'Hops from the centre.' }),
    degree: t.int({ description: 'How many facts in view tie it to anything, in the whole graph.', resolve: ({ sight, id }) => degreeOf(sight, id) }),
    x: t.float({ description: 'Where to draw it, 0 (left) to 1 (right), so that what is tied stands near: ForceAtlas2 (Jacomy et al. 2014), seeded. The same nodes and facts always give the same picture.', resolve: ({ place }) => place().x }),
    y: t.float({ description: 'Where to draw it, 0 (top) to 1 (bottom).', resolve: ({ place }) => place().y }),
  }),
});
