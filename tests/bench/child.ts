import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** In a server under measurement: listens on a free port, tells it to the parent, and answers each message with its CPU time so far. */
export function reportTo(server: Server): void {
  server.listen(0, '127.0.0.1', () => {
    process.send?.({ port: (server.address() as AddressInfo).port });
  });
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    process.send?.({ cpuMicros: user + system });
  });
}
