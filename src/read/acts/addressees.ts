import type { EventType } from '../../ontology.ts';
import { objectsOf } from '../sentence/arguments.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { caseOf, headOf, lemmaAt, wordAt } from '../sentence/tree.ts';

/** "urge anyone with information": nobody who is known is asked. */
export const asksAnyone = (sentence: Sentence, at: number): boolean => objectsOf(sentence, at).some((head) => /^(?:anyone|anybody|everyone|everybody|someone|somebody|others)$/.test(wordAt(sentence, head)));

const TO_ONE: ReadonlySet<EventType> = new Set(['AID', 'SUPPORT', 'CONCEDE', 'RETREAT', 'CONSULT', 'COOPERATE', 'AGREE']);

/** What is agreed to be done to somebody is agreed with them where it is to their good; "agreed to arrest rebels" is not. */
export const isToTheGood = (type: EventType): boolean => TO_ONE.has(type);

/** "agreed to continue aid to", "to pay", "to negotiate with": those within what is agreed have a part in it. */
export const isJoined = (sentence: Sentence, below: readonly number[], at: number): boolean => caseOf(sentence, at) === 'with' || below.some((head) => isHelp(sentence, head));

const isHelp = (sentence: Sentence, head: number): boolean => [head, ...objectsOf(sentence, head)].some((word) => /^(?:aid|help|support|assist|assistance|pay|compensate|reimburse|fund|donate|provide|grant|give|lend)$/.test(lemmaAt(sentence, word)));

/** "called for protection of minorities", "a safe zone for refugees": those for whom it is asked are not asked. */
export function isToGain(sentence: Sentence, at: number): boolean {
  const words = caseOf(sentence, at);
  return words === 'for' || (words === 'of' && /^(?:protection|safety|security|right|welfare|inclusion|return|dignity|equality)$/.test(lemmaAt(sentence, headOf(sentence, at))));
}
