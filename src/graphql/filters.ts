import { allRelations, allRoles, type Role } from '../ontology.ts';
import type { ClaimFilter, FactFilter } from '../query/claims.ts';
import { checkNesting, type DayRange, type EntityFilter, type EventFilter, type OneOf } from '../query/filters.ts';
import type { NodeId } from '../model.ts';
import { builder } from './builder.ts';
import { readDay } from './lens.ts';
import { readNodeId } from './global-id.ts';
import * as words from './words.ts';

/** Filter inputs. Role and relation keys follow from the tables in `schema/`, so that a new relation can be filtered by at once. */

type Maybe<T> = T | null | undefined;
type Enum = typeof words.EventTypeEnum;

/** An input "any of these words". */
function oneOfInput<E>(name: string, type: E, description: string) {
  return builder.inputType(name, {
    description,
    fields: (t) => ({
      in: t.field({ type: [type as Enum], description: 'One of these. An empty list fits nothing.' }),
      notIn: t.field({ type: [type as Enum], description: 'None of these.' }),
    }),
  });
}

export const IdInput = builder.inputType('IdIn', {
  description: 'Any of these nodes. Global and plain ids ("cty:IRN") are taken.',
  fields: (t) => ({
    in: t.idList({ description: 'One of these. An empty list fits nothing.' }),
    notIn: t.idList({ description: 'None of these.' }),
  }),
});

const StringInput = builder.inputType('StringIn', {
  description: 'Any of these texts, letter for letter.',
  fields: (t) => ({ in: t.stringList({ description: 'One of these.' }), notIn: t.stringList({ description: 'None of these.' }) }),
});

export const DayRangeInput = builder.inputType('DayRange', {
  description: 'From one day to another, both inclusive (YYYY-MM-DD). Either may be left out.',
  fields: (t) => ({ from: t.string({ description: 'Not over before this day.' }), to: t.string({ description: 'Begun by this day.' }) }),
});

const typeIn = oneOfInput('EventTypeIn', words.EventTypeEnum, 'Any of these event types.');
const modeIn = oneOfInput('EventModeIn', words.EventModeEnum, 'Any of these modes.');
const quadIn = oneOfInput('QuadClassIn', words.QuadClassEnum, 'Any of these quarters.');
const contextIn = oneOfInput('EventContextIn', words.EventContextEnum, 'Any of these contexts.');
const statusIn = oneOfInput('EventStatusIn', words.EventStatusEnum, 'Any of these.');
export const entityTypeIn = oneOfInput('EntityTypeIn', words.EntityTypeEnum, 'Any of these entity types.');
export const predicateIn = oneOfInput('PredicateIn', words.PredicateEnum, 'Any of these predicates.');

interface IdWords { in?: Maybe<readonly (string | number)[]>; notIn?: Maybe<readonly (string | number)[]> }
type InputOf<T> = Maybe<T>;
type Filterish = Record<string, unknown>;

export const EventFilterInput = builder.inputRef<Filterish>('EventFilter');
export const EntityFilterInput = builder.inputRef<Filterish>('EntityFilter');

/** Relation fields as they can be filtered by, with the wording for each side. */
const relationFields: readonly (readonly [string, string])[] = [...new Map(Object.values(allRelations)
  .filter((row) => !row.from.every((type) => type === 'Event'))
  .flatMap((row) => [[row.field, `One that it ${row.verb} fits.`], [row.inverse, `One that ${row.verb} it fits.`]] as const))];

const roleKey = (role: Role): string => role.toLowerCase();

EventFilterInput.implement({
  description: 'Conditions on an event. All that are given must hold; and, or and not combine them.',
  fields: (t) => ({
    and: t.field({ type: [EventFilterInput], description: 'All of these hold.' }),
    or: t.field({ type: [EventFilterInput], description: 'At least one of these holds.' }),
    not: t.field({ type: EventFilterInput, description: 'This does not hold.' }),
    id: t.field({ type: IdInput, description: 'Is one of these events.' }),
    type: t.field({ type: typeIn, description: 'What kind of act.' }),
    mode: t.field({ type: modeIn, description: 'How it was done.' }),
    quad: t.field({ type: quadIn, description: 'Words or deeds, nearer or apart.' }),
    context: t.field({ type: contextIn, description: 'What it was about.' }),
    status: t.field({ type: statusIn, description: 'Whether it happened.' }),
    has: t.field({ type: [words.EventRoleEnum], description: 'Somebody or something is known in each of these roles.' }),
    lacks: t.field({ type: [words.EventRoleEnum], description: 'Nobody and nothing is known in any of these roles.' }),
    isResponse: t.boolean({ description: 'Answers another event, or does not.' }),
    isAnswered: t.boolean({ description: 'Another event answers it, or none does.' }),
    participant: t.field({ type: EntityFilterInput, description: 'Somebody or something in any role fits.' }),
    ...Object.fromEntries(allRoles.map((role) => [roleKey(role), t.field({ type: EntityFilterInput, description: `Some filler of the role ${role} fits.` })])),
    place: t.field({ type: IdInput, description: 'Took place in one of these, or in a place that lies within one.' }),
    time: t.field({ type: DayRangeInput, description: 'Its date can overlap these days. Undated events do not fit.' }),
    article: t.field({ type: IdInput, description: 'One of these articles tells of it.' }),
    text: t.string({ description: 'Each word stands in its title, in the name of somebody in it, or in its evidence; spelling is folded.' }),
  }),
});

