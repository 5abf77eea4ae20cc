import { textsFrom, type TextOf, type TextPlace } from './article-texts.ts';
import type { Batch } from './claims/batch.ts';
import { onlyArticles } from './claims/select.ts';
import { DatasetLoad, type LoadedDataset } from './dataset-load.ts';
import type { DatasetSummary } from './dataset-summary.ts';
import { DatasetError, type RecordFault } from './errors.ts';
import { identifiedRows, refuseTooMany, type DatasetImport } from './import-dataset.ts';
import { bundleRecords, readBundle, type BundleSource } from './import/bundle.ts';
import { readDatasetFolder, type DatasetFolder, type ReadFile } from './import/dataset.ts';
import { formatNamed } from './import/formats.ts';
import type { SourceFile } from './import/lines.ts';
import type { ArticleId } from './model.ts';
import type { AnyRecord, Located } from './records.ts';
import { atOnce, inTurns, type Stepwise } from './stepwise.ts';
import { Store } from './store/store.ts';

/** The whole way of the data: files → records → checked claims → the graph. */

export interface Holdings {
  readonly store: Store;
  /** Grows with what is loaded. */
  readonly datasets: DatasetSummary[];
  readonly textOf: TextOf;
  readonly places: Map<ArticleId, TextPlace>;
}

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

/** Loads datasets into a new store. Throws DatasetError, with every fault, for a dataset that does not fit. */
export function ingest(sources: readonly DatasetSource[]): Holdings {
  const places = new Map<ArticleId, TextPlace>();
  const holdings: Holdings = { store: new Store(), datasets: [], textOf: textsFrom(places), places };
  for (const source of sources) {
    for (const folder of 'bundle' in source ? readBundle(source) : [readDatasetFolder(source.readFile)]) atOnce(taken(holdings, source, folder));
  }
  return holdings;
}

function* taken(holdings: Holdings, source: DatasetSource, folder: DatasetFolder): Stepwise<void> {
  const loading = new DatasetLoad(folder.info);
  for (const record of folder.records) loading.add(record);
  const { batch, rows } = loading.finish(folder.texts);
  const articles = 'articles' in source ? source.articles : undefined;
  yield* holdings.store.applying(articles ? onlyArticles(batch, articles) : { ...batch, rows });
  for (const place of textPlaces(source, folder.records, batch)) holdings.places.set(place.article.id, place);
  holdings.datasets.push(summaryOf(folder.info));
}

/**
 * Loads a dataset from a stream into holdings that are in use: others get their turn at least every few milliseconds. All of it or,
 * when it throws, nothing: DatasetError with every fault of a file that does not fit.
 */
export async function load(holdings: Holdings, source: StreamSource): Promise<readonly DatasetSummary[]> {
  const ready = 'file' in source ? await loadedFile(source.file) : [await loadedImport(source)];
  await inTurns(allTaken(holdings, ready));
  return ready.map(({ info }) => summaryOf(info));
}

function* allTaken(holdings: Holdings, ready: readonly Loaded[]): Stepwise<void> {
  for (const { info, dataset, articles } of ready) {
    yield* holdings.store.applying({ ...dataset.batch, rows: dataset.rows });
    for (const place of textPlaces(undefined, articles, dataset.batch)) holdings.places.set(place.article.id, place);
    holdings.datasets.push(summaryOf(info));
  }
}

interface Loaded {
  readonly info: DatasetSummary;
  readonly dataset: LoadedDataset;
  readonly articles: readonly Located<AnyRecord>[];
}

async function loadedFile(file: SourceFile): Promise<Loaded[]> {
  const sections: { readonly info: DatasetSummary; readonly loading: DatasetLoad; readonly articles: Located<AnyRecord>[] }[] = [];
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
  if (faults.length > 0) throw new DatasetError(faults);
  return sections.map((section) => ({ ...section, dataset: section.loading.finish(new Map()) }));
}

async function loadedImport(source: ImportSource): Promise<Loaded> {
  const format = formatNamed(source.import.format);
  const section = new DatasetLoad(source.import.dataset);
  const rejects: RecordFault[] = [];
  const rowsByFile = new Map<string, number>();
  for await (const { file, outcome } of identifiedRows(format, source.import)) {
    rowsByFile.set(file, (rowsByFile.get(file) ?? 0) + 1);
    if ('message' in outcome) rejects.push(outcome);
    else for (const record of outcome) section.add(record);
  }
  refuseTooMany(rowsByFile, rejects, source.import.maxRejects ?? format.maxRejects);
  return { info: source.dataset, dataset: section.finish(new Map()), articles: [] };
}

/** Where the texts of a dataset's articles lie: in its files, or in the records themselves. */
function textPlaces(source: DatasetSource | undefined, records: readonly Located<AnyRecord>[], batch: Batch): TextPlace[] {
  const articles = new Map(batch.articles.map((article) => [article.id as string, article]));
  return records.flatMap((record): TextPlace[] => {
    const article = record.record === 'article' ? articles.get(record.id) : undefined;
    if (record.record !== 'article' || !article) return [];
    const { text, textFile = '' } = record;
    return [{ article, read: () => text ?? (source && 'readFile' in source ? source.readFile(textFile) : undefined) }];
  });
}

const summaryOf = (info: DatasetSummary): DatasetSummary => ({
  id: info.id, title: info.title, description: info.description, publisher: info.publisher, licence: info.licence,
  address: info.address, retrieved: info.retrieved, recordedAt: info.recordedAt,
});
