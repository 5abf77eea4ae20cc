/** Printed from schema/operations/datasets/who-is-central.graphql by "npm run schema"; not to be edited. */
import { typedDocument } from '../typed-document.ts';

export type WhoIsCentralVariables = {
  readonly first?: number | null | undefined;
};

export type WhoIsCentralData = {
  readonly measures: {
    readonly totalCount: number;
    readonly nodes: readonly ({
      readonly entity: {
        readonly plainId: string;
        readonly name: string;
      };
      readonly pageRank: number;
      readonly betweenness: number;
      readonly sampled: number;
      readonly degree: number;
      readonly strength: number;
      readonly community: number;
      readonly communitySize: number;
    })[];
  };
};

export const whoIsCentral = /* #__PURE__ */ typedDocument<WhoIsCentralData, WhoIsCentralVariables>(`# Who stands in the middle of it all, and in which company? By PageRank over who had a part in one event with whom.
query WhoIsCentral($first: Int = 10) {
  measures(by: PAGE_RANK, first: $first) {
    totalCount
    nodes { entity { plainId name } pageRank betweenness sampled degree strength community communitySize }
  }
}
`);
