import { useMemo } from 'preact/hooks';
import type { EventFilter, EventOrder } from '../../client/documents/documents.ts';
import { eventNetworkView } from '../../client/documents/event-network.ts';
import { Around } from '../parts/states.tsx';
import { useAnswer } from '../shell/answers.ts';
import { lensInput } from '../shell/lens.ts';
import { count, counted } from '../shell/words.ts';
import { graphOf } from './graph-model.ts';
import { NetworkFrame } from './network-frame.tsx';

/** Events, and who and what has a part in them. */
export function EventNetwork({ filter, order }: { readonly filter: EventFilter | undefined; readonly order: EventOrder }) {
  const variables = { filter, order, first: 60, lens: lensInput() };
  const seen = useAnswer(eventNetworkView, variables);
  const found = seen.data?.eventNetwork;
  const graph = useMemo(() => (found ? graphOf(found) : undefined), [found]);
  return (
    <Around seen={seen} lines={14}>
      {() => (found && graph && found.events > 0 ? (
        <NetworkFrame graph={graph} title="Events and who has a part in them" document={eventNetworkView} variables={variables}
          controls={<span>{counted(found.events, 'event')}{found.omitted > 0 ? `, the first ${count(found.events - found.omitted)} shown, and ${count(found.omitted)} more` : ''}</span>} />
      ) : <p class="note">No event in view fits all of this.</p>)}
    </Around>
  );
}
