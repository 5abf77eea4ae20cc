/** A word, number or mark of a sentence; UTF-16 offsets in the document's text. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Universal parts of speech (universaldependencies.org/u/pos). */
export const PARTS_OF_SPEECH = ['ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM', 'PART', 'PRON', 'PROPN', 'PUNCT', 'SCONJ', 'SYM', 'VERB', 'X'] as const;
export type Upos = (typeof PARTS_OF_SPEECH)[number];

/** A token in a dependency tree of Universal Dependencies. */
export interface SyntaxToken extends Token {
  readonly lemma: string;
  readonly upos: Upos;
  /** The tag of the Penn Treebank, which tells forms apart: VBD "attacked", VBN "was attacked", VBG, NNS. */
  readonly xpos: string;
  /** The place of its head in the sentence; -1 for the root. */
  readonly head: number;
  /** Such as `nsubj:pass`. */
  readonly relation: string;
}

/** Gives a sentence its tree. Pure: the same tokens, the same tree. */
export interface SyntaxParser {
  readonly name: string;
  readonly version: string;
  parse(tokens: readonly Token[]): readonly SyntaxToken[];
}
