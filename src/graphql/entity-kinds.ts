import { InputError } from '../errors.ts';
import type { EntityId } from '../model.ts';
import { entitiesNamed, entitiesWhere, type FoundEntity } from '../query/entities.ts';
import { pageOf, type PageArgs } from '../query/page.ts';
import { timeOf, type Sight } from '../query/sight.ts';
import { membersComplete } from '../query/values.ts';
import { builder, scanCost } from './builder.ts';
import { ONE_EACH, PAGE_TEXT, pageInfoOf, type ConnectionShape } from './connection.ts';
import { CoordinatesType } from './coordinates.ts';
import { EntityFilterInput, readEntityFilter } from './filters.ts';
import { readNodeId } from './global-id.ts';
import { LensInput, sightThrough } from './lens.ts';
import { EntityRef, entityRefs, seenEntity, seenNode, type Seen } from './refs.ts';
import { TimeType } from './time.ts';
import { EquipmentClassEnum, FacilityKindEnum, MembershipEnum, OrganizationKindEnum } from './words.ts';
import type { Entity } from '../model.ts';

/** What only some types of entity have, and how entities are looked up. */

builder.objectFields(entityRefs.Organization, (t) => ({
  kind: t.field({ type: OrganizationKindEnum, description: 'What kind of body.', resolve: ({ noun }) => noun.organizationKind ?? 'OTHER' }),
}));

builder.objectFields(entityRefs.Country, (t) => ({
  alpha2: t.string({ description: 'ISO 3166-1 alpha-2.', resolve: ({ noun }) => noun.country?.alpha2 ?? '' }),
  alpha3: t.string({ description: 'ISO 3166-1 alpha-3.', resolve: ({ noun }) => noun.country?.alpha3 ?? '' }),
  numeric: t.string({ description: 'ISO 3166-1 numeric, three digits.', resolve: ({ noun }) => noun.country?.numeric ?? '' }),
  demonym: t.string({ nullable: true, description: 'What its people are called; null where the source has none.', resolve: ({ noun }) => noun.country?.demonym ?? null }),
}));

builder.objectFields(entityRefs.Place, (t) => ({
  coordinates: t.field({ type: CoordinatesType, nullable: true, description: 'Where it lies, as the first row of the dataset that names it gives it; null where none does. Where an event was put is told by its tie to the place.', resolve: ({ noun }) => noun.coordinates ?? null }),
}));

builder.objectFields(entityRefs.Group, (t) => ({
  membership: t.field({ type: MembershipEnum, description: 'Whether its members can be listed. The acts of an OPEN group do not pass on to those named as members.', resolve: ({ noun }) => noun.membership ?? 'UNKNOWN' }),
  membersComplete: t.boolean({ description: 'Whether a source in view says that the members named are all. False when one says "including", or none says.', resolve: ({ sight, noun }) => membersComplete(sight, noun.id) }),
}));

builder.objectFields(entityRefs.AnonymousSource, (t) => ({
  count: t.int({ nullable: true, description: 'How many persons; null when the article does not say.', resolve: ({ noun }) => noun.source?.count ?? null }),
}));

builder.objectFields(entityRefs.Equipment, (t) => ({
  class: t.field({ type: EquipmentClassEnum, description: 'What it is.', resolve: ({ noun }) => noun.equipmentClass ?? 'OTHER' }),
}));

builder.objectFields(entityRefs.Facility, (t) => ({
  kinds: t.field({ type: [FacilityKindEnum], description: 'What it is for.', resolve: ({ noun }) => [...(noun.facilityKinds ?? [])] }),
}));

builder.objectFields(entityRefs.Agreement, (t) => ({
  time: t.field({ type: TimeType, nullable: true, description: 'When it was made; null when no source says.', resolve: ({ sight, noun }) => timeOf(sight, noun.id) ?? null }),
}));

const MatchKindEnum = builder.enumType('MatchKind', {
  description: 'How a search found an entity.',
  values: {
    EXACT: { description: 'By its name, spelling folded.' },
    ALIAS: { description: 'By an alias, spelling folded.' },
    FUZZY: { description: 'By part of a name, or with a slip of spelling.' },
  },
});

interface EntityEdgeShape {
  readonly cursor: () => string;
  readonly node: Seen<Entity>;
  readonly found: FoundEntity;
}

