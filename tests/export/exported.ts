import type { Chunks, Exportable, Exported, ExportOptions } from '../../src/export/exportable.ts';
import { exportable } from '../../src/export/exportable.ts';
import { ingest, type DatasetSource } from '../../src/ingest.ts';
import { bundledFolder } from '../bundled.ts';
import { folderSource } from '../../src/newsgraph.ts';

/** Datasets, the bundled one when none is given, ready for export. */
export const graphOf = (...sources: readonly DatasetSource[]): Exportable => exportable(ingest(sources.length === 0 ? [folderSource(bundledFolder)] : sources));

/** What an export writes, as one text, with its counts. */
export function written(write: (source: Exportable, options: ExportOptions) => Chunks, source: Exportable, options: ExportOptions = {}): { text: string; counts: Exported } {
  const chunks = write(source, options);
  let text = '';
  for (;;) {
    const next = chunks.next();
    if (next.done === true) return { text, counts: next.value };
    text += next.value;
  }
}

/** A dataset as a single file of our JSON Lines, the records given as objects. */
export const bundleOf = (name: string, records: readonly object[], more: object = {}): DatasetSource => {
  const head = { record: 'dataset', id: name, title: name, description: name, publisher: 'test', licence: 'MIT', retrieved: '2026-11-24', recordedAt: '2026-11-24T00:00:00Z', ...more };
  return { bundle: { name: `${name}.jsonl`, bytes: new TextEncoder().encode([head, ...records].map((record) => `${JSON.stringify(record)}\n`).join('')) } };
};
