import { eventTypes } from '../../schema/event-types.ts';
import { eventRelationTypes } from '../../schema/relation-types.ts';
import { roles } from '../../schema/roles.ts';
import { allRelations, allRoles, keysOf, modesOf, type Tie } from '../ontology.ts';
import { orderedEvents } from '../query/events.ts';
import { isEventInView, timeOf } from '../query/sight.ts';
import { unknownsOf } from '../query/unknowns.ts';
import { casualtiesOf, eventStatusOf, modesClaimed, seriesOf, valuesOf, wordsOf } from '../query/values.ts';
import type { Direction } from '../store/view.ts';
import { builder, pageCost, scanCost } from './builder.ts';
import { ClaimConnection, claimPage } from './claim-connection.ts';
import { claimsWhere } from '../query/claims.ts';
import { listPage } from './connection.ts';
import { EventConnection } from './event-connection.ts';
import { UnknownConnection } from './fact.ts';
import { EventFilterInput, readEventFilter } from './filters.ts';
import { globalId, readNodeId } from './global-id.ts';
import { LensInput, sightThrough } from './lens.ts';
import { EventRef, FactRef, NodeRef, seenEvent, seenNode, type Seen } from './refs.ts';
import { anyTiePage, tieConnection, tiePage } from './tie-connection.ts';
import { TimeType } from './time.ts';
import { CasualtiesType, SeriesType } from './value.ts';
import { DirectionEnum, EventContextEnum, EventModeEnum, EventStatusEnum, EventTypeEnum, PredicateEnum, QuadClassEnum } from './words.ts';
import type { Event } from '../model.ts';

/** Relations between events as seen from one side: field, relation, direction, description. */
const eventSides = ([...keysOf(eventRelationTypes), 'PART_OF', 'SAME_AS', 'POSSIBLY_SAME_AS', 'DIFFERENT_FROM'] satisfies Tie[]).flatMap((tie) => {
  const row = allRelations[tie];
  if (!row) return [];
  const out = [row.field, tie, 'OUT' satisfies Direction, `Events that it ${row.verb}. ${row.description}`] as const;
  return row.symmetric ? [out] : [out, [row.inverse, tie, 'IN' satisfies Direction, `Events that ${row.verb} it. ${row.description}`] as const];
});

EventRef.implement({
  description: 'Something that happened, is happening, is planned or is denied. A node with roles: who ordered it is kept apart from who did it, to whom, where, with what, and in response to what.',
  interfaces: [NodeRef],
  fields: (t) => ({
    id: t.id({ description: 'Global id (Relay).', resolve: ({ noun }) => globalId(noun.id) }),
    slug: t.string({ description: 'The last part of its plain id: permanent, readable, without meaning.', resolve: ({ noun }) => noun.id.slice(4) }),
    plainId: t.string({ description: 'Its plain id, such as "evt:us-strikes-2021-06".', resolve: ({ noun }) => noun.id }),
    mergedIds: t.stringList({ description: 'Plain ids that claims (SAME_AS) merged into it; each still finds it.', resolve: ({ sight, noun }) => sight.view.idsOf(noun.id).slice(1) }),
    title: t.string({ description: 'A short neutral title.', resolve: ({ noun }) => noun.title }),
    type: t.field({ type: EventTypeEnum, description: 'What kind of act.', resolve: ({ noun }) => noun.type }),
    modes: t.field({ type: [EventModeEnum], description: 'How it was done, as far as claimed in view.', resolve: ({ sight, noun }) => modesClaimed(sight, noun.id) }),
    contexts: t.field({ type: [EventContextEnum], description: 'What it was about, as far as claimed in view.', resolve: ({ sight, noun }) => wordsOf(sight, noun.id, 'CONTEXT') as never[] }),
    cameo: t.string({ nullable: true, description: 'CAMEO code with its leading zeros ("195"); null when none fits.', resolve: ({ noun }) => noun.cameo ?? null }),
    quad: t.field({ type: QuadClassEnum, description: 'Words or deeds, nearer or apart.', resolve: ({ noun }) => eventTypes[noun.type].quad }),
    intensity: t.float({ description: 'PLOVER score from conflict (-10) to cooperation (+10): of the first mode in view, else of the type.', resolve: intensityOf }),
    time: t.field({ type: TimeType, nullable: true, description: 'When: of the dates that claims in view give, the narrowest. Null when none is given; see unknowns.', resolve: ({ sight, noun }) => timeOf(sight, noun.id) ?? null }),
    times: t.field({ type: [TimeType], description: 'All the dates that claims in view give, strongest first.', resolve: ({ sight, noun }) => valuesOf(sight, noun.id, 'TIME').flatMap(({ fact }) => (fact.value && 'time' in fact.value ? [fact.value.time] : [])) }),
    status: t.field({ type: EventStatusEnum, description: 'Whether it happened, under the lens; OCCURRED when no claim says otherwise.', resolve: ({ sight, noun }) => eventStatusOf(sight, noun.id) }),
    series: t.field({ type: SeriesType, nullable: true, description: 'How many events are told as this one; null when it is told as one event.', resolve: ({ sight, noun }) => seriesOf(sight, noun.id) ?? null }),
    casualties: t.field({
      type: [CasualtiesType], description: 'The dead, injured and captured, by side, as told; "undisclosed" is not zero. Accounts that differ stand side by side.',
      resolve: ({ sight, noun }) => casualtiesOf(sight, noun.id).map((row) => ({
        ...row, gap: row.unknown && { sight, gap: { node: noun.id, predicate: 'CASUALTIES', unknown: row.unknown, claims: row.seen.claims, fact: row.seen.fact } },
      })),
    }),
    particulars: t.field({ type: [FactRef], description: 'What else is claimed of it as a value: labels, scope, outcome, purpose; each with its speaker.', resolve: ({ sight, noun }) => PARTICULARS.flatMap((attribute) => valuesOf(sight, noun.id, attribute)).map((seen) => ({ sight, seen })) }),
    claims: t.field({ type: ClaimConnection, args: t.arg.connectionArgs(), complexity: pageCost, description: 'All claims in view of which it is the subject.', resolve: ({ sight, noun }, args) => claimPage(sight, claimsWhere(sight, { subject: { in: [noun.id] } }), args) }),
    unknowns: t.field({ type: UnknownConnection, args: t.arg.connectionArgs(), complexity: pageCost, description: 'What sources mark as not known of it.', resolve: ({ sight, noun }, args) => listPage(unknownsOf(sight, noun.id), args, (gap) => gap.fact?.id ?? '', (gap) => ({ sight, gap })) }),
    articles: t.field({ type: tieConnection(['Article']), args: t.arg.connectionArgs(), complexity: pageCost, description: 'Articles that tell of it.', resolve: ({ sight, noun }, args) => tiePage(sight, noun.id, 'MENTIONS', 'IN', args) }),
    ...Object.fromEntries(allRoles.map((role) => [roles[role].field, t.field({
      type: tieConnection(roles[role].filler), args: t.arg.connectionArgs(), complexity: pageCost, description: roles[role].description,
      resolve: ({ sight, noun }, args) => tiePage(sight, noun.id, role, 'OUT', args),
    })])),
    ...Object.fromEntries(eventSides.map(([field, tie, direction, description]) => [field, t.field({
      type: tieConnection(['Event']), args: t.arg.connectionArgs(), complexity: pageCost, description,
      resolve: ({ sight, noun }, args) => tiePage(sight, noun.id, tie, direction, args),
    })])),
    relations: t.field({
      type: tieConnection(['Event', 'Person']), complexity: pageCost,
      description: 'Everything that ties it to other nodes, whatever the role or relation: for those who do not know beforehand which there are.',
      args: {
        ...t.arg.connectionArgs(),
        predicates: t.arg({ type: [PredicateEnum], description: 'Only these roles or relations.' }),
        direction: t.arg({ type: DirectionEnum, description: 'Only those that start at it (OUT), or that lead to it (IN).' }),
      },
      resolve: ({ sight, noun }, args) => anyTiePage(sight, noun.id, args),
    }),
    objectOf: t.field({ type: tieConnection(['Event']), args: t.arg.connectionArgs(), complexity: pageCost, description: `Events in which it has the role OBJECT. ${roles.OBJECT.description}`, resolve: ({ sight, noun }, args) => tiePage(sight, noun.id, 'OBJECT', 'IN', args) }),
  }),
});

