import { codePointLength } from '../../code-points.ts';
import { quoted } from '../../errors.ts';
import type { IsoDay } from '../../time.ts';
import { textOfBlocks, tidied } from './block-text.ts';
import { decodeText, refuseBinary, refuseKnownBinary } from './charset.ts';
import { DocumentFault } from './document-fault.ts';
import { formOf, type DocumentForm } from './document-form.ts';
import type { Document } from '../document.ts';
import type { ArticleDraft } from './article-draft.ts';
import { articlesOfFeed, MOST_ITEMS } from './feed.ts';
import { articleOfPage } from './html.ts';
import { languageOf } from './language.ts';
import { articlesOfNinjs } from './ninjs.ts';
import { articleOfPlainText } from './plain-text.ts';
import { publishedDay } from './published-day.ts';
import { webAddress } from './web-address.ts';

/** The largest file that is read; pages and feeds are rarely over 2 MB. */
export const MOST_BYTES = 16_000_000;
/** The longest article, in UTF-16 units: some 35,000 words. */
export const LONGEST_ARTICLE = 200_000;
/** The longest headline that is kept, in UTF-16 units. */
const LONGEST_HEADLINE = 500;

/** What a person says of the articles of a file. It counts before what the file says; in a feed, after. */
export interface DocumentOptions {
  /** Told by how the text begins when left out. */
  readonly form?: DocumentForm | undefined;
  readonly publishedAt?: IsoDay | undefined;
  readonly publisher?: string | undefined;
  readonly url?: string | undefined;
}

export interface DocumentsRead {
  readonly documents: readonly Document[];
  /** Why the file, or some of its articles, are not among them. */
  readonly faults: readonly DocumentFault[];
  /** What a person should know of how they were read. */
  readonly notes: readonly string[];
}

/** The articles in a file, in its order. Pure; bounded in time and memory by the ceilings above and those of each form. Never throws for what bytes hold. */
export function documentsOf(bytes: Uint8Array, options: DocumentOptions = {}): DocumentsRead {
  try {
    return readDocuments(bytes, options);
  } catch (error) {
    if (!(error instanceof DocumentFault)) throw error;
    return { documents: [], faults: [error], notes: [] };
  }
}

function readDocuments(bytes: Uint8Array, options: DocumentOptions): DocumentsRead {
  if (bytes.length > MOST_BYTES) throw new DocumentFault('TOO_LARGE', `it has ${bytes.length} bytes; at most ${MOST_BYTES} are read`);
  refuseKnownBinary(bytes);
  const { text, note } = decodeText(bytes);
  if (text.trim() === '') throw new DocumentFault('EMPTY_TEXT', 'it holds no text');
  refuseBinary(text);
  const form = options.form ?? formOf(text);
  const drafts = draftsOf(text, form);
  if (drafts.length === 0) throw new DocumentFault('EMPTY_TEXT', 'it holds no article');
  const finished = drafts.slice(0, MOST_ITEMS).map((draft, i) => finish(draft, options, drafts.length > 1 ? i + 1 : undefined));
  const rest = drafts.length > MOST_ITEMS ? [`only its first ${MOST_ITEMS} articles are read`] : [];
  return {
    documents: finished.flatMap(({ document }) => document ?? []), faults: finished.flatMap(({ fault }) => fault ?? []),
    notes: [...(note === undefined ? [] : [note]), ...rest, ...finished.flatMap(({ notes }) => notes)],
  };
}

function draftsOf(text: string, form: DocumentForm): readonly (ArticleDraft | DocumentFault)[] {
  if (form === 'plain') return [articleOfPlainText(text)];
  if (form === 'html') return [articleOfPage(text)];
  return form === 'ninjs' ? articlesOfNinjs(text) : articlesOfFeed(text, form);
}

interface Finished {
  readonly document?: Document | undefined;
  readonly fault?: DocumentFault | undefined;
  readonly notes: readonly string[];
}

/** `item` is the place among several. */
function finish(draft: ArticleDraft | DocumentFault, options: DocumentOptions, item: number | undefined): Finished {
  const refused = (fault: DocumentFault): Finished => ({ fault: item === undefined ? fault : fault.ofItem(item), notes: [] });
  if (draft instanceof DocumentFault) return refused(draft);
  const headline = typeof draft.body === 'string' ? draft.headline : shortened(draft.headline);
  const made = typeof draft.body === 'string' ? { text: draft.body } : textOfBlocks([...(headline === undefined ? [] : [{ text: headline, kind: 'HEADLINE' as const }]), ...draft.body]);
  const fault = faultOf(made.text, draft.language);
  if (fault) return refused(fault);
  const own = publishedDay(draft.published ?? '');
  const notes = [...(draft.notes ?? []), ...(draft.published !== undefined && own === undefined ? [`its date ${quoted(draft.published)} is none: it is taken as undated`] : [])];
  const first = <T>(given: T | undefined, told: T | undefined): T | undefined => (item === undefined ? given ?? told : told ?? given);
  const document: Document = {
    ...made, headline, language: /^en\b/i.test(draft.language ?? '') ? draft.language ?? 'en' : 'en', publishedAt: first(options.publishedAt, own),
    publisher: first(options.publisher, shortened(draft.publisher)), url: first(options.url, webAddress(draft.url)),
  };
  return { document, notes: item === undefined ? notes : notes.map((note) => `article ${item}: ${note}`) };
}

function shortened(words: string | undefined): string | undefined {
  const text = tidied((words ?? '').slice(0, LONGEST_HEADLINE));
  return text === '' ? undefined : text;
}

function faultOf(text: string, declared: string | undefined): DocumentFault | undefined {
  if (text.trim() === '') return new DocumentFault('EMPTY_TEXT', 'it holds no text');
  if (text.length > LONGEST_ARTICLE) return new DocumentFault('TOO_LARGE', `its text has ${codePointLength(text)} characters; at most ${LONGEST_ARTICLE} are read`);
  const { isEnglish, name } = languageOf(text, declared);
  return isEnglish ? undefined : new DocumentFault('NOT_ENGLISH', `its text is in ${name}; English is read`);
}
