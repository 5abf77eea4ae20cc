import { layoutOf } from '../measures/layout.ts';
import { eventNetworkOf, MOST_NETWORK_EVENTS, type EventNetwork } from '../query/event-network.ts';
import type { NeighborhoodNode } from '../query/neighborhood.ts';
import type { SeenFact, Sight } from '../query/sight.ts';
import { builder, scanCost } from './builder.ts';
import { NeighborhoodNodeType, type PlacedNode } from './neighborhood-node.ts';
import { EventOrderInput } from './event.ts';
import { EventFilterInput, readEventFilter } from './filters.ts';
import { LensInput, sightThrough } from './lens.ts';
import { FactRef } from './refs.ts';

/** The picture of a list of events: they, and who and what has a part in them. */

/** The nodes with their places in the picture, which is drawn when the first is asked for. */
export function placedNodes(sight: Sight, nodes: readonly NeighborhoodNode[], facts: readonly SeenFact[]): PlacedNode[] {
  let places: ReturnType<typeof layoutOf> | undefined;
  const placeOf = (id: string) => {
    places ??= layoutOf(nodes.map((node) => node.id), facts.flatMap(({ fact }) => (fact.object === undefined ? [] : [{ source: fact.subject, target: fact.object }])));
    return places.get(id) ?? { x: 0.5, y: 0.5 };
  };
  return nodes.map((node) => ({ ...node, sight, place: () => placeOf(node.id) }));
}

const EventNetworkType = builder.objectRef<{ sight: Sight; network: EventNetwork }>('EventNetwork').implement({
  description: 'Events, who and what has a part in them, and the facts between them.',
  fields: (t) => ({
    nodes: t.field({ type: [NeighborhoodNodeType], description: 'The events (depth 0), each followed by those with a part in it (depth 1) that were not there yet.', resolve: ({ sight, network }) => placedNodes(sight, network.nodes, network.facts) }),
    facts: t.field({ type: [FactRef], description: 'The roles of these events, and the relations between them.', resolve: ({ sight, network }) => network.facts.map((seen) => ({ sight, seen })) }),
    events: t.int({ description: 'How many events fit, shown or not.', resolve: ({ network }) => network.events }),
    omitted: t.int({ description: 'How many of them are not shown ("and N more").', resolve: ({ network }) => network.omitted }),
  }),
});

builder.queryField('eventNetwork', (t) => t.field({
  type: EventNetworkType,
  complexity: ({ first }) => ({ ...scanCost({ first: (first ?? MOST_NETWORK_EVENTS) * 2 }) }),
  description: 'The events in view that fit a filter as a picture: the first of them in order, who and what has a part in them, and where to draw each. At most 300 nodes.',
  args: {
    filter: t.arg({ type: EventFilterInput, description: 'Which events.' }),
    orderBy: t.arg({ type: EventOrderInput, description: 'Which come first; by TIME, earliest first, when left out.' }),
    first: t.arg.int({ defaultValue: MOST_NETWORK_EVENTS, description: 'The most events: 1 to 100.' }),
    lens: t.arg({ type: LensInput, description: 'Which claims count, here and below.' }),
  },
  resolve: (_root, args, context) => {
    const sight = sightThrough(context, args.lens);
    return { sight, network: eventNetworkOf(sight, readEventFilter(args.filter), args.orderBy, args.first ?? undefined) };
  },
}));
