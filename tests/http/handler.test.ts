import { describe, expect, test } from 'vitest';
import { explain } from '../../src/http/yoga.ts';
import { InputError, createNewsgraph, folderSource } from '../../src/newsgraph.ts';
import { GraphQLError } from 'graphql';
import { bundledFolder } from '../bundled.ts';

const source = folderSource(bundledFolder);

describe('createNewsgraph', () => {
  test('gives a handler from Request to Response, with no port', async () => {
    const { handler } = createNewsgraph({ datasets: [source] });
    const request = new Request('http://any.example/graphql', {
      method: 'POST', headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ events(filter: { type: { in: [ASSAULT] }, has: [AUTHORIZER] }) { nodes { orderedBy { nodes { name } } } } }' }),
    });
    expect(await (await handler(request)).json()).toEqual({ data: { events: { nodes: [{ orderedBy: { nodes: [{ name: 'Joe Biden' }] } }, { orderedBy: { nodes: [{ name: 'Joe Biden' }] } }] } } });
  });

  test('lets the sites in that are named, and no others', async () => {
    const { handler } = createNewsgraph({ datasets: [source], origins: ['https://ours.example'] });
    const allowed = async (origin: string): Promise<string | null> => {
      const answer = await handler(new Request('http://any.example/graphql?query={__typename}', { headers: { origin } }));
      return answer.headers.get('access-control-allow-origin');
    };
    expect(await allowed('https://ours.example')).toBe('https://ours.example');
    expect(await allowed('https://elsewhere.example')).not.toBe('https://elsewhere.example');
  });

  test('keeps a dataset within its folder', () => {
    expect(() => source.readFile('../../package.json')).toThrow('"../../package.json" leads out of the dataset\'s folder');
  });
});

describe('explain', () => {
  test('hides what is not ours, and logs it in full', () => {
    const logged: unknown[] = [];
    const bug = new Error('password is 123');
    const told = explain(new GraphQLError('password is 123', { originalError: bug }), (error) => logged.push(error));
    expect([told.message, logged]).toEqual(['Unexpected error.', [bug]]);
  });

  test('says what is ours, with its code', () => {
    const told = explain(new GraphQLError('x', { originalError: new InputError('first must be between 1 and 100, not 0') }), () => undefined);
    expect([told.message, told.extensions['code']]).toEqual(['first must be between 1 and 100, not 0', 'BAD_INPUT']);
  });
});
