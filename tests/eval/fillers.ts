import type { Filler, ReadEvent, Reading, RoleKey, Speaker, Via } from '../../src/read/reading.ts';
import type { GoldArticle, GoldEvent } from './gold-format.ts';
import { anySameName } from './names.ts';

/** The fillers that are scored: those whose words stand in the text for the filler. What is only inferred is hidden by default, and is counted apart. */
export const SHOWN: ReadonlySet<Via> = new Set<Via>(['DIRECT', 'COREFERENCE', 'METONYM']);

export const scoredRoles = ['authorizer', 'actor', 'recipient', 'target', 'instrument', 'location', 'origin'] as const satisfies readonly RoleKey[];

export type ScoredRole = (typeof scoredRoles)[number];

/** A filler of the gold: any of `names` will do; what is optional may be read and need not. */
export interface Wanted {
  readonly names: readonly string[];
  readonly person: boolean;
  readonly optional: boolean;
}

const goldKeys: Readonly<Record<ScoredRole, 'ordered_by' | 'actor' | 'recipient' | 'target' | 'instrument' | 'location' | 'origin'>> = {
  authorizer: 'ordered_by', actor: 'actor', recipient: 'recipient', target: 'target', instrument: 'instrument', location: 'location', origin: 'origin',
};

/** A gold name with its alternatives and the aliases of the article's entities. */
export function wantedOf(gold: GoldArticle, written: string): Wanted {
  const optional = written.startsWith('?');
  const ones = (optional ? written.slice(1) : written).split('|');
  const entities = gold.entities.filter(({ name }) => ones.includes(name));
  return { names: [...new Set([...ones, ...entities.flatMap(({ aliases }) => aliases)])], person: entities.some(({ type }) => type === 'Person'), optional };
}

/** What the gold wants in a role of an event. */
export const wantedIn = (gold: GoldArticle, event: GoldEvent, role: ScoredRole): Wanted[] => event[goldKeys[role]].map((name) => wantedOf(gold, name));

/** The fillers that a reading shows in a role. */
export const shownIn = (event: ReadEvent, role: RoleKey): readonly Filler[] => (event.roles[role] ?? []).filter(({ via }) => SHOWN.has(via));

/** The names under which a filler or speaker is known: its own, its words where they are a name of it, and those of its entity. */
export function namesOf(reading: Reading, filler: Pick<Filler, 'name' | 'entity' | 'evidence'> | Speaker): string[] {
  const entity = reading.entities.find(({ id }) => id === filler.entity);
  const isReferred = 'via' in filler && filler.via === 'COREFERENCE';
  return [...new Set([filler.name, ...(isReferred ? [] : [filler.evidence.exact]), ...(entity ? [entity.name, ...entity.aliases] : [])])];
}

/** Whether a filler read is the one wanted. */
export const isWanted = (reading: Reading, filler: Pick<Filler, 'name' | 'entity' | 'evidence' | 'type'> | Speaker, { names, person }: Wanted): boolean =>
  anySameName(namesOf(reading, filler), names, person && filler.type === 'Person');
