import type { EvidenceKind } from '../../model.ts';
import type { Lexicon } from '../lexicon.ts';
import { mendTree } from './mends/mend-tree.ts';
import { matchNames, type NameMatch } from './name-match.ts';
import { patternNames } from './name-patterns.ts';
import type { PhraseRange } from './noun-phrase.ts';
import type { SyntaxToken } from '../syntax.ts';
import { treeOf, type Tree } from './tree.ts';

/** A sentence of the article with its tree and the names in it. */
export interface Sentence extends Tree {
  readonly index: number;
  readonly kind: EvidenceKind;
  readonly names: readonly NameMatch[];
  /** For each token, the name that it is part of. */
  readonly nameAt: readonly (NameMatch | undefined)[];
  /** Names of what is no one and nowhere ("Second World War"). */
  readonly others: readonly PhraseRange[];
  /** Where a caption or headline was printed again; UTF-16 offsets from the first printing to each other. */
  readonly repeats: readonly number[];
  /** Whether it is of a paragraph that a clock opens, as in a live report. */
  readonly clocked?: boolean | undefined;
  /** For each token, whether it stands between quotation marks. */
  readonly quoted: readonly boolean[];
}

/** Puts together what later stages ask of a sentence. */
export function sentenceOf(
  tokens: readonly SyntaxToken[], lexicon: Lexicon, place: Pick<Sentence, 'index' | 'kind' | 'repeats' | 'clocked'>, opensQuoted = false,
): Sentence {
  const known = matchNames(tokens, lexicon);
  const { names: made, others } = patternNames(tokens, known, lexicon);
  const inside = ({ from, to }: NameMatch): boolean => [...made, ...others].some((one) => one.from <= from && one.to >= to);
  const names = [...known.filter((match) => !inside(match)), ...made].sort((a, b) => a.from - b.from);
  const nameAt: (NameMatch | undefined)[] = tokens.map(() => undefined);
  for (const match of names) nameAt.fill(match, match.from, match.to + 1);
  return { ...treeOf(mendTree(tokens, names, lexicon, place.kind)), ...place, names, nameAt, others, quoted: quotedTokens(tokens, opensQuoted) };
}

const OPENS = /^[“«]$/u;
const CLOSES = /^[”»]$/u;

/** Straight marks open and close by turns, but that one within a quotation that stands before its word opens another; curled ones say which they do. */
function quotedTokens(tokens: readonly SyntaxToken[], opensQuoted: boolean): boolean[] {
  let depth = opensQuoted ? 1 : 0;
  return tokens.map(({ text, start, end }, i) => {
    const isStraight = text === '"' || text === '``' || (depth > 0 && text === '\'\'');
    const opensWord = tokens[i + 1]?.start === end && i > 0 && tokens[i - 1]?.end !== start;
    if (OPENS.test(text) || (isStraight && (depth === 0 || opensWord))) {
      depth += 1;
      return false;
    }
    if (CLOSES.test(text) || isStraight) {
      depth = Math.max(0, depth - 1);
      return false;
    }
    return depth > 0;
  });
}
