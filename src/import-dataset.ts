import { DatasetIdentifier } from './claims/identify.ts';
import { DatasetError, InputError, quoted, type RecordFault } from './errors.ts';
import type { RawRow, ReadOptions } from './import/format.ts';
import { formatNamed } from './import/formats.ts';
import type { SourceFile } from './import/lines.ts';
import type { AnyRecord, DatasetInfo, Located } from './records.ts';
import { RefusedRows } from './refused-rows.ts';
import { Turns } from './stepwise.ts';

export interface DatasetImport {
  /** The name of a format of `formats`. Our own JSON Lines need no import: they are a source as they are. */
  readonly format: string;
  readonly files: readonly SourceFile[];
  readonly dataset: Pick<DatasetInfo, 'id' | 'recordedAt'>;
  /** The share of rows, 0 to 1, that may be refused before everything is; the format's own when left out. */
  readonly maxRejects?: number | undefined;
  readonly options?: ReadOptions | undefined;
  /** Told of each row that is refused, as it comes, also when there will be too many of them. */
  readonly onReject?: ((fault: RecordFault) => void | Promise<void>) | undefined;
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

/** Records of a dataset as `resolveBatch` takes them, with every row that was left out of it. */
export interface ImportedDataset {
  readonly counts: ImportCounts;
  readonly rejects: readonly RecordFault[];
  readonly info: Pick<DatasetInfo, 'id' | 'recordedAt'>;
  readonly records: readonly Located<AnyRecord>[];
  readonly texts: ReadonlyMap<string, string>;
}

/** How many rows go by between two reports of progress. */
const ROWS_PER_REPORT = 1000;
/** How many go by between two looks at the clock. */
const ROWS_PER_LOOK = 50;

/** What was read, and the first of the rows that were left out of it; `onReject` gets all. */
export interface ReadDataset {
  readonly counts: ImportCounts;
  readonly firstRejects: readonly RecordFault[];
}

/**
 * Reads the files of a dataset of the field and gives its records, under our ids, row by row to `take`. What was given counts only
 * when it returns: it throws DatasetError when a file is not of the format or a larger share of its rows than `maxRejects` does not
 * fit; InputError for an unknown format. Importing the same files again gives the same records. Holds the names, not the rows, whether they fit or not.
 */
export async function importRows(given: DatasetImport, take: (records: readonly Located<AnyRecord>[]) => void | Promise<void>): Promise<ReadDataset> {
  const format = formatNamed(given.format);
  refuseNamesakes(given.files);
  const identifier = new DatasetIdentifier(given.dataset.id);
  const refused = new RefusedRows();
  const rowsByFile = new Map<string, number>();
  const turns = new Turns();
  const counts = { entity: 0, event: 0, claim: 0, article: 0 };
  for await (const { file, row } of format.read(given.files, given.options ?? {})) {
    const rows = (rowsByFile.get(file) ?? 0) + 1;
    rowsByFile.set(file, rows);
    const outcome = 'message' in row ? row : identified(identifier, file, row);
    if ('message' in outcome) refused.add(outcome);
    else for (const { record } of outcome) counts[record] += 1;
    const taken = 'message' in outcome ? given.onReject?.(outcome) : take(outcome);
    if (taken) await taken;
    if (rows % ROWS_PER_REPORT === 0) given.onProgress?.(totalOf(rowsByFile));
    if (rows % ROWS_PER_LOOK === 0 && turns.isOver) await turns.pass();
  }
  refuseTooMany(rowsByFile, refused, given.maxRejects ?? format.maxRejects);
  return { firstRejects: refused.first(), counts: { rows: totalOf(rowsByFile), rejects: refused.count, entities: counts.entity, events: counts.event, claims: counts.claim } };
}

/** The same with all records, and all rejects, in memory. */
export async function importDataset(given: DatasetImport): Promise<ImportedDataset> {
  const records: Located<AnyRecord>[] = [];
  const rejects: RecordFault[] = [];
  const { counts } = await importRows({ ...given, onReject: (fault) => {
    rejects.push(fault);
  } }, (more) => {
    for (const record of more) records.push(record);
  });
  return { info: given.dataset, records, texts: new Map(), counts, rejects };
}

/** Messages and the share of refused rows go by the names of files. */
function refuseNamesakes(files: readonly SourceFile[]): void {
  const names = files.map(({ name }) => name);
  const twice = names.find((name, i) => names.indexOf(name) < i);
  if (twice !== undefined) throw new InputError(`two files are called ${quoted(twice)}: give them names by which they can be told apart`);
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

function refuseTooMany(rowsByFile: ReadonlyMap<string, number>, refused: RefusedRows, maxRejects: number): void {
  for (const [file, rows] of rowsByFile) {
    const { count, first } = refused.of(file);
    if (count <= rows * maxRejects) continue;
    const limit = maxRejects === 0 ? 'none may be refused' : `at most ${100 * maxRejects} % may be refused`;
    throw new DatasetError([{ file, line: first[0]?.line ?? 1, message: `${count} of ${rows} rows do not fit; ${limit}` }, ...first], count + 1);
  }
}
