import type { PhraseLink } from './answers.ts';
import { canAnswer } from './can-answer.ts';
import type { Drafts } from './compose.ts';
import type { Draft } from './draft.ts';
import { saidOf } from './reasons.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { childrenBy, headOf, isVerb, lemmaAt, pathUp, relationAt, wordAt } from '../sentence/tree.ts';

/** "after the arrest": only of the noun right behind it, for the act of the same clause, and where the one may answer the other. */
export function weakLink(sentence: Sentence, drafts: Drafts, cause: Draft | undefined, { from, to, after }: { readonly from: number; readonly to: number; readonly after: number }): PhraseLink[] {
  const between = sentence.tokens.slice(to + 1, after);
  if (!cause || cause.kind !== 'noun' || between.some(({ text, upos }) => text === ',' || upos === 'VERB' || upos === 'AUX') || relationAt(sentence, after) === 'nsubj') return [];
  const path = pathUp(sentence, after).slice(1);
  const stop = path.findIndex((token) => isVerb(sentence, token) && ![...drafts.values()].some(({ at, also }) => at === token || also.includes(token)) && !HAPPENS.test(lemmaAt(sentence, token)));
  const within = stop < 0 ? path : path.slice(0, stop);
  const effect = within.flatMap((token) => [token, ...(HAPPENS.test(lemmaAt(sentence, token)) ? childrenBy(sentence, token, 'nsubj') : [])]).map((token) => drafts.get(token)).find((draft) => draft !== undefined && draft.at !== cause.at);
  return effect ? [effect, ...(sentence.words.slice(Math.max(effect.at, from - REACH_OF_COMMA), from).includes(',') ? joinedBefore(sentence, drafts, effect) : [])].filter((one) => canAnswer(one, cause)).map((one) => ({ effect: one.at, cause: cause.at, from, to })) : [];
}

/** "broke off talks and bombed the hills, two days after an ambush": the reason is that of both. */
function joinedBefore(sentence: Sentence, drafts: Drafts, { at }: Draft): Draft[] {
  const first = relationAt(sentence, at) === 'conj' ? actAt(sentence, drafts, headOf(sentence, at)) : undefined;
  return first ? [first] : [];
}

/** In tokens: "…, three days after". */
const REACH_OF_COMMA = 4;

/** What acts do that are told as nouns: "protests erupted". */
const HAPPENS = /^(?:erupt|break|begin|start|continue|come|occur|happen|take|resume|spread|follow|impose|launch|announce|stage|hold)$/;

/** "bombed Gaza after militants fired rockets": an answer where who suffered the first act does the second. */
export function afterClauses(sentence: Sentence, drafts: Drafts): PhraseLink[] {
  return sentence.tokens.flatMap((_token, at) => {
    if (wordAt(sentence, at) !== 'after' || sentence.tokens[at + 1]?.upos === 'PUNCT') return [];
    const below = headOf(sentence, at);
    if (isOwnDoing(sentence, below)) return [];
    const cause = drafts.get(below) ?? [...drafts.values()].find(({ also }) => also.includes(below)) ?? childrenBy(sentence, below, 'ccomp', 'xcomp', ...(lemmaAt(sentence, below) === 'leave' ? ['nsubj'] : [])).map((child) => drafts.get(child)).find((draft) => draft !== undefined);
    const first = pathUp(sentence, below).slice(1).find((up) => actAt(sentence, drafts, up) !== undefined);
    const own = first === undefined ? undefined : actAt(sentence, drafts, first);
    const hung = own ? [own, ...joinedBefore(sentence, drafts, own)] : [];
    const effects = cause && hung.length === 0 && headOf(sentence, below) >= 0 ? saidOf(sentence, drafts, headOf(sentence, below), cause) : hung;
    return cause ? effects.filter((effect) => canAnswer(effect, cause)).map((effect) => ({ effect: effect.at, cause: cause.at, from: at, to: at })) : [];
  });
}

/** The act of a verb, or that which it only carries or tells to take place: "the siege began", "suspended a ceasefire". */
const actAt = (sentence: Sentence, drafts: Drafts, verb: number): Draft | undefined =>
  drafts.get(verb) ?? (isVerb(sentence, verb) ? childrenBy(sentence, verb, 'obj', ...(HAPPENS.test(lemmaAt(sentence, verb)) ? ['nsubj'] : [])).map((child) => drafts.get(child)).find((draft) => draft?.kind === 'noun') : undefined);

/** "withdrew after destroying the bridge": done by the same; who "was arrested after stoning a bus" was not the one who arrested. */
const isOwnDoing = (sentence: Sentence, verb: number): boolean => sentence.tokens[verb]?.xpos === 'VBG' && childrenBy(sentence, verb, 'nsubj', 'aux:pass').length === 0 && childrenBy(sentence, headOf(sentence, verb), 'aux:pass').length === 0;
