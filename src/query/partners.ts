import type { EventId, NodeId } from '../model.ts';
import type { Role } from '../ontology.ts';
import type { EventFilter } from './filters.ts';
import { eventsInvolving } from './events.ts';
import type { Sight } from './sight.ts';
import { tiesOf } from './ties.ts';

/** Which way the acts between two run. */
export type PartnerSide = 'ACTS_ON' | 'ACTED_ON_BY' | 'EITHER';

/** Someone on the other side of events, and which. */
export interface Partner {
  readonly node: NodeId;
  /** Events in which the first acts on this one. */
  readonly outgoing: readonly EventId[];
  /** Events in which this one acts on the first. */
  readonly incoming: readonly EventId[];
}

/** Whom a node acts on and who acts on it, by the roles ACTOR and RECIPIENT; most events first. */
export function partnersOf(sight: Sight, of: NodeId, side: PartnerSide = 'EITHER', filter?: EventFilter | null): readonly Partner[] {
  const partners = new Map<NodeId, { outgoing: EventId[]; incoming: EventId[] }>();
  const collect = (own: Role, other: Role, way: 'outgoing' | 'incoming'): void => {
    for (const event of eventsInvolving(sight, of, [own], filter)) {
      for (const tie of tiesOf(sight, event, other, 'OUT')) {
        if (tie.other === of) continue;
        const partner = partners.get(tie.other) ?? { outgoing: [], incoming: [] };
        partner[way].push(event);
        partners.set(tie.other, partner);
      }
    }
  };
  if (side !== 'ACTED_ON_BY') collect('ACTOR', 'RECIPIENT', 'outgoing');
  if (side !== 'ACTS_ON') collect('RECIPIENT', 'ACTOR', 'incoming');
  const size = (partner: Partner): number => partner.outgoing.length + partner.incoming.length;
  return [...partners].map(([node, events]): Partner => ({ node, ...events })).sort((a, b) => size(b) - size(a) || (a.node < b.node ? -1 : 1));
}
