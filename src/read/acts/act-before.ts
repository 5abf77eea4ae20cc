import type { Drafts } from './compose.ts';
import type { Draft } from './draft.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { childrenBy, pathUp } from '../sentence/tree.ts';

/** The act that a phrase hangs on, or else the last one told before it; where `fits` is given, one that fits, if there is such. */
export function draftBefore(sentence: Sentence, drafts: Drafts, from: number, fits: (draft: Draft) => boolean = () => true): Draft | undefined {
  const above = pathUp(sentence, from).flatMap((token) => [token, ...childrenBy(sentence, token, 'nsubj', 'nsubj:pass', 'obj')]).map((token) => drafts.get(token)).find((draft) => draft !== undefined && draft.at < from && fits(draft));
  return above ?? [...drafts.values()].filter((draft) => draft.at < from && fits(draft)).sort((a, b) => b.at - a.at)[0];
}
