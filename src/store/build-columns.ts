import type { EntityId } from '../model.ts';
import { allEventTypes } from '../ontology.ts';
import type { Stepwise } from '../stepwise.ts';
import { crowdedOf, pairsOf } from './build-pairs.ts';
import { postingOf, type EventColumns, type Grouped, type RowVoiceOf } from './event-columns.ts';
import type { Identity } from './identity.ts';
import { countUp, groupedBy, STEP, withoutRepeats } from './grouping.ts';
import { NO_DAY, type RowHeap, type RowWords } from './row-heap.ts';

/** Columns of the rows of all heaps. O(n log n) in all; each step is short, whatever n. */
export function* buildColumns(heaps: readonly RowHeap[], isGone: IsGone, identity: Identity): Stepwise<EventColumns> {
  const order = yield* inOrder(heaps, isGone);
  const size = order.places.length;
  const base = yield* copied(heaps, order);
  const entities = numbered(heaps, identity);
  const { fillers, fillerRoles } = yield* fillersOf(heaps, order, entities.byHeap);
  const { postings, byRole } = yield* postingsOf(fillers, fillerRoles, entities.ids.length);
  const rows = yield* countUp(size);
  const byType = (yield* groupedBy(base.types, rows, allEventTypes.length)).grouped;
  const crowded = yield* crowdedOf(fillers, fillerRoles, postings);
  const pairs = yield* pairsOf(fillers, fillerRoles, base.types, entities.ids.length);
  return {
    size, rows, heaps, heapOf: order.heaps, placeInHeap: order.places, ...base, fillers, fillerRoles, entities: entities.ids, numbersById: entities.numbersById,
    postings, byRole, pairs, crowded, byType,
  };
}

/** Whether a place in a heap is not held as a row. */
type IsGone = (heap: RowHeap, place: number) => boolean;

interface Order {
  readonly heaps: Uint8Array;
  readonly places: Uint32Array;
}

/** Buckets by day, each sorted by latest day and id: ids are read once a row. */
function* inOrder(heaps: readonly RowHeap[], isGone: IsGone): Stepwise<Order> {
  const counts = new Map<number, number>();
  let size = 0;
  for (const heap of heaps) {
    for (let place = 0; place < heap.size; place++) {
      if (isGone(heap, place)) continue;
      const day = heap.orderDays.at(place);
      counts.set(day, (counts.get(day) ?? 0) + 1);
      if (++size % STEP === 0) yield;
    }
  }
  const nextOfDay = new Map<number, number>();
  const bounds: [number, number][] = [];
  let start = 0;
  for (const day of [...counts.keys()].sort((a, b) => a - b)) {
    nextOfDay.set(day, start);
    bounds.push([start, start += counts.get(day) ?? 0]);
  }
  const order: Order = { heaps: new Uint8Array(size), places: new Uint32Array(size) };
  let done = 0;
  for (const [number, heap] of heaps.entries()) {
    for (let place = 0; place < heap.size; place++) {
      if (isGone(heap, place)) continue;
      const day = heap.orderDays.at(place);
      const at = nextOfDay.get(day) ?? 0;
      nextOfDay.set(day, at + 1);
      order.heaps[at] = number;
      order.places[at] = place;
      if (++done % STEP === 0) yield;
    }
  }
  let since = 0;
  for (const [from, to] of bounds) {
    sortBucket(heaps, order, from, to);
    if ((since += to - from) < STEP / 20) continue;
    since = 0;
    yield;
  }
  return order;
}

interface Keyed {
  readonly heap: number;
  readonly place: number;
  readonly isOpen: number;
  readonly latest: number;
  readonly id: string;
}

function sortBucket(heaps: readonly RowHeap[], order: Order, from: number, to: number): void {
  if (to - from < 2) return;
  const rows: Keyed[] = [];
  for (let at = from; at < to; at++) {
    const [number, place] = [order.heaps[at] ?? 0, order.places[at] ?? 0];
    const heap = heaps[number] as RowHeap;
    rows.push({ heap: number, place, isOpen: Number(heap.earliest.at(place) !== NO_DAY), latest: heap.latest.at(place), id: heap.ids.at(place) });
  }
  rows.sort((a, b) => a.isOpen - b.isOpen || a.latest - b.latest || (a.id < b.id ? -1 : 1));
  for (const [i, { heap, place }] of rows.entries()) {
    order.heaps[from + i] = heap;
    order.places[from + i] = place;
  }
}

type Copied = Pick<EventColumns, 'dated' | 'longestSpan' | 'hasOpenStart' | 'rowOfPlace' | 'types' | 'orderDays' | 'earliest' | 'latest' | 'words' | 'wordTable' | 'voices' | 'voiceTable'>;

