import { WEIGHTS_MAGIC, type NetworkShape } from '../../src/read/english/weights-file.ts';

/** A matrix as it was trained, row after row. */
export interface Trained {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly values: Float32Array;
}

const STEPS = 127;

/** The bytes of a weights file, as `readWeights` takes it: each row is rounded to 127 steps of its own size on both sides of 0. */
export function writeWeights(head: { readonly version: string; readonly shape: NetworkShape; readonly tags: readonly string[]; readonly relations: readonly string[] }, words: readonly string[], matrices: readonly Trained[]): Uint8Array {
  const list = Buffer.from(words.join('\n'));
  const json = JSON.stringify({ ...head, words: list.length, matrices: matrices.map(({ name, rows, columns }) => ({ name, rows, columns })) });
  return Buffer.concat([Buffer.from(`${WEIGHTS_MAGIC}${json}\n`), list, ...matrices.flatMap(quantise)]);
}

function quantise({ rows, columns, values }: Trained): Uint8Array[] {
  const sizes = new Float32Array(rows);
  const steps = new Int8Array(rows * columns);
  for (let row = 0; row < rows; row += 1) {
    const part = values.subarray(row * columns, (row + 1) * columns);
    const size = part.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / STEPS;
    sizes[row] = size;
    part.forEach((value, j) => {
      steps[row * columns + j] = size === 0 ? 0 : Math.round(value / size);
    });
  }
  return [new Uint8Array(sizes.buffer), new Uint8Array(steps.buffer)];
}
