import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { buildSchema, execute, parse, validate, type DocumentNode } from 'graphql';
import type { EventId, NodeId } from '../../../src/model.ts';
import type { EventFilter } from '../../../src/query/filters.ts';
import { eventsWhere } from '../../../src/query/events.ts';
import { timeOf } from '../../../src/query/sight.ts';
import { tiesOf } from '../../../src/query/ties.ts';
import { reportTo } from '../child.ts';
import { loaded } from './loaded.ts';
import { quadruples } from './resample.ts';

/** graphql-js on node:http over newsgraph's store: a schema of the fields asked for, parsed documents kept, nothing else. */

const schema = buildSchema(`
  type Query { events(first: Int!, filter: Filter): Events! }
  input Filter { actor: Actor } input Actor { id: Ids } input Ids { in: [ID!] }
  type Events { totalCount: Int! nodes: [Event!]! }
  type Event { plainId: String! title: String! type: String! time: Time actors: Parts! recipients: Parts! }
  type Time { earliest: String } type Parts { nodes: [Part!]! } type Part { name: String! }
`);

const { sight } = await loaded(await quadruples(undefined));
const parts = (event: EventId, role: 'ACTOR' | 'RECIPIENT') => ({ nodes: tiesOf(sight, event, role, 'OUT').map(({ other }) => ({ name: sight.view.entity(other)?.name })) });
const rootValue = {
  events: ({ first, filter }: { first: number; filter?: { actor?: { id?: { in?: NodeId[] } } } }) => {
    const where: EventFilter = filter?.actor ? { roles: { ACTOR: filter.actor } } : {};
    const found = eventsWhere(sight, where);
    return {
      totalCount: found.length,
      nodes: found.slice(0, first).map((id) => {
        const event = sight.view.event(id);
        return { plainId: id, title: event?.title, type: event?.type, time: timeOf(sight, id), actors: () => parts(id, 'ACTOR'), recipients: () => parts(id, 'RECIPIENT') };
      }),
    };
  },
};
const documents = new Map<string, DocumentNode>();

reportTo(createServer((request, response) => {
  void text(request).then(async (body) => {
    const { query } = JSON.parse(body) as { query: string };
    let document = documents.get(query);
    if (!document) {
      document = parse(query);
      const faults = validate(schema, document);
      if (faults.length > 0) throw new Error(faults.join());
      documents.set(query, document);
    }
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(await execute({ schema, document, rootValue })));
  });
}));
