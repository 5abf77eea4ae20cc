import { InputError } from '../errors.ts';
import type { NodeId } from '../model.ts';
import { allRoles, isAttribute, isRole, type Predicate } from '../ontology.ts';
import type { RowFact } from '../store/row-facts.ts';
import { roleNumber } from '../store/row-heap.ts';
import type { StoreView } from '../store/view.ts';
import type { OneOf } from './filters.ts';
import { LazyListing, type Listing } from './listing.ts';

/** Which facts of rows are meant. */
export interface RowFactFilter {
  readonly predicate?: OneOf<Predicate> | null | undefined;
  readonly object?: OneOf<NodeId> | null | undefined;
  readonly key?: OneOf<string> | null | undefined;
  /** What is claimed as a value too, not ties alone. */
  readonly values: boolean;
}

/** Rows that are unpacked to count what fits; where the columns tell, none is. */
const MOST_UNPACKED = 50_000;

/**
 * The facts of rows that fit, row by row. How many there are is counted in the columns; only those that are read are unpacked.
 * Throws InputError when it can only be counted by unpacking too many rows.
 */
export function factsOfRows(view: StoreView, rows: Uint32Array, filter: RowFactFilter): Listing<RowFact> {
  if (rows.length === 0 || !canHold(filter)) return [];
  const fits = factTest(filter);
  const countOf = counter(view, rows.length, filter) ?? ((row: number): number => unpacked(view, row).filter(fits).length);
  const ends = new Float64Array(rows.length);
  let total = 0;
  for (let i = 0; i < rows.length; i++) ends[i] = total += countOf(rows[i] ?? 0);
  return new LazyListing(total, (index) => {
    const at = firstAbove(ends, index);
    return unpacked(view, rows[at] ?? 0).filter(fits)[index - (ends[at - 1] ?? 0)] as RowFact;
  });
}

const canHold = ({ predicate }: RowFactFilter): boolean =>
  predicate?.in == null || predicate.in.some((word) => isRole(word) || isAttribute(word));

const unpacked = (view: StoreView, row: number): readonly RowFact[] => view.unpackedRow(row).facts;

const among = <T>(words: OneOf<T> | null | undefined, word: T): boolean => (words?.in?.includes(word) ?? true) && !(words?.notIn?.includes(word) ?? false);

const factTest = ({ predicate, object, key, values }: RowFactFilter) => (fact: RowFact): boolean =>
  (values || fact.object !== undefined) && among(predicate, fact.predicate) && (fact.object === undefined ? object?.in == null : among(object, fact.object)) &&
  (key == null || among(key, fact.claims[0]?.key ?? ''));

/** Counts the fitting facts of a row in the columns; undefined when they do not tell. */
function counter(view: StoreView, rows: number, { predicate, object, key, values }: RowFactFilter): ((row: number) => number) | undefined {
  const { fillers, fillerRoles, heaps, heapOf, placeInHeap, numbersById } = view.columns;
  const tiesAlone = !values || object?.in != null || (predicate?.in?.every((word) => isRole(word)) ?? false);
  if (key == null && predicate == null && object == null && values) return (row) => heaps[heapOf[row] ?? 0]?.claimCounts.at(placeInHeap[row] ?? 0) ?? 0;
  if (key != null || !tiesAlone) {
    if (rows > MOST_UNPACKED) throw new InputError(`${rows} events would have to be read one by one: narrow by subject or object, or leave out predicate and key`);
    return undefined;
  }
  const roles = new Set(allRoles.filter((role) => among(predicate, role)).map(roleNumber));
  const numbers = (ids: readonly NodeId[] | null | undefined): ReadonlySet<number> | undefined =>
    ids == null ? undefined : new Set(ids.map((id) => numbersById.get(id) ?? -1));
  const [wanted, unwanted] = [numbers(object?.in), numbers(object?.notIn)];
  return (row) => {
    let count = 0;
    for (let at = fillers.starts[row] ?? 0; at < (fillers.starts[row + 1] ?? 0); at++) {
      const filler = fillers.members[at] ?? 0;
      if (roles.has(fillerRoles[at] ?? 0) && (wanted?.has(filler) ?? true) && !(unwanted?.has(filler) ?? false)) count += 1;
    }
    return count;
  };
}

function firstAbove(ends: Float64Array, index: number): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ends[middle] ?? 0) <= index) low = middle + 1;
    else high = middle;
  }
  return low;
}
