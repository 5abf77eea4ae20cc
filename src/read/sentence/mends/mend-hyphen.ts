import type { Lexicon } from '../../lexicon.ts';
import { gather, retie, type OpenToken } from './retie.ts';

/** "a cease-fire", "test-fired": what a dictionary has as one word with a hyphen is one, with what stands behind the hyphen as its head. */
export function mendHyphens(tokens: OpenToken[], { nouns, verbs, operators }: Lexicon): void {
  for (const [at, hyphen] of tokens.entries()) {
    const [before, last] = [tokens[at - 1], tokens[at + 1]];
    if (!before || !last || !/^[-–]$/.test(hyphen.text) || before.end !== hyphen.start || hyphen.end !== last.start) continue;
    const first = before.text.toLowerCase();
    const noun = [last.text.toLowerCase(), last.text.toLowerCase().replace(/s$/, ''), last.lemma.toLowerCase()].map((word) => `${first}-${word}`).find((word) => nouns.has(word) || operators.get(word)?.some(({ kind }) => kind === 'noun') === true);
    const verb = [last.lemma.toLowerCase(), `${last.lemma.toLowerCase()}e`].map((word) => `${first}-${word}`).find((word) => verbs.has(word));
    const isVerb = verb !== undefined && (last.upos === 'VERB' || noun === undefined) && /^(?:VERB|ADJ)$/.test(last.upos);
    if (!isVerb && (noun === undefined || last.upos === 'VERB')) continue;
    gather(tokens, at - 1, at + 1, at + 1, 'compound');
    if (isVerb) [last.upos, last.lemma] = ['VERB', verb];
    else [last.upos, last.lemma] = ['NOUN', noun ?? last.lemma];
    if (!isVerb && last.relation === 'case') raise(tokens, at + 1);
  }
}

/** "the pull-out of troops": what was taken for a preposition of the noun behind it is its head. */
function raise(tokens: OpenToken[], at: number): void {
  const [word, under] = [tokens[at], tokens[tokens[at]?.head ?? -1]];
  if (!word || !under) return;
  const below = word.head;
  for (const [i, token] of tokens.entries()) if (token.head === at && i > at && token.relation === 'fixed') retie(tokens, i, below, 'case');
  [word.head, word.relation] = [under.head, under.relation];
  retie(tokens, below, at, 'nmod');
}
