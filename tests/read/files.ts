import { documentsOf, type DocumentOptions, type DocumentsRead } from '../../src/read/forms/documents.ts';
import type { Document } from '../../src/read/document.ts';

/** Reads a text as the bytes of a file. */
export const readText = (text: string, options?: DocumentOptions): DocumentsRead => documentsOf(Buffer.from(text), options);

/** The one article of a file that has no faults. */
export function onlyDocument(read: DocumentsRead): Document {
  const [document] = read.documents;
  if (!document || read.documents.length > 1 || read.faults.length > 0) throw new Error(JSON.stringify(read.faults.map((fault) => fault.message)));
  return document;
}

/** Code and message of each fault. */
export const faultsOf = (read: DocumentsRead): string[] => read.faults.map(({ code, message, item }) => `${item === undefined ? '' : `${item} `}${code}: ${message}`);

/** What each block of a document holds. */
export const blockTexts = ({ text, blocks = [] }: Document): string[] => blocks.map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`);

/** A paragraph of some 120 letters that tells of the number given. */
export const paragraph = (number: number): string =>
  `The minister met delegation ${number} from the northern province on Monday, officials said, and talks are to go on next week.`;

/** A page of news with ten paragraphs. */
export const page = ({ head = '', before = '', after = '' } = {}): string =>
  `<!doctype html><html lang="en"><head><title>Minister meets delegations</title>${head}</head><body><nav><a href="/">Home</a></nav><article><h1>Minister meets delegations</h1>${before}${
    Array.from({ length: 10 }, (_, i) => `<p>${paragraph(i + 1)}</p>`).join('')}${after}</article></body></html>`;
