/** Printed from schema/operations/what-do-critics-claim.graphql by "npm run schema"; not to be edited. */
import { typedDocument } from '../typed-document.ts';
import type { ClaimStatus, EventStatus, LensInput, Modality, Predicate, Tie, UnknownState } from './schema-types.ts';

export type WhatDoCriticsClaimVariables = {
  readonly speaker?: string | null | undefined;
  readonly lens?: LensInput | null | undefined;
};

export type WhatDoCriticsClaimData = {
  readonly claims: {
    readonly nodes: readonly ({
      readonly predicate: Predicate;
      readonly modality: Modality;
      readonly status: ClaimStatus;
      readonly subject: {
        readonly name: string;
      } | {} | {
        readonly slug: string;
        readonly status: EventStatus;
      };
      readonly object: {
        readonly name: string;
      } | {} | {
        readonly slug: string;
      } | null;
      readonly value: {
        readonly text: string;
      } | null;
      readonly evidence: readonly ({
        readonly exact: string;
      })[];
    })[];
  };
  readonly entity: {
    readonly unknowns: {
      readonly nodes: readonly ({
        readonly predicate: Tie;
        readonly state: UnknownState;
      })[];
    };
  } | null;
};

export const whatDoCriticsClaim = /* #__PURE__ */ typedDocument<WhatDoCriticsClaimData, WhatDoCriticsClaimVariables>(`# Q23 What do Biden's critics claim, and what do they give as evidence? Opinions, attributed; not facts about Iran.
query WhatDoCriticsClaim($speaker: ID = "grp:biden-critics", $lens: LensInput) {
  claims(filter: { speaker: { in: [$speaker] } }, lens: $lens) {
    nodes {
      predicate
      modality
      status
      subject { ... on Entity { name } ... on Event { slug status } }
      object { ... on Entity { name } ... on Event { slug } }
      value { text }
      evidence { exact }
    }
  }
  entity(by: { id: $speaker }, lens: $lens) { unknowns { nodes { predicate state } } }
}
`);
