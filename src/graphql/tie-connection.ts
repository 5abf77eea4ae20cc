import { allRelations, actorTypes, endsOf, isEntityType, isRole, type EntityType, type Predicate, type Role, type RelationType, type EventRelationType, type Tie } from '../ontology.ts';
import type { EventFilter } from '../query/filters.ts';
import { eventTest } from '../query/match.ts';
import { joined, type Listing } from '../query/listing.ts';
import { pageOf, type PageArgs } from '../query/page.ts';
import { tiesOfRows, withRows } from '../query/row-ties.ts';
import { independentSources, statusOf, timeOf, validityOf, type Sight } from '../query/sight.ts';
import { gapBeside, tiesAround, tiesOf, type SeenGap, type SeenTie } from '../query/ties.ts';
import type { Direction } from '../store/view.ts';
import { compareTimes } from '../time.ts';
import type { Entity, EventId, NodeId } from '../model.ts';
import { builder } from './builder.ts';
import { ClaimConnection, claimPage } from './claim-connection.ts';
import { CoordinatesType } from './coordinates.ts';
import { ONE_EACH, PAGE_TEXT, pageInfoOf, type TieConnectionShape } from './connection.ts';
import { pageCost } from './builder.ts';
import { ActorRef, ArticleRef, EntityRef, entityRefs, EventRef, TieEdgeRef, FactRef, NodeRef, seenHere, UnknownRef, type Seen, type TieEdgeShape } from './refs.ts';
import { ValidityType } from './time.ts';
import { CommandModeEnum, DirectionEnum, FactStatusEnum, TieEnum } from './words.ts';

/** Connections of roles and relations: each row is a fact, and says how it stands and who says so. */

TieEdgeRef.implement({
  description: 'A row of a connection of roles or relations: a fact seen from one of its ends, and what it rests on.',
  fields: (t) => ({
    cursor: t.string({ description: PAGE_TEXT.cursor, resolve: (row) => row.cursor() }),
    fact: t.field({ type: FactRef, description: 'The fact itself, with both of its ends.', resolve: ({ sight, seen }) => ({ sight, seen }) }),
    predicate: t.field({ type: TieEnum, description: 'The role or relation.', resolve: ({ seen }) => seen.fact.predicate }),
    direction: t.field({ type: DirectionEnum, description: 'Which way the fact runs, seen from the node above.', resolve: ({ seen }) => seen.direction }),
    status: t.field({ type: FactStatusEnum, description: 'How the fact stands under the lens.', resolve: ({ sight, seen }) => statusOf(sight, seen) }),
    validity: t.field({ type: ValidityType, nullable: true, description: 'When it held; null when no source says.', resolve: ({ seen }) => validityOf(seen) ?? null }),
    independentSources: t.int({ description: 'Sources in view that do not copy each other: articles, wire copies once; datasets once each.', resolve: ({ sight, seen }) => independentSources(sight, seen) }),
    claims: t.field({
      type: ClaimConnection, args: t.arg.connectionArgs(), complexity: pageCost,
      description: 'Who says so, in which words.', resolve: ({ sight, seen }, args) => claimPage(sight, seen.claims, args),
    }),
    denials: t.field({
      type: ClaimConnection, args: t.arg.connectionArgs(), complexity: pageCost,
      description: 'Who in view says that it is not so.', resolve: ({ sight, seen }, args) => claimPage(sight, seen.denials, args),
    }),
    asWritten: t.string({ nullable: true, description: 'The words of the first source that has some for this tie, such as "in response to".', resolve: ({ seen }) => firstQualifier(seen, 'asWritten') }),
    commandMode: t.field({ type: CommandModeEnum, nullable: true, description: 'How the authorizer brought it about, in the first claim that says; null on other ties.', resolve: ({ seen }) => firstQualifier(seen, 'commandMode') }),
    commandModes: t.field({
      type: [CommandModeEnum], description: 'All the ways in which claims in view word the command; empty on other ties.',
      resolve: ({ seen }) => [...new Set(seen.claims.flatMap((claim) => claim.qualifiers.commandMode ?? []))],
    }),
    coordinates: t.field({ type: CoordinatesType, nullable: true, description: 'The point where the event was put in the place, by the first source that gives one; also where the place is a whole country.', resolve: ({ seen }) => firstQualifier(seen, 'coordinates') }),
    count: t.int({ nullable: true, description: 'How many of the node, where a source counts them.', resolve: ({ seen }) => firstQualifier(seen, 'count') }),
  }),
});

type Qualifiers = SeenTie['claims'][number]['qualifiers'];

/** What the first claim that has the qualifier says, or null. */
function firstQualifier<K extends keyof Qualifiers>(seen: SeenTie, key: K): NonNullable<Qualifiers[K]> | null {
  return seen.claims.map((claim) => claim.qualifiers[key]).find((value) => value != null) ?? null;
}

