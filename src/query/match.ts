import { eventTypes } from '../../schema/event-types.ts';
import { InputError, quoted } from '../errors.ts';
import type { EventId, NodeId } from '../model.ts';
import { allRelations, typeOfId, type Role, type Tie } from '../ontology.ts';
import { foldedKey } from '../store/fold.ts';
import type { Direction } from '../store/view.ts';
import { timeBounds, type IsoDay } from '../time.ts';
import { nodeReader, type EventReader, type Test } from './event-reader.ts';
import { checkNesting, type DayRange, type EntityFilter, type EventFilter, type OneOf } from './filters.ts';
import { rowReader } from './row-reader.ts';
import { rowInView } from './row-view.ts';
import { rowsWithRole } from './row-driver.ts';
import { canonicalIds, isEventInView, type Sight } from './sight.ts';
import { tiesOf } from './ties.ts';

/** Prepares an event filter: names are looked up and dates checked once. Throws InputError for a filter that makes no sense. */
export function eventTest(sight: Sight, filter: EventFilter | null | undefined, depth = 0): Test<EventId> {
  const node = nodeTest(sight, filter, depth);
  if (sight.view.columns.size === 0) return node;
  const row = rowTest(sight, filter, depth);
  return (id) => {
    const at = sight.view.rowOf(id);
    return at < 0 ? node(id) : row(at);
  };
}

/** The same for events that are nodes alone. */
export const nodeTest = (sight: Sight, filter: EventFilter | null | undefined, depth = 0): Test<EventId> => testWith(sight, nodeReader(sight), filter, depth);

/** The same for rows of the columns. */
export const rowTest = (sight: Sight, filter: EventFilter | null | undefined, depth = 0): Test<number> => testWith(sight, rowReader(sight), filter, depth);

const testWith = <E>(sight: Sight, reader: EventReader<E>, filter: EventFilter | null | undefined, depth: number): Test<E> =>
  watched(sight, allOf([...logic(filter, (inner) => testWith(sight, reader, inner, depth + 1), depth), ...eventTests(sight, reader, filter ?? {}, depth)]));

/** Prepares an entity filter; see `eventTest`. */
export const entityTest = (sight: Sight, filter: EntityFilter | null | undefined, depth = 0): Test<NodeId> =>
  remembered(sight, allOf([...logic(filter, (inner) => entityTest(sight, inner, depth + 1), depth), ...entityTests(sight, filter ?? {}, depth)]));

interface Logic<F> {
  readonly and?: readonly F[] | null | undefined;
  readonly or?: readonly F[] | null | undefined;
  readonly not?: F | null | undefined;
}

function logic<F extends Logic<F>, E>(filter: F | null | undefined, prepare: (inner: F) => Test<E>, depth: number): Test<E>[] {
  checkNesting(depth);
  const tests: Test<E>[] = (filter?.and ?? []).map(prepare);
  if (filter?.or) {
    const any = filter.or.map(prepare);
    tests.push((it) => any.some((test) => test(it)));
  }
  if (filter?.not) tests.push(not(prepare(filter.not)));
  return tests;
}

function eventTests<E>(sight: Sight, reader: EventReader<E>, filter: EventFilter, depth: number): Test<E>[] {
  const hasRole = (role: Role): Test<E> => reader.fillerTest(role, () => true);
  const tests: (Test<E> | undefined)[] = [
    isOneOf(canonicalIds(sight, filter.id), reader.idOf),
    isOneOf(filter.type, reader.typeOf),
    isOneOf(filter.quad, (event) => eventTypes[reader.typeOf(event)].quad),
    oneOf(filter.mode, reader.modesOf),
    oneOf(filter.context, reader.contextsOf),
    isOneOf(filter.status, reader.statusOf),
    oneOf(filter.article, reader.articlesOf),
    ...placeTests(reader, canonicalIds(sight, filter.place)),
    ...(filter.has ?? []).map(hasRole),
    ...(filter.lacks ?? []).map((role) => not(hasRole(role))),
    flag(filter.isResponse, (event) => reader.isTied(event, 'OUT')),
    flag(filter.isAnswered, (event) => reader.isTied(event, 'IN')),
    ...Object.entries(filter.roles ?? {}).map(([role, inner]) => (inner == null ? undefined : reader.fillerTest(role as Role, entityTest(sight, inner, depth + 1)))),
    filter.participant ? reader.fillerTest(undefined, entityTest(sight, filter.participant, depth + 1)) : undefined,
    filter.time ? reader.timeTest(...readRange(filter.time)) : undefined,
    filter.text ? textTest(reader, filter.text) : undefined,
  ];
  return tests.filter((test) => test !== undefined);
}

function placeTests<E>(reader: EventReader<E>, places: OneOf<NodeId> | null | undefined): Test<E>[] {
  const [wanted, unwanted] = [places?.in, places?.notIn].map((ids) => (ids == null ? undefined : new Set(ids)));
  return [...(wanted ? [reader.placeTest((id) => wanted.has(id))] : []), ...(unwanted ? [not(reader.placeTest((id) => unwanted.has(id)))] : [])];
}

