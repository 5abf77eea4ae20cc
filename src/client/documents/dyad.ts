/** Printed from schema/operations/explorer/dyad.graphql by "npm run schema"; not to be edited. */
import { typedDocument } from '../typed-document.ts';
import type { EventFilter, EventStatus, EventType, FactStatus, LensInput, Tie, TimeBasis, Voice } from './schema-types.ts';

export type DyadVariables = {
  readonly a: string;
  readonly b: string;
  readonly there?: EventFilter | null | undefined;
  readonly back?: EventFilter | null | undefined;
  readonly first?: number | null | undefined;
  readonly lens?: LensInput | null | undefined;
};

export type DyadData = {
  readonly ends: readonly ({
    readonly __typename: 'Agreement' | 'AnonymousSource' | 'Country' | 'Equipment' | 'Facility' | 'Group' | 'Militia' | 'Organization' | 'Person' | 'Place' | 'Position';
    readonly plainId: string;
    readonly name: string;
  } | {
    readonly __typename: 'Article' | 'Claim' | 'Event';
  } | null)[];
  readonly there: {
    readonly totalCount: number;
    readonly nodes: readonly ({
      readonly plainId: string;
      readonly title: string;
      readonly type: EventType;
      readonly status: EventStatus;
      readonly time: {
        readonly edtf: string;
        readonly earliest: string | null;
        readonly latest: string | null;
        readonly asWritten: string | null;
        readonly basis: TimeBasis;
      } | null;
      readonly orderedBy: {
        readonly nodes: readonly ({
          readonly __typename: 'AnonymousSource' | 'Country' | 'Group' | 'Militia' | 'Organization' | 'Person';
          readonly plainId: string;
          readonly name: string;
        })[];
      };
      readonly actors: {
        readonly nodes: readonly ({
          readonly __typename: 'AnonymousSource' | 'Country' | 'Group' | 'Militia' | 'Organization' | 'Person';
          readonly plainId: string;
          readonly name: string;
        })[];
      };
      readonly recipients: {
        readonly nodes: readonly ({
          readonly __typename: 'AnonymousSource' | 'Country' | 'Group' | 'Militia' | 'Organization' | 'Person';
          readonly plainId: string;
          readonly name: string;
        })[];
      };
      readonly responseTo: {
        readonly nodes: readonly ({
          readonly plainId: string;
          readonly title: string;
        })[];
      };
    })[];
  };
  readonly back: {
    readonly totalCount: number;
    readonly nodes: readonly ({
      readonly plainId: string;
      readonly title: string;
      readonly type: EventType;
      readonly status: EventStatus;
      readonly time: {
        readonly edtf: string;
        readonly earliest: string | null;
        readonly latest: string | null;
        readonly asWritten: string | null;
        readonly basis: TimeBasis;
      } | null;
      readonly orderedBy: {
        readonly nodes: readonly ({
          readonly __typename: 'AnonymousSource' | 'Country' | 'Group' | 'Militia' | 'Organization' | 'Person';
          readonly plainId: string;
          readonly name: string;
        })[];
      };
      readonly actors: {
        readonly nodes: readonly ({
          readonly __typename: 'AnonymousSource' | 'Country' | 'Group' | 'Militia' | 'Organization' | 'Person';
          readonly plainId: string;
          readonly name: string;
        })[];
      };
      readonly recipients: {
        readonly nodes: readonly ({
          readonly __typename: 'AnonymousSource' | 'Country' | 'Group' | 'Militia' | 'Organization' | 'Person';
          readonly plainId: string;
          readonly name: string;
        })[];
      };
      readonly responseTo: {
        readonly nodes: readonly ({
          readonly plainId: string;
          readonly title: string;
        })[];
      };
    })[];
  };
  readonly thereByMonth: {
    readonly undated: number;
    readonly buckets: readonly ({
      readonly start: string;
      readonly count: number;
    })[];
  };
  readonly backByMonth: {
    readonly undated: number;
    readonly buckets: readonly ({
      readonly start: string;
      readonly count: number;
    })[];
  };
  readonly ties: {
    readonly nodes: readonly ({
      readonly predicate: Tie;
      readonly status: FactStatus;
      readonly validity: {
        readonly from: {
          readonly edtf: string;
        } | null;
        readonly to: {
          readonly edtf: string;
        } | null;
      } | null;
      readonly subject: {
        readonly plainId: string;
        readonly name: string;
      } | {};
      readonly object: {
        readonly plainId: string;
        readonly name: string;
      } | {} | null;
      readonly claims: {
        readonly totalCount: number;
        readonly nodes: readonly ({
          readonly id: string;
          readonly voice: Voice;
          readonly attribution: readonly ({
            readonly __typename: 'AnonymousSource' | 'Country' | 'Group' | 'Militia' | 'Organization' | 'Person';
            readonly plainId: string;
            readonly name: string;
          })[];
          readonly passages: readonly ({
            readonly before: string;
            readonly exact: string;
            readonly after: string;
            readonly start: number;
          })[] | null;
          readonly article: {
            readonly plainId: string;
            readonly headline: string;
          } | null;
        })[];
      };
    })[];
  };
};

export const dyad = /* #__PURE__ */ typedDocument<DyadData, DyadVariables>(`# What one did to the other and the other way round, and what ties the two.
query Dyad($a: ID!, $b: ID!, $there: EventFilter, $back: EventFilter, $first: Int = 25, $lens: LensInput) {
  ends: nodes(ids: [$a, $b], lens: $lens) { __typename ... on Entity { plainId name } }
  there: events(filter: $there, first: $first, lens: $lens) { ...Side }
  back: events(filter: $back, first: $first, lens: $lens) { ...Side }
  thereByMonth: histogram(unit: MONTH, filter: $there, lens: $lens) { undated buckets { start count } }
  backByMonth: histogram(unit: MONTH, filter: $back, lens: $lens) { undated buckets { start count } }
  ties: relations(filter: { subject: { in: [$a, $b] }, object: { in: [$a, $b] } }, first: 20, lens: $lens) {
    nodes {
      predicate status validity { from { edtf } to { edtf } }
      subject { ... on Entity { plainId name } }
      object { ... on Entity { plainId name } }
      claims(first: 1) { totalCount nodes { id voice attribution { __typename plainId name } passages { before exact after start } article { plainId headline } } }
    }
  }
}

fragment Side on EventConnection {
  totalCount
  nodes {
    plainId title type status time { edtf earliest latest asWritten basis }
    orderedBy(first: 2) { nodes { __typename plainId name } }
    actors(first: 3) { nodes { __typename plainId name } }
    recipients(first: 3) { nodes { __typename plainId name } }
    responseTo(first: 2) { nodes { plainId title } }
  }
}
`);
