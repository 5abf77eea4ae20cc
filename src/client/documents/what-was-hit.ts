/** Printed from schema/operations/what-was-hit.graphql by "npm run schema"; not to be edited. */
import { typedDocument } from '../typed-document.ts';
import type { FacilityKind, FactStatus, LensInput, Tie, UnknownState } from './schema-types.ts';

export type WhatWasHitVariables = {
  readonly event?: string | null | undefined;
  readonly lens?: LensInput | null | undefined;
};

export type WhatWasHitData = {
  readonly event: {
    readonly targets: {
      readonly edges: readonly ({
        readonly status: FactStatus;
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
        readonly node: {
          readonly name: string;
          readonly unknowns: {
            readonly nodes: readonly ({
              readonly predicate: Tie;
              readonly state: UnknownState;
            })[];
          };
        } | {
          readonly name: string;
          readonly kinds: readonly (FacilityKind)[];
          readonly usedBy: {
            readonly nodes: readonly ({
              readonly name: string;
            })[];
          };
          readonly parts: {
            readonly edges: readonly ({
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
              readonly node: {
                readonly name: string;
              } | {
                readonly name: string;
                readonly kinds: readonly (FacilityKind)[];
                readonly within: {
                  readonly unknown: {
                    readonly state: UnknownState;
                  } | null;
                };
              };
            })[];
          };
          readonly unknowns: {
            readonly nodes: readonly ({
              readonly predicate: Tie;
              readonly state: UnknownState;
            })[];
          };
        };
      })[];
    };
  } | null;
};

export const whatWasHit = /* #__PURE__ */ typedDocument<WhatWasHitData, WhatWasHitVariables>(`# Q04 What was hit? Which facilities, what for, who used them, and what is not stated of them.
query WhatWasHit($event: ID = "evt:us-strikes-2021-06", $lens: LensInput) {
  event(id: $event, lens: $lens) {
    targets {
      edges {
        status
        claims(first: 3) { nodes { attribution { name } evidence { exact } } }
        node {
          name
          ... on Facility {
            kinds
            usedBy { nodes { name } }
            parts { edges { claims(first: 1) { nodes { attribution { name } evidence { exact } } } node { name ... on Facility { kinds within { unknown { state } } } } } }
          }
          unknowns { nodes { predicate state } }
        }
      }
    }
  }
}
`);
