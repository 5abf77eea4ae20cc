import DataLoader from 'dataloader';
import type { TextOf } from '../article-texts.ts';
import type { ArticleId } from '../model.ts';
import type { Measures } from '../measures/measures.ts';
import { Patience } from '../query/patience.ts';
import type { Sight } from '../query/sight.ts';
import type { DatasetSummary } from '../dataset-summary.ts';

/** What every resolver is given; made anew for each request, since a DataLoader keeps what it loaded. */
export interface GraphContext {
  /** The store under the standard lens. */
  readonly sight: Sight;
  readonly datasets: readonly DatasetSummary[];
  /** The figures of the graph, under the standard lens. */
  readonly measures: () => Promise<Measures>;
  /** Loads the texts that one request reads, each once, all at a time. */
  readonly articleTexts: DataLoader<ArticleId, string>;
}

/** What contexts are made from. */
export interface ContextSource {
  readonly sight: Sight;
  readonly datasets: readonly DatasetSummary[];
  readonly textOf: TextOf;
  readonly measures: () => Promise<Measures>;
}

/** The most texts read at a time. */
const TEXTS_AT_A_TIME = 100;

/** The context of one request. */
export const contextFor = ({ sight, datasets, textOf, measures }: ContextSource): GraphContext => ({
  sight: { ...sight, patience: new Patience() }, datasets, measures, articleTexts: new DataLoader((ids) => Promise.resolve(ids.map(textOf)), { maxBatchSize: TEXTS_AT_A_TIME }),
});
