import { resolveBatch } from './claims/batch.ts';
import { onlyArticles } from './claims/select.ts';
import type { DatasetSummary } from './dataset-summary.ts';
import { readDatasetFolder, type ReadFile } from './import/dataset.ts';
import { Store } from './store/store.ts';

/** The whole way of the data: folders → records → checked claims → the graph. */

export interface Holdings {
  readonly store: Store;
  readonly datasets: readonly DatasetSummary[];
}

export interface DatasetSource {
  /** Gives the files of the dataset's folder. */
  readonly readFile: ReadFile;
  /** Take in only what these articles claim (and what is claimed from outside any article). */
  readonly articles?: readonly string[] | undefined;
}

/** Loads datasets into a new store. Throws DatasetError, with every fault, for a dataset that does not fit. */
export function ingest(sources: readonly DatasetSource[]): Holdings {
  const store = new Store();
  const datasets = sources.map((source) => {
    const folder = readDatasetFolder(source.readFile);
    const batch = resolveBatch(folder);
    store.apply(source.articles ? onlyArticles(batch, source.articles) : batch);
    return summaryOf(folder.info);
  });
  return { store, datasets };
}

const summaryOf = (info: DatasetSummary): DatasetSummary => ({
  id: info.id, title: info.title, description: info.description, publisher: info.publisher, licence: info.licence,
  address: info.address, retrieved: info.retrieved, recordedAt: info.recordedAt,
});
