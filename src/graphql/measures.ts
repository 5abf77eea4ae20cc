import type { EntityId } from '../model.ts';
import { typeOfId } from '../ontology.ts';
import type { Measures } from '../measures/measures.ts';
import { canonicalIds, type Sight } from '../query/sight.ts';
import { builder, SEARCH_COST, pageCost } from './builder.ts';
import { listConnection, listPage } from './connection.ts';
import { entityTypeIn, IdInput, readIds } from './filters.ts';
import { EntityRef, seenEntity } from './refs.ts';

/** Who stands where in the whole graph. */

const MeasureEnum = builder.enumType('Measure', {
  description: 'A figure by which entities are ranked.',
  values: {
    DEGREE: { description: 'To how many others it is tied.' },
    STRENGTH: { description: 'How many events and relations tie it to others.' },
    PAGE_RANK: { description: 'PageRank (Brin & Page 1998), damping 0.85, over ties weighted by their number.' },
    BETWEENNESS: { description: 'The share of shortest paths between others that lead through it (Brandes 2001), from a sample of starts.' },
  },
});

type MeasureName = 'DEGREE' | 'STRENGTH' | 'PAGE_RANK' | 'BETWEENNESS';
type Place = { readonly sight: Sight; readonly measures: Measures; readonly number: number };

const columnOf = (measures: Measures, by: MeasureName): ArrayLike<number> =>
  ({ DEGREE: measures.degrees, STRENGTH: measures.strengths, PAGE_RANK: measures.pageRanks, BETWEENNESS: measures.betweenness })[by];

const PlaceType = builder.objectRef<Place>('EntityMeasures').implement({
  description: 'The figures of an entity in the graph of who is tied to whom: an edge for every two that have a part in one event, places aside, and one for every relation by which paths may lead. Under the standard lens.',
  fields: (t) => ({
    entity: t.field({ type: EntityRef, description: 'Who or what.', resolve: ({ sight, measures, number }) => seenEntity(sight, measures.entities[number] as EntityId) }),
    degree: t.int({ description: 'To how many others it is tied.', resolve: ({ measures, number }) => measures.degrees[number] ?? 0 }),
    strength: t.int({ description: 'How many events and relations tie it to others.', resolve: ({ measures, number }) => measures.strengths[number] ?? 0 }),
    pageRank: t.float({ description: 'PageRank; those of all entities add up to 1.', resolve: ({ measures, number }) => measures.pageRanks[number] ?? 0 }),
    betweenness: t.float({ description: 'The share, 0 to 1, of shortest paths between others that lead through it; estimated when sampled is less than the number of entities.', resolve: ({ measures, number }) => measures.betweenness[number] ?? 0 }),
    sampled: t.int({ description: 'From how many entities shortest paths were walked for betweenness.', resolve: ({ measures }) => measures.sampled }),
    community: t.int({ description: 'The number of its community (Louvain; Blondel et al. 2008); 0 is the largest.', resolve: ({ measures, number }) => measures.communities[number] ?? 0 }),
    communitySize: t.int({ description: 'How many belong to its community.', resolve: ({ measures, number }) => measures.communitySizes[measures.communities[number] ?? 0] ?? 0 }),
  }),
});

const PlaceConnection = listConnection('EntityMeasures', PlaceType, 'Figures of entities, the greatest first.');

builder.queryFields((t) => ({
  measures: t.field({
    type: PlaceConnection, complexity: (args) => ({ ...pageCost(args), field: SEARCH_COST }),
    description: 'Who stands where in the whole graph: how many others each is tied to, PageRank, betweenness, communities. Worked out once for each version of the graph, in another thread; the first to ask waits for it, others are answered meanwhile.',
    args: {
      ...t.arg.connectionArgs(),
      by: t.arg({ type: MeasureEnum, defaultValue: 'PAGE_RANK', description: 'By which figure they are ranked.' }),
      type: t.arg({ type: entityTypeIn, description: 'Only entities of these types.' }),
      id: t.arg({ type: IdInput, description: 'Only these entities.' }),
      community: t.arg.int({ description: 'Only those of this community.' }),
    },
    resolve: async (_root, args, { sight, measures: measure }) => {
      const measures = await measure();
      sight.patience?.rest();
      const [ids, types, column] = [canonicalIds(sight, readIds(args.id, 'id')), args.type, columnOf(measures, args.by ?? 'PAGE_RANK')];
      const fits = (id: EntityId, number: number): boolean => among(ids, id) && among(types, typeOfId(id)) && (args.community == null || measures.communities[number] === args.community);
      const numbers = measures.entities.flatMap((id, number) => (fits(id, number) ? [number] : []));
      numbers.sort((a, b) => (column[b] ?? 0) - (column[a] ?? 0) || ((measures.entities[a] ?? '') < (measures.entities[b] ?? '') ? -1 : 1));
      return listPage(numbers, args, (number) => measures.entities[number] ?? '', (number) => ({ sight, measures, number }));
    },
  }),
}));

interface Words {
  readonly in?: readonly unknown[] | null | undefined;
  readonly notIn?: readonly unknown[] | null | undefined;
}

const among = (words: Words | null | undefined, word: unknown): boolean => (words?.in?.includes(word) ?? true) && !(words?.notIn?.includes(word) ?? false);
