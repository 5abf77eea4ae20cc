import { attributes } from '../schema/attributes.ts';
import { entityTypes, otherPrefixes } from '../schema/entity-types.ts';
import { eventTypes, type EventTypeRow, type ModeRow } from '../schema/event-types.ts';
import { eventRelationTypes, relationTypes, type RelationTypeRow } from '../schema/relation-types.ts';
import { roles, type RoleRow } from '../schema/roles.ts';

export type EntityType = keyof typeof entityTypes;
export type NodeType = EntityType | 'Event' | 'Article';
export type Role = keyof typeof roles;
export type RelationType = keyof typeof relationTypes;
export type EventRelationType = keyof typeof eventRelationTypes;
export type Attribute = keyof typeof attributes;
/** What ties two nodes. MENTIONS is never claimed: it follows from the claims of an article. */
export type Tie = Role | RelationType | EventRelationType | 'MENTIONS';
export type Predicate = Exclude<Tie, 'MENTIONS'> | Attribute;
export type EventType = keyof typeof eventTypes;
export type EventMode = { [T in EventType]: keyof (typeof eventTypes)[T]['modes'] }[EventType];

/** Keys of a literal table, as its own type. */
export const keysOf = <T extends object>(table: T): readonly (keyof T & string)[] =>
  Object.keys(table) as (keyof T & string)[];

export const allEntityTypes = keysOf(entityTypes);
export const actorTypes: readonly EntityType[] = allEntityTypes.filter((type) => entityTypes[type].actor);
export const allRoles = keysOf(roles);
export const allRelations: Readonly<Record<string, RelationTypeRow>> = { ...relationTypes, ...eventRelationTypes };
export const allEventTypes = keysOf(eventTypes);

const isKey = <T extends object>(table: T, word: string): word is keyof T & string => Object.hasOwn(table, word);

export const isRole = (word: string): word is Role => isKey(roles, word);
export const isRelation = (word: string): word is RelationType | EventRelationType => Object.hasOwn(allRelations, word);
export const isAttribute = (word: string): word is Attribute => isKey(attributes, word);
export const isEntityType = (word: string): word is EntityType => isKey(entityTypes, word);
export const allPredicates: readonly Predicate[] = [
  ...allRoles, ...keysOf(relationTypes), ...keysOf(eventRelationTypes), ...keysOf(attributes),
];

/** The modes of an event type with their rows; empty for types that PLOVER gives none. */
export const modesOf = (type: EventType): readonly (readonly [EventMode, ModeRow])[] =>
  Object.entries((eventTypes[type] as EventTypeRow).modes) as [EventMode, ModeRow][];

/** Every mode of any type, once. */
export const allModes: readonly EventMode[] = [...new Set(allEventTypes.flatMap((type) => modesOf(type).map(([mode]) => mode)))];

const typesByPrefix = new Map<string, NodeType>([
  ...allEntityTypes.map((type) => [entityTypes[type].prefix, type] as const),
  [otherPrefixes.Event, 'Event'], [otherPrefixes.Article, 'Article'],
]);

/** The id prefixes of nodes, in the order of the tables. */
export const nodePrefixes: readonly string[] = [...typesByPrefix.keys()];

/** The type that the prefix of a node id stands for, or undefined. */
export const typeOfId = (id: string): NodeType | undefined => typesByPrefix.get(id.slice(0, id.indexOf(':')));

/** A row that says what may stand on either side of a tie. */
interface Ends {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

const endsOfRole = (row: RoleRow): Ends => ({ from: ['Event'], to: row.filler });

/** Which node types a tie joins, from → to. */
export const endsOf = (tie: Role | RelationType | EventRelationType): Ends =>
  isRole(tie) ? endsOfRole(roles[tie]) : (allRelations[tie] as Ends);

/** Why `predicate` cannot join a node of type `from` to one of type `to`, or undefined when it can. */
export function misfit(predicate: Role | RelationType | EventRelationType, from: NodeType, to: NodeType): string | undefined {
  const ends = endsOf(predicate);
  if (!ends.from.includes(from)) return `${predicate} starts at ${listed(ends.from)}, not ${from}`;
  if (!ends.to.includes(to)) return `${predicate} leads to ${listed(ends.to)}, not ${to}`;
  if (isRole(predicate)) return undefined;
  if ((from === 'Event') !== (to === 'Event')) return `${predicate} joins two events or two entities, not ${from} and ${to}`;
  const identity = predicate === 'SAME_AS' || predicate === 'POSSIBLY_SAME_AS';
  return identity && from !== to ? `${predicate} joins two of one type, not ${from} and ${to}` : undefined;
}

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
