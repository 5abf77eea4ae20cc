import { pathsBetween, type Hop, type Path } from '../query/paths.ts';
import { neighborhoodOf } from '../query/neighborhood.ts';
import { pageOf } from '../query/page.ts';
import { statusOf, type Sight } from '../query/sight.ts';
import { builder, pageCost, SEARCH_COST } from './builder.ts';
import { ClaimConnection, claimPage } from './claim-connection.ts';
import { ONE_EACH, PAGE_TEXT, pageInfoOf, type ConnectionShape, type EdgeShape } from './connection.ts';
import { placedNodes } from './event-network.ts';
import { DayRangeInput, predicateIn, readRange } from './filters.ts';
import { readNodeId } from './global-id.ts';
import { LensInput, sightThrough } from './lens.ts';
import { NeighborhoodNodeType } from './neighborhood-node.ts';
import { FactRef, NodeRef, seenHere, type NeighborhoodShape } from './refs.ts';
import { DirectionEnum, FactStatusEnum, TieEnum } from './words.ts';

/** How nodes are tied: paths between two, and what lies around one. */

type SeenHop = { readonly sight: Sight; readonly hop: Hop };
type SeenPath = { readonly sight: Sight; readonly path: Path };

const HopType = builder.objectRef<SeenHop>('Hop').implement({
  description: 'One step of a path: a fact, walked along or against its direction.',
  fields: (t) => ({
    predicate: t.field({ type: TieEnum, description: 'The role or relation walked.', resolve: ({ hop }) => hop.seen.fact.predicate }),
    direction: t.field({ type: DirectionEnum, description: 'Whether it was walked from its subject (OUT) or to it (IN).', resolve: ({ hop }) => hop.direction }),
    status: t.field({ type: FactStatusEnum, description: 'How the fact stands under the lens.', resolve: ({ sight, hop }) => statusOf(sight, hop.seen) }),
    source: t.field({ type: NodeRef, description: 'Where the step starts.', resolve: ({ sight, hop }) => seenHere(sight, hop.source) }),
    target: t.field({ type: NodeRef, description: 'Where the step leads.', resolve: ({ sight, hop }) => seenHere(sight, hop.target) }),
    fact: t.field({ type: FactRef, description: 'The fact itself.', resolve: ({ sight, hop }) => ({ sight, seen: hop.seen }) }),
    claims: t.field({ type: ClaimConnection, args: t.arg.connectionArgs(), complexity: pageCost, description: 'Who says so, in which words.', resolve: ({ sight, hop }, args) => claimPage(sight, hop.seen.claims, args) }),
  }),
});

const PathType = builder.objectRef<SeenPath>('Path').implement({
  description: 'A way from one node to another over facts. It shows a tie, not a cause.',
  fields: (t) => ({
    length: t.int({ description: 'Number of hops; an event between two actors counts as a stop.', resolve: ({ path }) => path.hops.length }),
    viaOpenGroup: t.boolean({ description: 'It leads through a group that anyone may fit ("Iran-backed militia"). What such a group does is not thereby done by a member: do not read it so.', resolve: ({ path }) => path.viaOpenGroup }),
    viaDerived: t.boolean({ description: 'A hop rests on nothing stronger than a derivation or inference.', resolve: ({ path }) => path.viaDerived }),
    hops: t.field({ type: [HopType], description: 'The steps in order.', resolve: ({ sight, path }) => path.hops.map((hop) => ({ sight, hop })) }),
  }),
});

interface PathConnectionShape extends ConnectionShape<EdgeShape<SeenPath>> {
  readonly truncated: boolean;
}

const PathEdge = builder.objectRef<EdgeShape<SeenPath>>('PathEdge').implement({
  description: 'A row of PathConnection.',
  fields: (t) => ({
    cursor: t.string({ description: PAGE_TEXT.cursor, resolve: (row) => row.cursor() }),
    node: t.field({ type: PathType, description: 'The path.', resolve: (row) => row.node }),
  }),
});

const PathConnection = builder.objectRef<PathConnectionShape>('PathConnection').implement({
  description: 'Paths, shortest first.',
  fields: (t) => ({
    edges: t.field({ type: [PathEdge], complexity: ONE_EACH, description: PAGE_TEXT.edges, resolve: (page) => page.edges as EdgeShape<SeenPath>[] }),
    nodes: t.field({ type: [PathType], complexity: ONE_EACH, description: PAGE_TEXT.nodes, resolve: (page) => page.edges.map((row) => row.node) }),
    pageInfo: t.field({ type: builder.pageInfoRef(), description: PAGE_TEXT.pageInfo, resolve: (page) => page.pageInfo }),
    totalCount: t.exposeInt('totalCount', { description: 'How many paths were found; at least so many when truncated.' }),
    truncated: t.exposeBoolean('truncated', { description: 'The search reached its work budget or the greatest number of paths, and there may be more.' }),
  }),
});

