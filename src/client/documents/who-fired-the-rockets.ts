/** Printed from schema/operations/who-fired-the-rockets.graphql by "npm run schema"; not to be edited. */
import { typedDocument } from '../typed-document.ts';
import type { LensInput, UnknownState } from './schema-types.ts';

export type WhoFiredTheRocketsVariables = {
  readonly event?: string | null | undefined;
  readonly lens?: LensInput | null | undefined;
};

export type WhoFiredTheRocketsData = {
  readonly event: {
    readonly title: string;
    readonly actors: {
      readonly totalCount: number;
      readonly unknown: {
        readonly state: UnknownState;
        readonly claims: {
          readonly nodes: readonly ({
            readonly evidence: readonly ({
              readonly exact: string;
            })[];
          })[];
        };
      } | null;
    };
  } | null;
};

export const whoFiredTheRockets = /* #__PURE__ */ typedDocument<WhoFiredTheRocketsData, WhoFiredTheRocketsVariables>(`# Q15 Who carried out the rocket attacks before February?
query WhoFiredTheRockets($event: ID = "evt:rocket-attacks-iraq", $lens: LensInput) {
  event(id: $event, lens: $lens) {
    title
    actors { totalCount unknown { state claims { nodes { evidence { exact } } } } }
  }
}
`);
