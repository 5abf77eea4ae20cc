import { dyadsBy, type Dyad } from '../query/dyads.ts';
import { responseChainOf, type ChainStep } from '../query/response-chain.ts';
import type { Sight } from '../query/sight.ts';
import { timelineOf, type TimelineEntry } from '../query/timeline.ts';
import { builder, pageCost, scanCost } from './builder.ts';
import { listConnection, listPage } from './connection.ts';
import { EventConnection } from './event-connection.ts';
import { EventFilterInput, readEventFilter } from './filters.ts';
import { readNodeId } from './global-id.ts';
import { RollUpEnum } from './roll-up.ts';
import { LensInput, sightThrough } from './lens.ts';
import { ActorRef, EventRef, FactRef, NodeRef, seenEntity, seenEvent, seenHere } from './refs.ts';
import { TimeType } from './time.ts';

/** Questions whose answers sum up many events: dyads, timelines, tit for tat. */

const DyadByEnum = builder.enumType('DyadBy', {
  description: 'Whose deeds are counted. The two differ: who orders an act need not do it.',
  values: { ACTOR: { description: 'Those who did it.' }, AUTHORIZER: { description: 'Those who ordered it.' } },
});


type SeenDyad = Dyad & { readonly sight: Sight };

const DyadType = builder.objectRef<SeenDyad>('Dyad').implement({
  description: 'Who did, or ordered, what to whom, summed up.',
  fields: (t) => ({
    source: t.field({ type: ActorRef, nullable: true, description: 'Who did or ordered it; null when no source states it.', resolve: ({ sight, source }) => (source === undefined ? null : seenEntity(sight, source)) }),
    target: t.field({ type: ActorRef, nullable: true, description: 'To whom it was done; null when no source states it.', resolve: ({ sight, target }) => (target === undefined ? null : seenEntity(sight, target)) }),
    count: t.exposeInt('count', { description: 'Events of this pair; a series told as one event counts once.' }),
    minimum: t.exposeInt('minimum', { description: 'The least number of acts: a series counts with its minimum.' }),
    derived: t.exposeInt('derived', { description: 'Events of this pair in which a side rests on nothing stronger than a derivation.' }),
    events: t.field({ type: EventConnection, args: t.arg.connectionArgs(), complexity: pageCost, description: 'The events, earliest first.', resolve: ({ sight, events }, args) => listPage(events(), args, (id) => id, (id) => seenEvent(sight, id)) }),
  }),
});

const TimelineKindEnum = builder.enumType('TimelineKind', {
  description: 'What has a place in time.',
  values: {
    EVENT: { description: 'An event.' }, AGREEMENT: { description: 'An agreement, at its date.' },
    RELATION_BEGINS: { description: 'A relation begins, such as holding an office.' }, RELATION_ENDS: { description: 'A relation ends.' },
  },
});

const TimelineEntryType = builder.objectRef<TimelineEntry & { sight: Sight }>('TimelineEntry').implement({
  description: 'Something with a place in time.',
  fields: (t) => ({
    kind: t.field({ type: TimelineKindEnum, description: 'What it is.', resolve: (entry) => entry.kind }),
    node: t.field({ type: NodeRef, description: 'The event or agreement, or the subject of the relation.', resolve: ({ sight, node }) => seenHere(sight, node) }),
    fact: t.field({ type: FactRef, nullable: true, description: 'The relation that begins or ends; null for the other kinds.', resolve: ({ sight, seen }) => (seen ? { sight, seen } : null) }),
    time: t.field({ type: TimeType, nullable: true, description: 'When; null for what no source dates, which stands last.', resolve: ({ time }) => time ?? null }),
  }),
});

const ChainStepType = builder.objectRef<ChainStep & { sight: Sight }>('ChainStep').implement({
  description: 'One event of a tit for tat.',
  fields: (t) => ({
    event: t.field({ type: EventRef, description: 'The event.', resolve: ({ sight, event }) => seenEvent(sight, event) }),
    answers: t.field({ type: [FactRef], description: 'The RESPONSE_TO facts from it to the events it is said to answer.', resolve: ({ sight, answers }) => answers.map((seen) => ({ sight, seen })) }),
    gapBefore: t.exposeBoolean('gapBefore', { description: 'No source in view says that it answers the event before it: the order is one of time alone.' }),
  }),
});

