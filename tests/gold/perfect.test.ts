import { describe, expect, test } from 'vitest';
import { goldOf, type GoldPart } from '../eval/gold-files.ts';
import { perfectReading } from '../eval/perfect-reading.ts';
import { rows } from '../eval/score.ts';
import { scoreArticle } from '../eval/score-article.ts';

const parts: readonly GoldPart[] = ['working', 'sealed', 'sealed-3'];
const all = parts.flatMap((part) => goldOf(part).map((coded) => ({ part, ...coded })));

describe('A reading that says what the gold says', () => {
  test.each(all)('of $part/$article.id is right in every line, breaks no ban and tells nothing twice', ({ article, text }) => {
    const score = scoreArticle(article, perfectReading(article, text), text);
    expect(score.mistakes).toEqual([]);
    expect({ forbidden: score.forbidden, asserted: score.asserted, again: score.again, spanFaults: score.spanFaults, unasserted: score.unasserted }).toEqual({ forbidden: 0, asserted: 0, again: 0, spanFaults: 0, unasserted: 0 });
    for (const row of rows) expect([row, score.tallies[row].right, score.tallies[row].found]).toEqual([row, score.tallies[row].read, score.tallies[row].wanted]);
    expect(score.sureness.every(({ right }) => right)).toBe(true);
  });
});
