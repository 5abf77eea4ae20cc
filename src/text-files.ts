import { createHash } from 'node:crypto';
import type { ReadArticleTexts } from './article-texts.ts';
import { NewsgraphError } from './errors.ts';
import type { Article, ArticleId } from './model.ts';

/** The file that an article's text stands in, and the folder that has it. */
export interface TextPlace {
  readonly article: Article;
  readonly textFile: string;
  readonly readFile: (path: string) => Uint8Array | undefined;
}

/** Reads texts from the files that they were checked from. One that has changed since is refused: the evidence would no longer fit. */
export function textsFromFiles(places: ReadonlyMap<ArticleId, TextPlace>): ReadArticleTexts {
  return (ids) => Promise.resolve(ids.map((id) => {
    const place = places.get(id);
    const bytes = place?.readFile(place.textFile);
    if (!place || !bytes) return new NewsgraphError('TEXT_MISSING', `the text of ${id} is no longer there`);
    const same = createHash('sha256').update(bytes).digest('hex') === place.article.contentHash;
    return same ? new TextDecoder().decode(bytes) : new NewsgraphError('TEXT_CHANGED', `the text of ${id} has changed since its claims were checked; restart to load it again`);
  }));
}
