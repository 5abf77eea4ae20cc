import type { EventId, NodeId } from '../model.ts';
import { allEventTypes, isRole, type Role } from '../ontology.ts';
import { membersOf } from '../store/event-columns.ts';
import { dayText, NO_DAY, roleNumber } from '../store/row-heap.ts';
import { outwards, placesAround } from './places.ts';
import type { EventFilter } from './filters.ts';
import { eventsWhere, nodeEventsWhere } from './events.ts';
import { mapped, type Listing } from './listing.ts';
import { ranked } from './ranking.ts';
import { fillerCounts } from './row-counts.ts';
import { timeOf, type Sight } from './sight.ts';
import { rankedEntities } from './tally.ts';
import { tiesOf } from './ties.ts';
import { eventStatusOf, modesClaimed } from './values.ts';

/** By what a list of events can be broken down: a role's fillers, or a property of the events. */
export type FacetKind = Role | PropertyKind;
type PropertyKind = 'TYPE' | 'MODE' | 'EVENT_STATUS' | 'YEAR' | 'PLACE';

/** One value and how many of the events have it. */
export interface FacetValue {
  /** The node's id, or the word or year. */
  readonly value: string;
  readonly node: NodeId | undefined;
  readonly count: number;
}

/** Breaks the events in view that fit down by what they have in common; most events first. An event counts once for each value. */
export function facetOf(sight: Sight, by: FacetKind, filter?: EventFilter | null): Listing<FacetValue> {
  if (isRole(by)) return fillersOf(sight, by, filter);
  const counts = new Map<string, number>();
  const { nodes, rows } = eventsWhere(sight, filter);
  const add = (values: Iterable<string>, events = 1): void => {
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + events);
  };
  for (const event of nodes) add(new Set(valuesOf(sight, by, event)));
  for (const [values, events] of rowValues(sight, by, rows)) add(values, events);
  const found = [...counts];
  return mapped(ranked(Uint32Array.from(found, ([, count]) => count), (at) => found[at]?.[0] ?? ''), (at): FacetValue => {
    const [value = '', count = 0] = found[at] ?? [];
    return { value, count, node: by === 'PLACE' ? value as NodeId : undefined };
  });
}

function fillersOf(sight: Sight, role: Role, filter: EventFilter | null | undefined): Listing<FacetValue> {
  const nodes = new Map<NodeId, number>();
  for (const event of nodeEventsWhere(sight, filter)) {
    for (const { other } of tiesOf(sight, event, role, 'OUT')) nodes.set(other, (nodes.get(other) ?? 0) + 1);
  }
  return mapped(rankedEntities(sight.view.columns, fillerCounts(sight, filter ?? {}, role), nodes), ([node, count]): FacetValue => ({ value: node, count, node }));
}

/** What rows have of it: the values of some, and how many those are. */
function* rowValues(sight: Sight, by: PropertyKind, rows: Uint32Array): Generator<readonly [Iterable<string>, number]> {
  const { columns } = sight.view;
  const count = (numberOf: (row: number) => number): Map<number, number> => {
    const counts = new Map<number, number>();
    for (const row of rows) counts.set(numberOf(row), (counts.get(numberOf(row)) ?? 0) + 1);
    return counts;
  };
  if (by === 'PLACE') {
    yield* [...placeCounts(sight, rows)].map(([place, events]) => [[place], events] as const);
  } else if (by === 'TYPE') {
    for (const [type, events] of count((row) => columns.types[row] ?? 0)) yield [[allEventTypes[type] ?? ''], events];
  } else if (by === 'YEAR') {
    for (const [day, events] of count((row) => columns.earliest[row] ?? NO_DAY)) yield [day === NO_DAY ? [] : [dayText(day)?.slice(0, 4) ?? ''], events];
  } else {
    for (const [words, events] of count((row) => columns.words[row] ?? 0)) {
      const { modes = [], status = 'OCCURRED' } = columns.wordTable[words] ?? {};
      yield [by === 'MODE' ? modes : [status], events];
    }
  }
}

/** An event counts once for each of its places and once for each that they lie within. */
function placeCounts(sight: Sight, rows: Uint32Array): Map<string, number> {
  const { columns } = sight.view;
  const counts = new Map<string, number>();
  const around = new Map<number, readonly string[]>();
  const placesOf = (filler: number): readonly string[] => {
    let places = around.get(filler);
    if (!places) around.set(filler, places = outwards(sight, columns.entities[filler] as NodeId));
    return places;
  };
  const wanted = roleNumber('LOCATION');
  for (const row of rows) {
    sight.patience?.look();
    const from = columns.fillers.starts[row] ?? 0;
    const own = membersOf(columns.fillers, row).filter((_filler, i) => columns.fillerRoles[from + i] === wanted);
    for (const place of new Set([...own].flatMap(placesOf))) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return counts;
}

function valuesOf(sight: Sight, by: PropertyKind, event: EventId): readonly string[] {
  switch (by) {
    case 'PLACE': return placesAround(sight, event);
    case 'MODE': return modesClaimed(sight, event);
    case 'EVENT_STATUS': return [eventStatusOf(sight, event)];
    case 'YEAR': return [timeOf(sight, event)?.earliest?.slice(0, 4) ?? ''].filter((year) => year !== '');
    default: return [sight.view.event(event)?.type ?? 'OTHER'];
  }
}
