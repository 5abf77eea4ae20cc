import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { isDeepStrictEqual } from 'node:util';
import { fileURLToPath } from 'node:url';

export const ROUNDS = 7;
export const REQUESTS = 400;
/** Until what is compiled no longer changes; with fewer, whatever is asked first looks slow. */
const WARM_UP = 3_000;
export const CONCURRENCY = 8;

interface Measured { readonly perSecond: number; readonly cpuMicros: number }

/** A server in a process of its own. */
export class ServerUnderTest {
  readonly #child: ChildProcess;
  readonly #agent = new Agent({ keepAlive: true, maxSockets: CONCURRENCY });
  #port = 0;

  constructor(file: string) {
    const path = fileURLToPath(new URL(file, import.meta.url));
    this.#child = fork(path, { env: { ...process.env, NODE_ENV: 'production' } });
  }

  async start(): Promise<void> {
    const [{ port }] = await once(this.#child, 'message') as [{ port: number }];
    this.#port = port;
  }

  stop(): void {
    this.#agent.destroy();
    this.#child.kill();
  }

  ask(query: string): Promise<string> {
    const body = JSON.stringify({ query });
    return new Promise((done, fail) => {
      const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
      const sent = request({ port: this.#port, host: '127.0.0.1', path: '/graphql', method: 'POST', agent: this.#agent, headers }, (answer) => {
        let text = '';
        answer.setEncoding('utf8').on('data', (part: string) => (text += part)).on('end', () => done(text));
      });
      sent.on('error', fail);
      sent.end(body);
    });
  }

  async #cpu(): Promise<number> {
    this.#child.send('cpu');
    const [{ cpuMicros }] = await once(this.#child, 'message') as [{ cpuMicros: number }];
    return cpuMicros;
  }

  async round(query: string, count: number): Promise<Measured> {
    const before = await this.#cpu();
    const start = performance.now();
    let left = count;
    const worker = async (): Promise<void> => {
      while (left-- > 0) await this.ask(query);
    };
    await Promise.all(Array.from({ length: CONCURRENCY }, worker));
    const seconds = (performance.now() - start) / 1000;
    return { perSecond: count / seconds, cpuMicros: (await this.#cpu() - before) / count };
  }
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Asks both the same, compares the answers, and prints a row: requests a second and CPU of each, and how they compare. */
export async function compare(name: string, query: string, ours: ServerUnderTest, peer: ServerUnderTest): Promise<void> {
  const [mine, theirs] = [JSON.parse(await ours.ask(query)) as unknown, JSON.parse(await peer.ask(query)) as unknown];
  if (!isDeepStrictEqual(mine, theirs)) throw new Error(`${name}: the answers differ\n${JSON.stringify(mine)}\n${JSON.stringify(theirs)}`);
  const rounds: { ours: Measured; peer: Measured }[] = [];
  await ours.round(query, WARM_UP);
  await peer.round(query, WARM_UP);
  for (let i = 0; i < ROUNDS; i++) rounds.push({ ours: await ours.round(query, REQUESTS), peer: await peer.round(query, REQUESTS) });
  const of = (side: 'ours' | 'peer', key: keyof Measured): number => median(rounds.map((round) => round[side][key]));
  const cells = [
    name, of('ours', 'perSecond').toFixed(0), of('peer', 'perSecond').toFixed(0), (of('ours', 'perSecond') / of('peer', 'perSecond')).toFixed(2),
    of('ours', 'cpuMicros').toFixed(0), of('peer', 'cpuMicros').toFixed(0), (of('peer', 'cpuMicros') / of('ours', 'cpuMicros')).toFixed(2),
  ];
  process.stdout.write(`| ${cells.join(' | ')} |\n`);
}
