import type { EventFilter, EventOrder } from '../../client/documents/documents.ts';
import { usePart } from '../shell/use-part.ts';

interface PictureProps {
  readonly of: 'timeline' | 'map' | 'network';
  readonly filter: EventFilter | undefined;
  readonly order: EventOrder;
}

/** One of the pictures of a list of events; its code is loaded when it is first looked at. */
export function Picture({ of, filter, order }: PictureProps) {
  const Timeline = usePart('timeline', of === 'timeline' ? () => import('../pictures/timeline.tsx') : undefined)?.Timeline;
  const WorldMap = usePart('map', of === 'map' ? () => import('../pictures/world-map.tsx') : undefined)?.WorldMap;
  const Network = usePart('network', of === 'network' ? () => import('../pictures/event-network.tsx') : undefined)?.EventNetwork;
  if (of === 'timeline' && Timeline) return <Timeline filter={filter} order={order} />;
  if (of === 'map' && WorldMap) return <WorldMap filter={filter} />;
  if (of === 'network' && Network) return <Network filter={filter} order={order} />;
  return <div class="picture-place" aria-busy="true" />;
}