function entityTests(sight: Sight, filter: EntityFilter, depth: number): Test<NodeId>[] {
  const tests: (Test<NodeId> | undefined)[] = [
    isOneOf(canonicalIds(sight, filter.id), (id) => id),
    isOneOf(filter.type, (id) => typeOfId(id)),
    filter.name == null ? undefined : nameTest(sight, filter.name),
    ...Object.entries(filter.relations ?? {}).map(([field, inner]) => inner == null ? undefined : relationTest(sight, field, inner, depth)),
    ...Object.entries(filter.inRoles ?? {}).map(([role, inner]) => inner == null ? undefined : inRoleTest(sight, role as Role, inner, depth)),
  ];
  return tests.filter((test) => test !== undefined);
}

function nameTest(sight: Sight, name: string): Test<NodeId> {
  if (foldedKey(name) === '') throw new InputError(`name holds no letter or digit: ${quoted(name)}`);
  const ids = new Set<NodeId>(sight.view.named(name));
  return (id) => ids.has(id);
}

/** GraphQL field of a relation ("backedBy") → the relation and the side from which it is seen. */
const sidesByField = new Map<string, readonly [Tie, Direction]>(Object.entries(allRelations).flatMap(([tie, row]) => [
  [row.inverse, [tie as Tie, 'IN']] as const, [row.field, [tie as Tie, 'OUT']] as const,
]));

function relationTest(sight: Sight, field: string, inner: EntityFilter, depth: number): Test<NodeId> {
  const side = sidesByField.get(field);
  if (!side) throw new InputError(`no relation is called "${field}"`);
  const fits = entityTest(sight, inner, depth + 1);
  return (id) => tiesOf(sight, id, ...side).some((tie) => fits(tie.other));
}

function inRoleTest(sight: Sight, role: Role, inner: EventFilter, depth: number): Test<NodeId> {
  const fits = nodeTest(sight, inner, depth + 1);
  const rowFits = rowTest(sight, inner, depth + 1);
  const inView = rowInView(sight);
  return (id) => rowsWithRole(sight, id, role).some((row) => (inView?.(row) ?? true) && rowFits(row)) ||
    tiesOf(sight, id, role, 'IN').some((tie) => isEventInView(sight, tie.other as EventId) && fits(tie.other as EventId));
}

/** The days of a range. Throws InputError when one is no date or they are the wrong way round. */
export function readRange(range: DayRange): readonly [from: IsoDay | undefined, to: IsoDay | undefined] {
  const from = range.from == null ? undefined : timeBounds(range.from).earliest;
  const to = range.to == null ? undefined : timeBounds(range.to).latest;
  if (from !== undefined && to !== undefined && from > to) throw new InputError(`time.from is after time.to: "${range.from}", "${range.to}"`);
  return [from, to];
}

/** Each word of `text` must stand in one of the event's texts, spelling folded. */
function textTest<E>(reader: EventReader<E>, text: string): Test<E> {
  return allOf(text.split(/\s+/).map(foldedKey).filter((word) => word !== '').map(reader.wordTest));
}

function oneOf<E, T>(words: OneOf<T> | null | undefined, of: (it: E) => readonly unknown[]): Test<E> | undefined {
  if (!words || (words.in == null && words.notIn == null)) return undefined;
  const wanted: ReadonlySet<unknown> | undefined = words.in == null ? undefined : new Set(words.in);
  const unwanted: ReadonlySet<unknown> = new Set(words.notIn ?? []);
  return (it) => {
    const found = of(it);
    return (wanted === undefined || found.some((word) => wanted.has(word))) && !found.some((word) => unwanted.has(word));
  };
}

/** The same for what has one word. */
function isOneOf<E, T>(words: OneOf<T> | null | undefined, of: (it: E) => unknown): Test<E> | undefined {
  if (!words || (words.in == null && words.notIn == null)) return undefined;
  const wanted: ReadonlySet<unknown> | undefined = words.in == null ? undefined : new Set(words.in);
  const unwanted: ReadonlySet<unknown> = new Set(words.notIn ?? []);
  return (it) => (wanted?.has(of(it)) ?? true) && !unwanted.has(of(it));
}

const flag = <E>(wanted: boolean | null | undefined, test: Test<E>): Test<E> | undefined =>
  wanted == null ? undefined : (it) => test(it) === wanted;

const not = <E>(test: Test<E>): Test<E> => (it) => !test(it);

function allOf<E>(tests: readonly Test<E>[]): Test<E> {
  const [first, second] = tests;
  if (!first) return () => true;
  if (!second) return first;
  return tests.length === 2 ? (it) => first(it) && second(it) : (it) => tests.every((test) => test(it));
}

function remembered(sight: Sight, test: Test<NodeId>): Test<NodeId> {
  const answers = new Map<NodeId, boolean>();
  const watchedTest = watched(sight, test);
  return (id) => {
    let answer = answers.get(id);
    if (answer === undefined) answers.set(id, answer = watchedTest(id));
    return answer;
  };
}

function watched<E>({ patience }: Sight, test: Test<E>): Test<E> {
  if (!patience) return test;
  return (it) => {
    patience.look();
    return test(it);
  };
}
