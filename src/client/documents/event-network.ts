/** Printed from schema/operations/explorer/event-network.graphql by "npm run schema"; not to be edited. */
import { typedDocument } from '../typed-document.ts';
import type { EventFilter, EventOrder, FactStatus, LensInput, Tie } from './schema-types.ts';

export type EventNetworkViewVariables = {
  readonly filter?: EventFilter | null | undefined;
  readonly order?: EventOrder | null | undefined;
  readonly first?: number | null | undefined;
  readonly lens?: LensInput | null | undefined;
};

export type EventNetworkViewData = {
  readonly eventNetwork: {
    readonly events: number;
    readonly omitted: number;
    readonly nodes: readonly ({
      readonly depth: number;
      readonly degree: number;
      readonly x: number;
      readonly y: number;
      readonly node: {
        readonly __typename: 'Agreement' | 'AnonymousSource' | 'Country' | 'Equipment' | 'Facility' | 'Group' | 'Militia' | 'Organization' | 'Person' | 'Place' | 'Position';
        readonly plainId: string;
        readonly name: string;
      } | {
        readonly __typename: 'Article' | 'Claim';
      } | {
        readonly __typename: 'Event';
        readonly plainId: string;
        readonly title: string;
      };
    })[];
    readonly facts: readonly ({
      readonly predicate: Tie;
      readonly status: FactStatus;
      readonly subject: {
        readonly plainId: string;
      } | {};
      readonly object: {
        readonly plainId: string;
      } | {} | null;
    })[];
  };
};

export const eventNetworkView = /* #__PURE__ */ typedDocument<EventNetworkViewData, EventNetworkViewVariables>(`# The same events as a network: events, and who and what has a part in them.
query EventNetworkView($filter: EventFilter, $order: EventOrder, $first: Int = 60, $lens: LensInput) {
  eventNetwork(filter: $filter, orderBy: $order, first: $first, lens: $lens) {
    events omitted
    nodes { depth degree x y node { __typename ... on Entity { plainId name } ... on Event { plainId title } } }
    facts { predicate status subject { ... on Entity { plainId } ... on Event { plainId } } object { ... on Entity { plainId } ... on Event { plainId } } }
  }
}
`);
