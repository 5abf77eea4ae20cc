import type { EntityId } from '../model.ts';
import { allRoles } from '../ontology.ts';
import type { RowHeap, RowVoice, RowWords } from './row-heap.ts';

/** Rows of a list that is sorted by its owner, such as all rows of an owner in order of time. */
export interface Grouped {
  /** Where the members of owner i start; those of the last end at the length of `members`. */
  readonly starts: Uint32Array;
  readonly members: Uint32Array;
}

/** Who did it to whom: each pair once, ordered by actor, then recipient. */
export interface Pairs extends Grouped {
  readonly actors: Uint32Array;
  readonly recipients: Uint32Array;
  /** By actor: where its pairs start among the pairs. */
  readonly fromStarts: Uint32Array;
  /** By recipient: the numbers of its pairs. */
  readonly to: Grouped;
  /** By row: its pair, NO_PAIR when it has none, SEVERAL when it has more than one. */
  readonly ofRow: Int32Array;
  /** Beside `members`: the type of each row, with IN_SEVERAL added where the row is in other pairs too. */
  readonly memberTypes: Uint8Array;
}

export const NO_PAIR = -1;
export const SEVERAL = -2;
/** Marks, beside the type of a row, that the row is in more than one pair; there are fewer types than this. */
export const IN_SEVERAL = 128;

/**
 * All events that are held as rows, in order of time: earliest day, then latest, then id; undated last. Row i is the i-th event;
 * entities are numbers. Nothing here is changed once it is made.
 */
export interface EventColumns {
  readonly size: number;
  /** Every row, so that a stretch of them is a part of this. */
  readonly rows: Uint32Array;
  /** Rows before this one have a date. */
  readonly dated: number;
  /** The longest span from earliest to latest of a row, in days; Infinity when a row has no last day. */
  readonly longestSpan: number;
  /** A row has a last day and no first. */
  readonly hasOpenStart: boolean;
  readonly heaps: readonly RowHeap[];
  readonly heapOf: Uint8Array;
  readonly placeInHeap: Uint32Array;
  /** By heap, then by place in it: the row. */
  readonly rowOfPlace: readonly Uint32Array[];
  readonly types: Uint8Array;
  /** By event type: its rows, in order of time. */
  readonly byType: Grouped;
  /** Days since 1970-01-01; NO_DAY where open. */
  readonly orderDays: Int32Array;
  readonly earliest: Int32Array;
  readonly latest: Int32Array;
  readonly words: Uint32Array;
  readonly wordTable: readonly RowWords[];
  readonly voices: Uint32Array;
  readonly voiceTable: readonly RowVoiceOf[];
  readonly fillers: Grouped;
  readonly fillerRoles: Uint8Array;
  readonly entities: readonly EntityId[];
  readonly numbersById: ReadonlyMap<string, number>;
  /** By entity: the rows in which it has a part, in order of time, each once. */
  readonly postings: Grouped;
  /** By entity and role (`postingOf`): the rows in which it has the role, in order of time, each once. */
  readonly byRole: Grouped;
  readonly pairs: Pairs;
  /** By entity: its rows that tie more than one actor and one recipient, places aside; the others are found by pairs. */
  readonly crowded: Grouped;
}

/** A voice, and the dataset whose rows it carries. */
export interface RowVoiceOf extends RowVoice {
  readonly dataset: string;
  readonly recordedAt: string;
}

/** The members of one owner. */
export const membersOf = ({ starts, members }: Grouped, owner: number): Uint32Array =>
  members.subarray(starts[owner] ?? members.length, starts[owner + 1] ?? members.length);

/** The owner in `byRole` of an entity, by its number, in a role, by its number. */
export const postingOf = (entity: number, role: number): number => entity * allRoles.length + role;

/** The first row whose day, among `days` in order of time, is not before `day`. */
export function firstNotBefore(days: Int32Array, day: number): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((days[middle] ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first place in an ascending list that is not below `value`. */
export function firstNotBelow(list: Uint32Array, value: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The number of the pair of an actor and a recipient, by their numbers; NO_PAIR when they have none. */
export function pairOf({ pairs }: EventColumns, actor: number, recipient: number): number {
  const first = pairs.fromStarts[actor] ?? 0;
  const recipients = pairs.recipients.subarray(first, pairs.fromStarts[actor + 1]);
  const at = firstNotBelow(recipients, recipient);
  return recipients[at] === recipient ? first + at : NO_PAIR;
}
