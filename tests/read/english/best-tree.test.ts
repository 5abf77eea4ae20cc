import { describe, expect, test } from 'vitest';
import { bestTree } from '../../../src/read/english/best-tree.ts';
import { seededRandom } from '../../training/random.ts';

/** Every projective tree with one root, tried one by one. */
function bestOfAll(scores: Float32Array, width: number, n: number): number {
  let best = -Infinity;
  const heads = new Int32Array(n);
  const tryFrom = (word: number): void => {
    if (word === n) {
      if (isTree(heads)) best = Math.max(best, sumOf(scores, width, heads));
      return;
    }
    for (let head = -1; head < n; head += 1) {
      heads[word] = head;
      if (head !== word) tryFrom(word + 1);
    }
  };
  tryFrom(0);
  return best;
}

const sumOf = (scores: Float32Array, width: number, heads: Int32Array): number => heads.reduce((sum, head, word) => sum + (scores[word * width + (head < 0 ? heads.length : head)] ?? 0), 0);

/** One root, no circle, no crossing. */
function isTree(heads: Int32Array): boolean {
  if (heads.filter((head) => head < 0).length !== 1) return false;
  for (let word = 0; word < heads.length; word += 1) {
    let at = word;
    for (let steps = 0; at >= 0; steps += 1) {
      if (steps > heads.length) return false;
      at = heads[at] ?? -1;
    }
  }
  const arcs = Array.from(heads, (head, word) => ({ from: Math.min(head, word), to: Math.max(head, word) }));
  return arcs.every((one) => arcs.every((other) => !(one.from < other.from && other.from < one.to && one.to < other.to)));
}

describe('bestTree', () => {
  test('finds the tree with the highest sum of all that there are', () => {
    const random = seededRandom(7);
    for (let round = 0; round < 60; round += 1) {
      const n = 1 + (round % 5);
      const width = n + 1 + (round % 3);
      const scores = Float32Array.from({ length: n * width }, () => Math.fround(random() * 10 - 5));
      const heads = bestTree(scores, width, n);
      expect(isTree(heads)).toBe(true);
      expect(sumOf(scores, width, heads)).toBeCloseTo(bestOfAll(scores, width, n), 4);
    }
  });

  test('equal scores, and scores that are no numbers, still give a tree', () => {
    for (const value of [0, -1e9, Number.NaN, -Infinity, Infinity]) expect(isTree(bestTree(new Float32Array(40 * 48).fill(value), 48, 40))).toBe(true);
  });
});
