import { eventTypes } from '../../schema/event-types.ts';
import { InputError, quoted } from '../errors.ts';
import type { EventId, NodeId } from '../model.ts';
import { allRelations, allRoles, typeOfId, type EntityType, type EventType, type Role, type Tie } from '../ontology.ts';
import type { Direction } from '../store/view.ts';
import { foldedKey } from '../store/fold.ts';
import { timeBounds } from '../time.ts';
import type { DayRange, EntityFilter, EventFilter, OneOf } from './filters.ts';
import { isEventInView, timeOf, type Sight } from './sight.ts';
import { tiesOf } from './ties.ts';
import { eventStatusOf, modesClaimed, wordsOf } from './values.ts';

/** Says of a node whether it fits. */
type Test<Id extends NodeId = NodeId> = (id: Id) => boolean;

/** How deep filters may be nested in each other. */
const DEEPEST_FILTER = 8;

/** Prepares an event filter: names are looked up and dates checked once. Throws InputError for a filter that makes no sense. */
export const eventTest = (sight: Sight, filter: EventFilter | null | undefined, depth = 0): Test<EventId> =>
  allOf([...logic(filter, (inner) => eventTest(sight, inner, depth + 1), depth), ...eventTests(sight, filter ?? {}, depth)]);

/** Prepares an entity filter; see `eventTest`. */
export const entityTest = (sight: Sight, filter: EntityFilter | null | undefined, depth = 0): Test =>
  remembered(allOf([...logic(filter, (inner) => entityTest(sight, inner, depth + 1), depth), ...entityTests(sight, filter ?? {}, depth)]));

interface Logic<F> {
  readonly and?: readonly F[] | null | undefined;
  readonly or?: readonly F[] | null | undefined;
  readonly not?: F | null | undefined;
}

function logic<F extends Logic<F>, Id extends NodeId>(filter: F | null | undefined, prepare: (inner: F) => Test<Id>, depth: number): Test<Id>[] {
  if (depth > DEEPEST_FILTER) throw new InputError(`filters may be nested ${DEEPEST_FILTER} deep, not deeper`);
  const tests: Test<Id>[] = (filter?.and ?? []).map(prepare);
  if (filter?.or) {
    const any = filter.or.map(prepare);
    tests.push((id) => any.some((test) => test(id)));
  }
  if (filter?.not) {
    const denied = prepare(filter.not);
    tests.push((id) => !denied(id));
  }
  return tests;
}

function eventTests(sight: Sight, filter: EventFilter, depth: number): Test<EventId>[] {
  const { view } = sight;
  const typeOf = (id: EventId): EventType => view.event(id)?.type ?? 'OTHER';
  const hasRole = (role: Role) => (id: EventId): boolean => tiesOf(sight, id, role, 'OUT').length > 0;
  const tests: (Test<EventId> | undefined)[] = [
    oneOf(filter.id, (id) => [id]),
    oneOf(filter.type, (id) => [typeOf(id)]),
    oneOf(filter.quad, (id) => [eventTypes[typeOf(id)].quad]),
    oneOf(filter.mode, (id) => modesClaimed(sight, id)),
    oneOf(filter.context, (id) => wordsOf(sight, id, 'CONTEXT')),
    oneOf(filter.status, (id) => [eventStatusOf(sight, id)]),
    oneOf(filter.article, (id) => tiesOf(sight, id, 'MENTIONS', 'IN').map((tie) => tie.other)),
    oneOf(filter.place, (id) => placesAround(sight, id)),
    ...(filter.has ?? []).map(hasRole),
    ...(filter.lacks ?? []).map((role) => not(hasRole(role))),
    flag(filter.isResponse, (id) => tiesOf(sight, id, 'RESPONSE_TO', 'OUT').length > 0),
    flag(filter.isAnswered, (id) => tiesOf(sight, id, 'RESPONSE_TO', 'IN').length > 0),
    ...roleTests(sight, filter, depth),
    filter.time ? timeTest(sight, filter.time) : undefined,
    filter.text ? textTest(sight, filter.text) : undefined,
  ];
  return tests.filter((test) => test !== undefined);
}

function roleTests(sight: Sight, filter: EventFilter, depth: number): Test<EventId>[] {
  const tests = Object.entries(filter.roles ?? {}).filter(([, inner]) => inner != null).map(([role, inner]) => {
    const fits = entityTest(sight, inner, depth + 1);
    return (id: EventId): boolean => tiesOf(sight, id, role as Role, 'OUT').some((tie) => fits(tie.other));
  });
  if (!filter.participant) return tests;
  const fits = entityTest(sight, filter.participant, depth + 1);
  return [...tests, (id) => allRoles.some((role) => tiesOf(sight, id, role, 'OUT').some((tie) => fits(tie.other)))];
}

