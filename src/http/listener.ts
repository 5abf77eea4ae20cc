import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import sirv from 'sirv';
import { explorerPages } from './explorer-pages.ts';
import { PAGE_HEADERS } from './page-headers.ts';

/** The node:http side: what is checked before a request reaches GraphQL, and the static pages. */

/** The largest body of a request, in bytes. The longest operation we ship has about 1 kB. */
export const LARGEST_BODY = 100_000;

type NodeHandler = (request: IncomingMessage, response: ServerResponse) => unknown;

export interface ListenerOptions {
  readonly graphql: NodeHandler;
  /** Folder of the built playground; undefined where it was not built. */
  readonly playground: string | undefined;
  /** Folder of the built explorer; undefined where it was not built, and / leads to the playground. */
  readonly explorer?: string | undefined;
  /** Whether everything is loaded; yes when left out. */
  readonly isReady?: (() => boolean) | undefined;
}

/** Answers /graphql and /health by GraphQL, /ready by whether all is loaded, /playground by files, and all other pages by the explorer. */
export function createListener({ graphql, playground, explorer, isReady = () => true }: ListenerOptions): RequestListener {
  const files = playground === undefined ? undefined : sirv(playground, {
    etag: true,
    setHeaders: (response, path) => {
      for (const [name, value] of Object.entries(PAGE_HEADERS)) response.setHeader(name, value);
      response.setHeader('cache-control', path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  const pages = explorer === undefined ? undefined : explorerPages(explorer);
  return (request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/graphql' || pathname === '/health') {
      const refusal = refusalOf(request);
      if (refusal) refuse(response, ...refusal);
      else graphql(request, response);
    } else if (pathname === '/ready') {
      response.writeHead(isReady() ? 200 : 503, { 'content-type': 'application/json' }).end(JSON.stringify({ ready: isReady() }));
    } else if (pathname === '/playground' || (pathname === '/' && !pages)) {
      response.writeHead(302, { location: `/playground/${search}` }).end();
    } else if (pathname.startsWith('/playground/') && files) {
      request.url = `${pathname.slice('/playground'.length)}${search}`;
      files(request, response, () => refuse(response, 404, 'There is no such page.'));
    } else if (!pages?.(request, response, pathname)) {
      refuse(response, 404, playground === undefined && pathname.startsWith('/playground') ? 'The playground was not built: run "npm run build".' : 'There is no such page.');
    }
  };
}

type Refusal = readonly [status: number, message: string];

/** Why a request is not even looked at, or undefined. */
function refusalOf(request: IncomingMessage): Refusal | undefined {
  if (request.method !== 'POST') return undefined;
  const length = request.headers['content-length'];
  if (length === undefined) return [411, 'The request must say how long its body is (Content-Length).'];
  if (Number(length) === 0) return [400, 'The request has no body: send { "query": … } as application/json.'];
  if (Number(length) > LARGEST_BODY) return [413, `The body may have ${LARGEST_BODY} bytes, not ${Number(length)}.`];
  const type = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  return type === 'application/json' ? undefined : [415, 'Send the request as application/json.'];
}

function refuse(response: ServerResponse, status: number, message: string): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'x-content-type-options': 'nosniff', connection: 'close' });
  response.end(JSON.stringify({ errors: [{ message }] }));
}
