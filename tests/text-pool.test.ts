import { expect, test } from 'vitest';
import { TextPool } from '../src/text-pool.ts';

test('A pool of texts gives each back whole, however long', () => {
  const pool = new TextPool();
  const texts = ['', 'a', 'ü'.repeat(500_000), 'b', '漢'.repeat(400_000), 'x'.repeat(1_048_576), 'x'.repeat(1_048_577), '🚀'];
  expect(texts.map((text) => pool.add(text))).toEqual(texts.map((_text, i) => i));
  expect(texts.every((text, i) => pool.at(i) === text)).toBe(true);
});
