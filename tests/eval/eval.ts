import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { scoreFactuality } from './factuality.ts';
import { scoreCoded, scoreGold } from './gold.ts';
import { goldIn } from './gold-files.ts';
import { scoreOrders } from './orders.ts';
import { scorePetrarch } from './petrarch.ts';
import { scorePloverRecords, type Report } from './plover.ts';
import { read } from './reader.ts';
import { wikinewsGold } from './wikinews.ts';
import { scoreSeed } from './seed.ts';

/**
 * `npm run eval`: how often the reader is right, on every corpus that is at hand, as Markdown.
 *
 * `--only seed|plover|petrarch|factuality|orders|working|wikinews|sealed` scores one corpus; `--sealed` adds the sealed articles; `--json` prints the figures
 * as JSON; `--errors` lists each miss and false alarm with its words, which for the sealed articles is refused. `--gold FOLDER`
 * scores coded articles of your own instead, in the form of `tests/gold`.
 */
interface Corpus {
  readonly title: string;
  readonly run: () => Report | undefined;
}

const corpora: Readonly<Record<string, Corpus>> = {
  seed: { title: 'The first article', run: () => scoreSeed(read) },
  plover: { title: 'PLOVER gold-standard records, development half', run: () => scorePloverRecords(read) },
  petrarch: { title: 'PETRARCH-2 validation sentences', run: () => scorePetrarch(read) },
  factuality: { title: 'Whether it happened: single sentences', run: () => scoreFactuality(read) },
  orders: { title: 'Who ordered: single sentences', run: () => scoreOrders(read) },
  working: { title: 'Articles of our own, working part', run: () => scoreGold(read, 'working') },
  wikinews: { title: 'Real articles of Wikinews', run: scoreWikinews },
  sealed: { title: 'Articles of our own, sealed part', run: () => scoreGold(read, 'sealed') },
};

function chosen(only: string | undefined, sealed: boolean): string[] {
  if (only === undefined) return Object.keys(corpora).filter((name) => name !== 'sealed' || sealed);
  if (!Object.hasOwn(corpora, only)) throw new Error(`--only must be one of ${Object.keys(corpora).join(', ')}, not ${only}`);
  if (only === 'sealed' && !sealed) throw new Error('the sealed articles are scored with --sealed only, once, at the end');
  return [only];
}

function scoreWikinews(): Report | undefined {
  const coded = wikinewsGold();
  return coded.length > 0 ? scoreCoded(read, coded) : undefined;
}

function corpusIn(folder: string): Corpus {
  if (basename(folder).startsWith('sealed')) throw new Error('the sealed articles are scored with --sealed only, once, at the end');
  if (!existsSync(folder)) throw new Error(`--gold ${folder}: no such folder; it must hold coded articles, name.txt and name.json each`);
  return { title: `Articles of ${folder}`, run: () => scoreCoded(read, goldIn(folder)) };
}

function main(): void {
  const { values } = parseArgs({ options: { gold: { type: 'string' }, only: { type: 'string' }, sealed: { type: 'boolean', default: false }, json: { type: 'boolean', default: false }, errors: { type: 'boolean', default: false } } });
  const named = values.gold === undefined ? chosen(values.only, values.sealed).map((name) => ({ name, corpus: corpora[name] })) : [{ name: 'gold', corpus: corpusIn(values.gold) }];
  if (values.errors && named.some(({ name }) => name === 'sealed')) throw new Error('--errors does not list the mistakes in sealed articles');
  const reports = named.flatMap(({ name, corpus }) => {
    const report = corpus?.run();
    return corpus && report ? [{ name, title: corpus.title, ...report }] : [];
  });
  if (values.json) process.stdout.write(`${JSON.stringify(Object.fromEntries(reports.map(({ name, json }) => [name, json])), null, 2)}\n`);
  else for (const { title, markdown, errors } of reports) process.stdout.write(`## ${title}\n\n${markdown}\n\n${values.errors ? `${errors}\n\n` : ''}`);
}

try {
  main();
} catch (error) {
  if (!(error instanceof Error)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