const PARTICULARS = ['LABEL', 'SCOPE', 'PURPOSE', 'OUTCOME', 'PARTICULAR'] as const;

function intensityOf({ sight, noun }: Seen<Event>): number {
  const [mode] = modesClaimed(sight, noun.id);
  return modesOf(noun.type).find(([key]) => key === mode)?.[1].score ?? eventTypes[noun.type].score;
}

const EventOrderFieldEnum = builder.enumType('EventOrderField', {
  description: 'By what events are ordered.',
  values: {
    TIME: { description: 'By earliest day, then latest, then id. Undated events stand last either way round.' },
    TITLE: { description: 'By title, then id.' },
  },
});

const OrderDirectionEnum = builder.enumType('OrderDirection', {
  description: 'Which end comes first.',
  values: { ASC: { description: 'The earliest, or A, first.' }, DESC: { description: 'The latest, or Z, first.' } },
});

export const EventOrderInput = builder.inputType('EventOrder', {
  description: 'An order of events.',
  fields: (t) => ({
    field: t.field({ type: EventOrderFieldEnum, required: true, description: 'By what.' }),
    direction: t.field({ type: OrderDirectionEnum, required: true, defaultValue: 'ASC', description: 'Which end first.' }),
  }),
});

builder.queryFields((t) => ({
  event: t.field({
    type: EventRef, nullable: true, description: 'The event with this id; null when there is none, or nothing in view is said of it.',
    args: { id: t.arg.id({ required: true, description: 'A global id, or a plain one ("evt:us-strikes-2021-06").' }), lens: t.arg({ type: LensInput, description: 'Which claims count, here and below.' }) },
    resolve: (_root, args, context) => {
      const sight = sightThrough(context, args.lens);
      const seen = seenNode(sight, readNodeId(args.id));
      return seen && 'title' in seen.noun && isEventInView(sight, seen.noun.id) ? { sight, noun: seen.noun } : null;
    },
  }),
  events: t.field({
    type: EventConnection, complexity: scanCost,
    description: 'Events in view that fit a filter, in order. "Who ordered strikes against whom": filter { type: { in: [ASSAULT] }, has: [AUTHORIZER] }.',
    args: {
      ...t.arg.connectionArgs(),
      filter: t.arg({ type: EventFilterInput, description: 'Which events.' }),
      orderBy: t.arg({ type: EventOrderInput, description: 'In which order; by TIME, earliest first, when left out.' }),
      lens: t.arg({ type: LensInput, description: 'Which claims count, here and below.' }),
    },
    resolve: (_root, args, context) => {
      const sight = sightThrough(context, args.lens);
      return listPage(orderedEvents(sight, readEventFilter(args.filter), args.orderBy), args, (id) => id, (id) => seenEvent(sight, id));
    },
  }),
}));
