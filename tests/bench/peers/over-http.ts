import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Newsgraph } from '../../../src/newsgraph.ts';
import { createListener } from '../../../src/http/listener.ts';
import type { NodeId } from '../../../src/model.ts';
import { allEventTypes } from '../../../src/ontology.ts';
import { dayText } from '../../../src/store/row-heap.ts';
import type { Answer, Peer } from './peer.ts';

interface Entity { readonly plainId: string }
interface Events { readonly events: { readonly totalCount: number; readonly nodes: readonly Entity[] } }

/** newsgraph by its API: the same questions as GraphQL documents, over a socket of this machine. */
export async function httpPeer(newsgraph: Newsgraph, ids: readonly NodeId[]): Promise<Peer> {
  const server = createServer(createListener({ graphql: newsgraph.nodeHandler, playground: undefined }));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
  const ask = async <T>(query: string, variables: object): Promise<T> => {
    const answer = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables }) });
    const { data, errors } = await answer.json() as { data: T; errors?: readonly { message: string }[] };
    if (errors) throw new Error(errors.map(({ message }) => message).join());
    return data;
  };
  const numbers = new Map<string, number>(ids.map((id, number) => [id, number]));
  const numberOf = (entity: Entity | null): number => numbers.get(entity?.plainId ?? '') ?? -1;
  const events = ({ events: { totalCount, nodes } }: Events): Answer => [[totalCount], nodes.map(({ plainId }) => plainId)];
  const day = (number: number): string | undefined => dayText(number);
  return {
    name: 'newsgraph, HTTP',
    pair: async ({ actor, recipient }) => events(await ask<Events>('query ($a: ID!, $r: ID!) { events(first: 20, filter: { actor: { id: { in: [$a] } }, recipient: { id: { in: [$r] } } }, orderBy: { field: TIME, direction: DESC }) { totalCount nodes { plainId } } }', { a: ids[actor], r: ids[recipient] })),
    kinds: async ({ types, from, to, country }) => events(await ask<Events>('query ($t: [EventType!], $from: String, $to: String, $c: ID!) { events(first: 20, filter: { type: { in: $t }, time: { from: $from, to: $to }, participant: { id: { in: [$c] } } }) { totalCount nodes { plainId } } }', { t: types.map((type) => allEventTypes[type]), from: day(from), to: day(to), c: ids[country] })),
    partners: async (of) => (await ask<{ partners: { nodes: { actor: Entity; count: number }[] } }>('query ($of: ID!) { partners(of: $of, first: 20) { nodes { count actor { plainId } } } }', { of: ids[of] })).partners.nodes.map(({ actor, count }) => [numberOf(actor), count]),
    againstHelped: async (of) => (await ask<{ facets: { nodes: { value: string; count: number }[] } }>('query ($of: ID!) { facets(by: ACTOR, first: 20, filter: { quad: { in: [MATERIAL_CONFLICT] }, recipient: { recipientIn: { quad: { in: [MATERIAL_COOPERATION] }, actor: { id: { in: [$of] } } } } }) { nodes { value count } } }', { of: ids[of] })).facets.nodes.map(({ value, count }) => [numbers.get(value) ?? -1, count]),
    distance: async ({ actor, recipient }) => (await ask<{ paths: { nodes: { length: number }[] } }>('query ($a: ID!, $r: ID!) { paths(from: $a, to: $r, relations: { in: [ACTOR, RECIPIENT] }, first: 1) { nodes { length } } }', { a: ids[actor], r: ids[recipient] })).paths.nodes.map(({ length }) => [length / 2]),
    dyads: async ({ from, to }) => (await ask<{ dyads: { nodes: { source: Entity; target: Entity; count: number }[] } }>('query ($from: String, $to: String) { dyads(by: ACTOR, first: 50, filter: { time: { from: $from, to: $to } }) { nodes { count source { plainId } target { plainId } } } }', { from: day(from), to: day(to) })).dyads.nodes.map(({ source, target, count }) => [numberOf(source), numberOf(target), count]),
    months: async ({ actor, recipient }) => (await ask<{ histogram: { buckets: { start: string; count: number }[] } }>('query ($a: ID!, $r: ID!) { histogram(unit: MONTH, filter: { actor: { id: { in: [$a] } }, recipient: { id: { in: [$r] } } }) { buckets { start count } } }', { a: ids[actor], r: ids[recipient] })).histogram.buckets.map(({ start, count }) => [(Number(start.slice(0, 4)) - 1970) * 12 + Number(start.slice(5)) - 1, count]),
    named: async (name) => [[numberOf((await ask<{ entity: Entity | null }>('query ($name: String!) { entity(by: { name: $name }) { plainId } }', { name })).entity)]],
    inNumbers: (answer) => answer.map((row) => row.map((cell) => (typeof cell === 'string' ? newsgraph.view.rowOf(cell) : cell))),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