const PathModeEnum = builder.enumType('PathMode', {
  description: 'Which paths are asked for.',
  values: {
    SHORTEST: { description: 'All paths of the least length.' },
    ALL: { description: 'Every simple path up to maxLength, shortest first.' },
  },
});

const NeighborhoodType = builder.objectRef<NeighborhoodShape>('Neighborhood').implement({
  description: 'What lies around a node, nearest first.',
  fields: (t) => ({
    center: t.field({ type: NodeRef, description: 'The node in the middle.', resolve: ({ sight, around }) => seenHere(sight, around.center) }),
    nodes: t.field({ type: [NeighborhoodNodeType], description: 'The nodes, the centre first.', resolve: ({ sight, around }) => placedNodes(sight, around.nodes, around.facts) }),
    facts: t.field({ type: [FactRef], description: 'The facts among these nodes that the walk met.', resolve: ({ sight, around }) => around.facts.map((seen) => ({ sight, seen })) }),
    omitted: t.int({ description: 'How many nodes tied to those shown the limit left out ("and N more").', resolve: ({ around }) => around.omitted }),
    truncated: t.boolean({ description: 'The limit or the work budget stopped the walk before the depth did: behind what was left out there may be more.', resolve: ({ around }) => around.truncated }),
  }),
});

/** Rows that a neighbourhood is taken to have for the cost of a query when no limit is given. */
const DEFAULT_LIMIT = 100;

builder.queryFields((t) => ({
  paths: t.field({
    type: PathConnection, complexity: (args) => ({ ...pageCost(args), field: SEARCH_COST }),
    description: 'How two nodes are tied, step by step, with the words each step rests on. Empty when they are not tied within maxLength.',
    args: {
      ...t.arg.connectionArgs(),
      from: t.arg.id({ required: true, description: 'Where to start.' }),
      to: t.arg.id({ required: true, description: 'Where to arrive.' }),
      maxLength: t.arg.int({ defaultValue: 4, description: 'The most hops: 1 to 6.' }),
      mode: t.arg({ type: PathModeEnum, defaultValue: 'SHORTEST', description: 'Only the shortest, or all.' }),
      relations: t.arg({ type: predicateIn, description: 'Walk only these roles and relations, or all but these.' }),
      time: t.arg({ type: DayRangeInput, description: 'Walk only events whose date can overlap these days, and relations that may have held then; one that no source dates may have held at any time.' }),
      throughPlaces: t.arg.boolean({ defaultValue: false, description: 'Walk through the places of events too; that ties almost anything to anything.' }),
      lens: t.arg({ type: LensInput, description: 'Which claims count, here and below.' }),
    },
    resolve: (_root, args, context) => {
      const sight = sightThrough(context, args.lens);
      const { paths, truncated } = pathsBetween(sight, { ...args, time: readRange(args.time), from: readNodeId(args.from, 'from'), to: readNodeId(args.to, 'to') });
      const page = pageOf(paths, args, (path) => path.hops.map((hop) => hop.seen.fact.id).join());
      return {
        truncated, totalCount: page.totalCount, pageInfo: pageInfoOf(page),
        edges: page.items.map((path, i) => ({ cursor: () => page.cursor(i), node: { sight, path } })),
      };
    },
  }),
  neighborhood: t.field({
    type: NeighborhoodType, nullable: true,
    complexity: ({ limit }) => ({ field: SEARCH_COST, multiplier: Math.max(1, limit ?? DEFAULT_LIMIT) / 2 }),
    description: 'The nodes within a few hops of one, over any fact in view, and the facts among them. Null when there is no such node.',
    args: {
      of: t.arg.id({ required: true, description: 'The node in the middle.' }),
      depth: t.arg.int({ defaultValue: 1, description: 'How many hops: 1 to 3.' }),
      opened: t.arg.idList({ description: 'Nodes whose neighbours are given too, wherever they stand; at most 50.' }),
      limit: t.arg.int({ defaultValue: DEFAULT_LIMIT, description: 'The most nodes: 1 to 300.' }),
      lens: t.arg({ type: LensInput, description: 'Which claims count, here and below.' }),
    },
    resolve: (_root, args, context) => {
      const sight = sightThrough(context, args.lens);
      const of = readNodeId(args.of, 'of');
      const opened = (args.opened ?? []).map((id, i) => readNodeId(id, `opened[${i}]`));
      return sight.view.noun(of) ? { sight, around: neighborhoodOf(sight, of, args.depth ?? undefined, args.limit ?? undefined, opened) } : null;
    },
  }),
}));
