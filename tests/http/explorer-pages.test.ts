import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packageRoot } from '../../src/newsgraph.ts';
import { bundled } from '../bundled.ts';
import { startServer, type RunningServer } from '../server.ts';

const folder = join(packageRoot(), 'dist', 'explorer');

describe.skipIf(!existsSync(join(folder, 'index.html')))('The explorer over HTTP', () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer(bundled());
  });
  afterAll(() => server?.close());

  const get = (path: string, headers: Record<string, string> = {}): Promise<Response> => fetch(`${server.url}${path}`, { headers, redirect: 'manual' });

  test.each(['/', '/events?type=ASSAULT', '/ev/evt:x', '/e/per:joe-biden', '/a/art:x', '/dyad/cty:USA/cty:IRN', '/path', '/atlas', '/about'])('%s is the same page', async (path) => {
    const response = await get(path);
    expect([response.status, response.headers.get('content-type'), response.headers.get('cache-control')]).toEqual([200, 'text/html; charset=utf-8', 'no-cache']);
    expect(await response.text()).toContain('<div id="root">');
  });

  test('its policy lets in nothing from elsewhere, and of scripts in the page only the one that is hashed', async () => {
    const response = await get('/');
    const policy = response.headers.get('content-security-policy') ?? '';
    const [, script = ''] = /<script>([\s\S]*?)<\/script>/.exec(await response.text()) ?? [];
    expect(policy).toContain(`script-src 'self' 'sha256-${createHash('sha256').update(script).digest('base64')}'`);
    expect(policy).toContain('default-src \'none\'');
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  test('its head can be asked for alone; nothing can be sent to it', async () => {
    const head = await fetch(`${server.url}/events`, { method: 'HEAD' });
    expect([head.status, head.headers.get('content-type'), await head.text()]).toEqual([200, 'text/html; charset=utf-8', '']);
    expect((await fetch(`${server.url}/events`, { method: 'POST', body: '{}' })).status).toBe(404);
  });

  test('an unknown page is a page to a browser, with 404, and an error to others', async () => {
    const page = await get('/no/such', { accept: 'text/html' });
    expect([page.status, page.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
    const error = await get('/no/such', { accept: '*/*' });
    expect([error.status, await error.json()]).toEqual([404, { errors: [{ message: 'There is no such page.' }] }]);
  });

  test('its parts are kept for good, and sent compressed', async () => {
    const name = readdirSync(join(folder, 'assets')).find((file) => file.endsWith('.js'));
    const response = await get(`/explorer/assets/${name}`, { 'accept-encoding': 'gzip' });
    expect([response.status, response.headers.get('cache-control'), response.headers.get('content-encoding')]).toEqual([200, 'public, max-age=31536000, immutable', 'gzip']);
    expect((await get('/explorer/assets/none.js')).status).toBe(404);
    expect((await get('/explorer/assets/..%2Findex.html')).status).toBe(404);
  });
});
