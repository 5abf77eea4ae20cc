/** Printed from schema/operations/explorer/find.graphql by "npm run schema"; not to be edited. */
import { typedDocument } from '../typed-document.ts';
import type { LensInput, MatchKind } from './schema-types.ts';

export type FindVariables = {
  readonly text: string;
  readonly first?: number | null | undefined;
  readonly lens?: LensInput | null | undefined;
};

export type FindData = {
  readonly entities: {
    readonly totalCount: number;
    readonly edges: readonly ({
      readonly matchedName: string | null;
      readonly matchKind: MatchKind | null;
      readonly node: {
        readonly __typename: 'Agreement' | 'AnonymousSource' | 'Country' | 'Equipment' | 'Facility' | 'Group' | 'Militia' | 'Organization' | 'Person' | 'Place' | 'Position';
        readonly plainId: string;
        readonly name: string;
      };
    })[];
  };
};

export const find = /* #__PURE__ */ typedDocument<FindData, FindVariables>(`# People, groups, countries and things by any of their names, in any spelling or script.
query Find($text: String!, $first: Int = 8, $lens: LensInput) {
  entities(search: $text, first: $first, lens: $lens) {
    totalCount
    edges { matchedName matchKind node { __typename plainId name } }
  }
}
`);
