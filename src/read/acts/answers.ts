import { draftBefore } from './act-before.ts';
import type { Drafts } from './compose.ts';
import type { Draft } from './draft.ts';
import type { PhraseWords } from '../lexicon.ts';
import { saidOf } from './reasons.ts';
import { takesUp, TOLD_BEFORE } from './told-before.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { caseOf, childrenBy, conjuncts, headOf, isNoun, isVerb, lemmaAt, pathUp, relationAt, subtree, wordAt } from '../sentence/tree.ts';

/** What a phrase ties within a sentence: the act that answers and the act answered. Token places, `to` inclusive; one of the two may be TOLD_BEFORE. */
export interface PhraseLink {
  readonly effect: number;
  readonly cause: number;
  readonly from: number;
  readonly to: number;
}

/** Nouns for an act that answers another. */
export const ANSWER = /^(?:response|retaliation|reprisal|revenge|reaction|riposte)$/;

/** Whether a participle says who is behind an answer: "a response authorised by the president". */
export const isOfAnswer = (sentence: Sentence, at: number): boolean => relationAt(sentence, at) === 'acl' && ANSWER.test(lemmaAt(sentence, headOf(sentence, at)));

/** Types whose "over" gives a reason: "sanctions over the invasion". */
const ANSWERED_OVER = /^(?:SANCTION|ACCUSE|PROTEST|COERCE|ASSAULT|RETREAT|REJECT|THREATEN)$/;

/** What a phrase such as "in retaliation for" ties; `after` is the noun that it governs. */
export function responseLink(sentence: Sentence, drafts: Drafts, { words, phrase }: PhraseWords, { from, to, after }: { readonly from: number; readonly to: number; readonly after: number }): PhraseLink[] {
  if (words[0] === 'to' && !isVerb(sentence, from + 1)) return [];
  const told = draftBefore(sentence, drafts, from);
  const taken = subjectTaken(sentence, drafts, after);
  const isHelp = told !== undefined && !CONFLICT.test(told.type) && drafts.get(after)?.type === 'ASSAULT';
  const effect = (isHelp ? draftBefore(sentence, drafts, from, ({ type }) => CONFLICT.test(type)) : undefined) ?? told ?? drafts.get(from + 1) ?? (from === 0 ? mainDraft(sentence, drafts, after) : undefined);
  const below = new Set(subtree(sentence, after));
  const cause = drafts.get(after) ?? [...drafts.values()].filter(({ at }) => at > to && below.has(at)).sort((a, b) => a.at - b.at)[0];
  if (taken && cause && !phrase.weak) return [{ effect: TOLD_BEFORE, cause: cause.at, from, to }];
  if (phrase.weak) return weakLink(sentence, drafts, cause, { from, to, after });
  if (!effect || !cause || effect.at === cause.at || (words[0] === 'over' && cause.kind === 'verb' && relationAt(sentence, cause.at) === 'amod') || (words[0] === 'over' && !ANSWERED_OVER.test(effect.type))) return [];
  return [cause, ...besides(sentence, drafts, cause.at)].filter(({ at }) => at !== effect.at).map(({ at }) => ({ effect: effect.at, cause: at, from, to }));
}

/** "the landing and the arrest": acts told beside one as nouns. */
const besides = (sentence: Sentence, drafts: Drafts, at: number): Draft[] =>
  conjuncts(sentence, at).slice(1).map((head) => drafts.get(head)).filter((draft) => draft?.kind === 'noun').filter((draft) => draft !== undefined);

/** "after the arrest": only of the noun right behind it, for the act of the same clause, and where the one may answer the other. */
function weakLink(sentence: Sentence, drafts: Drafts, cause: Draft | undefined, { from, to, after }: { readonly from: number; readonly to: number; readonly after: number }): PhraseLink[] {
  const between = sentence.tokens.slice(to + 1, after);
  if (!cause || cause.kind !== 'noun' || between.some(({ text, upos }) => text === ',' || upos === 'VERB' || upos === 'AUX') || relationAt(sentence, after) === 'nsubj') return [];
  const path = pathUp(sentence, after).slice(1);
  const stop = path.findIndex((token) => isVerb(sentence, token) && ![...drafts.values()].some(({ at, also }) => at === token || also.includes(token)) && !HAPPENS.test(lemmaAt(sentence, token)));
  const within = stop < 0 ? path : path.slice(0, stop);
  const effect = within.flatMap((token) => [token, ...(HAPPENS.test(lemmaAt(sentence, token)) ? childrenBy(sentence, token, 'nsubj') : [])]).map((token) => drafts.get(token)).find((draft) => draft !== undefined && draft.at !== cause.at);
  return effect && canAnswer(effect, cause) ? [{ effect: effect.at, cause: cause.at, from, to }] : [];
}

/** What acts do that are told as nouns: "protests erupted". */
const HAPPENS = /^(?:erupt|break|begin|start|continue|come|occur|happen|take|resume|spread|follow|impose|launch|announce|stage|hold)$/;

