import type { Example } from './examples.ts';
import type { Random } from './random.ts';

/** Where a word stands. */
interface Place {
  readonly example: Example;
  readonly at: number;
}

/** The tags of nouns, names, verbs and adjectives, which new words of a language have. */
const OPEN = /\|(?:NN|NNS|NNP|NNPS|VB|VBD|VBN|VBG|VBZ|VBP|JJ)$/;

/** By number of an open tag: every word that has it in the examples. */
export function wordsByTag(examples: readonly Example[], tags: readonly string[]): ReadonlyMap<number, readonly Place[]> {
  const places = new Map<number, Place[]>();
  for (const example of examples) example.tags.forEach((tag, at) => {
    if (!OPEN.test(tags[tag] ?? '')) return;
    const known = places.get(tag);
    if (known === undefined) places.set(tag, [{ example, at }]);
    else known.push({ example, at });
  });
  return places;
}

/** The sentence with a share of its words of open tags put in the place of others of the same tag; its tree stays. */
export function swapWords(example: Example, pool: ReadonlyMap<number, readonly Place[]>, share: number, random: Random): Example {
  const chosen = example.tags.map((tag, at): Place => {
    const others = random() < share ? pool.get(tag) : undefined;
    return others?.[Math.floor(random() * others.length)] ?? { example, at };
  });
  return {
    ...example,
    vectors: chosen.map((place) => place.example.vectors[place.at] ?? -1),
    owns: chosen.map((place) => place.example.owns[place.at] ?? -1),
    features: chosen.map((place) => place.example.features[place.at] ?? []),
  };
}
