import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { packageRoot } from '../folder-source.ts';
import { createListener } from '../http/listener.ts';
import { createNewsgraph, DatasetError, type Newsgraph, type StoreView } from '../newsgraph.ts';
import { noOperands } from './arguments.ts';
import type { RunCommand } from './command.ts';
import { sourcesAt, type PlacedSource } from './data.ts';
import { exitCodes, unavailable, UsageError } from './exit-codes.ts';

const DEFAULT_PORT = 4000;
/** How long open requests may take to end after a SIGTERM. */
const DRAIN_MS = 5_000;
/** How long a request may take to arrive. */
const REQUEST_MS = 10_000;

const FIRST_QUESTION = '{ events(filter: { type: { in: [ASSAULT] }, has: [AUTHORIZER] }) { nodes { title orderedBy { nodes { name } } recipients { nodes { name } } } } }';

/** Reads a port; `name` is where it was given. Throws UsageError when it is none. */
function readPort(name: string, given: string | undefined): number {
  if (given === undefined || given === '') return DEFAULT_PORT;
  const port = Number(given);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new UsageError(`${name} must be between 0 and 65535, not "${given}"`);
  return port;
}

/** Serves the datasets until SIGTERM or SIGINT. Settings where no option is given: PORT (4000), HOST (127.0.0.1), ORIGINS (none; comma-separated). */
export const serve: RunCommand = async (call) => {
  noOperands(call);
  const port = call.has('port') ? readPort('--port', call.valueOf('port')) : readPort('PORT', call.env['PORT']);
  const host = call.valueOf('host') ?? (call.env['HOST'] || '127.0.0.1');
  const sources = sourcesAt(call.valuesOf('data'));
  const origins = (call.env['ORIGINS'] ?? '').split(',').map((origin) => origin.trim()).filter((origin) => origin !== '');
  const { newsgraph: { nodeHandler, view, load }, late } = startWith(sources, origins);
  let isReady = late.length === 0;
  const server = createServer(createListener({ graphql: nodeHandler, playground: built('playground'), explorer: built('explorer'), isReady: () => isReady }));
  const base = await listen(server, port, host);
  stopOnSignals(server);
  try {
    for (const { path } of late) call.say(`Loading ${path}; ${base} answers meanwhile from what is there.`);
    await load(...late.map(({ source }) => source));
  } catch (error) {
    server.close();
    server.closeAllConnections();
    throw error;
  }
  isReady = true;
  if (call.has('json')) await call.print(`${JSON.stringify({ explorer: `${base}/`, api: `${base}/graphql`, playground: `${base}/playground`, ...view.counts })}\n`);
  else if (!call.has('quiet')) await call.print(announcement(base, view.counts));
  return exitCodes.OK;
};

/** The folder of a part of the pages; undefined where it was not built. */
function built(part: string): string | undefined {
  const folder = join(packageRoot(), 'dist', part);
  return existsSync(join(folder, 'index.html')) ? folder : undefined;
}

/**
 * A graph that holds the folders, and what is to be loaded while it answers: the streams. Folders that speak of what only a stream
 * declares wait for it too.
 */
function startWith(sources: readonly PlacedSource[], origins: readonly string[]): { readonly newsgraph: Newsgraph; readonly late: readonly PlacedSource[] } {
  const streams = sources.filter(({ source }) => 'file' in source);
  try {
    return { newsgraph: createNewsgraph({ datasets: sources.flatMap(({ source }) => ('file' in source ? [] : [source])), origins }), late: streams };
  } catch (error) {
    if (!(error instanceof DatasetError) || streams.length === 0) throw error;
    return { newsgraph: createNewsgraph({ datasets: [], origins }), late: sources };
  }
}

async function listen(server: Server, port: number, host: string): Promise<string> {
  server.requestTimeout = REQUEST_MS;
  server.headersTimeout = REQUEST_MS;
  await new Promise<void>((done, fail) => {
    server.once('error', (error) => fail(unavailable(`${host}:${port}`, error)));
    server.listen(port, host, done);
  });
  const { port: bound } = server.address() as AddressInfo;
  return `http://${host.includes(':') ? `[${host}]` : host}:${bound}`;
}

const announcement = (base: string, counts: StoreView['counts']): string => [
  `newsgraph holds ${counts.events} events, ${counts.entities} entities and ${counts.claims} claims from ${counts.articles} articles.`,
  `  Explorer    ${base}/`,
  `  API         ${base}/graphql`,
  `  Playground  ${base}/playground`,
  '  Ask first   who ordered strikes against whom:',
  `    curl -s ${base}/graphql -H 'content-type: application/json' -d '${JSON.stringify({ query: FIRST_QUESTION })}'`,
  '',
].join('\n');

function stopOnSignals(server: Server): void {
  const stop = (): void => {
    server.close(() => process.exit(exitCodes.OK));
    server.closeIdleConnections();
    setTimeout(() => {
      server.closeAllConnections();
    }, DRAIN_MS).unref();
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}
