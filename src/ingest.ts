import { textsFrom, type TextOf, type TextPlace } from './article-texts.ts';
import type { Batch } from './claims/batch.ts';
import { onlyArticles } from './claims/select.ts';
import { DatasetLoad, type LoadedDataset } from './dataset-load.ts';
import type { DatasetSummary } from './dataset-summary.ts';
import { DatasetError, type RecordFault } from './errors.ts';
import { importRows, type DatasetImport } from './import-dataset.ts';
import { bundleRecords, readBundle, type BundleSource } from './import/bundle.ts';
import { readDatasetFolder, type DatasetFolder, type ReadFile } from './import/dataset.ts';
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
  for (const source of sources) atOnce(eachTaken(holdings, source));
  return holdings;
}

const foldersOf = (source: DatasetSource): readonly DatasetFolder[] =>
  ('bundle' in source ? readBundle(source) : [readDatasetFolder(source.readFile)]);

function* eachTaken(holdings: Holdings, source: DatasetSource): Stepwise<void> {
  for (const folder of foldersOf(source)) yield* taken(holdings, source, folder);
}

function* taken(holdings: Holdings, source: DatasetSource, folder: DatasetFolder): Stepwise<void> {
  const loading = new DatasetLoad(folder.info);
  for (const record of folder.records) loading.add(record);
  const { batch, rows } = yield* loading.finish(folder.texts);
  const articles = 'articles' in source ? source.articles : undefined;
  yield* holdings.store.applying({ dataset: folder.info.id, ...(articles ? onlyArticles(batch, articles) : { ...batch, rows }) });
  for (const place of textPlaces(source, folder.records, batch)) holdings.places.set(place.article.id, place);
  list(holdings, folder.info);
}

/**
 * Loads datasets into holdings that are in use. Streams are read in turns of some milliseconds between which others go on. All of it or,
 * when it throws, nothing: DatasetError with every fault of a file that does not fit.
 */
export async function load(holdings: Holdings, source: DatasetSource | StreamSource): Promise<readonly DatasetSummary[]> {
  if ('readFile' in source || 'bundle' in source) {
    const before = holdings.datasets.length;
    await inTurns(eachTaken(holdings, source));
    return holdings.datasets.slice(before);
  }
  const read = 'file' in source ? await readFile(source.file) : [await readImport(source)];
  await inTurns(allTaken(holdings, read));
  return read.map(({ info }) => summaryOf(info));
}

function* allTaken(holdings: Holdings, read: readonly ReadSection[]): Stepwise<void> {
  const ready: Loaded[] = [];
  for (const section of read) ready.push({ ...section, dataset: yield* section.loading.finish(new Map()) });
  for (const { info, dataset, articles } of ready) {
    yield* holdings.store.applying({ dataset: info.id, ...dataset.batch, rows: dataset.rows });
    for (const place of textPlaces(undefined, articles, dataset.batch)) holdings.places.set(place.article.id, place);
    list(holdings, info);
  }
}

/** Takes a dataset out, in turns as `load` does. Gives whether there was one. */
export async function unload(holdings: Holdings, dataset: string): Promise<boolean> {
  const at = holdings.datasets.findIndex(({ id }) => id === dataset);
  if (at < 0) return false;
  await inTurns(holdings.store.withdrawing(dataset));
  holdings.datasets.splice(at, 1);
  for (const [id, { article }] of holdings.places) if (article.dataset === dataset) holdings.places.delete(id);
  return true;
}

interface ReadSection {
  readonly info: DatasetSummary;
  readonly loading: DatasetLoad;
  readonly articles: Located<AnyRecord>[];
}

interface Loaded extends ReadSection {
  readonly dataset: LoadedDataset;
}

async function readFile(file: SourceFile): Promise<ReadSection[]> {
  const sections: ReadSection[] = [];
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
  return sections;
}

async function readImport(source: ImportSource): Promise<ReadSection> {
  const loading = new DatasetLoad(source.import.dataset);
  await importRows(source.import, (records) => {
    for (const record of records) loading.add(record);
  });
  return { info: source.dataset, loading, articles: [] };
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

/** A dataset that is loaded in several files is listed once, as its last file tells. */
function list({ datasets }: Holdings, info: DatasetSummary): void {
  const at = datasets.findIndex(({ id }) => id === info.id);
  datasets.splice(at < 0 ? datasets.length : at, 1, summaryOf(info));
}

const summaryOf = (info: DatasetSummary): DatasetSummary => ({
  id: info.id, title: info.title, description: info.description, publisher: info.publisher, licence: info.licence,
  address: info.address, release: info.release, retrieved: info.retrieved, recordedAt: info.recordedAt,
});
