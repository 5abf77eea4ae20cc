/** What JSON-LD of a page says of its article, as it says it; nothing of it is checked yet. */
export interface ArticleJsonLd {
  readonly headline?: string | undefined;
  readonly body?: string | undefined;
  readonly published?: string | undefined;
  readonly publisher?: string | undefined;
  readonly url?: string | undefined;
  readonly language?: string | undefined;
}

export interface FoundJsonLd {
  readonly article?: ArticleJsonLd | undefined;
  /** What was passed over, and why. */
  readonly notes: readonly string[];
}

/** The largest block of JSON-LD that is parsed, in UTF-16 units, how many blocks are, and how many objects are looked at in all of them. */
const LONGEST_BLOCK = 1_000_000;
const MOST_BLOCKS = 20;
const MOST_OBJECTS = 2_000;

/** NewsArticle of schema.org, what it names as kinds of it, and Article, which many pages use for news. */
const ARTICLE_TYPE = /^(?:https?:\/\/schema\.org\/|schema:)?(?:(?:Analysis|AskPublic|Background|Opinion|Reportage|Review)?NewsArticle|Article)$/;

type Json = Readonly<Record<string, unknown>>;

/**
 * Looks for a news article in the JSON-LD of a page: at the top, in an array, in `@graph` or as main entity. Of several, the one whose
 * address is the page's, else the first with a text, else the first.
 */
export function articleInJsonLd(blocks: readonly string[], pageUrl: string | undefined): FoundJsonLd {
  const notes: string[] = [];
  if (blocks.length > MOST_BLOCKS) notes.push(`${blocks.length} blocks of JSON-LD: only the first ${MOST_BLOCKS} are looked at`);
  const found: ArticleJsonLd[] = [];
  const open: unknown[] = blocks.slice(0, MOST_BLOCKS).flatMap((block, i) => parsed(block, i + 1, notes)).toReversed();
  let looked = 0;
  while (open.length > 0) {
    const next = open.pop();
    if (looked++ >= MOST_OBJECTS) {
      notes.push(`JSON-LD with more than ${MOST_OBJECTS} objects: the rest is not looked at`);
      break;
    }
    if (Array.isArray(next)) open.push(...next.slice(0, MOST_OBJECTS).toReversed());
    else if (isObject(next)) {
      if (isArticle(next)) found.push(articleOf(next));
      open.push(next['mainEntity'], next['@graph']);
    }
  }
  return { article: bestOf(found, pageUrl), notes };
}

function parsed(block: string, number: number, notes: string[]): unknown[] {
  if (block.length > LONGEST_BLOCK) {
    notes.push(`block ${number} of JSON-LD has ${block.length} characters; at most ${LONGEST_BLOCK} are parsed, so it is passed over`);
    return [];
  }
  try {
    return [JSON.parse(block.replace(/^\s*(?:\/\/)?<!(?:--|\[CDATA\[)|(?:\/\/)?(?:-->|\]\]>)\s*$/g, ''))];
  } catch {
    notes.push(`block ${number} of JSON-LD is not JSON and is passed over`);
    return [];
  }
}

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const isArticle = (object: Json): boolean => [object['@type']].flat().some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type));

const articleOf = (object: Json): ArticleJsonLd => ({
  headline: wordsOf(object['headline']) ?? wordsOf(object['name']),
  body: wordsOf(object['articleBody']),
  published: wordsOf(object['datePublished']) ?? wordsOf(object['dateCreated']),
  publisher: wordsOf(object['publisher']),
  url: wordsOf(object['url']) ?? wordsOf(object['mainEntityOfPage']),
  language: wordsOf(object['inLanguage']),
});

/** A string, or the one that stands for a thing: its value, name or id; of several things the first. */
function wordsOf(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first === 'string') return first.trim() === '' ? undefined : first;
  if (!isObject(first)) return undefined;
  return ['@value', 'name', '@id', 'url'].map((key) => first[key]).find((one): one is string => typeof one === 'string' && one !== '');
}

function bestOf(found: readonly ArticleJsonLd[], pageUrl: string | undefined): ArticleJsonLd | undefined {
  return found.find((article) => pageUrl !== undefined && article.url === pageUrl) ?? found.find((article) => article.body !== undefined) ?? found[0];
}
