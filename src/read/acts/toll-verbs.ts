import type { Sentence } from '../sentence/sentence.ts';
import { lemmaAt } from '../sentence/tree.ts';

const TOLLS = /^(?:kill|die|slay|massacre|murder|wound|injure|hurt|maim)$/;

/** Whether the verb tells rather what came of an act than what was done. */
export const isToll = (sentence: Sentence, verb: number): boolean => TOLLS.test(lemmaAt(sentence, verb));
