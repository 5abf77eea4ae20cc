import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { packageRoot, type Newsgraph } from '../../src/newsgraph.ts';
import { startServer, type RunningServer } from '../server.ts';

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const built = existsSync(join(packageRoot(), 'dist', 'explorer', 'index.html'));

/** Whether the explorer can be tried in a browser here; says why not where it cannot. */
export const canBrowse = existsSync(executablePath) && built;
if (!canBrowse) process.stderr.write(`The explorer was not tested in a browser: ${built ? `no Chromium at ${executablePath}` : 'it is not built'}.\n`);

const FLAGS = [
  '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
];

/** How long a test waits for anything on a page. */
const MOST_WAIT_MS = 10_000;

/** A page, and what went wrong on it: errors, and requests to other hosts. */
export interface Visit {
  readonly page: Page;
  readonly troubles: string[];
}

/** A browser and a server, for the tests of one file. */
export interface Browsing {
  readonly server: RunningServer;
  readonly browser: Browser;
  /** Opens an address of the explorer in a window of its own, and waits until its heading is there and its answers have come. */
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<Visit>;
  readonly close: () => Promise<void>;
}

/** Starts a server over a graph, and a browser. */
export const startBrowsing = async (newsgraph: Newsgraph): Promise<Browsing> => browse(await startServer(newsgraph));

/** Starts a browser, to look at a server that runs already. */
export async function browse(server: RunningServer): Promise<Browsing> {
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  return {
    server, browser,
    open: async (path, options) => {
      const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'], viewport: { width: 1366, height: 850 }, acceptDownloads: true, ...options });
      context.setDefaultTimeout(MOST_WAIT_MS);
      const visit = watched(await context.newPage(), server.url);
      await visit.page.goto(`${server.url}${path}`);
      await settled(visit.page);
      return visit;
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

function watched(page: Page, home: string): Visit {
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('dialog', (dialog) => {
    troubles.push(`a dialog opened: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(home)) troubles.push(`loads ${request.url()}`);
  });
  return { page, troubles };
}

/** Waits until a heading is there and nothing on the page says that it is still waiting. */
export async function settled(page: Page): Promise<void> {
  await page.locator('main h1').first().waitFor();
  await page.waitForFunction(() => !document.querySelector('main [aria-busy="true"]'));
}
