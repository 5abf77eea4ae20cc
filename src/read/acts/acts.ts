import type { Act, Modifier } from '../../lexicon-shapes.ts';
import type { EventMode } from '../../ontology.ts';
import { fitOf, hasParticle } from './act-fit.ts';
import { argumentsOfNoun, argumentsOfVerb, objectsOf, subjectsOf, withBehind, type Arguments } from '../sentence/arguments.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Mention } from '../mentions/mention.ts';
import { isNoActNoun, isNoActVerb } from './no-act.ts';
import { phraseRange } from '../sentence/noun-phrase.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { caseOf, childrenBy, headOf, isNoun, lemmaAt, relationAt, wordAt } from '../sentence/tree.ts';

/** A word that tells of an act, as the dictionary has it, with what stands around it. */
export interface Trigger {
  readonly at: number;
  readonly kind: 'verb' | 'noun';
  readonly act: Act;
  readonly modes: readonly EventMode[];
  readonly cameo?: string | undefined;
  readonly around: Arguments;
  /** The verb that carries a noun of act ("carried out"), and whether its subject suffers it ("came under"). */
  readonly carrier?: { readonly at: number; readonly bears: boolean } | undefined;
  /** The word before the noun that names the weapon. */
  readonly weaponAt?: number | undefined;
}

type MentionAt = (head: number) => Mention;

/** Every act that words of the sentence tell of. A noun that a verb's entry asks for ("hold talks") is part of that verb's act. */
export function findTriggers(sentence: Sentence, lexicon: Lexicon, mentionAt: MentionAt): Trigger[] {
  const spent = new Set<number>();
  const verbs = sentence.tokens.flatMap((token, at) => (token.upos === 'VERB' || isVerbLike(sentence, at) ? verbTrigger(sentence, lexicon, mentionAt, at, spent) : []));
  const nouns = sentence.tokens.flatMap((_token, at) => (isNoun(sentence, at) && !spent.has(at) && sentence.nameAt[at] === undefined ? nounTrigger(sentence, lexicon, mentionAt, at, spent) : []));
  return [...verbs, ...nouns].sort((a, b) => a.at - b.at);
}

const isVerbLike = (sentence: Sentence, at: number): boolean =>
  sentence.tokens[at]?.upos === 'AUX' && childrenBy(sentence, at, 'obj').length > 0;

function verbTrigger(sentence: Sentence, lexicon: Lexicon, mentionAt: MentionAt, at: number, spent: Set<number>): Trigger[] {
  const entries = formsOf(lemmaAt(sentence, at)).map((form) => lexicon.verbs.get(form)).find(Boolean);
  if (!entries || (isAfterHyphen(sentence, at) && !lemmaAt(sentence, at).includes('-'))) return [];
  const around = argumentsOfVerb(sentence, at);
  const fitting = entries.map((entry) => ({ entry, ...fitOf({ sentence, mentionAt, at, around }, entry.particle, entry.act) })).filter(({ score }) => score >= 0).sort((a, b) => b.score - a.score);
  const best = fitting[0];
  if (!best || isNoActVerb(sentence, at, best.entry.act)) return [];
  for (const word of best.used) spent.add(word);
  const { act } = best.entry;
  return [{ at, kind: 'verb', act, modes: act.modes, cameo: act.cameo, around: withBehind(sentence, around, best.used) }];
}

/** A lemma, and what it may be where an ending was cut wrongly ("expell", "donat", "laude"). */
const formsOf = (lemma: string): string[] => [lemma, ...(/(.)\1$|e$/.test(lemma) ? [lemma.slice(0, -1)] : []), `${lemma}e`];

/** "Iran-backed" tells of no act. */
const isAfterHyphen = (sentence: Sentence, at: number): boolean => /^[-–]$/.test(wordAt(sentence, at - 1)) && sentence.tokens[at - 1]?.end === sentence.tokens[at]?.start;

function nounTrigger(sentence: Sentence, lexicon: Lexicon, mentionAt: MentionAt, at: number, spent: Set<number>): Trigger[] {
  const words = [lemmaAt(sentence, at), wordAt(sentence, at)];
  const entries = words.flatMap((word) => lexicon.nouns.get(word) ?? []);
  if (entries.length === 0 || isNoActNoun(sentence, at)) return [];
  const carrier = carrierOf(sentence, lexicon, at, words);
  const bare = argumentsOfNoun(sentence, at, carrier?.at);
  // "a state of emergency in Goma": what hangs on the first word of an entry of several.
  const upper = caseOf(sentence, at) === 'of' ? headOf(sentence, at) : at;
  const wide = upper === at ? bare : argumentsOfNoun(sentence, upper, happeningOf(sentence, upper));
  const found = entries.filter(({ before, act }) => before.every((word, i) => wordAt(sentence, at - before.length + i) === word || lemmaAt(sentence, at - before.length + i) === word) || isStateOf(sentence, at, before, act))
    .map((entry) => ({ ...entry, states: statesOf(sentence, at, entry.act) })).filter(({ act, states }) => act.roles.subject === undefined || (states.length > 0 && act.nouns.some((noun) => noun.endsWith(` ${wordAt(sentence, at)}`))))
    .map((entry) => ({ ...entry, ...fitOf({ sentence, mentionAt, at, around: { ...(isWithin(entry.before, sentence, upper, at) ? wide : bare), subject: entry.states } }, '', entry.act) })).filter(({ score }) => score >= 0)
    .sort((a, b) => b.before.length - a.before.length || b.score - a.score)[0];
  if (!found) return [];
  for (const word of found.used) spent.add(word);
  const how = modifierOf(sentence, lexicon, at, found.act);
  return [{
    at, kind: 'noun', act: how && how.entry.of !== found.act.type ? { ...found.act, type: how.entry.of } : found.act, modes: how?.entry.modes ?? found.act.modes, cameo: how?.entry.cameo ?? found.act.cameo,
    around: { ...(isWithin(found.before, sentence, upper, at) ? wide : argumentsOfNoun(sentence, at, carrier?.at ?? happeningOf(sentence, at) ?? orderOf(sentence, at))), subject: found.states }, carrier, weaponAt: how?.at,
  }];
}

