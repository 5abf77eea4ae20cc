import type { GoldPart } from './gold-files.ts';
import { goldOf, type Coded } from './gold-files.ts';
import type { Report } from './plover.ts';
import type { Read } from './reader.ts';
import { addScore, emptyScore } from './score.ts';
import { scoreArticle } from './score-article.ts';
import { mistakeLines, scoreTable } from './table.ts';

/** Reads and scores coded articles; the time is that of reading alone, after one reading to warm up. */
export function scoreCoded(read: Read, coded: readonly Coded[]): Report {
  const score = emptyScore();
  const first = coded[0];
  if (first) read(first.text, { published: first.article.published });
  for (const { article, text } of coded) {
    const from = performance.now();
    const reading = read(text, { published: article.published, publisher: article.publisher });
    addScore(score, scoreArticle(article, reading, text, (performance.now() - from) / 1000));
  }
  const { mistakes: _, sureness: __, ...figures } = score;
  return { markdown: scoreTable(score), json: figures, errors: mistakeLines(score.mistakes) };
}

/** The articles of `tests/gold`. Of the sealed part no mistakes are told, since nobody who tunes may learn from them. */
export function scoreGold(read: Read, part: GoldPart): Report {
  const report = scoreCoded(read, goldOf(part));
  return part === 'working' ? report : { ...report, errors: '' };
}
