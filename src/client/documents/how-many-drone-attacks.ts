/** Printed from schema/operations/how-many-drone-attacks.graphql by "npm run schema"; not to be edited. */
import { typedDocument } from '../typed-document.ts';
import type { LensInput, Predicate } from './schema-types.ts';

export type HowManyDroneAttacksVariables = {
  readonly lens?: LensInput | null | undefined;
};

export type HowManyDroneAttacksData = {
  readonly events: {
    readonly nodes: readonly ({
      readonly slug: string;
      readonly series: {
        readonly min: number;
        readonly max: number | null;
      } | null;
      readonly time: {
        readonly edtf: string;
        readonly asWritten: string | null;
      } | null;
      readonly claims: {
        readonly nodes: readonly ({
          readonly predicate: Predicate;
          readonly value: {
            readonly text: string;
          } | null;
          readonly attribution: readonly ({
            readonly name: string;
            readonly count: number | null;
          } | {
            readonly name: string;
          })[];
          readonly evidence: readonly ({
            readonly exact: string;
          })[];
        })[];
      };
    })[];
  };
};

export const howManyDroneAttacks = /* #__PURE__ */ typedDocument<HowManyDroneAttacksData, HowManyDroneAttacksVariables>(`# Q09 How many drone attacks since April? A least number is not a number; who says so.
query HowManyDroneAttacks($lens: LensInput) {
  events(filter: { mode: { in: [DRONE] } }, lens: $lens) {
    nodes {
      slug
      series { min max }
      time { edtf asWritten }
      claims { nodes { predicate value { text } attribution { name ... on AnonymousSource { count } } evidence { exact } } }
    }
  }
}
`);
