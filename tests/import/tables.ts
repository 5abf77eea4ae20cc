import { importDataset, type ImportedDataset } from '../../src/import-dataset.ts';
import type { ReadOptions } from '../../src/import/format.ts';
import type { AnyRecord, ClaimRecord } from '../../src/records.ts';

/** A table in a text, from rows by column; a column that a row leaves out is empty. */
export function csv(columns: readonly string[], rows: readonly Readonly<Record<string, string>>[]): string {
  const cell = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))].map((cells) => cells.map(cell).join(',')).join('\n');
}

export const tsv = (columns: readonly string[], rows: readonly Readonly<Record<string, string>>[]): string =>
  [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))].map((cells) => cells.join('\t')).join('\n');

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}

/** Imports files given as texts, however many of their rows do not fit. */
export const importTexts = (format: string, texts: Readonly<Record<string, string>>, options: ReadOptions = {}): Promise<ImportedDataset> => importDataset({
  format, dataset: { id: 'set', recordedAt: '2026-01-01T00:00:00Z' }, maxRejects: 1, options,
  files: Object.entries(texts).map(([name, text]) => ({ name, bytes: bytesOf(text) })),
});

/** What is claimed, each as "subject PREDICATE object or value", in order; without what is said of precision. */
export const saidIn = (imported: ImportedDataset): string[] => claimsOf(imported.records).filter((claim) => claim.predicate !== 'PARTICULAR')
  .map((claim) => `${claim.subject} ${claim.predicate} ${claim.object ?? JSON.stringify(claim.value)}`);

export const claimsOf = (records: readonly AnyRecord[]): ClaimRecord[] => records.filter((record) => record.record === 'claim');

/** The rows that were refused, as "line: message". */
export const refusedIn = (imported: ImportedDataset): string[] => imported.rejects.map(({ line, message }) => `${line}: ${message}`);
