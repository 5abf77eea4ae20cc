import { eventContexts } from '../../schema/event-types.ts';
import { earlierPloverTypes } from '../../schema/plover-names.ts';
import { didYouMean, InputError, quoted } from '../errors.ts';
import type { CodedEvent } from '../event-codes.ts';
import { allEventTypes, modesOf, type EventMode, type EventType } from '../ontology.ts';

const key = (word: string): string => word.trim().toUpperCase().replaceAll(/[\s-]+/g, '_');

/** A PLOVER type with its modes, of this version or an earlier one. Throws InputError for a type that is none; modes that are none come back as they were. */
export function eventOfPlover(type: string, modes: readonly string[]): CodedEvent & { readonly unknownModes: readonly string[] } {
  const earlier = earlierPloverTypes[key(type)];
  const known = allEventTypes.find((one) => one === (earlier?.[0] ?? key(type)));
  if (known === undefined) throw new InputError(`${quoted(type)} is no event type of PLOVER.${didYouMean(type, allEventTypes)}`);
  const found = modes.map((mode) => ({ mode, ours: modeOf(known, mode) }));
  const ours = [...(earlier?.[1] === undefined ? [] : [earlier[1] as EventMode]), ...found.flatMap((one) => one.ours ?? [])];
  return { type: known, modes: [...new Set(ours)], unknownModes: found.filter((one) => one.ours === undefined).map((one) => one.mode) };
}

const modeOf = (type: EventType, mode: string): EventMode | undefined =>
  modesOf(type).find(([ours, row]) => ours === key(mode) || (row.plover !== '' && key(row.plover) === key(mode)))?.[0];

/** The contexts that the tables know, and the words that they do not. */
export function contextsOf(words: readonly string[]): { readonly known: readonly string[]; readonly unknown: readonly string[] } {
  const isKnown = (word: string): boolean => Object.hasOwn(eventContexts, key(word));
  return { known: [...new Set(words.filter(isKnown).map(key))], unknown: words.filter((word) => !isKnown(word)) };
}
