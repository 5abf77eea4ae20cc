import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { canBrowse, settled, startBrowsing, type Browsing } from './browsing.ts';
import { HOSTILE } from './hostile-strings.ts';
import { hostileWorld } from './hostile-world.ts';

const one = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

describe.skipIf(!canBrowse)('Hostile names and texts', () => {
  let browsing: Browsing;
  beforeAll(async () => {
    browsing = await startBrowsing(hostileWorld());
  });
  afterAll(() => browsing?.close());

  /** Elements and attributes that no part of the explorer makes. */
  const foreign = (page: Page): Promise<string[]> => page.evaluate(() => [
    ...document.querySelectorAll('#root :is(script, img, iframe, object, embed, style, base, meta, math, link)'), ...document.querySelectorAll('#root *'),
  ].filter((element) => /^(?:script|img|iframe|object|embed|style|base|meta|math|link)$/i.test(element.tagName) || [...element.attributes].some(({ name, value }) => name.startsWith('on') || /^\s*(?:javascript|data):/i.test(name === 'href' || name === 'src' ? value : ''))).map((element) => element.outerHTML));

  async function showsAll(path: string, part = 'main'): Promise<void> {
    const { page, troubles } = await browsing.open(path);
    const text = one(await page.locator(part).innerText());
    expect(HOSTILE.filter((string) => !text.includes(one(string)))).toEqual([]);
    expect(await foreign(page)).toEqual([]);
    expect(troubles).toEqual([]);
    await page.context().close();
  }

  test('there are thirty', () => expect(HOSTILE).toHaveLength(30));
  test('stand as text in the table of events', () => showsAll('/events?sort=title', 'table.events'));
  test('stand as text in an article and in what was drawn from it', () => showsAll('/a/art:hostile', '.text'));
  test('stand as text in the list of a network', async () => {
    const { page, troubles } = await browsing.open('/events?view=network');
    await page.locator('.dot').first().waitFor();
    expect(await foreign(page)).toEqual([]);
    await page.getByRole('button', { name: 'As a list' }).click();
    const text = one(await page.locator('table.ties').innerText());
    expect(HOSTILE.filter((string) => !text.includes(one(string)))).toEqual([]);
    expect(troubles).toEqual([]);
  });

  test.each([0, 4, 9, 20, 25, 27])('number %i stands as text on its event, its person, in the search and in the title', async (i) => {
    const hostile = HOSTILE[i] ?? '';
    const { page, troubles } = await browsing.open(`/ev/evt:hostile-${i}`);
    expect(one(await page.locator('h1').innerText())).toBe(one(hostile));
    expect(one(await page.locator('#proof-1 mark').innerText())).toBe(one(hostile));
    expect(one(await page.title())).toBe(one(`${hostile} · newsgraph`));
    await page.locator('.filler a').first().click();
    await settled(page);
    await page.getByRole('navigation', { name: /^About / }).getByRole('link', { name: 'Network' }).click();
    await page.locator('.dot').first().waitFor();
    expect(one(await page.locator('h1').innerText())).toBe(one(hostile));
    await page.getByRole('combobox', { name: 'Search all names' }).fill(hostile);
    await page.getByRole('option').first().waitFor();
    expect(await foreign(page)).toEqual([]);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  test('in an address they are text too', async () => {
    for (const hostile of [HOSTILE[0], HOSTILE[2], HOSTILE[5]]) {
      const { page, troubles } = await browsing.open(`/events?text=${encodeURIComponent(hostile)}&orderedBy=${encodeURIComponent(hostile)}&type=${encodeURIComponent(hostile)}&valid=${encodeURIComponent(hostile)}`);
      expect(one(await page.locator('.chosen').innerText())).toContain(one(hostile));
      expect(await foreign(page)).toEqual([]);
      expect(troubles).toEqual([]);
      await page.context().close();
    }
  });

  test('formulas are disarmed in CSV', async () => {
    const { page } = await browsing.open('/events?sort=title');
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /^CSV/ }).click()]);
    const text = readFileSync(await download.path(), 'utf8');
    expect(text).toContain('"\'=HYPERLINK(""https://example.com"",""x"")"');
    expect(text.split('\r\n').slice(1).flatMap((line) => line.split(',')).filter((cell) => /^"?[=+@-]/.test(cell))).toEqual([]);
  });
});
