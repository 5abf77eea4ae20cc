import type { Filler, Reading } from '../../src/read/reading.ts';
import { shownIn } from './fillers.ts';
import { sentencesOf } from './places.ts';
import { ploverRecords, type PloverRecord } from './plover-records.ts';
import { scoredEvents, scorePlover, type Asked, type Match } from './plover-score.ts';
import { checkSpans } from './spans.ts';
import type { Read } from './reader.ts';
import { sharedFile } from './shared-files.ts';
import { markdownTable, percent } from './table.ts';
import { precision, recall } from './tally.ts';

/** What the corpus gives for printing; `json` holds the same figures. */
export interface Report {
  readonly markdown: string;
  readonly json: unknown;
  readonly errors: string;
}

const asks: readonly (readonly [Asked, Match])[] = [
  ['type, source and target', 'text or code'], ['type, source and target', 'code'], ['type, source and target', 'text'],
  ['source and target', 'text or code'], ['type', 'text or code'],
];

const names = (fillers: readonly Filler[]): string => fillers.map(({ name }) => name).join(', ');

const lineOf = (reading: Reading): string => scoredEvents(reading).map((event) => `${event.type} [${names(shownIn(event, 'actor'))}] → [${names([...shownIn(event, 'recipient'), ...shownIn(event, 'target')])}]`).join('; ') || 'nothing';

function errorsOf(records: readonly PloverRecord[], readings: readonly Reading[]): string {
  return records.flatMap((record, i) => {
    const reading = readings[i];
    if (!reading || scorePlover([record], [reading], 'type, source and target', 'text or code').all.found > 0) return [];
    const marked = `${record.types.join('/')} [${record.sources.map(({ words }) => words).join(', ')}] → [${record.targets.map(({ words }) => words).join(', ')}]`;
    return [`${record.id}\tgold ${marked}\tread ${lineOf(reading)}\t«${record.text}»`];
  }).join('\n');
}

/** The PLOVER gold-standard records, development half; undefined when they are not at hand. */
export function scorePloverRecords(read: Read): Report | undefined {
  const file = sharedFile('data/plover/plover-gsr-dev.json');
  if (file === undefined) return undefined;
  const records = ploverRecords(file);
  const from = performance.now();
  const readings = records.map(({ text, date }) => read(text, { published: date }));
  const seconds = (performance.now() - from) / 1000;
  const scores = asks.map(([asked, match]) => ({ asked, match, ...scorePlover(records, readings, asked, match) }));
  const faults = records.flatMap(({ text }, i) => checkSpans(readings[i] as Reading, text).faults);
  const lines = scores.map(({ asked, match, all, complete }) => [asked, match, `${percent(recall(all))} (${all.found}/${all.wanted})`, `${percent(recall(complete))} (${complete.found}/${complete.wanted})`, `${percent(precision(all))} (${all.right}/${all.read})`]);
  const sentences = records.reduce((sum, { text }) => sum + sentencesOf(text).length, 0);
  const markdown = [
    markdownTable(['right', 'matched by', 'recall, all records', 'recall, both sides marked', 'precision'], [...lines, ['type, source and target (UniversalPetrarch, other half)', 'code', '29 %', '', '42 %']]),
    '', `${faults.length} spans not exact; ${Math.round(sentences / seconds)} sentences a second.`,
  ].join('\n');
  return { markdown, json: { scores, spanFaults: faults, sentencesASecond: sentences / seconds }, errors: errorsOf(records, readings) };
}
