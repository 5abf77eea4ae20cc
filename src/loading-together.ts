import type { TextOf } from './article-texts.ts';
import type { KnownNouns } from './claims/batch.ts';
import type { DatasetLoad } from './dataset-load.ts';
import type { ArticleId, NodeId } from './model.ts';
import type { StoreView } from './store/view.ts';

/** What is in already, where a claim may find what it speaks of. */
export interface Loaded {
  readonly store: Pick<StoreView, 'original' | 'originals'>;
  readonly textOf: TextOf;
}

/** What the claims of one dataset may speak of beside what it declares itself: what those that are loaded with it declare, whatever their order, and what is in already. */
export function knownBeside(own: DatasetLoad, all: readonly DatasetLoad[], { store, textOf }: Loaded): KnownNouns {
  const others = all.filter((one) => one !== own);
  const read = lastRead(textOf);
  return {
    noun: (id) => firstFound(others, (one) => one.noun(id)) ?? store.original(id as NodeId),
    text: (article) => firstFound(others, (one) => one.text(article)) ?? read(article),
    * ids() {
      for (const one of others) yield* one.ids();
      for (const noun of store.originals()) yield noun.id;
    },
  };
}

function firstFound<T>(loads: readonly DatasetLoad[], find: (one: DatasetLoad) => T | undefined): T | undefined {
  for (const one of loads) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Claims of one article mostly stand together: its text is read, and its checksum made, once for them. */
function lastRead(textOf: TextOf): (article: string) => string | undefined {
  let last: { readonly article: string; readonly text: string | Error } | undefined;
  return (article) => {
    if (last?.article !== article) last = { article, text: textOf(article as ArticleId) };
    return last.text instanceof Error ? undefined : last.text;
  };
}
