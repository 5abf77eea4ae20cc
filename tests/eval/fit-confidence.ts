import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { featuresOf } from '../../src/read/confidence.ts';
import { packageRoot } from '../../src/newsgraph.ts';
import { alignEvents } from './align.ts';
import { goldOf } from './gold-files.ts';
import { ploverRecords } from './plover-records.ts';
import { isRight, scoredEvents, sidesOf } from './plover-score.ts';
import { read } from './reader.ts';
import { soundness } from './score-article.ts';
import { sharedFile } from './shared-files.ts';

/**
 * `npm run fit:confidence`: fits how sure the reader is of an event to how often such events were right, on the working part of the
 * gold and, at a fraction of the weight, on the PLOVER development records, where right events that are not marked count as wrong.
 * The sealed part is never read. Deterministic: plain gradient descent from zero.
 */
interface Case {
  readonly features: Readonly<Record<string, number>>;
  readonly right: boolean;
  readonly weight: number;
}

const PLOVER_WEIGHT = 0.3;
const ROUNDS = 4000;
const STEP = 0.5;
/** Pulls weights towards zero; a feature that few events have must not decide. */
const RIDGE = 0.01;

function casesOfGold(): Case[] {
  return goldOf('working').flatMap(({ article, text }) => {
    const reading = read(text, { published: article.published, publisher: article.publisher });
    return soundness(article, reading, alignEvents(article, reading)).filter(([event]) => event.type !== 'STATEMENT').map(([event, right]) => ({ features: featuresOf(event), right, weight: 1 }));
  });
}

function casesOfPlover(): Case[] {
  const file = sharedFile('data/plover/plover-gsr-dev.json');
  return file === undefined ? [] : ploverRecords(file).flatMap((record) => {
    const reading = read(record.text, { published: record.date });
    return scoredEvents(reading).filter((event) => sidesOf(event) !== undefined).map((event) => ({ features: featuresOf(event), right: isRight(reading, event, record, 'type, source and target', 'text or code'), weight: PLOVER_WEIGHT }));
  });
}

function fit(cases: readonly Case[]): { readonly constant: number; readonly weights: Record<string, number> } {
  const weights: Record<string, number> = Object.fromEntries([...new Set(cases.flatMap(({ features }) => Object.keys(features)))].sort().map((name) => [name, 0]));
  const total = cases.reduce((sum, { weight }) => sum + weight, 0);
  let constant = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope: Record<string, number> = {};
    let rise = 0;
    for (const { features, right, weight } of cases) {
      const sum = Object.entries(features).reduce((value, [name, feature]) => value + (weights[name] ?? 0) * feature, constant);
      const miss = weight * (Number(right) - 1 / (1 + Math.exp(-sum)));
      rise += miss;
      for (const [name, feature] of Object.entries(features)) slope[name] = (slope[name] ?? 0) + miss * feature;
    }
    constant += (STEP * rise) / total;
    for (const name of Object.keys(weights)) weights[name] = (weights[name] ?? 0) + STEP * ((slope[name] ?? 0) / total - RIDGE * (weights[name] ?? 0));
  }
  return { constant, weights };
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

const cases = [...casesOfGold(), ...casesOfPlover()];
const { constant, weights } = fit(cases);
const lines = Object.entries(weights).map(([name, value]) => `    ${/^[a-z]\w*$/i.test(name) ? name : `'${name}'`}: ${rounded(value)},`);
const table = `/**
 * How sure an event read is, by what can be seen of it: a logistic model, fitted by \`npm run fit:confidence\` on the working part
 * of the gold articles and the PLOVER development records (${cases.length} events). Not edited by hand.
 */
export const readerConfidence = {
  constant: ${rounded(constant)},
  weights: {
${lines.join('\n')}
  },
} as const satisfies { readonly constant: number; readonly weights: Readonly<Record<string, number>> };
`;
writeFileSync(join(packageRoot(), 'schema', 'reader-confidence.ts'), table);
process.stdout.write(`${cases.length} events, ${cases.filter(({ right }) => right).length} of them right\n`);
