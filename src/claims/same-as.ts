import { foldedName } from '../folded-name.ts';
import { actorTypes } from '../ontology.ts';
import type { ClaimRecord, EntityRecord } from '../records.ts';
import { readActorName } from './actor-name.ts';

/** Two entities of two sets that may be one. Nothing is merged by it: it waits for a person. */
export interface SameAsSuggestion {
  readonly a: string;
  readonly b: string;
  /** 0 to 1; an order of what to look at first, not a probability. */
  readonly score: number;
  readonly reason: string;
}

type Named = Pick<EntityRecord, 'id' | 'type' | 'name' | 'aliases' | 'membership' | 'coordinates'>;

/** Whether two may be one by what they are: of one type, or an actor and a group of which nobody says what it is. */
export const mayBeOne = (a: Typed | undefined, b: Typed | undefined): boolean =>
  a !== undefined && b !== undefined && (a.type === b.type || (isUntold(a) && isActor(b)) || (isUntold(b) && isActor(a)));

type Typed = Pick<Named, 'type' | 'membership'>;
const isUntold = ({ type, membership }: Typed): boolean => type === 'Group' && membership === 'UNKNOWN';
const isActor = ({ type }: Typed): boolean => actorTypes.some((actor) => actor === type);

/** How telling each way of meeting is. */
const SCORES = { wholeName: 0.9, oneWord: 0.6, alias: 0.8, letters: 0.8, description: 0.5, untold: 0.6 } as const;
/** How far apart two places of one name may be, in degrees. */
const NEAR_DEGREES = 0.25;
/** A name that so many entities of a set have tells nothing. */
const MOST_NAMESAKES = 5;

/**
 * The pairs across sets that share a name and, where both say what they are, a type, best first. By the whole folded name (0.9; 0.6 when it is one word), by its
 * letters alone ("Al-Qaida", 0.8), by a strong alias (0.8); 0.6 where one set does not say what it is; groups that are only described get 0.5. Places must
 * lie near each other.
 */
export function suggestSameAs(sets: ReadonlyMap<string, readonly Named[]>): SameAsSuggestion[] {
  const indexes = [...sets].map(([dataset, entities]) => ({ dataset, entities, byLetters: byLettersOf(entities) }));
  const found = new Map<string, SameAsSuggestion>();
  for (const [i, one] of indexes.entries()) {
    for (const other of indexes.slice(i + 1)) {
      for (const entity of one.entities) {
        for (const namesake of namesakes(entity, other.byLetters)) keepBest(found, namesake);
      }
    }
  }
  return [...found.values()].sort((x, y) => y.score - x.score || (x.a < y.a ? -1 : 1));
}

/** Letters and numbers of a name with its country, so that "Militia (Iraq)" and "Militia of Iraq" stay two. */
const lettersOf = (name: string): string => foldedName(name).replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();

const namesOf = (entity: Named): string[] =>
  [...new Set([entity.name, ...entity.aliases.filter((alias) => alias.kind === 'STRONG' || alias.kind === 'TRANSLITERATION').map((alias) => alias.value)])];

function byLettersOf(entities: readonly Named[]): Map<string, Named[]> {
  const index = new Map<string, Named[]>();
  for (const entity of entities) {
    for (const letters of new Set(namesOf(entity).map(lettersOf))) {
      const held = index.get(letters);
      if (held) held.push(entity);
      else index.set(letters, [entity]);
    }
  }
  return index;
}

function namesakes(entity: Named, index: ReadonlyMap<string, readonly Named[]>): SameAsSuggestion[] {
  return namesOf(entity).flatMap((name) => {
    const letters = lettersOf(name);
    const others = (index.get(letters) ?? []).filter((other) => mayBeOne(entity, other) && other.id !== entity.id && isNear(entity, other));
    return letters === '' || others.length > MOST_NAMESAKES ? [] : others.map((other) => suggestion(entity, other, name));
  });
}

const isNear = (a: Named, b: Named): boolean => a.type !== 'Place' || (a.coordinates !== undefined && b.coordinates !== undefined
  && Math.abs(a.coordinates.latitude - b.coordinates.latitude) <= NEAR_DEGREES && Math.abs(a.coordinates.longitude - b.coordinates.longitude) <= NEAR_DEGREES);

function suggestion(a: Named, b: Named, name: string): SameAsSuggestion {
  const { id, name: otherName } = b;
  const pair = { a: a.id, b: id };
  if (a.membership === 'OPEN' || b.membership === 'OPEN') return { ...pair, score: SCORES.description, reason: `both are described as "${name}"` };
  if (name !== a.name || lettersOf(otherName) !== lettersOf(name)) return { ...pair, score: SCORES.alias, reason: `"${name}" is a name of both` };
  if (foldedName(name) !== foldedName(otherName)) return { ...pair, score: SCORES.letters, reason: `"${name}" and "${otherName}" have the same letters` };
  if (a.type !== b.type) return { ...pair, score: SCORES.untold, reason: `both are called "${name}", and one set does not say what it is` };
  const isOneWord = !lettersOf(readActorName(name).base).includes(' ');
  return { ...pair, score: isOneWord ? SCORES.oneWord : SCORES.wholeName, reason: isOneWord ? `both are called "${name}", one word` : `both are called "${name}"` };
}

function keepBest(found: Map<string, SameAsSuggestion>, suggested: SameAsSuggestion): void {
  const key = `${suggested.a} ${suggested.b}`;
  if ((found.get(key)?.score ?? 0) < suggested.score) found.set(key, suggested);
}

/** A suggestion as a claim: inferred, and proposed until a person judges it. */
export const claimOfSuggestion = ({ a, b, score, reason }: SameAsSuggestion): ClaimRecord => ({
  record: 'claim', key: `possibly-same ${a} ${b}`, subject: a, predicate: 'POSSIBLY_SAME_AS', object: b, qualifiers: { asWritten: reason }, polarity: 'AFFIRMED', modality: 'ASSESSED',
  attribution: [], evidence: [], status: 'INFERRED', rule: 'same-name-across-sets', derivedFrom: [], links: [], review: 'PROPOSED', confidence: score,
});
