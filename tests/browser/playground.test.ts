import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packageRoot } from '../../src/newsgraph.ts';
import { bundled } from '../bundled.ts';
import { startServer, type RunningServer } from '../server.ts';

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const built = existsSync(join(packageRoot(), 'dist', 'playground', 'index.html'));
const ready = existsSync(executablePath) && built;
if (!ready) process.stderr.write(`The playground was not tested: ${built ? `no Chromium at ${executablePath}` : 'it is not built'}.\n`);

const FLAGS = [
  '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
];

describe.skipIf(!ready)('The playground in Chromium', () => {
  let browser: Browser;
  let server: RunningServer;

  beforeAll(async () => {
    server = await startServer(bundled());
    browser = await chromium.launch({ executablePath, args: FLAGS });
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  /** Opens a page of its own and notes what goes wrong on it and what it loads from elsewhere. */
  async function open(path: string): Promise<{ page: Page; troubles: string[] }> {
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'], viewport: { width: 1366, height: 850 } });
    const page = await context.newPage();
    const troubles: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') troubles.push(message.text());
    });
    page.on('pageerror', (error) => troubles.push(error.message));
    page.on('request', (request) => {
      if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(server.url)) troubles.push(`loads ${request.url()}`);
    });
    await page.goto(`${server.url}${path}`);
    await page.waitForSelector('.graphiql-query-editor .view-lines');
    return { page, troubles };
  }

  const activeTab = (page: Page): Promise<string | null> => page.locator('.graphiql-tab-active').textContent();

  test('opens with eight questions, and answers the first without any other host', async () => {
    const { page, troubles } = await open('/playground/');
    expect(await page.locator('.graphiql-tab').count()).toBe(8);
    expect(await activeTab(page)).toContain('WhoOrderedStrikes');
    await page.click('.graphiql-execute-button');
    await page.waitForFunction(() => document.querySelector('.result-window')?.textContent?.includes('Joe'));
    expect(troubles).toEqual([]);
  });

  test('a shared link opens in a tab of its own, in front, also for who has been here before', async () => {
    const { page } = await open('/playground/');
    const query = 'query Shared { dataset { events } }';
    for (const _visit of ['first', 'second']) {
      await page.goto(`${server.url}/playground/?query=${encodeURIComponent(query)}`);
      await page.waitForSelector('.graphiql-query-editor .view-lines');
      expect(await activeTab(page)).toContain('Shared');
    }
  });

  test('Copy link gives an address that opens the same query', async () => {
    const { page } = await open('/playground/');
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByText('Link copied.').waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(new URL(link).searchParams.get('query')).toContain('query WhoOrderedStrikes');
    const { page: other } = await open(link.slice(server.url.length));
    expect(await activeTab(other)).toContain('WhoOrderedStrikes');
  });

  test('a keyboard user leaves the editor by Escape, then Tab', async () => {
    const { page } = await open('/playground/');
    const inEditor = (): Promise<boolean> => page.evaluate(() => document.activeElement?.closest('.monaco-editor') !== null);
    await page.click('.graphiql-query-editor .view-lines');
    await page.keyboard.press('Tab');
    expect(await inEditor()).toBe(true);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    expect(await inEditor()).toBe(false);
  });
});
