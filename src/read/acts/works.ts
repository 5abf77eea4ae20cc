import type { EventType } from '../../ontology.ts';
import type { Lexicon } from '../lexicon.ts';
import { takesUp } from './told-before.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { childrenBy, isNoun, lemmaAt, wordAt } from '../sentence/tree.ts';

/** Types of acts that are done on orders. */
export const ORDERABLE: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'MOBILIZE', 'SANCTION', 'AID', 'RETREAT']);

/** The types of ordered acts that a noun of the dictionary may call again; undefined where it calls none. */
export function typesOfWork({ references }: Lexicon, lemma: string): ReadonlySet<EventType> | undefined {
  const types = references.get(lemma);
  const orderable = types?.length === 0 ? [...ORDERABLE] : types?.filter((type) => ORDERABLE.has(type)) ?? [];
  return orderable.length > 0 ? new Set(orderable) : undefined;
}

/** "the move", "this transfer", "it": a work that was told before. */
export const isKnownWork = (sentence: Sentence, lexicon: Lexicon, head: number): boolean =>
  takesUp(sentence, head) || (isNoun(sentence, head) && typesOfWork(lexicon, lemmaAt(sentence, head)) !== undefined && childrenBy(sentence, head, 'nmod', 'acl', 'amod', 'compound').length === 0 && childrenBy(sentence, head, 'det').some((det) => /^(?:the|this|that|these|those)$/.test(wordAt(sentence, det))));
