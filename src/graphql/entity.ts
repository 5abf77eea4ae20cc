import { entityTypes } from '../../schema/entity-types.ts';
import { eventRelationTypes, MENTIONS, relationTypes, type RelationTypeRow } from '../../schema/relation-types.ts';
import { roles } from '../../schema/roles.ts';
import type { Alias } from '../model.ts';
import { allEntityTypes, allRoles, actorTypes, type EntityType, type EventRelationType, type RelationType, type Role } from '../ontology.ts';
import { claimsSaidBy } from '../query/claims.ts';
import type { Direction } from '../store/view.ts';
import { eventsInvolving } from '../query/events.ts';
import { unknownsOf } from '../query/unknowns.ts';
import { builder, pageCost } from './builder.ts';
import { ClaimConnection, claimPage } from './claim-connection.ts';
import { listPage } from './connection.ts';
import { EventConnection } from './event-connection.ts';
import { UnknownConnection } from './fact.ts';
import { EventFilterInput, readEventFilter } from './filters.ts';
import { globalId } from './global-id.ts';
import { ActorRef, EntityRef, entityRefs, NodeRef, seenEvent } from './refs.ts';
import { anyTiePage, tieConnection, tiePage, typesAcross } from './tie-connection.ts';
import { typeNameOf } from './type-name.ts';
import { AliasKindEnum, DirectionEnum, EventRoleEnum, PredicateEnum } from './words.ts';

const AliasType = builder.objectRef<Alias>('Alias').implement({
  description: 'Another name of an entity.',
  fields: (t) => ({
    value: t.exposeString('value', { description: 'The name.' }),
    language: t.exposeString('language', { description: 'Its language (BCP 47).' }),
    kind: t.field({ type: AliasKindEnum, description: 'How it is meant.', resolve: (alias) => alias.kind }),
  }),
});

const ExternalIdType = builder.objectRef<{ scheme: string; value: string }>('ExternalId').implement({
  description: 'The id of an entity in another collection.',
  fields: (t) => ({
    scheme: t.exposeString('scheme', { description: 'The collection, such as wikidata.' }),
    value: t.exposeString('value', { description: 'The id there.' }),
  }),
});

/** A relation as it is seen from one of its sides. */
interface Side {
  readonly field: string;
  readonly tie: RelationType | EventRelationType | Role;
  readonly direction: Direction;
  readonly types: readonly string[];
  readonly description: string;
}

/** The sides from which a node of a type can be seen in relations and roles. */
function sidesOf(type: string): Side[] {
  const ties: Readonly<Record<string, RelationTypeRow>> = { ...relationTypes, ...eventRelationTypes };
  const relations = Object.entries(ties).flatMap(([tie, row]): Side[] => {
    const key = tie as RelationType;
    const side = (direction: Direction): Side => ({
      tie: key, direction, field: direction === 'OUT' ? row.field : row.inverse, types: typesAcross(key, type, direction),
      description: `${direction === 'OUT' ? `What it ${row.verb}.` : `What ${row.verb} it.`} ${row.description}`,
    });
    const out = row.from.includes(type) ? [side('OUT')] : [];
    return row.to.includes(type) && !row.symmetric ? [...out, side('IN')] : out;
  });
  const parts = allRoles.filter((role) => (roles[role].filler as readonly string[]).includes(type)).map((role): Side => ({
    tie: role, direction: 'IN', field: roles[role].inverse, types: ['Event'], description: `Events in which it has the role ${role}. ${roles[role].description}`,
  }));
  return [...relations, ...parts];
}

const sidesByType = new Map(allEntityTypes.map((type) => [type, sidesOf(type)]));

/** The sides that all these types share, led to the same kind of node by each. */
function sharedSides(types: readonly EntityType[]): Side[] {
  const [first, ...rest] = types.map((type) => sidesByType.get(type) ?? []);
  return (first ?? []).filter((side) => rest.every((others) => others.some((other) => other.field === side.field && other.types.join() === side.types.join())));
}

const entitySides = sharedSides(allEntityTypes);
const actorSides = sharedSides(actorTypes).filter((side) => !entitySides.some((shared) => shared.field === side.field));

type Fields = Parameters<Parameters<typeof builder.interfaceFields<typeof EntityRef>>[1]>[0];

