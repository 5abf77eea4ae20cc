/** Printed from schema/operations/how-many-times.graphql by "npm run schema"; not to be edited. */
import { typedDocument } from '../typed-document.ts';
import type { CountVerdict, EventRole, EventType, LensInput } from './schema-types.ts';

export type HowManyTimesVariables = {
  readonly lens?: LensInput | null | undefined;
};

export type HowManyTimesData = {
  readonly claims: {
    readonly nodes: readonly ({
      readonly evidence: readonly ({
        readonly exact: string;
      })[];
      readonly value: {
        readonly count: {
          readonly type: EventType;
          readonly isResponse: boolean;
          readonly from: string | null;
          readonly n: {
            readonly min: number;
            readonly max: number | null;
          };
          readonly roles: readonly ({
            readonly role: EventRole;
            readonly entity: string;
          })[];
        } | null;
      } | null;
      readonly countCheck: {
        readonly verdict: CountVerdict;
        readonly certain: readonly ({
          readonly slug: string;
        })[];
        readonly dependent: readonly ({
          readonly slug: string;
        })[];
      } | null;
    })[];
  };
};

export const howManyTimes = /* #__PURE__ */ typedDocument<HowManyTimesData, HowManyTimesVariables>(`# Q08 How many times has Biden ordered retaliatory strikes on Iran-backed militia? A source's count, held against the graph.
# COMPATIBLE: the graph reaches the count only with an event that rests on the claim itself.
query HowManyTimes($lens: LensInput) {
  claims(filter: { predicate: { in: [COUNT] } }, lens: $lens) {
    nodes {
      evidence { exact }
      value { count { type isResponse from n { min max } roles { role entity } } }
      countCheck { verdict certain { slug } dependent { slug } }
    }
  }
}
`);
