/** In which form a file tells its articles. */
export const documentForms = {
  plain: 'Text as it is; its first line is taken for the headline when it looks like one.',
  html: 'A web page: what JSON-LD says of a news article, else its main text.',
  rss: 'RSS 0.9 to 2.0, also as RDF: each item an article.',
  atom: 'Atom: each entry an article.',
  'json-feed': 'JSON Feed: each item an article.',
  ninjs: 'IPTC ninjs 1 to 3: an article, or an array of them.',
} as const satisfies Record<string, string>;

export type DocumentForm = keyof typeof documentForms;

/** How much of a file is looked at, in UTF-16 units. */
const HEAD = 4096;

/** A tag by which a page is known when it has neither doctype nor root. */
const PAGE_TAG = /<(?:html|head|body|title|article|meta|p|div|h1)(?:\s[^<>]*)?>/i;

/** The form that a text has, by how it begins. Text that begins like none of the others is plain. */
export function formOf(text: string): DocumentForm {
  const head = text.slice(0, HEAD).trimStart();
  if (head.startsWith('{') || head.startsWith('[')) return jsonForm(head) ?? 'plain';
  if (!head.startsWith('<')) return 'plain';
  const root = rootOf(head);
  if (root === 'rss' || root === 'rdf:rdf') return 'rss';
  if (root === 'feed') return 'atom';
  return root === '!doctype' || root === 'html' || PAGE_TAG.test(head) ? 'html' : 'plain';
}

/** A key that ninjs of any version has. */
const NINJS_KEY = /"(?:uri|headlines?|bodies|body_?\w{0,20})"\s*:/;

function jsonForm(head: string): DocumentForm | undefined {
  if (!/^(?:\{\s*["}]|\[\s*\{)/.test(head)) return undefined;
  if (/"https?:\\?\/\\?\/jsonfeed\.org\\?\/version/.test(head)) return 'json-feed';
  return NINJS_KEY.test(head) ? 'ninjs' : undefined;
}

/** The name of the first tag, in small letters, past the XML prolog, comments and a doctype that is not HTML's. */
function rootOf(head: string): string {
  let rest = head;
  for (let next = PROLOG.exec(rest); next; next = PROLOG.exec(rest)) rest = rest.slice(next[0].length);
  return /^<([!?]?[\w:-]+)/.exec(rest)?.[1]?.toLowerCase() ?? '';
}

/** One thing that may stand before the root of XML. */
const PROLOG = /^(?:\s+|<\?[^>]*>|<!--(?:(?!-->)[^])*-->|<!doctype\s+(?!html)[^[>]*(?:\[[^\]]*\]\s*)?>)/i;
