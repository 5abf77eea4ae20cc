import type { MatrixKernel } from './matrix-kernel.ts';
import { matrixOf, type Quantised, type SyntaxWeights } from './weights-file.ts';

/** The longest stretch that the network reads at once, in tokens. */
export const LONGEST_INPUT = 256;

/** Gives out room in the kernel's memory: the place of so many floats that nobody else has. */
export type Room = (size: number) => number;

/** A matrix with its bias in the kernel's memory, and the room for what it puts out. */
export interface Dense {
  readonly weights: number;
  readonly inner: number;
  readonly width: number;
  readonly bias: Float32Array;
  readonly output: number;
}

export const roundUp = (value: number, to: number): number => Math.ceil(value / to) * to;

/** Puts a layer's weights into the kernel's memory. */
export function placeDense({ floats }: MatrixKernel, weights: SyntaxWeights, name: string, room: Room): Dense {
  const matrix = matrixOf(weights, name);
  const at = room(matrix.rows * matrix.columns);
  floats.set(expand(matrix), at);
  return { weights: at, inner: matrix.rows, width: matrix.columns, bias: expand(matrixOf(weights, `${name} bias`)), output: room(LONGEST_INPUT * matrix.columns) };
}

/** The numbers of a stored matrix. */
export function expand({ rows, columns, steps, sizes }: Quantised): Float32Array {
  const values = new Float32Array(rows * columns);
  for (let i = 0; i < values.length; i += 1) values[i] = (steps[i] ?? 0) * (sizes[Math.floor(i / columns)] ?? 0);
  return values;
}

/** Adds one row of a stored matrix to what stands at a place. */
export function addRow(floats: Float32Array, at: number, { columns, steps, sizes }: Quantised, row: number): void {
  const size = sizes[row] ?? 0;
  for (let j = 0; j < columns; j += 1) floats[at + j] = (floats[at + j] ?? 0) + (steps[row * columns + j] ?? 0) * size;
}

/** Puts input · weights + bias into the output, for n rows. */
export function linear({ floats, addProduct }: MatrixKernel, input: number, { weights, inner, width, bias, output }: Dense, n: number): void {
  const rows = roundUp(n, 4);
  for (let row = 0; row < rows; row += 1) floats.set(bias, output + row * width);
  addProduct(input, weights, output, rows, inner, width);
}

/** What is left of a negative number, so that training can still move it. */
export const LEAK = 0.1;

/** Makes negative numbers small. */
export function rectify(floats: Float32Array, at: number, size: number): void {
  for (let i = at; i < at + size; i += 1) {
    const value = floats[i] ?? 0;
    if (value < 0) floats[i] = LEAK * value;
  }
}

/** The place, among some numbers, of the highest, one left out; the first of equals. */
export function highest(floats: Float32Array, at: number, size: number, without: number): number {
  let best = -1;
  for (let i = 0; i < size; i += 1) if (i !== without && (best < 0 || (floats[at + i] ?? 0) > (floats[at + best] ?? 0))) best = i;
  return best;
}
