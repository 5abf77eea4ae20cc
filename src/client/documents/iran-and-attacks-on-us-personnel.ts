/** Printed from schema/operations/iran-and-attacks-on-us-personnel.graphql by "npm run schema"; not to be edited. */
import { typedDocument } from '../typed-document.ts';
import type { Direction, LensInput, Tie } from './schema-types.ts';

export type IranAndAttacksOnUsPersonnelVariables = {
  readonly lens?: LensInput | null | undefined;
};

export type IranAndAttacksOnUsPersonnelData = {
  readonly paths: {
    readonly nodes: readonly ({
      readonly length: number;
      readonly viaOpenGroup: boolean;
      readonly hops: readonly ({
        readonly predicate: Tie;
        readonly direction: Direction;
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
      })[];
    })[];
  };
  readonly orderedByIran: {
    readonly totalCount: number;
  };
  readonly assaultsByIran: {
    readonly totalCount: number;
  };
};

export const iranAndAttacksOnUsPersonnel = /* #__PURE__ */ typedDocument<IranAndAttacksOnUsPersonnelData, IranAndAttacksOnUsPersonnelVariables>(`# Q13 How is Iran connected to attacks on U.S. personnel? And: no source says that it ordered or did any.
query IranAndAttacksOnUsPersonnel($lens: LensInput) {
  paths(from: "cty:IRN", to: "grp:us-personnel", maxLength: 4, lens: $lens) {
    nodes { length viaOpenGroup hops { predicate direction source { ... on Entity { name } ... on Event { slug } } target { ... on Entity { name } ... on Event { slug } } } }
  }
  orderedByIran: events(filter: { authorizer: { id: { in: ["cty:IRN"] } } }, lens: $lens) { totalCount }
  assaultsByIran: events(filter: { type: { in: [ASSAULT] }, actor: { id: { in: ["cty:IRN"] } } }, lens: $lens) { totalCount }
}
`);
