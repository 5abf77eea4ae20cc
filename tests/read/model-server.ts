import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** What the server was asked. */
export interface Asked {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: { readonly model: string; readonly messages: readonly { readonly role: string; readonly content: string }[]; readonly response_format?: unknown };
}

export interface ModelServer {
  readonly base: URL;
  readonly asked: Asked[];
  readonly close: () => Promise<void>;
}

type Answer = (asked: Asked, response: ServerResponse, count: number) => void;

/** A server of the chat protocol on this machine, which answers as the test has it. */
export async function modelServer(answer: Answer): Promise<ModelServer> {
  const asked: Asked[] = [];
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const one: Asked = { path: request.url ?? '', authorization: request.headers.authorization, body: JSON.parse(await text(request)) as Asked['body'] };
    asked.push(one);
    answer(one, response, asked.length);
  };
  const server = createServer((request, response) => {
    handle(request, response).catch(() => response.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    base: new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/`), asked,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

/** Answers as the protocol has it, with this content. */
export function say(response: ServerResponse, content: unknown): void {
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify({ choices: [{ message: { role: 'assistant', content: typeof content === 'string' ? content : JSON.stringify(content) } }] }));
}