EntityFilterInput.implement({
  description: 'Conditions on an entity. All that are given must hold; and, or and not combine them. Relations and roles nest: recipient: { backedBy: { name: "Iran" } }.',
  fields: (t) => ({
    and: t.field({ type: [EntityFilterInput], description: 'All of these hold.' }),
    or: t.field({ type: [EntityFilterInput], description: 'At least one of these holds.' }),
    not: t.field({ type: EntityFilterInput, description: 'This does not hold.' }),
    id: t.field({ type: IdInput, description: 'Is one of these.' }),
    type: t.field({ type: entityTypeIn, description: 'What it is.' }),
    name: t.string({ description: 'Bears this name or alias; case, accents, apostrophes, hyphens and script do not matter.' }),
    ...Object.fromEntries(relationFields.map(([field, description]) => [field, t.field({ type: EntityFilterInput, description })])),
    ...Object.fromEntries(allRoles.map((role) => [`${roleKey(role)}In`, t.field({ type: EventFilterInput, description: `Has the role ${role} in an event that fits.` })])),
  }),
});

type Reader = (given: never, depth: number) => unknown;
type Readers = Readonly<Record<string, Reader>>;

/** Turns what is given for each key of a filter into what the query functions take; a key without a reader is taken as it is. */
function readKeys(given: Filterish, readers: Readers, depth: number, take: (key: string, value: unknown) => void): void {
  checkNesting(depth);
  for (const [key, value] of Object.entries(given)) if (value != null) take(key, readers[key]?.(value as never, depth + 1) ?? value);
}

const listOf = <F>(read: (given: Filterish, depth: number) => F | undefined) => (given: readonly Filterish[], depth: number): readonly (F | object)[] =>
  given.map((one) => read(one, depth) ?? {});

const rolesByField = new Map<string, Role>(allRoles.map((role) => [roleKey(role), role]));
const eventReaders: Readers = {
  and: listOf(readEventFilter), or: listOf(readEventFilter), not: readEventFilter, participant: readEntityFilter, time: readRange,
  ...Object.fromEntries(['id', 'place', 'article'].map((name) => [name, (given: IdWords) => readIds(given, name)])),
  ...Object.fromEntries(allRoles.map((role) => [roleKey(role), readEntityFilter])),
};

/** Reads an event filter: ids are decoded, roles sorted out. Throws InputError for an id or day that is none. */
export function readEventFilter(given: InputOf<Filterish>, depth = 0): EventFilter | undefined {
  if (given == null) return undefined;
  const filter: Record<string, unknown> = {};
  const roles: Record<string, unknown> = {};
  readKeys(given, eventReaders, depth, (key, value) => {
    const role = rolesByField.get(key);
    if (role) roles[role] = value;
    else filter[key] = value;
  });
  return Object.keys(roles).length === 0 ? filter : { ...filter, roles };
}

/** Reads a range of days, checking each. */
export function readRange(given: DayRange | null | undefined): DayRange | undefined {
  if (given == null) return undefined;
  return { from: given.from == null ? undefined : readDay(given.from, 'time.from'), to: given.to == null ? undefined : readDay(given.to, 'time.to') };
}

const relationNames = new Set(relationFields.map(([field]) => field));
const rolesByInField = new Map<string, Role>(allRoles.map((role) => [`${roleKey(role)}In`, role]));
const entityReaders: Readers = {
  and: listOf(readEntityFilter), or: listOf(readEntityFilter), not: readEntityFilter, id: (given: IdWords) => readIds(given, 'id'),
  ...Object.fromEntries([...relationNames].map((field) => [field, readEntityFilter])),
  ...Object.fromEntries([...rolesByInField.keys()].map((field) => [field, readEventFilter])),
};

