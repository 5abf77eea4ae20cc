import { makeMatrixKernel, type MatrixKernel } from '../../src/read/english/matrix-kernel.ts';
import { normal, type Random } from './random.ts';

/** A stretch of the kernel's memory, row after row; it has room for rows up to the next multiple of four. */
export interface Matrix {
  readonly at: number;
  readonly rows: number;
  readonly columns: number;
  readonly values: Float32Array;
}

/** A value in the making, and how much the loss rises with it. */
export interface Variable {
  readonly value: Matrix;
  readonly slope: Matrix;
}

/** What is learned. Of a table, only the rows that a batch touched are moved. */
export interface Parameter extends Variable {
  readonly name: string;
  readonly mean: Float32Array;
  readonly square: Float32Array;
  readonly touched: Set<number> | undefined;
}

export const roundUp = (value: number, to: number): number => Math.ceil(value / to) * to;

/** Computes forwards, remembers how to go back, and goes back: reverse-mode differentiation over the kernel's memory. */
export class Tape {
  readonly parameters: Parameter[] = [];
  readonly random: Random;
  /** Whether parts are dropped and slopes wanted. */
  training = true;
  readonly #kernel: MatrixKernel;
  readonly #back: (() => void)[] = [];
  #free = 0;
  #start = 0;

  /** `floats` is the room for all parameters with their slopes, and for all values of one batch. */
  constructor(random: Random, floats: number) {
    this.random = random;
    this.#kernel = makeMatrixKernel(floats);
  }

  /** A matrix of parameters, drawn at random. All are made before the first batch. */
  parameter(name: string, rows: number, columns: number, deviation: number, isTable = false): Parameter {
    const [value, slope] = [this.matrix(rows, columns), this.matrix(rows, columns)];
    if (deviation > 0) value.values.forEach((_, i) => {
      value.values[i] = normal(this.random) * deviation;
    });
    const size = value.values.length;
    const made = { name, value, slope, mean: new Float32Array(size), square: new Float32Array(size), touched: isTable ? new Set<number>() : undefined };
    this.parameters.push(made);
    this.#start = this.#free;
    return made;
  }

  matrix(rows: number, columns: number): Matrix {
    const size = roundUp(rows, 4) * columns;
    const at = this.#free;
    this.#free += roundUp(size, 4);
    const values = this.#kernel.floats.subarray(at, at + size);
    values.fill(0);
    return { at, rows, columns, values };
  }

  variable(rows: number, columns: number): Variable {
    return { value: this.matrix(rows, columns), slope: this.matrix(rows, columns) };
  }

  /** Forgets the values of the last batch. */
  begin(): void {
    this.#free = this.#start;
    this.#back.length = 0;
  }

  /** Says how the slopes of a step's inputs follow from those of its outputs. */
  onTheWayBack(step: () => void): void {
    if (this.training) this.#back.push(step);
  }

  goBack(): void {
    for (let step = this.#back.pop(); step !== undefined; step = this.#back.pop()) step();
  }

  /** Adds left · right to `sum`, over so many rows of the left from one on, and so many of its columns. */
  addProduct(left: Matrix, right: Matrix, sum: Matrix, firstRow = 0, rows = left.rows): void {
    this.#kernel.addProduct(left.at + firstRow * left.columns, right.at, sum.at, roundUp(rows, 4), left.columns, right.columns);
  }

  transposed(matrix: Matrix): Matrix {
    const { rows, columns, values } = matrix;
    const turned = this.matrix(columns, rows);
    for (let i = 0; i < rows; i += 1) for (let j = 0; j < columns; j += 1) turned.values[j * rows + i] = values[i * columns + j] ?? 0;
    return turned;
  }
}
