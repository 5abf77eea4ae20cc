import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { MultiDirectedGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createNewsgraph, folderSource, packageRoot } from '../../src/newsgraph.ts';
import { bundled, bundledFolder } from '../bundled.ts';
import { startServer } from '../server.ts';
import { canBrowse, settled, startBrowsing, type Browsing, type Visit } from './browsing.ts';

/** Views, and the operation behind each. */
const VIEWS: readonly (readonly [path: string, operation: string])[] = [
  ['/events', 'Events'], ['/events?has=AUTHORIZER&type=ASSAULT&sort=title&voices=ARTICLE,NAMED', 'Events'], ['/events?text=syria&from=2021-01-01&place=cty:SYR', 'Events'],
  ['/events?view=timeline&type=ASSAULT', 'EventTimes'], ['/events?view=map', 'EventPlaces'], ['/events?view=network&type=ASSAULT', 'EventNetworkView'],
  ['/ev/evt:us-strikes-2021-02', 'EventCard'], ['/e/mil:kataib-hezbollah', 'EntityPage'], ['/e/per:joe-biden?tab=network&depth=2&opened=cty:IRQ', 'EntityNetwork'],
  ['/e/per:joe-biden?tab=events&valid=2021-03-01', 'Events'], ['/a/art:february-strikes?distrusted=org:us-dod', 'ArticlePage'], ['/dyad/cty:USA/grp:iran-backed-militia', 'Dyad'],
  ['/path?from=per:joe-biden&to=mil:kataib-hezbollah&max=5&all=1', 'PathFinder'], ['/about', 'About'],
];

