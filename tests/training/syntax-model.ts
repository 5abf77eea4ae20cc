import type { NetworkShape } from '../../src/read/english/weights-file.ts';
import { FEATURE_BUCKETS } from '../../src/read/english/word-features.ts';
import { scoreArcs } from './arcs.ts';
import type { Example, Inventory, WordVectors } from './examples.ts';
import { add, crossEntropy, drop, linear, neighbours, rectify } from './layers.ts';
import { recur } from './recurrence.ts';
import { roundUp, type Parameter, type Tape, type Variable } from './tape.ts';

/** Shares that are dropped in training, so that the network does not lean on one thing. */
export interface Drops {
  readonly input: number;
  readonly hidden: number;
  /** Of words that are read as unknown. */
  readonly word: number;
  /** Of words that are read without their own vector. */
  readonly own: number;
}

interface Dense {
  readonly weights: Parameter;
  readonly bias: Parameter;
}

/** The network of src/read/english/network.ts, as it is trained. */
export class SyntaxModel {
  readonly tape: Tape;
  readonly shape: NetworkShape;
  readonly projection: Parameter;
  readonly unknown: Parameter;
  readonly owns: Parameter;
  readonly features: Parameter;
  readonly layers: readonly (Dense & { readonly memory: Parameter })[];
  readonly dense: ReadonlyMap<string, Dense>;
  readonly root: Parameter;
  readonly distance: Parameter;
  readonly #inventory: Inventory;
  readonly #vectors: WordVectors;
  readonly #drops: Drops;

