import type { Lexicon } from '../../lexicon.ts';
import { isNominal, retie, type OpenToken } from './retie.ts';

/**
 * "…, the Kremlin said on Friday.": who says all that stands before, where the parser hung the verb on the last word of it, or beside what
 * is done there. It is tied to the head of the sentence, beside it.
 */
export function mendTail(tokens: OpenToken[], lexicon: Lexicon): void {
  const root = tokens.findIndex(({ head }) => head === -1);
  const at = tokens.findLastIndex((token, i) => isSaying(token, lexicon) && isTail(tokens, i));
  const verb = tokens[at];
  if (!verb || root < 0 || root >= at || verb.relation === 'parataxis' || isOver(tokens, at, root)) return;
  retie(tokens, at, root, 'parataxis');
}

const isSaying = ({ upos, xpos, lemma }: OpenToken, lexicon: Lexicon): boolean =>
  upos === 'VERB' && /^VB[DZP]$/.test(xpos) && (lexicon.operators.get(lemma.toLowerCase())?.some(({ kind, entry }) => kind === 'verb' && entry.operator === 'SAY') ?? false);

/** In words: how far from the comma the verb may stand, as "the office of the attorney general said". */
const LONGEST_SPEAKER = 8;

/** Whether a comma, those who speak and the verb close the sentence, with a day or "in a statement" behind at most. */
function isTail(tokens: readonly OpenToken[], at: number): boolean {
  const subject = tokens.findIndex(({ head, relation }, i) => head === at && relation === 'nsubj' && i < at && (isNominal(tokens[i]) || tokens[i]?.upos === 'PRON'));
  const comma = tokens.findLastIndex(({ text }, i) => text === ',' && i < subject);
  if (subject < 0 || comma < 1 || at - comma > LONGEST_SPEAKER || at - subject > 2 || tokens.slice(comma + 1, subject).some(({ upos }) => /^(?:VERB|AUX|SCONJ|CCONJ)$/.test(upos))) return false;
  return tokens.slice(at + 1).every(({ upos, text }) => /^(?:ADP|DET|NOUN|PROPN|NUM|ADJ|PUNCT|ADV)$/.test(upos) && !/^["“:]$/.test(text));
}

/** Whether the one hangs above the other. */
function isOver(tokens: readonly OpenToken[], above: number, at: number): boolean {
  for (let token = at, steps = 0; token >= 0 && steps < tokens.length; token = tokens[token]?.head ?? -1, steps += 1) if (token === above) return true;
  return false;
}