describe.skipIf(!canBrowse)('Every view is a link, a query and a file', () => {
  let browsing: Browsing;
  beforeAll(async () => {
    browsing = await startBrowsing(bundled());
  });
  afterAll(() => browsing?.close());

  /** Opens a view, keeping what the API answered it. */
  async function openWatched(path: string): Promise<Visit & { answers: Map<string, unknown> }> {
    const visit = await browsing.open('/about');
    const answers = new Map<string, unknown>();
    visit.page.on('response', async (response) => {
      const query = (response.request().postDataJSON() as { query?: string } | null)?.query ?? '';
      const name = /query (\w+)/.exec(query)?.[1];
      if (name !== undefined) answers.set(name, await response.json());
    });
    await visit.page.goto(`${browsing.server.url}${path}`);
    await settled(visit.page);
    await visit.page.getByRole('button', { name: 'Copy GraphQL' }).waitFor();
    return { ...visit, answers };
  }

  const copied = async (page: Page, button: string): Promise<string> => {
    await page.getByRole('button', { name: button, exact: true }).click();
    await page.getByText('copied.').waitFor();
    return page.evaluate(() => navigator.clipboard.readText());
  };

  const shown = (page: Page): Promise<string[]> => page.locator('main').locator('tbody tr, .roles > div, .proof, .latest li, .path li, .drawn li, .dot, .stretch').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-id') ?? row.textContent ?? ''));

  test.each(VIEWS)('%s: Copy GraphQL gives what the page shows, Copy link opens the same, and the playground takes it', async (path, operation) => {
    const { page, answers, troubles } = await openWatched(path);
    const query = await copied(page, 'Copy GraphQL');
    const answer = await (await fetch(`${browsing.server.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) })).json() as object;
    expect(answer).not.toHaveProperty('errors');
    expect(answer).toEqual(answers.get(operation));

    const link = await copied(page, 'Copy link');
    const before = await shown(page);
    expect(before.length).toBeGreaterThan(0);
    const { page: other } = await browsing.open(link.slice(browsing.server.url.length));
    await expect.poll(() => shown(other)).toEqual(before);
    await other.context().close();

    const playground = new URL(await page.getByRole('link', { name: 'Open in playground' }).getAttribute('href') ?? '', browsing.server.url);
    const shared = { query: playground.searchParams.get('query'), variables: JSON.parse(playground.searchParams.get('variables') ?? '') as object };
    const again = await (await fetch(`${browsing.server.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(shared) })).json();
    expect(again).toEqual(answers.get(operation));
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  /** Saves the view in a format; gives the text, and the number that stood in the label. */
  async function saved(page: Page, format: string): Promise<{ text: string; rows: number; name: string }> {
    const button = page.getByRole('button', { name: new RegExp(`^${format} \\(`) });
    const label = await button.innerText();
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
    return { text: readFileSync(await download.path(), 'utf8'), rows: Number(/\(([\d,]+)/.exec(label)?.[1]?.replaceAll(',', '')), name: download.suggestedFilename() };
  }

  /** RFC 4180, read plainly. */
  function csvRows(text: string): string[][] {
    const cells = [...text.replace(/^\uFEFF/, '').matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)];
    const rows: string[][] = [[]];
    for (const [, quoted, bare = '', end] of cells) {
      rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare);
      if (end === '\r\n') rows.push([]);
    }
    return rows.slice(1, -1);
  }

  test('the table as CSV and JSON holds all rows, as many as the label says', async () => {
    const { page } = await browsing.open('/events?type=ASSAULT&sort=time');
    const csv = await saved(page, 'CSV');
    const rows = csvRows(csv.text);
    expect([csv.name, csv.rows, rows.length]).toEqual(['events.csv', 7, 7]);
    const strike = rows.find(([id]) => id === 'evt:us-strikes-2021-06');
    expect(strike?.slice(1, 6)).toEqual(['U.S. air strikes on militia facilities in Iraq and Syria', 'ASSAULT', 'AERIAL', 'OCCURRED', '2021-06-27']);
    expect(strike?.[10]).toBe('Joe Biden');
    expect(rows.find(([id]) => id === 'evt:al-omar-rockets-2021-06-28')?.[11]).toBe('[UNDISCLOSED]');
    const json = await saved(page, 'JSON');
    const { events } = JSON.parse(json.text) as { events: { plainId: string }[] };
    expect([json.rows, events.map((event) => event.plainId)]).toEqual([7, rows.map(([id]) => id)]);
  });

  test.each(['/e/per:joe-biden?tab=network&depth=2', '/events?view=network'])('%s as GEXF is a graph with as many nodes as the label says, each in its place', async (path) => {
    const { page } = await browsing.open(path);
    await page.locator('.dot').first().waitFor();
    const { text, rows } = await saved(page, 'GEXF');
    const graph = parseGexf(MultiDirectedGraph, text);
    expect(graph.order).toBe(rows);
    expect(graph.order).toBe(await page.locator('.dot').count());
    expect(graph.getNodeAttribute('per:joe-biden', 'label')).toBe('Joe Biden');
    expect(graph.hasEdge('evt:us-strikes-2021-06', 'per:joe-biden')).toBe(true);
    expect(graph.nodes().every((node) => Number.isFinite(graph.getNodeAttribute(node, 'x')))).toBe(true);
  });

  test.each([['/events?view=timeline', 'Rockets on Erbil'], ['/events?view=map', 'Iraq'], ['/e/per:joe-biden?tab=network', 'Joe Biden']])('%s as SVG stands by itself', async (path, name) => {
    const { page } = await browsing.open(path);
    const { text } = await saved(page, 'SVG');
    // The explorer's own policy lets nothing be parsed.
    const empty = await browsing.browser.newPage();
    const found = await empty.evaluate((svg) => {
      const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
      return { fault: parsed.querySelector('parsererror')?.textContent ?? null, root: parsed.documentElement.tagName, text: parsed.documentElement.textContent, classes: parsed.querySelectorAll('[class], [style], script').length };
    }, text);
    expect(found).toMatchObject({ fault: null, root: 'svg', classes: 0 });
    expect(found.text).toContain(name);
    expect(text).not.toContain('light-dark');
  });

  test('a view to be embedded has no frame of its own, and may stand in the pages of others; no other may', async () => {
    const { page, troubles } = await browsing.open('/events?has=AUTHORIZER&embed=1');
    expect([await page.locator('.head').count(), await page.locator('table.events tbody tr').count()]).toEqual([0, 2]);
    const open = page.getByRole('link', { name: 'Open in newsgraph' });
    expect(await open.getAttribute('href')).toBe('/events?has=AUTHORIZER');
    await page.getByRole('link', { name: 'U.S. strikes in Syria (February)', exact: true }).click();
    await page.locator('.roles').waitFor();
    expect(new URL(page.url()).searchParams.get('embed')).toBe('1');
    expect(troubles).toEqual([]);
    const policyOf = async (path: string): Promise<string | null> => (await fetch(`${browsing.server.url}${path}`)).headers.get('content-security-policy');
    expect(await policyOf('/events?embed=1')).toContain('frame-ancestors *');
    expect(await policyOf('/events')).toContain('frame-ancestors \'self\'');
  });

  test('a link to a sentence opens at the sentence', async () => {
    const { page } = await browsing.open('/ev/evt:us-strikes-2021-06#proof-2');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('proof-2');
  });

  test('the example page, of at most thirty lines and with nothing but fetch, asks from another site that is let in', async () => {
    const html = readFileSync(join(packageRoot(), 'src', 'client', 'example.html'), 'utf8');
    expect(html.trim().split('\n').length).toBeLessThanOrEqual(30);
    const site = createServer((_request, response) => response.setHeader('content-type', 'text/html').end(html));
    await new Promise<void>((done) => { site.listen(0, '127.0.0.1', done); });
    const home = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
    const api = await startServer(createNewsgraph({ datasets: [folderSource(bundledFolder)], origins: [home] }));
    const page = await browsing.browser.newPage();
    await page.goto(`${home}/?api=${api.url}/graphql`);
    await page.locator('li').nth(1).waitFor();
    expect(await page.locator('li').last().innerText()).toBe('Joe Biden ordered: U.S. air strikes on militia facilities in Iraq and Syria, against Iran-backed militia. “Biden gives order to bomb”');
    await page.close();
    await api.close();
    site.close();
  });
});
