import { LEAK } from '../../src/read/english/dense.ts';
import type { Matrix, Parameter, Tape, Variable } from './tape.ts';

/** Adds to each number of one matrix that of the other. */
export function addTo(sum: Matrix, more: Matrix): void {
  const [to, from] = [sum.values, more.values];
  for (let i = 0; i < from.length; i += 1) to[i] = (to[i] ?? 0) + (from[i] ?? 0);
}

/** input · weights + bias. The inputs' and weights' columns are multiples of eight. */
export function linear(tape: Tape, input: Variable, weights: Parameter, bias?: Parameter): Variable {
  const { rows } = input.value;
  const { columns } = weights.value;
  const output = tape.variable(rows, columns);
  if (bias !== undefined) for (let row = 0; row < rows; row += 1) output.value.values.set(bias.value.values.subarray(0, columns), row * columns);
  tape.addProduct(input.value, weights.value, output.value);
  tape.onTheWayBack(() => {
    tape.addProduct(output.slope, tape.transposed(weights.value), input.slope);
    tape.addProduct(tape.transposed(input.value), output.slope, weights.slope);
    if (bias !== undefined) addColumns(output.slope, bias.slope);
  });
  return output;
}

function addColumns({ rows, columns, values }: Matrix, sum: Matrix): void {
  for (let i = 0; i < rows * columns; i += 1) sum.values[i % columns] = (sum.values[i % columns] ?? 0) + (values[i] ?? 0);
}

/** Negative numbers are made small. */
export function rectify(tape: Tape, input: Variable): Variable {
  const output = tape.variable(input.value.rows, input.value.columns);
  return scaled(tape, input, output, input.value.values.map((value) => (value > 0 ? 1 : LEAK)));
}

/** By word: what stands before it in its sentence, itself, and what stands after it; 0 where there is nothing. */
export function neighbours(tape: Tape, input: Variable, lengths: readonly number[]): Variable {
  const { rows, columns } = input.value;
  const output = tape.variable(rows, 3 * columns);
  const moves: { readonly from: number; readonly to: number }[] = [];
  let first = 0;
  for (const length of lengths) {
    for (let i = 0; i < length; i += 1) for (const side of [-1, 0, 1]) {
      if (i + side >= 0 && i + side < length) moves.push({ from: (first + i + side) * columns, to: ((first + i) * 3 + side + 1) * columns });
    }
    first += length;
  }
  for (const { from, to } of moves) output.value.values.set(input.value.values.subarray(from, from + columns), to);
  tape.onTheWayBack(() => {
    for (const { from, to } of moves) for (let j = 0; j < columns; j += 1) input.slope.values[from + j] = (input.slope.values[from + j] ?? 0) + (output.slope.values[to + j] ?? 0);
  });
  return output;
}

export function add(tape: Tape, first: Variable, second: Variable): Variable {
  const output = tape.variable(first.value.rows, first.value.columns);
  for (const { value } of [first, second]) addTo(output.value, value);
  tape.onTheWayBack(() => {
    for (const { slope } of [first, second]) addTo(slope, output.slope);
  });
  return output;
}

/** Sets a share of the columns to 0, the same ones for all words of a sentence (Gal and Ghahramani 2016), and makes up for it in the others. */
export function drop(tape: Tape, input: Variable, lengths: readonly number[], share: number): Variable {
  if (!tape.training || share === 0) return input;
  const { rows, columns } = input.value;
  const output = tape.variable(rows, columns);
  const factors = new Float32Array(rows * columns);
  let row = 0;
  for (const length of lengths) {
    const kept = Float32Array.from({ length: columns }, () => (tape.random() < share ? 0 : 1 / (1 - share)));
    for (const end = row + length; row < end; row += 1) factors.set(kept, row * columns);
  }
  return scaled(tape, input, output, factors);
}

function scaled(tape: Tape, input: Variable, output: Variable, factors: Float32Array): Variable {
  const [from, to] = [input.value.values, output.value.values];
  for (let i = 0; i < factors.length; i += 1) to[i] = (from[i] ?? 0) * (factors[i] ?? 0);
  tape.onTheWayBack(() => {
    const [slope, rise] = [input.slope.values, output.slope.values];
    for (let i = 0; i < factors.length; i += 1) slope[i] = (slope[i] ?? 0) + (rise[i] ?? 0) * (factors[i] ?? 0);
  });
  return output;
}

/** Adds the softmax cross-entropy of each row's first `size` numbers against its target to the slopes, times `weight`; gives its sum. Rows whose target is -1 are passed over. */
export function crossEntropy({ value, slope }: Variable, targets: readonly number[], size: number, weight: number): number {
  let loss = 0;
  targets.forEach((target, row) => {
    if (target < 0) return;
    const at = row * value.columns;
    const scores = value.values.subarray(at, at + size);
    const most = scores.reduce((a, b) => Math.max(a, b), -Infinity);
    const total = scores.reduce((sum, score) => sum + Math.exp(score - most), 0);
    loss += Math.log(total) + most - (scores[target] ?? 0);
    scores.forEach((score, j) => {
      slope.values[at + j] = (slope.values[at + j] ?? 0) + weight * (Math.exp(score - most) / total - (j === target ? 1 : 0));
    });
  });
  return loss;
}
