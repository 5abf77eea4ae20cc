/** Printed from schema/operations/explorer/atlas.graphql by "npm run schema"; not to be edited. */
import { typedDocument } from '../typed-document.ts';

export type AtlasVariables = {
  readonly first?: number | null | undefined;
};

export type AtlasData = {
  readonly atlas: {
    readonly omitted: number;
    readonly nodes: readonly ({
      readonly x: number;
      readonly y: number;
      readonly strength: number;
      readonly community: number;
      readonly entity: {
        readonly __typename: 'Agreement' | 'AnonymousSource' | 'Country' | 'Equipment' | 'Facility' | 'Group' | 'Militia' | 'Organization' | 'Person' | 'Place' | 'Position';
        readonly plainId: string;
        readonly name: string;
      };
    })[];
    readonly ties: readonly ({
      readonly source: number;
      readonly target: number;
      readonly weight: number;
    })[];
  };
};

export const atlas = /* #__PURE__ */ typedDocument<AtlasData, AtlasVariables>(`# The whole graph as a picture: those of most ties, where to draw each, and the ties between them.
query Atlas($first: Int = 500) {
  atlas(first: $first) {
    omitted
    nodes { x y strength community entity { __typename plainId name } }
    ties { source target weight }
  }
}
`);
