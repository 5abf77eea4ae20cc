/** Printed from schema/operations/explorer/event-places.graphql by "npm run schema"; not to be edited. */
import { typedDocument } from '../typed-document.ts';
import type { EventFilter, LensInput } from './schema-types.ts';

export type EventPlacesVariables = {
  readonly filter?: EventFilter | null | undefined;
  readonly lens?: LensInput | null | undefined;
};

export type EventPlacesData = {
  readonly facets: {
    readonly totalCount: number;
    readonly nodes: readonly ({
      readonly value: string;
      readonly count: number;
      readonly node: {
        readonly __typename: 'Agreement' | 'AnonymousSource' | 'Article' | 'Claim' | 'Equipment' | 'Event' | 'Group' | 'Militia' | 'Organization' | 'Person' | 'Position';
      } | {
        readonly __typename: 'Country';
        readonly name: string;
        readonly numeric: string;
      } | {
        readonly __typename: 'Facility';
        readonly name: string;
      } | {
        readonly __typename: 'Place';
        readonly name: string;
        readonly coordinates: {
          readonly latitude: number;
          readonly longitude: number;
        } | null;
      } | null;
    })[];
  };
  readonly events: {
    readonly totalCount: number;
  };
  readonly placeless: {
    readonly totalCount: number;
  };
};

export const eventPlaces = /* #__PURE__ */ typedDocument<EventPlacesData, EventPlacesVariables>(`# The same events by country and place; a place without coordinates stands in the list only.
query EventPlaces($filter: EventFilter = {}, $lens: LensInput) {
  facets(by: PLACE, filter: { and: [$filter], has: [LOCATION] }, first: 100, lens: $lens) {
    totalCount
    nodes {
      value count
      node { __typename ... on Country { name numeric } ... on Place { name coordinates { latitude longitude } } ... on Facility { name } }
    }
  }
  events(filter: $filter, first: 1, lens: $lens) { totalCount }
  placeless: events(filter: { and: [$filter], lacks: [LOCATION] }, first: 1, lens: $lens) { totalCount }
}
`);
