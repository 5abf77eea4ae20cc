import { subjectOfId } from '../ids.ts';
import type { Claim, EventId } from '../model.ts';
import { atOnce, type Stepwise } from '../stepwise.ts';
import { buildColumns } from './build-columns.ts';
import type { EventColumns } from './event-columns.ts';
import { unpackRow, type RowEvent, type RowFact } from './row-facts.ts';
import type { RowHeap } from './row-heap.ts';

/** How many events stay unpacked: those of the pages that are being read. */
const UNPACKED = 4_096;

/** The rows of all datasets: their heaps, the columns over them, and the events unpacked of late. */
export class RowStore {
  readonly #heaps: RowHeap[] = [];
  #columns: EventColumns | undefined;
  #unpacked = new Map<string, RowEvent>();

  /** Takes in a heap none of whose events is held elsewhere. The columns follow when they are next asked for. */
  add(heap: RowHeap): void {
    this.#heaps.push(heap);
    this.#columns = undefined;
  }

  get heaps(): readonly RowHeap[] {
    return this.#heaps;
  }

  /** Makes the columns in steps, so that the next question need not wait for them. */
  * settle(): Stepwise<void> {
    this.#columns ??= yield* buildColumns(this.#heaps);
  }

  get columns(): EventColumns {
    return (this.#columns ??= atOnce(buildColumns(this.#heaps)));
  }

  /** How many rows and claims of rows are held. */
  get counts(): { readonly events: number; readonly claims: number } {
    return { events: sum(this.#heaps, (heap) => heap.held), claims: sum(this.#heaps, (heap) => heap.claims) };
  }

  /** The row of an event in the columns, or -1. */
  rowOf(id: string): number {
    if (!id.startsWith('evt:')) return -1;
    for (const [number, heap] of this.#heaps.entries()) {
      const place = heap.rowOf(id);
      if (place >= 0) return this.columns.rowOfPlace[number]?.[place] ?? -1;
    }
    return -1;
  }

  eventId(row: number): EventId {
    const { heaps, heapOf, placeInHeap } = this.columns;
    return heaps[heapOf[row] ?? 0]?.eventId(placeInHeap[row] ?? 0) as EventId;
  }

  /** The event of a row with what is claimed of it; undefined when no row has this id. */
  event(id: string): RowEvent | undefined {
    const known = this.#unpacked.get(id);
    if (known) return known;
    for (const heap of this.#heaps) {
      const place = heap.rowOf(id);
      if (place >= 0) return this.#remember(id, unpackRow(heap, place));
    }
    return undefined;
  }

  #remember(id: string, event: RowEvent): RowEvent {
    if (this.#unpacked.size >= UNPACKED) this.#unpacked = new Map();
    this.#unpacked.set(id, event);
    return event;
  }

  /** The claim or fact of a row that has this id. */
  factOf(id: string, isIt: (fact: RowFact) => boolean): RowFact | undefined {
    const subject = subjectOfId(id);
    return subject === undefined ? undefined : this.event(subject)?.facts.find(isIt);
  }

  /** All rows, in the order in which they came, unpacked one by one and not kept. */
  * all(dataset?: string): Generator<RowEvent> {
    for (const heap of this.#heaps) {
      if (dataset !== undefined && heap.dataset !== dataset) continue;
      for (let place = 0; place < heap.size; place++) if (!heap.isGone(place)) yield unpackRow(heap, place);
    }
  }

  /** Takes an event out of the rows, to be held as a node: its claims come back in the order of the row. */
  take(id: string): { readonly event: RowEvent['event']; readonly claims: readonly Claim[] } | undefined {
    const heap = this.#heaps.find((one) => one.rowOf(id) >= 0);
    const found = this.event(id);
    if (!heap || !found) return undefined;
    heap.remove(heap.rowOf(id));
    this.#unpacked.delete(id);
    this.#columns = undefined;
    return { event: found.event, claims: found.facts.flatMap((fact) => fact.claims) };
  }
}

const sum = <T>(items: readonly T[], of: (item: T) => number): number => items.reduce((total, item) => total + of(item), 0);
