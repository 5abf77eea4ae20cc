import type { EventId, NodeId } from '../model.ts';
import { compareTimes, type TimeRef } from '../time.ts';
import { chooseTime } from './time-choice.ts';
import type { StoreView } from './view.ts';

/** The dates of nodes under the standard lens, and the order in which they put events; each worked out once. */
export class TimeOrder {
  readonly #view: Pick<StoreView, 'values' | 'standardClaims' | 'nodeEvents'>;
  readonly #times = new Map<NodeId, TimeRef | undefined>();
  #events: readonly EventId[] | undefined;
  #ranks: ReadonlyMap<EventId, number> | undefined;

  constructor(view: Pick<StoreView, 'values' | 'standardClaims' | 'nodeEvents'>) {
    this.#view = view;
  }

  /** `keep` for what is held as a node: there are few enough. */
  timeOf(id: NodeId, keep: boolean): TimeRef | undefined {
    const known = this.#times.get(id);
    if (known || this.#times.has(id)) return known;
    const time = chooseTime(this.#view.values(id, 'TIME').map((fact) => [fact, this.#view.standardClaims(fact)] as const));
    if (keep) this.#times.set(id, time);
    return time;
  }

  /** The events that are nodes: dated first, earliest first. */
  events(): readonly EventId[] {
    this.#events ??= this.#view.nodeEvents().toSorted((a, b) => compareTimes(this.timeOf(a, true), this.timeOf(b, true)) || (a < b ? -1 : 1));
    return this.#events;
  }

  rankOf(id: EventId): number {
    this.#ranks ??= new Map(this.events().map((event, rank) => [event, rank]));
    return this.#ranks.get(id) ?? Number.MAX_SAFE_INTEGER;
  }
}
