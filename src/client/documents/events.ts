/** Printed from schema/operations/explorer/events.graphql by "npm run schema"; not to be edited. */
import { typedDocument } from '../typed-document.ts';
import type { EventFilter, EventMode, EventOrder, EventStatus, EventType, FactStatus, LensInput, Membership, TimeBasis, UnknownState } from './schema-types.ts';

export type EventsVariables = {
  readonly filter?: EventFilter | null | undefined;
  readonly order?: EventOrder | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly lens?: LensInput | null | undefined;
};

export type EventsData = {
  readonly events: {
    readonly totalCount: number;
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly endCursor: string | null;
    };
    readonly nodes: readonly ({
      readonly plainId: string;
      readonly title: string;
      readonly type: EventType;
      readonly modes: readonly (EventMode)[];
      readonly status: EventStatus;
      readonly time: {
        readonly edtf: string;
        readonly earliest: string | null;
        readonly latest: string | null;
        readonly asWritten: string | null;
        readonly basis: TimeBasis;
      } | null;
      readonly series: {
        readonly min: number;
        readonly max: number | null;
      } | null;
      readonly orderedBy: {
        readonly totalCount: number;
        readonly edges: readonly ({
          readonly status: FactStatus;
          readonly node: {
            readonly __typename: 'AnonymousSource' | 'Country' | 'Militia' | 'Organization' | 'Person';
            readonly plainId: string;
            readonly name: string;
          } | {
            readonly __typename: 'Group';
            readonly plainId: string;
            readonly name: string;
            readonly membership: Membership;
          };
        })[];
        readonly unknown: {
          readonly state: UnknownState;
        } | null;
      };
      readonly actors: {
        readonly totalCount: number;
        readonly edges: readonly ({
          readonly status: FactStatus;
          readonly node: {
            readonly __typename: 'AnonymousSource' | 'Country' | 'Militia' | 'Organization' | 'Person';
            readonly plainId: string;
            readonly name: string;
          } | {
            readonly __typename: 'Group';
            readonly plainId: string;
            readonly name: string;
            readonly membership: Membership;
          };
        })[];
        readonly unknown: {
          readonly state: UnknownState;
        } | null;
      };
      readonly recipients: {
        readonly totalCount: number;
        readonly edges: readonly ({
          readonly status: FactStatus;
          readonly node: {
            readonly __typename: 'AnonymousSource' | 'Country' | 'Militia' | 'Organization' | 'Person';
            readonly plainId: string;
            readonly name: string;
          } | {
            readonly __typename: 'Group';
            readonly plainId: string;
            readonly name: string;
            readonly membership: Membership;
          };
        })[];
        readonly unknown: {
          readonly state: UnknownState;
        } | null;
      };
      readonly targets: {
        readonly totalCount: number;
        readonly edges: readonly ({
          readonly status: FactStatus;
          readonly node: {
            readonly __typename: 'Agreement' | 'AnonymousSource' | 'Country' | 'Equipment' | 'Facility' | 'Group' | 'Militia' | 'Organization' | 'Person' | 'Place' | 'Position';
            readonly plainId: string;
            readonly name: string;
          };
        })[];
      };
      readonly locations: {
        readonly totalCount: number;
        readonly edges: readonly ({
          readonly status: FactStatus;
          readonly node: {
            readonly __typename: 'Agreement' | 'AnonymousSource' | 'Country' | 'Equipment' | 'Facility' | 'Group' | 'Militia' | 'Organization' | 'Person' | 'Place' | 'Position';
            readonly plainId: string;
            readonly name: string;
          };
        })[];
        readonly unknown: {
          readonly state: UnknownState;
        } | null;
      };
      readonly claims: {
        readonly totalCount: number;
      };
      readonly articles: {
        readonly totalCount: number;
      };
    })[];
  };
  readonly dataset: {
    readonly version: number;
    readonly datasets: readonly ({
      readonly recordedAt: string;
    })[];
  };
};

export const events = /* #__PURE__ */ typedDocument<EventsData, EventsVariables>(`# Events as a table: who ordered it, who did it, to whom, where, when, and on how many words it rests.
query Events($filter: EventFilter, $order: EventOrder, $first: Int = 50, $after: String, $lens: LensInput) {
  events(filter: $filter, orderBy: $order, first: $first, after: $after, lens: $lens) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      plainId title type modes status
      time { edtf earliest latest asWritten basis }
      series { min max }
      orderedBy(first: 4) { ...Part }
      actors(first: 4) { ...Part }
      recipients(first: 4) { ...Part }
      targets(first: 2) { totalCount edges { status node { __typename plainId name } } }
      locations(first: 4) { totalCount edges { status node { __typename plainId name } } unknown { state } }
      claims(first: 1) { totalCount }
      articles(first: 1) { totalCount }
    }
  }
  dataset { version datasets { recordedAt } }
}

fragment Part on ActorTieConnection {
  totalCount
  edges { status node { __typename plainId name ... on Group { membership } } }
  unknown { state }
}
`);
