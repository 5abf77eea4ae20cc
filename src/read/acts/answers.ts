import { draftBefore } from './act-before.ts';
import type { Drafts } from './compose.ts';
import type { Draft } from './draft.ts';
import type { Lexicon, PhraseWords } from '../lexicon.ts';
import type { EventType } from '../../ontology.ts';
import { weakLink } from './after-acts.ts';
import { CONFLICT } from './can-answer.ts';
import { sharingActs } from './sharing-acts.ts';
import { isTakenBack, takesUp, TOLD_BEFORE, typesTakenUp } from './told-before.ts';
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
  /** The noun that takes up the act that answers, where that was told before: "the raid was a reprisal for". */
  readonly answer?: number | undefined;
  /** Whether the dictionary does not say what the noun may stand for, so that the act must have been told by the same word. */
  readonly sameWord?: boolean | undefined;
}

/** Nouns for an act that answers another. */
export const ANSWER = /^(?:response|retaliation|reprisal|revenge|reaction|riposte)$/;

/** Whether a participle says who is behind an answer: "a response authorised by the president". */
export const isOfAnswer = (sentence: Sentence, at: number): boolean => relationAt(sentence, at) === 'acl' && ANSWER.test(lemmaAt(sentence, headOf(sentence, at)));

/** Types whose "over" gives a reason: "sanctions over the invasion". */
const ANSWERED_OVER = /^(?:SANCTION|ACCUSE|PROTEST|COERCE|ASSAULT|RETREAT|REJECT|THREATEN)$/;

/** What a phrase such as "in retaliation for" ties; `after` is the noun that it governs. */
export function responseLink(sentence: Sentence, lexicon: Lexicon, drafts: Drafts, { words, phrase }: PhraseWords, place: Governed): PhraseLink[] {
  const { from, to, after } = place;
  if (words[0] === 'to' && !isVerb(sentence, from + 1)) return [];
  if (wordAt(sentence, to + 1) === 'which' && !phrase.weak) return forWhich(drafts, place);
  const taken = subjectTaken(sentence, drafts, after);
  const effect = effectOf(sentence, drafts, place);
  const cause = causeIn(sentence, drafts, place);
  const isOver = words[0] === 'over';
  if (taken !== undefined && cause && !phrase.weak && !isOver) return [{ effect: drafts.has(taken) ? taken : TOLD_BEFORE, cause: cause.at, from, to, answer: taken }];
  if (!cause && effect) return takenUpAfter(sentence, lexicon, drafts, effect, place, phrase.weak ? 'weak' : isOver ? 'over' : 'strong');
  if (phrase.weak) return weakLink(sentence, drafts, cause, place);
  if (!effect || !cause || effect.at === cause.at || (isOver && cause.kind === 'verb' && relationAt(sentence, cause.at) === 'amod') || (isOver && !ANSWERED_OVER.test(effect.type))) return [];
  const types = typesTakenUp(sentence, lexicon, cause.at);
  const causes = [cause, ...besides(sentence, drafts, cause.at)];
  return withSharing(sentence, drafts, effect, from).flatMap((one) => causes.filter(({ at }) => at !== one.at).map(({ at }) => ({ effect: one.at, cause: at, from, to, ...(types && at === cause.at ? { types } : {}) })));
}

/** "agreed to hand in arms, in return for which he promised": the clause behind answers the one before. */
function forWhich(drafts: Drafts, { from, to }: Governed): PhraseLink[] {
  const [cause] = [...drafts.values()].filter(({ at, kind }) => at < from && kind === 'verb').sort((a, b) => b.at - a.at);
  const [effect] = [...drafts.values()].filter(({ at }) => at > to).sort((a, b) => a.at - b.at);
  return cause && effect ? [{ effect: effect.at, cause: cause.at, from, to: to + 1 }] : [];
}

/** Where a phrase stands, `to` inclusive, and the noun that it governs. */
interface Governed {
  readonly from: number;
  readonly to: number;
  readonly after: number;
}

const withSharing = (sentence: Sentence, drafts: Drafts, effect: Draft, from: number): Draft[] => [effect, ...sharingActs(sentence, drafts, effect, from)];

function effectOf(sentence: Sentence, drafts: Drafts, { from, after }: Governed): Draft | undefined {
  const told = draftBefore(sentence, drafts, from);
  const isHelp = told !== undefined && !CONFLICT.test(told.type) && drafts.get(after)?.type === 'ASSAULT';
  return (isHelp ? draftBefore(sentence, drafts, from, ({ type }) => CONFLICT.test(type)) : undefined) ?? told ?? drafts.get(from + 1) ?? (from === 0 ? mainDraft(sentence, drafts, after) : undefined);
}

/** Papers and resolves that say what is to be done: "a decision by Denmark to halt aid", "a law that bars foreigners". */
const RESOLVE = /^(?:decision|plan|move|law|bill|edict|decree|order|ruling|threat|vow|pledge|promise|attempt|effort|proposal|refusal|demand|call|request|appeal)$/;

