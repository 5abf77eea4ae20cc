import { expand, LONGEST_INPUT, placeDense, roundUp, type Dense, type Room } from './dense.ts';
import type { MatrixKernel } from './matrix-kernel.ts';
import { matrixOf, type SyntaxWeights } from './weights-file.ts';

/** A layer of simple recurrent units (Lei et al. 2018) in both directions. */
export interface Recurrent {
  /** By direction: the candidates, what is kept, what is shown and, in the first layer, what goes around the unit. */
  readonly gates: Dense;
  /** By direction: how the state before acts on what is kept, and on what is shown. */
  readonly memory: Float32Array;
  readonly hidden: number;
  /** What goes around the unit is its input itself; in the first layer, whose input is narrower, it has weights of its own. */
  readonly skips: boolean;
  readonly output: number;
}

export const placeRecurrent = (kernel: MatrixKernel, weights: SyntaxWeights, layer: number, room: Room): Recurrent => ({
  gates: placeDense(kernel, weights, `layer ${layer}`, room), memory: expand(matrixOf(weights, `layer ${layer} memory`)),
  hidden: weights.shape.hidden, skips: layer > 0, output: room(LONGEST_INPUT * 2 * weights.shape.hidden),
});

/** Reads n rows, forwards into the first half of the output's columns and backwards into the second. The gates stand in their output already; `input` is what goes around. */
export function recur(floats: Float32Array, layer: Recurrent, input: number, n: number): void {
  const { gates, hidden, skips, output } = layer;
  floats.fill(0, output + n * 2 * hidden, output + roundUp(n, 4) * 2 * hidden);
  const state = new Float32Array(hidden);
  for (const direction of [0, 1]) {
    state.fill(0);
    for (let step = 0; step < n; step += 1) {
      const row = direction === 0 ? step : n - 1 - step;
      const gate = gates.output + row * gates.width + direction * (skips ? 3 : 4) * hidden;
      const around = skips ? input + (row * 2 + direction) * hidden : gate + 3 * hidden;
      readRow(floats, layer, state, { gate, around, memory: direction * 2 * hidden, output: output + (row * 2 + direction) * hidden });
    }
  }
}

interface Places {
  readonly gate: number;
  readonly around: number;
  readonly memory: number;
  readonly output: number;
}

function readRow(floats: Float32Array, { memory, hidden }: Recurrent, state: Float32Array, at: Places): void {
  for (let j = 0; j < hidden; j += 1) {
    const before = state[j] ?? 0;
    const keep = sigmoid((floats[at.gate + hidden + j] ?? 0) + (memory[at.memory + j] ?? 0) * before);
    const show = sigmoid((floats[at.gate + 2 * hidden + j] ?? 0) + (memory[at.memory + hidden + j] ?? 0) * before);
    const now = keep * before + (1 - keep) * (floats[at.gate + j] ?? 0);
    state[j] = now;
    floats[at.output + j] = show * now + (1 - show) * (floats[at.around + j] ?? 0);
  }
}

/** The sigmoid from -8 to 8 in steps of 1/256: never off by more than 0.001, and a fifth of the cost. */
const SIGMOIDS = Float32Array.from({ length: 4097 }, (_, i) => 1 / (1 + Math.exp(8 - i / 256)));

function sigmoid(x: number): number {
  const at = (x * 256 + 2048.5) | 0;
  return SIGMOIDS[at < 0 ? 0 : at > 4096 ? 4096 : at] ?? 0;
}
