import { expect, test } from 'vitest';
import { descend } from './adam.ts';
import { makeExample, takeInventory, type Example } from './examples.ts';
import { seededRandom } from './random.ts';
import { swapWords, wordsByTag } from './swap-words.ts';
import { SyntaxModel, type Drops } from './syntax-model.ts';
import { Tape } from './tape.ts';

const SENTENCES = [
  { text: '', words: ['Rebels', 'shot', 'him', '.'], lemmas: [], upos: ['NOUN', 'VERB', 'PRON', 'PUNCT'], xpos: ['NNS', 'VBD', 'PRP', '.'], heads: [1, -1, 1, 1], relations: ['nsubj', 'root', 'obj', 'punct'] },
  { text: '', words: ['The', 'rebels', 'fled'], lemmas: [], upos: ['DET', 'NOUN', 'VERB'], xpos: ['DT', 'NNS', 'VBD'], heads: [1, 2, -1], relations: ['det', 'nsubj', 'root'] },
];
const random = seededRandom(3);
const vectors = { words: ['the', 'rebels', 'him'], size: 8, values: Float32Array.from({ length: 24 }, () => random() - 0.5) };

const NOTHING_DROPPED: Drops = { input: 0, hidden: 0, word: 0, own: 0 };

function makeModel(drops = NOTHING_DROPPED): { readonly model: SyntaxModel; readonly batch: readonly Example[] } {
  const inventory = takeInventory(SENTENCES, vectors, 1);
  const model = new SyntaxModel(new Tape(seededRandom(5), 2_000_000), { word: 8, feature: 8, hidden: 8, layers: 2, arc: 8, label: 8 }, inventory, vectors, drops);
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

test('training lowers the loss, and the same seed gives the same numbers', () => {
  const trained = [1, 2].map(() => {
    const { model, batch } = makeModel({ input: 0.1, hidden: 0.1, word: 0.1, own: 0.1 });
    const losses = Array.from({ length: 60 }, (_, step) => {
      const loss = lossOf(model, batch);
      descend(model.tape.parameters, step + 1, 0.01);
      return loss;
    });
    return { losses, values: model.tape.parameters.map(({ value }) => [...value.values]) };
  });
  expect(trained[0]).toEqual(trained[1]);
  expect(trained[0]?.losses.at(-1)).toBeLessThan(1);
});

test('words are swapped for words of the same tag only; the tree stays', () => {
  const inventory = takeInventory(SENTENCES, vectors, 1);
  const examples = SENTENCES.map((sentence) => makeExample(sentence, inventory));
  const [first] = examples;
  if (first === undefined) throw new Error('no example');
  const swapped = swapWords(first, wordsByTag(examples, inventory.tags), 1, seededRandom(4));
  expect(swapped).toMatchObject({ tags: first.tags, heads: first.heads, relations: first.relations });
  expect(swapped.features.slice(2)).toEqual(first.features.slice(2));
  expect([first.features[0], examples[1]?.features[1]]).toContainEqual(swapped.features[0]);
});
