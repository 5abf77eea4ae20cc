import type { EventType } from '../../ontology.ts';
import { takesUp } from './told-before.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { childrenBy, isNoun, lemmaAt, wordAt } from '../sentence/tree.ts';

/** Types of acts that are done on orders. */
export const ORDERABLE: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'MOBILIZE', 'SANCTION', 'AID', 'RETREAT']);

/** Nouns under which an act is called again when it is told who ordered it, and of which types it may be. */
const WORKS: readonly (readonly [RegExp, readonly EventType[]])[] = [
  [/^(?:move|action|step|decision|measure|order|operation|mission|plan|work)$/, [...ORDERABLE]],
  [/^(?:raid|sweep|crackdown|assault|clearance|search|siege|use)$/, ['ASSAULT', 'COERCE', 'MOBILIZE']],
  [/^(?:attack|strike|airstrike|bombing|bombardment|shelling|offensive|killing|ambush|shooting|explosion|incursion|hit|demolition)$/, ['ASSAULT']],
  [/^(?:arrest|detention|eviction|closure|shutdown|seizure|confiscation|blockade|lockdown|curfew|transfer|removal|relocation)$/, ['COERCE']],
  [/^(?:deployment|dispatch|reinforcement|mobilisation|mobilization|movement|patrol|redeployment|posting)$/, ['MOBILIZE', 'AID']],
  [/^(?:grant|transfer|shipment|delivery|evacuation|airlift|rescue|donation|export|sale|loan|package|consignment|flight|gift|payment|supply|handout|relief|aid)$/, ['AID']],
  [/^(?:evacuation|release|withdrawal|exchange|swap|pullout|return|handover|reopening|pullback|retreat)$/, ['RETREAT']],
  [/^(?:expulsion|sanction|recall|suspension|ban|cut|closure|tariff|embargo|withdrawal|freeze|levy|dismissal|deportation)$/, ['SANCTION', 'COERCE']],
];

/** The types of act that a noun may call again; undefined where it calls none. */
export function typesOfWork(lemma: string): ReadonlySet<EventType> | undefined {
  const types = WORKS.flatMap(([nouns, all]) => (nouns.test(lemma) ? all : []));
  return types.length > 0 ? new Set(types) : undefined;
}

/** "the move", "this transfer", "it": a work that was told before. */
export const isKnownWork = (sentence: Sentence, head: number): boolean =>
  takesUp(sentence, head) || (isNoun(sentence, head) && typesOfWork(lemmaAt(sentence, head)) !== undefined && childrenBy(sentence, head, 'nmod', 'acl', 'amod', 'compound').length === 0 && childrenBy(sentence, head, 'det').some((det) => /^(?:the|this|that|these|those)$/.test(wordAt(sentence, det))));
