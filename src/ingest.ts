import { resolveBatch } from './claims/batch.ts';
import { onlyArticles } from './claims/select.ts';
import type { DatasetSummary } from './dataset-summary.ts';
import { readBundle, type BundleSource } from './import/bundle.ts';
import { readDatasetFolder, type DatasetFolder, type ReadFile } from './import/dataset.ts';
import { Store } from './store/store.ts';

/** The whole way of the data: folders → records → checked claims → the graph. */

export interface Holdings {
  readonly store: Store;
  readonly datasets: readonly DatasetSummary[];
}

export type DatasetSource = FolderDataset | BundleSource;

export interface FolderDataset {
  /** Gives the files of the dataset's folder. */
  readonly readFile: ReadFile;
  /** Take in only what these articles claim (and what is claimed from outside any article). */
  readonly articles?: readonly string[] | undefined;
}

/** Loads datasets into a new store. Throws DatasetError, with every fault, for a dataset that does not fit. */
export function ingest(sources: readonly DatasetSource[]): Holdings {
  const store = new Store();
  const datasets = sources.flatMap((source) => readSource(source).map((folder) => {
    const batch = resolveBatch(folder);
    store.apply('articles' in source && source.articles ? onlyArticles(batch, source.articles) : batch);
    return summaryOf(folder.info);
  }));
  return { store, datasets };
}

const readSource = (source: DatasetSource): readonly DatasetFolder[] =>
  ('bundle' in source ? readBundle(source) : [readDatasetFolder(source.readFile)]);

const summaryOf = (info: DatasetSummary): DatasetSummary => ({
  id: info.id, title: info.title, description: info.description, publisher: info.publisher, licence: info.licence,
  address: info.address, retrieved: info.retrieved, recordedAt: info.recordedAt,
});
