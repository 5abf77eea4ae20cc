import type { ReadCasualties } from './reading.ts';
import type { UnknownState } from '../model.ts';
import { objectsOf } from './arguments.ts';
import { isNegated, markOf } from './clause.ts';
import type { Mention } from './mention.ts';
import { boundsOf, numberOf } from './numbers.ts';
import type { Scene } from './roles.ts';
import type { Sentence } from './sentence.ts';
import { caseOf, childrenBy, conjuncts, headOf, isVerb, lemmaAt, pathUp, relationAt, subtree, wordAt } from './tree.ts';

/** The dead, hurt or taken as a sentence counts them. Token places, `to` inclusive. */
export interface CasualtyMention {
  readonly verb: number;
  readonly from: number;
  readonly to: number;
  readonly kind: ReadCasualties['kind'];
  readonly whom?: Mention | undefined;
  readonly low?: number | undefined;
  readonly best?: number | undefined;
  readonly high?: number | undefined;
  readonly unknown?: UnknownState | undefined;
  readonly withheldAt?: number | undefined;
}

const TOLLS: Readonly<Record<string, ReadCasualties['kind']>> = { kill: 'KILLED', die: 'KILLED', slay: 'KILLED', massacre: 'KILLED', murder: 'KILLED', wound: 'INJURED', injure: 'INJURED', hurt: 'INJURED', maim: 'INJURED' };

/** Whether the verb tells rather what came of an act than what was done. */
export const isToll = (sentence: Sentence, verb: number): boolean => Object.hasOwn(TOLLS, lemmaAt(sentence, verb));

const ACCIDENTS = /^(?:crash|accident|earthquake|quake|flood|flooding|storm|hurricane|typhoon|cyclone|landslide|collision|blaze|outbreak|disease|virus|coronavirus|covid-19|avalanche|tsunami|tornado|heatwave|drought|famine|epidemic|pandemic|eruption|stampede|collapse|derailment|wildfire|fire|lightning|cholera|ebola)$/;

/** Deaths by nature or mishap are no assault. */
export function isAccident(sentence: Sentence, verb: number): boolean {
  return isToll(sentence, verb) && childrenBy(sentence, verb, 'obl', 'nsubj').some((head) => ACCIDENTS.test(lemmaAt(sentence, head)));
}

/** Counts of the dead and hurt; where the text says that they are not told, that. */
export function casualtiesOf(scene: Scene): CasualtyMention[] {
  const { sentence } = scene;
  return [...unhurt(scene), ...countedTolls(scene), ...toldOtherwise(scene)].sort((a, b) => a.verb - b.verb).filter(({ verb }) => sentence.tokens[verb] !== undefined);
}

const SAFE = /^(?:safely|unharmed|unhurt|unscathed)$/;
const OWN_FORCES = new Set(['MIL', 'COP']);

/** "the pilots made it back safely": none of those who did it was hurt. */
function unhurt(scene: Scene): CasualtyMention[] {
  const { sentence } = scene;
  return sentence.tokens.flatMap((_token, at) => {
    if (!SAFE.test(wordAt(sentence, at))) return [];
    const verb = headOf(sentence, at);
    const whom = [...childrenBy(sentence, verb, 'nsubj'), ...childrenBy(sentence, headOf(sentence, verb), 'nsubj')].map((head) => scene.mentionAt(head)).find(({ sector }) => OWN_FORCES.has(sector ?? ''));
    if (!whom || !/^(?:return|make|come|get|land|be|arrive|go|fly)$/.test(lemmaAt(sentence, verb)) || isNegated(sentence, verb)) return [];
    return (['KILLED', 'INJURED'] as const).map((kind) => ({ verb, from: whom.from, to: Math.max(at, whom.to), kind, whom, low: 0, best: 0, high: 0 }));
  });
}

