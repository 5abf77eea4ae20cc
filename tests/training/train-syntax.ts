// npm run train:syntax -- <vectors> <weights to write> <treebanks in CoNLL-U>: trains the parser that comes with the package. Progress on stderr. See data/reader/ATTRIBUTION.md.
import { writeFileSync } from 'node:fs';
import { descend } from './adam.ts';
import { readTreebank, type TreebankSentence } from './conllu.ts';
import { makeExample, readVectors, takeInventory, type Example, type Inventory, type WordVectors } from './examples.ts';
import { swapWords, wordsByTag } from './swap-words.ts';
import { seededRandom, shuffled, type Random } from './random.ts';
import { SyntaxModel } from './syntax-model.ts';
import { Tape } from './tape.ts';
import { writeWeights, type Trained } from './write-weights.ts';

const SEED = 1;
const VERSION = '1';
const SHAPE = { word: 64, feature: 32, hidden: 128, layers: 2, arc: 96, label: 64 };
const DROPS = { input: 0.2, hidden: 0.33, word: 0.1, own: 0.5 };
const EPOCHS = 40;
/** Of words that are read as another word of the same tag, so that the network learns what stands where and not only which words. */
const SWAPPED = 0.1;
/** Of Adam, at its highest; it rises over the first steps and falls to 0 at the end. */
const RATE = 3e-3;
const RISING_STEPS = 200;
const WORDS_A_BATCH = 150;
/** In floats. */
const MEMORY = 200_000_000;
/** Words with vectors, by falling frequency. */
const VOCABULARY = 40_000;
/** Rarer words of the treebank have no vector of their own. */
const RARE = 2;
/** Sentences are read this often as headlines have them: in lower case, with Capitals, in CAPITALS, and without the full stop. */
const AS_HEADLINES: readonly (readonly [number, (sentence: TreebankSentence) => TreebankSentence])[] = [
  [0.05, (sentence) => respelt(sentence, (word) => word.toLowerCase())],
  [0.05, (sentence) => respelt(sentence, (word) => (word.length > 3 ? word.charAt(0).toUpperCase() + word.slice(1) : word))],
  [0.03, (sentence) => respelt(sentence, (word) => word.toUpperCase())],
  [0.1, withoutStop],
];

const [vectorsPath = '', weightsPath = '', ...treebanks] = process.argv.slice(2);
if (treebanks.length === 0) throw new Error('Name the files: npm run train:syntax -- <vectors> <weights to write> <treebanks in CoNLL-U>');
const random = seededRandom(SEED);
const sentences = treebanks.flatMap(readTreebank);
const vectors = readVectors(vectorsPath, VOCABULARY);
const inventory = takeInventory(sentences, vectors, RARE);
const model = new SyntaxModel(new Tape(random, MEMORY), SHAPE, inventory, vectors, DROPS);
train(model, sentences, inventory, random);
writeFileSync(weightsPath, writeWeights({ version: VERSION, shape: SHAPE, tags: inventory.tags, relations: inventory.relations }, ...wordTable(model, inventory, vectors)));

function train({ tape, ...rest }: SyntaxModel, all: readonly TreebankSentence[], known: Inventory, chance: Random): void {
  void rest;
  const spellings = all.map((sentence) => [sentence, ...AS_HEADLINES.map(([, change]) => change(sentence))].map((one) => makeExample(one, known)));
  const pool = wordsByTag(spellings.flatMap(([plain]) => plain ?? []), known.tags);
  const steps = (EPOCHS * all.reduce((sum, { words }) => sum + words.length, 0)) / WORDS_A_BATCH;
  let step = 0;
  for (let epoch = 1; epoch <= EPOCHS; epoch += 1) {
    const started = Date.now();
    let [loss, words] = [0, 0];
    for (const batch of batches(shuffled(spellings, chance).map((of) => swapWords(spelling(of, chance), pool, SWAPPED, chance)))) {
      step += 1;
      const { arcs, relations, tags } = model.learn(batch);
      loss += arcs + relations + tags;
      words += batch.reduce((sum, example) => sum + example.tags.length, 0);
      descend(tape.parameters, step, RATE * Math.min(1, step / RISING_STEPS) * Math.max(0.01, 1 - step / steps));
    }
    process.stderr.write(`epoch ${epoch} of ${EPOCHS}: loss ${(loss / words).toFixed(3)} a word, ${Math.round((Date.now() - started) / 1000)} s\n`);
  }
}

function respelt(sentence: TreebankSentence, spell: (word: string) => string): TreebankSentence {
  return { ...sentence, words: sentence.words.map(spell) };
}

function withoutStop(sentence: TreebankSentence): TreebankSentence {
  const last = sentence.words.length - 1;
  if (sentence.words[last] !== '.' || last < 1 || sentence.heads.includes(last) || sentence.heads[last] === -1) return sentence;
  const cut = <T>(items: readonly T[]): readonly T[] => items.slice(0, last);
  return { text: sentence.text, words: cut(sentence.words), lemmas: cut(sentence.lemmas), upos: cut(sentence.upos), xpos: cut(sentence.xpos), heads: cut(sentence.heads), relations: cut(sentence.relations) };
}

function spelling(of: readonly Example[], chance: Random): Example {
  let left = chance();
  const i = AS_HEADLINES.findIndex(([share]) => {
    left -= share;
    return left < 0;
  });
  const chosen = of[i + 1];
  if (chosen === undefined) throw new RangeError('a sentence has no spelling');
  return chosen;
}

function batches(examples: readonly Example[]): Example[][] {
  const made: Example[][] = [[]];
  let words = 0;
  for (const example of examples) {
    if (words >= WORDS_A_BATCH) {
      made.push([]);
      words = 0;
    }
    made.at(-1)?.push(example);
    words += example.tags.length;
  }
  return made;
}

/** The words and all matrices, as they are shipped: the vectors of words after the projection, moved by their own vectors. */
function wordTable(trained: SyntaxModel, { owns, vectors: known }: Inventory, { size, values }: WordVectors): [string[], Trained[]] {
  const words = [...known.keys(), ...[...owns.keys()].filter((key) => !known.has(key))];
  const { word } = SHAPE;
  const table = new Float32Array((words.length + 1) * word);
  [...words, undefined].forEach((key, i) => {
    const [vector, own] = key === undefined ? [undefined, undefined] : [known.get(key), owns.get(key)];
    for (let j = 0; j < word; j += 1) {
      let sum = own === undefined ? 0 : trained.owns.value.values[own * word + j] ?? 0;
      if (vector === undefined) sum += trained.unknown.value.values[j] ?? 0;
      else for (let k = 0; k < size; k += 1) sum += (values[vector * size + k] ?? 0) * (trained.projection.value.values[k * word + j] ?? 0);
      table[i * word + j] = sum;
    }
  });
  const kept = trained.tape.parameters.filter(({ name }) => !['projection', 'unknown', 'owns'].includes(name));
  return [words, [{ name: 'words', rows: words.length + 1, columns: word, values: table }, ...kept.map(({ name, value: { rows, columns, values: all } }) => ({ name, rows, columns, values: all.subarray(0, rows * columns) }))]];
}
