import { InputError } from '../errors.ts';
import { MOST_PLACED } from '../measures/atlas.ts';
import type { Measures } from '../measures/measures.ts';
import type { EntityId } from '../model.ts';
import type { Sight } from '../query/sight.ts';
import { builder, SEARCH_COST } from './builder.ts';
import { EntityRef, seenEntity } from './refs.ts';

/** The whole graph as a picture: those of most ties, and where to draw each. */

interface Placed {
  readonly sight: Sight;
  readonly measures: Measures;
  /** Among the members of the atlas. */
  readonly place: number;
}

const numberOf = ({ measures, place }: Placed): number => measures.atlas.members[place] ?? 0;

const AtlasNodeType = builder.objectRef<Placed>('AtlasNode').implement({
  description: 'An entity in the picture of the whole graph.',
  fields: (t) => ({
    entity: t.field({ type: EntityRef, description: 'Who or what.', resolve: (placed) => seenEntity(placed.sight, placed.measures.entities[numberOf(placed)] as EntityId) }),
    x: t.float({ description: 'Where to draw it, 0 (left) to 1 (right): ForceAtlas2 (Jacomy et al. 2014), seeded.', resolve: ({ measures, place }) => measures.atlas.xs[place] ?? 0 }),
    y: t.float({ description: 'Where to draw it, 0 (top) to 1 (bottom).', resolve: ({ measures, place }) => measures.atlas.ys[place] ?? 0 }),
    strength: t.int({ description: 'How many events and relations tie it to others.', resolve: (placed) => placed.measures.strengths[numberOf(placed)] ?? 0 }),
    community: t.int({ description: 'The number of its community (Louvain; Blondel et al. 2008); 0 is the largest.', resolve: (placed) => placed.measures.communities[numberOf(placed)] ?? 0 }),
  }),
});

const AtlasTieType = builder.objectRef<{ source: number; target: number; weight: number }>('AtlasTie').implement({
  description: 'That two entities of the picture are tied.',
  fields: (t) => ({
    source: t.exposeInt('source', { description: 'One of them, by its place in the list of nodes, from 0.' }),
    target: t.exposeInt('target', { description: 'The other.' }),
    weight: t.exposeInt('weight', { description: 'How many events and relations tie them.' }),
  }),
});

const AtlasType = builder.objectRef<{ sight: Sight; measures: Measures; size: number }>('Atlas').implement({
  description: 'The whole graph as a picture, under the standard lens.',
  fields: (t) => ({
    nodes: t.field({ type: [AtlasNodeType], description: 'Those of most events and relations, these first.', resolve: ({ sight, measures, size }) => Array.from({ length: size }, (_none, place) => ({ sight, measures, place })) }),
    ties: t.field({ type: [AtlasTieType], description: 'The ties between them, those of most events first; at most 6,000.', resolve: ({ measures, size }) => tiesOf(measures, size) }),
    omitted: t.int({ description: 'How many other entities there are.', resolve: ({ measures, size }) => measures.entities.length - size }),
  }),
});

function tiesOf({ atlas }: Measures, size: number): { source: number; target: number; weight: number }[] {
  const ties: { source: number; target: number; weight: number }[] = [];
  for (const [i, source] of atlas.sources.entries()) {
    const target = atlas.targets[i] ?? 0;
    if (source < size && target < size) ties.push({ source, target, weight: atlas.weights[i] ?? 0 });
  }
  return ties;
}

const DEFAULT_SIZE = 500;

builder.queryField('atlas', (t) => t.field({
  type: AtlasType, complexity: ({ first }) => ({ field: SEARCH_COST, multiplier: Math.max(1, first ?? DEFAULT_SIZE) / 2 }),
  description: 'The whole graph as a picture: those of most ties, where to draw each, and the ties between them. Worked out once for each version of the graph, in another thread; the first to ask waits for it, others are answered meanwhile.',
  args: { first: t.arg.int({ defaultValue: DEFAULT_SIZE, description: 'The most entities: 1 to 1,500.' }) },
  resolve: async (_root, args, { sight, measures: measure }) => {
    const first = args.first ?? DEFAULT_SIZE;
    if (first < 1 || first > MOST_PLACED) throw new InputError(`first must be between 1 and ${MOST_PLACED}, not ${first}`);
    const measures = await measure();
    return { sight, measures, size: Math.min(first, measures.atlas.members.length) };
  },
}));
