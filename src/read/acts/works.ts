import type { EventType } from '../../ontology.ts';
import type { Lexicon } from '../lexicon.ts';
import { takesUp } from './told-before.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { childrenBy, isNoun, lemmaAt, wordAt } from '../sentence/tree.ts';

/** Types of acts that are done on orders. */
export const ORDERABLE: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'MOBILIZE', 'SANCTION', 'AID', 'RETREAT', 'CONCEDE']);

/** The types of ordered acts that a noun of the dictionary may call again; undefined where it calls none. */
export function typesOfWork({ references }: Lexicon, lemma: string): ReadonlySet<EventType> | undefined {
  const types = references.get(lemma);
  const orderable = types?.length === 0 ? [...ORDERABLE] : types?.filter((type) => ORDERABLE.has(type)) ?? [];
  return orderable.length > 0 ? new Set(orderable) : undefined;
}

/** "the operation, code-named Haskanite": what says no more of a work than its name. */
const CALLED = /^(?:code-?named|named|called|dubbed|known)$/;

/** "the move", "this transfer", "it": a work that was told before; `order` is a verb of command that may be said of it ("the penalty, which the board approved"). */
export const isKnownWork = (sentence: Sentence, lexicon: Lexicon, head: number, order = -1): boolean =>
  takesUp(sentence, head) || (isNoun(sentence, head) && typesOfWork(lexicon, lemmaAt(sentence, head)) !== undefined && childrenBy(sentence, head, 'nmod', 'acl', 'amod', 'compound').every((child) => child === order || (lemmaAt(sentence, head) === 'use' && lemmaAt(sentence, child) === 'force') || CALLED.test(wordAt(sentence, child)) || CALLED.test(wordAt(sentence, child + 2))) && childrenBy(sentence, head, 'det').some((det) => /^(?:the|this|that|these|those)$/.test(wordAt(sentence, det))));
