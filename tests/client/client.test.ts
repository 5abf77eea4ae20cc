import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, expectTypeOf, test } from 'vitest';
import { typedDocuments } from '../../src/cli/typed-documents.ts';
import { createClient, possibleTypes, whoOrderedStrikes, type Client } from '../../src/client/client.ts';
import * as documents from '../../src/client/documents/documents.ts';
import { packageRoot } from '../../src/newsgraph.ts';
import { bundled } from '../bundled.ts';
import { startServer, type RunningServer } from '../server.ts';

const read = (...path: string[]): string => readFileSync(join(packageRoot(), ...path), 'utf8');
const schema = buildSchema(read('schema', 'schema.graphql'));

describe('newsgraph/client', () => {
  let server: RunningServer;
  let client: Client;
  beforeAll(async () => {
    server = await startServer(bundled());
    client = createClient({ url: `${server.url}/graphql` });
  });
  afterAll(() => server?.close());

  test('gives answers with their types', async () => {
    const { data, errors } = await client.ask(whoOrderedStrikes, { first: 1 });
    expect(errors).toEqual([]);
    const [event] = data?.events.nodes ?? [];
    expectTypeOf(event?.orderedBy.edges).toEqualTypeOf<documents.WhoOrderedStrikesData['events']['nodes'][number]['orderedBy']['edges'] | undefined>();
    expect(event?.orderedBy.edges.map((edge) => edge.node.name)).toEqual(['Joe Biden']);
  });

  test('tells of errors beside what could be answered, and rejects what is no answer', async () => {
    const { data, errors } = await client.ask(documents.events, { first: 1_000 });
    expect([data, errors.map((error) => error.message)]).toEqual([null, ['first must be between 1 and 100, not 1000']]);
    await expect(createClient({ url: `${server.url}/ready` }).ask(whoOrderedStrikes, {})).rejects.toThrow(`${server.url}/ready answered 200, and not in GraphQL.`);
  });

  test('knows the object types of every interface', () => {
    expect(possibleTypes).toEqual(JSON.parse(read('schema', 'possible-types.json')));
  });

  test('has every operation of schema/operations, as it was printed', () => {
    const files = readdirSync(join(packageRoot(), 'schema', 'operations'), { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.graphql')).sort()
      .map((path) => ({ path, text: read('schema', 'operations', path) }));
    const printed = typedDocuments(schema, files);
    expect([...printed].filter(([file, text]) => read('src', 'client', 'documents', file) !== text).map(([file]) => file)).toEqual([]);
    expect(Object.values(documents)).toHaveLength(files.length);
  });
});

describe('typedDocuments', () => {
  const print = (text: string): string => typedDocuments(schema, [{ path: 'explorer/x.graphql', text }]).get('x.ts') ?? '';

  test('refuses a field that does not exist, and names the file', () => {
    expect(() => print('query X { dataset { evnts } }')).toThrow('schema/operations/explorer/x.graphql: Cannot query field "evnts" on type "Holdings". Did you mean "events" or "facts"?');
    expect(() => print('query X($first: Strin) { dataset { events } }')).toThrow('schema/operations/explorer/x.graphql: Unknown type "Strin". Did you mean "String", "IdIn", "Series", "StringIn", or "Tie"?');
  });

  test('refuses a file without a name for its query, or with several', () => {
    expect(() => print('{ dataset { events } }')).toThrow('a file of schema/operations holds one query, with a name');
    expect(() => print('query A { dataset { events } } query B { dataset { events } }')).toThrow('a file of schema/operations holds one query, with a name');
  });

  test('tells object types apart that answer with different fields, and puts those together that do not', () => {
    expect(print('query X { node(id: "x") { __typename id ... on Event { title time { edtf } } ... on Actor { name } } }')).toContain(`export type XData = {
  readonly node: {
    readonly __typename: 'Agreement' | 'Article' | 'Claim' | 'Equipment' | 'Facility' | 'Place' | 'Position';
    readonly id: string;
  } | {
    readonly __typename: 'AnonymousSource' | 'Country' | 'Group' | 'Militia' | 'Organization' | 'Person';
    readonly id: string;
    readonly name: string;
  } | {
    readonly __typename: 'Event';
    readonly id: string;
    readonly title: string;
    readonly time: {
      readonly edtf: string;
    } | null;
  } | null;
};`);
  });

  test('takes variables as they may be given', () => {
    expect(print('query X($id: ID!, $first: Int = 5, $ids: [ID!]!) { nodes(ids: $ids) { id } event(id: $id) { claims(first: $first) { totalCount } } }')).toContain(`export type XVariables = {
  readonly id: string;
  readonly first?: number | null | undefined;
  readonly ids: readonly (string)[];
};`);
  });
});
