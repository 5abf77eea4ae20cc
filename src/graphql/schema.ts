import type { GraphQLSchema } from 'graphql';
import './article.ts';
import './atlas.ts';
import './breakdowns.ts';
import './claim.ts';
import './connections-between.ts';
import './dataset.ts';
import './entity.ts';
import './entity-kinds.ts';
import './event.ts';
import './event-network.ts';
import './fact.ts';
import './measures.ts';
import './node.ts';
import './summaries.ts';
import { builder } from './builder.ts';

builder.queryType({ description: 'Questions. Root fields take a lens; everything below it is answered under the same one.' });

/** The schema; one for all graphs, since the graph is in the context. */
export const schema: GraphQLSchema = builder.toSchema();
