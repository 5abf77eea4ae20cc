import type { RecordFault } from '../errors.ts';
import type { RawRecord } from '../raw.ts';
import type { SourceFile } from './lines.ts';

/** How a set that counts days writes them: `first` is the number of `origin`, and a day is `perDay` of them. */
export interface DayCount {
  readonly origin: string;
  readonly first: number;
  readonly perDay: number;
}

export interface ReadOptions {
  /** For sets that give a number for the day. */
  readonly days?: DayCount | undefined;
}

/** What a row says, with the line it begins on. */
export interface RawRow {
  readonly line: number;
  readonly records: readonly RawRecord[];
}

/** One way in which a dataset of the field is written. */
export interface Format {
  readonly name: string;
  readonly title: string;
  /** Where users get it. */
  readonly address: string;
  readonly licence: string;
  /** The columns that a file of it must have; empty for one without a header. */
  readonly columns: readonly string[];
  /** The share of rows that may be refused before the file is; 0 for our own. */
  readonly maxRejects: number;
  /**
   * Reads the files in order, holding no more than a row (and a vocabulary). A row that does not fit is a RecordFault; a file
   * that is not of this format throws DatasetError.
   */
  readonly read: (files: readonly SourceFile[], options: ReadOptions) => AsyncIterable<{ readonly file: string; readonly row: RawRow | RecordFault }>;
}

/** How much of a foreign set may be refused: real sets hold some broken rows. */
export const FOREIGN_REJECTS = 0.01;
