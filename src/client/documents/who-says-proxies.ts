/** Printed from schema/operations/who-says-proxies.graphql by "npm run schema"; not to be edited. */
import { typedDocument } from '../typed-document.ts';
import type { FactStatus, LensInput, Modality, Tie } from './schema-types.ts';

export type WhoSaysProxiesVariables = {
  readonly lens?: LensInput | null | undefined;
};

export type WhoSaysProxiesData = {
  readonly relations: {
    readonly nodes: readonly ({
      readonly predicate: Tie;
      readonly status: FactStatus;
      readonly subject: {
        readonly name: string;
      } | {};
      readonly object: {
        readonly name: string;
      } | {} | null;
      readonly claims: {
        readonly nodes: readonly ({
          readonly modality: Modality;
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
};

export const whoSaysProxies = /* #__PURE__ */ typedDocument<WhoSaysProxiesData, WhoSaysProxiesVariables>(`# Q11 Who calls them "proxies"? The loaded word stands beside the plain one, each with its speakers.
query WhoSaysProxies($lens: LensInput) {
  relations(filter: { predicate: { in: [PROXY_OF, BACKS] } }, lens: $lens) {
    nodes {
      predicate
      status
      subject { ... on Entity { name } }
      object { ... on Entity { name } }
      claims(first: 10) { nodes { modality attribution { name } evidence { exact } } }
    }
  }
}
`);
