/** Printed from schema/operations/with-what.graphql by "npm run schema"; not to be edited. */
import { typedDocument } from '../typed-document.ts';
import type { EquipmentClass, EvidenceKind, FactStatus, LensInput, Tie, UnknownState, Voice } from './schema-types.ts';

export type WithWhatVariables = {
  readonly event?: string | null | undefined;
  readonly lens?: LensInput | null | undefined;
};

export type WithWhatData = {
  readonly event: {
    readonly instruments: {
      readonly edges: readonly ({
        readonly status: FactStatus;
        readonly independentSources: number;
        readonly count: number | null;
        readonly node: {
          readonly name: string;
          readonly class: EquipmentClass;
          readonly unknowns: {
            readonly nodes: readonly ({
              readonly predicate: Tie;
              readonly state: UnknownState;
            })[];
          };
        };
        readonly claims: {
          readonly totalCount: number;
          readonly nodes: readonly ({
            readonly voice: Voice;
            readonly hedge: string | null;
            readonly attribution: readonly ({
              readonly name: string;
            })[];
            readonly evidence: readonly ({
              readonly kind: EvidenceKind;
              readonly exact: string;
            })[];
          })[];
        };
      })[];
    };
  } | null;
};

export const withWhat = /* #__PURE__ */ typedDocument<WithWhatData, WithWhatVariables>(`# Q05 With what? Aircraft and weapons, on whose word; a caption of a picture is marked as such.
query WithWhat($event: ID = "evt:us-strikes-2021-06", $lens: LensInput) {
  event(id: $event, lens: $lens) {
    instruments {
      edges {
        status
        independentSources
        count
        node { name class unknowns { nodes { predicate state } } }
        claims(first: 5) { totalCount nodes { voice hedge attribution { name } evidence { kind exact } } }
      }
    }
  }
}
`);
