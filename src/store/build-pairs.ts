import { GrowingArray } from '../growing-array.ts';
import type { Stepwise } from '../stepwise.ts';
import { IN_SEVERAL, NO_PAIR, SEVERAL, type Grouped, type Pairs } from './event-columns.ts';
import { countUp, groupedBy, STEP } from './grouping.ts';
import { roleNumber } from './row-heap.ts';

const ACTOR = roleNumber('ACTOR');
const RECIPIENT = roleNumber('RECIPIENT');
const LOCATION = roleNumber('LOCATION');

/** Every actor of a row with every recipient of it. Sorted by recipient and then, stably, by actor, equal pairs lie together. */
export function* pairsOf({ starts, members }: Grouped, roleNumbers: Uint8Array, types: Uint8Array, entities: number): Stepwise<Pairs> {
  const size = starts.length - 1;
  const found = { actors: new GrowingArray(Uint32Array), recipients: new GrowingArray(Uint32Array), rows: new GrowingArray(Uint32Array) };
  for (let row = 0; row < size; row++) {
    const [from, to] = [starts[row] ?? 0, starts[row + 1] ?? 0];
    for (let i = from; i < to; i++) {
      if (roleNumbers[i] !== ACTOR) continue;
      for (let j = from; j < to; j++) {
        if (roleNumbers[j] !== RECIPIENT) continue;
        found.actors.push(members[i] ?? 0);
        found.recipients.push(members[j] ?? 0);
        found.rows.push(row);
      }
    }
    if (row % STEP === STEP - 1) yield;
  }
  const [actors, recipients, rows] = [found.actors.view(), found.recipients.view(), found.rows.view()];
  const places = yield* countUp(rows.length);
  const byRecipient = (yield* groupedBy(recipients, places, entities)).grouped.members;
  const actorsInTurn = new Uint32Array(byRecipient.length);
  for (let i = 0; i < byRecipient.length; i++) {
    actorsInTurn[i] = actors[byRecipient[i] ?? 0] ?? 0;
    if (i % STEP === STEP - 1) yield;
  }
  const byActor = (yield* groupedBy(actorsInTurn, byRecipient, entities)).grouped.members;
  return yield* runsOf(byActor, { actors, recipients, rows }, types, entities);
}

function* runsOf(sorted: Uint32Array, found: { actors: Uint32Array; recipients: Uint32Array; rows: Uint32Array }, types: Uint8Array, entities: number): Stepwise<Pairs> {
  const pairActors = new GrowingArray(Uint32Array);
  const pairRecipients = new GrowingArray(Uint32Array);
  const starts = new GrowingArray(Uint32Array);
  const members = new Uint32Array(sorted.length);
  const ofRow = new Int32Array(types.length).fill(NO_PAIR);
  let count = 0;
  for (let i = 0; i < sorted.length; i++) {
    const place = sorted[i] ?? 0;
    const [actor, recipient, row] = [found.actors[place] ?? 0, found.recipients[place] ?? 0, found.rows[place] ?? 0];
    const isNew = starts.length === 0 || pairActors.at(starts.length - 1) !== actor || pairRecipients.at(starts.length - 1) !== recipient;
    if (isNew) {
      starts.push(count);
      pairActors.push(actor);
      pairRecipients.push(recipient);
    }
    // An actor that stands twice in a row makes the same pair twice.
    if (isNew || members[count - 1] !== row) {
      members[count++] = row;
      ofRow[row] = ofRow[row] === NO_PAIR ? starts.length - 1 : SEVERAL;
    }
    if (i % STEP === STEP - 1) yield;
  }
  starts.push(count);
  const [actors, recipients] = [pairActors.view(), pairRecipients.view()];
  const memberTypes = new Uint8Array(count);
  for (let at = 0; at < count; at++) {
    const row = members[at] ?? 0;
    memberTypes[at] = (types[row] ?? 0) + (ofRow[row] === SEVERAL ? IN_SEVERAL : 0);
    if (at % STEP === STEP - 1) yield;
  }
  const numbers = yield* countUp(actors.length);
  const from = (yield* groupedBy(actors, numbers, entities)).grouped.starts;
  const to = (yield* groupedBy(recipients, numbers, entities)).grouped;
  return { actors, recipients, starts: starts.view(), members: members.subarray(0, count), memberTypes, ofRow, fromStarts: from, to };
}

/** By entity: its rows that tie more than one actor and one recipient, places aside. */
export function* crowdedOf({ starts }: Grouped, roleNumbers: Uint8Array, postings: Grouped): Stepwise<Grouped> {
  const isCrowded = new Uint8Array(starts.length);
  for (let row = 0; row + 1 < starts.length; row++) {
    let [actors, recipients, others] = [0, 0, 0];
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) {
      const role = roleNumbers[at];
      if (role === ACTOR) actors += 1;
      else if (role === RECIPIENT) recipients += 1;
      else if (role !== LOCATION) others += 1;
    }
    if (others > 0 || actors > 1 || recipients > 1) isCrowded[row] = 1;
    if (row % STEP === STEP - 1) yield;
  }
  const members = new GrowingArray(Uint32Array);
  const ends = new Uint32Array(postings.starts.length);
  for (let entity = 0; entity + 1 < postings.starts.length; entity++) {
    ends[entity] = members.length;
    for (let at = postings.starts[entity] ?? 0; at < (postings.starts[entity + 1] ?? 0); at++) {
      const row = postings.members[at] ?? 0;
      if (isCrowded[row] === 1) members.push(row);
      if (at % STEP === STEP - 1) yield;
    }
  }
  ends[postings.starts.length - 1] = members.length;
  return { starts: ends, members: members.view() };
}
