import type { SyntaxParser, SyntaxToken, Token } from '../../src/read/syntax.ts';
import { tokenize } from '../../src/read/text/tokens.ts';
import type { TreebankSentence } from '../training/conllu.ts';

/** Counts of what a parser got right, and of what was there to be found. */
export interface AttachmentCounts {
  words: number;
  found: number;
  upos: number;
  xpos: number;
  lemmas: number;
  heads: number;
  labelled: number;
  readonly byRelation: Map<string, RelationCounts>;
}

export interface RelationCounts {
  gold: number;
  found: number;
  right: number;
}

/** Scores trees of the words that the treebank gives, or of the words that our tokenizer finds in its text, joined where their places are the same. */
export function countAttachments(parser: SyntaxParser, sentences: readonly TreebankSentence[], own: boolean): AttachmentCounts {
  const counts: AttachmentCounts = { words: 0, found: 0, upos: 0, xpos: 0, lemmas: 0, heads: 0, labelled: 0, byRelation: new Map() };
  for (const sentence of sentences) {
    const gold = goldTokens(sentence);
    const parsed = parser.parse(own ? tokenize(sentence.text) : gold);
    counts.words += gold.length;
    counts.found += parsed.length;
    countSentence(counts, sentence, gold, parsed, own ? joinByPlace(gold, parsed) : gold.map((_, i) => i));
  }
  return counts;
}

/** The words of a treebank's sentence, with their places in its text. */
export function goldTokens({ words, text }: TreebankSentence): Token[] {
  let at = 0;
  return words.map((word) => {
    const start = Math.max(at, text.indexOf(word, at));
    at = start + word.length;
    return { text: word, start, end: at };
  });
}

/** By parsed token: the gold word of the same place, -1 when there is none. */
function joinByPlace(gold: readonly Token[], parsed: readonly Token[]): number[] {
  const places = new Map(gold.map(({ start, end }, i) => [`${start}-${end}`, i]));
  return parsed.map(({ start, end }) => places.get(`${start}-${end}`) ?? -1);
}

function countSentence(counts: AttachmentCounts, sentence: TreebankSentence, gold: readonly Token[], parsed: readonly SyntaxToken[], goldOf: readonly number[]): void {
  const relation = (name: string): RelationCounts => {
    const known = counts.byRelation.get(name) ?? { gold: 0, found: 0, right: 0 };
    counts.byRelation.set(name, known);
    return known;
  };
  gold.forEach((_, i) => {
    relation(sentence.relations[i] ?? '').gold += 1;
  });
  parsed.forEach((token, place) => {
    relation(token.relation).found += 1;
    const i = goldOf[place] ?? -1;
    if (i < 0) return;
    if (token.upos === sentence.upos[i]) counts.upos += 1;
    if (token.xpos === sentence.xpos[i]) counts.xpos += 1;
    if (token.lemma === sentence.lemmas[i]) counts.lemmas += 1;
    if ((token.head < 0 ? -1 : goldOf[token.head]) !== sentence.heads[i]) return;
    counts.heads += 1;
    if (token.relation !== sentence.relations[i]) return;
    counts.labelled += 1;
    relation(token.relation).right += 1;
  });
}