function countedTolls(scene: Scene): CasualtyMention[] {
  const { sentence } = scene;
  return sentence.tokens.flatMap((_token, verb) => {
    const dead = lemmaAt(sentence, verb) === 'shoot' && childrenBy(sentence, verb, 'xcomp', 'advmod', 'amod', 'obj').some((child) => wordAt(sentence, child) === 'dead');
    const kind = isVerb(sentence, verb) ? (dead ? 'KILLED' : TOLLS[lemmaAt(sentence, verb)]) : undefined;
    if (!kind || isNegated(sentence, verb)) return [];
    const withheldAt = withheldBy(sentence, verb);
    if (withheldAt !== undefined) return [{ verb, from: withheldAt, to: verb, kind, unknown: 'UNDISCLOSED' as const, withheldAt }];
    const gapped = gappedCount(scene, verb, kind);
    if (gapped) return [gapped];
    const heads = lemmaAt(sentence, verb) === 'die' ? childrenBy(sentence, verb, 'nsubj') : objectsOf(sentence, verb);
    return summed(heads.flatMap((head) => conjuncts(sentence, head)).flatMap((head) => counted(scene, verb, kind, head)));
  });
}

/** "24 people were killed and 108 injured", "… and 15 others wounded": the number stands right before a verb that shares its subject's kind. */
function gappedCount(scene: Scene, verb: number, kind: CasualtyMention['kind']): CasualtyMention | undefined {
  const { sentence } = scene;
  const numberAt = [verb - 1, verb - 2].find((at) => sentence.tokens[at]?.upos === 'NUM' && numberOf(wordAt(sentence, at)) !== undefined);
  const value = numberAt === undefined ? undefined : numberOf(wordAt(sentence, numberAt));
  if (numberAt === undefined || value === undefined || !wordAt(sentence, verb).endsWith('ed') || (numberAt === verb - 2 && !/^(?:others?|more|people|persons|civilians)$/.test(wordAt(sentence, verb - 1)))) return undefined;
  const { from, ...bounds } = boundsOf(sentence, numberAt, value);
  const whom = childrenBy(sentence, headOf(sentence, verb), 'nsubj').map((head) => scene.mentionAt(head))[0];
  return { verb, from: Math.min(from, numberAt), to: verb, kind, ...(relationAt(sentence, verb) === 'conj' && whom ? { whom } : {}), ...bounds };
}

/** "a woman and two children were killed": three, unless some of them bear arms. */
function summed(all: readonly CasualtyMention[]): CasualtyMention[] {
  const [first, ...others] = all;
  if (!first || others.length === 0 || all.some(({ best, whom }) => best === undefined || ARMED.has(whom?.sector ?? ''))) return [...all];
  const total = all.reduce((sum, { best }) => sum + (best ?? 0), 0);
  return [{ ...first, from: Math.min(...all.map(({ from }) => from)), to: Math.max(...all.map(({ to }) => to)), low: total, best: total, high: total }];
}

const ARMED: ReadonlySet<string> = new Set(['MIL', 'COP', 'REB', 'GOV']);

/** "left 12 people dead", "the death toll rose to 31". */
function toldOtherwise(scene: Scene): CasualtyMention[] {
  const { sentence } = scene;
  return sentence.tokens.flatMap((_token, at) => {
    const word = wordAt(sentence, at);
    if (/^(?:dead|wounded|injured)$/.test(word)) return leftSo(scene, at, word === 'dead' ? 'KILLED' : 'INJURED');
    return word === 'toll' && wordAt(sentence, at - 1) === 'death' ? tollOf(scene, at) : [];
  });
}

/** In tokens: between "left" and "dead". */
const LEFT = 8;

function leftSo(scene: Scene, at: number, kind: CasualtyMention['kind']): CasualtyMention[] {
  const { sentence } = scene;
  const verb = [...Array(LEFT).keys()].map((back) => at - 1 - back).find((token) => lemmaAt(sentence, token) === 'leave' && isVerb(sentence, token));
  if (verb === undefined || isNegated(sentence, verb)) return [];
  const numberAt = [...Array(at - verb).keys()].map((back) => at - 1 - back).find((token) => token > verb && sentence.tokens[token]?.upos === 'NUM' && numberOf(wordAt(sentence, token)) !== undefined);
  return numberAt === undefined ? [] : withNumber(scene, { verb, kind, numberAt, to: at, noun: numberAt + 1 < at ? numberAt + 1 : undefined });
}

const RISES = /^(?:rise|climb|stand|reach|grow|put|increase|jump|be|exceed|hit|pass)$/;

