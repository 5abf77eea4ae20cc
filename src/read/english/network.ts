import { makeMatrixKernel, type MatrixKernel } from './matrix-kernel.ts';
import { matrixOf, type NetworkShape, type Quantised, type SyntaxWeights } from './weights-file.ts';
import { featuresOf, wordKey } from './word-features.ts';

/** The longest stretch that the network reads at once, in tokens. */
export const LONGEST_INPUT = 256;

/** What the network thinks of a sentence of n words. */
export interface SyntaxScores {
  /** By word: the number of its tag. */
  readonly tags: Int32Array;
  /** [d * width + h]: the score of word h as the head of word d; h = n is the root. Valid until the next call. */
  readonly arcs: Float32Array;
  readonly width: number;
  /** By word: the number of its relation to the head that was chosen; words whose head is -1 have none, -1. */
  relationsUnder(heads: Int32Array): Int32Array;
}

export type SyntaxNetwork = (words: readonly string[]) => SyntaxScores;

/**
 * The network: vectors of words (GloVe's, moved by training) and of their endings and shapes; layers of simple recurrent units (Lei et al. 2018) in both directions;
 * on top, one linear layer for the tag, a bilinear score for each pair of word and head (Dozat and Manning 2017), and one hidden layer for the relation.
 */
export function makeNetwork(weights: SyntaxWeights): SyntaxNetwork {
  const net = layOut(weights);
  return (words) => {
    const n = words.length;
    readWords(net, words);
    let top = net.input;
    for (const layer of net.layers) {
      linear(net, top, layer.gates, n);
      recur(net, layer, layer.skips ? top : undefined, n);
      top = layer.output;
    }
    for (const dense of [net.tag, net.head, net.dependent, net.labelHead, net.labelDependent]) linear(net, top, dense, n);
    for (const dense of [net.head, net.dependent]) rectify(net.floats, dense.output, n * dense.width);
    linear(net, net.dependent.output, net.bilinear, n);
    const width = scoreArcs(net, n);
    const tags = Int32Array.from(words, (_, i) => highest(net.floats, net.tag.output + i * net.tag.width, weights.tags.length, -1));
    return { tags, width, arcs: net.floats.subarray(net.arcs, net.arcs + n * width), relationsUnder: (heads) => relationsUnder(net, weights, heads) };
  };
}

/** A matrix with its bias in the kernel's memory, and the room for what it puts out. */
interface Dense {
  readonly weights: number;
  readonly inner: number;
  readonly width: number;
  readonly bias: Float32Array;
  readonly output: number;
}

interface Layer {
  readonly gates: Dense;
  readonly memory: Float32Array;
  readonly hidden: number;
  /** What goes around the unit is its input itself; in the first layer, which is narrower, it has weights of its own. */
  readonly skips: boolean;
  readonly output: number;
}

type Network = ReturnType<typeof layOut>;

const roundUp = (value: number, to: number): number => Math.ceil(value / to) * to;

function layOut(weights: SyntaxWeights) {
  const { shape } = weights;
  const kernel = makeMatrixKernel(floatsNeeded(weights));
  let free = 0;
  const room = (size: number): number => {
    const at = free;
    free += roundUp(size, 4);
    return at;
  };
  const dense = (name: string): Dense => placeDense(kernel, matrixOf(weights, name), expand(matrixOf(weights, `${name} bias`)), room);
  const layers = Array.from({ length: shape.layers }, (_, l): Layer => ({
    gates: dense(`layer ${l}`), memory: expand(matrixOf(weights, `layer ${l} memory`)), hidden: shape.hidden, skips: l > 0, output: room(LONGEST_INPUT * 2 * shape.hidden),
  }));
  return {
    kernel, floats: kernel.floats, shape, layers,
    vocabulary: new Map(weights.words.map((word, i) => [word, i])), words: matrixOf(weights, 'words'), features: matrixOf(weights, 'features'),
    input: room(LONGEST_INPUT * (shape.word + shape.feature)),
    tag: dense('tag'), head: dense('arc head'), dependent: dense('arc dependent'), bilinear: dense('arc'), labelHead: dense('label head'), labelDependent: dense('label dependent'), label: dense('label'),
    root: expand(matrixOf(weights, 'root')), distance: expand(matrixOf(weights, 'distance')),
    keys: room(shape.arc * (LONGEST_INPUT + 8)), arcs: room(LONGEST_INPUT * (LONGEST_INPUT + 8)), joined: room(LONGEST_INPUT * shape.label),
  };
}

function floatsNeeded({ matrices, shape }: SyntaxWeights): number {
  const dense = [...matrices].filter(([name]) => name !== 'words' && name !== 'features').map(([, { rows, columns }]) => (rows + LONGEST_INPUT) * columns);
  return dense.reduce((sum, size) => sum + size + 8, 0) + LONGEST_INPUT * (shape.word + shape.feature + 2 * shape.hidden * shape.layers + shape.arc + 2 * (LONGEST_INPUT + 8) + shape.label) + shape.arc * (LONGEST_INPUT + 8);
}

function placeDense({ floats }: MatrixKernel, matrix: Quantised, bias: Float32Array, room: (size: number) => number): Dense {
  const at = room(matrix.rows * matrix.columns);
  floats.set(expand(matrix), at);
  return { weights: at, inner: matrix.rows, width: matrix.columns, bias, output: room(LONGEST_INPUT * matrix.columns) };
}

