import type { Lexicon } from './lexicon.ts';
import { gather, type OpenToken } from './retie.ts';

/** "a cease-fire", "test-fired": what a dictionary has as one word with a hyphen is one, with what stands behind the hyphen as its head. */
export function mendHyphens(tokens: OpenToken[], { nouns, verbs }: Lexicon): void {
  for (const [at, hyphen] of tokens.entries()) {
    const [before, last] = [tokens[at - 1], tokens[at + 1]];
    if (!before || !last || !/^[-–]$/.test(hyphen.text) || before.end !== hyphen.start || hyphen.end !== last.start) continue;
    const first = before.text.toLowerCase();
    const noun = [last.text.toLowerCase(), last.text.toLowerCase().replace(/s$/, ''), last.lemma.toLowerCase()].map((word) => `${first}-${word}`).find((word) => nouns.has(word));
    const verb = [last.lemma.toLowerCase(), `${last.lemma.toLowerCase()}e`].map((word) => `${first}-${word}`).find((word) => verbs.has(word));
    const isVerb = verb !== undefined && (last.upos === 'VERB' || noun === undefined) && /^(?:VERB|ADJ)$/.test(last.upos);
    if (!isVerb && (noun === undefined || last.upos === 'VERB')) continue;
    gather(tokens, at - 1, at + 1, at + 1, 'compound');
    if (isVerb) [last.upos, last.lemma] = ['VERB', verb];
    else [last.upos, last.lemma] = ['NOUN', noun ?? last.lemma];
  }
}
