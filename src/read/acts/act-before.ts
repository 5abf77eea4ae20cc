import type { Drafts } from './compose.ts';
import type { Draft } from './draft.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { childrenBy, headOf, isVerb, pathUp, relationAt } from '../sentence/tree.ts';

/** The act that a phrase hangs on, not one of a clause joined to that, or else the last one told before it; where `fits` is given, one that fits, if there is such. */
export function draftBefore(sentence: Sentence, drafts: Drafts, from: number, fits: (draft: Draft) => boolean = () => true): Draft | undefined {
  const path = pathUp(sentence, from);
  const joined = path.findIndex((token) => relationAt(sentence, token) === 'conj' && isVerb(sentence, token));
  const above = (joined < 0 ? path : path.slice(0, joined + 1)).flatMap((token) => [token, ...childrenBy(sentence, token, 'nsubj', 'nsubj:pass', 'obj')]).map((token) => drafts.get(token)).find((draft) => draft !== undefined && draft.at < from && fits(draft));
  // "and a court is trying three men over it": what another clause tells is not meant.
  const isOfOther = joined >= 0 && childrenBy(sentence, path[joined] ?? -1, 'nsubj').some((subject) => subject < from);
  return above ?? (isOfOther ? undefined : [...drafts.values()].filter((draft) => draft.at < from && fits(draft)).sort((a, b) => b.at - a.at)[0]);
}

/** "Crowds furious at the arrest burned tyres": the act of which a noun on the way up from a phrase is the subject. */
export function actOfSubject(sentence: Sentence, drafts: Drafts, path: readonly number[]): Draft | undefined {
  const subject = path.find((token) => relationAt(sentence, token) === 'nsubj');
  return subject === undefined ? undefined : drafts.get(headOf(sentence, subject));
}
