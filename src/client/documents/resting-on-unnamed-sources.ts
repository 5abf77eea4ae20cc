/** Printed from schema/operations/resting-on-unnamed-sources.graphql by "npm run schema"; not to be edited. */
import { typedDocument } from '../typed-document.ts';
import type { LensInput, Tie } from './schema-types.ts';

export type RestingOnUnnamedSourcesVariables = {
  readonly first?: number | null | undefined;
  readonly lens?: LensInput | null | undefined;
};

export type RestingOnUnnamedSourcesData = {
  readonly facts: {
    readonly totalCount: number;
    readonly nodes: readonly ({
      readonly predicate: Tie;
      readonly subject: {
        readonly name: string;
      } | {} | {
        readonly slug: string;
      };
      readonly object: {
        readonly name: string;
      } | {} | {
        readonly slug: string;
      } | null;
      readonly value: {
        readonly text: string;
      } | null;
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
};

export const restingOnUnnamedSources = /* #__PURE__ */ typedDocument<RestingOnUnnamedSourcesData, RestingOnUnnamedSourcesVariables>(`# Q21 Which facts rest only on unnamed sources?
query RestingOnUnnamedSources($first: Int = 100, $lens: LensInput) {
  facts(filter: { restsOnlyOn: [UNNAMED] }, first: $first, lens: $lens) {
    totalCount
    nodes {
      predicate
      subject { ... on Entity { name } ... on Event { slug } }
      object { ... on Entity { name } ... on Event { slug } }
      value { text }
      claims(first: 2) { nodes { attribution { name } evidence { exact } } }
    }
  }
}
`);
