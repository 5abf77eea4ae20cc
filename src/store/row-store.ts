import { subjectOfId } from '../ids.ts';
import type { Claim, EventId } from '../model.ts';
import { atOnce, type Stepwise } from '../stepwise.ts';
import { buildColumns } from './build-columns.ts';
import type { EventColumns } from './event-columns.ts';
import { NO_MERGES, type Identity } from './identity.ts';
import { recordsOfRow } from './row-records.ts';
import { unpackRow, type RowEvent, type RowFact } from './row-facts.ts';
import type { RowHeap } from './row-heap.ts';

/** How many events stay unpacked: those of the pages that are being read. */
const UNPACKED = 4_096;

/** The rows of all datasets: their heaps, the columns over them, and the events unpacked of late. */
export class RowStore {
  readonly #heaps: RowHeap[] = [];
  /** By heap: the places whose events are held as nodes for now. */
  readonly #lent = new Map<RowHeap, Set<number>>();
  #columns: EventColumns | undefined;
  #unpacked = new Map<string, RowEvent>();
  readonly #identity: Identity;

  constructor(identity: Identity = NO_MERGES) {
    this.#identity = identity;
  }

  /** Whether a row of the same dataset says the same of the event. */
  holdsSame(heap: RowHeap, place: number): boolean {
    const held = this.#find(heap.eventId(place));
    return held !== undefined && held.heap.dataset === heap.dataset && JSON.stringify(recordsOfRow(held.heap, held.place)) === JSON.stringify(recordsOfRow(heap, place));
  }

  /** Takes in a heap none of whose events is held elsewhere. The columns follow when they are next asked for. */
  add(heap: RowHeap): void {
    this.#heaps.push(heap);
    this.#columns = undefined;
  }

  readonly #isGone = (heap: RowHeap, place: number): boolean => heap.isGone(place) || (this.#lent.get(heap)?.has(place) ?? false);

  /** Whether a row holds the event. */
  has(id: string): boolean {
    return this.#find(id) !== undefined;
  }

  #find(id: string): { readonly heap: RowHeap; readonly number: number; readonly place: number } | undefined {
    if (!id.startsWith('evt:')) return undefined;
    for (const [number, heap] of this.#heaps.entries()) {
      const place = heap.rowOf(id);
      if (place >= 0 && !this.#isGone(heap, place)) return { heap, number, place };
    }
    return undefined;
  }

  /** Makes the columns in steps, so that the next question need not wait for them. */
  * settle(): Stepwise<void> {
    this.#columns ??= yield* buildColumns(this.#heaps, this.#isGone, this.#identity);
  }

  get columns(): EventColumns {
    return (this.#columns ??= atOnce(buildColumns(this.#heaps, this.#isGone, this.#identity)));
  }

  /** How many rows and claims of rows are held. */
  get counts(): { readonly events: number; readonly claims: number } {
    const lent = [...this.#lent].flatMap(([heap, places]) => [...places].map((place) => heap.claimCounts.at(place)));
    return { events: sum(this.#heaps, (heap) => heap.held) - lent.length, claims: sum(this.#heaps, (heap) => heap.claims) - sum(lent, (claims) => claims) };
  }

  /** The row of an event in the columns, or -1. */
  rowOf(id: string): number {
    const found = this.#find(id);
    return found ? this.columns.rowOfPlace[found.number]?.[found.place] ?? -1 : -1;
  }

  eventId(row: number): EventId {
    const { heaps, heapOf, placeInHeap } = this.columns;
    return heaps[heapOf[row] ?? 0]?.eventId(placeInHeap[row] ?? 0) as EventId;
  }

  title(row: number): string {
    const { heaps, heapOf, placeInHeap } = this.columns;
    return heaps[heapOf[row] ?? 0]?.title(placeInHeap[row] ?? 0) ?? '';
  }

  /** The event of a row with what is claimed of it; undefined when no row has this id. */
  event(id: string): RowEvent | undefined {
    const known = this.#unpacked.get(id);
    if (known) return known;
    const found = this.#find(id);
    return found && this.#remember(id, unpackRow(found.heap, found.place, this.#identity.canonical));
  }

  #remember(id: string, event: RowEvent): RowEvent {
    if (this.#unpacked.size >= UNPACKED) this.#unpacked = new Map();
    this.#unpacked.set(id, event);
    return event;
  }

  /** The event of a row of the columns, unpacked and not kept. */
  unpacked(row: number): RowEvent {
    const { heaps, heapOf, placeInHeap } = this.columns;
    return unpackRow(heaps[heapOf[row] ?? 0] as RowHeap, placeInHeap[row] ?? 0, this.#identity.canonical);
  }

  /** The claim or fact of a row that has this id. */
  factOf(id: string, isIt: (fact: RowFact) => boolean): RowFact | undefined {
    const subject = subjectOfId(id);
    return subject === undefined ? undefined : this.event(subject)?.facts.find(isIt);
  }

  /** All rows, in the order in which they came, unpacked one by one and not kept. */
  * all(): Generator<RowEvent> {
    for (const heap of this.#heaps) {
      for (let place = 0; place < heap.size; place++) if (!this.#isGone(heap, place)) yield unpackRow(heap, place, this.#identity.canonical);
    }
  }

  /** Takes an event out of the rows, to be held as a node: its claims come back in the order of the row. */
  take(id: string): { readonly event: RowEvent['event']; readonly claims: readonly Claim[] } | undefined {
    const held = this.#find(id);
    const found = this.event(id);
    if (!held || !found) return undefined;
    this.#lent.set(held.heap, (this.#lent.get(held.heap) ?? new Set()).add(held.place));
    this.#unpacked.delete(id);
    this.#columns = undefined;
    return { event: found.event, claims: found.facts.flatMap((fact) => fact.claims) };
  }
}

const sum = <T>(items: readonly T[], of: (item: T) => number): number => items.reduce((total, item) => total + of(item), 0);
