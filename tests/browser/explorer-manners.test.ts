import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packageRoot } from '../../src/newsgraph.ts';
import { bundled } from '../bundled.ts';
import { canBrowse, settled, startBrowsing, type Browsing } from './browsing.ts';

/** Every kind of page, and every view of those that have several. */
const ROUTES = [
  '/', '/events', '/events?has=AUTHORIZER&type=ASSAULT&voices=ARTICLE,NAMED', '/events?view=timeline', '/events?view=map', '/events?view=network', '/events?text=zzzz',
  '/ev/evt:us-strikes-2021-06', '/e/per:joe-biden', '/e/grp:iran-backed-militia?tab=network', '/e/cty:IRQ?tab=events', '/e/per:joe-biden?tab=sources', '/a/art:biden-orders-strikes',
  '/dyad', '/dyad/cty:USA/grp:iran-backed-militia', '/path', '/path?from=per:joe-biden&to=mil:kataib-hezbollah', '/about', '/atlas', '/atlas?show=1', '/e/cty:IRQ?tab=timeline', '/e/per:nobody-at-all', '/no/such/page', '/events?has=AUTHORIZER&embed=1',
];
const WIDTHS = [320, 360, 1366];
const AXE = readFileSync(join(packageRoot(), 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');
const LCP_MS = 800;
const CLS = 0.05;

interface Axe {
  run: (root: Document, options: object) => Promise<{ violations: { id: string; nodes: { target: unknown[]; failureSummary?: string }[] }[] }>;
}

describe.skipIf(!canBrowse)('Good manners', () => {
  let browsing: Browsing;
  beforeAll(async () => {
    browsing = await startBrowsing(bundled());
  });
  afterAll(() => browsing?.close());

  /** `rules`: all of WCAG 2.2 AA and best practice, or those alone that hang on colours. */
  const violations = (page: Page, rules: 'all' | 'colours'): Promise<string[]> => page.evaluate(async (which) => {
    const { axe } = globalThis as unknown as { axe: Axe };
    const runOnly = which === 'all' ? ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] : { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };
    const found = await axe.run(document, { runOnly, resultTypes: ['violations'] });
    return found.violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`));
  }, rules);

  test.each(ROUTES)('%s has no fault that axe finds, light and dark, at 320, 360 and 1366 px, fits, and loads nothing from elsewhere', async (route) => {
    const { page, troubles } = await browsing.open(route, { reducedMotion: 'reduce' });
    // Not as a script of the page: its policy lets none in.
    await page.evaluate(AXE);
    const faults: string[] = [];
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        // In the dark nothing but colours is otherwise.
        faults.push(...(await violations(page, colorScheme === 'light' ? 'all' : 'colours')).map((fault) => `${width} ${colorScheme} ${fault}`));
      }
      const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (tooWide > 0) faults.push(`${width}: ${tooWide} px too wide`);
    }
    expect(faults).toEqual([]);
    expect(troubles.filter((trouble) => !/404/.test(trouble) || route !== '/no/such/page')).toEqual([]);
    await page.context().close();
  });

  test('nor has one with all opened that can be: the lens, the filters, the query, a list of names, a node pointed at', async () => {
    const { page } = await browsing.open('/events?view=network&distrusted=org:us-dod', { reducedMotion: 'reduce', viewport: { width: 360, height: 800 } });
    await page.locator('.filters summary').click();
    await page.locator('.lens summary').click();
    await page.getByRole('button', { name: 'Show query' }).click();
    await page.locator('.dot').first().focus();
    await page.keyboard.press(' ');
    await page.getByRole('combobox', { name: 'Search all names' }).fill('bid');
    await page.getByRole('option').filter({ hasText: 'Joe Biden' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.evaluate(AXE);
    expect(await violations(page, 'all')).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page, 'colours')).toEqual([]);
  });

  test.each(['/', '/events', '/ev/evt:us-strikes-2021-06', '/e/per:joe-biden', '/a/art:biden-orders-strikes', '/events?view=network'])('%s paints within 0.8 s and does not jump', async (route) => {
    const tries: { lcp: number; cls: number }[] = [];
    // Other tests run on the same cores: the best of up to fifteen is what the page itself takes.
    for (let i = 0; i < 15 && !tries.some((one) => one.lcp < LCP_MS); i++) {
      const { page } = await browsing.open(route);
      tries.push(await page.evaluate(() => new Promise<{ lcp: number; cls: number }>((done) => {
        let [lcp, cls] = [0, 0];
        new PerformanceObserver((list) => { for (const entry of list.getEntries()) lcp = Math.max(lcp, entry.startTime); }).observe({ type: 'largest-contentful-paint', buffered: true });
        new PerformanceObserver((list) => { for (const entry of list.getEntries()) cls += (entry as unknown as { value: number }).value; }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => done({ lcp, cls }), 300);
      })));
      await page.context().close();
    }
    expect(Math.min(...tries.map((one) => one.lcp))).toBeLessThan(LCP_MS);
    expect(Math.max(...tries.map((one) => one.cls))).toBeLessThan(CLS);
  });

  test('after going to another page the heading has the focus, and the title is the page\'s own', async () => {
    const { page } = await browsing.open('/events');
    await page.getByRole('link', { name: 'Rockets on Erbil', exact: true }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    expect(await page.title()).toBe('Rockets on Erbil · newsgraph');
  });

  test('the theme is chosen by hand, and kept', async () => {
    const { page } = await browsing.open('/about', { colorScheme: 'light' });
    await page.getByRole('button', { name: /^Colours/ }).click();
    await page.getByRole('button', { name: /^Colours: light/ }).click();
    const paper = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await paper()).toBe('rgb(23, 24, 27)');
    await page.reload();
    await settled(page);
    expect(await paper()).toBe('rgb(23, 24, 27)');
  });

  test('when the server is gone the last answer stays, and it is asked again until it is back', async () => {
    const { page } = await browsing.open('/events');
    await page.route('**/graphql', (route) => route.abort());
    await page.getByRole('link', { name: 'Event', exact: true }).click();
    await page.getByText('The server does not answer.').first().waitFor();
    expect(await page.locator('table.events tbody tr').count()).toBe(32);
    await page.unroute('**/graphql');
    await expect.poll(() => page.getByText('The server does not answer.').count(), { timeout: 8_000 }).toBe(0);
    expect(await page.locator('table.events tbody tr').first().innerText()).toContain('A defense official');
  });

  test('where only part could be answered, that part is shown, with what went wrong', async () => {
    const { page } = await browsing.open('/about');
    await page.route('**/graphql', async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ json: { ...await answer.json(), errors: [{ message: 'The text of one is <b>gone</b>.' }] } });
    });
    await page.getByRole('link', { name: 'Events', exact: true }).click();
    await page.getByText('Part of this could not be answered.').first().waitFor();
    expect(await page.getByText('The text of one is <b>gone</b>.').count()).toBeGreaterThan(0);
    expect(await page.locator('table.events tbody tr').count()).toBe(32);
  });

  test('without WebGL the atlas says so, and is a list', async () => {
    const { page } = await browsing.open('/atlas');
    await page.evaluate(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
    await page.getByRole('link', { name: 'Draw the picture' }).click();
    await page.getByRole('row', { name: /Joe Biden/ }).waitFor();
    await page.getByText('This browser cannot draw so large a picture').waitFor();
  });
});
