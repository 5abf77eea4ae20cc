import { answersBefore, answersByVerb } from './answer-verbs.ts';
import { answeredObjects } from './answered-objects.ts';
import type { Blank, Drafts } from './compose.ts';
import type { Lexicon, PhraseWords } from '../lexicon.ts';
import { afterClauses } from './after-acts.ts';
import { type PhraseLink, answeredByNoun, blamedFor, followed, responseLink } from './answers.ts';
import { applyLeaves } from './leaves.ts';
import { applyOrderNouns } from './order-nouns.ts';
import { applyOrderParticiples } from './order-participles.ts';
import { authorizeByPhrase } from './order-phrases.ts';
import { reasonsIn } from './reasons.ts';
import type { Scene } from './roles.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { headOf, isNoun, lemmaAt, wordAt } from '../sentence/tree.ts';

/** Puts who ordered an act into it, and finds which act answers which. */
export function applyPhrases(scene: Scene, lexicon: Lexicon, drafts: Drafts, blank: Blank): { readonly links: readonly PhraseLink[]; readonly authorized: Drafts } {
  const links: PhraseLink[] = [];
  const authorized: Drafts = new Map(drafts);
  for (const { from, to, words } of phrasesIn(scene.sentence, lexicon)) {
    const after = nounAfter(scene.sentence, to);
    if (after === undefined) continue;
    if (words.phrase.means === 'ORDER') authorizeByPhrase(scene, lexicon, authorized, words, from, after);
    else if (words.phrase.means === 'RESPONSE') links.push(...responseLink(scene.sentence, lexicon, authorized, words, { from, to, after }));
  }
  applyLeaves(scene, lexicon, authorized);
  applyOrderParticiples(scene, lexicon, authorized);
  applyOrderNouns(scene, lexicon, authorized, blank);
  links.push(...afterClauses(scene.sentence, authorized), ...answeredByNoun(scene.sentence, authorized), ...followed(scene.sentence, authorized), ...blamedFor(scene.sentence, authorized), ...answersByVerb(scene.sentence, lexicon, authorized), ...answersBefore(scene.sentence, authorized), ...reasonsIn(scene.sentence, authorized), ...answeredObjects(scene.sentence, lexicon, authorized));
  return { links, authorized };
}

function phrasesIn(sentence: Sentence, lexicon: Lexicon): { readonly from: number; readonly to: number; readonly words: PhraseWords }[] {
  return sentence.tokens.flatMap((_token, at) => {
    const found = [...(lexicon.phrases.get(wordAt(sentence, at)) ?? []), ...(lexicon.phrases.get(lemmaAt(sentence, at)) ?? [])]
      .filter(({ words }) => words.every((word, i) => wordAt(sentence, at + i) === word || lemmaAt(sentence, at + i) === word)).sort((a, b) => b.words.length - a.words.length)[0];
    return found ? [{ from: at, to: at + found.words.length - 1, words: found }] : [];
  });
}

/** How many words may stand between a phrase and the noun that it governs: "in response to a series of recent deadly rocket attacks". */
const REACH = 12;

function nounAfter(sentence: Sentence, to: number): number | undefined {
  for (let at = to + 1; at <= Math.min(to + REACH, sentence.tokens.length - 1); at += 1) {
    if (isNoun(sentence, at) && !(headOf(sentence, at) > at && isNoun(sentence, headOf(sentence, at)) && headOf(sentence, at) - to <= REACH)) return at;
    if (/^[.;]$/.test(wordAt(sentence, at))) return undefined;
  }
  return undefined;
}
