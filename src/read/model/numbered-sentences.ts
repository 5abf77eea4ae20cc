import type { Document } from '../document.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Words } from '../reading.ts';
import { segmentsOf } from '../text/segment.ts';
import { sentenceOf, type Sentence } from '../sentence/sentence.ts';
import { splitSentences } from '../text/sentences.ts';
import type { SyntaxToken, Token } from '../syntax.ts';
import { tokenize } from '../text/tokens.ts';
import type { CutWords } from '../words-of.ts';

/** A sentence as a model is shown it: its number, from 1, and its text. */
export interface NumberedSentence {
  readonly number: number;
  /** UTF-16 offset in the document's text. */
  readonly start: number;
  readonly text: string;
  /** Its tokens and the names of the dictionary in it; without a tree. */
  readonly sentence: Sentence;
}

/** The sentences of an article but for the furniture of its page, numbered through. */
export function numberedSentences(document: Document, lexicon: Lexicon): readonly NumberedSentence[] {
  const numbered: NumberedSentence[] = [];
  for (const { start, end, kind } of segmentsOf(document)) {
    if (kind === 'BOILERPLATE') continue;
    for (const tokens of splitSentences(document.text, tokenize(document.text, start, end))) {
      const [first, last] = [tokens[0], tokens.at(-1)];
      if (!first || !last) continue;
      const sentence = sentenceOf(flatTree(tokens), lexicon, { index: numbered.length, kind, repeats: [] });
      numbered.push({ number: numbered.length + 1, start: first.start, text: document.text.slice(first.start, last.end), sentence });
    }
  }
  return numbered;
}

/** Tokens as if each hung on the first: what looks at words and names alone needs no tree. */
const flatTree = (tokens: readonly Token[]): SyntaxToken[] =>
  tokens.map((token, i) => ({ ...token, lemma: token.text.toLowerCase(), upos: 'X', xpos: 'FW', head: i === 0 ? -1 : 0, relation: i === 0 ? 'root' : 'dep' }));

/** A quotation that a model gives, with the number of the sentence that it is to stand in. */
export interface Quote {
  readonly s: number;
  readonly q: string;
}

/** A quotation that was found where it was said to stand. */
export interface FoundQuote {
  readonly sentence: NumberedSentence;
  readonly words: Words;
  /** Token places in the sentence, `to` inclusive. */
  readonly from: number;
  readonly to: number;
}

/** Looks a quotation up in its sentence: letter by letter, and as whole words. Gives the reason when it does not stand there. */
export function findQuote({ s, q }: Quote, sentences: readonly NumberedSentence[], cut: CutWords): FoundQuote | string {
  const sentence = sentences.find(({ number }) => number === s);
  if (!sentence) return `there is no sentence ${s}`;
  if (q === '') return 'it is empty';
  const { tokens } = sentence.sentence;
  for (let at = sentence.text.indexOf(q); at >= 0; at = sentence.text.indexOf(q, at + 1)) {
    const [start, end] = [sentence.start + at, sentence.start + at + q.length];
    const inside = tokens.flatMap((token, i) => (token.start < end && token.end > start ? [i] : []));
    const [from, to] = [inside[0], inside.at(-1)];
    if (from === undefined || to === undefined || (tokens[from]?.start ?? 0) < start || (tokens[to]?.end ?? 0) > end) continue;
    return { sentence, words: cut(start, end), from, to };
  }
  return `the words do not stand in sentence ${s}`;
}