/** Whether the noun above is one of the words before: "state" of "state of emergency". */
const isWithin = (before: readonly string[], sentence: Sentence, upper: number, at: number): boolean => upper !== at && before.includes(lemmaAt(sentence, upper)) && at - upper <= before.length;

const STAYS = /^(?:be|remain|stay|sit|languish|go|put|place|hold|keep|come|stand|live|spend|wait|take|discuss|say|arrive|travel)$/;

/** "in police custody", "for a two-day visit": words may stand between the preposition and the noun of a state, but none that tells which. */
const isStateOf = (sentence: Sentence, at: number, before: readonly string[], { roles }: Act): boolean =>
  roles.subject !== undefined && before[0] === caseOf(sentence, at) && (isNoun(sentence, headOf(sentence, at)) || STAYS.test(lemmaAt(sentence, headOf(sentence, at))) || headOf(sentence, at) < 0)
  && before.slice(1).every((word) => word === 'a') && childrenBy(sentence, at, 'det', 'nmod:poss').every((det) => /^an?$/.test(wordAt(sentence, det)) && before.includes('a'));

/** "miners are on strike", "was placed under arrest": who is in the state that an entry of this kind names. */
function statesOf(sentence: Sentence, at: number, { roles }: Act): readonly number[] {
  if (roles.subject === undefined) return [];
  const own = childrenBy(sentence, at, 'nsubj');
  const above = headOf(sentence, at);
  if (own.length > 0 || above < 0 || !/^(?:obl|xcomp|advcl|acl|nmod)$/.test(relationAt(sentence, at))) return own;
  if (isNoun(sentence, above)) return childrenBy(sentence, above, 'cop').length > 0 ? childrenBy(sentence, above, 'nsubj') : [above];
  return [...objectsOf(sentence, above), ...subjectsOf(sentence, above)].slice(0, 1);
}

/** A verb that makes the noun an act of its subject, with the noun as its object or after its preposition. */
function carrierOf(sentence: Sentence, lexicon: Lexicon, at: number, words: readonly string[]): Trigger['carrier'] {
  const governor = governorOf(sentence, at);
  if (governor === undefined) return undefined;
  const light = lexicon.lights.get(lemmaAt(sentence, governor))?.find(({ particle, light: { needs } }) =>
    (particle === '' ? relationAt(sentence, at) === 'obj' || relationAt(sentence, at) === 'nsubj' || relationAt(sentence, at) === 'acl' || relationAt(sentence, at) === 'conj' : hasParticle(sentence, governor, particle)) && (needs.length === 0 || words.some((word) => needs.includes(word))));
  return light ? { at: governor, bears: light.light.bears } : undefined;
}

/** The verb above a noun, through "a series of" and "and". */
export function governorOf(sentence: Sentence, at: number): number | undefined {
  for (let i = at, steps = 0; i >= 0 && steps < 4; steps += 1) {
    const acl = childrenBy(sentence, i, 'acl').find((child) => /(?:ed|en)$/.test(wordAt(sentence, child)) && steps === 0 && child > i);
    const above = headOf(sentence, i);
    if (above < 0) return acl;
    if (sentence.tokens[above]?.upos === 'VERB' && ['obj', 'nsubj', 'obl'].includes(relationAt(sentence, i))) return above;
    const passes = relationAt(sentence, i) === 'conj' || (relationAt(sentence, i) === 'nmod' && caseOf(sentence, i) === 'of');
    if (!passes) return acl;
    i = above;
  }
  return undefined;
}

const HAPPENS = /^(?:take|occur|happen|come|continue|begin|start|resume|follow|end|erupt|break|go|kill|wound|injure|leave|target|hit|strike|destroy|damage)$/;

function happeningOf(sentence: Sentence, at: number): number | undefined {
  const governor = headOf(sentence, at);
  return relationAt(sentence, at) === 'nsubj' && HAPPENS.test(lemmaAt(sentence, governor)) ? governor : undefined;
}

/** "ordered strikes against": what follows may hang on either. */
function orderOf(sentence: Sentence, at: number): number | undefined {
  const governor = headOf(sentence, at);
  return relationAt(sentence, at) === 'obj' && /^(?:order|authori[sz]e|approve|direct|command|plan|halt|launch)$/.test(lemmaAt(sentence, governor)) ? governor : undefined;
}

function modifierOf(sentence: Sentence, lexicon: Lexicon, at: number, act: Act): { readonly entry: Modifier; readonly at: number } | undefined {
  const { from } = phraseRange(sentence, at);
  for (let i = at - 1; i >= from; i -= 1) {
    const pair = i > from ? lexicon.modifiers.get(`${wordAt(sentence, i - 1)} ${lemmaAt(sentence, i)}`) : undefined;
    const entry = pair ?? lexicon.modifiers.get(lemmaAt(sentence, i)) ?? lexicon.modifiers.get(wordAt(sentence, i));
    if (entry && (entry.of === act.type || act.type === 'ASSAULT')) return { entry, at: i };
  }
  return undefined;
}
