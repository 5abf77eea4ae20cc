import { request } from 'node:http';
import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundled } from '../bundled.ts';
import { startServer, type RunningServer } from '../server.ts';

let server: RunningServer;
beforeAll(async () => {
  server = await startServer(bundled());
});
afterAll(async () => {
  await server.close();
});

const post = (body: string, headers: Record<string, string> = { 'content-type': 'application/json' }): Promise<Response> =>
  fetch(`${server.url}/graphql`, { method: 'POST', body, headers });
const ask = (query: string): Promise<Response> => post(JSON.stringify({ query }));

interface Answer { data?: unknown; errors?: { message: string; extensions?: Record<string, unknown> }[] }

describe('GraphQL over HTTP', () => {
  const audits = serverAudits({ url: () => `${server.url}/graphql` });

  test('is audited by all 61 rules of graphql-http', () => {
    expect(audits).toHaveLength(61);
  });

  test.each(audits.map((audit) => [audit.name, audit] as const))('%s', async (_name, audit) => {
    const result = await audit.fn();
    expect(result).toMatchObject({ status: 'ok' });
  });
});

describe('The guard', () => {
  test.each(['/health', '/health?x=1'])('lets no question be asked at %s', async (path) => {
    const answer = await fetch(`${server.url}${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: '{ dataset { events } }' }) });
    expect(await answer.text()).not.toContain('events');
  });


  test('refuses a body that is too large before it is read', async () => {
    const answer = await post(JSON.stringify({ query: `{ __typename } #${'x'.repeat(100_001)}` }));
    expect([answer.status, await answer.json()]).toEqual([413, { errors: [{ message: expect.stringMatching(/^The body may have 100000 bytes, not \d+\.$/) as string }] }]);
  });

  test('refuses a body that does not say how long it is', async () => {
    const status = await new Promise((done, fail) => {
      const open = request(`${server.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', 'transfer-encoding': 'chunked' } }, (answer) => done(answer.statusCode));
      open.on('error', fail);
      open.end('{"query":"{ __typename }"}');
    });
    expect(status).toBe(411);
  });

  test.each(['text/plain', 'application/graphql', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])('refuses %s, which another site\'s form could send', async (type) => {
    expect((await post('query={ __typename }', { 'content-type': type })).status).toBe(415);
  });

  test('names no other origin as welcome', async () => {
    const answer = await post('{"query":"{ __typename }"}', { 'content-type': 'application/json', origin: 'https://elsewhere.example' });
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
  });

  test('does not say back what it could not read', async () => {
    const text = await (await post('{"query": "{ secretword')).text();
    expect(text).not.toContain('secretword');
    expect(text).not.toMatch(/ at .*\.js|node_modules/);
  });

  test.each<[string, string]>([
    ['a flood of aliases', `{ ${Array.from({ length: 400 }, (_, i) => `a${i}: dataset { events }`).join(' ')} }`],
    ['deep nesting', `{ events { nodes { ${'responseTo { nodes { '.repeat(12)} id ${'} } '.repeat(12)} } } }`],
    ['wide pages in wide pages', '{ events(first: 100) { nodes { actors(first: 100) { nodes { acts(first: 100) { nodes { id } } } } } } }'.replace('acts(first: 100)', '... on Actor { acts(first: 100)').replace('{ id } } } } } } }', '{ id } } } } } } } }')],
    ['many searches at once', `{ ${Array.from({ length: 30 }, (_, i) => `a${i}: paths(from: "cty:USA", to: "cty:IRN", mode: ALL) { totalCount }`).join(' ')} }`],
    ['deep literals', `{ events(filter: ${'{ not: '.repeat(600)}{}${' }'.repeat(600)}) { totalCount } }`],
  ])('stops %s with a message', async (_what, query) => {
    const { errors, data } = await (await ask(query)).json() as Answer;
    expect(errors?.[0]?.message).toMatch(/more than|more that 1000 tokens|nested/);
    expect(data ?? null).toBeNull();
  });

  test('answers /health, and says so where there is no page', async () => {
    expect((await fetch(`${server.url}/health`)).status).toBe(200);
    const lost = await fetch(`${server.url}/nowhere`);
    expect([lost.status, await lost.json()]).toEqual([404, { errors: [{ message: 'There is no such page.' }] }]);
  });
});
