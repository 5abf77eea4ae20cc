import { createReadStream, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { compactLine } from '../compact-record.ts';
import { DatasetLoad } from '../dataset-load.ts';
import { DatasetError, faultText, InputError, quoted } from '../errors.ts';
import { importRows } from '../import-dataset.ts';
import type { DayCount, Format } from '../import/format.ts';
import { formatNamed, formats } from '../import/formats.ts';
import type { SourceFile } from '../import/lines.ts';
import { inTurns } from '../stepwise.ts';
import type { Invocation, RunCommand } from './command.ts';
import { exitCodes, unavailable, UsageError } from './exit-codes.ts';
import { block } from './help.ts';
import { checkOwnOptions, importOwn, OWN_FORMAT } from './import-own.ts';
import type { Outcome, Way } from './import-way.ts';
import { outPlace, type OutPlace } from './out-place.ts';
import { Progress } from './progress.ts';
import { RejectList } from './reject-list.ts';
import { sourceNames } from './source-names.ts';
import { WholeFile } from './whole-file.ts';

/** How many refused rows are named on stderr; all of them stand in the file of rejects. */
const REJECTS_SHOWN = 5;

/** Reads files of a dataset of the field and writes them as a file of our JSON Lines, for `--data`. All or nothing. */
export const importFiles: RunCommand = async (call) => {
  const [name, ...paths] = call.operands;
  if (name === undefined) throw new UsageError('format is missing');
  const format = name === OWN_FORMAT ? undefined : readFormat(name);
  if (paths.length === 0) throw new UsageError('file is missing: give one or more, or - for stdin');
  const names = sourceNames(paths);
  if (!format) checkOwnOptions(call);
  const readForeign = format && foreignReader(call, format);
  const progress = new Progress({ isTerminal: process.stderr.isTTY && !call.has('quiet'), write: (text) => call.has('quiet') || process.stderr.write(text), now: () => performance.now() }, totalSize(paths));
  const { place, rejects } = outputs(call, paths);
  const out = call.has('dry-run') ? undefined : new WholeFile(place ?? call.print);
  const way: Way = { files: paths.map((path, i) => sourceFile(path, names[i] ?? path, progress)), progress, write: (text) => out?.write(text), reject: (fault) => rejects?.add(fault) };
  try {
    const read = await keepingRejects(rejects, () => (readForeign ? readForeign(way) : importOwn(way)));
    await out?.keep();
    report(call, read);
  } finally {
    out?.drop();
    rejects?.drop();
  }
  return exitCodes.OK;
};

/** Reads a dataset of the field: writes its line, then its records, and checks the whole. */
function foreignReader(call: Invocation, format: Format): (way: Way) => Promise<Outcome> {
  const dataset = { id: readId(call.valueOf('dataset') ?? format.name), recordedAt: new Date().toISOString() };
  const [maxRejects, days] = [readShare(call.valueOf('max-rejects')), readDays(call.valueOf('days'))];
  return async ({ files, progress, write, reject }) => {
    const loading = new DatasetLoad(dataset);
    await write(`${JSON.stringify(headerOf(call, format, dataset))}\n`);
    const { counts, firstRejects } = await importRows({ format: format.name, files, dataset, maxRejects, options: { days }, onProgress: (rows) => progress.rows(rows), onReject: reject }, (records) => {
      for (const record of records) loading.add(record);
      return write(records.map(compactLine).join(''));
    });
    progress.end();
    await inTurns(loading.declaring());
    await inTurns(loading.finishing());
    return { counts: { ...counts }, firstRejects, inWords: `Read ${counts.rows} rows: ${counts.events} events, ${counts.entities} entities, ${counts.claims} claims; ${counts.rejects} rows refused.` };
  };
}

/** Where the records and the refused rows go. All is checked before anything is read. */
function outputs(call: Invocation, inputs: readonly string[]): { readonly place: OutPlace | undefined; readonly rejects: RejectList | undefined } {
  const [out, list] = [call.valueOf('out'), call.valueOf('rejects')];
  const place = out === undefined ? undefined : outPlace('--out', out, inputs);
  if (list !== undefined) {
    const rejects = outPlace('--rejects', list, inputs);
    if (place && !place.isDevice && resolve(place.path) === resolve(rejects.path)) throw new UsageError(`--out and --rejects are the same file, ${quoted(list)}`);
    return { place, rejects: new RejectList(rejects, true) };
  }
  const hasList = place !== undefined && !place.isDevice && !call.has('dry-run');
  return { place, rejects: hasList ? new RejectList(outPlace('--out', `${out}.rejects.jsonl`, inputs), false) : undefined };
}

/** Keeps the list of what was refused, also where that was too much. */
async function keepingRejects(rejects: RejectList | undefined, run: () => Promise<Outcome>): Promise<Outcome> {
  try {
    const read = await run();
    await rejects?.keep();
    if (read.counts.rejects === 0) rejects?.clear();
    return read;
  } catch (error) {
    if (error instanceof DatasetError) await rejects?.keep();
    throw error;
  }
}

function readFormat(name: string): Format {
  try {
    return formatNamed(name);
  } catch (error) {
    throw error instanceof InputError ? new UsageError(error.message) : error;
  }
}

function readId(given: string): string {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(given)) throw new UsageError(`--dataset must be of small letters, digits and hyphens, not ${quoted(given)}`);
  return given;
}

