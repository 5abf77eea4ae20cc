import type { Sight } from '../query/sight.ts';
import type { DatasetSummary } from '../dataset-summary.ts';

/** What every resolver is given. */
export interface GraphContext {
  /** The store under the standard lens. */
  readonly sight: Sight;
  readonly datasets: readonly DatasetSummary[];
}
