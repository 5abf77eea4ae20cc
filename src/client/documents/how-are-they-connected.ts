/** Printed from schema/operations/how-are-they-connected.graphql by "npm run schema"; not to be edited. */
import { typedDocument } from '../typed-document.ts';
import type { Direction, FactStatus, LensInput, Tie } from './schema-types.ts';

export type HowAreTheyConnectedVariables = {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly lens?: LensInput | null | undefined;
};

export type HowAreTheyConnectedData = {
  readonly paths: {
    readonly totalCount: number;
    readonly truncated: boolean;
    readonly nodes: readonly ({
      readonly length: number;
      readonly viaOpenGroup: boolean;
      readonly viaDerived: boolean;
      readonly hops: readonly ({
        readonly predicate: Tie;
        readonly direction: Direction;
        readonly status: FactStatus;
        readonly source: {
          readonly name: string;
        } | {} | {
          readonly slug: string;
        };
        readonly target: {
          readonly name: string;
        } | {} | {
          readonly slug: string;
        };
        readonly claims: {
          readonly nodes: readonly ({
            readonly evidence: readonly ({
              readonly exact: string;
            })[];
          })[];
        };
      })[];
    })[];
  };
};

export const howAreTheyConnected = /* #__PURE__ */ typedDocument<HowAreTheyConnectedData, HowAreTheyConnectedVariables>(`# Q12 What is the shortest connection between two actors, and what does each step rest on?
query HowAreTheyConnected($from: ID! = "per:joe-biden", $to: ID! = "mil:kataib-hezbollah", $lens: LensInput) {
  paths(from: $from, to: $to, maxLength: 4, first: 10, lens: $lens) {
    totalCount
    truncated
    nodes {
      length
      viaOpenGroup
      viaDerived
      hops {
        predicate
        direction
        status
        source { ... on Entity { name } ... on Event { slug } }
        target { ... on Entity { name } ... on Event { slug } }
        claims(first: 1) { nodes { evidence { exact } } }
      }
    }
  }
}
`);
