import type { CasualtyMention } from './casualties.ts';
import { isNegated } from '../acts/clause.ts';
import { countedAt, quantityOf } from './counted.ts';
import { factualityOf } from '../acts/factuality.ts';
import type { Lexicon } from '../lexicon.ts';
import { quantityAt } from '../sentence/numbers.ts';
import type { Scene } from '../acts/roles.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { caseOf, childrenBy, conjuncts, fullRelationAt, headOf, isNoun, isVerb, lemmaAt, pathUp, relationAt, wordAt } from '../sentence/tree.ts';

/** "left 12 people dead", "39 are confirmed dead", "nine dead and 31 wounded". */
export function stateTolls(scene: Scene, lexicon: Lexicon): CasualtyMention[] {
  const { sentence } = scene;
  return sentence.tokens.flatMap((token, at) => {
    const toll = token.upos === 'VERB' ? undefined : lexicon.tolls.adjectives.get(wordAt(sentence, at));
    if (!toll || (relationAt(sentence, at) === 'amod' && headOf(sentence, at) > at) || isDoubtful(sentence, lexicon, at)) return [];
    const last = withoutState(sentence, at);
    const quantity = quantityOf(sentence, last);
    if (!quantity) return [];
    const { from, to, ...bounds } = quantity;
    const whom = to < last && isNoun(sentence, last) ? scene.mentionAt(last) : undefined;
    const verb = pathUp(sentence, at).find((up) => isVerb(sentence, up)) ?? at;
    return [{ verb, from: Math.min(from, at), to: Math.max(at, to), kind: toll.kind, ...(whom ? { whom } : {}), ...bounds }];
  });
}

const BESIDE = /^(?:are|were|was|is|been|confirmed|reported|have|has|had|now|already|left|pronounced|declared|found|seriously|critically|slightly|badly|severely)$/;

/** The token before "dead" to which a number may belong: over "are confirmed". */
function withoutState(sentence: Sentence, at: number): number {
  let last = at - 1;
  while (last > 0 && BESIDE.test(wordAt(sentence, last))) last -= 1;
  return last;
}

const isDoubtful = (sentence: Sentence, lexicon: Lexicon, at: number): boolean =>
  /^(?:feared|presumed|believed|thought)$/.test(wordAt(sentence, at - 1)) || !['OCCURRED', 'ONGOING'].includes(factualityOf(sentence, lexicon, relationAt(sentence, at) === 'xcomp' ? headOf(sentence, at) : at).status);

/** "19 deaths", "the deaths of 19 villagers", "no casualties", "claimed 19 lives", "the death toll rose to 31". */
export function nounTolls(scene: Scene, lexicon: Lexicon): CasualtyMention[] {
  const { sentence } = scene;
  return sentence.tokens.flatMap((_token, at) => {
    const lemma = lemmaAt(sentence, at);
    if (lemma === 'toll') return tollTold(scene, at);
    if (!isNoun(sentence, at) || /^(?:compound|amod|flat|nmod:poss|nmod:desc)$/.test(fullRelationAt(sentence, at))) return [];
    if (/^(?:casualty|death|injury|fatality)$/.test(lemma) && isNone(sentence, at)) return none(at, lemma);
    if (lemma === 'life') return livesLost(scene, at);
    const kind = lexicon.tolls.nouns.get(lemma)?.kind;
    if (!kind || !['OCCURRED', 'ONGOING'].includes(factualityOf(sentence, lexicon, at).status)) return [];
    const own = quantityOf(sentence, at);
    if (own && kind !== 'CAPTURED' && /^(?:death|fatality|injury)$/.test(lemma)) return [{ verb: at, from: own.from, to: at, kind, low: own.low, best: own.best, high: own.high }];
    return childrenBy(sentence, at, 'nmod').filter((child) => caseOf(sentence, child) === 'of').flatMap((child) => conjuncts(sentence, child)).flatMap((head) => countedAt(scene, at, kind, head));
  });
}

/** "no casualties", "without casualties"; "no reports of casualties" and "no deaths were confirmed" say nothing. */
const isNone = (sentence: Sentence, at: number): boolean => !(relationAt(sentence, at) === 'nsubj' && UNTOLD.test(lemmaAt(sentence, headOf(sentence, at)))) && (isNegated(sentence, at) || (childrenBy(sentence, at, 'det').some((det) => wordAt(sentence, det) === 'any') && isNegated(sentence, headOf(sentence, at))));

/** Where nothing was told, something may have been. */
const UNTOLD = /^(?:report|confirm|record|register|know|verify|announce|disclose|acknowledge)$/;

const none = (at: number, lemma: string): CasualtyMention[] =>
  (lemma === 'casualty' ? ['KILLED', 'INJURED'] as const : lemma === 'injury' ? ['INJURED'] as const : ['KILLED'] as const).map((kind) => ({ verb: at, from: Math.max(0, at - 1), to: at, kind, low: 0, best: 0, high: 0 }));

function livesLost(scene: Scene, at: number): CasualtyMention[] {
  const { sentence } = scene;
  const verb = headOf(sentence, at);
  if (wordAt(sentence, at) !== 'lives' || !/^(?:claim|cost|take)$/.test(lemmaAt(sentence, verb))) return [];
  const own = quantityOf(sentence, at);
  if (own) return [{ verb, from: Math.min(own.from, verb), to: at, kind: 'KILLED', low: own.low, best: own.best, high: own.high }];
  return childrenBy(sentence, at, 'nmod').filter((child) => caseOf(sentence, child) === 'of').flatMap((head) => countedAt(scene, verb, 'KILLED', head));
}

/** In tokens: between "toll" and its number. */
const REACH = 9;

/** "the death toll rose from 14 to 31": the last number told. */
function tollTold({ sentence }: Scene, at: number): CasualtyMention[] {
  if (!/^(?:death|confirmed|the|its|official|a)$/.test(wordAt(sentence, at - 1))) return [];
  for (let number = at + 1; number <= at + REACH; number += 1) {
    if (/^[.;:“”"]$/.test(wordAt(sentence, number))) return [];
    const quantity = wordAt(sentence, number - 1) === 'from' ? undefined : quantityAt(sentence, number);
    if (quantity) return [{ verb: pathUp(sentence, at).find((up) => isVerb(sentence, up)) ?? at, from: at, to: quantity.to, kind: 'KILLED', low: quantity.low, best: quantity.best, high: quantity.high }];
  }
  return [];
}
