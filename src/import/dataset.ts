import { createHash } from 'node:crypto';
import { DatasetError, type RecordFault } from '../errors.ts';
import type { DatasetSummary } from '../dataset-summary.ts';
import { datasetShape, firstIssue, type AnyRecord, type DatasetInfo, type Located } from '../records.ts';
import { parseJson, parseRecords } from './json-lines.ts';

/** A dataset folder, read and formally right; what its records mean has not been checked yet. */
export interface DatasetFolder {
  readonly info: DatasetSummary;
  readonly records: readonly Located<AnyRecord>[];
  /** Text file → its content. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Gives the bytes of a file of the folder, or undefined when there is none. */
export type ReadFile = (path: string) => Uint8Array | undefined;

const MANIFEST = 'dataset.json';
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/**
 * Reads a dataset folder through `readFile`. Refuses, with `file:line`, a file that is missing or whose checksum or number of
 * rows is not what `dataset.json` says, text that is not UTF-8, and lines that are no records.
 */
export function readDatasetFolder(readFile: ReadFile): DatasetFolder {
  const info = readManifest(readFile);
  const faults: RecordFault[] = [];
  const records: Located<AnyRecord>[] = [];
  const texts = new Map<string, string>();
  for (const file of info.files) {
    const text = readChecked(readFile, file, faults);
    if (text === undefined) continue;
    if (!file.path.endsWith('.jsonl')) {
      texts.set(file.path, text);
      continue;
    }
    const parsed = parseRecords(file.path, text);
    for (const record of parsed.records) records.push(record);
    faults.push(...parsed.faults, ...rowFaults(file, parsed.records.length + parsed.faults.length));
  }
  if (faults.length > 0) throw new DatasetError(faults);
  return { info, records, texts };
}

function readManifest(readFile: ReadFile): DatasetInfo {
  const refuse = (message: string): never => {
    throw new DatasetError([{ file: MANIFEST, line: 1, message }]);
  };
  const bytes = readFile(MANIFEST) ?? refuse('the file is missing');
  const parsed = datasetShape.safeParse(parseJson(new TextDecoder().decode(bytes)));
  return parsed.success ? parsed.data : refuse(firstIssue(parsed.error));
}

type FileRow = DatasetInfo['files'][number];

function readChecked(readFile: ReadFile, file: FileRow, faults: RecordFault[]): string | undefined {
  const fault = (message: string): undefined => {
    faults.push({ file: file.path, line: 1, message });
    return undefined;
  };
  const bytes = readFile(file.path);
  if (!bytes) return fault('the file is missing');
  const found = sha256(bytes);
  if (found !== file.sha256) return fault(`sha256 is ${found}, but ${MANIFEST} says ${file.sha256}`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return fault('not UTF-8');
  }
}

function rowFaults(file: FileRow, rows: number): RecordFault[] {
  const { min = 0, max = Number.POSITIVE_INFINITY } = file.rows ?? {};
  if (rows >= min && rows <= max) return [];
  return [{ file: file.path, line: 1, message: `has ${rows} records, but ${MANIFEST} expects ${min} to ${max}` }];
}
