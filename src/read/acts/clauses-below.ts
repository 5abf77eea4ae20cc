import type { Sentence } from '../sentence/sentence.ts';
import { childrenBy, isNoun, lemmaAt, relationAt, wordAt } from '../sentence/tree.ts';

const FIGHTS = /^(?:fight|resist|struggle|persevere|continue|keep|carry|press|soldier)$/;

/** "vowed to keep fighting", "pledged to carry on": nothing is offered. */
export const isToFightOn = (sentence: Sentence, head: number): boolean =>
  relationAt(sentence, head) === 'xcomp' && FIGHTS.test(lemmaAt(sentence, head)) && childrenBy(sentence, head, 'obj').length === 0;

/** "warned that the delay could harm the country": what may come of something is no threat by who warns of it. */
export const isMisgiving = (sentence: Sentence, head: number): boolean =>
  relationAt(sentence, head) === 'ccomp' && childrenBy(sentence, head, 'aux').some((aux) => /^(?:could|may|might|can)$/.test(wordAt(sentence, aux))) && childrenBy(sentence, head, 'nsubj').some((subject) => isNoun(sentence, subject));

/** "a call made by the president": what was done with it, and not what it asks for. */
export const isDescription = (sentence: Sentence, head: number): boolean =>
  relationAt(sentence, head) === 'acl' && /^VB[NG]$/.test(sentence.tokens[head]?.xpos ?? '') && childrenBy(sentence, head, 'mark', 'nsubj', 'aux').length === 0;

/** Whether what is governed is a clause. */
export const isClause = (sentence: Sentence, head: number): boolean => ['xcomp', 'ccomp', 'advcl', 'acl'].includes(relationAt(sentence, head));
