/** Printed from schema/operations/explorer/event-times.graphql by "npm run schema"; not to be edited. */
import { typedDocument } from '../typed-document.ts';
import type { EventFilter, EventOrder, EventType, LensInput, TimeBasis, TimeUnit } from './schema-types.ts';

export type EventTimesVariables = {
  readonly filter?: EventFilter | null | undefined;
  readonly unit: TimeUnit;
  readonly order?: EventOrder | null | undefined;
  readonly lens?: LensInput | null | undefined;
};

export type EventTimesData = {
  readonly histogram: {
    readonly undated: number;
    readonly buckets: readonly ({
      readonly start: string;
      readonly count: number;
    })[];
  };
  readonly events: {
    readonly totalCount: number;
    readonly nodes: readonly ({
      readonly plainId: string;
      readonly title: string;
      readonly type: EventType;
      readonly time: {
        readonly edtf: string;
        readonly earliest: string | null;
        readonly latest: string | null;
        readonly asWritten: string | null;
        readonly basis: TimeBasis;
      } | null;
    })[];
  };
};

export const eventTimes = /* #__PURE__ */ typedDocument<EventTimesData, EventTimesVariables>(`# The same events along time: how many begin in each stretch, and the first hundred as intervals.
query EventTimes($filter: EventFilter, $unit: TimeUnit!, $order: EventOrder, $lens: LensInput) {
  histogram(unit: $unit, filter: $filter, lens: $lens) { undated buckets { start count } }
  events(filter: $filter, orderBy: $order, first: 100, lens: $lens) {
    totalCount
    nodes { plainId title type time { edtf earliest latest asWritten basis } }
  }
}
`);
