import { isToll } from '../acts/toll-verbs.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { childrenBy, lemmaAt, wordAt } from '../sentence/tree.ts';

const ACCIDENTS = /^(?:crash|accident|earthquake|quake|flood|flooding|storm|hurricane|typhoon|cyclone|landslide|collision|blaze|outbreak|disease|virus|coronavirus|covid-19|avalanche|tsunami|tornado|heatwave|drought|famine|epidemic|pandemic|eruption|stampede|collapse|derailment|wildfire|fire|lightning|cholera|ebola)$/;

/** Deaths by nature or mishap are no assault. */
export const isAccident = (sentence: Sentence, verb: number): boolean =>
  isToll(sentence, verb) && childrenBy(sentence, verb, 'obl', 'nsubj').some((head) => ACCIDENTS.test(lemmaAt(sentence, head)));

/** "leaving five people dead": nobody left. */
export const isLeavingDead = (sentence: Sentence, verb: number): boolean =>
  lemmaAt(sentence, verb) === 'leave' && childrenBy(sentence, verb, 'xcomp', 'advmod', 'obj', 'obl').some((child) => /^(?:dead|wounded|injured|hurt|homeless)$/.test(wordAt(sentence, child)));