function expand({ rows, columns, steps, sizes }: Quantised): Float32Array {
  const values = new Float32Array(rows * columns);
  for (let i = 0; i < values.length; i += 1) values[i] = (steps[i] ?? 0) * (sizes[Math.floor(i / columns)] ?? 0);
  return values;
}

/** Puts the vectors of the words into the input; rows up to the next multiple of four are 0. */
function readWords({ floats, input, shape, vocabulary, words: table, features }: Network, words: readonly string[]): void {
  const width = shape.word + shape.feature;
  floats.fill(0, input, input + roundUp(words.length, 4) * width);
  words.forEach((word, i) => {
    const at = input + i * width;
    addRow(floats, at, table, vocabulary.get(wordKey(word)) ?? table.rows - 1);
    for (const bucket of featuresOf(word)) addRow(floats, at + shape.word, features, bucket);
  });
}

function addRow(floats: Float32Array, at: number, { columns, steps, sizes }: Quantised, row: number): void {
  const size = sizes[row] ?? 0;
  for (let j = 0; j < columns; j += 1) floats[at + j] = (floats[at + j] ?? 0) + (steps[row * columns + j] ?? 0) * size;
}

function linear({ kernel, floats }: Network, input: number, { weights, inner, width, bias, output }: Dense, n: number): void {
  const rows = roundUp(n, 4);
  for (let row = 0; row < rows; row += 1) floats.set(bias, output + row * width);
  kernel.addProduct(input, weights, output, rows, inner, width);
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** One layer over the sentence, forwards in the first half of its output and backwards in the second. */
function recur({ floats }: Network, { gates, memory, hidden, output }: Layer, skip: number | undefined, n: number): void {
  floats.fill(0, output + n * 2 * hidden, output + roundUp(n, 4) * 2 * hidden);
  const parts = skip === undefined ? 4 : 3;
  const state = new Float32Array(hidden);
  for (const direction of [0, 1]) {
    state.fill(0);
    for (let step = 0; step < n; step += 1) {
      const row = direction === 0 ? step : n - 1 - step;
      const to = output + (row * 2 + direction) * hidden;
      const gate = gates.output + row * gates.width + direction * parts * hidden;
      recurOnce(floats, state, memory, direction * 2 * hidden, gate, skip === undefined ? gate + 3 * hidden : skip + (row * 2 + direction) * hidden, to);
    }
  }
}

function recurOnce(floats: Float32Array, state: Float32Array, memory: Float32Array, memoryAt: number, gate: number, skip: number, to: number): void {
  const hidden = state.length;
  for (let j = 0; j < hidden; j += 1) {
    const before = state[j] ?? 0;
    const keep = sigmoid((floats[gate + hidden + j] ?? 0) + (memory[memoryAt + j] ?? 0) * before);
    const show = sigmoid((floats[gate + 2 * hidden + j] ?? 0) + (memory[memoryAt + hidden + j] ?? 0) * before);
    const now = keep * before + (1 - keep) * (floats[gate + j] ?? 0);
    state[j] = now;
    floats[to + j] = show * now + (1 - show) * (floats[skip + j] ?? 0);
  }
}

/** What is left of a negative number, so that training can still move it. */
const LEAK = 0.1;

function rectify(floats: Float32Array, at: number, size: number): void {
  for (let i = at; i < at + size; i += 1) if ((floats[i] ?? 0) < 0) floats[i] = LEAK * (floats[i] ?? 0);
}

/** Distances beyond this many words count alike. */
export const FARTHEST = 16;

function scoreArcs({ kernel, floats, shape, head, bilinear, root, distance, keys, arcs }: Network, n: number): number {
  const width = roundUp(n + 1, 8);
  floats.fill(0, keys, keys + shape.arc * width);
  for (let j = 0; j < shape.arc; j += 1) {
    for (let h = 0; h < n; h += 1) floats[keys + j * width + h] = floats[head.output + h * head.width + j] ?? 0;
    floats[keys + j * width + n] = root[j] ?? 0;
  }
  floats.fill(0, arcs, arcs + roundUp(n, 4) * width);
  kernel.addProduct(bilinear.output, keys, arcs, roundUp(n, 4), shape.arc, width);
  for (let d = 0; d < n; d += 1) for (let h = 0; h < n; h += 1) {
    const at = arcs + d * width + h;
    floats[at] = (floats[at] ?? 0) + (distance[Math.max(-FARTHEST, Math.min(FARTHEST, h - d)) + FARTHEST] ?? 0);
  }
  return width;
}

function relationsUnder(net: Network, { relations }: SyntaxWeights, heads: Int32Array): Int32Array {
  const { floats, labelHead, labelDependent, label, joined } = net;
  const { width } = labelHead;
  heads.forEach((head, i) => {
    for (let j = 0; j < width; j += 1) {
      const sum = (floats[labelDependent.output + i * width + j] ?? 0) + (head < 0 ? 0 : floats[labelHead.output + head * width + j] ?? 0);
      floats[joined + i * width + j] = sum < 0 ? LEAK * sum : sum;
    }
  });
  linear(net, joined, label, heads.length);
  const root = relations.indexOf('root');
  return heads.map((head, i) => (head < 0 ? -1 : highest(floats, label.output + i * label.width, relations.length, root)));
}

/** The place of the highest of some numbers, one left out; the first of equals. */
function highest(floats: Float32Array, at: number, size: number, without: number): number {
  let best = -1;
  for (let i = 0; i < size; i += 1) if (i !== without && (best < 0 || (floats[at + i] ?? 0) > (floats[at + best] ?? 0))) best = i;
  return best;
}

export type { NetworkShape };
