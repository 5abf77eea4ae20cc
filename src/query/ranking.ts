import { LazyListing, type Listing } from './listing.ts';

/** Up to this rank, or four to a place, places are dealt out by counting; else by sorting the ranks that there are. */
const MOST_COUNTED = 1 << 12;

/**
 * Places of whole numbers from 0 by rank: greatest first, those of one rank by key. Only the ranks that a page shows are sorted by
 * key: the many that happened once are left as they are. Cost: O(places), and the sort of what is read.
 */
export function ranked(ranks: Uint32Array | Float64Array, keyOf: (place: number) => string | number): Listing<number> {
  let greatest = 0;
  for (const rank of ranks) if (rank > greatest) greatest = rank;
  const [order, starts] = greatest <= Math.max(MOST_COUNTED, ranks.length * 4) ? dealtOut(ranks, greatest) : sortedOut(ranks);
  const isSorted = new Uint8Array(starts.length);
  return new LazyListing(ranks.length, (index) => {
    const group = groupAt(starts, index);
    if (isSorted[group] === 0) {
      sortGroup(order.subarray(starts[group], starts[group + 1]), keyOf);
      isSorted[group] = 1;
    }
    return order[index] ?? 0;
  });
}

type Groups = readonly [order: Uint32Array, starts: readonly number[]];

/** A counting sort. */
function dealtOut(ranks: Uint32Array | Float64Array, greatest: number): Groups {
  const next = new Uint32Array(greatest + 1);
  for (const rank of ranks) next[rank] = (next[rank] ?? 0) + 1;
  const starts: number[] = [];
  let start = 0;
  for (let rank = greatest; rank >= 0; rank--) {
    const size = next[rank] ?? 0;
    if (size === 0) continue;
    starts.push(start);
    next[rank] = start;
    start += size;
  }
  const order = new Uint32Array(ranks.length);
  for (let place = 0; place < ranks.length; place++) {
    const rank = ranks[place] ?? 0;
    const at = next[rank] ?? 0;
    next[rank] = at + 1;
    order[at] = place;
  }
  return [order, starts];
}

function sortedOut(ranks: Uint32Array | Float64Array): Groups {
  const order = Uint32Array.from(ranks, (_rank, place) => place).sort((a, b) => (ranks[b] ?? 0) - (ranks[a] ?? 0));
  const starts: number[] = [];
  for (let at = 0; at < order.length; at++) if (at === 0 || ranks[order[at] ?? 0] !== ranks[order[at - 1] ?? 0]) starts.push(at);
  return [order, starts];
}

function sortGroup(places: Uint32Array, keyOf: (place: number) => string | number): void {
  if (places.length < 2) return;
  const keyed = Array.from(places, (place) => ({ place, key: keyOf(place) }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : 1));
  for (const [at, { place }] of keyed.entries()) places[at] = place;
}

/** The group in which a place of the order lies. */
function groupAt(starts: readonly number[], index: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((starts[middle] ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  return low;
}
