/** Printed from schema/operations/whom-does-a-country-back.graphql by "npm run schema"; not to be edited. */
import { typedDocument } from '../typed-document.ts';
import type { FactStatus, LensInput, Voice } from './schema-types.ts';

export type WhomDoesACountryBackVariables = {
  readonly country?: string | null | undefined;
  readonly lens?: LensInput | null | undefined;
};

export type WhomDoesACountryBackData = {
  readonly entity: {
    readonly name: string;
  } | {
    readonly name: string;
    readonly backs: {
      readonly edges: readonly ({
        readonly status: FactStatus;
        readonly independentSources: number;
        readonly validity: {
          readonly from: {
            readonly edtf: string;
          } | null;
        } | null;
        readonly node: {
          readonly name: string;
        };
        readonly claims: {
          readonly nodes: readonly ({
            readonly voice: Voice;
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
  } | null;
};

export const whomDoesACountryBack = /* #__PURE__ */ typedDocument<WhomDoesACountryBackData, WhomDoesACountryBackVariables>(`# Q10 Which militias does Iran back, according to whom? No start is known of any of it.
query WhomDoesACountryBack($country: ID = "cty:IRN", $lens: LensInput) {
  entity(by: { id: $country }, lens: $lens) {
    name
    ... on Country {
      backs {
        edges {
          status
          independentSources
          validity { from { edtf } }
          node { name }
          claims(first: 10) { nodes { voice attribution { name } evidence { exact } } }
        }
      }
    }
  }
}
`);
