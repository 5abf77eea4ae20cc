import { CONFLICT } from './can-answer.ts';
import type { Drafts } from './compose.ts';
import type { Draft } from './draft.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { childrenBy, headOf, isVerb, relationAt } from '../sentence/tree.ts';

/** "raided a house and arrested nine men in response to": the acts that stand beside one by "and", done by the same; what is told of a reason before or behind them is told of all. */
export function sharingActs(sentence: Sentence, drafts: Drafts, act: Draft, phrase: number): Draft[] {
  const isBetween = (at: number): boolean => phrase < act.at || at < phrase;
  const above: number[] = [];
  for (let at = act.at; isShared(sentence, at) && !above.includes(at); at = headOf(sentence, at)) above.push(headOf(sentence, at));
  const first = above.at(-1) ?? act.at;
  const beside = [first, ...childrenBy(sentence, first, 'conj').filter((child) => isShared(sentence, child))];
  return [...new Set([...above, ...beside])].filter((at) => at !== act.at && isBetween(at)).map((at) => drafts.get(at)).filter((draft) => draft !== undefined).filter(({ type }) => type === act.type || CONFLICT.test(type));
}

/** A verb that is joined to another and has no subject of its own. */
const isShared = (sentence: Sentence, at: number): boolean =>
  isVerb(sentence, at) && relationAt(sentence, at) === 'conj' && isVerb(sentence, headOf(sentence, at)) && childrenBy(sentence, at, 'nsubj', 'mark').length === 0;
