import { DatasetLoad } from './dataset-load.ts';
import type { DatasetSummary } from './dataset-summary.ts';
import { DatasetError, type RecordFault } from './errors.ts';
import { importRows, type DatasetImport } from './import-dataset.ts';
import { bundleRecords, readBundle, type BundleSource } from './import/bundle.ts';
import { readDatasetFolder, type DatasetFolder, type ReadFile } from './import/dataset.ts';
import type { SourceFile } from './import/lines.ts';
import type { AnyRecord, Located } from './records.ts';

/** Sources of datasets, and what is read of them before it is checked. */

export type DatasetSource = FolderDataset | BundleSource;

export interface FolderDataset {
  /** Gives the files of the dataset's folder. */
  readonly readFile: ReadFile;
  /** Take in only what these articles claim (and what is claimed from outside any article). */
  readonly articles?: readonly string[] | undefined;
}

/** A file of our own JSON Lines, read as it comes. */
export interface FileSource {
  readonly file: SourceFile;
}

/** Files of a dataset of the field, read as they come. */
export interface ImportSource {
  readonly import: DatasetImport;
  readonly dataset: DatasetSummary;
}

export type StreamSource = FileSource | ImportSource;

/** Whether a source need not be waited for. */
export const isAtOnce = (source: DatasetSource | StreamSource): source is DatasetSource => 'readFile' in source || 'bundle' in source;

/** A dataset whose records have been read and not yet checked. */
export interface Section {
  readonly info: DatasetSummary;
  readonly loading: DatasetLoad;
  readonly articles: Located<AnyRecord>[];
  /** Texts of articles that lie in files of their own, and from where. */
  readonly texts?: ReadonlyMap<string, string> | undefined;
  readonly source?: DatasetSource | undefined;
}

/** What was read of a source: the datasets in it as far as they could be read, and what could not. */
export interface ReadSource {
  readonly sections: readonly Section[];
  readonly faults: readonly RecordFault[];
}

/** Reads sources one after the other. */
export async function readAll(sources: readonly (DatasetSource | StreamSource)[]): Promise<ReadSource[]> {
  const read: ReadSource[] = [];
  for await (const one of readInTurn(sources)) read.push(one);
  return read;
}

async function* readInTurn(sources: readonly (DatasetSource | StreamSource)[]): AsyncGenerator<ReadSource> {
  for (const source of sources) yield readSource(source);
}

async function readSource(source: DatasetSource | StreamSource): Promise<ReadSource> {
  try {
    if ('file' in source) return await readFile(source.file);
    return { sections: 'import' in source ? [await readImport(source)] : sectionsIn(source), faults: [] };
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    return { sections: [], faults: error.faults };
  }
}

/** The datasets of a source that is had at once. Throws DatasetError. */
export function sectionsIn(source: DatasetSource): Section[] {
  const folders: readonly DatasetFolder[] = 'bundle' in source ? readBundle(source) : [readDatasetFolder(source.readFile)];
  return folders.map(({ info, records, texts }) => {
    const loading = new DatasetLoad(info);
    for (const record of records) loading.add(record);
    return { info, loading, texts, source, articles: records.filter(({ record }) => record === 'article') };
  });
}

async function readFile(file: SourceFile): Promise<ReadSource> {
  const sections: Section[] = [];
  const faults: RecordFault[] = [];
  for await (const item of bundleRecords(file)) {
    const section = sections.at(-1);
    if ('message' in item) faults.push(item);
    else if ('info' in item) sections.push({ info: item.info, loading: new DatasetLoad(item.info), articles: [] });
    else {
      section?.loading.add(item);
      if (item.record === 'article') section?.articles.push(item);
    }
  }
  return { sections, faults };
}

async function readImport(source: ImportSource): Promise<Section> {
  const loading = new DatasetLoad(source.import.dataset);
  await importRows(source.import, (records) => {
    for (const record of records) loading.add(record);
  });
  return { info: source.dataset, loading, articles: [] };
}
