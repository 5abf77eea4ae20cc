/** Printed from schema/operations/what-is-not-known.graphql by "npm run schema"; not to be edited. */
import { typedDocument } from '../typed-document.ts';
import type { LensInput, Membership, Tie, UnknownState } from './schema-types.ts';

export type WhatIsNotKnownVariables = {
  readonly first?: number | null | undefined;
  readonly lens?: LensInput | null | undefined;
};

export type WhatIsNotKnownData = {
  readonly unknowns: {
    readonly totalCount: number;
    readonly nodes: readonly ({
      readonly state: UnknownState;
      readonly predicate: Tie;
      readonly withheldBy: {
        readonly name: string;
      } | null;
      readonly of: {
        readonly __typename: 'Agreement' | 'AnonymousSource' | 'Country' | 'Equipment' | 'Facility' | 'Group' | 'Militia' | 'Organization' | 'Person' | 'Place' | 'Position';
        readonly name: string;
      } | {
        readonly __typename: 'Article';
        readonly headline: string;
      } | {
        readonly __typename: 'Claim';
      } | {
        readonly __typename: 'Event';
        readonly title: string;
      };
      readonly value: {
        readonly text: string;
      } | null;
      readonly claims: {
        readonly nodes: readonly ({
          readonly asWritten: string | null;
          readonly evidence: readonly ({
            readonly exact: string;
          })[];
        })[];
      };
    })[];
  };
  readonly openGroups: {
    readonly nodes: readonly ({
      readonly name: string;
    } | {
      readonly name: string;
      readonly membership: Membership;
      readonly membersComplete: boolean;
    })[];
  };
};

export const whatIsNotKnown = /* #__PURE__ */ typedDocument<WhatIsNotKnownData, WhatIsNotKnownVariables>(`# Q17 List everything that the sources say is not known or not said.
query WhatIsNotKnown($first: Int = 100, $lens: LensInput) {
  unknowns(first: $first, lens: $lens) {
    totalCount
    nodes {
      state
      predicate
      withheldBy { name }
      of { __typename ... on Entity { name } ... on Event { title } ... on Article { headline } }
      value { text }
      claims(first: 1) { nodes { asWritten evidence { exact } } }
    }
  }
  openGroups: entities(filter: { type: { in: [Group] } }, lens: $lens) { nodes { name ... on Group { membership membersComplete } } }
}
`);
