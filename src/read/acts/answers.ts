import { draftBefore } from './act-before.ts';
import type { Drafts } from './compose.ts';
import type { Draft } from './draft.ts';
import type { Lexicon, PhraseWords } from '../lexicon.ts';
import type { EventType } from '../../ontology.ts';
import { weakLink } from './after-acts.ts';
import { CONFLICT } from './can-answer.ts';
import { takesUp, TOLD_BEFORE, typesTakenUp } from './told-before.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { caseOf, childrenBy, conjuncts, headOf, isNoun, isVerb, lemmaAt, pathUp, relationAt, subtree, wordAt } from '../sentence/tree.ts';

/** What a phrase ties within a sentence: the act that answers and the act answered. Token places, `to` inclusive; one of the two may be TOLD_BEFORE. */
export interface PhraseLink {
  readonly effect: number;
  readonly cause: number;
  readonly from: number;
  readonly to: number;
  /** Of what was told before, the types that may be meant; any where there are none. */
  readonly types?: readonly EventType[] | undefined;
  /** The noun that takes it up. */
  readonly noun?: number | undefined;
}

/** Nouns for an act that answers another. */
export const ANSWER = /^(?:response|retaliation|reprisal|revenge|reaction|riposte)$/;

/** Whether a participle says who is behind an answer: "a response authorised by the president". */
export const isOfAnswer = (sentence: Sentence, at: number): boolean => relationAt(sentence, at) === 'acl' && ANSWER.test(lemmaAt(sentence, headOf(sentence, at)));

/** Types whose "over" gives a reason: "sanctions over the invasion". */
const ANSWERED_OVER = /^(?:SANCTION|ACCUSE|PROTEST|COERCE|ASSAULT|RETREAT|REJECT|THREATEN)$/;

/** What a phrase such as "in retaliation for" ties; `after` is the noun that it governs. */
export function responseLink(sentence: Sentence, lexicon: Lexicon, drafts: Drafts, { words, phrase }: PhraseWords, { from, to, after }: { readonly from: number; readonly to: number; readonly after: number }): PhraseLink[] {
  if (words[0] === 'to' && !isVerb(sentence, from + 1)) return [];
  const told = draftBefore(sentence, drafts, from);
  const taken = subjectTaken(sentence, drafts, after);
  const isHelp = told !== undefined && !CONFLICT.test(told.type) && drafts.get(after)?.type === 'ASSAULT';
  const effect = (isHelp ? draftBefore(sentence, drafts, from, ({ type }) => CONFLICT.test(type)) : undefined) ?? told ?? drafts.get(from + 1) ?? (from === 0 ? mainDraft(sentence, drafts, after) : undefined);
  const below = new Set(subtree(sentence, after));
  const cause = drafts.get(after) ?? [...drafts.values()].filter(({ at }) => at > to && below.has(at)).sort((a, b) => a.at - b.at)[0];
  if (taken && cause && !phrase.weak) return [{ effect: TOLD_BEFORE, cause: cause.at, from, to }];
  if (!cause && effect) return takenUpAfter(sentence, lexicon, effect, { from, to, after }, phrase.weak || words[0] === 'over');
  if (phrase.weak) return weakLink(sentence, drafts, cause, { from, to, after });
  if (!effect || !cause || effect.at === cause.at || (words[0] === 'over' && cause.kind === 'verb' && relationAt(sentence, cause.at) === 'amod') || (words[0] === 'over' && !ANSWERED_OVER.test(effect.type))) return [];
  const types = typesTakenUp(sentence, lexicon, cause.at);
  return [cause, ...besides(sentence, drafts, cause.at)].filter(({ at }) => at !== effect.at).map(({ at }) => ({ effect: effect.at, cause: at, from, to, ...(types && at === cause.at ? { types } : {}) }));
}

/** "in response to the move", "over the incident": an act told before, under another word. */
function takenUpAfter(sentence: Sentence, lexicon: Lexicon, effect: Draft, { from, to, after }: { readonly from: number; readonly to: number; readonly after: number }, isLoose: boolean): PhraseLink[] {
  const types = typesTakenUp(sentence, lexicon, after);
  return types === undefined || (isLoose && !ANSWERED_OVER.test(effect.type)) ? [] : [{ effect: effect.at, cause: TOLD_BEFORE, from, to, types, noun: after }];
}

