import { answersBefore, answersByVerb } from './answer-verbs.ts';
import { answeredObjects } from './answered-objects.ts';
import type { Blank, Drafts } from './compose.ts';
import type { Lexicon, PhraseWords } from '../lexicon.ts';
import { afterClauses } from './after-acts.ts';
import { type PhraseLink, answeredByNoun, blamedFor, followed, responseLink } from './answers.ts';
import { applyLeaves } from './leaves.ts';
import { dropLatent } from './latent-acts.ts';
import { applyOrderNouns } from './order-nouns.ts';
import { applyOrdersOfBefore } from './order-of-before.ts';
import { applyOrderParticiples } from './order-participles.ts';
import { authorizeByPhrase } from './order-phrases.ts';
import { reasonsIn } from './reasons.ts';
import type { Scene } from './roles.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { tellCause } from './named-causes.ts';
import { childrenBy, headOf, isNoun, lemmaAt, pathUp, relationAt, wordAt } from '../sentence/tree.ts';

/** Puts who ordered an act into it, and finds which act answers which. */
export function applyPhrases(scene: Scene, lexicon: Lexicon, drafts: Drafts, blank: Blank): { readonly links: readonly PhraseLink[]; readonly authorized: Drafts } {
  const links: PhraseLink[] = [];
  const authorized: Drafts = new Map(drafts);
  const phrases = phrasesIn(scene.sentence, lexicon).map((phrase) => ({ ...phrase, after: nounAfter(scene.sentence, phrase.to) }));
  for (const { from, words, after } of phrases) if (words.phrase.means === 'ORDER' && after !== undefined) authorizeByPhrase(scene, lexicon, authorized, words, from, after);
  applyLeaves(scene, lexicon, authorized, blank);
  applyOrderParticiples(scene, lexicon, authorized);
  applyOrdersOfBefore(scene, lexicon, authorized, blank);
  applyOrderNouns(scene, lexicon, authorized, blank);
  dropLatent(authorized);
  for (const { words, after } of phrases) if (words.phrase.means === 'RESPONSE' && !words.phrase.weak && after !== undefined && isTiedToAct(scene.sentence, authorized, after)) tellCause(scene, lexicon, authorized, after, blank);
  for (const { type, at } of authorized.values()) if (type === 'REJECT') for (const object of childrenBy(scene.sentence, at, 'obj')) tellCause(scene, lexicon, authorized, object, blank, 'REQUEST');
  for (const { from, to, words, after } of phrases) if (words.phrase.means === 'RESPONSE' && after !== undefined) links.push(...responseLink(scene.sentence, lexicon, authorized, words, { from, to, after }));
  links.push(...afterClauses(scene.sentence, authorized), ...answeredByNoun(scene.sentence, authorized), ...followed(scene.sentence, authorized), ...blamedFor(scene.sentence, authorized), ...answersByVerb(scene.sentence, lexicon, authorized), ...answersBefore(scene.sentence, authorized), ...reasonsIn(scene.sentence, authorized), ...answeredObjects(scene.sentence, lexicon, authorized));
  return { links, authorized };
}

/** Whether what a phrase governs hangs beneath an act that may answer it. */
const isTiedToAct = (sentence: Sentence, drafts: Drafts, after: number): boolean =>
  pathUp(sentence, after).slice(1).some((above) => [...drafts.values()].some(({ at, also }) => at === above || also.includes(above)));

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
    if (isNoun(sentence, at) && !isWithin(sentence, at, to + REACH)) return at;
    if (/^[.;]$/.test(wordAt(sentence, at))) return undefined;
  }
  return undefined;
}

/** "Minister Claire Moyo": whether a word is part of a phrase whose head comes after it, no further than `last`. */
const isWithin = (sentence: Sentence, at: number, last: number): boolean => {
  const named = /^(?:flat|compound)$/.test(relationAt(sentence, at)) && headOf(sentence, at) < at ? headOf(sentence, at) : at;
  const over = headOf(sentence, named);
  // "army chief Omar Sy": parsers take "chief" for an adjective.
  const head = over > at && sentence.tokens[over]?.upos === 'ADJ' && relationAt(sentence, over) === 'amod' ? headOf(sentence, over) : over;
  return head > at && head <= last && isNoun(sentence, head);
};