const ResponseChainType = builder.objectRef<{ sight: Sight; steps: readonly ChainStep[]; truncated: boolean }>('ResponseChain').implement({
  description: 'Events that answer each other, in order of time.',
  fields: (t) => ({
    steps: t.field({ type: [ChainStepType], description: 'The events, earliest first.', resolve: ({ sight, steps }) => steps.map((step) => ({ ...step, sight })) }),
    statedLinks: t.int({ description: 'How many RESPONSE_TO facts are among them.', resolve: ({ steps }) => steps.reduce((sum, step) => sum + step.answers.length, 0) }),
    gaps: t.int({ description: 'How many neighbours in time no source links.', resolve: ({ steps }) => steps.filter((step) => step.gapBefore).length }),
    truncated: t.exposeBoolean('truncated', { description: 'The chain was cut at its greatest length.' }),
  }),
});

const DyadConnection = listConnection('Dyad', DyadType, 'Pairs, those with most events first.');
const TimelineConnection = listConnection('Timeline', TimelineEntryType, 'Entries, earliest first.');

builder.queryFields((t) => ({
  dyads: t.field({
    type: DyadConnection, complexity: scanCost,
    description: 'Who did what to whom, summed up by pair. Say whose deeds you count: those who did them or those who ordered them. An event whose side is not stated is in a row with null on that side.',
    args: {
      ...t.arg.connectionArgs(),
      by: t.arg({ type: DyadByEnum, required: true, description: 'Whose deeds.' }),
      rollUp: t.arg({ type: RollUpEnum, defaultValue: 'ENTITY', description: 'As whom they are counted. COUNTRY is of those who did or ordered it, since whoever is hit need not act for anyone; ANYONE_OF_COUNTRY is of both sides.' }),
      filter: t.arg({ type: EventFilterInput, description: 'Which events are counted.' }),
      lens: t.arg({ type: LensInput, description: 'Which claims count, here and below.' }),
    },
    resolve: (_root, args, context) => {
      const sight = sightThrough(context, args.lens);
      const dyads = dyadsBy(sight, { by: args.by, rollUp: args.rollUp, filter: readEventFilter(args.filter) });
      return listPage(dyads, args, (dyad) => `${dyad.source} ${dyad.target}`, (dyad) => ({ ...dyad, sight }));
    },
  }),
  timeline: t.field({
    type: TimelineConnection, complexity: scanCost,
    description: 'Everything that has a place in time, of one node or of all: events, agreements, and relations that begin or end. Earliest first, undated last.',
    args: {
      ...t.arg.connectionArgs(),
      of: t.arg.id({ description: 'Only what this node has a part in.' }),
      filter: t.arg({ type: EventFilterInput, description: 'Which events; agreements and relations are not touched by it.' }),
      lens: t.arg({ type: LensInput, description: 'Which claims count, here and below.' }),
    },
    resolve: (_root, args, context) => {
      const sight = sightThrough(context, args.lens);
      const entries = timelineOf(sight, args.of == null ? undefined : readNodeId(args.of, 'of'), readEventFilter(args.filter));
      return listPage(entries, args, (entry) => `${entry.kind} ${entry.seen?.fact.id ?? entry.node}`, (entry) => ({ ...entry, sight }));
    },
  }),
  responseChain: t.field({
    type: ResponseChainType, nullable: true, complexity: { ...scanCost({}), multiplier: 10 },
    description: 'The tit for tat around an event, or that an actor has a part in: what answered what, and where no source draws the link. Null when there is no such node.',
    args: { of: t.arg.id({ required: true, description: 'An event or an actor.' }), lens: t.arg({ type: LensInput, description: 'Which claims count, here and below.' }) },
    resolve: (_root, args, context) => {
      const sight = sightThrough(context, args.lens);
      const of = readNodeId(args.of, 'of');
      return sight.view.noun(of) ? { ...responseChainOf(sight, of), sight } : null;
    },
  }),
}));