function* copied(heaps: readonly RowHeap[], order: Order): Stepwise<Copied> {
  const size = order.places.length;
  const wordTable: RowWords[] = heaps.flatMap((heap) => heap.wordTable);
  const voiceTable: RowVoiceOf[] = heaps.flatMap((heap) => heap.voiceTable.map((voice) => ({ ...voice, dataset: heap.dataset, recordedAt: heap.recordedAt })));
  const firstWords = sums(heaps.map((heap) => heap.wordTable.length));
  const firstVoices = sums(heaps.map((heap) => heap.voiceTable.length));
  const columns = {
    types: new Uint8Array(size), orderDays: new Int32Array(size), earliest: new Int32Array(size), latest: new Int32Array(size),
    words: new Uint32Array(size), voices: new Uint32Array(size), rowOfPlace: heaps.map((heap) => new Uint32Array(heap.size)),
  };
  let [dated, longestSpan, hasOpenStart] = [0, 0, false];
  for (let row = 0; row < size; row++) {
    const number = order.heaps[row] ?? 0;
    const place = order.places[row] ?? 0;
    const heap = heaps[number] as RowHeap;
    const [earliest, latest] = [heap.earliest.at(place), heap.latest.at(place)];
    columns.types[row] = heap.types.at(place);
    columns.orderDays[row] = heap.orderDays.at(place);
    columns.earliest[row] = earliest;
    columns.latest[row] = latest;
    columns.words[row] = (firstWords[number] ?? 0) + heap.words.at(place);
    columns.voices[row] = (firstVoices[number] ?? 0) + heap.voices.at(place);
    (columns.rowOfPlace[number] as Uint32Array)[place] = row;
    if (earliest !== NO_DAY || latest !== NO_DAY) {
      dated = row + 1;
      hasOpenStart ||= earliest === NO_DAY;
      if (earliest !== NO_DAY) longestSpan = Math.max(longestSpan, latest === NO_DAY ? Number.POSITIVE_INFINITY : latest - earliest);
    }
    if (row % STEP === STEP - 1) yield;
  }
  return { ...columns, dated, longestSpan, hasOpenStart, wordTable, voiceTable };
}

/** The sum of all that stand before each. */
function sums(lengths: readonly number[]): number[] {
  let sum = 0;
  return lengths.map((length) => (sum += length) - length);
}

function numbered(heaps: readonly RowHeap[], { canonical }: Identity): { readonly ids: readonly EntityId[]; readonly numbersById: ReadonlyMap<string, number>; readonly byHeap: readonly Uint32Array[] } {
  const ids: EntityId[] = [];
  const numbersById = new Map<string, number>();
  const numberOf = (id: EntityId): number => {
    const known = numbersById.get(id);
    if (known !== undefined) return known;
    numbersById.set(id, ids.length);
    return ids.push(id) - 1;
  };
  const byHeap = heaps.map((heap) => Uint32Array.from(heap.entities, (id) => {
    const number = numberOf(canonical(id) as EntityId);
    numbersById.set(id, number);
    return number;
  }));
  return { ids, numbersById, byHeap };
}

function* fillersOf(heaps: readonly RowHeap[], order: Order, numbers: readonly Uint32Array[]): Stepwise<{ fillers: Grouped; fillerRoles: Uint8Array }> {
  const size = order.places.length;
  const starts = new Uint32Array(size + 1);
  const most = heaps.reduce((sum, heap) => sum + heap.fillers.length, 0);
  const members = new Uint32Array(most);
  const fillerRoles = new Uint8Array(most);
  let next = 0;
  for (let row = 0; row < size; row++) {
    const number = order.heaps[row] ?? 0;
    const place = order.places[row] ?? 0;
    const heap = heaps[number] as RowHeap;
    starts[row] = next;
    for (let at = place === 0 ? 0 : heap.fillerEnds.at(place - 1); at < heap.fillerEnds.at(place); at++) {
      members[next] = numbers[number]?.[heap.fillers.at(at)] ?? 0;
      fillerRoles[next++] = heap.fillerRoles.at(at);
    }
    if (row % STEP === STEP - 1) yield;
  }
  starts[size] = next;
  return { fillers: { starts, members: members.subarray(0, next) }, fillerRoles: fillerRoles.subarray(0, next) };
}

function* postingsOf({ starts, members }: Grouped, roleNumbers: Uint8Array, entities: number): Stepwise<{ postings: Grouped; byRole: Grouped }> {
  const rows = new Uint32Array(members.length);
  const owners = new Uint32Array(members.length);
  for (let row = 0; row + 1 < starts.length; row++) {
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) {
      rows[at] = row;
      owners[at] = postingOf(members[at] ?? 0, roleNumbers[at] ?? 0);
    }
    if (row % STEP === STEP - 1) yield;
  }
  const all = (yield* groupedBy(members, rows, entities)).grouped;
  const byRole = (yield* groupedBy(owners, rows, postingOf(entities, 0))).grouped;
  return { postings: yield* withoutRepeats(all), byRole: yield* withoutRepeats(byRole) };
}
