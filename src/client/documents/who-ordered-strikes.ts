/** Printed from schema/operations/who-ordered-strikes.graphql by "npm run schema"; not to be edited. */
import { typedDocument } from '../typed-document.ts';
import type { CommandMode, FactStatus, LensInput, TimeBasis, UnknownState } from './schema-types.ts';

export type WhoOrderedStrikesVariables = {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly lens?: LensInput | null | undefined;
};

export type WhoOrderedStrikesData = {
  readonly events: {
    readonly totalCount: number;
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly endCursor: string | null;
    };
    readonly nodes: readonly ({
      readonly slug: string;
      readonly title: string;
      readonly time: {
        readonly edtf: string;
        readonly asWritten: string | null;
        readonly basis: TimeBasis;
      } | null;
      readonly orderedBy: {
        readonly edges: readonly ({
          readonly commandModes: readonly (CommandMode)[];
          readonly status: FactStatus;
          readonly independentSources: number;
          readonly node: {
            readonly name: string;
          };
          readonly claims: {
            readonly nodes: readonly ({
              readonly attribution: readonly ({
                readonly name: string;
              })[];
              readonly evidence: readonly ({
                readonly exact: string;
              })[];
            })[];
          };
        })[];
      };
      readonly recipients: {
        readonly edges: readonly ({
          readonly status: FactStatus;
          readonly node: {
            readonly name: string;
          } | {
            readonly name: string;
            readonly membersComplete: boolean;
            readonly members: {
              readonly nodes: readonly ({
                readonly name: string;
              })[];
            };
          };
        })[];
        readonly unknown: {
          readonly state: UnknownState;
        } | null;
      };
      readonly locations: {
        readonly nodes: readonly ({
          readonly name: string;
        })[];
      };
    })[];
  };
};

export const whoOrderedStrikes = /* #__PURE__ */ typedDocument<WhoOrderedStrikesData, WhoOrderedStrikesVariables>(`# Q01 Who ordered strikes against whom? With the sentence behind each order.
# A recipient that is DERIVED follows from other claims; the members of an open group are not all named.
query WhoOrderedStrikes($first: Int = 20, $after: String, $lens: LensInput) {
  events(filter: { type: { in: [ASSAULT] }, has: [AUTHORIZER] }, orderBy: { field: TIME, direction: ASC }, first: $first, after: $after, lens: $lens) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      slug
      title
      time { edtf asWritten basis }
      orderedBy { edges { commandModes status independentSources node { name } claims(first: 5) { nodes { attribution { name } evidence { exact } } } } }
      recipients { edges { status node { name ... on Group { membersComplete members { nodes { name } } } } } unknown { state } }
      locations { nodes { name } }
    }
  }
}
`);
