/** Printed from schema/operations/explorer/home.graphql by "npm run schema"; not to be edited. */
import { typedDocument } from '../typed-document.ts';
import type { EventType, LensInput } from './schema-types.ts';

export type HomeVariables = {
  readonly latest?: number | null | undefined;
  readonly lens?: LensInput | null | undefined;
};

export type HomeData = {
  readonly dataset: {
    readonly events: number;
    readonly entities: number;
    readonly articles: number;
    readonly claims: number;
    readonly version: number;
    readonly datasets: readonly ({
      readonly id: string;
      readonly title: string;
      readonly recordedAt: string;
    })[];
  };
  readonly events: {
    readonly totalCount: number;
    readonly nodes: readonly ({
      readonly plainId: string;
      readonly title: string;
      readonly type: EventType;
      readonly time: {
        readonly edtf: string;
        readonly asWritten: string | null;
      } | null;
      readonly orderedBy: {
        readonly nodes: readonly ({
          readonly __typename: 'AnonymousSource' | 'Country' | 'Group' | 'Militia' | 'Organization' | 'Person';
          readonly plainId: string;
          readonly name: string;
        })[];
      };
      readonly actors: {
        readonly nodes: readonly ({
          readonly __typename: 'AnonymousSource' | 'Country' | 'Group' | 'Militia' | 'Organization' | 'Person';
          readonly plainId: string;
          readonly name: string;
        })[];
      };
      readonly recipients: {
        readonly nodes: readonly ({
          readonly __typename: 'AnonymousSource' | 'Country' | 'Group' | 'Militia' | 'Organization' | 'Person';
          readonly plainId: string;
          readonly name: string;
        })[];
      };
    })[];
  };
  readonly types: {
    readonly nodes: readonly ({
      readonly value: string;
      readonly count: number;
    })[];
  };
};

export const home = /* #__PURE__ */ typedDocument<HomeData, HomeVariables>(`# What is in here, and what happened last.
query Home($latest: Int = 6, $lens: LensInput) {
  dataset { events entities articles claims version datasets { id title recordedAt } }
  events(first: $latest, orderBy: { field: TIME, direction: DESC }, filter: { type: { notIn: [STATEMENT] } }, lens: $lens) {
    totalCount
    nodes {
      plainId title type
      time { edtf asWritten }
      orderedBy(first: 2) { nodes { __typename plainId name } }
      actors(first: 2) { nodes { __typename plainId name } }
      recipients(first: 2) { nodes { __typename plainId name } }
    }
  }
  types: facets(by: TYPE, first: 20, lens: $lens) { nodes { value count } }
}
`);
