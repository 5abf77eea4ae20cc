import { InputError } from '../../errors.ts';

/** How wide the parts of the network are, in numbers a token. */
export interface NetworkShape {
  readonly word: number;
  readonly feature: number;
  /** Of one direction of a layer. */
  readonly hidden: number;
  readonly layers: number;
  readonly arc: number;
  readonly label: number;
}

/** A matrix as it is stored: each row in steps of its own size. */
export interface Quantised {
  readonly rows: number;
  readonly columns: number;
  readonly steps: Int8Array;
  /** By row: the size of a step. */
  readonly sizes: Float32Array;
}

/** What a weights file holds. */
export interface SyntaxWeights {
  readonly version: string;
  readonly shape: NetworkShape;
  /** Universal part of speech and Penn tag, such as "VERB|VBD". */
  readonly tags: readonly string[];
  readonly relations: readonly string[];
  /** Keys of words by falling frequency; row i of `words` in `matrices` is the i-th, the last one stands for all others. */
  readonly words: readonly string[];
  readonly matrices: ReadonlyMap<string, Quantised>;
}

export const WEIGHTS_MAGIC = 'newsgraph syntax 1\n';

interface Head {
  readonly version: string;
  readonly shape: NetworkShape;
  readonly tags: readonly string[];
  readonly relations: readonly string[];
  readonly words: number;
  readonly matrices: readonly { readonly name: string; readonly rows: number; readonly columns: number }[];
}

/**
 * Reads a weights file: the magic line, a line of JSON that says what follows, the words, one a line, then for each matrix its sizes of steps (32-bit floats, little-endian)
 * and its steps (8-bit integers). A file that is not whole is refused.
 */
export function readWeights(bytes: Uint8Array): SyntaxWeights {
  const text = new TextDecoder();
  if (text.decode(bytes.subarray(0, WEIGHTS_MAGIC.length)) !== WEIGHTS_MAGIC) throw new InputError('This is not a file of syntax weights: its first line is not "newsgraph syntax 1".');
  const headEnd = bytes.indexOf(NEWLINE, WEIGHTS_MAGIC.length);
  const head = JSON.parse(text.decode(bytes.subarray(WEIGHTS_MAGIC.length, headEnd))) as Head; // Written by us: what stands under our magic line is not checked again.
  const wordsEnd = headEnd + 1 + head.words;
  const matrices = new Map<string, Quantised>();
  let at = wordsEnd;
  for (const { name, rows, columns } of head.matrices) {
    const end = at + rows * (4 + columns);
    if (end > bytes.length) throw new InputError(`The syntax weights are cut short: ${bytes.length} bytes, where "${name}" ends at ${end}.`);
    const sizes = new Float32Array(Uint8Array.from(bytes.subarray(at, at + rows * 4)).buffer);
    matrices.set(name, { rows, columns, sizes, steps: new Int8Array(bytes.buffer, bytes.byteOffset + at + rows * 4, rows * columns) });
    at = end;
  }
  return { ...head, words: text.decode(bytes.subarray(headEnd + 1, wordsEnd)).split('\n'), matrices };
}

const NEWLINE = 10;

/** A matrix of the weights by its name. */
export function matrixOf({ matrices }: SyntaxWeights, name: string): Quantised {
  const matrix = matrices.get(name);
  if (matrix === undefined) throw new InputError(`The syntax weights have no "${name}".`);
  return matrix;
}