/** A share from a percentage such as "1" or "0.5%". */
function readShare(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  const percent = Number(given.replace(/%$/, ''));
  if (!(percent >= 0 && percent <= 100)) throw new UsageError(`--max-rejects must be a percentage between 0 and 100, not ${quoted(given)}`);
  return percent / 100;
}

/** `2014-01-01,1` or `2018-01-01,0,24`: the origin, the number of its first day, and how many numbers make a day. */
function readDays(given: string | undefined): DayCount | undefined {
  if (given === undefined) return undefined;
  const [origin = '', first = '0', perDay = '1'] = given.split(',');
  const days = { origin, first: Number(first), perDay: Number(perDay) };
  if (Number.isNaN(Date.parse(origin)) || !Number.isFinite(days.first) || !(days.perDay > 0)) throw new UsageError(`--days must be such as 2014-01-01,1 or 2018-01-01,0,24, not ${quoted(given)}`);
  return days;
}

function totalSize(paths: readonly string[]): number | undefined {
  if (paths.includes('-') || paths.some((path) => path.endsWith('.gz'))) return undefined;
  return paths.reduce((sum, path) => sum + sizeOf(path), 0);
}

function sizeOf(path: string): number {
  try {
    return statSync(path).size;
  } catch (error) {
    throw unavailable(`"${path}"`, error);
  }
}

function sourceFile(path: string, name: string, progress: Progress): SourceFile {
  const stream = path === '-' ? process.stdin : createReadStream(path);
  async function* counted(): AsyncGenerator<Uint8Array> {
    try {
      for await (const chunk of stream as AsyncIterable<Uint8Array>) {
        progress.read(chunk.length);
        yield chunk;
      }
    } catch (error) {
      throw unavailable(`"${path}"`, error);
    }
  }
  return { name, bytes: counted() };
}

const headerOf = (call: Invocation, format: Format, { id, recordedAt }: { readonly id: string; readonly recordedAt: string }): object => ({
  record: 'dataset', id, title: call.valueOf('title') ?? format.title, description: `${format.title}, read from ${call.operands.slice(1).map((path) => basename(path)).join(', ')}.`,
  publisher: format.title, licence: format.licence, address: format.address.split(/[;\s]/)[0], release: call.valueOf('release'), retrieved: recordedAt.slice(0, 10), recordedAt,
});

function report(call: Invocation, { counts, firstRejects, inWords }: Outcome): void {
  const shown = firstRejects.slice(0, REJECTS_SHOWN);
  for (const fault of shown) call.say(`refused: ${faultText(fault)}`);
  if (counts.rejects > shown.length) call.say(`refused: ${counts.rejects - shown.length} more rows.`);
  const out = call.valueOf('out');
  if (call.has('json')) {
    call.say(JSON.stringify({ ...counts, out: out ?? null }));
    return;
  }
  call.say(inWords);
  if (out !== undefined && !call.has('dry-run')) call.say(`Written to ${out}. Next: newsgraph serve --data ${out}`);
}

/** The formats, for the help. */
export const importNote = (): string => block('Formats', [...[...formats.values()].map((format) => [format.name, `${format.title}; ${format.licence}`] as const), [OWN_FORMAT, 'files of our own JSON Lines, checked and copied; --data takes them as they are']]);
