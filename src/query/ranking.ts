import { LazyListing, type Listing } from './listing.ts';

/**
 * Items by rank, greatest first, those of one rank by key. Only the ranks that a page shows are sorted by key: the many that
 * happened once are left as they are.
 */
export function rankedBy<T>(items: readonly T[], rankOf: (item: T) => number, keyOf: (item: T) => string | number): Listing<T> {
  const byRank = new Map<number, T[]>();
  for (const item of items) {
    const rank = rankOf(item);
    const equals = byRank.get(rank);
    if (equals) equals.push(item);
    else byRank.set(rank, [item]);
  }
  const groups: { readonly start: number; items: readonly T[]; isSorted: boolean }[] = [];
  let start = 0;
  for (const rank of [...byRank.keys()].sort((a, b) => b - a)) {
    const equals = byRank.get(rank) ?? [];
    groups.push({ start, items: equals, isSorted: false });
    start += equals.length;
  }
  return new LazyListing(items.length, (index) => {
    const group = groups[groupAt(groups, index)];
    if (!group) throw new RangeError(`no item ${index}`);
    if (!group.isSorted) {
      group.items = group.items.map((item) => ({ item, key: keyOf(item) })).sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ item }) => item);
      group.isSorted = true;
    }
    return group.items[index - group.start] as T;
  });
}

function groupAt(groups: readonly { readonly start: number }[], index: number): number {
  let [low, high] = [0, groups.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((groups[middle]?.start ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  return low;
}
