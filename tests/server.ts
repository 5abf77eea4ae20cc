import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createListener } from '../src/http/listener.ts';
import { packageRoot, type Newsgraph } from '../src/newsgraph.ts';

/** A real server on a free port of the loopback. */
export interface RunningServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Starts the same listener as `newsgraph serve`, over a graph of the test's own. */
export async function startServer(newsgraph: Newsgraph): Promise<RunningServer> {
  const built = (part: string): string | undefined => [join(packageRoot(), 'dist', part)].find((folder) => existsSync(join(folder, 'index.html')));
  const server = createServer(createListener({ graphql: newsgraph.nodeHandler, playground: built('playground'), explorer: built('explorer') }));
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    }),
  };
}