/** Reads an entity filter; see `readEventFilter`. */
export function readEntityFilter(given: InputOf<Filterish>, depth = 0): EntityFilter | undefined {
  if (given == null) return undefined;
  const filter: Record<string, unknown> = {};
  const relations: Record<string, unknown> = {};
  const inRoles: Record<string, unknown> = {};
  readKeys(given, entityReaders, depth, (key, value) => {
    const role = rolesByInField.get(key);
    if (role) inRoles[role] = value;
    else (relationNames.has(key) ? relations : filter)[key] = value;
  });
  return {
    ...filter, ...(Object.keys(relations).length > 0 && { relations }), ...(Object.keys(inRoles).length > 0 && { inRoles }),
  } as EntityFilter;
}

/** Reads conditions on ids, decoding each. */
export function readIds(given: InputOf<IdWords | OneOf<string>>, name: string): OneOf<NodeId> | undefined {
  if (given == null) return undefined;
  const read = (list: Maybe<readonly (string | number)[]>, key: string): NodeId[] | undefined =>
    list == null ? undefined : list.map((id, i) => readNodeId(id, `${name}.${key}[${i}]`));
  return { in: read(given.in, 'in'), notIn: read(given.notIn, 'notIn') };
}

const idFields = ['subject', 'object', 'article', 'speaker', 'saidIn', 'node'] as const;

export const ClaimFilterInput = builder.inputRef<Filterish>('ClaimFilter');

ClaimFilterInput.implement({
  description: 'Conditions on a claim. All that are given must hold.',
  fields: (t) => ({
    predicate: t.field({ type: predicateIn, description: 'What it says.' }),
    subject: t.field({ type: IdInput, description: 'Of what it says something.' }),
    object: t.field({ type: IdInput, description: 'What it ties the subject to.' }),
    article: t.field({ type: IdInput, description: 'The article that makes it.' }),
    dataset: t.field({ type: StringInput, description: 'The dataset it came with.' }),
    speaker: t.field({ type: IdInput, description: 'One of its speakers.' }),
    saidIn: t.field({ type: IdInput, description: 'The statement in which it was said.' }),
    status: t.field({ type: oneOfInput('ClaimStatusIn', words.ClaimStatusEnum, 'Any of these.'), description: 'How it rests on its source.' }),
    voice: t.field({ type: oneOfInput('VoiceIn', words.VoiceEnum, 'Any of these.'), description: 'Whose voice carries it.' }),
    modality: t.field({ type: oneOfInput('ModalityIn', words.ModalityEnum, 'Any of these.'), description: 'How firmly it is said.' }),
    polarity: t.field({ type: oneOfInput('PolarityIn', words.PolarityEnum, 'Any of these.'), description: 'Yes or no.' }),
    link: t.field({ type: oneOfInput('ClaimLinkTypeIn', words.ClaimLinkEnum, 'Any of these.'), description: 'Bears on another claim in one of these ways.' }),
    key: t.field({ type: StringInput, description: 'The name its coder gave it.' }),
    isUnknown: t.boolean({ description: 'Marks a gap, or does not.' }),
    text: t.string({ description: 'Each word stands in its evidence; spelling is folded.' }),
  }),
});

export const FactFilterInput = builder.inputRef<Filterish>('FactFilter');

FactFilterInput.implement({
  description: 'Conditions on a fact. All that are given must hold.',
  fields: (t) => ({
    predicate: t.field({ type: predicateIn, description: 'What is said.' }),
    subject: t.field({ type: IdInput, description: 'Of what.' }),
    object: t.field({ type: IdInput, description: 'What the subject is tied to.' }),
    node: t.field({ type: IdInput, description: 'Either end.' }),
    article: t.field({ type: IdInput, description: 'A claim of one of these articles says so.' }),
    restsOnlyOn: t.field({ type: [words.VoiceEnum], description: 'No claim in view is in another voice: [UNNAMED] finds what rests on unnamed sources alone.' }),
    isDisputed: t.boolean({ description: 'A claim in view denies it, or none does.' }),
  }),
});

function withIds(given: Filterish): Filterish {
  const read = idFields.filter((field) => given[field] != null).map((field) => [field, readIds(given[field] as IdWords, field)]);
  return { ...given, ...Object.fromEntries(read) };
}

/** Reads a claim filter: ids are decoded. */
export const readClaimFilter = (given: InputOf<Filterish>): ClaimFilter | undefined => (given == null ? undefined : withIds(given));

/** Reads a fact filter: ids are decoded. */
export const readFactFilter = (given: InputOf<Filterish>): FactFilter | undefined => (given == null ? undefined : withIds(given));

