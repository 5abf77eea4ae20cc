import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
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

  const newVisitor = (): Promise<BrowserContext> =>
    browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'], viewport: { width: 1366, height: 850 } });

  /** Opens a page and notes what goes wrong on it and what it loads from elsewhere. */
  async function open(path: string, visitor?: BrowserContext): Promise<{ page: Page; troubles: string[] }> {
    const context = visitor ?? await newVisitor();
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

  const activeTab = (page: Page): Promise<string | null> => page.locator('.graphiql-tab-active .graphiql-tab-button').textContent();
  const queryText = (page: Page): Promise<string | null> => page.locator('.graphiql-query-editor .view-lines').textContent();
  const inEditor = (page: Page): Promise<boolean> => page.evaluate(() => document.activeElement?.closest('.monaco-editor') != null);

  test('opens with eight questions, and answers the first without any other host', async () => {
    const { page, troubles } = await open('/playground');
    expect(await page.locator('.graphiql-tab').count()).toBe(8);
    expect(await activeTab(page)).toBe('WhoOrderedStrikes');
    await page.click('.graphiql-execute-button');
    await page.waitForFunction(() => document.querySelector('.result-window')?.textContent?.includes('Joe'));
    expect(troubles).toEqual([]);
  });

  test.each(['light', 'dark'] as const)('fits the window, and is %s where the system is', async (colorScheme) => {
    const { page } = await open('/playground/');
    await page.emulateMedia({ colorScheme });
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await expect.poll(() => page.locator('.bar').evaluate((bar) => getComputedStyle(bar).backgroundColor))
      .toBe(colorScheme === 'light' ? 'rgb(238, 241, 247)' : 'rgb(26, 34, 54)');
  });

  test('a shared link opens in a tab of its own, in front', async () => {
    const { page } = await open(`/playground?query=${encodeURIComponent('query Shared { dataset { events } }')}`);
    expect(await activeTab(page)).toBe('Shared');
    expect(await page.locator('.graphiql-tab').count()).toBe(9);
  });

  test('a shared link opens in front and in sight also for who has tabs from before', async () => {
    const visitor = await newVisitor();
    const { page: before } = await open('/playground', visitor);
    await before.waitForFunction(() => localStorage.getItem('graphiql:tabState') !== null);
    const { page } = await open(`/playground?query=${encodeURIComponent('query Shared { dataset { events } }')}`, visitor);
    expect(await activeTab(page)).toBe('Shared');
    expect(await page.locator('.graphiql-tab').count()).toBe(9);
    await expect.poll(async () => {
      const box = await page.locator('.graphiql-tab-active').boundingBox();
      return box !== null && box.x >= 0 && box.x + box.width <= 1366;
    }).toBe(true);
  });

  test('a shared link brings its variables and chooses its operation', async () => {
    const shared = new URLSearchParams({
      query: 'query A { dataset { events } }\nquery B($n: Int) { events(first: $n) { totalCount } }', variables: '{"n":2}', operationName: 'B',
    });
    const { page } = await open(`/playground?${shared.toString()}`);
    await expect.poll(() => activeTab(page)).toBe('B');
    await page.focus('.graphiql-query-editor .graphiql-editor');
    await page.keyboard.press('Enter');
    const asked = page.waitForRequest((request) => request.postData()?.includes('totalCount') ?? false);
    await page.keyboard.press('Control+Enter');
    expect((await asked).postDataJSON()).toMatchObject({ operationName: 'B', variables: { n: 2 } });
  });

  test('Copy link gives an address that opens the same query', async () => {
    const { page } = await open('/playground/');
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByRole('status').getByText('Link copied.').waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const { page: other } = await open(link.slice(server.url.length));
    expect(await activeTab(other)).toBe('WhoOrderedStrikes');
    expect(await queryText(other)).toBe(await queryText(page));
  });

  test.each([
    ['the query', '.graphiql-query-editor', 'Tab'],
    ['the query', '.graphiql-query-editor', 'Shift+Tab'],
    ['the variables', '.graphiql-editor-tool', 'Tab'],
    ['the variables', '.graphiql-editor-tool', 'Shift+Tab'],
    ['the answer', '.result-window', 'Tab'],
  ])('a keyboard user leaves %s (%s) by Escape, then %s', async (_name, place, key) => {
    const { page } = await open('/playground/');
    await page.locator(`${place} .view-lines`).first().click();
    expect(await inEditor(page)).toBe(true);
    await page.keyboard.press('Escape');
    await page.keyboard.press(key);
    expect(await inEditor(page)).toBe(false);
  });

  test('Tab stays in the editor without Escape, and after an Escape that closed the suggestions', async () => {
    const { page } = await open('/playground/');
    await page.click('.graphiql-query-editor .view-lines');
    await page.keyboard.press('Tab');
    expect(await inEditor(page)).toBe(true);
    await page.keyboard.press('Control+End');
    await page.keyboard.type('{ d');
    const suggestions = page.locator('.suggest-widget.visible');
    await suggestions.waitFor();
    await page.keyboard.press('Escape');
    await suggestions.waitFor({ state: 'hidden' });
    await page.keyboard.press('Tab');
    expect(await inEditor(page)).toBe(true);
  });
});
