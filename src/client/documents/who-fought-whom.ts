/** Printed from schema/operations/datasets/who-fought-whom.graphql by "npm run schema"; not to be edited. */
import { typedDocument } from '../typed-document.ts';

export type WhoFoughtWhomVariables = {
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
  readonly first?: number | null | undefined;
};

export type WhoFoughtWhomData = {
  readonly dyads: {
    readonly totalCount: number;
    readonly nodes: readonly ({
      readonly source: {
        readonly plainId: string;
        readonly name: string;
      } | null;
      readonly target: {
        readonly plainId: string;
        readonly name: string;
      } | null;
      readonly count: number;
      readonly events: {
        readonly nodes: readonly ({
          readonly plainId: string;
          readonly title: string;
          readonly time: {
            readonly earliest: string | null;
          } | null;
        })[];
      };
    })[];
  };
};

export const whoFoughtWhom = /* #__PURE__ */ typedDocument<WhoFoughtWhomData, WhoFoughtWhomVariables>(`# Who fought whom most, in some days? Who acted, on whom, how often, and the latest of it.
# ASSAULT is use of force; a pair stands twice when both acted.
query WhoFoughtWhom($from: String = "2014-07-01", $to: String = "2014-07-31", $first: Int = 10) {
  dyads(by: ACTOR, first: $first, filter: { type: { in: [ASSAULT] }, time: { from: $from, to: $to } }) {
    totalCount
    nodes { source { plainId name } target { plainId name } count events(last: 1) { nodes { plainId title time { earliest } } } }
  }
}
`);
