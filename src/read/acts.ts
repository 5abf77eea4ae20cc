import type { Act, Modifier } from '../lexicon-shapes.ts';
import type { EventMode } from '../ontology.ts';
import { argumentsOfNoun, argumentsOfVerb, type Arguments } from './arguments.ts';
import type { ActVerb, Lexicon } from './lexicon.ts';
import { isActor, type Mention } from './mention.ts';
import { phraseRange } from './noun-phrase.ts';
import type { Sentence } from './sentence.ts';
import { caseOf, childrenBy, conjuncts, headOf, isNoun, lemmaAt, relationAt, subtree, wordAt } from './tree.ts';

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
  const nouns = sentence.tokens.flatMap((_token, at) => (isNoun(sentence, at) && !spent.has(at) && sentence.nameAt[at] === undefined ? nounTrigger(sentence, lexicon, mentionAt, at) : []));
  return [...verbs, ...nouns].sort((a, b) => a.at - b.at);
}

const isVerbLike = (sentence: Sentence, at: number): boolean =>
  sentence.tokens[at]?.upos === 'AUX' && childrenBy(sentence, at, 'obj').length > 0;

function verbTrigger(sentence: Sentence, lexicon: Lexicon, mentionAt: MentionAt, at: number, spent: Set<number>): Trigger[] {
  const entries = formsOf(lemmaAt(sentence, at)).map((form) => lexicon.verbs.get(form)).find(Boolean);
  if (!entries || isAfterHyphen(sentence, at)) return [];
  const around = argumentsOfVerb(sentence, at);
  const fitting = entries.map((entry) => ({ entry, ...fitOf(sentence, mentionAt, at, around, entry) })).filter(({ score }) => score >= 0).sort((a, b) => b.score - a.score);
  const best = fitting[0];
  if (!best) return [];
  for (const word of best.used) spent.add(word);
  const { act } = best.entry;
  return [{ at, kind: 'verb', act, modes: act.modes, cameo: act.cameo, around }];
}

/** A lemma, and what it may be where an ending was cut wrongly ("expell", "donat"). */
const formsOf = (lemma: string): string[] => [lemma, ...(/(.)\1$/.test(lemma) ? [lemma.slice(0, -1)] : []), `${lemma}e`];

/** "Iran-backed" tells of no act. */
const isAfterHyphen = (sentence: Sentence, at: number): boolean => /^[-–]$/.test(wordAt(sentence, at - 1)) && sentence.tokens[at - 1]?.end === sentence.tokens[at]?.start;

interface Fit {
  readonly score: number;
  /** Nouns that the entry asked for. */
  readonly used: readonly number[];
}

const NO_FIT: Fit = { score: -1, used: [] };

/** How closely an entry fits; -1 when something that it asks for is not there. */
function fitOf(sentence: Sentence, mentionAt: MentionAt, at: number, around: Arguments, { particle, act }: ActVerb): Fit {
  if (particle !== '' && !hasParticle(sentence, at, particle)) return NO_FIT;
  let score = particle === '' ? 0 : 3;
  const used: number[] = [];
  for (const [slot, lemmas] of Object.entries(act.needs)) {
    const word = slotHeads(around, slot).map((head) => nounWithin(sentence, head, lemmas)).find((found) => found !== undefined);
    if (word === undefined) return NO_FIT;
    used.push(word);
    score += lemmas.some((lemma) => lemma.includes(' ') && lemma.endsWith(lemmaAt(sentence, word))) ? 3 : 2;
  }
  for (const [slot, kinds] of Object.entries(act.kinds)) {
    const heads = slotHeads(around, slot);
    if (!heads.flatMap((head) => conjuncts(sentence, head)).some((head) => isOfKind(mentionAt(head), kinds))) return NO_FIT;
    score += 1;
  }
  return { score, used };
}

const slotHeads = (around: Arguments, slot: string): readonly number[] =>
  (slot === 'subject' ? around.subject : slot === 'object' ? around.object : slot === 'indirect' ? around.indirect : around.byPreposition.get(slot) ?? []);

