import { expect, test } from 'vitest';
import { makeExample, takeInventory, type Example } from './examples.ts';
import { seededRandom } from './random.ts';
import { SyntaxModel } from './syntax-model.ts';
import { Tape } from './tape.ts';

const SENTENCES = [
  { text: '', words: ['Rebels', 'shot', 'him', '.'], lemmas: [], upos: ['NOUN', 'VERB', 'PRON', 'PUNCT'], xpos: ['NNS', 'VBD', 'PRP', '.'], heads: [1, -1, 1, 1], relations: ['nsubj', 'root', 'obj', 'punct'] },
  { text: '', words: ['The', 'rebels', 'fled'], lemmas: [], upos: ['DET', 'NOUN', 'VERB'], xpos: ['DT', 'NNS', 'VBD'], heads: [1, 2, -1], relations: ['det', 'nsubj', 'root'] },
];
const random = seededRandom(3);
const vectors = { words: ['the', 'rebels', 'him'], size: 8, values: Float32Array.from({ length: 24 }, () => random() - 0.5) };

function makeModel(): { readonly model: SyntaxModel; readonly batch: readonly Example[] } {
  const inventory = takeInventory(SENTENCES, vectors, 1);
  const model = new SyntaxModel(new Tape(seededRandom(5), 2_000_000), { word: 8, feature: 8, hidden: 8, layers: 2, arc: 8, label: 8 }, inventory, vectors, { input: 0, hidden: 0, word: 0, own: 0 });
  const noise = seededRandom(9);
  for (const { value } of model.tape.parameters) value.values.forEach((number, i) => {
    value.values[i] = number + noise() - 0.5;
  });
  return { model, batch: SENTENCES.map((sentence) => makeExample(sentence, inventory)) };
}

/** The loss a word, as the slopes are of. */
function lossOf(model: SyntaxModel, batch: readonly Example[]): number {
  const { arcs, relations, tags } = model.learn(batch);
  return (arcs + relations + tags) / 7;
}

test('the slope of each parameter is what the loss rises by when it is moved', () => {
  const { model, batch } = makeModel();
  lossOf(model, batch);
  const slopes = model.tape.parameters.map(({ slope }) => slope.values.slice());
  const moved = new Map<string, number>();
  model.tape.parameters.forEach(({ name, value }, p) => {
    const places = [...(slopes[p] ?? []).keys()].filter((i) => slopes[p]?.[i] !== 0);
    moved.set(name, places.length);
    for (const i of places.filter((_, k) => k % Math.ceil(places.length / 6) === 0)) {
      const [before, step] = [value.values[i] ?? 0, 1 / 512];
      value.values[i] = before + step;
      const above = lossOf(model, batch);
      value.values[i] = before - step;
      const below = lossOf(model, batch);
      value.values[i] = before;
      expect({ name, i, slope: (above - below) / (2 * step) }).toEqual({ name, i, slope: expect.closeTo(slopes[p]?.[i] ?? 0, 2) });
    }
  });
  expect([...moved].filter(([, places]) => places === 0)).toEqual([]);
});
