import type { ArticleId } from './model.ts';

/**
 * Where the texts of articles are had from when somebody reads one. They are much of what is known and little of what is asked
 * for, so they stay outside: in the dataset's folder. Gives one text for each id, in the order of the ids, or the reason why not.
 */
export type ReadArticleTexts = (ids: readonly ArticleId[]) => Promise<readonly (string | Error)[]>;
