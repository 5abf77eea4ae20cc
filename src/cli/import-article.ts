import { basename } from 'node:path';
import { compactLine } from '../compact-record.ts';
import { NewsgraphError } from '../errors.ts';
import { importReading } from '../import-article.ts';
import type { Extractor } from '../read/extractor.ts';
import type { KnownEntities } from '../read/claims/graph-entities.ts';
import type { Reading } from '../read/reading.ts';
import type { AnyRecord, DatasetInfo } from '../records.ts';
import type { Invocation } from './command.ts';
import { holdingsAt, sourcesAt } from './data.ts';
import type { ExitCode } from './exit-codes.ts';
import { extractorFor } from './extractors.ts';
import { outPlace, type OutPlace } from './out-place.ts';
import { codeAfter, complain, documentOptions, givenPaths, readFiles } from './read-files.ts';
import { WholeFile } from './whole-file.ts';

/** How much that was left out is named on stderr. */
const LEFT_OUT_SHOWN = 5;

interface Counts {
  articles: number;
  readonly entities: Set<string>;
  events: number;
  claims: number;
  leftOut: number;
}

/** Reads articles and writes what they claim, PROPOSED, as a file of our JSON Lines, for `--data`. An article that cannot be read loses no other. */
export async function importArticles(call: Invocation, files: readonly string[], dataset: Pick<DatasetInfo, 'id' | 'recordedAt'>): Promise<ExitCode> {
  const paths = givenPaths(files);
  documentOptions(call);
  return importArticlesWith(call, paths, dataset, await extractorFor(call));
}

/** The same with an extractor at hand. */
export async function importArticlesWith(call: Invocation, paths: readonly string[], dataset: Pick<DatasetInfo, 'id' | 'recordedAt'>, extractor: Extractor): Promise<ExitCode> {
  const out = call.valueOf('out');
  const to = out === undefined ? undefined : outPlace('--out', out, paths);
  const known = await knownEntities(call);
  const lines: string[] = [];
  const counts: Counts = { articles: 0, entities: new Set(), events: 0, claims: 0, leftOut: 0 };
  const faults: NewsgraphError[] = [];
  const seen = new Set<string>();
  for await (const outcome of readFiles(call, paths, extractor)) {
    const fault = 'fault' in outcome ? outcome.fault : tryTo(() => take(outcome.reading, outcome.place));
    if (!fault) continue;
    faults.push(fault);
    complain(call, outcome.place, fault);
  }
  await write(call, to, [`${JSON.stringify(headerOf(call, paths, dataset))}\n`, ...lines], counts.articles);
  report(call, counts);
  return codeAfter(counts.articles, faults);

  function take(reading: Reading, place: string): void {
    for (const { what, given, reason } of reading.dropped ?? []) call.say(`${place}: left out ${what} ${JSON.stringify(given)}: ${reason}`);
    if (seen.has(reading.article.id)) {
      call.say(`${place}: the same text was given before; it is taken once`);
      return;
    }
    const { records, leftOut } = importReading(reading, known, dataset);
    seen.add(reading.article.id);
    for (const one of leftOut.slice(0, LEFT_OUT_SHOWN)) call.say(`${place}: left out: ${one}`);
    if (leftOut.length > LEFT_OUT_SHOWN) call.say(`${place}: left out: ${leftOut.length - LEFT_OUT_SHOWN} more`);
    counts.leftOut += leftOut.length;
    for (const record of records) if (isNew(record, counts)) lines.push(compactLine({ ...record, origin: { file: place, line: 1 } }));
  }
}

/** Counts a record; an entity that another article brought is no new one. */
function isNew(record: AnyRecord, counts: Counts): boolean {
  if (record.record === 'entity') {
    if (counts.entities.has(record.id)) return false;
    counts.entities.add(record.id);
  } else if (record.record === 'article') counts.articles += 1;
  else counts[record.record === 'event' ? 'events' : 'claims'] += 1;
  return true;
}

function tryTo(run: () => void): NewsgraphError | undefined {
  try {
    run();
    return undefined;
  } catch (error) {
    if (error instanceof NewsgraphError) return error;
    throw error;
  }
}

/** Whom the graph at `--data` knows, the bundled one when it is left out. */
async function knownEntities(call: Invocation): Promise<KnownEntities> {
  const { store } = await holdingsAt(sourcesAt(call.valuesOf('data')));
  return { entity: (id) => store.entity(id), stronglyNamed: (name) => store.stronglyNamed(name).flatMap((id) => store.entity(id) ?? []) };
}

const headerOf = (call: Invocation, paths: readonly string[], { id, recordedAt }: Pick<DatasetInfo, 'id' | 'recordedAt'>): object => ({
  record: 'dataset', id, title: call.valueOf('title') ?? 'Articles', description: `Claims read by machine, proposed and not yet judged, from ${paths.map((path) => basename(path)).join(', ')}.`.slice(0, LONGEST_DESCRIPTION),
  publisher: call.valueOf('publisher') ?? 'several', licence: 'that of each article', release: call.valueOf('release'), retrieved: recordedAt.slice(0, 10), recordedAt,
});

const LONGEST_DESCRIPTION = 2000;

/** Writes nothing when no article was read. */
async function write(call: Invocation, place: OutPlace | undefined, lines: readonly string[], articles: number): Promise<void> {
  if (call.has('dry-run') || articles === 0) return;
  const out = new WholeFile(place ?? call.print);
  try {
    await out.write(lines.join(''));
    await out.keep();
  } finally {
    out.drop();
  }
}

function report(call: Invocation, { articles, entities, events, claims, leftOut }: Counts): void {
  const out = call.valueOf('out');
  if (call.has('json')) {
    call.say(JSON.stringify({ articles, entities: entities.size, events, claims, leftOut, out: out ?? null }));
    return;
  }
  call.say(`Read ${articles} ${articles === 1 ? 'article' : 'articles'}: ${events} events, ${entities.size} entities, ${claims} proposed claims; ${leftOut} left out.`);
  if (out !== undefined && articles > 0 && !call.has('dry-run')) call.say(`Written to ${out}. Next: newsgraph serve --data data --data ${out}, and ask with lens: { reviews: [ACCEPTED, PROPOSED] }`);
}
