/** Printed from schema/operations/where-were-the-targets.graphql by "npm run schema"; not to be edited. */
import { typedDocument } from '../typed-document.ts';
import type { FactStatus, LensInput, Tie, UnknownState } from './schema-types.ts';

export type WhereWereTheTargetsVariables = {
  readonly event?: string | null | undefined;
  readonly lens?: LensInput | null | undefined;
};

export type WhereWereTheTargetsData = {
  readonly event: {
    readonly title: string;
    readonly locations: {
      readonly totalCount: number;
      readonly edges: readonly ({
        readonly status: FactStatus;
        readonly node: {
          readonly name: string;
        } | {
          readonly name: string;
          readonly within: {
            readonly nodes: readonly ({
              readonly name: string;
            })[];
          };
          readonly unknowns: {
            readonly nodes: readonly ({
              readonly predicate: Tie;
              readonly state: UnknownState;
              readonly withheldBy: {
                readonly name: string;
              } | null;
            })[];
          };
        };
      })[];
    };
  } | null;
};

export const whereWereTheTargets = /* #__PURE__ */ typedDocument<WhereWereTheTargetsData, WhereWereTheTargetsVariables>(`# Q03 Where exactly were the targets? Places whose names a source withholds say so.
query WhereWereTheTargets($event: ID = "evt:us-strikes-2021-06", $lens: LensInput) {
  event(id: $event, lens: $lens) {
    title
    locations {
      totalCount
      edges {
        status
        node {
          name
          ... on Place {
            within { nodes { name } }
            unknowns { nodes { predicate state withheldBy { name } } }
          }
        }
      }
    }
  }
}
`);
