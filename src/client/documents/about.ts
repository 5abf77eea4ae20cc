/** Printed from schema/operations/explorer/about.graphql by "npm run schema"; not to be edited. */
import { typedDocument } from '../typed-document.ts';

export type AboutVariables = {
  readonly first?: number | null | undefined;
};

export type AboutData = {
  readonly dataset: {
    readonly events: number;
    readonly entities: number;
    readonly articles: number;
    readonly claims: number;
    readonly facts: number;
    readonly version: number;
    readonly plover: string;
    readonly datasets: readonly ({
      readonly id: string;
      readonly title: string;
      readonly description: string;
      readonly publisher: string;
      readonly licence: string;
      readonly address: string | null;
      readonly release: string | null;
      readonly retrieved: string;
      readonly recordedAt: string;
    })[];
  };
  readonly articles: {
    readonly totalCount: number;
    readonly nodes: readonly ({
      readonly plainId: string;
      readonly headline: string;
      readonly publisher: string | null;
      readonly language: string;
      readonly dataset: string;
      readonly publishedAt: {
        readonly edtf: string;
      } | null;
    })[];
  };
};

export const about = /* #__PURE__ */ typedDocument<AboutData, AboutVariables>(`# What is in here, from where, under which licence, and as of when.
query About($first: Int = 50) {
  dataset {
    events entities articles claims facts version plover
    datasets { id title description publisher licence address release retrieved recordedAt }
  }
  articles(first: $first) { totalCount nodes { plainId headline publisher language dataset publishedAt { edtf } } }
}
`);
