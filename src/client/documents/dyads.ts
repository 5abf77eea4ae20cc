/** Printed from schema/operations/dyads.graphql by "npm run schema"; not to be edited. */
import { typedDocument } from '../typed-document.ts';
import type { EventMode, LensInput } from './schema-types.ts';

export type DyadsVariables = {
  readonly lens?: LensInput | null | undefined;
};

export type DyadsData = {
  readonly byActor: {
    readonly nodes: readonly ({
      readonly source: {
        readonly name: string;
      } | null;
      readonly target: {
        readonly name: string;
      } | null;
      readonly count: number;
      readonly minimum: number;
      readonly derived: number;
      readonly events: {
        readonly nodes: readonly ({
          readonly slug: string;
          readonly modes: readonly (EventMode)[];
        })[];
      };
    })[];
  };
  readonly byCountryOfAuthorizer: {
    readonly nodes: readonly ({
      readonly source: {
        readonly name: string;
      } | null;
      readonly target: {
        readonly name: string;
      } | null;
      readonly count: number;
      readonly derived: number;
      readonly events: {
        readonly nodes: readonly ({
          readonly slug: string;
        })[];
      };
    })[];
  };
};

export const dyads = /* #__PURE__ */ typedDocument<DyadsData, DyadsVariables>(`# Q27 Who did what to whom, as a table. Counted by who did it and by who ordered it; the two differ.
query Dyads($lens: LensInput) {
  byActor: dyads(by: ACTOR, filter: { type: { in: [ASSAULT] } }, lens: $lens) {
    nodes { source { name } target { name } count minimum derived events { nodes { slug modes } } }
  }
  byCountryOfAuthorizer: dyads(by: AUTHORIZER, rollUp: COUNTRY, filter: { type: { in: [ASSAULT] }, has: [AUTHORIZER] }, lens: $lens) {
    nodes { source { name } target { name } count derived events { nodes { slug } } }
  }
}
`);
