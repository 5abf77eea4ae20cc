import type { Parameter } from './tape.ts';

const MEAN_DECAY = 0.9;
const SQUARE_DECAY = 0.95;
const TINY = 1e-8;
/** Slopes longer than this are shortened to it. */
const LONGEST = 5;

/** Moves the parameters against their slopes (Adam; Kingma and Ba 2015), and clears these. `step` counts from 1. */
export function descend(parameters: readonly Parameter[], step: number, rate: number): void {
  const length = Math.sqrt(parameters.reduce((sum, parameter) => sum + squares(parameter), 0));
  const scale = length > LONGEST ? LONGEST / length : 1;
  const [meanScale, squareScale] = [1 / (1 - MEAN_DECAY ** step), 1 / (1 - SQUARE_DECAY ** step)];
  for (const { value, slope, mean, square, touched } of parameters) {
    for (const [from, to] of stretches(value.values.length, value.columns, touched)) {
      for (let i = from; i < to; i += 1) {
        const way = (slope.values[i] ?? 0) * scale;
        mean[i] = MEAN_DECAY * (mean[i] ?? 0) + (1 - MEAN_DECAY) * way;
        square[i] = SQUARE_DECAY * (square[i] ?? 0) + (1 - SQUARE_DECAY) * way * way;
        value.values[i] = (value.values[i] ?? 0) - (rate * (mean[i] ?? 0) * meanScale) / (Math.sqrt((square[i] ?? 0) * squareScale) + TINY);
        slope.values[i] = 0;
      }
    }
    touched?.clear();
  }
}

function stretches(size: number, columns: number, touched: ReadonlySet<number> | undefined): [number, number][] {
  return touched === undefined ? [[0, size]] : [...touched].map((row) => [row * columns, (row + 1) * columns]);
}

function squares({ value, slope, touched }: Parameter): number {
  let sum = 0;
  for (const [from, to] of stretches(value.values.length, value.columns, touched)) for (let i = from; i < to; i += 1) sum += (slope.values[i] ?? 0) ** 2;
  return sum;
}
