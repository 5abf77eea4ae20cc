/** Printed from schema/operations/explorer/path-finder.graphql by "npm run schema"; not to be edited. */
import { typedDocument } from '../typed-document.ts';
import type { ClaimStatus, Direction, FactStatus, LensInput, Membership, PathMode, Tie, Voice } from './schema-types.ts';

export type PathFinderVariables = {
  readonly from: string;
  readonly to: string;
  readonly maxLength?: number | null | undefined;
  readonly throughPlaces?: boolean | null | undefined;
  readonly mode?: PathMode | null | undefined;
  readonly first?: number | null | undefined;
  readonly lens?: LensInput | null | undefined;
};

export type PathFinderData = {
  readonly ends: readonly ({
    readonly __typename: 'Agreement' | 'AnonymousSource' | 'Country' | 'Equipment' | 'Facility' | 'Group' | 'Militia' | 'Organization' | 'Person' | 'Place' | 'Position';
    readonly plainId: string;
    readonly name: string;
  } | {
    readonly __typename: 'Article' | 'Claim';
  } | {
    readonly __typename: 'Event';
    readonly plainId: string;
    readonly title: string;
  } | null)[];
  readonly paths: {
    readonly totalCount: number;
    readonly truncated: boolean;
    readonly nodes: readonly ({
      readonly length: number;
      readonly viaOpenGroup: boolean;
      readonly viaDerived: boolean;
      readonly hops: readonly ({
        readonly predicate: Tie;
        readonly direction: Direction;
        readonly status: FactStatus;
        readonly source: {
          readonly __typename: 'Agreement' | 'AnonymousSource' | 'Country' | 'Equipment' | 'Facility' | 'Militia' | 'Organization' | 'Person' | 'Place' | 'Position';
          readonly plainId: string;
          readonly name: string;
        } | {
          readonly __typename: 'Article';
          readonly plainId: string;
          readonly headline: string;
        } | {
          readonly __typename: 'Claim';
        } | {
          readonly __typename: 'Event';
          readonly plainId: string;
          readonly title: string;
          readonly time: {
            readonly edtf: string;
          } | null;
        } | {
          readonly __typename: 'Group';
          readonly plainId: string;
          readonly name: string;
          readonly membership: Membership;
        };
        readonly target: {
          readonly __typename: 'Agreement' | 'AnonymousSource' | 'Country' | 'Equipment' | 'Facility' | 'Militia' | 'Organization' | 'Person' | 'Place' | 'Position';
          readonly plainId: string;
          readonly name: string;
        } | {
          readonly __typename: 'Article';
          readonly plainId: string;
          readonly headline: string;
        } | {
          readonly __typename: 'Claim';
        } | {
          readonly __typename: 'Event';
          readonly plainId: string;
          readonly title: string;
          readonly time: {
            readonly edtf: string;
          } | null;
        } | {
          readonly __typename: 'Group';
          readonly plainId: string;
          readonly name: string;
          readonly membership: Membership;
        };
        readonly claims: {
          readonly totalCount: number;
          readonly nodes: readonly ({
            readonly id: string;
            readonly key: string;
            readonly voice: Voice;
            readonly status: ClaimStatus;
            readonly rule: string | null;
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
    })[];
  };
};

export const pathFinder = /* #__PURE__ */ typedDocument<PathFinderData, PathFinderVariables>(`# How two are tied, step by step, each with the words it rests on, and with warnings where it is easily misread.
query PathFinder($from: ID!, $to: ID!, $maxLength: Int = 4, $throughPlaces: Boolean = false, $mode: PathMode = SHORTEST, $first: Int = 10, $lens: LensInput) {
  ends: nodes(ids: [$from, $to], lens: $lens) { __typename ... on Entity { plainId name } ... on Event { plainId title } }
  paths(from: $from, to: $to, maxLength: $maxLength, throughPlaces: $throughPlaces, mode: $mode, first: $first, lens: $lens) {
    totalCount truncated
    nodes {
      length viaOpenGroup viaDerived
      hops {
        predicate direction status
        source { ...Stop }
        target { ...Stop }
        claims(first: 1) { totalCount nodes { id key voice status rule attribution { __typename plainId name } passages { before exact after start } article { plainId headline } } }
      }
    }
  }
}

fragment Stop on Node {
  __typename
  ... on Entity { plainId name }
  ... on Group { membership }
  ... on Event { plainId title time { edtf } }
  ... on Article { plainId headline }
}
`);
