import { fork } from 'node:child_process';
import { once } from 'node:events';
import { extname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { browse } from '../../browser/browsing.ts';
import { medianOf } from './medians.ts';

/** `npm run bench:explorer`: how long pages take over a million events, and how smoothly a network moves, in headless Chromium without a GPU. */

const EVENTS = process.argv[2] ?? '1000000';
const ROUNDS = 5;
const FRAMES = 120;

const PAGES: readonly (readonly [name: string, path: string, ready: string])[] = [
  ['home', '/', '.latest li'], ['table of all', '/events', 'table.events tbody tr'], ['table, filtered', '/events?type=ASSAULT&against=cty:IRN', 'table.events tbody tr'],
  ['timeline, filtered', '/events?type=ASSAULT&against=cty:IRN&view=timeline', '.stretch'], ['map of all', '/events?view=map', '.map table'], ['network of events', '/events?view=network', '.dot'],
  ['event card', '/ev/evt:us-strikes-2021-06', '#proof-1'], ['actor', '/e/cty:IRN', 'h1'], ['network of an actor', '/e/cty:IRN?tab=network', '.dot'], ['dyad', '/dyad/cty:IRN/cty:IRQ', '.latest li'],
  ['paths', '/path?from=per:joe-biden&to=mil:kataib-hezbollah', '.path'],
];

/** Drags the network on the page, and gives the length of each frame in ms. */
const dragged = (page: Page): Promise<number[]> => page.evaluate(async (frames) => {
  const svg = document.querySelector('.network svg');
  if (!svg) throw new Error('there is no network');
  const send = (type: string, x: number): void => void svg.dispatchEvent(new PointerEvent(type, { clientX: x, clientY: 300, button: 0, pointerType: 'mouse', bubbles: true }));
  send('pointerdown', 500);
  const lengths: number[] = [];
  let before = await new Promise<number>((done) => { requestAnimationFrame(done); });
  for (let i = 0; i < frames; i++) {
    send('pointermove', 500 + 120 * Math.sin(i / 10));
    // oxlint-disable-next-line no-await-in-loop -- a frame after the other is what is measured
    const now = await new Promise<number>((done) => { requestAnimationFrame(done); });
    lengths.push(now - before);
    before = now;
  }
  send('pointerup', 500);
  return lengths;
}, FRAMES);

// In a process of its own: while it works something out, the clock here must go on.
const child = fork(join(import.meta.dirname, `server${extname(import.meta.filename)}`), [EVENTS]);
const [url] = await once(child, 'message') as [string];
const browsing = await browse({ url, close: async () => { child.kill(); } });
process.stdout.write(`| page | ms until it is there, median of ${ROUNDS} |\n|---|---|\n`);
for (const [name, path, ready] of PAGES) {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const page = await browsing.browser.newPage();
    const start = performance.now();
    await page.goto(`${browsing.server.url}${path}`, { waitUntil: 'commit' });
    await page.locator(ready).first().waitFor();
    times.push(performance.now() - start);
    // What can wait is still being worked out for this page, and must not be counted with the next.
    await page.waitForLoadState('networkidle');
    await page.close();
  }
  process.stdout.write(`| ${name} | ${Math.round(medianOf(times))} |\n`);
}
process.stdout.write('\n| network | nodes | ties | frame while dragged, ms: median | 95 of 100 |\n|---|---|---|---|---|\n');
for (const [name, path] of [['150 nodes around an actor', '/e/per:joe-biden?tab=network&depth=3&limit=150'], ['300 nodes around an actor', '/e/per:joe-biden?tab=network&depth=3&limit=300']] as const) {
  const { page } = await browsing.open(path);
  await page.locator('.dot').first().waitFor();
  const [nodes, ties] = [await page.locator('.dot').count(), await page.locator('.link').count()];
  // What runs this file names functions by a helper that the page does not have.
  await page.evaluate('globalThis.__name = (named) => named');
  const frames = (await dragged(page)).sort((a, b) => a - b);
  process.stdout.write(`| ${name} | ${nodes} | ${ties} | ${medianOf(frames).toFixed(1)} | ${(frames[Math.floor(frames.length * 0.95)] ?? 0).toFixed(1)} |\n`);
}
await browsing.close();