  constructor(tape: Tape, shape: NetworkShape, inventory: Inventory, vectors: WordVectors, drops: Drops) {
    this.tape = tape;
    this.shape = shape;
    this.#inventory = inventory;
    this.#vectors = vectors;
    this.#drops = drops;
    this.projection = tape.parameter('projection', roundUp(vectors.size, 8), shape.word, SMALL);
    this.unknown = tape.parameter('unknown', 1, shape.word, SMALL);
    this.owns = tape.parameter('owns', inventory.owns.size, shape.word, 0, true);
    this.features = tape.parameter('features', FEATURE_BUCKETS, shape.feature, SMALL, true);
    this.layers = Array.from({ length: shape.layers }, (_, l) => this.#layer(l));
    const top = 2 * shape.hidden;
    this.dense = new Map([
      ['window', this.#dense('window', 3 * (shape.word + shape.feature), shape.word + shape.feature)],
      ['tag', this.#dense('tag', top, roundUp(inventory.tags.length, 8))], ['arc head', this.#dense('arc head', top, shape.arc)], ['arc dependent', this.#dense('arc dependent', top, shape.arc)],
      ['arc', this.#dense('arc', shape.arc, shape.arc)], ['label head', this.#dense('label head', top, shape.label)], ['label dependent', this.#dense('label dependent', top, shape.label)],
      ['label', this.#dense('label', shape.label, roundUp(inventory.relations.length, 8))],
    ]);
    this.root = tape.parameter('root', 1, shape.arc, SMALL);
    this.distance = tape.parameter('distance', 1, 40, 0);
  }

  #dense(name: string, rows: number, columns: number): Dense {
    return { weights: this.tape.parameter(name, rows, columns, Math.sqrt(1 / rows)), bias: this.tape.parameter(`${name} bias`, 1, columns, 0) };
  }

  #layer(l: number): Dense & { readonly memory: Parameter } {
    const { hidden, word, feature } = this.shape;
    const parts = l === 0 ? 4 : 3;
    const dense = this.#dense(`layer ${l}`, l === 0 ? word + feature : 2 * hidden, 2 * parts * hidden);
    // At first, what is in the state stays there.
    for (const direction of [0, 1]) dense.bias.value.values.fill(1, (direction * parts + 1) * hidden, (direction * parts + 2) * hidden);
    return { ...dense, memory: this.tape.parameter(`layer ${l} memory`, 1, 4 * hidden, 0) };
  }

  /** Reads a batch; puts the slopes of its loss, a word's share of it, into all parameters, and gives the loss by part, summed over the words. */
  learn(batch: readonly Example[]): { readonly arcs: number; readonly relations: number; readonly tags: number } {
    this.tape.begin();
    const lengths = batch.map(({ tags }) => tags.length);
    const weight = 1 / lengths.reduce((a, b) => a + b, 0);
    const top = this.#encode(batch, lengths);
    const hidden = (input: Variable): Variable => drop(this.tape, rectify(this.tape, input), lengths, this.#drops.hidden);
    const offered = hidden(this.#linear(top, 'arc head'));
    const asked = this.#linear(hidden(this.#linear(top, 'arc dependent')), 'arc');
    const scores = scoreArcs(this.tape, asked, offered, this, lengths);
    const tags = this.#linear(top, 'tag');
    const joined = this.#join(this.#linear(top, 'label head'), this.#linear(top, 'label dependent'), batch);
    const relations = this.#linear(hidden(joined), 'label');
    const loss = {
      arcs: batch.reduce((sum, { heads }, i) => sum + crossEntropy(at(scores, i), heads.map((head) => (head < 0 ? heads.length : head)), heads.length + 1, weight), 0),
      relations: crossEntropy(relations, batch.flatMap((example) => example.relations), this.#inventory.relations.length, weight),
      tags: crossEntropy(tags, batch.flatMap((example) => example.tags), this.#inventory.tags.length, weight),
    };
    this.tape.goBack();
    return loss;
  }

  #linear(input: Variable, name: string): Variable {
    const dense = this.dense.get(name);
    if (dense === undefined) throw new Error(`no layer is called ${name}`);
    return linear(this.tape, input, dense.weights, dense.bias);
  }

  #encode(batch: readonly Example[], lengths: readonly number[]): Variable {
    const words = drop(this.tape, this.#readWords(batch), lengths, this.#drops.input);
    let top = add(this.tape, words, rectify(this.tape, this.#linear(neighbours(this.tape, words, lengths), 'window')));
    this.layers.forEach(({ weights, bias, memory }, l) => {
      const read = recur(this.tape, linear(this.tape, top, weights, bias), l === 0 ? undefined : top, memory, lengths);
      top = drop(this.tape, read, lengths, this.#drops.hidden);
    });
    return top;
  }

  #readWords(batch: readonly Example[]): Variable {
    const { word, feature } = this.shape;
    const { size, values } = this.#vectors;
    const words = batch.flatMap((example) => example.tags.map((_, i) => this.#chosen(example, i)));
    const vectors = this.tape.variable(words.length, this.projection.value.rows);
    words.forEach(({ vector }, i) => {
      if (vector >= 0) vectors.value.values.set(values.subarray(vector * size, (vector + 1) * size), i * vectors.value.columns);
    });
    const projected = linear(this.tape, vectors, this.projection);
    const input = this.tape.variable(words.length, word + feature);
    const parts = words.flatMap(({ vector, own, features }, i) => [
      { from: vector < 0 ? this.unknown : projected, row: vector < 0 ? 0 : i, to: i * (word + feature), size: word },
      ...(own < 0 ? [] : [{ from: this.owns, row: own, to: i * (word + feature), size: word }]),
      ...features.map((bucket) => ({ from: this.features, row: bucket, to: i * (word + feature) + word, size: feature })),
    ]);
    for (const { from, row, to, size: columns } of parts) addNumbers(input.value.values, to, from.value.values, row * columns, columns);
    for (const { own, features } of words) {
      if (own >= 0) this.owns.touched?.add(own);
      for (const bucket of features) this.features.touched?.add(bucket);
    }
    this.tape.onTheWayBack(() => {
      for (const { from, row, to, size: columns } of parts) addNumbers(from.slope.values, row * columns, input.slope.values, to, columns);
    });
    return input;
  }

  /** What the network gets to see of a word, this time. The last feature is the word itself. */
  #chosen({ vectors, owns, features }: Example, i: number): { readonly vector: number; readonly own: number; readonly features: readonly number[] } {
    const isUnknown = this.tape.random() < this.#drops.word;
    const isCommon = isUnknown || this.tape.random() < this.#drops.own;
    const all = at(features, i);
    return { vector: isUnknown ? -1 : vectors[i] ?? -1, own: isCommon ? -1 : owns[i] ?? -1, features: isCommon ? all.slice(0, -1) : all };
  }

  #join(ofHead: Variable, ofDependent: Variable, batch: readonly Example[]): Variable {
    const { rows, columns } = ofDependent.value;
    const joined = this.tape.variable(rows, columns);
    let first = 0;
    const heads = batch.flatMap((example) => {
      const start = first;
      first += example.heads.length;
      return example.heads.map((head) => (head < 0 ? -1 : start + head));
    });
    joined.value.values.set(ofDependent.value.values);
    heads.forEach((head, i) => {
      if (head >= 0) addNumbers(joined.value.values, i * columns, ofHead.value.values, head * columns, columns);
    });
    this.tape.onTheWayBack(() => {
      addNumbers(ofDependent.slope.values, 0, joined.slope.values, 0, rows * columns);
      heads.forEach((head, i) => {
        if (head >= 0) addNumbers(ofHead.slope.values, head * columns, joined.slope.values, i * columns, columns);
      });
    });
    return joined;
  }
}

/** The deviation of numbers that no sum goes over. */
const SMALL = 0.1;

function at<T>(items: readonly T[], i: number): T {
  const item = items[i];
  if (item === undefined) throw new RangeError(`nothing at ${i}`);
  return item;
}

function addNumbers(to: Float32Array, first: number, more: Float32Array, from: number, size: number): void {
  for (let j = 0; j < size; j += 1) to[first + j] = (to[first + j] ?? 0) + (more[from + j] ?? 0);
}