const EntityEdge = builder.objectRef<EntityEdgeShape>('EntityEdge').implement({
  description: 'A row of EntityConnection.',
  fields: (t) => ({
    cursor: t.string({ description: PAGE_TEXT.cursor, resolve: (row) => row.cursor() }),
    node: t.field({ type: EntityRef, description: PAGE_TEXT.node, resolve: (row) => row.node }),
    matchedName: t.string({ nullable: true, description: 'The name or alias by which a search found it; null without a search.', resolve: ({ found }) => found.matchedName ?? null }),
    matchKind: t.field({ type: MatchKindEnum, nullable: true, description: 'How a search found it; null without a search.', resolve: ({ found }) => found.matchKind ?? null }),
  }),
});

const EntityConnection = builder.objectRef<ConnectionShape<EntityEdgeShape>>('EntityConnection').implement({
  description: 'Entities: best match first for a search, else by name.',
  fields: (t) => ({
    edges: t.field({ type: [EntityEdge], complexity: ONE_EACH, description: PAGE_TEXT.edges, resolve: (page) => page.edges as EntityEdgeShape[] }),
    nodes: t.field({ type: [EntityRef], complexity: ONE_EACH, description: PAGE_TEXT.nodes, resolve: (page) => page.edges.map((row) => row.node) }),
    pageInfo: t.field({ type: builder.pageInfoRef(), description: PAGE_TEXT.pageInfo, resolve: (page) => page.pageInfo }),
    totalCount: t.exposeInt('totalCount', { description: PAGE_TEXT.totalCount }),
  }),
});

function entityPage(sight: Sight, found: readonly FoundEntity[], args: PageArgs): ConnectionShape<EntityEdgeShape> {
  const page = pageOf(found, args, (one) => one.id);
  return {
    totalCount: page.totalCount, pageInfo: pageInfoOf(page),
    edges: page.items.map((one, i) => ({ cursor: () => page.cursor(i), node: seenEntity(sight, one.id), found: one })),
  };
}

const EntityBy = builder.inputType('EntityBy', {
  isOneOf: true,
  description: 'One way to name an entity.',
  fields: (t) => ({
    id: t.id({ description: 'A global id, or a plain one ("per:joe-biden").' }),
    slug: t.string({ description: 'The last part of the plain id ("joe-biden"); the first in the order of types when several share it.' }),
    name: t.string({ description: 'A name or alias in any spelling and script; the entity that bears it most strongly.' }),
  }),
});

const bySlug = (sight: Sight, slug: string): EntityId | undefined => sight.view.entities().find((id) => id.slice(4) === slug);

builder.queryFields((t) => ({
  entity: t.field({
    type: EntityRef, nullable: true, description: 'One entity, by id, slug or name; null when there is none.',
    args: { by: t.arg({ type: EntityBy, required: true, description: 'Exactly one of id, slug and name.' }), lens: t.arg({ type: LensInput, description: 'Which claims count in the fields below.' }) },
    resolve: (_root, { by, lens }, context) => {
      const sight = sightThrough(context, lens);
      const id = by.id != null ? readNodeId(by.id, 'by.id') : by.slug != null ? bySlug(sight, by.slug) : entitiesNamed(sight, by.name ?? '')[0]?.id;
      const seen = id === undefined ? undefined : seenNode(sight, id);
      return seen && 'name' in seen.noun ? { sight, noun: seen.noun } : null;
    },
  }),
  entities: t.field({
    type: EntityConnection, complexity: scanCost,
    description: 'Entities of which something in view is said, or who say it.',
    args: {
      ...t.arg.connectionArgs(),
      search: t.arg.string({ description: 'Words of a name or alias, in any spelling and script; the last word may be unfinished. At most 200 characters.' }),
      filter: t.arg({ type: EntityFilterInput, description: 'Which entities.' }),
      lens: t.arg({ type: LensInput, description: 'Which claims count, here and below.' }),
    },
    resolve: (_root, args, context) => {
      if ((args.search?.length ?? 0) > LONGEST_SEARCH) throw new InputError(`search may have ${LONGEST_SEARCH} characters, not ${args.search?.length}`);
      const sight = sightThrough(context, args.lens);
      return entityPage(sight, entitiesWhere(sight, readEntityFilter(args.filter), args.search), args);
    },
  }),
}));

/** The longest search text, in UTF-16 units; no name is longer. */
const LONGEST_SEARCH = 200;
