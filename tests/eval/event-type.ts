import { allEventTypes, type EventType } from '../../src/ontology.ts';

/** Whether the word is an event type of ours. */
export const isEventType = (word: string): word is EventType => (allEventTypes as readonly string[]).includes(word);
