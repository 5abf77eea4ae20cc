import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../../src/newsgraph.ts';

import { bundledReader } from '../../../src/rules-reader.ts';
import { sentencesOf } from '../../eval/places.ts';

/**
 * `npm run bench:read`: how many sentences a second the reader reads, from text to claims, over the working articles of
 * `tests/gold`, in CPU seconds of one thread. The first round is not counted.
 */

const ROUNDS = 30;
const folder = join(packageRoot(), 'tests', 'gold', 'working');
const texts = readdirSync(folder).filter((name) => name.endsWith('.txt')).map((name) => readFileSync(join(folder, name), 'utf8'));
const sentences = texts.reduce((sum, text) => sum + sentencesOf(text).length, 0);
const reader = bundledReader();
const perSecond: number[] = [];
for (let round = 0; round <= ROUNDS; round++) {
  const before = process.cpuUsage();
  for (const text of texts) reader.read({ text, language: 'en', publishedAt: '2024-05-20' });
  const { user, system } = process.cpuUsage(before);
  if (round > 0) perSecond.push(sentences / ((user + system) / 1e6));
}
perSecond.sort((a, b) => a - b);
process.stdout.write(`${texts.length} articles, ${sentences} sentences, ${ROUNDS} rounds, Node ${process.version}: ${Math.round(perSecond[ROUNDS / 2] ?? 0)} sentences a CPU second (median; ${Math.round(perSecond[0] ?? 0)} to ${Math.round(perSecond.at(-1) ?? 0)}).\n`);