/** "The move came in response to": the act is told before. */
function subjectTaken(sentence: Sentence, drafts: Drafts, after: number): boolean {
  const verb = pathUp(sentence, after).slice(1).find((token) => isVerb(sentence, token) || childrenBy(sentence, token, 'cop').length > 0);
  return verb !== undefined && !drafts.has(verb) && childrenBy(sentence, verb, 'nsubj', 'nsubj:pass').some((head) => !drafts.has(head) && takesUp(sentence, head));
}

const mainDraft = (sentence: Sentence, drafts: Drafts, after: number): Draft | undefined =>
  [...drafts.values()].filter(({ at }) => at > after && !subtree(sentence, after).includes(at)).sort((a, b) => a.at - b.at)[0];

/** "bombed Gaza after militants fired rockets": an answer where who suffered the first act does the second. */
export function afterClauses(sentence: Sentence, drafts: Drafts): PhraseLink[] {
  return sentence.tokens.flatMap((_token, at) => {
    if (wordAt(sentence, at) !== 'after' || sentence.tokens[at + 1]?.upos === 'PUNCT') return [];
    const below = headOf(sentence, at);
    const cause = drafts.get(below) ?? childrenBy(sentence, below, 'ccomp', 'xcomp', ...(lemmaAt(sentence, below) === 'leave' ? ['nsubj'] : [])).map((child) => drafts.get(child)).find((draft) => draft !== undefined);
    const first = pathUp(sentence, below).slice(1).find((up) => drafts.has(up));
    const hung = first === undefined ? [] : [first, ...(relationAt(sentence, first) === 'conj' ? [headOf(sentence, first)] : [])].map((up) => drafts.get(up)).filter((draft) => draft !== undefined);
    const effects = cause && hung.length === 0 && headOf(sentence, below) >= 0 ? saidOf(sentence, drafts, headOf(sentence, below), cause) : hung;
    return cause ? effects.filter((effect) => canAnswer(effect, cause)).map((effect) => ({ effect: effect.at, cause: cause.at, from: at, to: at })) : [];
  });
}

/** Types of acts that answer others and are answered. */
export const CONFLICT = /^(?:ASSAULT|COERCE|SANCTION|MOBILIZE|THREATEN|PROTEST|ACCUSE)$/;
const STATE = /^(?:MIL|GOV|COP|SPY)$/;

/** Acts that are done for a reason, which is what they are told to come after. */
const isReactive = ({ type, modes }: Draft): boolean => type === 'PROTEST' || type === 'SANCTION' || type === 'MOBILIZE' || (type === 'RETREAT' && modes.includes('RESIGN')) || (type === 'COERCE' && modes.some((mode) => /^(?:ARREST|CURFEW|MARTIAL_LAW|BAN|RESTRICT)$/.test(mode)));

/** Tear gas upon a riot: against those who are on the street, whoever they are. */
const isCrowdControl = (effect: Draft, cause: Draft): boolean => effect.modes.includes('CROWD_CONTROL') && (cause.type === 'PROTEST' || (cause.type === 'ASSAULT' && !cause.modes.includes('CROWD_CONTROL')));

/** Whether an act that is told to come after another may be said to answer it. */
export const canAnswer = (effect: Draft, cause: Draft): boolean => effect.at !== cause.at && cause.polarity !== 'NEGATED' && ((isReactive(effect) && effect.type !== cause.type && /^(?:ASSAULT|COERCE|PROTEST|SANCTION)$/.test(cause.type)) || isCrowdControl(effect, cause) || answers(effect, cause));

function answers(effect: Draft, cause: Draft): boolean {
  if (!CONFLICT.test(effect.type) || !CONFLICT.test(cause.type)) return false;
  const countries = (draft: Draft, role: 'actor' | 'recipient') => draft.fillings.filter((filling) => filling.role === role).map(({ mention }) => mention.country ?? mention.name);
  return struckBack(effect, cause) || isForceAgainst(effect, cause) || countries(effect, 'actor').some((name) => countries(cause, 'recipient').includes(name));
}

/** Who did the first act suffers the second; a pronoun of the first stands for who suffers the second. */
const struckBack = (effect: Draft, cause: Draft): boolean => effect.fillings.some((one) => one.role === 'recipient' && cause.fillings.some((other) => other.role === 'actor'
  && (one.mention.name === other.mention.name || one.mention.lemma === other.mention.lemma || (one.mention.sector === 'REB' && other.mention.sector === 'REB') || (/^(?:he|she|they)$/i.test(other.mention.name) && other.mention.kind === 'PRONOUN' && (one.mention.type === 'Person') === /^s?he$/i.test(other.mention.name)))));

/** The force of a state against what armed men did. */
const isForceAgainst = (effect: Draft, cause: Draft): boolean =>
  effect.fillings.some(({ role, mention }) => role === 'actor' && (mention.type === 'Country' || STATE.test(mention.sector ?? ''))) && cause.fillings.some(({ role, mention }) => role === 'actor' && mention.type !== 'Country' && /^(?:REB|CRM)$/.test(mention.sector ?? ''));

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
    const after = childrenBy(sentence, at, 'obl', 'advcl').find((child) => drafts.get(child)?.type === 'ASSAULT' && /^(?:for|of)$/.test(caseOf(sentence, child)));
    return effect && after !== undefined ? [{ effect: effect.at, cause: after, from: at, to: at }] : [];
  });
}