/** The narrowest GraphQL type that all these node types share. */
function commonType(types: readonly string[]): { name: string; ref: typeof EntityRef } {
  const [only] = types;
  const as = (name: string, ref: unknown) => ({ name, ref: ref as typeof EntityRef });
  if (types.length === 1 && only === 'Event') return as('Event', EventRef);
  if (types.length === 1 && only === 'Article') return as('Article', ArticleRef);
  if (types.length === 1 && only !== undefined && isEntityType(only)) return as(only, entityRefs[only]);
  if (types.every((type) => actorTypes.includes(type as EntityType))) return as('Actor', ActorRef);
  return types.every(isEntityType) ? as('Entity', EntityRef) : as('Node', NodeRef);
}

const connectionsByName = new Map<string, ReturnType<typeof makeTieConnection>>();

function makeTieConnection(name: string, type: typeof EntityRef) {
  const edge = builder.objectRef<TieEdgeShape>(`${name}TieEdge`).implement({
    description: `A row of ${name}TieConnection: the fact, and the ${name} at its other end.`,
    interfaces: [TieEdgeRef],
    fields: (t) => ({ node: t.field({ type, description: PAGE_TEXT.node, resolve: (row) => row.node as Seen<Entity> }) }),
  });
  return builder.objectRef<TieConnectionShape<TieEdgeShape>>(`${name}TieConnection`).implement({
    description: `Facts that tie a node to nodes of type ${name}; each row says how the fact stands and who says so.`,
    fields: (t) => ({
      edges: t.field({ type: [edge], complexity: ONE_EACH, description: PAGE_TEXT.edges, resolve: (page) => page.edges as TieEdgeShape[] }),
      nodes: t.field({ type: [type], complexity: ONE_EACH, description: PAGE_TEXT.nodes, resolve: (page) => page.edges.map((row) => row.node) as never }),
      pageInfo: t.field({ type: builder.pageInfoRef(), description: PAGE_TEXT.pageInfo, resolve: (page) => page.pageInfo }),
      totalCount: t.exposeInt('totalCount', { description: PAGE_TEXT.totalCount }),
      unknown: t.field({
        type: UnknownRef, nullable: true,
        description: 'Why nothing, or not all, is known: what a source marks, or NOT_STATED when there is no row and no source says why. Null when rows are there and no source marks a gap.',
        resolve: ({ sight, gap }) => (gap ? { sight, gap } : null),
      }),
    }),
  });
}

/** The connection type for ties that lead to nodes of these types. */
export function tieConnection(types: readonly string[]): ReturnType<typeof makeTieConnection> {
  const { name, ref } = commonType(types);
  let connection = connectionsByName.get(name);
  if (!connection) connectionsByName.set(name, connection = makeTieConnection(name, ref));
  return connection;
}

/** Which node types stand at the other end of a tie. */
export function typesAcross(tie: Role | RelationType | EventRelationType, from: string, direction: Direction): readonly string[] {
  const ends = endsOf(tie);
  const across = direction === 'OUT' ? ends.to : ends.from;
  const between = tie in allRelations && across.includes('Event') && across.length > 1;
  return between ? across.filter((type) => (type === 'Event') === (from === 'Event')) : across;
}

/** A page of the ties of a node; those to events in order of time, others as they came in. */
export function tiePage(sight: Sight, id: NodeId, tie: Tie, direction: Direction, args: PageArgs, filter?: EventFilter | null): TieConnectionShape<TieEdgeShape> {
  const ties = orderedTies(sight, tiesOf(sight, id, tie, direction), filter);
  if (direction === 'IN' && isRole(tie)) return pageOfTies(sight, withRows(sight, { id, role: tie, ties }, filter), args, undefined);
  return pageOfTies(sight, ties, args, direction === 'OUT' ? gapBeside(sight, id, tie as Predicate, ties) : undefined);
}

/** A page of the ties of a node by any predicate, as they came in. */
export const anyTiePage = (sight: Sight, id: NodeId, args: PageArgs & { predicates?: readonly string[] | null | undefined; direction?: Direction | null | undefined }): TieConnectionShape<TieEdgeShape> =>
  pageOfTies(sight, joined<SeenTie>(tiesAround(sight, id, args.predicates, args.direction), args.direction === 'OUT' ? [] : tiesOfRows(sight, id, args.predicates)), args, undefined);

function pageOfTies(sight: Sight, ties: Listing<SeenTie>, args: PageArgs, gap: SeenGap | undefined): TieConnectionShape<TieEdgeShape> {
  const page = pageOf(ties, args, (seen) => `${seen.fact.id} ${seen.direction}`);
  return {
    sight, gap, totalCount: page.totalCount, pageInfo: pageInfoOf(page),
    edges: page.items.map((seen, i) => ({ sight, seen, cursor: () => page.cursor(i), node: seenHere(sight, seen.other) })),
  };
}

function orderedTies(sight: Sight, ties: SeenTie[], filter: EventFilter | null | undefined): SeenTie[] {
  const toEvents = ties[0]?.other.startsWith('evt:') ?? false;
  if (!toEvents) return ties;
  const fits = filter == null ? undefined : eventTest(sight, filter);
  const found = fits ? ties.filter((tie) => fits(tie.other as EventId)) : ties;
  return found.length < 2 ? found : found.toSorted((a, b) => compareTimes(timeOf(sight, a.other), timeOf(sight, b.other)));
}
