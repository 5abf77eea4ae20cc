import type { Parameter, Tape, Variable } from './tape.ts';

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** One direction over one sentence: its rows in the order of reading, and where its numbers stand. */
interface Run {
  readonly rows: readonly number[];
  readonly direction: number;
}

/**
 * Simple recurrent units (Lei et al. 2018) in both directions. By direction, `gates` holds the candidates, what is kept, what is shown and, without `skip`, what goes around;
 * `memory` the weights by which the state before acts on the two gates. The same without the way back is in src/read/english/recurrent.ts.
 */
export function recur(tape: Tape, gates: Variable, skip: Variable | undefined, memory: Parameter, lengths: readonly number[]): Variable {
  const hidden = memory.value.columns / 4;
  const output = tape.variable(gates.value.rows, 2 * hidden);
  const [states, kept, shown] = [0, 1, 2].map(() => new Float32Array(output.value.values.length)) as [Float32Array, Float32Array, Float32Array];
  const unit = { gates, skip, memory, hidden, output, states, kept, shown };
  const runs = runsOf(lengths);
  for (const run of runs) readRun(unit, run);
  tape.onTheWayBack(() => {
    for (const run of runs) unreadRun(unit, run);
  });
  return output;
}

function runsOf(lengths: readonly number[]): Run[] {
  let first = 0;
  return lengths.flatMap((length) => {
    const start = first;
    first += length;
    const rows = Array.from({ length }, (_, i) => start + i);
    return [{ rows, direction: 0 }, { rows: rows.toReversed(), direction: 1 }];
  });
}

interface Unit {
  readonly gates: Variable;
  readonly skip: Variable | undefined;
  readonly memory: Parameter;
  readonly hidden: number;
  readonly output: Variable;
  readonly states: Float32Array;
  readonly kept: Float32Array;
  readonly shown: Float32Array;
}

/** Where the numbers of a row and direction start: among the gates, in the output, among the memory weights; and those of what goes around. */
function placesOf({ gates, skip, hidden }: Unit, row: number, direction: number): { gate: number; out: number; around: number } {
  const gate = row * gates.value.columns + direction * (skip === undefined ? 4 : 3) * hidden;
  const out = (row * 2 + direction) * hidden;
  return { gate, out, around: skip === undefined ? gate + 3 * hidden : out };
}

function readRun(unit: Unit, { rows, direction }: Run): void {
  const { hidden, states, kept, shown } = unit;
  const [gate, memory, passed, output] = [unit.gates.value.values, unit.memory.value.values, (unit.skip ?? unit.gates).value.values, unit.output.value.values];
  const state = new Float32Array(hidden);
  for (const row of rows) {
    const at = placesOf(unit, row, direction);
    for (let j = 0; j < hidden; j += 1) {
      const before = state[j] ?? 0;
      const keep = sigmoid((gate[at.gate + hidden + j] ?? 0) + (memory[direction * 2 * hidden + j] ?? 0) * before);
      const show = sigmoid((gate[at.gate + 2 * hidden + j] ?? 0) + (memory[(direction * 2 + 1) * hidden + j] ?? 0) * before);
      const now = keep * before + (1 - keep) * (gate[at.gate + j] ?? 0);
      state[j] = now;
      states[at.out + j] = now;
      kept[at.out + j] = keep;
      shown[at.out + j] = show;
      output[at.out + j] = show * now + (1 - show) * (passed[at.around + j] ?? 0);
    }
  }
}

function unreadRun(unit: Unit, { rows, direction }: Run): void {
  const { hidden, states, kept, shown } = unit;
  const around = unit.skip ?? unit.gates;
  const [gate, memory, passed] = [unit.gates.value.values, unit.memory.value.values, around.value.values];
  const [gateSlope, memorySlope, passedSlope, slopes] = [unit.gates.slope.values, unit.memory.slope.values, around.slope.values, unit.output.slope.values];
  const add = (to: Float32Array, at: number, value: number): void => {
    to[at] = (to[at] ?? 0) + value;
  };
  const later = new Float32Array(hidden);
  for (let step = rows.length - 1; step >= 0; step -= 1) {
    const at = placesOf(unit, rows[step] ?? 0, direction);
    const previous = step === 0 ? -1 : placesOf(unit, rows[step - 1] ?? 0, direction).out;
    for (let j = 0; j < hidden; j += 1) {
      const [slope, keep, show, now] = [slopes[at.out + j] ?? 0, kept[at.out + j] ?? 0, shown[at.out + j] ?? 0, states[at.out + j] ?? 0];
      const before = previous < 0 ? 0 : states[previous + j] ?? 0;
      const [ofKeep, ofShow] = [direction * 2 * hidden + j, (direction * 2 + 1) * hidden + j];
      const showSlope = slope * (now - (passed[at.around + j] ?? 0)) * show * (1 - show);
      add(passedSlope, at.around + j, slope * (1 - show));
      const state = (later[j] ?? 0) + slope * show;
      const keepSlope = state * (before - (gate[at.gate + j] ?? 0)) * keep * (1 - keep);
      add(gateSlope, at.gate + j, state * (1 - keep));
      add(gateSlope, at.gate + hidden + j, keepSlope);
      add(gateSlope, at.gate + 2 * hidden + j, showSlope);
      add(memorySlope, ofKeep, keepSlope * before);
      add(memorySlope, ofShow, showSlope * before);
      later[j] = state * keep + keepSlope * (memory[ofKeep] ?? 0) + showSlope * (memory[ofShow] ?? 0);
    }
  }
}
