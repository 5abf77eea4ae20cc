import { factsWhere } from '../query/claims.ts';
import { independentSources, seeFact, statusOf, validityOf } from '../query/sight.ts';
import { unknownsOf } from '../query/unknowns.ts';
import { builder, pageCost, scanCost } from './builder.ts';
import { ClaimConnection, claimPage } from './claim-connection.ts';
import { listConnection, listPage } from './connection.ts';
import { FactFilterInput, readFactFilter } from './filters.ts';
import { readNodeId } from './global-id.ts';
import { LensInput, sightThrough } from './lens.ts';
import { ActorRef, FactRef, NodeRef, seenEntity, seenHere, UnknownRef, type FactShape } from './refs.ts';
import { ValidityType } from './time.ts';
import { valueOf, ValueType } from './value.ts';
import { FactStatusEnum, TieEnum, UnknownStateEnum } from './words.ts';

/** The fact with all its claims in view; a single claim may have led here. */
const whole = ({ sight, seen }: FactShape): FactShape['seen'] => seeFact(sight, seen.fact) ?? seen;

FactRef.implement({
  description: 'What one or more claims in view say alike: subject, predicate, and object or value. Derived from claims, never edited.',
  fields: (t) => ({
    id: t.id({ description: 'The same for every claim that says the same; not the id of a node.', resolve: ({ seen }) => seen.fact.id }),
    subject: t.field({ type: NodeRef, description: 'Of what something is said.', resolve: ({ sight, seen }) => seenHere(sight, seen.fact.subject) }),
    predicate: t.field({ type: TieEnum, description: 'What is said.', resolve: ({ seen }) => seen.fact.predicate }),
    object: t.field({ type: NodeRef, nullable: true, description: 'The node it is tied to; null when a value is claimed.', resolve: ({ sight, seen }) => (seen.fact.object === undefined ? null : seenHere(sight, seen.fact.object)) }),
    value: t.field({ type: ValueType, nullable: true, description: 'The value claimed; null when two nodes are tied.', resolve: ({ seen }) => valueOf(seen.fact) }),
    status: t.field({ type: FactStatusEnum, description: 'How it stands under the lens.', resolve: (fact) => statusOf(fact.sight, whole(fact)) }),
    validity: t.field({ type: ValidityType, nullable: true, description: 'When it held; null when no source says.', resolve: (fact) => validityOf(whole(fact)) ?? null }),
    independentSources: t.int({ description: 'Sources in view that do not copy each other.', resolve: (fact) => independentSources(fact.sight, whole(fact)) }),
    claims: t.field({ type: ClaimConnection, args: t.arg.connectionArgs(), complexity: pageCost, description: 'Who says so.', resolve: (fact, args) => claimPage(fact.sight, whole(fact).claims, args) }),
    denials: t.field({ type: ClaimConnection, args: t.arg.connectionArgs(), complexity: pageCost, description: 'Who in view says that it is not so.', resolve: (fact, args) => claimPage(fact.sight, whole(fact).denials, args) }),
  }),
});

UnknownRef.implement({
  description: 'A gap: something that a source marks as not known, or is silent about. Never the same as zero or no.',
  fields: (t) => ({
    state: t.field({ type: UnknownStateEnum, description: 'Why it is not known.', resolve: ({ gap }) => gap.unknown.state }),
    withheldBy: t.field({ type: ActorRef, nullable: true, description: 'Who does not disclose it or declined; null when nobody is named.', resolve: ({ sight, gap }) => (gap.unknown.by === undefined ? null : seenEntity(sight, gap.unknown.by)) }),
    of: t.field({ type: NodeRef, description: 'Of what it is not known.', resolve: ({ sight, gap }) => seenHere(sight, gap.node) }),
    predicate: t.field({ type: TieEnum, description: 'What is not known of it.', resolve: ({ gap }) => gap.predicate }),
    value: t.field({ type: ValueType, nullable: true, description: 'What narrows the gap, such as the side of casualties.', resolve: ({ gap }) => (gap.fact ? valueOf(gap.fact) : null) }),
    claims: t.field({ type: ClaimConnection, args: t.arg.connectionArgs(), complexity: pageCost, description: 'Who marks the gap, in which words; empty when it only follows from silence.', resolve: ({ sight, gap }, args) => claimPage(sight, gap.claims, args) }),
  }),
});

const FactConnection = listConnection('Fact', FactRef, 'Facts, each with its claims.');
export const UnknownConnection = listConnection('Unknown', UnknownRef, 'Gaps that sources mark.');

builder.queryFields((t) => ({
  relations: t.field({
    type: FactConnection, complexity: scanCost,
    description: 'Facts in view that tie two nodes: roles in events, relations between entities, and between events. In the order in which they came in.',
    args: { ...t.arg.connectionArgs(), filter: t.arg({ type: FactFilterInput, description: 'Which facts.' }), lens: t.arg({ type: LensInput, description: 'Which claims count, here and below.' }) },
    resolve: (_root, args, context) => {
      const sight = sightThrough(context, args.lens);
      return listPage(factsWhere(sight, readFactFilter(args.filter), false), args, (seen) => seen.fact.id, (seen) => ({ sight, seen }));
    },
  }),
  facts: t.field({
    type: FactConnection, complexity: scanCost,
    description: 'All facts in view: ties between nodes, and what is claimed as a value (dates, counts, labels, casualties).',
    args: { ...t.arg.connectionArgs(), filter: t.arg({ type: FactFilterInput, description: 'Which facts.' }), lens: t.arg({ type: LensInput, description: 'Which claims count, here and below.' }) },
    resolve: (_root, args, context) => {
      const sight = sightThrough(context, args.lens);
      return listPage(factsWhere(sight, readFactFilter(args.filter), true), args, (seen) => seen.fact.id, (seen) => ({ sight, seen }));
    },
  }),
  unknowns: t.field({
    type: UnknownConnection, complexity: scanCost,
    description: 'What sources say is not known, not disclosed, declined, or still being found out: of one node, or of everything.',
    args: { ...t.arg.connectionArgs(), of: t.arg.id({ description: 'Only gaps of this node.' }), lens: t.arg({ type: LensInput, description: 'Which claims count, here and below.' }) },
    resolve: (_root, args, context) => {
      const sight = sightThrough(context, args.lens);
      const gaps = unknownsOf(sight, args.of == null ? undefined : readNodeId(args.of, 'of'));
      return listPage(gaps, args, (gap) => gap.fact?.id ?? '', (gap) => ({ sight, gap }));
    },
  }),
}));