/** "the landing and the arrest": acts told beside one as nouns. */
const besides = (sentence: Sentence, drafts: Drafts, at: number): Draft[] =>
  conjuncts(sentence, at).slice(1).map((head) => drafts.get(head)).filter((draft) => draft?.kind === 'noun').filter((draft) => draft !== undefined);

/** "The move came in response to": the act is told before. */
function subjectTaken(sentence: Sentence, drafts: Drafts, after: number): boolean {
  const verb = pathUp(sentence, after).slice(1).find((token) => isVerb(sentence, token) || childrenBy(sentence, token, 'cop').length > 0);
  return verb !== undefined && !drafts.has(verb) && childrenBy(sentence, verb, 'nsubj', 'nsubj:pass').some((head) => !drafts.has(head) && takesUp(sentence, head));
}

const mainDraft = (sentence: Sentence, drafts: Drafts, after: number): Draft | undefined =>
  [...drafts.values()].filter(({ at }) => at > after && !subtree(sentence, after).includes(at)).sort((a, b) => a.at - b.at)[0];

/** In words: how far what is answered may stand behind "a response ... to". */
const REACH = 10;

/** "a response authorised by the president to a drone attack": the noun and its preposition stand apart. */
export function answeredByNoun(sentence: Sentence, drafts: Drafts): PhraseLink[] {
  return sentence.tokens.flatMap((_token, at) => {
    if (!ANSWER.test(lemmaAt(sentence, at)) || !isNoun(sentence, at) || /^(?:to|for)$/.test(wordAt(sentence, at + 1)) || childrenBy(sentence, at, 'acl').length === 0) return [];
    const cause = [...drafts.values()].filter((draft) => draft.at > at && draft.at <= at + REACH && draft.kind === 'noun' && childrenBy(sentence, draft.at, 'case').some((child) => /^(?:to|for)$/.test(wordAt(sentence, child)))).sort((a, b) => a.at - b.at)[0];
    const effect = draftBefore(sentence, drafts, at);
    return effect && cause && effect.at !== cause.at ? [{ effect: effect.at, cause: cause.at, from: at, to: at }] : [];
  });
}

const FORCE = /^(?:ASSAULT|COERCE|SANCTION)$/;

/** "The strikes followed an attack by rebels": one act of force upon another. */
export function followed(sentence: Sentence, drafts: Drafts): PhraseLink[] {
  return sentence.tokens.flatMap((_token, at) => {
    if (lemmaAt(sentence, at) !== 'follow' || !isVerb(sentence, at) || childrenBy(sentence, at, 'aux:pass').length > 0) return [];
    const within = (head: number): Draft | undefined => [head, ...childrenBy(sentence, head, 'nmod').flatMap((child) => [child, ...childrenBy(sentence, child, 'conj')])].map((one) => drafts.get(one)).find((draft) => draft !== undefined);
    const effect = childrenBy(sentence, at, 'nsubj').map(within).find((draft) => draft !== undefined);
    const cause = childrenBy(sentence, at, 'obj').map(within).find((draft) => draft !== undefined);
    return effect && cause && effect.at !== cause.at && lemmaAt(sentence, effect.at) !== lemmaAt(sentence, cause.at) && FORCE.test(effect.type) && FORCE.test(cause.type) ? [{ effect: effect.at, cause: cause.at, from: at, to: at }] : [];
  });
}

/** "targeting a commander it blamed for a rocket attack": what is done to one for what he is blamed for. */
export function blamedFor(sentence: Sentence, drafts: Drafts): PhraseLink[] {
  return sentence.tokens.flatMap((_token, at) => {
    if (!/^(?:blame|accuse|suspect|want)$/.test(lemmaAt(sentence, at)) || relationAt(sentence, at) !== 'acl') return [];
    const whom = headOf(sentence, at);
    const effect = [...drafts.values()].find((draft) => draft.at < at && FORCE.test(draft.type) && draft.fillings.some(({ role, mention }) => (role === 'recipient' || role === 'target') && mention.head === whom));
    const behind = /^(?:for|of)$/.test(wordAt(sentence, at + 1)) ? [headOf(sentence, at + 1)] : [];
    const after = [...childrenBy(sentence, at, 'obl', 'advcl').filter((child) => /^(?:for|of)$/.test(caseOf(sentence, child))), ...behind].find((child) => drafts.get(child)?.type === 'ASSAULT');
    return effect && after !== undefined && after !== effect.at ? [{ effect: effect.at, cause: after, from: at, to: at }] : [];
  });
}
