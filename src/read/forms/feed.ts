import { parseAtomFeed, parseFeed, parseJsonFeed } from 'feedsmith';
import type { TextBlock } from './block-text.ts';
import { DocumentFault } from './document-fault.ts';
import type { DocumentForm } from './document-form.ts';
import type { ArticleDraft } from './article-draft.ts';
import { blocksOfLines, blocksOfMarkup, isMarkup, plainText } from './html.ts';

/** The most articles of one feed; feeds hold 10 to 100. */
export const MOST_ITEMS = 500;

const maxItems = MOST_ITEMS + 1;

/** The items of a feed, in its order. What is only a summary is read as what it is. Throws DocumentFault when it is no feed of this form. */
export function articlesOfFeed(text: string, form: Extract<DocumentForm, 'rss' | 'atom' | 'json-feed'>): readonly ArticleDraft[] {
  refuseEntities(text);
  try {
    if (form === 'atom') return atomArticles(parseAtomFeed(text, { maxItems }));
    return form === 'json-feed' ? jsonArticles(parseJsonFeed(JSON.parse(text), { maxItems })) : rssArticles(text);
  } catch (error) {
    if (error instanceof DocumentFault) throw error;
    throw new DocumentFault('BAD_FORM', `it is not a whole ${NAMES[form]} feed (${error instanceof Error ? error.message.slice(0, 200) : 'unreadable'})`);
  }
}

const NAMES = { rss: 'RSS', atom: 'Atom', 'json-feed': 'JSON' } as const;

/** Feeds need no entities of their own, and bombs and look-ups of other files are made of them. */
function refuseEntities(text: string): void {
  if (/<!ENTITY\s/i.test(text.slice(0, text.search(/<(?:rss|feed|rdf:RDF)[\s>]/i) + 1 || undefined))) {
    throw new DocumentFault('BAD_FORM', 'it declares entities of its own (<!ENTITY …>), which are not read');
  }
}

function rssArticles(text: string): readonly ArticleDraft[] {
  const { format, feed } = parseFeed(text, { maxItems });
  if (format !== 'rss' && format !== 'rdf') throw new DocumentFault('BAD_FORM', `it is ${format === 'json' ? 'a JSON feed' : 'an Atom feed'}, not RSS`);
  return (feed.items ?? []).map((item): ArticleDraft => ({
    headline: plainText(item.title), body: bodyOf(item.content?.encoded ?? item.description),
    published: ('pubDate' in item ? item.pubDate : undefined) ?? item.dc?.dates?.[0], url: item.link ?? guidUrl(item),
    publisher: ('source' in item ? item.source?.title : undefined) ?? item.dc?.publishers?.[0] ?? plainText(feed.title), language: ('language' in feed ? feed.language : undefined) ?? feed.dc?.languages?.[0],
  }));
}

const guidUrl = (item: { readonly guid?: { readonly value?: string } } | object): string | undefined => ('guid' in item ? item.guid?.value : undefined);

const atomArticles = (feed: ReturnType<typeof parseAtomFeed<string>>): readonly ArticleDraft[] =>
  (feed.entries ?? []).map((entry): ArticleDraft => ({
    headline: atomText(entry.title), body: atomBody(entry.content?.value === undefined ? entry.summary : entry.content), published: entry.published ?? entry.updated,
    url: (entry.links?.find(({ rel = 'alternate' }) => rel === 'alternate') ?? entry.links?.[0])?.href,
    publisher: atomText(entry.source?.title) ?? atomText(feed.title), language: feed.xml?.lang,
  }));

interface AtomText {
  readonly value?: string | undefined;
  readonly type?: string | undefined;
}

const isPlain = ({ type = 'text' }: AtomText): boolean => type === 'text' || type === 'text/plain';

const atomText = (text: AtomText | undefined): string | undefined => (text === undefined || isPlain(text) ? text?.value : plainText(text.value));

const atomBody = (content: AtomText | undefined): readonly TextBlock[] => (content !== undefined && isPlain(content) ? blocksOfLines(content.value ?? '') : bodyOf(content?.value));

const jsonArticles = (feed: ReturnType<typeof parseJsonFeed<string>>): readonly ArticleDraft[] =>
  (feed.items ?? []).map((item): ArticleDraft => ({
    headline: item.title, body: item.content_text === undefined ? bodyOf(item.content_html ?? item.summary) : blocksOfLines(item.content_text),
    published: item.date_published ?? item.date_modified, url: item.url ?? item.external_url, publisher: feed.title, language: item.language ?? feed.language,
  }));

const bodyOf = (content: string | undefined): readonly TextBlock[] =>
  (content !== undefined && isMarkup(content) ? blocksOfMarkup(content) : blocksOfLines(content ?? ''));
