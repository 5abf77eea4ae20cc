/** Printed from schema/operations/tit-for-tat.graphql by "npm run schema"; not to be edited. */
import { typedDocument } from '../typed-document.ts';
import type { FactStatus, LensInput } from './schema-types.ts';

export type TitForTatVariables = {
  readonly of?: string | null | undefined;
  readonly lens?: LensInput | null | undefined;
};

export type TitForTatData = {
  readonly responseChain: {
    readonly statedLinks: number;
    readonly gaps: number;
    readonly steps: readonly ({
      readonly gapBefore: boolean;
      readonly event: {
        readonly slug: string;
        readonly title: string;
        readonly time: {
          readonly edtf: string;
          readonly asWritten: string | null;
        } | null;
        readonly locations: {
          readonly nodes: readonly ({
            readonly name: string;
          })[];
        };
        readonly series: {
          readonly min: number;
          readonly max: number | null;
        } | null;
      };
      readonly answers: readonly ({
        readonly object: {} | {
          readonly slug: string;
        } | null;
        readonly status: FactStatus;
      })[];
    })[];
  } | null;
};

export const titForTat = /* #__PURE__ */ typedDocument<TitForTatData, TitForTatVariables>(`# Q07 Show the whole tit for tat in order. gapBefore: no source says that it answers the event before it.
query TitForTat($of: ID = "cty:IRQ", $lens: LensInput) {
  responseChain(of: $of, lens: $lens) {
    statedLinks
    gaps
    steps {
      gapBefore
      event { slug title time { edtf asWritten } locations { nodes { name } } series { min max } }
      answers { object { ... on Event { slug } } status }
    }
  }
}
`);
