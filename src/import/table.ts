import { DatasetError, InputError, type RecordFault } from '../errors.ts';
import type { RawRecord } from '../raw.ts';
import type { Format, RawRow, ReadOptions } from './format.ts';
import type { SourceFile } from './lines.ts';
import { lookalike, refuseLookalike } from './lookalike.ts';
import { commaRows, tabRows, type BrokenRow, type Row } from './rows.ts';

/** Our word for a column → its name in the file; "a|b" where editions of the set differ. */
export type ColumnMap = Readonly<Record<string, string>>;

export type Cells<C extends ColumnMap> = { readonly [K in keyof C]: string };

export interface TableFormat<C extends ColumnMap> extends Omit<Format, 'read' | 'columns'> {
  readonly delimiter: '\t' | ',';
  readonly columnMap: C;
  /** Columns of the map that some editions do not have; they read as empty. */
  readonly optional?: readonly (keyof C)[];
  /** The names in order, for files that have no header row; a first row that holds these names is taken for one. */
  readonly order?: readonly string[];
  /** Rows that are no data, such as a second header. */
  readonly isSkipped?: (cells: Cells<C>) => boolean;
  /** What a row says. Throws InputError when it does not fit. */
  readonly records: (cells: Cells<C>, line: number, options: ReadOptions) => readonly RawRecord[];
}

/** A format whose files are tables with one header row, or with columns in a fixed order. */
export function tableFormat<C extends ColumnMap>(table: TableFormat<C>): Format {
  const columns = table.order ? [] : Object.entries(table.columnMap).filter(([key]) => !table.optional?.includes(key)).map(([, name]) => name);
  const { name, title, address, licence, maxRejects } = table;
  return { name, title, address, licence, maxRejects, columns, read: (files, options) => readTables(table, files, options) };
}

async function* readTables<C extends ColumnMap>(table: TableFormat<C>, files: readonly SourceFile[], options: ReadOptions): AsyncGenerator<{ file: string; row: RawRow | RecordFault }> {
  for (const file of files) {
    for await (const row of readTable(table, file, options)) yield { file: file.name, row };
  }
}

/** Reads one file of a table. */
export async function* readTable<C extends ColumnMap>(table: TableFormat<C>, file: SourceFile, options: ReadOptions): AsyncGenerator<RawRow | RecordFault> {
  let read: ((row: Row) => RawRow | RecordFault | undefined) | undefined;
  for await (const row of table.delimiter === '\t' ? tabRows(file) : commaRows(file)) {
    if ('message' in row) {
      if (read === undefined && !table.order) refuseHeader(table, file.name, row);
      yield { file: row.file, line: row.line, message: row.message };
      continue;
    }
    if (read === undefined) {
      const isHeader = !table.order || isHeaderRow(table.order, row.cells);
      const header = isHeader ? row.cells : table.order ?? [];
      if (!isHeader && row.cells.length !== header.length) refuseLookalike(table, file.name, row);
      read = rowReader(table, file.name, header, options);
      if (isHeader) continue;
    }
    const result = read(row);
    if (result !== undefined) yield result;
  }
  if (read === undefined) throw new DatasetError([{ file: file.name, line: 1, message: 'the file is empty' }]);
}

/** Throws DatasetError for a header that cannot be read. */
function refuseHeader(table: { readonly name: string; readonly title: string }, file: string, row: RecordFault | BrokenRow): never {
  if ('text' in row) refuseLookalike(table, file, { line: row.line, cells: [row.text] });
  throw new DatasetError([row]);
}

const isHeaderRow = (order: readonly string[], cells: readonly string[]): boolean =>
  cells[0]?.trim().toLowerCase() === order[0]?.toLowerCase();

function rowReader<C extends ColumnMap>(table: TableFormat<C>, file: string, header: readonly string[], options: ReadOptions): (row: Row) => RawRow | RecordFault | undefined {
  const places = placesOf(table, file, header);
  return ({ line, cells }) => {
    if (cells.length !== header.length) return { file, line, message: `has ${cells.length} columns, but ${table.order ? table.title : 'the header'} has ${header.length}` };
    const named = Object.fromEntries(places.map(([key, at]) => [key, at < 0 ? '' : cells[at] ?? ''])) as Cells<C>;
    if (table.isSkipped?.(named)) return undefined;
    try {
      return { line, records: table.records(named, line, options) };
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      return { file, line, message: error.message };
    }
  };
}

function placesOf<C extends ColumnMap>(table: TableFormat<C>, file: string, header: readonly string[]): [string, number][] {
  const atByName = new Map(header.map((name, at) => [name.trim().toLowerCase(), at]));
  const places = Object.entries(table.columnMap).map(([key, names]): [string, number] =>
    [key, names.split('|').map((name) => atByName.get(name.toLowerCase())).find((at) => at !== undefined) ?? -1]);
  const missing = places.filter(([key, at]) => at < 0 && !table.optional?.includes(key)).map(([key]) => table.columnMap[key]?.replaceAll('|', ' or '));
  if (missing.length === 0) return places;
  const other = lookalike(header);
  const hint = other === undefined || other === table.name ? '' : `; it looks like ${other}`;
  const what = places.every(([, at]) => at < 0) ? 'none of its columns is there' : `${missing.length === 1 ? 'column' : 'columns'} missing: ${missing.join(', ')}`;
  throw new DatasetError([{ file, line: 1, message: `not ${table.title}: ${what}${hint}` }]);
}
