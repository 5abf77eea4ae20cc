/** Printed from schema/operations/prove-the-order.graphql by "npm run schema"; not to be edited. */
import { typedDocument } from '../typed-document.ts';
import type { CommandMode, EvidenceKind, FactStatus, LensInput, Voice } from './schema-types.ts';

export type ProveTheOrderVariables = {
  readonly event?: string | null | undefined;
  readonly lens?: LensInput | null | undefined;
};

export type ProveTheOrderData = {
  readonly event: {
    readonly orderedBy: {
      readonly edges: readonly ({
        readonly node: {
          readonly name: string;
        };
        readonly status: FactStatus;
        readonly independentSources: number;
        readonly commandModes: readonly (CommandMode)[];
        readonly claims: {
          readonly nodes: readonly ({
            readonly key: string;
            readonly voice: Voice;
            readonly attribution: readonly ({
              readonly name: string;
            })[];
            readonly evidence: readonly ({
              readonly exact: string;
              readonly start: number;
              readonly end: number;
              readonly kind: EvidenceKind;
            })[];
            readonly article: {
              readonly headline: string;
              readonly contentHash: string;
            } | null;
          })[];
        };
      })[];
    };
  } | null;
};

export const proveTheOrder = /* #__PURE__ */ typedDocument<ProveTheOrderData, ProveTheOrderVariables>(`# Q20 Prove that Biden gave the order: the words, their place in the text, and whose voice they are in.
query ProveTheOrder($event: ID = "evt:us-strikes-2021-06", $lens: LensInput) {
  event(id: $event, lens: $lens) {
    orderedBy {
      edges {
        node { name }
        status
        independentSources
        commandModes
        claims { nodes { key voice attribution { name } evidence { exact start end kind } article { headline contentHash } } }
      }
    }
  }
}
`);
