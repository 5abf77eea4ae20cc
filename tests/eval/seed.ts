import type { Read } from './reader.ts';
import type { Report } from './plover.ts';
import { scoreArticle } from './score-article.ts';
import { factChecks } from './seed-facts.ts';
import { seedGold } from './seed-gold.ts';
import { mustNotChecks } from './seed-must-not.ts';
import { factsFormat, seedWorld } from './seed-world.ts';
import { sharedFile } from './shared-files.ts';
import { markdownTable, mistakeLines, scoreTable } from './table.ts';

/** The text carries no date; this one is the day after the strikes. */
const PUBLISHED = '2021-06-28';

/** The first article against its facts, its must-nots and its coded events; undefined when it is not at hand. */
export function scoreSeed(read: Read): Report | undefined {
  const [text, acceptance] = [sharedFile('seed/000_ef56982a7840f702.txt'), sharedFile('acceptance/facts.json')];
  if (text === undefined || acceptance === undefined) return undefined;
  const { facts, mustNot } = factsFormat.parse(JSON.parse(acceptance));
  const article = seedGold(facts, PUBLISHED);
  const from = performance.now();
  const reading = read(text, { published: PUBLISHED });
  const score = scoreArticle(article, reading, text, (performance.now() - from) / 1000);
  const world = seedWorld(article, facts, reading);
  const told = facts.map(({ id, exact }) => {
    const check = factChecks[id];
    if (check === undefined) throw new Error(`no check of fact ${id}`);
    return { id, exact, verdict: typeof check === 'string' ? `not readable: ${check}` : check(world) ? 'told' : 'missed' };
  });
  const breaches = mustNot.filter(({ id }) => mustNotChecks[id]?.(world) !== false);
  const count = (verdict: string): number => told.filter((one) => one.verdict === verdict).length;
  const readable = count('told') + count('missed');
  const markdown = [
    `Facts told: **${count('told')} of ${readable}** that stand in the text and have a place in a reading (${facts.length - readable} others: see seed-facts.ts).`,
    `Must-nots asserted: **${breaches.length} of ${mustNot.length}**${breaches.map(({ id, assertion }) => `; ${id} ${assertion}`).join('')}.`, '',
    scoreTable(score),
  ].join('\n');
  const missed = told.filter(({ verdict }) => verdict === 'missed');
  return {
    markdown, json: { told, breaches: breaches.map(({ id }) => id), tallies: score.tallies },
    errors: [markdownTable(['fact', 'missed'], missed.map(({ id, exact }) => [id, exact])), mistakeLines(score.mistakes)].join('\n'),
  };
}
