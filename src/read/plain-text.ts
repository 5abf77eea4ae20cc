import type { ArticleDraft } from './article-draft.ts';

/** The longest line that can be a headline, in UTF-16 units. */
const LONGEST_HEADLINE = 200;
/** A line that ends so is a sentence of the text; headlines end without a mark, or ask or call. */
const ENDS_LIKE_A_SENTENCE = /[.;:,–—-]["”’)]?$/;

/** A plain text is taken as it is, so that offsets hold for its file. Its first line is the headline when it is short, does not end like a sentence, and text follows it. */
export function articleOfPlainText(text: string): ArticleDraft {
  const first = /^\s*(\S[^\r\n]*)/.exec(text);
  const line = (first?.[1] ?? '').trim();
  const rest = text.slice((first?.[0] ?? '').length).trim();
  const isHeadline = line !== '' && line.length <= LONGEST_HEADLINE && !ENDS_LIKE_A_SENTENCE.test(line) && rest.length > line.length;
  return { body: text, headline: isHeadline ? line : undefined };
}
