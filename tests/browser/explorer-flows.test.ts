import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createNewsgraph } from '../../src/newsgraph.ts';
import { bundled, bundledPlus } from '../bundled.ts';
import { canBrowse, settled, startBrowsing, type Browsing } from './browsing.ts';

const PROOF = 'It was President Joe Biden who directed the strikes';

describe.skipIf(!canBrowse)('From the home page to the proof', () => {
  let browsing: Browsing;
  beforeAll(async () => {
    browsing = await startBrowsing(bundled());
  });
  afterAll(() => browsing?.close());

  const rows = (page: Page): Promise<string[]> => page.locator('table.events tbody tr').allInnerTexts();
  const active = (page: Page) => page.evaluate(() => ({
    name: document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '', tag: document.activeElement?.tagName ?? '',
  }));

  test('by mouse: the question, the answer as rows, the event, the sentence, the article', async () => {
    const { page, troubles } = await browsing.open('/');
    await page.getByRole('form', { name: 'Who ordered what against whom' }).getByRole('button', { name: 'Ask' }).click();
    await settled(page);
    await page.locator('table.events tbody tr').first().waitFor();
    expect(new URL(page.url()).searchParams.toString()).toBe('has=AUTHORIZER&type=ASSAULT');
    expect((await rows(page)).map((row) => /Joe Biden/.test(row))).toEqual([true, true]);
    await page.getByRole('link', { name: 'U.S. air strikes on militia facilities in Iraq and Syria', exact: true }).click();
    await settled(page);
    await page.getByText('ordered by', { exact: true }).waitFor();
    await page.getByRole('link', { name: 'and proof 2', exact: true }).first().click();
    expect(await page.locator('#proof-2 mark').innerText()).toBe(PROOF);
    expect(await page.locator('#proof-2').evaluate((proof) => proof === document.activeElement)).toBe(true);
    expect(new URL(page.url()).hash).toBe('#proof-2');
    await page.locator('#proof-2 cite a').click();
    await settled(page);
    await page.locator('.text mark:has(.is-sought)').waitFor();
    expect(await page.locator('.text').innerText()).toContain(PROOF);
    expect(await page.locator('.anchor.is-sought').evaluate((mark) => mark.getBoundingClientRect().top < innerHeight)).toBe(true);
    expect(troubles).toEqual([]);
  });

  /** Presses Tab until the focus is on something of this name; says how often. */
  async function tabTo(page: Page, name: string | RegExp, most = 60): Promise<number> {
    for (let presses = 1; presses <= most; presses++) {
      await page.keyboard.press('Tab');
      const { name: here } = await active(page);
      if (typeof name === 'string' ? here.trim() === name : name.test(here)) return presses;
    }
    throw new Error(`${String(name)} was not reached within ${most} presses of Tab`);
  }

  test('by keyboard only', async () => {
    const { page, troubles } = await browsing.open('/');
    await tabTo(page, 'Kind of act');
    await tabTo(page, 'Ask', 6);
    await page.keyboard.press('Enter');
    await page.locator('table.events tbody tr').first().waitFor();
    expect(await active(page)).toEqual({ name: 'Events', tag: 'H1' });
    await tabTo(page, 'U.S. air strikes on militia facilities in Iraq and Syria', 60);
    await page.keyboard.press('Enter');
    await page.locator('#proof-1').waitFor();
    await expect.poll(() => active(page)).toEqual({ name: 'U.S. air strikes on militia facilities in Iraq and Syria', tag: 'H1' });
    await tabTo(page, 'and proof 2', 10);
    await page.keyboard.press('Enter');
    expect(await page.locator('#proof-2').evaluate((proof) => proof === document.activeElement)).toBe(true);
    expect(await page.locator('#proof-2 mark').innerText()).toBe(PROOF);
    await tabTo(page, 'Biden gives order to bomb Iran-backed militia in Syria and Iraq', 3);
    await page.keyboard.press('Enter');
    await page.locator('.text mark:has(.is-sought)').waitFor();
    await page.goBack();
    await page.locator('#proof-2').waitFor();
    expect(troubles).toEqual([]);
  });

  test.each([
    ['Kata\'ib Hizballah', 'Kataib Hezbollah'], ['كتائب حزب الله', 'Kataib Hezbollah'], ['Байден', 'Joe Biden'], ['the Pentagon', 'United States Department of Defense'], ['Kataib Hezbolah', 'Kataib Hezbollah'],
  ])('the search finds "%s", and Enter opens it', async (typed, name) => {
    const { page } = await browsing.open('/');
    const field = page.getByRole('combobox', { name: 'Search people, groups, countries, things' });
    await field.fill(typed);
    await page.getByRole('option').filter({ hasText: name }).first().waitFor();
    expect(await field.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowDown');
    expect(await page.locator(`[id="${await field.getAttribute('aria-activedescendant')}"]`).innerText()).toContain(name);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name }).waitFor();
  });

  test('a slot takes a name, refuses one that was not chosen, and the answer is narrowed to it', async () => {
    const { page } = await browsing.open('/');
    const form = page.getByRole('form', { name: 'Who ordered what against whom' });
    const slot = form.getByRole('combobox', { name: 'Where' });
    await slot.fill('Ira');
    await form.getByRole('button', { name: 'Ask' }).click();
    expect(new URL(page.url()).pathname).toBe('/');
    await slot.fill('Iraq');
    await page.getByRole('option').filter({ hasText: 'Iraq' }).first().click();
    await form.getByRole('button', { name: 'Ask' }).click();
    await page.locator('table.events tbody tr').first().waitFor();
    expect(new URL(page.url()).searchParams.get('place')).toBe('cty:IRQ');
    expect(await rows(page)).toHaveLength(1);
  });

  test('back and forward go through filters, views and pages', async () => {
    const { page } = await browsing.open('/events');
    await page.getByRole('checkbox', { name: /^strikes and attacks/ }).check();
    await expect.poll(() => rows(page)).toHaveLength(7);
    await page.getByRole('navigation', { name: 'The same events as' }).getByRole('link', { name: 'Timeline' }).click();
    await page.locator('.timeline-chart').waitFor();
    await page.goBack();
    await expect.poll(() => rows(page)).toHaveLength(7);
    await page.goBack();
    await expect.poll(() => rows(page)).toHaveLength(32);
    await page.goForward();
    await expect.poll(() => rows(page)).toHaveLength(7);
  });

  test('the lens stands in the address, goes along, and is said on the page', async () => {
    const { page } = await browsing.open('/ev/evt:drone-attacks-2021');
    expect(await page.locator('.roles').innerText()).toContain('at least 5');
    await page.locator('.lens summary').click();
    await page.getByRole('checkbox', { name: 'unnamed sources' }).uncheck();
    await expect.poll(() => page.locator('.roles').innerText()).not.toContain('at least 5');
    expect(await page.locator('.lens-words').innerText()).toBe('every accepted claim, without unnamed sources');
    await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Events' }).click();
    await settled(page);
    expect(new URL(page.url()).searchParams.get('voices')).toBe('ARTICLE,NAMED,CAPTION');
    await page.getByLabel('how the world was on').fill('2021-03-01');
    await expect.poll(() => page.locator('.lens-words').innerText()).toContain('as things stood on 2021-03-01');
    await expect.poll(async () => (await rows(page)).length).toBeLessThan(10);
    await page.getByRole('link', { name: 'Back to every accepted claim' }).click();
    await expect.poll(() => rows(page)).toHaveLength(32);
  });

  test('in a network arrows go from node to node, Enter opens one, Escape leaves; ties are opened and undone', async () => {
    const { page } = await browsing.open('/e/per:joe-biden?tab=network');
    await page.locator('.dot').first().waitFor();
    expect(await page.locator('.dot[tabindex="0"]').count()).toBe(1);
    const shown = await page.locator('.dot').count();
    await page.locator('.dot[tabindex="0"]').focus();
    await page.keyboard.press('ArrowRight');
    const next = await page.evaluate(() => document.activeElement?.getAttribute('data-id'));
    expect(next).not.toBe('per:joe-biden');
    await page.keyboard.press(' ');
    await page.getByRole('button', { name: 'Show its ties here' }).click();
    await expect.poll(() => page.locator('.dot').count()).toBeGreaterThan(shown);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => page.locator('.dot').count()).toBe(shown);
    await page.locator('.dot[tabindex="0"]').focus();
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.classList.contains('network'))).toBe(true);
    await page.getByRole('button', { name: 'As a list' }).click();
    expect(await page.locator('table.ties tbody tr').count()).toBeGreaterThan(5);
  });

  test('an id that was merged leads to what it was merged into, and the page says so; an unknown one says that too', async () => {
    const merged = await startBrowsing(bundledPlus([{ record: 'claim', key: 'same', subject: 'mil:kataib-sayyid-al-shuhada', predicate: 'SAME_AS', object: 'mil:kataib-hezbollah', status: 'CURATED', curatedBy: 'tests' }]));
    const { page } = await merged.open('/e/mil:kataib-sayyid-al-shuhada?tab=sources');
    await page.getByText('Claims in the graph say that').waitFor();
    expect(page.url()).toBe(`${merged.server.url}/e/mil:kataib-hezbollah?tab=sources&merged=mil:kataib-sayyid-al-shuhada`);
    expect(await page.locator('.note').innerText()).toContain('mil:kataib-sayyid-al-shuhada');
    await page.goto(`${merged.server.url}/e/mil:nobody`);
    await page.getByRole('heading', { name: 'No such entity' }).waitFor();
    await merged.close();
  });

  test('an empty graph says what to do', async () => {
    const empty = await startBrowsing(createNewsgraph({ datasets: [] }));
    const { page, troubles } = await empty.open('/');
    await page.getByText('Nothing is in here yet.').waitFor();
    await page.goto(`${empty.server.url}/events`);
    await page.getByText('No event in view fits all of this.').waitFor();
    expect(troubles).toEqual([]);
    await empty.close();
  });
});
