import type { TextOf } from '../article-texts.ts';
import type { DatasetSummary } from '../dataset-summary.ts';
import type { ArticleId } from '../model.ts';
import type { Sight } from '../query/sight.ts';
import { STANDARD_LENS } from '../store/lens.ts';
import type { StoreView } from '../store/view.ts';

/** What an export is made of: the graph under a lens, and the datasets that it holds. */
export interface Exportable {
  readonly sight: Sight;
  readonly datasets: readonly DatasetSummary[];
  readonly textOf: TextOf;
}

/** How many of what an export wrote: "events" → 32. */
export type Exported = Readonly<Record<string, number>>;

/** An export on its way: pieces of text in order, none of them large; in the end, how much it was. */
export type Chunks = Generator<string, Exported>;

export interface ExportOptions {
  /** Begin with a byte order mark, where the format has one. */
  readonly byteOrderMark?: boolean | undefined;
}

/** The graph under the standard lens, for an export. */
export const exportable = ({ store, datasets, textOf }: { readonly store: StoreView; readonly datasets: readonly DatasetSummary[]; readonly textOf: TextOf }): Exportable =>
  ({ sight: { view: store, lens: STANDARD_LENS }, datasets, textOf });

/** The text of an article, for a format that holds it. Throws when it can no longer be read: half an export is none. */
export function textIn({ textOf }: Exportable, id: ArticleId): string {
  const text = textOf(id);
  if (text instanceof Error) throw text;
  return text;
}
