import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { cacheExchange, createClient, fetchExchange } from '@urql/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packageRoot } from '../../src/newsgraph.ts';
import { bundled } from '../bundled.ts';
import { startServer, type RunningServer } from '../server.ts';

let server: RunningServer;
beforeAll(async () => {
  server = await startServer(bundled());
});
afterAll(async () => {
  await server.close();
});

const root = packageRoot();
const HEADLINE = readFileSync(join(root, 'schema', 'operations', 'who-ordered-strikes.graphql'), 'utf8');
const possibleTypes = JSON.parse(readFileSync(join(root, 'schema', 'possible-types.json'), 'utf8')) as Record<string, string[]>;

describe('Front ends', () => {
  test('Apollo Client keeps fields behind interface fragments with the published possibleTypes', async () => {
    const client = new ApolloClient({ link: new HttpLink({ uri: `${server.url}/graphql`, fetch }), cache: new InMemoryCache({ possibleTypes }) });
    const { data } = await client.query<{ node: { name: string; partOf: { nodes: { name: string }[] } } }>({
      query: gql`{ node(id: "org:us-dod") { id ... on Entity { name } ... on Actor { said { totalCount } } ... on Organization { partOf { nodes { ... on Entity { name } } } } } }`,
    });
    expect(data?.node).toMatchObject({ name: 'United States Department of Defense', partOf: { nodes: [{ name: 'United States' }] }, said: { totalCount: expect.any(Number) as number } });
  });

  test('Apollo Client caches a node under its global id', async () => {
    const client = new ApolloClient({ link: new HttpLink({ uri: `${server.url}/graphql`, fetch }), cache: new InMemoryCache({ possibleTypes }) });
    await client.query({ query: gql(HEADLINE.replaceAll('node { name', 'node { id name')) });
    expect(JSON.stringify(client.cache.extract())).toContain('Joe Biden');
  });

  test('urql gets the headline answer', async () => {
    const client = createClient({ url: `${server.url}/graphql`, exchanges: [cacheExchange, fetchExchange], fetch, preferGetMethod: false });
    const { data, error } = await client.query<{ events: { totalCount: number } }>(HEADLINE, {}).toPromise();
    expect([error, data?.events.totalCount]).toEqual([undefined, 2]);
  });

  test('plain fetch gets it too', async () => {
    const answer = await fetch(`${server.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: HEADLINE }) });
    expect(await answer.json()).toMatchObject({ data: { events: { totalCount: 2 } } });
  });

  test('relay-compiler takes fragments, refetch by node and pagination over the schema', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'newsgraph-relay-'));
    try {
      mkdirSync(join(folder, 'src'));
      writeFileSync(join(folder, 'schema.graphql'), readFileSync(join(root, 'schema', 'schema.graphql')));
      writeFileSync(join(folder, 'relay.config.json'), JSON.stringify({ src: './src', schema: './schema.graphql', language: 'typescript', eagerEsModules: true }));
      writeFileSync(join(folder, 'src', 'Strikes.ts'), RELAY_SOURCE);
      await promisify(execFile)(process.execPath, [join(root, 'node_modules', 'relay-compiler', 'cli.js'), 'relay.config.json'], { cwd: folder });
      expect(readdirSync(join(folder, 'src', '__generated__')).sort()).toEqual([
        'StrikesEntity_entity.graphql.ts', 'StrikesPaginationQuery.graphql.ts', 'StrikesQuery.graphql.ts', 'StrikesRefetchQuery.graphql.ts', 'Strikes_events.graphql.ts',
      ]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

const RELAY_SOURCE = `
import { graphql } from 'relay-runtime';
graphql\`query StrikesQuery { ...Strikes_events entity(by: { id: "per:joe-biden" }) { ...StrikesEntity_entity } }\`;
graphql\`fragment Strikes_events on Query @argumentDefinitions(count: { type: "Int", defaultValue: 10 }, cursor: { type: "String" }) @refetchable(queryName: "StrikesPaginationQuery") {
  events(first: $count, after: $cursor, filter: { type: { in: [ASSAULT] } }) @connection(key: "Strikes_events") { edges { node { id title orderedBy(first: 3) { edges { status node { id name } } } } } }
}\`;
graphql\`fragment StrikesEntity_entity on Entity @refetchable(queryName: "StrikesRefetchQuery") { id name aliases { value } ... on Actor { said(first: 5) { nodes { key } } } }\`;
`;
