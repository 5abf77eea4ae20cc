import { DatasetIdentifier } from './claims/identify.ts';
import { DatasetError, InputError, type RecordFault } from './errors.ts';
import type { RawRow, ReadOptions } from './import/format.ts';
import { formatNamed } from './import/formats.ts';
import type { SourceFile } from './import/lines.ts';
import type { AnyRecord, DatasetInfo, Located } from './records.ts';
import { Turns } from './stepwise.ts';

export interface DatasetImport {
  /** The name of a format of `formats`. Our own JSON Lines need no import: they are a source as they are. */
  readonly format: string;
  readonly files: readonly SourceFile[];
  readonly dataset: Pick<DatasetInfo, 'id' | 'recordedAt'>;
  /** The share of rows, 0 to 1, that may be refused before everything is; the format's own when left out. */
  readonly maxRejects?: number | undefined;
  readonly options?: ReadOptions | undefined;
  /** Told now and then how far it is. */
  readonly onProgress?: ((rows: number) => void) | undefined;
}

export interface ImportCounts {
  readonly rows: number;
  readonly rejects: number;
  readonly entities: number;
  readonly events: number;
  readonly claims: number;
}

/** Records of a dataset as `resolveBatch` takes them, with what was left out of it. */
export interface ImportedDataset extends ReadDataset {
  readonly info: Pick<DatasetInfo, 'id' | 'recordedAt'>;
  readonly records: readonly Located<AnyRecord>[];
  readonly texts: ReadonlyMap<string, string>;
}

/** How many rows go by between two reports of progress. */
const ROWS_PER_REPORT = 1000;
/** How many go by between two looks at the clock. */
const ROWS_PER_LOOK = 50;

/** What was read, and the rows that were left out of it. */
export interface ReadDataset {
  readonly counts: ImportCounts;
  readonly rejects: readonly RecordFault[];
}

/**
 * Reads the files of a dataset of the field and gives its records, under our ids, row by row to `take`. What was given counts only
 * when it returns: it throws DatasetError when a file is not of the format or a larger share of its rows than `maxRejects` does not
 * fit; InputError for an unknown format. Importing the same files again gives the same records. Holds the names, not the rows.
 */
export async function importRows(given: DatasetImport, take: (records: readonly Located<AnyRecord>[]) => void | Promise<void>): Promise<ReadDataset> {
  const format = formatNamed(given.format);
  const identifier = new DatasetIdentifier(given.dataset.id);
  const rejects: RecordFault[] = [];
  const rowsByFile = new Map<string, number>();
  const turns = new Turns();
  const counts = { entity: 0, event: 0, claim: 0, article: 0 };
  for await (const { file, row } of format.read(given.files, given.options ?? {})) {
    const rows = (rowsByFile.get(file) ?? 0) + 1;
    rowsByFile.set(file, rows);
    const outcome = 'message' in row ? row : identified(identifier, file, row);
    if ('message' in outcome) rejects.push(outcome);
    else {
      for (const { record } of outcome) counts[record] += 1;
      const taken = take(outcome);
      if (taken) await taken;
    }
    if (rows % ROWS_PER_REPORT === 0) given.onProgress?.(totalOf(rowsByFile));
    if (rows % ROWS_PER_LOOK === 0 && turns.isOver) await turns.pass();
  }
  refuseTooMany(rowsByFile, rejects, given.maxRejects ?? format.maxRejects);
  return { rejects, counts: { rows: totalOf(rowsByFile), rejects: rejects.length, entities: counts.entity, events: counts.event, claims: counts.claim } };
}

/** The same with all records in memory. */
export async function importDataset(given: DatasetImport): Promise<ImportedDataset> {
  const records: Located<AnyRecord>[] = [];
  const read = await importRows(given, (more) => {
    for (const record of more) records.push(record);
  });
  return { info: given.dataset, records, texts: new Map(), ...read };
}

function identified(identifier: DatasetIdentifier, file: string, { line, records }: RawRow): readonly Located<AnyRecord>[] | RecordFault {
  try {
    return identifier.add(records, { file, line });
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { file, line, message: error.message };
  }
}

const totalOf = (rowsByFile: ReadonlyMap<string, number>): number => [...rowsByFile.values()].reduce((sum, rows) => sum + rows, 0);

function refuseTooMany(rowsByFile: ReadonlyMap<string, number>, rejects: readonly RecordFault[], maxRejects: number): void {
  for (const [file, rows] of rowsByFile) {
    const faults = rejects.filter((fault) => fault.file === file);
    if (faults.length <= rows * maxRejects) continue;
    const limit = maxRejects === 0 ? 'none may be refused' : `at most ${100 * maxRejects} % may be refused`;
    throw new DatasetError([{ file, line: faults[0]?.line ?? 1, message: `${faults.length} of ${rows} rows do not fit; ${limit}` }, ...faults]);
  }
}
