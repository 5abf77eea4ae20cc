import { resolveBatch } from './claims/batch.ts';
import { onlyArticles } from './claims/select.ts';
import type { ReadArticleTexts } from './article-texts.ts';
import type { DatasetSummary } from './dataset-summary.ts';
import { readDatasetFolder, type ReadFile } from './import/dataset.ts';
import type { ArticleId } from './model.ts';
import { Store } from './store/store.ts';
import { textsFromFiles, type TextPlace } from './text-files.ts';

/** The whole way of the data: folders → records → checked claims → the graph. */

export interface Holdings {
  readonly store: Store;
  readonly datasets: readonly DatasetSummary[];
  readonly readTexts: ReadArticleTexts;
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
  const places = new Map<ArticleId, TextPlace>();
  const datasets = sources.map((source) => {
    const folder = readDatasetFolder(source.readFile);
    const batch = resolveBatch(folder);
    store.apply(source.articles ? onlyArticles(batch, source.articles) : batch);
    const articles = new Map(batch.articles.map((article) => [article.id as string, article]));
    for (const record of folder.records) {
      const article = record.record === 'article' ? articles.get(record.id) : undefined;
      if (record.record === 'article' && article) places.set(article.id, { article, textFile: record.textFile, readFile: source.readFile });
    }
    return summaryOf(folder.info);
  });
  return { store, datasets, readTexts: textsFromFiles(places) };
}

const summaryOf = (info: DatasetSummary): DatasetSummary => ({
  id: info.id, title: info.title, description: info.description, publisher: info.publisher, licence: info.licence,
  address: info.address, retrieved: info.retrieved, recordedAt: info.recordedAt,
});
