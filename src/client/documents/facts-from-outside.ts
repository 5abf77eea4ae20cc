/** Printed from schema/operations/facts-from-outside.graphql by "npm run schema"; not to be edited. */
import { typedDocument } from '../typed-document.ts';
import type { LensInput } from './schema-types.ts';

export type FactsFromOutsideVariables = {
  readonly lens?: LensInput | null | undefined;
};

export type FactsFromOutsideData = {
  readonly speakers: {
    readonly nodes: readonly ({
      readonly __typename: 'Agreement' | 'Equipment' | 'Facility' | 'Place' | 'Position';
      readonly name: string;
    } | {
      readonly __typename: 'AnonymousSource' | 'Country' | 'Group' | 'Militia' | 'Person';
      readonly name: string;
      readonly said: {
        readonly totalCount: number;
      };
    } | {
      readonly __typename: 'Organization';
      readonly name: string;
      readonly said: {
        readonly totalCount: number;
      };
      readonly partOf: {
        readonly nodes: readonly ({} | {
          readonly name: string;
        })[];
      };
    })[];
  };
  readonly articles: {
    readonly totalCount: number;
    readonly nodes: readonly ({
      readonly headline: string;
      readonly publisher: string | null;
      readonly claims: {
        readonly totalCount: number;
      };
    })[];
  };
};

export const factsFromOutside = /* #__PURE__ */ typedDocument<FactsFromOutsideData, FactsFromOutsideVariables>(`# Q22 Which facts come from a party that is not involved? Speakers, and the articles they stand in.
query FactsFromOutside($lens: LensInput) {
  speakers: entities(filter: { actorIn: { type: { in: [STATEMENT] } } }, first: 100, lens: $lens) {
    nodes { __typename name ... on Actor { said { totalCount } } ... on Organization { partOf { nodes { ... on Country { name } } } } }
  }
  articles(lens: $lens) { totalCount nodes { headline publisher claims { totalCount } } }
}
`);
