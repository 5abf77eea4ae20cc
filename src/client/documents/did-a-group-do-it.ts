/** Printed from schema/operations/did-a-group-do-it.graphql by "npm run schema"; not to be edited. */
import { typedDocument } from '../typed-document.ts';
import type { FactStatus, LensInput, Tie } from './schema-types.ts';

export type DidAGroupDoItVariables = {
  readonly group?: string | undefined;
  readonly event?: string | undefined;
  readonly lens?: LensInput | null | undefined;
};

export type DidAGroupDoItData = {
  readonly claimed: {
    readonly totalCount: number;
  };
  readonly paths: {
    readonly totalCount: number;
    readonly nodes: readonly ({
      readonly length: number;
      readonly viaOpenGroup: boolean;
      readonly hops: readonly ({
        readonly predicate: Tie;
        readonly source: {
          readonly name: string;
        } | {} | {
          readonly slug: string;
        };
        readonly target: {
          readonly name: string;
        } | {} | {
          readonly slug: string;
        };
      })[];
    })[];
  };
  readonly entity: {} | {
    readonly usesFacilities: {
      readonly edges: readonly ({
        readonly status: FactStatus;
        readonly claims: {
          readonly nodes: readonly ({
            readonly attribution: readonly ({
              readonly name: string;
            })[];
          })[];
        };
        readonly node: {
          readonly name: string;
          readonly targetedIn: {
            readonly nodes: readonly ({
              readonly slug: string;
            })[];
          };
          readonly parts: {
            readonly nodes: readonly ({
              readonly name: string;
            } | {
              readonly name: string;
              readonly launchedFromHere: {
                readonly nodes: readonly ({
                  readonly slug: string;
                })[];
              };
            })[];
          };
        };
      })[];
    };
  } | null;
};

export const didAGroupDoIt = /* #__PURE__ */ typedDocument<DidAGroupDoItData, DidAGroupDoItVariables>(`# Q14 Did Kataib Hezbollah carry out the drone attacks? The graph does not say so: its only way there leads through an open group.
query DidAGroupDoIt($group: ID! = "mil:kataib-hezbollah", $event: ID! = "evt:drone-attacks-2021", $lens: LensInput) {
  claimed: relations(filter: { predicate: { in: [ACTOR] }, subject: { in: [$event] }, object: { in: [$group] } }, lens: $lens) { totalCount }
  paths(from: $group, to: $event, maxLength: 4, lens: $lens) {
    totalCount
    nodes { length viaOpenGroup hops { predicate source { ... on Entity { name } ... on Event { slug } } target { ... on Entity { name } ... on Event { slug } } } }
  }
  entity(by: { id: $group }, lens: $lens) {
    ... on Militia { usesFacilities { edges { status claims(first: 1) { nodes { attribution { name } } } node { name targetedIn { nodes { slug } } parts { nodes { name ... on Facility { launchedFromHere { nodes { slug } } } } } } } } }
  }
}
`);