function tollOf(scene: Scene, at: number): CasualtyMention[] {
  const { sentence } = scene;
  const verb = pathUp(sentence, at).find((token) => RISES.test(lemmaAt(sentence, token))) ?? headOf(sentence, at);
  const numberAt = sentence.tokens.findIndex(({ upos, text }, token) => token > at && upos === 'NUM' && numberOf(text) !== undefined && !/^(?:from)$/.test(wordAt(sentence, token - 1)) && !/^(?:19|20)\d\d$/.test(text));
  return numberAt < 0 || verb < 0 ? [] : withNumber(scene, { verb, kind: 'KILLED', numberAt, to: numberAt, noun: undefined, start: at - 1 });
}

function withNumber(scene: Scene, { verb, kind, numberAt, to, noun, start }: { readonly verb: number; readonly kind: CasualtyMention['kind']; readonly numberAt: number; readonly to: number; readonly noun: number | undefined; readonly start?: number }): CasualtyMention[] {
  const { sentence } = scene;
  const { from, ...bounds } = boundsOf(sentence, numberAt, numberOf(wordAt(sentence, numberAt)) ?? 0);
  return [{ verb, from: Math.min(from, start ?? from, verb), to, kind, ...(noun === undefined ? {} : { whom: scene.mentionAt(noun) }), ...bounds }];
}

/** At least so many are meant. */
const MANY: Readonly<Record<string, number>> = { dozens: 24, hundreds: 200, scores: 40, thousands: 2000 };

function counted(scene: Scene, verb: number, kind: ReadCasualties['kind'], head: number): CasualtyMention[] {
  const { sentence } = scene;
  const numberAt = subtree(sentence, head, (child) => ['nummod', 'det', 'advmod', 'case', 'nmod', 'compound'].includes(relationAt(sentence, child))).find((token) => sentence.tokens[token]?.upos === 'NUM' && numberOf(wordAt(sentence, token)) !== undefined);
  const value = numberAt === undefined ? undefined : numberOf(wordAt(sentence, numberAt));
  const mention = scene.mentionAt(head);
  const many = MANY[sentence.tokens[head]?.text.toLowerCase() ?? ''];
  if (many !== undefined && numberAt === undefined) return [{ verb, from: Math.min(mention.from, verb), to: Math.max(mention.to, head, verb), kind, whom: mention, low: many }];
  if (numberAt === undefined || value === undefined || (value >= 1900 && value < 2100)) return one(scene, verb, kind, head);
  const { from, ...bounds } = boundsOf(sentence, numberAt, value);
  return [{ verb, from: Math.min(from, verb), to: Math.max(mention.to, numberAt, verb), kind, whom: mention, ...bounds }];
}

/** "killed a soldier": one. */
function one(scene: Scene, verb: number, kind: ReadCasualties['kind'], head: number): CasualtyMention[] {
  const { sentence } = scene;
  const mention = scene.mentionAt(head);
  const single = childrenBy(sentence, head, 'det').some((det) => /^an?$/.test(wordAt(sentence, det))) && mention.head === head;
  return single ? [{ verb, from: Math.min(mention.from, verb), to: Math.max(mention.to, verb), kind, whom: mention, low: 1, best: 1, high: 1 }] : [];
}

/** "did not disclose whether anyone was killed": the verb that withholds. */
function withheldBy(sentence: Sentence, verb: number): number | undefined {
  const path = pathUp(sentence, verb);
  const asks = path.some((token) => /\bwhether\b|\bif\b/.test(markOf(sentence, token))) || path.some((token) => /^(?:how|who)$/.test(wordAt(sentence, token)) || childrenBy(sentence, token, 'advmod').some((child) => wordAt(sentence, child) === 'how'));
  if (!asks) return undefined;
  return path.slice(1).find((token) => /^(?:disclose|say|reveal|specify|know|provide|release|confirm|give|clear)$/.test(lemmaAt(sentence, token)) && (isNegated(sentence, token) || /^(?:unclear)$/.test(lemmaAt(sentence, token))));
}

/** Whether a phrase names an accident in which someone was hurt. */
export const isInAccident = (sentence: Sentence, at: number): boolean => caseOf(sentence, at) === 'in' && ACCIDENTS.test(lemmaAt(sentence, at)) && headOf(sentence, at) >= 0;
