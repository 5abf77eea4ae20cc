import type { Stepwise } from '../stepwise.ts';
import type { Grouped } from './event-columns.ts';

/** Rows between two steps: a millisecond or two of work. */
export const STEP = 20_000;

/** A stable counting sort of `values` (each with an owner) by owner. */
export function* groupedBy(owners: Uint32Array | Uint8Array, owned: Uint32Array, count: number): Stepwise<{ grouped: Grouped; from: Uint32Array }> {
  const starts = new Uint32Array(count + 1);
  for (let i = 0; i < owners.length; i++) {
    const owner = (owners[i] ?? 0) + 1;
    starts[owner] = (starts[owner] ?? 0) + 1;
    if (i % STEP === STEP - 1) yield;
  }
  for (let i = 1; i <= count; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  const next = starts.slice();
  const members = new Uint32Array(owners.length);
  const from = new Uint32Array(owners.length);
  for (let i = 0; i < owners.length; i++) {
    const owner = owners[i] ?? 0;
    const at = next[owner] ?? 0;
    next[owner] = at + 1;
    members[at] = owned[i] ?? 0;
    from[at] = i;
    if (i % STEP === STEP - 1) yield;
  }
  return { grouped: { starts, members }, from };
}

/** The same with each member once where it stood several times in a row; the very same when none did. */
export function* withoutRepeats({ starts, members }: Grouped): Stepwise<Grouped> {
  const once = new Uint32Array(members.length);
  const ends = new Uint32Array(starts.length);
  let count = 0;
  for (let owner = 0; owner + 1 < starts.length; owner++) {
    const first = count;
    for (let at = starts[owner] ?? 0; at < (starts[owner + 1] ?? 0); at++) {
      const member = members[at] ?? 0;
      if (count === first || once[count - 1] !== member) once[count++] = member;
      if (at % STEP === STEP - 1) yield;
    }
    ends[owner + 1] = count;
  }
  return count === members.length ? { starts, members } : { starts: ends, members: once.slice(0, count) };
}

/** 0, 1, 2 and so on, before `to`. */
export function* countUp(to: number): Stepwise<Uint32Array> {
  const numbers = new Uint32Array(to);
  for (let i = 0; i < to; i++) {
    numbers[i] = i;
    if (i % STEP === STEP - 1) yield;
  }
  return numbers;
}
