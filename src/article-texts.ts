import { createHash } from 'node:crypto';
import { NewsgraphError } from './errors.ts';
import type { Article, ArticleId } from './model.ts';

/**
 * Where the text of an article is had from when somebody reads it. Texts are much of what is known and little of what is asked
 * for, so they stay outside: in the dataset's folder. Gives the text, or the reason why it cannot be had.
 */
export type TextOf = (id: ArticleId) => string | Error;

/** An article, and where its text lies. */
export interface TextPlace {
  readonly article: Article;
  readonly read: () => Uint8Array | string | undefined;
}

/** Reads texts from where they were checked. One that has changed since is refused: the evidence would no longer fit. */
export function textsFrom(places: ReadonlyMap<ArticleId, TextPlace>): TextOf {
  return (id) => {
    const place = places.get(id);
    const found = place?.read();
    if (!place || found === undefined) return new NewsgraphError('TEXT_MISSING', `the text of ${id} is no longer there`);
    const same = createHash('sha256').update(found).digest('hex') === place.article.contentHash;
    if (!same) return new NewsgraphError('TEXT_CHANGED', `the text of ${id} has changed since its claims were checked; restart to load it again`);
    return typeof found === 'string' ? found : new TextDecoder().decode(found);
  };
}
