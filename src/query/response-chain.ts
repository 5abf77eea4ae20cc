import type { EventId, NodeId } from '../model.ts';
import { compareTimes } from '../time.ts';
import { eventsInvolving } from './events.ts';
import { timeOf, type Sight } from './sight.ts';
import { tiesOf, type SeenTie } from './ties.ts';

/** One event of a tit for tat. */
export interface ChainStep {
  readonly event: EventId;
  /** The events that it is said to answer. */
  readonly answers: readonly SeenTie[];
  /** No source in view says that this event answers the one before it in the chain. */
  readonly gapBefore: boolean;
}

/** Events followed before the chain is cut. */
const LONGEST_CHAIN = 500;

/**
 * The tit for tat around an event or an actor: the events that answer each other, in order of time. Of an actor: the chains of
 * all events in which it has a part, so that a gap between two chains shows as a gap.
 */
export function responseChainOf(sight: Sight, given: NodeId): { readonly steps: readonly ChainStep[]; readonly truncated: boolean } {
  const of = sight.view.canonical(given);
  const starts = sight.view.event(of) ? [of as EventId] : eventsInvolving(sight, of).nodes.filter((id) => isInTitForTat(sight, id));
  const chain = new Set<EventId>(starts);
  for (const id of chain) {
    if (chain.size >= LONGEST_CHAIN) break;
    for (const tie of [...answersOf(sight, id), ...tiesOf(sight, id, 'RESPONSE_TO', 'IN')]) chain.add(tie.other as EventId);
  }
  const ordered = [...chain].sort((a, b) => compareTimes(timeOf(sight, a), timeOf(sight, b)) || answerOrder(sight, a, b) || (a < b ? -1 : 1));
  const steps = ordered.map((event, i): ChainStep => {
    const answers = answersOf(sight, event);
    const previous = ordered[i - 1];
    return { event, answers, gapBefore: previous !== undefined && !answers.some((tie) => tie.other === previous) };
  });
  return { steps, truncated: chain.size >= LONGEST_CHAIN };
}

const answersOf = (sight: Sight, id: EventId): SeenTie[] => tiesOf(sight, id, 'RESPONSE_TO', 'OUT');

const isInTitForTat = (sight: Sight, id: EventId): boolean =>
  answersOf(sight, id).length > 0 || tiesOf(sight, id, 'RESPONSE_TO', 'IN').length > 0;

/** A cause goes before its answer where dates do not tell. */
function answerOrder(sight: Sight, a: EventId, b: EventId): number {
  if (answersOf(sight, a).some((tie) => tie.other === b)) return 1;
  return answersOf(sight, b).some((tie) => tie.other === a) ? -1 : 0;
}
