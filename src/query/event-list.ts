import type { EventId } from '../model.ts';
import { compareTimes } from '../time.ts';
import { dayText, NO_DAY } from '../store/row-heap.ts';
import type { StoreView } from '../store/view.ts';
import { LazyListing } from './listing.ts';
import { timeOf, type Sight } from './sight.ts';

const NO_ROWS = new Uint32Array(0);

/** Events in order of time: some that are nodes, and rows of the columns. */
export class EventList extends LazyListing<EventId> {
  readonly nodes: readonly EventId[];
  /** Ascending, which is in order of time. */
  readonly rows: Uint32Array;
  /** Where the nodes stand in the whole list. */
  readonly #nodePlaces: readonly number[];

  /** Both given in order of time: earliest day, then latest, then id; undated last. */
  constructor(sight: Sight, nodes: readonly EventId[], rows: Uint32Array = NO_ROWS) {
    const places = nodes.map((id, i) => i + rowsBefore(sight, id, rows));
    super(nodes.length + rows.length, (index) => {
      const before = countBelow(places, index);
      return places[before] === index ? nodes[before] as EventId : sight.view.eventOfRow(rows[index - before] ?? 0);
    });
    this.nodes = nodes;
    this.rows = rows;
    this.#nodePlaces = places;
  }

  /** How many of the first `count` events are rows. */
  rowsAmong(count: number): number {
    return count - countBelow(this.#nodePlaces, count);
  }
}

/** How many of the ascending numbers are less than `limit`. */
function countBelow(sorted: readonly number[], limit: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

function rowsBefore(sight: Sight, node: EventId, rows: Uint32Array): number {
  if (rows.length === 0) return 0;
  const time = timeOf(sight, node);
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const row = rows[middle] ?? 0;
    const order = compareTimes(rowTime(sight.view, row), time) || (sight.view.eventOfRow(row) < node ? -1 : 1);
    if (order < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The date of a row as `compareTimes` takes it. */
function rowTime({ columns }: StoreView, row: number): Parameters<typeof compareTimes>[0] {
  const [order, earliest, latest] = [columns.orderDays[row] ?? NO_DAY, columns.earliest[row] ?? NO_DAY, columns.latest[row] ?? NO_DAY];
  return { edtf: '', basis: 'STATED', precision: 'DAY', orderDay: dayText(order), earliest: dayText(earliest), latest: dayText(latest) };
}
