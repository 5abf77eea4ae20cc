import type { Drafts } from './compose.ts';
import { deedOf } from './deed-of.ts';
import { withFillings, type Draft } from './draft.ts';
import type { Lexicon, PhraseWords } from '../lexicon.ts';
import { orderersAt } from './orderers.ts';
import type { Scene } from './roles.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { childrenBy, subtree } from '../sentence/tree.ts';

/** "The strikes came at the direction of": the act that the phrase belongs to; "signed off on": the act beneath it. `after` is the noun that the phrase governs. */
export function authorizeByPhrase(scene: Scene, lexicon: Lexicon, drafts: Drafts, { phrase, words }: PhraseWords, from: number, after: number): void {
  const { sentence } = scene;
  const given = /^(?:give|sign)$/.test(words[0] ?? '');
  const draft = given ? beneath(sentence, drafts, from) : deedOf(sentence, lexicon, drafts, from);
  const orderers = orderersAt(scene, given ? childrenBy(sentence, from, 'nsubj') : [after], phrase.commandMode);
  if (!draft || orderers.length === 0) return;
  const kept = draft.fillings.filter(({ role, mention }) => role !== 'actor' || !orderers.some((one) => one.mention.head === mention.head));
  drafts.set(draft.at, { ...withFillings({ ...draft, fillings: kept }, orderers), ...(given ? { operator: 'order', also: [...draft.also, from] } : {}) });
}

/** The first act that a verb governs, behind it. */
const beneath = (sentence: Sentence, drafts: Drafts, verb: number): Draft | undefined =>
  subtree(sentence, verb).map((token) => drafts.get(token)).find((draft) => draft !== undefined && draft.at > verb);