function causeIn(sentence: Sentence, drafts: Drafts, { to, after }: Governed): Draft | undefined {
  const below = new Set(subtree(sentence, after));
  const inside = drafts.get(after) ?? [...drafts.values()].filter(({ at }) => at > to && below.has(at)).sort((a, b) => a.at - b.at)[0];
  if (inside || !RESOLVE.test(lemmaAt(sentence, after))) return inside;
  const next = [...drafts.values()].filter(({ at }) => at > after).sort((a, b) => a.at - b.at)[0];
  const between = next ? sentence.words.slice(after + 1, next.at) : [];
  return next?.kind === 'verb' && between.some((word) => /^(?:to|that|which)$/.test(word)) && !between.some((word) => /^[,;:]$/.test(word)) ? next : undefined;
}

/** "in response to the move", "over the incident", "in revenge for his death": an act told before, under another word. */
function takenUpAfter(sentence: Sentence, lexicon: Lexicon, drafts: Drafts, effect: Draft, { from, to, after }: Governed, how: 'weak' | 'over' | 'strong'): PhraseLink[] {
  const types = typesTakenUp(sentence, lexicon, after);
  const known = types ?? (how === 'strong' && isTakenBack(sentence, after) ? [] : undefined);
  if (known === undefined || (how !== 'strong' && !ANSWERED_OVER.test(effect.type))) return [];
  return withSharing(sentence, drafts, effect, from).map(({ at }) => ({ effect: at, cause: TOLD_BEFORE, from, to, types: known, noun: after, sameWord: types === undefined }));
}

/** "the landing and the arrest": acts told beside one as nouns. */
const besides = (sentence: Sentence, drafts: Drafts, at: number): Draft[] =>
  conjuncts(sentence, at).slice(1).map((head) => drafts.get(head)).filter((draft) => draft?.kind === 'noun').filter((draft) => draft !== undefined);

/** "The move came in response to", "the attack was a reprisal for", "it was meant as revenge for": the noun by which the act that answers is taken up. */
function subjectTaken(sentence: Sentence, drafts: Drafts, after: number): number | undefined {
  const verb = pathUp(sentence, after).slice(1).find((token) => isVerb(sentence, token) || childrenBy(sentence, token, 'cop').length > 0);
  const called = verb !== undefined && CALLS.test(lemmaAt(sentence, verb)) ? childrenBy(sentence, verb, 'obj').find((head) => head < after && !ANSWER.test(lemmaAt(sentence, head)) && takesUp(sentence, head)) : undefined;
  if (called !== undefined) return called;
  if (verb === undefined || drafts.has(verb)) return undefined;
  const subjects = childrenBy(sentence, verb, 'nsubj', 'nsubj:pass');
  return subjects.find((head) => (!drafts.has(head) && takesUp(sentence, head)) || (isSelf(sentence, head) && DOES.test(lemmaAt(sentence, verb))));
}

/** "called that shooting revenge for": what is said to be an answer. */
const CALLS = /^(?:call|describe|term|label|portray|present|see|regard|brand|dub)$/;

/** "We acted in response to": who tells of what they did, which was told before. */
const isSelf = (sentence: Sentence, head: number): boolean => /^(?:we|they|he|she|it)$/.test(wordAt(sentence, head));
const DOES = /^(?:act|respond|move|do|intervene|proceed)$/;

const mainDraft = (sentence: Sentence, drafts: Drafts, after: number): Draft | undefined =>
  [...drafts.values()].filter(({ at }) => at > after && !subtree(sentence, after).includes(at)).sort((a, b) => a.at - b.at)[0];

/** In words: how far what is answered may stand behind "a response ... to". */
const REACH = 10;

/** "a response authorised by the president to a drone attack", "a reprisal by a gang for the murder": the noun and its preposition stand apart. */
export function answeredByNoun(sentence: Sentence, drafts: Drafts): PhraseLink[] {
  return sentence.tokens.flatMap((_token, at) => {
    if (!ANSWER.test(lemmaAt(sentence, at)) || !isNoun(sentence, at) || /^(?:to|for)$/.test(wordAt(sentence, at + 1)) || childrenBy(sentence, at, 'acl', 'nmod').length === 0) return [];
    const cause = [...drafts.values()].filter((draft) => draft.at > at && draft.at <= at + REACH && draft.kind === 'noun' && childrenBy(sentence, draft.at, 'case').some((child) => /^(?:to|for)$/.test(wordAt(sentence, child)))).sort((a, b) => a.at - b.at)[0];
    const subject = cause && [at, ...pathUp(sentence, at).slice(1, 3)].flatMap((one) => childrenBy(sentence, one, 'nsubj', 'nsubj:pass')).find((head) => head < at && takesUp(sentence, head));
    if (cause && subject !== undefined) return [{ effect: drafts.has(subject) ? subject : TOLD_BEFORE, cause: cause.at, from: at, to: at, answer: subject }];
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
