/** Printed from schema/operations/explorer/entity-network.graphql by "npm run schema"; not to be edited. */
import { typedDocument } from '../typed-document.ts';
import type { FactStatus, LensInput, Tie } from './schema-types.ts';

export type EntityNetworkVariables = {
  readonly of: string;
  readonly depth?: number | null | undefined;
  readonly opened?: readonly (string)[] | null | undefined;
  readonly limit?: number | null | undefined;
  readonly lens?: LensInput | null | undefined;
};

export type EntityNetworkData = {
  readonly neighborhood: {
    readonly omitted: number;
    readonly truncated: boolean;
    readonly nodes: readonly ({
      readonly depth: number;
      readonly degree: number;
      readonly x: number;
      readonly y: number;
      readonly node: {
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
      };
    })[];
    readonly facts: readonly ({
      readonly predicate: Tie;
      readonly status: FactStatus;
      readonly subject: {
        readonly plainId: string;
      } | {};
      readonly object: {
        readonly plainId: string;
      } | {} | null;
    })[];
  } | null;
};

export const entityNetwork = /* #__PURE__ */ typedDocument<EntityNetworkData, EntityNetworkVariables>(`# What lies around an entity or event, and where to draw it.
query EntityNetwork($of: ID!, $depth: Int = 1, $opened: [ID!], $limit: Int = 60, $lens: LensInput) {
  neighborhood(of: $of, depth: $depth, opened: $opened, limit: $limit, lens: $lens) {
    omitted truncated
    nodes { depth degree x y node { __typename ... on Entity { plainId name } ... on Event { plainId title } ... on Article { plainId headline } } }
    facts {
      predicate status
      subject { ... on Entity { plainId } ... on Event { plainId } ... on Article { plainId } }
      object { ... on Entity { plainId } ... on Event { plainId } ... on Article { plainId } }
    }
  }
}
`);
