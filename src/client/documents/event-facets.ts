/** Printed from schema/operations/explorer/event-facets.graphql by "npm run schema"; not to be edited. */
import { typedDocument } from '../typed-document.ts';
import type { EventFilter, LensInput } from './schema-types.ts';

export type EventFacetsVariables = {
  readonly filter?: EventFilter | null | undefined;
  readonly lens?: LensInput | null | undefined;
  readonly first?: number | null | undefined;
};

export type EventFacetsData = {
  readonly authorizer: {
    readonly totalCount: number;
    readonly nodes: readonly ({
      readonly value: string;
      readonly count: number;
      readonly node: {
        readonly __typename: 'Agreement' | 'AnonymousSource' | 'Country' | 'Equipment' | 'Facility' | 'Group' | 'Militia' | 'Organization' | 'Person' | 'Place' | 'Position';
        readonly name: string;
      } | {
        readonly __typename: 'Article' | 'Claim' | 'Event';
      } | null;
    })[];
  };
  readonly actor: {
    readonly totalCount: number;
    readonly nodes: readonly ({
      readonly value: string;
      readonly count: number;
      readonly node: {
        readonly __typename: 'Agreement' | 'AnonymousSource' | 'Country' | 'Equipment' | 'Facility' | 'Group' | 'Militia' | 'Organization' | 'Person' | 'Place' | 'Position';
        readonly name: string;
      } | {
        readonly __typename: 'Article' | 'Claim' | 'Event';
      } | null;
    })[];
  };
  readonly recipient: {
    readonly totalCount: number;
    readonly nodes: readonly ({
      readonly value: string;
      readonly count: number;
      readonly node: {
        readonly __typename: 'Agreement' | 'AnonymousSource' | 'Country' | 'Equipment' | 'Facility' | 'Group' | 'Militia' | 'Organization' | 'Person' | 'Place' | 'Position';
        readonly name: string;
      } | {
        readonly __typename: 'Article' | 'Claim' | 'Event';
      } | null;
    })[];
  };
  readonly place: {
    readonly totalCount: number;
    readonly nodes: readonly ({
      readonly value: string;
      readonly count: number;
      readonly node: {
        readonly __typename: 'Agreement' | 'AnonymousSource' | 'Country' | 'Equipment' | 'Facility' | 'Group' | 'Militia' | 'Organization' | 'Person' | 'Place' | 'Position';
        readonly name: string;
      } | {
        readonly __typename: 'Article' | 'Claim' | 'Event';
      } | null;
    })[];
  };
  readonly type: {
    readonly totalCount: number;
    readonly nodes: readonly ({
      readonly value: string;
      readonly count: number;
      readonly node: {
        readonly __typename: 'Agreement' | 'AnonymousSource' | 'Country' | 'Equipment' | 'Facility' | 'Group' | 'Militia' | 'Organization' | 'Person' | 'Place' | 'Position';
        readonly name: string;
      } | {
        readonly __typename: 'Article' | 'Claim' | 'Event';
      } | null;
    })[];
  };
  readonly year: {
    readonly totalCount: number;
    readonly nodes: readonly ({
      readonly value: string;
      readonly count: number;
      readonly node: {
        readonly __typename: 'Agreement' | 'AnonymousSource' | 'Country' | 'Equipment' | 'Facility' | 'Group' | 'Militia' | 'Organization' | 'Person' | 'Place' | 'Position';
        readonly name: string;
      } | {
        readonly __typename: 'Article' | 'Claim' | 'Event';
      } | null;
    })[];
  };
  readonly status: {
    readonly totalCount: number;
    readonly nodes: readonly ({
      readonly value: string;
      readonly count: number;
      readonly node: {
        readonly __typename: 'Agreement' | 'AnonymousSource' | 'Country' | 'Equipment' | 'Facility' | 'Group' | 'Militia' | 'Organization' | 'Person' | 'Place' | 'Position';
        readonly name: string;
      } | {
        readonly __typename: 'Article' | 'Claim' | 'Event';
      } | null;
    })[];
  };
};

export const eventFacets = /* #__PURE__ */ typedDocument<EventFacetsData, EventFacetsVariables>(`# The same events broken down by who ordered, did and suffered them, by place, kind, year and status.
query EventFacets($filter: EventFilter = {}, $lens: LensInput, $first: Int = 6) {
  authorizer: facets(by: AUTHORIZER, filter: { and: [$filter], has: [AUTHORIZER] }, first: $first, lens: $lens) { ...Counts }
  actor: facets(by: ACTOR, filter: $filter, first: $first, lens: $lens) { ...Counts }
  recipient: facets(by: RECIPIENT, filter: $filter, first: $first, lens: $lens) { ...Counts }
  place: facets(by: PLACE, filter: { and: [$filter], has: [LOCATION] }, first: $first, lens: $lens) { ...Counts }
  type: facets(by: TYPE, filter: $filter, first: 20, lens: $lens) { ...Counts }
  year: facets(by: YEAR, filter: $filter, first: $first, lens: $lens) { ...Counts }
  status: facets(by: EVENT_STATUS, filter: $filter, first: $first, lens: $lens) { ...Counts }
}

fragment Counts on FacetValueConnection {
  totalCount
  nodes { value count node { __typename ... on Entity { name } } }
}
`);
