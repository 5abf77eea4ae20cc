import type { ArticleDraft } from './article-draft.ts';
import { dateOfLine } from './published-day.ts';

/** The longest line that can be a headline, in UTF-16 units. */
const LONGEST_HEADLINE = 200;
/** A line that ends so is a sentence of the text; headlines end without a mark, or ask or call. */
const ENDS_LIKE_A_SENTENCE = /[.;:,–—-]["”’)]?$/;

/** In lines that are not empty: how far down the day of publication stands. */
const DATE_WITHIN = 4;

/** A plain text is taken as it is, so that offsets hold for its file. Its first line is the headline when it is short, does not end like a sentence, and text follows it. A line near its top that is a date and nothing else tells when it was published. */
export function articleOfPlainText(text: string): ArticleDraft {
  const first = /^\s*(\S[^\r\n]*)/.exec(text);
  const line = (first?.[1] ?? '').trim();
  const rest = text.slice((first?.[0] ?? '').length).trim();
  const isHeadline = line !== '' && line.length <= LONGEST_HEADLINE && !ENDS_LIKE_A_SENTENCE.test(line) && rest.length > line.length;
  return { body: text, headline: isHeadline ? line : undefined, published: dateAtTop(text) };
}

/** A bounded look: a text of one endless line has no date of its own. */
function dateAtTop(text: string): string | undefined {
  const lines = text.slice(0, 1000).split(/[\r\n]+/).filter((line) => line.trim() !== '').slice(0, DATE_WITHIN);
  return lines.map(dateOfLine).find((date) => date !== undefined);
}
