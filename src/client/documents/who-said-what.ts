/** Printed from schema/operations/who-said-what.graphql by "npm run schema"; not to be edited. */
import { typedDocument } from '../typed-document.ts';
import type { EventMode, LensInput } from './schema-types.ts';

export type WhoSaidWhatVariables = {
  readonly first?: number | null | undefined;
  readonly lens?: LensInput | null | undefined;
};

export type WhoSaidWhatData = {
  readonly events: {
    readonly totalCount: number;
    readonly nodes: readonly ({
      readonly slug: string;
      readonly title: string;
      readonly modes: readonly (EventMode)[];
      readonly time: {
        readonly asWritten: string | null;
      } | null;
      readonly actors: {
        readonly nodes: readonly ({
          readonly name: string;
        })[];
      };
      readonly audience: {
        readonly nodes: readonly ({
          readonly name: string;
        })[];
      };
      readonly objects: {
        readonly nodes: readonly ({} | {
          readonly slug: string;
        })[];
      };
    })[];
  };
};

export const whoSaidWhat = /* #__PURE__ */ typedDocument<WhoSaidWhatData, WhoSaidWhatVariables>(`# Q18 Who said what? The statements with their speakers, and the claims made in each.
query WhoSaidWhat($first: Int = 30, $lens: LensInput) {
  events(filter: { type: { in: [STATEMENT] } }, first: $first, lens: $lens) {
    totalCount
    nodes {
      slug
      title
      modes
      time { asWritten }
      actors { nodes { name } }
      audience { nodes { name } }
      objects { nodes { ... on Event { slug } } }
    }
  }
}
`);
