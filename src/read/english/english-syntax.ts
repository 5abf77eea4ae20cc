import { bestTree } from './best-tree.ts';
import { lemmaOf, type RankOf } from './lemmas.ts';
import { LONGEST_INPUT } from './dense.ts';
import { makeNetwork, type SyntaxNetwork } from './network.ts';
import { readWeights } from './weights-file.ts';
import { PARTS_OF_SPEECH, type SyntaxParser, type SyntaxToken, type Token, type Upos } from '../syntax.ts';

/**
 * A tagger, lemmatizer and dependency parser of English, from the bytes of its weights file (`data/reader/english-syntax.bin`). Every tree is projective and has one root.
 * More tokens than the network reads at once (256) are read in parts, whose roots hang on the first one's as `parataxis`.
 */
export function makeEnglishSyntax(bytes: Uint8Array): SyntaxParser {
  const weights = readWeights(bytes);
  const ranks = new Map(weights.words.map((word, i) => [word, i]));
  const rankOf = (word: string): number => ranks.get(word.toLowerCase()) ?? Infinity;
  const model: Model = { network: makeNetwork(weights), tags: weights.tags.map(readTag), relations: weights.relations, rankOf };
  return {
    name: 'english', version: weights.version,
    parse: (tokens) => {
      const parsed: SyntaxToken[] = [];
      let root: number | undefined;
      for (let from = 0; from < tokens.length; from += LONGEST_INPUT) {
        const part = parsePart(model, tokens.slice(from, from + LONGEST_INPUT));
        for (const token of part) parsed.push(from === 0 ? token : placed(token, from, root));
        root ??= parsed.findIndex(({ head }) => head < 0);
      }
      return parsed;
    },
  };
}

interface Tag {
  readonly upos: Upos;
  readonly xpos: string;
}

interface Model {
  readonly network: SyntaxNetwork;
  readonly tags: readonly Tag[];
  readonly relations: readonly string[];
  readonly rankOf: RankOf;
}

const UNKNOWN: Tag = { upos: 'X', xpos: 'FW' };

function readTag(tag: string): Tag {
  const [upos, xpos = ''] = tag.split('|');
  return { upos: PARTS_OF_SPEECH.find((part) => part === upos) ?? 'X', xpos };
}

function parsePart({ network, tags, relations, rankOf }: Model, tokens: readonly Token[]): SyntaxToken[] {
  const scores = network(tokens.map(({ text }) => text));
  const heads = bestTree(scores.arcs, scores.width, tokens.length);
  const labels = scores.relationsUnder(heads);
  return tokens.map(({ text, start, end }, i) => {
    const { upos, xpos } = tags[scores.tags[i] ?? -1] ?? UNKNOWN;
    return { text, start, end, upos, xpos, lemma: lemmaOf(text, upos, xpos, rankOf), head: heads[i] ?? -1, relation: relations[labels[i] ?? -1] ?? 'root' };
  });
}

const placed = (token: SyntaxToken, from: number, root = 0): SyntaxToken =>
  (token.head >= 0 ? { ...token, head: token.head + from } : { ...token, head: root, relation: 'parataxis' });
