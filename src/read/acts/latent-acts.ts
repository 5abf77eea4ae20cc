import { findTriggers, type Trigger } from './acts.ts';
import { operatorsAt } from './clause.ts';
import type { Drafts } from './compose.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { headOf, isNoun, lemmaAt, relationAt } from '../sentence/tree.ts';

/** Acts that are told only where somebody ordered them ("shut the mills"); none where a word tells of another act. */
export function findLatent(sentence: Sentence, lexicon: Lexicon, mentionAt: (head: number) => Mention, found: readonly Trigger[]): Trigger[] {
  const taken = new Set(found.flatMap(({ at, carrier }) => [at, ...(carrier ? [carrier.at] : [])]));
  const isPart = (at: number): boolean => isNoun(sentence, at) && relationAt(sentence, at) === 'obj' && taken.has(headOf(sentence, at));
  return findTriggers(sentence, { ...lexicon, ...lexicon.ordered }, mentionAt).filter(({ at }) => !taken.has(at) && !isPart(at));
}

/** Whether a sentence has a word under which something may be told as ordered. */
export const hasOrder = (sentence: Sentence, lexicon: Lexicon): boolean =>
  sentence.tokens.some((_token, at) => operatorsAt(sentence, lexicon, at).some(({ operator }) => operator === 'ORDER') || CARRIES.test(lemmaAt(sentence, at)));

/** Other words by which orders are told: "told them to", "had it shut", "with the permission of". */
const CARRIES = /^(?:tell|have|permission|leave|light|consent|authority|decision|ruling)$/;

/** Drops the acts of which nobody is told to have ordered them. */
export function dropLatent(drafts: Drafts): void {
  for (const [at, { latent }] of drafts) if (latent === true) drafts.delete(at);
}

/** The drafts of acts that are told by themselves. */
export const withoutLatent = (drafts: Drafts): Drafts => ([...drafts.values()].some(({ latent }) => latent === true) ? new Map([...drafts].filter(([, { latent }]) => latent !== true)) : drafts);
