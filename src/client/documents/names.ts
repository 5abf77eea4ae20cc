/** Printed from schema/operations/explorer/names.graphql by "npm run schema"; not to be edited. */
import { typedDocument } from '../typed-document.ts';

export type NamesVariables = {
  readonly ids: readonly (string)[];
};

export type NamesData = {
  readonly nodes: readonly ({
    readonly __typename: 'Agreement' | 'AnonymousSource' | 'Country' | 'Equipment' | 'Facility' | 'Group' | 'Militia' | 'Organization' | 'Person' | 'Place' | 'Position';
    readonly plainId: string;
    readonly name: string;
  } | {
    readonly __typename: 'Article';
    readonly plainId: string;
    readonly headline: string;
  } | {
    readonly __typename: 'Claim';
  } | {
    readonly __typename: 'Event';
    readonly plainId: string;
    readonly title: string;
  } | null)[];
};

export const names = /* #__PURE__ */ typedDocument<NamesData, NamesVariables>(`# What the ids in an address stand for.
query Names($ids: [ID!]!) {
  nodes(ids: $ids) { __typename ... on Entity { plainId name } ... on Event { plainId title } ... on Article { plainId headline } }
}
`);
