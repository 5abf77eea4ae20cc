/** Printed from schema/operations/what-else-went-on.graphql by "npm run schema"; not to be edited. */
import { typedDocument } from '../typed-document.ts';
import type { EventStatus, EventType, LensInput, Modality } from './schema-types.ts';

export type WhatElseWentOnVariables = {
  readonly event?: string | null | undefined;
  readonly lens?: LensInput | null | undefined;
};

export type WhatElseWentOnData = {
  readonly event: {
    readonly concurrentWith: {
      readonly edges: readonly ({
        readonly asWritten: string | null;
        readonly claims: {
          readonly nodes: readonly ({
            readonly modality: Modality;
            readonly hedge: string | null;
            readonly evidence: readonly ({
              readonly exact: string;
            })[];
          })[];
        };
        readonly node: {
          readonly slug: string;
          readonly type: EventType;
          readonly status: EventStatus;
          readonly actors: {
            readonly nodes: readonly ({
              readonly name: string;
            })[];
          };
          readonly recipients: {
            readonly nodes: readonly ({
              readonly name: string;
            })[];
          };
          readonly objects: {
            readonly nodes: readonly ({
              readonly name: string;
              readonly time: {
                readonly edtf: string;
              } | null;
              readonly parties: {
                readonly nodes: readonly ({
                  readonly name: string;
                })[];
              };
            } | {})[];
          };
        };
      })[];
    };
  } | null;
};

export const whatElseWentOn = /* #__PURE__ */ typedDocument<WhatElseWentOnData, WhatElseWentOnVariables>(`# Q29 What else was the administration doing with Iran at the time? Hedges are kept.
query WhatElseWentOn($event: ID = "evt:us-strikes-2021-06", $lens: LensInput) {
  event(id: $event, lens: $lens) {
    concurrentWith {
      edges {
        asWritten
        claims(first: 1) { nodes { modality hedge evidence { exact } } }
        node { slug type status actors { nodes { name } } recipients { nodes { name } } objects { nodes { ... on Agreement { name time { edtf } parties { nodes { name } } } } } }
      }
    }
  }
}
`);
