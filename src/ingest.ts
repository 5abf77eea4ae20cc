import { textsFrom, type TextOf, type TextPlace } from './article-texts.ts';
import { resolveBatch, type Batch } from './claims/batch.ts';
import { onlyArticles } from './claims/select.ts';
import type { DatasetSummary } from './dataset-summary.ts';
import { readBundle, type BundleSource } from './import/bundle.ts';
import { readDatasetFolder, type DatasetFolder, type ReadFile } from './import/dataset.ts';
import type { ArticleId } from './model.ts';
import { Store } from './store/store.ts';

/** The whole way of the data: folders → records → checked claims → the graph. */

export interface Holdings {
  readonly store: Store;
  readonly datasets: readonly DatasetSummary[];
  readonly textOf: TextOf;
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
  const places = new Map<ArticleId, TextPlace>();
  const datasets = sources.flatMap((source) => readSource(source).map((folder) => {
    const batch = resolveBatch(folder);
    store.apply('articles' in source && source.articles ? onlyArticles(batch, source.articles) : batch);
    for (const place of textPlaces(source, folder, batch)) places.set(place.article.id, place);
    return summaryOf(folder.info);
  }));
  return { store, datasets, textOf: textsFrom(places) };
}

const readSource = (source: DatasetSource): readonly DatasetFolder[] =>
  ('bundle' in source ? readBundle(source) : [readDatasetFolder(source.readFile)]);

/** Where the texts of a dataset's articles lie: in its files, or in the records themselves. */
function textPlaces(source: DatasetSource, folder: DatasetFolder, batch: Batch): TextPlace[] {
  const articles = new Map(batch.articles.map((article) => [article.id as string, article]));
  return folder.records.flatMap((record): TextPlace[] => {
    const article = record.record === 'article' ? articles.get(record.id) : undefined;
    if (record.record !== 'article' || !article) return [];
    const { text, textFile = '' } = record;
    return [{ article, read: () => text ?? ('readFile' in source ? source.readFile(textFile) : undefined) }];
  });
}

const summaryOf = (info: DatasetSummary): DatasetSummary => ({
  id: info.id, title: info.title, description: info.description, publisher: info.publisher, licence: info.licence,
  address: info.address, retrieved: info.retrieved, recordedAt: info.recordedAt,
});
