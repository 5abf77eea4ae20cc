import { addRow, expand, highest, LEAK, linear, LONGEST_INPUT, placeDense, rectify, roundUp, type Dense } from './dense.ts';
import { makeMatrixKernel } from './matrix-kernel.ts';
import { placeRecurrent, recur } from './recurrent.ts';
import { matrixOf, type SyntaxWeights } from './weights-file.ts';
import { featuresOf, wordKey } from './word-features.ts';

/** What the network makes of a sentence of n words. Valid until it is given the next one. */
export interface SyntaxScores {
  /** By word: the number of its tag. */
  readonly tags: Int32Array;
  /** [d * width + h]: the score of word h as the head of word d; h = n is the root. */
  readonly arcs: Float32Array;
  readonly width: number;
  /** By word: the number of its relation to the head that was chosen, -1 for the root. */
  readonly relationsUnder: (heads: Int32Array) => Int32Array;
}

export type SyntaxNetwork = (words: readonly string[]) => SyntaxScores;

/** Distances beyond this many words count alike. */
export const FARTHEST = 16;

/**
 * The network: vectors of words (GloVe's, moved by training), of their beginnings, endings and shapes; recurrent layers in both directions; on top, one linear layer for the tag,
 * a bilinear score for each pair of word and head (Dozat and Manning 2017), and one hidden layer for the relation. Takes up to `LONGEST_INPUT` words.
 */
export function makeNetwork(weights: SyntaxWeights): SyntaxNetwork {
  const net = layOut(weights);
  const { kernel, tag } = net;
  return (words) => {
    const n = words.length;
    const top = encode(net, words);
    for (const dense of [tag, net.head, net.dependent, net.labelHead, net.labelDependent]) linear(kernel, top, dense, n);
    for (const dense of [net.head, net.dependent]) rectify(kernel.floats, dense.output, n * dense.width);
    linear(kernel, net.dependent.output, net.bilinear, n);
    const width = scoreArcs(net, n);
    return {
      tags: Int32Array.from(words, (_, i) => highest(kernel.floats, tag.output + i * tag.width, weights.tags.length, -1)),
      arcs: kernel.floats.subarray(net.arcs, net.arcs + n * width), width,
      relationsUnder: (heads) => relationsUnder(net, heads, weights.relations.length),
    };
  };
}

type Network = ReturnType<typeof layOut>;

function layOut(weights: SyntaxWeights) {
  const { shape } = weights;
  const kernel = makeMatrixKernel(floatsNeeded(weights));
  let free = 0;
  const room = (size: number): number => {
    const at = free;
    free += roundUp(size, 4);
    return at;
  };
  const dense = (name: string): Dense => placeDense(kernel, weights, name, room);
  return {
    kernel, shape, rootRelation: weights.relations.indexOf('root'),
    vocabulary: new Map(weights.words.map((word, i) => [word, i])), words: matrixOf(weights, 'words'), features: matrixOf(weights, 'features'),
    input: room(LONGEST_INPUT * (shape.word + shape.feature)), around: room(LONGEST_INPUT * 3 * (shape.word + shape.feature)), window: dense('window'), layers: Array.from({ length: shape.layers }, (_, layer) => placeRecurrent(kernel, weights, layer, room)),
    tag: dense('tag'), head: dense('arc head'), dependent: dense('arc dependent'), bilinear: dense('arc'),
    labelHead: dense('label head'), labelDependent: dense('label dependent'), label: dense('label'), joined: room(LONGEST_INPUT * shape.label),
    root: expand(matrixOf(weights, 'root')), distance: expand(matrixOf(weights, 'distance')), keys: room(shape.arc * WIDEST), arcs: room(LONGEST_INPUT * WIDEST),
  };
}

const WIDEST = LONGEST_INPUT + 8;

/** For all matrices and what they put out, and for what `layOut` makes room for beside them. */
function floatsNeeded({ matrices, shape }: SyntaxWeights): number {
  const dense = [...matrices].filter(([name]) => name !== 'words' && name !== 'features').reduce((sum, [, { rows, columns }]) => sum + (rows + LONGEST_INPUT) * columns + 8, 0);
  return dense + LONGEST_INPUT * (4 * (shape.word + shape.feature) + 2 * shape.hidden * shape.layers + shape.label + WIDEST) + shape.arc * WIDEST;
}

/** Reads the words into the input, and that through the layers; gives where the top one's output is. */
function encode(net: Network, words: readonly string[]): number {
  const { kernel, shape, input, vocabulary, words: table, features, layers } = net;
  const width = shape.word + shape.feature;
  kernel.floats.fill(0, input, input + roundUp(words.length, 4) * width);
  words.forEach((word, i) => {
    const at = input + i * width;
    addRow(kernel.floats, at, table, vocabulary.get(wordKey(word)) ?? table.rows - 1);
    for (const bucket of featuresOf(word)) addRow(kernel.floats, at + shape.word, features, bucket);
  });
  lookAround(net, words.length);
  return layers.reduce((below, layer) => {
    linear(kernel, below, layer.gates, words.length);
    recur(kernel.floats, layer, below, words.length);
    return layer.output;
  }, input);
}

/** Adds to each word what the window makes of it, the word before and the word after. */
function lookAround({ kernel, input, around, window }: Network, n: number): void {
  const { floats } = kernel;
  const { width, output } = window;
  floats.fill(0, around, around + roundUp(n, 4) * 3 * width);
  for (let i = 0; i < n; i += 1) for (const side of [-1, 0, 1]) {
    const from = input + (i + side) * width;
    if (i + side >= 0 && i + side < n) floats.copyWithin(around + (i * 3 + side + 1) * width, from, from + width);
  }
  linear(kernel, around, window, n);
  rectify(floats, output, n * width);
  for (let j = 0; j < n * width; j += 1) floats[input + j] = (floats[input + j] ?? 0) + (floats[output + j] ?? 0);
}

function scoreArcs({ kernel, shape, head, bilinear, root, distance, keys, arcs }: Network, n: number): number {
  const { floats, addProduct } = kernel;
  const width = roundUp(n + 1, 8);
  floats.fill(0, keys, keys + shape.arc * width);
  for (let j = 0; j < shape.arc; j += 1) {
    for (let h = 0; h < n; h += 1) floats[keys + j * width + h] = floats[head.output + h * head.width + j] ?? 0;
    floats[keys + j * width + n] = root[j] ?? 0;
  }
  floats.fill(0, arcs, arcs + roundUp(n, 4) * width);
  addProduct(bilinear.output, keys, arcs, roundUp(n, 4), shape.arc, width);
  for (let d = 0; d < n; d += 1) for (let h = 0; h < n; h += 1) {
    const at = arcs + d * width + h;
    floats[at] = (floats[at] ?? 0) + (distance[Math.max(-FARTHEST, Math.min(FARTHEST, h - d)) + FARTHEST] ?? 0);
  }
  return width;
}

function relationsUnder({ kernel, labelHead, labelDependent, label, joined, rootRelation }: Network, heads: Int32Array, relations: number): Int32Array {
  const { floats } = kernel;
  const { width } = labelHead;
  heads.forEach((head, i) => {
    for (let j = 0; j < width; j += 1) {
      const sum = (floats[labelDependent.output + i * width + j] ?? 0) + (head < 0 ? 0 : floats[labelHead.output + head * width + j] ?? 0);
      floats[joined + i * width + j] = sum < 0 ? LEAK * sum : sum;
    }
  });
  linear(kernel, joined, label, heads.length);
  return heads.map((head, i) => (head < 0 ? -1 : highest(floats, label.output + i * label.width, relations, rootRelation)));
}
