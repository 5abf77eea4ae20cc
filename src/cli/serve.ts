import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { InputError, NewsgraphError } from '../errors.ts';
import { datasetFolders, folderSource, packageRoot } from '../folder-source.ts';
import { createListener } from '../http/listener.ts';
import { createNewsgraph } from '../newsgraph.ts';

const DEFAULT_PORT = 4000;
/** How long open requests may take to end after a SIGTERM. */
const DRAIN_MS = 5_000;
/** How long a request may take to arrive. */
const REQUEST_MS = 10_000;

const FIRST_QUESTION = '{ events(filter: { type: { in: [ASSAULT] }, has: [AUTHORIZER] }) { nodes { title orderedBy { nodes { name } } recipients { nodes { name } } } } }';

/** Reads PORT. Throws InputError when it is no port. */
function readPort(given: string | undefined): number {
  if (given === undefined || given === '') return DEFAULT_PORT;
  const port = Number(given);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new InputError(`PORT must be between 0 and 65535, not "${given}"`);
  return port;
}

/** Serves the bundled datasets until SIGTERM or SIGINT. Settings: PORT (4000), HOST (127.0.0.1), ORIGINS (none; comma-separated). */
export async function serve(settings: Readonly<Record<string, string | undefined>>): Promise<void> {
  const port = readPort(settings['PORT']);
  const host = settings['HOST'] || '127.0.0.1';
  const root = packageRoot();
  const playground = join(root, 'dist', 'playground');
  const { nodeHandler, view } = createNewsgraph({
    datasets: datasetFolders(join(root, 'data')).map(folderSource),
    origins: (settings['ORIGINS'] ?? '').split(',').map((origin) => origin.trim()).filter((origin) => origin !== ''),
  });
  const server = createServer(createListener({ graphql: nodeHandler, playground: existsSync(playground) ? playground : undefined }));
  server.requestTimeout = REQUEST_MS;
  server.headersTimeout = REQUEST_MS;
  await new Promise<void>((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => fail(error.code === 'EADDRINUSE' ? new NewsgraphError('PORT_TAKEN', `port ${port} of ${host} is taken; give another one as PORT`) : error));
    server.listen(port, host, done);
  });
  const { port: bound } = server.address() as AddressInfo;
  const base = `http://${host.includes(':') ? `[${host}]` : host}:${bound}`;
  const { counts } = view;
  process.stdout.write([
    `newsgraph holds ${counts.events} events, ${counts.entities} entities and ${counts.claims} claims from ${counts.articles} articles.`,
    `  API         ${base}/graphql`,
    `  Playground  ${base}/playground`,
    '  Ask first   who ordered strikes against whom:',
    `    curl -s ${base}/graphql -H 'content-type: application/json' -d '${JSON.stringify({ query: FIRST_QUESTION })}'`,
    '',
  ].join('\n'));
  const stop = (): void => {
    server.close(() => process.exit(0));
    server.closeIdleConnections();
    setTimeout(() => {
      server.closeAllConnections();
    }, DRAIN_MS).unref();
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}
