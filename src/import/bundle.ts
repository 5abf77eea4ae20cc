import { gunzipSync } from 'node:zlib';
import { DatasetError, InputError, type RecordFault } from '../errors.ts';
import { datasetLineShape, firstIssue, type AnyRecord, type Located } from '../records.ts';
import type { DatasetFolder } from './dataset.ts';
import { linesOf, type Line, type SourceFile } from './lines.ts';
import { parseJson, parseRecord, readLines } from './json-lines.ts';

/** A single file of our JSON Lines, in memory. */
export interface BundleSource {
  readonly bundle: { readonly name: string; readonly bytes: Uint8Array };
}

interface Section extends DatasetFolder {
  readonly records: Located<AnyRecord>[];
}

const DATASET_LINE = /^\s*\{\s*"record"\s*:\s*"dataset"/;

/**
 * Reads the datasets of one file, as `export jsonl` writes it: a line with "record": "dataset" opens each, its records follow, the
 * texts of articles stand in their records. Gzip is told by its first bytes. Throws DatasetError with every line that does not fit.
 */
export function readBundle({ bundle }: BundleSource): DatasetFolder[] {
  const text = decoded(bundle);
  if (!DATASET_LINE.test(text)) throw notOurs(bundle.name);
  const sections: Section[] = [];
  const faults = readLines(bundle.name, text, (line, origin) => {
    if (DATASET_LINE.test(line)) {
      sections.push({ info: datasetLine(line), records: [], texts: new Map() });
      return;
    }
    sections.at(-1)?.records.push({ ...parseRecord(line), origin });
  });
  if (faults.length > 0) throw new DatasetError(faults);
  return sections;
}

/** The same as a stream, for files of any size: a dataset's line, then its records, or the faults in their place. */
export async function* bundleRecords(file: SourceFile): AsyncGenerator<{ readonly info: DatasetFolder['info'] } | Located<AnyRecord> | RecordFault> {
  let isFirst = true;
  for await (const block of linesOf(file)) {
    for (const line of block) {
      if (!('message' in line) && line.text.trim() === '') continue;
      if (isFirst && ('message' in line || !DATASET_LINE.test(line.text))) throw notOurs(file.name);
      isFirst = false;
      yield 'message' in line ? line : lineOf(file.name, line);
    }
  }
  if (isFirst) throw notOurs(file.name);
}

function lineOf(file: string, { line, text }: Line): { readonly info: DatasetFolder['info'] } | Located<AnyRecord> | RecordFault {
  const origin = { file, line };
  try {
    return DATASET_LINE.test(text) ? { info: datasetLine(text) } : { ...parseRecord(text), origin };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { ...origin, message: error.message };
  }
}

const notOurs = (file: string): DatasetError =>
  new DatasetError([{ file, line: 1, message: 'the first record must be of a dataset: {"record":"dataset","id":…}' }]);

function decoded({ name, bytes }: BundleSource['bundle']): string {
  const refuse = (message: string): never => {
    throw new DatasetError([{ file: name, line: 1, message }]);
  };
  const plain = attempt(() => (isGzip(bytes) ? gunzipSync(bytes) : bytes)) ?? refuse('the gzip stream is cut off or damaged');
  return attempt(() => new TextDecoder('utf-8', { fatal: true }).decode(plain)) ?? refuse('not UTF-8');
}

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

function attempt<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}

function datasetLine(line: string): DatasetFolder['info'] {
  const parsed = datasetLineShape.safeParse(parseJson(line));
  if (!parsed.success) throw new InputError(firstIssue(parsed.error));
  return parsed.data;
}