function sideFields(t: Fields, sides: readonly Side[]) {
  return Object.fromEntries(sides.map((side) => [side.field, t.field({
    type: tieConnection(side.types), complexity: pageCost, description: side.description,
    args: {
      ...t.arg.connectionArgs(),
      filter: t.arg({ type: EventFilterInput, description: 'Which events, where the rows lead to events; elsewhere without effect.' }),
    },
    resolve: ({ sight, noun }, args) => tiePage(sight, noun.id, side.tie, side.direction, args, readEventFilter(args.filter)),
  })]));
}

EntityRef.implement({
  description: 'A person, body, group, country, place or thing. Only its identity is held as such; all else is told by claims.',
  interfaces: [NodeRef],
  resolveType: typeNameOf,
  fields: (t) => ({
    slug: t.string({ description: 'The last part of its plain id: permanent, readable, without meaning.', resolve: ({ noun }) => noun.id.slice(4) }),
    plainId: t.string({ description: 'Its plain id, such as "per:joe-biden"; taken wherever an ID is.', resolve: ({ noun }) => noun.id }),
    name: t.string({ description: 'Its usual English name.', resolve: ({ noun }) => noun.name }),
    aliases: t.field({ type: [AliasType], description: 'Its other names. Search finds it by each, in any spelling.', resolve: ({ noun }) => [...noun.aliases] }),
    mergedIds: t.stringList({ description: 'Plain ids that claims (SAME_AS) merged into it; each still finds it. Taking the claims back parts them again.', resolve: ({ sight, noun }) => sight.view.idsOf(noun.id).slice(1) }),
    externalIds: t.field({ type: [ExternalIdType], description: 'Its ids in other collections.', resolve: ({ noun }) => Object.entries(noun.externalIds).map(([scheme, value]) => ({ scheme, value })) }),
    events: t.field({
      type: EventConnection, complexity: pageCost, description: 'Events in which it has a part, earliest first.',
      args: {
        ...t.arg.connectionArgs(),
        roles: t.arg({ type: [EventRoleEnum], description: 'Only with one of these parts.' }),
        filter: t.arg({ type: EventFilterInput, description: 'Which events.' }),
      },
      resolve: ({ sight, noun }, args) =>
        listPage(eventsInvolving(sight, noun.id, args.roles ?? undefined, readEventFilter(args.filter)), args, (id) => id, (id) => seenEvent(sight, id)),
    }),
    articles: t.field({ type: tieConnection(['Article']), args: t.arg.connectionArgs(), complexity: pageCost, description: `Articles that tell of it. ${MENTIONS.description}`, resolve: ({ sight, noun }, args) => tiePage(sight, noun.id, 'MENTIONS', 'IN', args) }),
    unknowns: t.field({ type: UnknownConnection, args: t.arg.connectionArgs(), complexity: pageCost, description: 'What sources mark as not known of it.', resolve: ({ sight, noun }, args) => listPage(unknownsOf(sight, noun.id), args, (gap) => gap.fact?.id ?? '', (gap) => ({ sight, gap })) }),
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
    ...sideFields(t as never, entitySides),
  }),
});

ActorRef.implement({
  description: 'An entity that can order, do or suffer an act, or speak.',
  interfaces: [EntityRef, NodeRef],
  resolveType: typeNameOf,
  fields: (t) => ({
    said: t.field({ type: ClaimConnection, args: t.arg.connectionArgs(), complexity: pageCost, description: 'Claims of which it is a speaker.', resolve: ({ sight, noun }, args) => claimPage(sight, claimsSaidBy(sight, noun.id), args) }),
    ...sideFields(t as never, actorSides),
  }),
});

for (const type of allEntityTypes) {
  const isActor = actorTypes.includes(type);
  const shared = new Set([...entitySides, ...(isActor ? actorSides : [])].map((side) => side.field));
  entityRefs[type].implement({
    description: entityTypes[type].description,
    interfaces: isActor ? [ActorRef, EntityRef, NodeRef] : [EntityRef, NodeRef],
    fields: (t) => ({
      id: t.id({ description: 'Global id (Relay).', resolve: ({ noun }) => globalId(noun.id) }),
      ...sideFields(t as never, (sidesByType.get(type) ?? []).filter((side) => !shared.has(side.field))),
    }),
  });
}

