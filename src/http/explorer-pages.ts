import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** The explorer over HTTP: one page for all its addresses, and its parts, which never change under their names. */

/** The first parts of the explorer's addresses; of any other, the same page says that there is none, with status 404. */
const PAGES: ReadonlySet<string> = new Set(['', 'events', 'ev', 'e', 'a', 'dyad', 'path', 'atlas', 'about']);

/** Answers a request where it is one for the explorer, and says whether it did. */
export type AnswerPage = (request: IncomingMessage, response: ServerResponse, pathname: string) => boolean;

/** Serves the explorer built into `folder`. */
export function explorerPages(folder: string): AnswerPage {
  const page = readFileSync(join(folder, 'index.html'));
  const scripts = hashesOfScripts(page.toString());
  const files = sirv(folder, {
    etag: true, gzip: true,
    setHeaders: (response) => {
      response.setHeader('x-content-type-options', 'nosniff');
      response.setHeader('cache-control', 'public, max-age=31536000, immutable');
    },
  });
  return (request, response, pathname) => {
    if (pathname.startsWith('/explorer/assets/')) {
      request.url = pathname.slice('/explorer'.length);
      files(request, response, () => {
        response.writeHead(404).end();
      });
      return true;
    }
    const isPage = PAGES.has(pathname.split('/')[1] ?? '');
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (!isRead || !(isPage || request.headers.accept?.includes('text/html'))) return false;
    const isEmbedded = new URL(request.url ?? '/', 'http://localhost').searchParams.get('embed') === '1';
    response.writeHead(isPage ? 200 : 404, { ...headersOf(scripts, isEmbedded), 'content-length': page.length });
    response.end(request.method === 'HEAD' ? undefined : page);
    return true;
  };
}

/** The scripts that stand in the page itself, as the policy names them. */
const hashesOfScripts = (html: string): string[] =>
  [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`);

/** Nothing from elsewhere, nothing inline but what is hashed. Only an embedded view may stand in the pages of others. */
const headersOf = (scripts: readonly string[], isEmbedded: boolean): Record<string, string> => ({
  'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache', 'referrer-policy': 'no-referrer', 'x-content-type-options': 'nosniff',
  'content-security-policy': [
    'default-src \'none\'', `script-src 'self' ${scripts.join(' ')}`, 'style-src \'self\'', 'img-src \'self\' data:', 'connect-src \'self\'',
    'base-uri \'none\'', 'form-action \'none\'', `frame-ancestors ${isEmbedded ? '*' : '\'self\''}`, 'require-trusted-types-for \'script\'',
  ].join('; '),
});
