import { eventTypes } from '../../schema/event-types.ts';
import { allEventTypes, type Role } from '../ontology.ts';
import { IN_SEVERAL, membersOf, type EventColumns } from '../store/event-columns.ts';
import { roleNumber } from '../store/row-heap.ts';
import type { EventFilter, OneOf } from './filters.ts';
import { conditionsOf, knownEntities } from './row-driver.ts';
import { rowsWhere } from './row-search.ts';
import { rowInView } from './row-view.ts';
import type { Sight } from './sight.ts';
import { NOTHING_COUNTED, Tally, type Counted } from './tally.ts';

/**
 * How often each entity, by number, has the role in the rows in view that fit. Where the filter says no more than who is on the other
 * side and of which types, the pairs tell, and no row is read.
 */
export function fillerCounts(sight: Sight, filter: EventFilter, role: Role): Counted {
  const { columns } = sight.view;
  if (columns.size === 0) return NOTHING_COUNTED;
  return pairCounts(sight, filter, role) ?? fillersOfRows(columns, rowsWhere(sight, filter), role);
}

/** How often each entity, by number, has the role in these rows. */
export function fillersOfRows(columns: EventColumns, rows: Uint32Array, role: Role): Counted {
  const tally = new Tally(columns.entities, columns.entities.length);
  addFillers(columns, rows, roleNumber(role), tally);
  return tally.done();
}

function addFillers({ fillers, fillerRoles }: EventColumns, rows: Iterable<number>, wanted: number, tally: Tally): void {
  for (const row of rows) {
    const end = fillers.starts[row + 1] ?? 0;
    for (let at = fillers.starts[row] ?? 0; at < end; at++) if (fillerRoles[at] === wanted) tally.add(fillers.members[at] ?? 0, 1);
  }
}

/** The types that a filter lets through, by number: 1 for each that it does. */
export const typesAllowed = ({ type, quad }: EventFilter): Uint8Array =>
  Uint8Array.from(allEventTypes, (one) => Number(isAmong(type, one) && isAmong(quad, eventTypes[one].quad)));

const isAmong = <T>(words: OneOf<T> | null | undefined, word: T): boolean => (words?.in?.includes(word) ?? true) && !(words?.notIn?.includes(word) ?? false);

/** The numbers of those on the other side, when the filter says no more than who they are and which types count. */
function otherSide(sight: Sight, filter: EventFilter, other: Role): readonly number[] | undefined {
  const { type: _type, quad: _quad, roles, ...rest } = filter;
  const inner = roles?.[other];
  if (inner == null || conditionsOf(rest) > 0 || conditionsOf(roles ?? {}) > 1 || rowInView(sight)) return undefined;
  const known = knownEntities(sight, inner);
  if (!known?.isAll) return undefined;
  return known.ids.flatMap((id) => sight.view.columns.numbersById.get(id) ?? []);
}

function pairCounts(sight: Sight, filter: EventFilter, role: Role): Counted | undefined {
  if (role !== 'ACTOR' && role !== 'RECIPIENT') return undefined;
  const others = otherSide(sight, filter, role === 'ACTOR' ? 'RECIPIENT' : 'ACTOR');
  if (!others) return undefined;
  const { columns } = sight.view;
  const { pairs } = columns;
  const allowed = typesAllowed(filter);
  const tally = new Tally(columns.entities, columns.entities.length);
  const several = new Set<number>();
  const addPair = (pair: number, filler: number): void => {
    let count = 0;
    for (let at = pairs.starts[pair] ?? 0; at < (pairs.starts[pair + 1] ?? 0); at++) {
      const type = pairs.memberTypes[at] ?? 0;
      if (type < IN_SEVERAL) count += allowed[type] ?? 0;
      else if (allowed[type - IN_SEVERAL] === 1) several.add(pairs.members[at] ?? 0);
    }
    tally.add(filler, count);
  };
  for (const other of others) {
    if (role === 'ACTOR') for (const pair of membersOf(pairs.to, other)) addPair(pair, pairs.actors[pair] ?? 0);
    else for (let pair = pairs.fromStarts[other] ?? 0; pair < (pairs.fromStarts[other + 1] ?? 0); pair++) addPair(pair, pairs.recipients[pair] ?? 0);
  }
  addFillers(columns, several, roleNumber(role), tally);
  return tally.done();
}
