import { entityTypes } from '../../../schema/entity-types.ts';
import type { EntityType } from '../../ontology.ts';
import { foldedName } from '../../folded-name.ts';

/** In letters. */
const LONGEST_SLUG = 60;

/** A name as the slug of an id; "x" where nothing of it can be written in one. */
export function slugFor(name: string): string {
  const slug = foldedName(name).replaceAll(/[^a-z0-9]+/g, '-').slice(0, LONGEST_SLUG).replaceAll(/^-+|-+$/g, '');
  return slug === '' ? 'x' : slug;
}

/** Gives each entity of a reading an id that no other has. */
export function idGiver(): (type: EntityType, name: string, known: string | undefined) => string {
  const taken = new Set<string>();
  return (type, name, known) => {
    if (known !== undefined) return known;
    const base = `${entityTypes[type].prefix}:${slugFor(name)}`;
    let id = base;
    for (let n = 2; taken.has(id); n += 1) id = `${base}-${n}`;
    taken.add(id);
    return id;
  };
}