/** Particles, adverbs and prepositions all serve: parsers tell them apart badly. */
export function hasParticle(sentence: Sentence, verb: number, particle: string): boolean {
  const words = particle.split(' ');
  const next = sentence.tokens.slice(verb + 1, verb + 1 + words.length).map(({ text }) => text.toLowerCase()).join(' ');
  if (next === particle) return true;
  if (words.length > 1) return false;
  return childrenBy(sentence, verb, 'compound', 'advmod').some((child) => child > verb && wordAt(sentence, child) === particle);
}

function nounWithin(sentence: Sentence, head: number, lemmas: readonly string[]): number | undefined {
  const fits = (at: number): boolean => lemmas.some((lemma) => {
    const words = lemma.split(' ');
    const last = words.at(-1) ?? '';
    if (lemmaAt(sentence, at) !== last && wordAt(sentence, at) !== last && wordAt(sentence, at) !== `${last}s` && !(last.length > 3 && sentence.tokens[at]?.text === last)) return false;
    return words.slice(0, -1).every((word, i) => wordAt(sentence, at - words.length + 1 + i) === word);
  });
  return conjuncts(sentence, head).flatMap((one) => subtree(sentence, one, (child) => ['nmod', 'compound'].includes(relationAt(sentence, child)) && !/^(?:in|on|against|with|from|to|for|by)$/.test(caseOf(sentence, child)))).find(fits);
}

const CIVIL = new Set(['CVL', 'LAB', 'EDU', 'REF', 'OPP']);
const ARMED = new Set(['MIL', 'REB', 'COP']);

function isOfKind(mention: Mention, kinds: readonly string[]): boolean {
  return kinds.some((kind) => {
    if (kind === 'actor') return isActor(mention);
    if (kind === 'state' && mention.type === 'Equipment') return /jet|plane|aircraft|bomber|helicopter|force/i.test(mention.name);
    if (kind === 'state') return isActor(mention) && (mention.type === 'Country' || ['MIL', 'GOV', 'IGO'].includes(mention.sector ?? ''));
    if (kind === 'armed') return ARMED.has(mention.sector ?? '');
    if (kind === 'crowd') return mention.type === 'Group' || mention.type === 'Militia' || CIVIL.has(mention.sector ?? '') || ['PTY', 'REL', 'OPP'].includes(mention.sector ?? '');
    if (kind === 'civil') return CIVIL.has(mention.sector ?? '');
    if (kind === 'peacekeeper') return /peacekeep|observer|monitor/i.test(mention.name);
    return mention.sector === kind;
  });
}

/** Whether what an entry for a noun asks for follows it. */
function nounFits(sentence: Sentence, mentionAt: MentionAt, at: number, { needs, kinds }: Act): boolean {
  const around = argumentsOfNoun(sentence, at, undefined);
  const after = (slot: string): readonly number[] => around.byPreposition.get(slot) ?? [];
  return Object.entries(needs).every(([slot, lemmas]) => after(slot).some((head) => nounWithin(sentence, head, lemmas) !== undefined))
    && Object.entries(kinds).every(([slot, wanted]) => after(slot).length === 0 || after(slot).some((head) => isOfKind(mentionAt(head), wanted)));
}

function nounTrigger(sentence: Sentence, lexicon: Lexicon, mentionAt: MentionAt, at: number): Trigger[] {
  const words = [lemmaAt(sentence, at), wordAt(sentence, at)];
  const entries = words.flatMap((word) => lexicon.nouns.get(word) ?? []);
  const found = entries.filter(({ before }) => before.every((word, i) => wordAt(sentence, at - before.length + i) === word || lemmaAt(sentence, at - before.length + i) === word))
    .filter(({ act }) => nounFits(sentence, mentionAt, at, act)).sort((a, b) => b.before.length - a.before.length)[0];
  if (!found || ['compound', 'amod', 'nmod:poss', 'flat'].includes(sentence.tokens[at]?.relation ?? '')) return [];
  const carrier = carrierOf(sentence, lexicon, at, words);
  const how = modifierOf(sentence, lexicon, at, found.act);
  return [{
    at, kind: 'noun', act: how && how.entry.of !== found.act.type ? { ...found.act, type: how.entry.of } : found.act, modes: how?.entry.modes ?? found.act.modes, cameo: how?.entry.cameo ?? found.act.cameo,
    around: argumentsOfNoun(sentence, at, carrier?.at ?? happeningOf(sentence, at) ?? orderOf(sentence, at)), carrier, weaponAt: how?.at,
  }];
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
