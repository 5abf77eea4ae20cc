import type { NodeId } from '../model.ts';
import { allEventTypes, type EventType } from '../ontology.ts';
import { NO_DAY, dayNumber, roleNumber } from '../store/row-heap.ts';
import { foldedKey } from '../store/fold.ts';
import type { StoreView } from '../store/view.ts';
import type { EventReader, Test } from './event-reader.ts';
import { outwards } from './places.ts';
import type { Sight } from './sight.ts';
import type { EventStatus } from './values.ts';

const NONE: readonly never[] = [];

/** Reads events that are rows, out of the columns. Entities are tested once each, by number. */
export function rowReader(sight: Sight): EventReader<number> {
  const { view } = sight;
  const { columns } = view;
  const wordsOf = (row: number) => columns.wordTable[columns.words[row] ?? 0];
  const someFiller = (role: number, fits: Test<number>) => (row: number): boolean => {
    const { starts, members } = columns.fillers;
    const end = starts[row + 1] ?? 0;
    for (let at = starts[row] ?? 0; at < end; at++) {
      if ((role < 0 || columns.fillerRoles[at] === role) && fits(members[at] ?? 0)) return true;
    }
    return false;
  };
  const location = roleNumber('LOCATION');
  const titleOf = titleReader(view);
  return {
    idOf: (row) => view.eventOfRow(row),
    typeOf: (row) => allEventTypes[columns.types[row] ?? 0] as EventType,
    modesOf: (row) => wordsOf(row)?.modes ?? NONE,
    contextsOf: (row) => wordsOf(row)?.contexts ?? NONE,
    statusOf: (row) => (wordsOf(row)?.status as EventStatus | undefined) ?? 'OCCURRED',
    articlesOf: () => NONE,
    isTied: () => false,
    placeTest: (fits) => someFiller(location, byNumber(view, (place) => outwards(sight, place).some(fits))),
    fillerTest: (role, fits) => someFiller(role === undefined ? -1 : roleNumber(role), byNumber(view, fits)),
    timeTest: (from, to) => timeTest(view, from === undefined ? -NO_DAY : dayNumber(from), to === undefined ? NO_DAY : dayNumber(to)),
    wordTest: (word) => {
      const isNamed = someFiller(-1, byNumber(view, (id) => foldedKey(view.entity(id)?.name ?? '').includes(word)));
      return (row) => isNamed(row) || titleOf(row).includes(word);
    },
  };
}

/** The folded title of a row; that of the last row is kept, since several words are looked for in each. */
function titleReader(view: StoreView): (row: number) => string {
  let [last, title] = [-1, ''];
  return (row) => {
    if (row !== last) [last, title] = [row, foldedKey(view.titleOfRow(row))];
    return title;
  };
}

function timeTest({ columns: { earliest, latest } }: StoreView, from: number, to: number): Test<number> {
  return (row) => {
    const [first, last] = [earliest[row] ?? NO_DAY, latest[row] ?? NO_DAY];
    if (first === NO_DAY && last === NO_DAY) return false;
    return (first === NO_DAY || first <= to) && last >= from;
  };
}

/** A test of entities as a test of their numbers; each is tested once. */
function byNumber({ columns }: StoreView, fits: Test<NodeId>): Test<number> {
  const known = new Uint8Array(columns.entities.length);
  return (number) => {
    let answer = known[number] ?? 0;
    if (answer === 0) known[number] = answer = fits(columns.entities[number] as NodeId) ? YES : NO;
    return answer === YES;
  };
}

const YES = 1;
const NO = 2;
