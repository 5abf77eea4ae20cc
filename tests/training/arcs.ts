import { FARTHEST } from '../../src/read/english/network.ts';
import { addTo } from './layers.ts';
import { roundUp, type Matrix, type Parameter, type Tape, type Variable } from './tape.ts';

export interface ArcParameters {
  readonly root: Parameter;
  readonly distance: Parameter;
}

/** No word heads itself. */
const NEVER = -1e9;

/**
 * By sentence: a row a word, with its scores for each word of the sentence as its head, then for the root. A score is the product of what the word asks for and of what the
 * head offers, and a number for the distance between them.
 */
export function scoreArcs(tape: Tape, asked: Variable, offered: Variable, parameters: ArcParameters, lengths: readonly number[]): Variable[] {
  let first = 0;
  return lengths.map((length) => {
    const scores = scoreSentence(tape, asked, offered, parameters, first, length);
    first += length;
    return scores;
  });
}

function scoreSentence(tape: Tape, asked: Variable, offered: Variable, { root, distance }: ArcParameters, first: number, n: number): Variable {
  const { columns } = offered.value;
  const scores = tape.variable(n, roundUp(n + 1, 8));
  const keys = withRoot(tape, offered.value, root.value, first, n);
  const turned = tape.matrix(columns, scores.value.columns);
  for (let h = 0; h <= n; h += 1) for (let j = 0; j < columns; j += 1) turned.values[j * turned.columns + h] = keys.values[h * columns + j] ?? 0;
  tape.addProduct(asked.value, turned, scores.value, first, n);
  eachPair(n, scores.value, (at, apart) => {
    scores.value.values[at] = apart === 0 ? NEVER : (scores.value.values[at] ?? 0) + (distance.value.values[apart + FARTHEST] ?? 0);
  });
  tape.onTheWayBack(() => {
    eachPair(n, scores.slope, (at, apart) => {
      if (apart === 0) scores.slope.values[at] = 0;
      else distance.slope.values[apart + FARTHEST] = (distance.slope.values[apart + FARTHEST] ?? 0) + (scores.slope.values[at] ?? 0);
    });
    const slope = narrowed(tape, scores.slope, n + 1);
    const ofAsked = tape.matrix(n, columns);
    tape.addProduct(slope, keys, ofAsked);
    addTo(rowsOf(asked.slope, first, n), ofAsked);
    const ofKeys = tape.matrix(n + 1, columns);
    const copy = tape.matrix(n, columns);
    copy.values.set(rowsOf(asked.value, first, n).values);
    tape.addProduct(tape.transposed(slope), copy, ofKeys);
    addTo(rowsOf(offered.slope, first, n), rowsOf(ofKeys, 0, n));
    addTo(rowsOf(root.slope, 0, 1), rowsOf(ofKeys, n, 1));
  });
  return scores;
}

function withRoot(tape: Tape, offered: Matrix, root: Matrix, first: number, n: number): Matrix {
  const keys = tape.matrix(n + 1, offered.columns);
  keys.values.set(rowsOf(offered, first, n).values);
  keys.values.set(rowsOf(root, 0, 1).values, n * offered.columns);
  return keys;
}

/** A stretch of the rows, without a copy. */
function rowsOf(matrix: Matrix, first: number, rows: number): Matrix {
  const { at, columns, values } = matrix;
  return { at: at + first * columns, rows, columns, values: values.subarray(first * columns, (first + rows) * columns) };
}

function narrowed(tape: Tape, { rows, columns, values }: Matrix, to: number): Matrix {
  const narrow = tape.matrix(rows, to);
  for (let row = 0; row < rows; row += 1) narrow.values.set(values.subarray(row * columns, row * columns + to), row * to);
  return narrow;
}

function eachPair(n: number, { columns }: Matrix, use: (at: number, apart: number) => void): void {
  for (let d = 0; d < n; d += 1) for (let h = 0; h < n; h += 1) use(d * columns + h, Math.max(-FARTHEST, Math.min(FARTHEST, h - d)));
}
