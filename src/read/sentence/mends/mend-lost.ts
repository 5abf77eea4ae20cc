import type { EvidenceKind } from '../../../model.ts';
import type { Lexicon } from '../../lexicon.ts';
import { mendLostObjects } from './mend-lost-object.ts';
import { mendLostVerbs } from './mend-lost-verb.ts';
import type { OpenToken } from './retie.ts';
import { mendToDo } from './mend-to-do.ts';

/** Verbs and what they are done to, where the parser took the one for something else or gave the other away. */
export function mendLost(tokens: OpenToken[], lexicon: Lexicon, kind: EvidenceKind): void {
  if (kind !== 'HEADLINE') mendLostVerbs(tokens, lexicon);
  mendLostObjects(tokens, lexicon);
  mendToDo(tokens, lexicon);
}
