import { facetOf, type FacetKind, type FacetValue } from '../query/facets.ts';
import { histogramOf, type Histogram, type TimeBucket } from '../query/histogram.ts';
import { partnersOf, type Partner } from '../query/partners.ts';
import type { Sight } from '../query/sight.ts';

import { builder, pageCost, scanCost } from './builder.ts';
import { listConnection, listPage } from './connection.ts';
import { EventConnection } from './event-connection.ts';
import { EventFilterInput, readEventFilter } from './filters.ts';
import { readNodeId } from './global-id.ts';
import { RollUpEnum } from './roll-up.ts';
import { LensInput, sightThrough } from './lens.ts';
import { ActorRef, NodeRef, seenEntity, seenEvent, seenHere } from './refs.ts';
import { actorTypes, allRoles, typeOfId, type EntityType } from '../ontology.ts';
import { InputError } from '../errors.ts';

/** Lists of events broken down: over time, by what they have in common, by who is on the other side. */

const TimeUnitEnum = builder.enumType('TimeUnit', {
  description: 'The stretches of time that events are counted by.',
  values: { DAY: { description: 'Days.' }, MONTH: { description: 'Calendar months.' }, YEAR: { description: 'Calendar years.' } },
});

const TimeBucketType = builder.objectRef<TimeBucket & { sight: Sight }>('TimeBucket').implement({
  description: 'A stretch of time, and the events that begin in it.',
  fields: (t) => ({
    start: t.exposeString('start', { description: 'Which one: 2021-06-27, 2021-06 or 2021.' }),
    count: t.exposeInt('count', { description: 'How many events begin in it.' }),
    events: t.field({ type: EventConnection, args: t.arg.connectionArgs(), complexity: pageCost, description: 'Those events, earliest first.', resolve: ({ sight, events }, args) => listPage(events(), args, (id) => id, (id) => seenEvent(sight, id)) }),
  }),
});

const HistogramType = builder.objectRef<Histogram & { sight: Sight }>('Histogram').implement({
  description: 'Events counted over time.',
  fields: (t) => ({
    buckets: t.field({ type: [TimeBucketType], complexity: { field: 1, multiplier: 50 }, description: 'The stretches of time that have events, in order.', resolve: ({ sight, buckets }) => buckets.map((bucket) => ({ ...bucket, sight })) }),
    undated: t.exposeInt('undated', { description: 'Events that no source gives a first day; they are in no bucket.' }),
  }),
});

const FacetKindEnum = builder.enumType('FacetKind', {
  description: 'By what events are broken down.',
  values: {
    ...Object.fromEntries(allRoles.map((role) => [role, { description: `Who or what has the role ${role}.` }])),
    TYPE: { description: 'The type of the event.' }, MODE: { description: 'How it was done.' }, EVENT_STATUS: { description: 'Whether it happened.' },
    YEAR: { description: 'The year in which it began.' }, PLACE: { description: 'Where it took place, and what that lies within.' },
  } as Record<FacetKind, { description: string }>,
});

const FacetType = builder.objectRef<FacetValue & { sight: Sight }>('FacetValue').implement({
  description: 'One value, and how many of the events have it.',
  fields: (t) => ({
    value: t.exposeString('value', { description: 'The word or year, or the plain id of the node.' }),
    node: t.field({ type: NodeRef, nullable: true, description: 'The node, where events are broken down by a role or place.', resolve: ({ sight, node }) => (node === undefined ? null : seenHere(sight, node)) }),
    count: t.exposeInt('count', { description: 'How many of the events.' }),
  }),
});

const PartnerSideEnum = builder.enumType('PartnerSide', {
  description: 'Which way the acts run.',
  values: {
    ACTS_ON: { description: 'Those that it acts on.' }, ACTED_ON_BY: { description: 'Those that act on it.' }, EITHER: { description: 'Both.' },
  },
});

const PartnerType = builder.objectRef<Partner & { sight: Sight }>('Partner').implement({
  description: 'Someone on the other side of an actor\'s events.',
  fields: (t) => ({
    actor: t.field({ type: ActorRef, description: 'Who.', resolve: ({ sight, node }) => seenEntity(sight, node) }),
    count: t.exposeInt('count', { description: 'Events between the two, both ways.' }),
    outgoing: t.field({ type: EventConnection, args: t.arg.connectionArgs(), complexity: pageCost, description: 'Events in which the first acts on this one.', resolve: ({ sight, outgoing }, args) => listPage(outgoing(), args, (id) => id, (id) => seenEvent(sight, id)) }),
    incoming: t.field({ type: EventConnection, args: t.arg.connectionArgs(), complexity: pageCost, description: 'Events in which this one acts on the first.', resolve: ({ sight, incoming }, args) => listPage(incoming(), args, (id) => id, (id) => seenEvent(sight, id)) }),
  }),
});

const FacetConnection = listConnection('FacetValue', FacetType, 'Values, those of most events first.');
const PartnerConnection = listConnection('Partner', PartnerType, 'Partners, those of most events first.');

builder.queryFields((t) => ({
  histogram: t.field({
    type: HistogramType, complexity: scanCost({}), description: 'Events counted over time, by the day, month or year in which each begins.',
    args: {
      unit: t.arg({ type: TimeUnitEnum, required: true, description: 'Days, months or years.' }),
      filter: t.arg({ type: EventFilterInput, description: 'Which events.' }),
      lens: t.arg({ type: LensInput, description: 'Which claims count, here and below.' }),
    },
    resolve: (_root, args, context) => {
      const sight = sightThrough(context, args.lens);
      return { ...histogramOf(sight, args.unit, readEventFilter(args.filter)), sight };
    },
  }),
  facets: t.field({
    type: FacetConnection, complexity: scanCost, description: 'The events that fit a filter, broken down by type, year, place or who has a role in them. An event counts once for each value that it has.',
    args: {
      ...t.arg.connectionArgs(),
      by: t.arg({ type: FacetKindEnum, required: true, description: 'By what.' }),
      filter: t.arg({ type: EventFilterInput, description: 'Which events.' }),
      lens: t.arg({ type: LensInput, description: 'Which claims count, here and below.' }),
    },
    resolve: (_root, args, context) => {
      const sight = sightThrough(context, args.lens);
      return listPage(facetOf(sight, args.by, readEventFilter(args.filter)), args, (row) => row.value, (row) => ({ ...row, sight }));
    },
  }),
  partners: t.field({
    type: PartnerConnection, complexity: scanCost, description: 'Whom an actor acts on and who acts on it, with the events, most events first.',
    args: {
      ...t.arg.connectionArgs(),
      of: t.arg.id({ required: true, description: 'The actor.' }),
      rollUp: t.arg({ type: RollUpEnum, defaultValue: 'ENTITY', description: 'As whom the partners are counted, and for whom the actor stands, if it is a country. What goes on within it is left out.' }),
      side: t.arg({ type: PartnerSideEnum, defaultValue: 'EITHER', description: 'Which way the acts run.' }),
      filter: t.arg({ type: EventFilterInput, description: 'Which events.' }),
      lens: t.arg({ type: LensInput, description: 'Which claims count, here and below.' }),
    },
    resolve: (_root, args, context) => {
      const sight = sightThrough(context, args.lens);
      const of = readNodeId(args.of, 'of');
      if (!actorTypes.includes(typeOfId(of) as EntityType)) throw new InputError(`of must be an actor, not ${typeOfId(of)}`);
      return listPage(partnersOf(sight, of, { side: args.side, rollUp: args.rollUp, filter: readEventFilter(args.filter) }), args, (row) => row.node, (row) => ({ ...row, sight }));
    },
  }),
}));
