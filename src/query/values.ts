import type { eventStatuses } from '../../schema/claim-words.ts';
import type { EventId, NodeId, Unknown } from '../model.ts';
import type { Attribute, EventMode } from '../ontology.ts';
import type { CasualtiesShape, CountShape, SeriesShape } from '../values.ts';
import { byStrength, claimsInView, seeFacts, type SeenFact, type Sight } from './sight.ts';

export type EventStatus = keyof typeof eventStatuses;

/** What is claimed of a node under one attribute and in view, strongest first; gaps are not among them. */
export function valuesOf(sight: Sight, id: NodeId, attribute: Attribute): SeenFact[] {
  const known = sight.view.values(id, attribute).filter((fact) => fact.value !== undefined && fact.unknown === undefined);
  const seen = seeFacts(sight, known);
  return seen.length < 2 ? seen : seen.sort(byStrength);
}

/** The words claimed of a node under an attribute, strongest first. */
export function wordsOf(sight: Sight, id: NodeId, attribute: Attribute): string[] {
  return valuesOf(sight, id, attribute).flatMap(({ fact }) => (fact.value && 'word' in fact.value ? [fact.value.word] : []));
}

/** How it was done, as far as claimed. */
export const modesClaimed = (sight: Sight, id: EventId): EventMode[] => wordsOf(sight, id, 'MODE') as EventMode[];

/** Whether it happened; OCCURRED when no claim in view says otherwise. */
export const eventStatusOf = (sight: Sight, id: EventId): EventStatus =>
  (wordsOf(sight, id, 'EVENT_STATUS')[0] as EventStatus | undefined) ?? 'OCCURRED';

/** How many events are told as this one; undefined when it is one event. */
export function seriesOf(sight: Sight, id: EventId): SeriesShape | undefined {
  const value = valuesOf(sight, id, 'SERIES')[0]?.fact.value;
  return value && 'min' in value ? value : undefined;
}

/** A number of persons, or why there is none. */
export interface SeenCasualties extends CasualtiesShape {
  readonly seen: SeenFact;
  readonly unknown: Unknown | undefined;
}

/** The casualties told, by side and kind as the sources tell them; undisclosed ones among them. */
export function casualtiesOf(sight: Sight, id: EventId): SeenCasualties[] {
  return seeFacts(sight, sight.view.values(id, 'CASUALTIES')).flatMap((seen) => {
    const { value, unknown } = seen.fact;
    return value && 'side' in value ? [{ ...value, seen, unknown }] : [];
  });
}

/** "The second time …": a source's count of events, with the claims that make it. */
export function countClaims(sight: Sight, id: NodeId): { readonly count: CountShape; readonly seen: SeenFact }[] {
  return valuesOf(sight, id, 'COUNT').flatMap((seen) => {
    const { value } = seen.fact;
    return value && 'pattern' in value ? [{ count: value, seen }] : [];
  });
}

/** Whether the members named of a group are all of them: yes only if a claim in view says so. */
export const membersComplete = (sight: Sight, id: NodeId): boolean => {
  const facts = sight.view.values(id, 'MEMBERS_COMPLETE').filter((fact) => claimsInView(sight, fact).length > 0);
  return facts.some((fact) => fact.value && 'word' in fact.value && fact.value.word === 'YES') &&
    !facts.some((fact) => fact.value && 'word' in fact.value && fact.value.word === 'NO');
};
