import type { ServerResponse } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { chatAsker, readBaseAddress } from '../../src/read/model/chat-completions.ts';
import { modelServer, say, type Asked, type ModelServer } from './model-server.ts';

const KEY = 'sk-secret-of-the-test';
const QUESTION = [{ role: 'user', content: 'What?' }] as const;

let server: ModelServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function askWith(answer: (asked: Asked, response: ServerResponse, count: number) => void, more: { timeoutMs?: number } = {}): Promise<{ answer: string; waits: number[] }> {
  server = await modelServer(answer);
  const waits: number[] = [];
  const ask = chatAsker({ base: server.base, model: 'm', key: KEY, fetch: (url, init) => fetch(url, init), wait: async (ms) => void waits.push(ms), ...more });
  return { answer: await ask(QUESTION), waits };
}

const fail = (status: number, headers: Record<string, string> = {}) => (_asked: Asked, response: ServerResponse): void => {
  response.writeHead(status, headers).end(`{"error":"Bearer ${KEY}"}`);
};

describe('chatAsker', () => {
  test('asks for the model with the key, and asks for an answer of our form', async () => {
    expect((await askWith((_asked, response) => say(response, 'Hello'))).answer).toBe('Hello');
    expect(server?.asked).toEqual([{ path: '/v1/chat/completions', authorization: `Bearer ${KEY}`, body: { model: 'm', messages: QUESTION, temperature: 0, stream: false, response_format: { type: 'json_schema', json_schema: { name: 'claims', schema: expect.objectContaining({ type: 'object' }) as object } } } }]);
  });

  test('asks without a form where the server knows none', async () => {
    const { answer, waits } = await askWith((asked, response) => (asked.body.response_format ? fail(400)(asked, response) : say(response, 'plain')));
    expect([answer, waits, server?.asked.length]).toEqual(['plain', [], 2]);
  });

  test('tries again when the server is busy, as long as that says', async () => {
    const { answer, waits } = await askWith((asked, response, count) => (count === 1 ? fail(429, { 'retry-after': '2' })(asked, response) : count === 2 ? fail(503)(asked, response) : say(response, 'done')));
    expect([answer, waits]).toEqual(['done', [2000, 1000]]);
  });

  test('never waits longer than half a minute', async () => {
    const { waits } = await askWith((asked, response, count) => (count === 1 ? fail(429, { 'retry-after': '86400' })(asked, response) : say(response, 'done')));
    expect(waits).toEqual([30_000]);
  });

  test.each<[string, (asked: Asked, response: ServerResponse) => void, RegExp]>([
    ['fails every time', fail(500), /^127\.0\.0\.1:\d+ answers 500, 3 times$/],
    ['is busy every time', fail(429), /^127\.0\.0\.1:\d+ answers 429, 3 times$/],
    ['refuses the key', fail(401), /^127\.0\.0\.1:\d+ answers 401$/],
    ['sends elsewhere', fail(302, { location: 'http://127.0.0.1:9/steal' }), /^127\.0\.0\.1:\d+ sends elsewhere, which is not followed$/],
    ['answers no JSON', (_asked, response) => void response.end('<html>'), /^the server of the model answers something that is not JSON$/],
    ['answers other JSON', (_asked, response) => void response.end('{"choices":[]}'), /^the answer of the model's server is not of the chat protocol$/],
    ['never stops answering', (_asked, response) => {
      const more = setInterval(() => response.write('x'.repeat(100_000)), 1);
      response.on('close', () => clearInterval(more));
    }, /^127\.0\.0\.1:\d+ answers more than 1000000 bytes$/],
  ])('gives up on a server that %s, and keeps the key to itself', async (_what, answer, message) => {
    const error = await askWith(answer).catch((one: unknown) => one);
    expect(error).toMatchObject({ code: 'MODEL_FAILED', message: expect.stringMatching(message) as string });
    expect(JSON.stringify(error) + String(error) + String((error as Error).stack)).not.toContain(KEY);
  });

  test.each<[string, (asked: Asked, response: ServerResponse) => void]>([
    ['never answers', () => undefined], ['stops in the middle', (_asked, response) => void response.write('{"choices"')],
  ])('gives up on a server that %s', async (_what, answer) => {
    await expect(askWith(answer, { timeoutMs: 200 })).rejects.toThrow(/^127\.0\.0\.1:\d+ gave no answer within 0\.2 s$/);
  });

  test('tells of one that is not there', async () => {
    server = await modelServer(() => undefined);
    const { base } = server;
    await server.close();
    server = undefined;
    const ask = chatAsker({ base, model: 'm', fetch: (url, init) => fetch(url, init), wait: async () => undefined });
    await expect(ask(QUESTION)).rejects.toThrow(/^127\.0\.0\.1:\d+ cannot be reached \(ECONNREFUSED\), 3 times$/);
  });
});

describe('readBaseAddress', () => {
  test.each([
    ['http://127.0.0.1:8080/v1', 'http://127.0.0.1:8080/v1/'], ['https://models.example/v1/', 'https://models.example/v1/'],
    ['models.example', 'it is no address'], ['file:///etc', 'it must be http or https'], ['https://me:secret@models.example/', 'it must hold no password: give the key on its own'],
  ])('takes %s for %s', (given, read) => {
    expect(String(readBaseAddress(given))).toBe(read);
  });
});
