import { entityTypes } from '../../../schema/entity-types.ts';
import { countryByCode } from '../../country-codes.ts';
import { foldedName } from '../../folded-name.ts';
import type { Entity } from '../../model.ts';
import { typeOfId, type EntityType } from '../../ontology.ts';
import type { EntityRecord } from '../../records.ts';
import { idSlug, slugOf } from '../../slug.ts';
import type { ReadEntity, Reading } from '../reading.ts';

/** What the graph knows of entities, as far as a reading is tied to it. */
export interface KnownEntities {
  readonly entity: (id: string) => Entity | undefined;
  /** Those that have it as their name or as a strong alias. */
  readonly stronglyNamed: (name: string) => readonly Entity[];
}

/** A graph that knows nobody. */
export const NOBODY_KNOWN: KnownEntities = { entity: () => undefined, stronglyNamed: () => [] };

/** Types of which a name written with capitals tells who it is. Groups are only described, and unnamed sources are of one article. */
const NAMED_TYPES: ReadonlySet<EntityType> = new Set(['Person', 'Organization', 'Militia', 'Place', 'Facility', 'Equipment', 'Agreement', 'Position']);

/** The entities of a reading as nodes of the graph. */
export class GraphEntities {
  readonly #byLocalId = new Map<string, EntityRecord>();

  /** `dataset` scopes the ids of names that the graph does not know: within it a full name is one, across datasets nobody is merged. */
  constructor(reading: Reading, known: KnownEntities, dataset: string) {
    for (const entity of reading.entities) this.#byLocalId.set(entity.id, recordOf(entity, reading, known, dataset));
  }

  /** The node of an entity of the reading; undefined when the reading does not list it. */
  idOf(localId: string): string | undefined {
    return this.#byLocalId.get(localId)?.id;
  }

  /** The records of the nodes with these ids, each once; countries need none. Two that turned out to be one node have their names together. */
  recordsFor(ids: ReadonlySet<string>): readonly EntityRecord[] {
    const records = new Map<string, EntityRecord>();
    for (const record of this.#byLocalId.values()) {
      if (!ids.has(record.id) || record.type === 'Country') continue;
      const before = records.get(record.id);
      records.set(record.id, before ? { ...before, aliases: mergedAliases(before, record) } : record);
    }
    return [...records.values()];
  }
}

function recordOf(entity: ReadEntity, reading: Reading, known: KnownEntities, dataset: string): EntityRecord {
  const country = entity.type === 'Country' ? countryId(entity) : undefined;
  if (country !== undefined) return { record: 'entity', id: country, type: 'Country', name: entity.name, aliases: [], externalIds: {} };
  const node = nodeOf(entity, known);
  if (node) return recordOfNode(node);
  const base = { record: 'entity' as const, type: entity.type, name: entity.name.slice(0, LONGEST_NAME), aliases: weakAliases(entity), externalIds: {} };
  if (entity.known !== undefined && typeOfId(entity.known) === entity.type && ID.test(entity.known)) return { ...base, id: entity.known };
  const { prefix } = entityTypes[entity.type];
  const article = reading.article.id.slice('art:'.length);
  const id = isFullName(entity) ? `${prefix}:${dataset}-${slugOf(entity.name)}` : `${prefix}:${article}-${idSlug(entity.id.slice(entity.id.indexOf(':') + 1))}`;
  return entity.type === 'AnonymousSource' ? { ...base, id, source: { article: reading.article.id } } : { ...base, id };
}

/** The longest name that a record holds. */
const LONGEST_NAME = 2000;
const ID = /^[a-z]{3}:[a-z0-9]+(?:-[a-z0-9]+)*$/;

const countryId = ({ known, name }: ReadEntity): string | undefined =>
  (known?.startsWith('cty:') === true ? countryByCode('ISO3', known.slice('cty:'.length)) : undefined) ?? countryByCode('NAME', name);

/** The node that the reading says it is, or the only one of its type that has its name as a strong one. */
function nodeOf(entity: ReadEntity, known: KnownEntities): Entity | undefined {
  const told = entity.known === undefined ? undefined : known.entity(entity.known);
  if (told?.type === entity.type) return told;
  if (!isFullName(entity)) return undefined;
  const namesakes = known.stronglyNamed(entity.name).filter(({ type }) => type === entity.type);
  return namesakes.length === 1 ? namesakes[0] : undefined;
}

/** Whether the name tells who it is: every word that is not small by nature begins with a capital or a digit; of a person, two words at least. */
function isFullName({ type, name }: ReadEntity): boolean {
  if (!NAMED_TYPES.has(type)) return false;
  if (type === 'Equipment') return true;
  const words = name.split(/[\s-]+/).filter((word) => word !== '');
  const isCapital = (word: string): boolean => /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(word) || /^(?:al|el|bin|ibn|de|da|del|van|von|der|of|and|the|for|in|on|at|to|du|la|le|ul|di|dos|e|y)$/i.test(word);
  return words.length > (type === 'Person' ? 1 : 0) && words.every(isCapital) && /\p{Lu}/u.test(name);
}

const weakAliases = ({ name, aliases }: ReadEntity): EntityRecord['aliases'] =>
  [...new Set(aliases)].filter((alias) => alias.trim() !== '' && foldedName(alias) !== foldedName(name)).slice(0, MOST_ALIASES).map((value) => ({ value: value.slice(0, LONGEST_NAME), language: 'en', kind: 'WEAK' }));

/** The most names that an article adds to an entity. */
const MOST_ALIASES = 20;

function mergedAliases(a: EntityRecord, b: EntityRecord): EntityRecord['aliases'] {
  const byName = new Map([...b.aliases, ...a.aliases].map((alias) => [foldedName(alias.value), alias]));
  return [...byName.values()].filter(({ value }) => foldedName(value) !== foldedName(a.name));
}

/** A node as it is known, so that a dataset that speaks of it changes nothing in it. */
const recordOfNode = (node: Entity): EntityRecord => ({
  record: 'entity', id: node.id, type: node.type, name: node.name, aliases: [...node.aliases], externalIds: node.externalIds,
  organizationKind: node.organizationKind, membership: node.membership, equipmentClass: node.equipmentClass, facilityKinds: node.facilityKinds && [...node.facilityKinds], coordinates: node.coordinates,
});
