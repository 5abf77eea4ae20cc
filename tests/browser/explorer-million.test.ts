import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { canBrowse, settled, startBrowsing, type Browsing } from './browsing.ts';
import { besideMany } from './million-events.ts';

const EVENTS = 1_000_000;

describe.skipIf(!canBrowse)('Over a million coded events', () => {
  let browsing: Browsing;
  beforeAll(async () => {
    browsing = await startBrowsing(await besideMany(EVENTS));
  }, 180_000);
  afterAll(() => browsing?.close());

  const first = (page: Page): Promise<string> => page.locator('table.events tbody tr').first().innerText();

  test('the table has a page, says how many there are, and goes on', async () => {
    const { page, troubles } = await browsing.open('/events');
    expect(await page.locator('table.events caption').innerText()).toMatch(/^Events 1 to 50 of 1,000,032/);
    expect(await page.locator('table.events tbody tr').count()).toBe(50);
    expect(await page.getByRole('button', { name: /^CSV/ }).textContent()).toBe('CSV (10,000 of 1,000,032 rows)');
    const before = await first(page);
    await page.getByRole('link', { name: /^Next 50/ }).click();
    await expect.poll(() => page.locator('table.events caption').innerText()).toMatch(/^Events 51 to 100 of/);
    expect(await first(page)).not.toBe(before);
    await page.goBack();
    await expect.poll(() => first(page)).toBe(before);
    expect(troubles).toEqual([]);
  });

  test('filters narrow it, with counts, and the views of what is left are drawn', async () => {
    const { page, troubles } = await browsing.open('/events?type=ASSAULT&against=cty:IRN');
    const total = Number(/([\d,]+) event|of ([\d,]+)/.exec(await page.locator('table.events caption').innerText())?.slice(1).find((part) => part !== undefined)?.replaceAll(',', ''));
    expect(total).toBeGreaterThan(1_000);
    const views = page.getByRole('navigation', { name: 'The same events as' });
    await views.getByRole('link', { name: 'Timeline' }).click();
    await page.locator('.bucket').first().waitFor();
    expect(await page.locator('.stretch').count()).toBe(100);
    await views.getByRole('link', { name: 'Map' }).click();
    await page.locator('.map table').waitFor();
    await views.getByRole('link', { name: 'Network' }).click();
    await page.locator('.dot').first().waitFor();
    expect(await page.locator('main').innerText()).toMatch(/the first 60 shown, and [\d,]+ more/);
    expect(troubles).toEqual([]);
  });

  test('an actor, its network and a dyad are there', async () => {
    const { page, troubles } = await browsing.open('/e/cty:IRN?tab=network');
    await page.locator('.dot').first().waitFor();
    expect(await page.locator('.dot').count()).toBeLessThanOrEqual(300);
    expect(await page.locator('.network-controls').innerText()).toMatch(/and [\d,]+ more/);
    await page.goto(`${browsing.server.url}/dyad/cty:IRN/cty:IRQ`);
    await settled(page);
    await page.locator('.tit').waitFor();
    await page.goto(`${browsing.server.url}/ev/evt:us-strikes-2021-06`);
    await settled(page);
    expect(await page.locator('#proof-2 mark').innerText()).toContain('President Joe Biden');
    expect(troubles).toEqual([]);
  });
});
