import { textsFrom, type TextOf, type TextPlace } from './article-texts.ts';
import type { Batch } from './claims/batch.ts';
import { onlyArticles } from './claims/select.ts';
import type { LoadedDataset } from './dataset-load.ts';
import type { DatasetSummary } from './dataset-summary.ts';
import { DatasetError, type RecordFault } from './errors.ts';
import { knownBeside } from './loading-together.ts';
import type { ArticleId } from './model.ts';
import { isAtOnce, readAll, sectionsIn, type DatasetSource, type Section, type StreamSource } from './read-sources.ts';
import type { AnyRecord, Located } from './records.ts';
import { atOnce, inTurns, type Stepwise } from './stepwise.ts';
import { Store } from './store/store.ts';

export type { DatasetSource, FileSource, ImportSource, StreamSource } from './read-sources.ts';

/** The whole way of the data: files → records → checked claims → the graph. */

export interface Holdings {
  readonly store: Store;
  /** Grows with what is loaded. */
  readonly datasets: DatasetSummary[];
  readonly textOf: TextOf;
  readonly places: Map<ArticleId, TextPlace>;
}

/** Loads datasets, which may speak of one another, into a new store. Throws DatasetError, with every fault, when one does not fit. */
export function ingest(sources: readonly DatasetSource[]): Holdings {
  const places = new Map<ArticleId, TextPlace>();
  const holdings: Holdings = { store: new Store(), datasets: [], textOf: textsFrom(places), places };
  atOnce(taken(holdings, sources.flatMap(sectionsIn)));
  return holdings;
}

/**
 * Loads datasets into holdings that are in use. What one declares the others may speak of, in whatever order they come, and so may
 * what is in already. Streams are read in turns of some milliseconds between which others go on. All of it or, when it throws,
 * nothing: DatasetError with every fault.
 */
export async function load(holdings: Holdings, ...sources: readonly (DatasetSource | StreamSource)[]): Promise<readonly DatasetSummary[]> {
  // What is had at once is taken in without a wait.
  const read = sources.every(isAtOnce) ? sources.map((source) => ({ sections: sectionsIn(source), faults: [] })) : await readAll(sources);
  const faults = read.flatMap((one) => one.faults);
  if (faults.length > 0) throw new DatasetError(faults);
  const sections = read.flatMap((one) => one.sections);
  await inTurns(taken(holdings, sections));
  return sections.map(({ info }) => summaryOf(info));
}

/** What is wrong with a source, or how much is in it. */
export interface Verdict {
  readonly faults: readonly RecordFault[];
  readonly counts: Readonly<Record<'events' | 'articles' | 'claims', number>>;
}

/** Checks sources as `load` would load them together, and takes nothing in: a verdict on each, in their order. */
export async function check(sources: readonly (DatasetSource | StreamSource)[]): Promise<readonly Verdict[]> {
  const read = await readAll(sources);
  const outcomes = await inTurns(checked(ingest([]), read.flatMap((one) => one.sections)));
  return read.map(({ sections, faults }) => {
    const own = outcomes.filter(({ section }) => sections.includes(section));
    const sum = (of: (dataset: LoadedDataset) => number): number => own.reduce((total, { dataset }) => total + (dataset ? of(dataset) : 0), 0);
    return {
      faults: [...faults, ...own.flatMap((one) => one.faults)],
      counts: {
        events: sum(({ batch, rows }) => batch.events.length + (rows?.held ?? 0)), articles: sum(({ batch }) => batch.articles.length),
        claims: sum(({ batch, rows }) => batch.claims.length + (rows?.claims ?? 0)),
      },
    };
  });
}

/** Takes a dataset out, in turns as `load` does. What others say of its things stays, with the names of those. Gives whether there was one. */
export async function unload(holdings: Holdings, dataset: string): Promise<boolean> {
  const at = holdings.datasets.findIndex(({ id }) => id === dataset);
  if (at < 0) return false;
  await inTurns(holdings.store.withdrawing(dataset));
  holdings.datasets.splice(at, 1);
  for (const id of holdings.places.keys()) if (!holdings.store.original(id)) holdings.places.delete(id);
  return true;
}

interface Outcome {
  readonly section: Section;
  readonly faults: readonly RecordFault[];
  readonly dataset?: LoadedDataset | undefined;
}

/** Takes sections in, once all of them fit. */
function* taken(holdings: Holdings, sections: readonly Section[]): Stepwise<void> {
  const outcomes = yield* checked(holdings, sections);
  const faults = outcomes.flatMap((one) => one.faults);
  if (faults.length > 0) throw new DatasetError(faults);
  for (const { section: { info, source, articles }, dataset } of outcomes) {
    if (!dataset) continue;
    yield* holdings.store.applying({ dataset: info.id, ...dataset.batch, rows: dataset.rows });
    for (const place of textPlaces(source, articles, dataset.batch)) holdings.places.set(place.article.id, place);
    list(holdings, info);
  }
}

/** Checks sections, each beside the others and what is in. */
function* checked(holdings: Holdings, sections: readonly Section[]): Stepwise<Outcome[]> {
  for (const { loading, texts } of sections) yield* loading.declaring(texts);
  const loads = sections.map(({ loading }) => loading);
  const outcomes: Outcome[] = [];
  for (const section of sections) {
    try {
      const { batch, rows } = yield* section.loading.finishing(knownBeside(section.loading, loads, holdings));
      const articles = section.source && 'articles' in section.source ? section.source.articles : undefined;
      outcomes.push({ section, faults: [], dataset: articles ? { batch: onlyArticles(batch, articles) } : { batch, rows } });
    } catch (error) {
      if (!(error instanceof DatasetError)) throw error;
      outcomes.push({ section, faults: error.faults });
    }
  }
  return outcomes;
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
