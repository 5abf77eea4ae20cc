import type { EvidenceKind } from '../model.ts';
import type { Words } from './reading.ts';
import type { Sentence } from './sentence/sentence.ts';

/** Cuts exact stretches out of the article's text; offsets come in UTF-16 units and go out in code points. */
export type CutWords = (start: number, end: number) => Words;

/** A cutter for a text. Texts without characters beyond the basic plane are not counted anew. */
export function wordCutter(text: string): CutWords {
  if (!/[\u{10000}-\u{10FFFF}]/u.test(text)) return (start, end) => ({ start, end, exact: text.slice(start, end) });
  const points = new Uint32Array(text.length + 1);
  let count = 0;
  for (let i = 0; i < text.length; i += 1) {
    points[i] = count;
    const pair = text.charCodeAt(i) >= 0xD800 && text.charCodeAt(i) < 0xDC00 && text.charCodeAt(i + 1) >= 0xDC00 && text.charCodeAt(i + 1) < 0xE000;
    if (!pair) count += 1;
  }
  points[text.length] = count;
  return (start, end) => ({ start: points[start] ?? start, end: points[end] ?? end, exact: text.slice(start, end) });
}

/** The words between two tokens of a sentence, `to` inclusive. */
export function sentenceWords(cut: CutWords, sentence: Sentence, from: number, to: number): Words {
  const [first, last] = [sentence.tokens[from], sentence.tokens[to]];
  return cut(first?.start ?? 0, last?.end ?? 0);
}

/** In which part of the article a word stands. */
export const kindOfWords = (sentence: Sentence, at: number): EvidenceKind => (sentence.kind === 'BODY' && sentence.quoted[at] === true ? 'QUOTE' : sentence.kind);
