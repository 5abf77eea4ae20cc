import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { articleInJsonLd, type ArticleJsonLd } from './article-json-ld.ts';
import { isBoilerplate } from './boilerplate.ts';
import type { TextBlock } from './block-text.ts';
import { DocumentFault } from './document-fault.ts';
import type { ArticleDraft } from './article-draft.ts';
import { blocksOf } from './markup-blocks.ts';
import { refuseUnboundedMarkup } from './markup-bounds.ts';
import { webAddress } from './web-address.ts';

/** The fewest characters of `articleBody` that are taken for the article. */
const FEWEST_BODY = 200;
/** When the page's own main text is so many times as long, `articleBody` is a cut of it. */
const CUT_BELOW = 1.5;

/**
 * The article of a web page. Its text is `articleBody` of a JSON-LD NewsArticle where that is whole, else the main text that Readability
 * finds; headline, date, publisher and address come from JSON-LD, else from the page's meta tags. Throws DocumentFault.
 */
export function articleOfPage(html: string): ArticleDraft {
  refuseUnboundedMarkup(html);
  const { document } = parseHTML(html);
  const meta = metaOf(document);
  const canonical = webAddress(document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url'));
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')].map((script) => script.textContent);
  const { article: told = {}, notes } = articleInJsonLd(scripts, canonical);
  const language = document.documentElement?.getAttribute('lang') ?? undefined;
  const site = meta('og:site_name');
  const published = told.published ?? meta('article:published_time', 'datePublished', 'date', 'dc.date', 'dcterms.created', 'parsely-pub-date', 'sailthru.date', 'pubdate') ?? document.querySelector('article time[datetime], time[pubdate]')?.getAttribute('datetime') ?? undefined;
  const ownTitle = meta('og:title', 'twitter:title') ?? firstHeading(document);
  const main = mainTextOf(document);
  return {
    ...bodyOf(told, main.blocks, notes),
    headline: plainText(told.headline) ?? ownTitle ?? main.title, published, publisher: told.publisher ?? site ?? main.siteName,
    url: webAddress(told.url) ?? canonical, language: told.language ?? language,
  };
}

/** The paragraphs of a piece of markup, such as an item of a feed has. Throws DocumentFault. */
export function blocksOfMarkup(markup: string): readonly TextBlock[] {
  refuseUnboundedMarkup(markup);
  return blocksOf(parseHTML(`<html><body>${markup}</body></html>`).document.body);
}

/** The lines of a text as paragraphs. */
export const blocksOfLines = (text: string): readonly TextBlock[] =>
  text.split(/[\r\n]+/).map((line) => ({ text: line, kind: isBoilerplate(line) ? 'BOILERPLATE' : 'BODY' }));

/** Whether a text holds tags or character references. */
export const isMarkup = (text: string): boolean => /<\/?[a-z][^<>]*>|&(?:#\d+|#x[\da-f]+|[a-z]{2,8});/i.test(text);

/** A line without its markup. */
export const plainText = (text: string | undefined): string | undefined =>
  (text !== undefined && isMarkup(text) ? blocksOfMarkup(text).map((block) => block.text).join(' ') : text);

/** Gives the content of the first of the meta tags that is there and not empty. */
function metaOf(document: Document): (...names: readonly string[]) => string | undefined {
  const contents = new Map<string, string>();
  for (const tag of document.querySelectorAll('meta')) {
    const name = (tag.getAttribute('property') ?? tag.getAttribute('name') ?? tag.getAttribute('itemprop') ?? '').toLowerCase();
    const content = tag.getAttribute('content')?.trim() ?? '';
    if (name !== '' && content !== '' && !contents.has(name)) contents.set(name, content);
  }
  return (...names) => names.map((name) => contents.get(name.toLowerCase())).find((content) => content !== undefined);
}

/** The first `h1`, as far as its first paragraph when it is never closed. */
function firstHeading(document: Document): string | undefined {
  const heading = document.querySelector('h1');
  return heading ? blocksOf(heading)[0]?.text : undefined;
}

interface MainText {
  readonly blocks: readonly TextBlock[];
  readonly title?: string | undefined;
  readonly siteName?: string | undefined;
}

/** What Readability takes for the article; it changes the document. A page in which it finds nothing is taken whole. */
function mainTextOf(document: Document): MainText {
  const whole = blocksOf(document.body ?? document);
  const found = new Readability(document, { serializer: (node) => node, keepClasses: true, disableJSONLD: true }).parse();
  return { blocks: found?.content ? blocksOf(found.content) : whole, title: found?.title ?? undefined, siteName: found?.siteName ?? undefined };
}

function bodyOf(told: ArticleJsonLd, main: readonly TextBlock[], notes: readonly string[]): Pick<ArticleDraft, 'body' | 'notes'> {
  const read = main.filter((block) => block.kind === 'BODY');
  const blocks = told.body === undefined ? [] : blocksOfTold(told.body);
  const [toldLength, mainLength] = [lengthOf(blocks), lengthOf(read)];
  if (toldLength < FEWEST_BODY && mainLength === 0 && toldLength === 0) throw new DocumentFault('EMPTY_TEXT', 'no text of an article is found on the page');
  const captions = main.filter((block) => block.kind === 'CAPTION');
  if (toldLength >= FEWEST_BODY && mainLength < toldLength * CUT_BELOW) return { body: [...captions, ...blocks], notes };
  const isCut = toldLength >= FEWEST_BODY;
  return { body: mainLength === 0 ? blocks : main, notes: isCut ? [...notes, 'articleBody of JSON-LD is shorter than the page: the page is read'] : notes };
}

const blocksOfTold = (body: string): readonly TextBlock[] =>
  (isMarkup(body) ? blocksOfMarkup(body.replaceAll(/\r?\n\s*\n/g, '<p>')) : blocksOfLines(body));

const lengthOf = (blocks: readonly TextBlock[]): number => blocks.reduce((sum, block) => sum + block.text.length, 0);
