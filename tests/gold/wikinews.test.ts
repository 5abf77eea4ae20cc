import { describe, expect, test } from 'vitest';
import { perfectReading } from '../eval/perfect-reading.ts';
import { scoreArticle } from '../eval/score-article.ts';
import { wikinewsGold } from '../eval/wikinews.ts';

const all = wikinewsGold();

/** Skipped, and said so on stderr, where the collection is not beside the repository. */
describe.skipIf(all.length === 0)('The codings of real articles', () => {
  test('are sixteen', () => {
    expect(all.length).toBe(16);
  });

  test.each(all)('of $article.id: what says the same as the gold is right in every line', ({ article, text }) => {
    const { mistakes, forbidden, asserted, spanFaults } = scoreArticle(article, perfectReading(article, text), text);
    expect({ mistakes, forbidden, asserted, spanFaults }).toEqual({ mistakes: [], forbidden: 0, asserted: 0, spanFaults: 0 });
  });
});
