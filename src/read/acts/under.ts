import type { OperatorEntry } from '../../lexicon-shapes.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { caseOf, lemmaAt, wordAt } from '../sentence/tree.ts';

/** "on the orders of", "with the consent of"; authorities are no authority. */
export const isUnder = (sentence: Sentence, at: number, { operator }: OperatorEntry): boolean =>
  operator === 'ORDER' || (operator === 'LEAVE' && /^(?:on|under|with|following|upon|in (?:line|compliance|accordance|keeping) with)$/.test(caseOf(sentence, at)) && wordAt(sentence, at) === lemmaAt(sentence, at));
