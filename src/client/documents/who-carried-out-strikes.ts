/** Printed from schema/operations/who-carried-out-strikes.graphql by "npm run schema"; not to be edited. */
import { typedDocument } from '../typed-document.ts';
import type { FactStatus, LensInput, UnknownState } from './schema-types.ts';

export type WhoCarriedOutStrikesVariables = {
  readonly lens?: LensInput | null | undefined;
};

export type WhoCarriedOutStrikesData = {
  readonly events: {
    readonly nodes: readonly ({
      readonly slug: string;
      readonly orderedBy: {
        readonly nodes: readonly ({
          readonly name: string;
        })[];
      };
      readonly actors: {
        readonly edges: readonly ({
          readonly status: FactStatus;
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
        readonly unknown: {
          readonly state: UnknownState;
        } | null;
      };
    })[];
  };
};

export const whoCarriedOutStrikes = /* #__PURE__ */ typedDocument<WhoCarriedOutStrikesData, WhoCarriedOutStrikesVariables>(`# Q02 Who carried out the strikes, as distinct from who ordered them? NOT_STATED is an answer.
query WhoCarriedOutStrikes($lens: LensInput) {
  events(filter: { type: { in: [ASSAULT] }, has: [AUTHORIZER] }, lens: $lens) {
    nodes {
      slug
      orderedBy { nodes { name } }
      actors { edges { status node { name } claims(first: 5) { nodes { attribution { name } evidence { exact } } } } unknown { state } }
    }
  }
}
`);
