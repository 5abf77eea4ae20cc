import { DatasetError } from '../errors.ts';
import { check } from '../ingest.ts';
import { plainBytes, type SourceFile } from '../import/lines.ts';
import type { Invocation } from './command.ts';
import { UsageError } from './exit-codes.ts';
import type { Outcome, Way } from './import-way.ts';

/** The name that stands for our own JSON Lines where a format is asked for. */
export const OWN_FORMAT = 'jsonl';

/** Options that only sets of others take: our own files name their datasets, and of their lines, which speak of one another, none may be left out. */
const FOREIGN_OPTIONS = ['dataset', 'title', 'release', 'days'];

/** Throws UsageError for an option that our own files do not take. */
export function checkOwnOptions(call: Invocation): void {
  const option = FOREIGN_OPTIONS.find((name) => call.valueOf(name) !== undefined);
  if (option !== undefined) throw new UsageError(`--${option} is for the formats of others: files of our own name their datasets themselves`);
  const most = call.valueOf('max-rejects');
  if (most !== undefined && Number(most.replace(/%$/, '')) !== 0) throw new UsageError('--max-rejects must be 0 for files of our own: their lines speak of one another');
}

/** Checks files of our own JSON Lines as they would be loaded together, and writes them, one after the other and unzipped. Throws DatasetError with every fault. */
export async function importOwn({ files, progress, write, reject }: Way): Promise<Outcome> {
  let rows = 0;
  const writeLines = (text: string): Promise<void> | undefined => {
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) rows += 1;
    progress.rows(rows);
    return write(text);
  };
  const verdicts = await check(files.map((file) => ({ file: { name: file.name, bytes: written(file, writeLines) } })));
  progress.end();
  const faults = verdicts.flatMap((verdict) => verdict.faults);
  await Promise.all(faults.map((fault) => Promise.resolve(reject(fault))));
  if (faults.length > 0) throw new DatasetError(faults);
  const sum = (of: 'events' | 'articles' | 'claims'): number => verdicts.reduce((total, { counts }) => total + counts[of], 0);
  const counts = { rows, rejects: 0, articles: sum('articles'), events: sum('events'), claims: sum('claims') };
  return { counts, firstRejects: [], inWords: `Read ${rows} lines: ${counts.articles} articles, ${counts.events} events, ${counts.claims} claims; none refused.` };
}

/** The bytes of a file as they are read, each written on its way. */
async function* written(file: SourceFile, write: Way['write']): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder();
  let last = '\n';
  for await (const chunk of await plainBytes(file)) {
    const text = decoder.decode(chunk, { stream: true });
    await write(text);
    last = text.at(-1) ?? last;
    yield chunk;
  }
  if (last !== '\n') await write('\n');
}
