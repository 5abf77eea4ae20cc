/** Printed from schema/operations/was-anyone-killed.graphql by "npm run schema"; not to be edited. */
import { typedDocument } from '../typed-document.ts';
import type { CasualtyKind, CasualtySide, LensInput, UnknownState } from './schema-types.ts';

export type WasAnyoneKilledVariables = {
  readonly event?: string | null | undefined;
  readonly lens?: LensInput | null | undefined;
};

export type WasAnyoneKilledData = {
  readonly event: {
    readonly casualties: readonly ({
      readonly side: CasualtySide;
      readonly kind: CasualtyKind;
      readonly low: number | null;
      readonly best: number | null;
      readonly high: number | null;
      readonly unknown: {
        readonly state: UnknownState;
        readonly withheldBy: {
          readonly name: string;
        } | null;
        readonly claims: {
          readonly nodes: readonly ({
            readonly attribution: readonly ({
              readonly name: string;
            })[];
            readonly evidence: readonly ({
              readonly exact: string;
            })[];
          })[];
        };
      } | null;
    })[];
  } | null;
};

export const wasAnyoneKilled = /* #__PURE__ */ typedDocument<WasAnyoneKilledData, WasAnyoneKilledVariables>(`# Q16 Was anyone killed or injured? Undisclosed is not zero, and both sides are told apart.
query WasAnyoneKilled($event: ID = "evt:us-strikes-2021-06", $lens: LensInput) {
  event(id: $event, lens: $lens) {
    casualties { side kind low best high unknown { state withheldBy { name } claims { nodes { attribution { name } evidence { exact } } } } }
  }
}
`);