function entityTests(sight: Sight, filter: EntityFilter, depth: number): Test[] {
  const tests: (Test | undefined)[] = [
    oneOf(filter.id, (id) => [id]),
    oneOf(filter.type, (id) => [typeOfId(id) as EntityType]),
    filter.name == null ? undefined : nameTest(sight, filter.name),
    ...Object.entries(filter.relations ?? {}).map(([field, inner]) => inner == null ? undefined : relationTest(sight, field, inner, depth)),
    ...Object.entries(filter.inRoles ?? {}).map(([role, inner]) => inner == null ? undefined : inRoleTest(sight, role as Role, inner, depth)),
  ];
  return tests.filter((test) => test !== undefined);
}

function nameTest(sight: Sight, name: string): Test {
  if (foldedKey(name) === '') throw new InputError(`name holds no letter or digit: ${quoted(name)}`);
  const ids = new Set<NodeId>(sight.view.named(name));
  return (id) => ids.has(id);
}

/** GraphQL field of a relation ("backedBy") → the relation and the side from which it is seen. */
const sidesByField = new Map<string, readonly [Tie, Direction]>(Object.entries(allRelations).flatMap(([tie, row]) => [
  [row.inverse, [tie as Tie, 'IN']] as const, [row.field, [tie as Tie, 'OUT']] as const,
]));

function relationTest(sight: Sight, field: string, inner: EntityFilter, depth: number): Test {
  const side = sidesByField.get(field);
  if (!side) throw new InputError(`no relation is called "${field}"`);
  const fits = entityTest(sight, inner, depth + 1);
  return (id) => tiesOf(sight, id, ...side).some((tie) => fits(tie.other));
}

function inRoleTest(sight: Sight, role: Role, inner: EventFilter, depth: number): Test {
  const fits = eventTest(sight, inner, depth + 1);
  return (id) => tiesOf(sight, id, role, 'IN').some((tie) => isEventInView(sight, tie.other as EventId) && fits(tie.other as EventId));
}

function timeTest(sight: Sight, range: DayRange): Test<EventId> {
  const from = range.from == null ? undefined : timeBounds(range.from).earliest;
  const to = range.to == null ? undefined : timeBounds(range.to).latest;
  if (from !== undefined && to !== undefined && from > to) throw new InputError(`time.from is after time.to: "${range.from}", "${range.to}"`);
  return (id) => {
    const time = timeOf(sight, id);
    if (time?.earliest === undefined && time?.latest === undefined) return false;
    return (to === undefined || (time.earliest ?? to) <= to) && (from === undefined || (time.latest ?? from) >= from);
  };
}

/** Each word of `text` must stand in the title, in a filler's name or in a sentence that is evidence for the event. */
function textTest(sight: Sight, text: string): Test<EventId> {
  const words = text.split(/\s+/).map(foldedKey).filter((word) => word !== '');
  return (id) => {
    const said = textsOf(sight, id).map(foldedKey);
    return words.every((word) => said.some((one) => one.includes(word)));
  };
}

function textsOf(sight: Sight, id: EventId): string[] {
  const ties = allRoles.flatMap((role) => tiesOf(sight, id, role, 'OUT'));
  return [
    sight.view.event(id)?.title ?? '',
    ...ties.map((tie) => sight.view.entity(tie.other)?.name ?? ''),
    ...ties.flatMap((tie) => tie.claims.flatMap((claim) => claim.evidence.map((span) => span.exact))),
  ];
}

/** The places of an event and everything they lie within. */
export function placesAround(sight: Sight, id: EventId): NodeId[] {
  const places = new Set(tiesOf(sight, id, 'LOCATION', 'OUT').map((tie) => tie.other));
  for (const place of places) {
    for (const tie of tiesOf(sight, place, 'WITHIN', 'OUT')) places.add(tie.other);
  }
  return [...places];
}

function oneOf<Id extends NodeId, T>(words: OneOf<T> | null | undefined, of: (id: Id) => readonly T[]): Test<Id> | undefined {
  if (!words || (words.in == null && words.notIn == null)) return undefined;
  const wanted = words.in == null ? undefined : new Set(words.in);
  const unwanted = new Set(words.notIn ?? []);
  return (id) => {
    const found = of(id);
    return (wanted === undefined || found.some((word) => wanted.has(word))) && !found.some((word) => unwanted.has(word));
  };
}

const flag = <Id extends NodeId>(wanted: boolean | null | undefined, test: Test<Id>): Test<Id> | undefined =>
  wanted == null ? undefined : (id) => test(id) === wanted;

const not = <Id extends NodeId>(test: Test<Id>): Test<Id> => (id) => !test(id);

const allOf = <Id extends NodeId>(tests: readonly Test<Id>[]): Test<Id> => (id) => tests.every((test) => test(id));

function remembered(test: Test): Test {
  const answers = new Map<NodeId, boolean>();
  return (id) => {
    let answer = answers.get(id);
    if (answer === undefined) answers.set(id, answer = test(id));
    return answer;
  };
}

