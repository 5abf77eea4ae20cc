import { bestTree } from './english/best-tree.ts';
import { lemmaOf } from './english/lemmas.ts';
import { LONGEST_INPUT, makeNetwork, type SyntaxNetwork } from './english/network.ts';
import { readWeights, type SyntaxWeights } from './english/weights-file.ts';
import type { SyntaxParser, SyntaxToken, Token, Upos } from './syntax.ts';

/**
 * A tagger, lemmatizer and dependency parser of English, from the bytes of its weights file (`data/reader/english-syntax.bin`). Every tree is projective and has one root.
 * More tokens than the network reads at once (256) are read in parts, whose roots hang on the first one's as `parataxis`.
 */
export function makeEnglishSyntax(bytes: Uint8Array): SyntaxParser {
  const weights = readWeights(bytes);
  const network = makeNetwork(weights);
  const ranks = new Map(weights.words.map((word, i) => [word, i]));
  const rankOf = (word: string): number => ranks.get(word.toLowerCase()) ?? Infinity;
  return {
    name: 'english', version: weights.version,
    parse: (tokens) => {
      const parsed: SyntaxToken[] = [];
      let root: number | undefined;
      for (let from = 0; from < tokens.length; from += LONGEST_INPUT) {
        const part = parsePart(network, weights, tokens.slice(from, from + LONGEST_INPUT), rankOf);
        for (const token of part) parsed.push(placed(token, from, root));
        root ??= parsed.findIndex(({ head }) => head < 0);
      }
      return parsed;
    },
  };
}

function parsePart(network: SyntaxNetwork, { tags, relations }: SyntaxWeights, tokens: readonly Token[], rankOf: (word: string) => number): SyntaxToken[] {
  const scores = network(tokens.map(({ text }) => text));
  const heads = bestTree(scores.arcs, scores.width, tokens.length);
  const labels = scores.relationsUnder(heads);
  return tokens.map((token, i) => {
    const [upos = 'X', xpos = 'FW'] = (tags[scores.tags[i] ?? 0] ?? '').split('|') as [Upos, string];
    return { ...token, upos, xpos, lemma: lemmaOf(token.text, upos, xpos, rankOf), head: heads[i] ?? -1, relation: relations[labels[i] ?? -1] ?? 'root' };
  });
}

const placed = (token: SyntaxToken, from: number, root: number | undefined): SyntaxToken => {
  if (token.head >= 0) return { ...token, head: token.head + from };
  return root === undefined ? { ...token, head: -1 } : { ...token, head: root, relation: 'parataxis' };
};
