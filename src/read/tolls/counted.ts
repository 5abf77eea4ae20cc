import type { ReadCasualties } from '../reading.ts';
import type { CasualtyMention } from './casualties.ts';
import { quantityAt, type Quantity } from '../sentence/numbers.ts';
import type { Scene } from '../acts/roles.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { childrenBy, relationAt, wordAt } from '../sentence/tree.ts';

/** In tokens: how far before its noun a number may stand. */
const REACH = 9;

/** Parts of speech of words between a number and the noun that it counts. */
const BETWEEN = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM', 'ADV', 'PUNCT']);

/**
 * The quantity that a noun closes: "at least 12 of the soldiers" none, as it is a part; "dozens of soldiers", "12 wounded Somali
 * soldiers", "between 36 and 40 people". A number that stands alone is its own.
 */
export function quantityOf(sentence: Sentence, noun: number): Quantity | undefined {
  for (let at = Math.max(0, noun - REACH); at <= noun; at += 1) {
    const quantity = quantityAt(sentence, at);
    if (quantity && quantity.to <= noun && isCounting(sentence, quantity.to, noun) && !isPart(sentence, Math.max(noun, quantity.to))) return quantity;
  }
  return undefined;
}

function isCounting(sentence: Sentence, number: number, noun: number): boolean {
  for (let at = number + 1; at <= noun; at += 1) {
    const of = wordAt(sentence, at) === 'of' && at === number + 1 && !/^(?:the|these|those|them|whom)$/.test(wordAt(sentence, at + 1));
    const beside = (BETWEEN.has(sentence.tokens[at]?.upos ?? '') || isParticiple(sentence, at) || (wordAt(sentence, at - 1) === 'of' && /^(?:its|their|his|her)$/.test(wordAt(sentence, at)))) && !/^(?:[,;:()“”"]|including)$/.test(wordAt(sentence, at));
    const more = /^(?:or|and)$/.test(wordAt(sentence, at)) && wordAt(sentence, at + 1) === 'more';
    if (!of && !beside && !more) return false;
  }
  return true;
}

/** "four suspected separatists". */
const isParticiple = (sentence: Sentence, at: number): boolean => relationAt(sentence, at) === 'amod' && sentence.tokens[at]?.xpos === 'VBN';

/** Those whose dead nobody counts among people. */
const ANIMALS = /^(?:sheep|goat|cow|cattle|camel|pig|horse|dog|chicken|animal|livestock|donkey|mule|buffalo|poultry|bird|whale|elephant|head)$/;

/** "two of the victims", "three of them". */
const isPart = (sentence: Sentence, noun: number): boolean => wordAt(sentence, noun + 1) === 'of' && /^(?:the|these|those|them|whom)$/.test(wordAt(sentence, noun + 2));

/** How many a phrase tells of; "a soldier" is one. Empty where it does not say. */
export function countedAt(scene: Scene, verb: number, kind: ReadCasualties['kind'], head: number): CasualtyMention[] {
  const { sentence } = scene;
  const whom = scene.mentionAt(head);
  if (ANIMALS.test(whom.lemma)) return [];
  const quantity = quantityOf(sentence, whom.head) ?? quantityOf(sentence, head) ?? besides(sentence, verb);
  const alone = quantity && isAmong(sentence, quantity.from) ? besides(sentence, verb) : undefined;
  if (alone) return [{ verb, from: verb, to: alone.to, kind, low: alone.low, best: alone.best, high: alone.high }];
  if (quantity && isAmong(sentence, quantity.from)) return [];
  if (quantity) {
    const { from, to, ...bounds } = quantity;
    return [{ verb, from: Math.min(from, verb), to: Math.max(to, whom.to, verb), kind, whom, ...bounds }];
  }
  const single = kind !== 'CAPTURED' && whom.head === head && childrenBy(sentence, head, 'det').some((det) => /^(?:an?|another)$/.test(wordAt(sentence, det)));
  return single && whom.kind !== 'OTHER' && sentence.tokens[head]?.xpos !== 'NNS' ? [{ verb, from: Math.min(whom.from, verb), to: Math.max(whom.to, verb), kind, whom, low: 1, best: 1, high: 1 }] : [];
}

/** "…, among them two officers", "…, including a child": of those already counted. */
const isAmong = (sentence: Sentence, from: number): boolean => /^(?:including|among|them|whom|including (?:at|a|an))$/.test(wordAt(sentence, from - 1));

/** "wounding 20 more": a number of which nothing else is told. */
function besides(sentence: Sentence, verb: number): Quantity | undefined {
  const quantity = [1, 2, 3].map((step) => quantityAt(sentence, verb + step)).find((one) => one !== undefined && one.from <= verb + 1);
  return quantity && /^(?:more|others?|[.,;])$/.test(wordAt(sentence, quantity.to + 1)) ? quantity : undefined;
}

const ARMED: ReadonlySet<string> = new Set(['MIL', 'COP', 'REB', 'GOV']);

/** "a woman and two children were killed": three, unless some of them bear arms, and may be of the other side; those whom one act killed are of one. */
export function summed(all: readonly CasualtyMention[], ofOneSide = false): CasualtyMention[] {
  const [first, ...others] = all;
  if (!first || others.length === 0 || all.some(({ best, whom }) => best === undefined || (!ofOneSide && ARMED.has(whom?.sector ?? '')))) return [...all];
  const total = all.reduce((sum, { best }) => sum + (best ?? 0), 0);
  const armed = all.find(({ whom }) => ARMED.has(whom?.sector ?? ''));
  return [{ ...(armed ?? first), from: Math.min(...all.map(({ from }) => from)), to: Math.max(...all.map(({ to }) => to)), low: total, best: total, high: total }];
}
