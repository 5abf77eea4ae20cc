/** Printed from schema/operations/timeline.graphql by "npm run schema"; not to be edited. */
import { typedDocument } from '../typed-document.ts';
import type { EventStatus, LensInput, Tie, TimeBasis, TimelineKind } from './schema-types.ts';

export type TimelineVariables = {
  readonly of?: string | null | undefined;
  readonly first?: number | null | undefined;
  readonly lens?: LensInput | null | undefined;
};

export type TimelineData = {
  readonly timeline: {
    readonly totalCount: number;
    readonly nodes: readonly ({
      readonly kind: TimelineKind;
      readonly time: {
        readonly edtf: string;
        readonly asWritten: string | null;
        readonly basis: TimeBasis;
      } | null;
      readonly node: {
        readonly name: string;
      } | {} | {
        readonly slug: string;
        readonly status: EventStatus;
      };
      readonly fact: {
        readonly predicate: Tie;
        readonly object: {
          readonly name: string;
        } | {} | null;
      } | null;
    })[];
  };
};

export const timeline = /* #__PURE__ */ typedDocument<TimelineData, TimelineVariables>(`# Q25 Everything in order of time, earliest first; what no source dates stands last.
query Timeline($of: ID, $first: Int = 100, $lens: LensInput) {
  timeline(of: $of, first: $first, lens: $lens) {
    totalCount
    nodes {
      kind
      time { edtf asWritten basis }
      node { ... on Entity { name } ... on Event { slug status } }
      fact { predicate object { ... on Entity { name } } }
    }
  }
}
`);
