import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { createServer, type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { startCli } from './run.ts';

describe('newsgraph serve', () => {
  test('says where it listens, answers, and ends with 0 on SIGTERM', async () => {
    const child = startCli(['serve', '--json', '--port', '0'], { PORT: 'unused' });
    const [line] = await once(createInterface(child.stdout), 'line') as [string];
    const { api } = JSON.parse(line) as { api: string };
    const answer = await fetch(api, { method: 'POST', headers: { 'content-type': 'application/json', connection: 'close' }, body: '{"query":"{ events { totalCount } }"}' });
    expect(await answer.json()).toEqual({ data: { events: { totalCount: 32 } } });
    child.kill('SIGTERM');
    expect(await once(child, 'close')).toEqual([0, null]);
  });

  test('ends with 3 when the port is in use, and with 2 when PORT is none', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const taken = startCli(['--port', String(port)]);
    const wrong = startCli([], { PORT: '70000' });
    const [takenError, wrongError, [takenCode], [wrongCode]] = await Promise.all([text(taken.stderr), text(wrong.stderr), once(taken, 'close'), once(wrong, 'close')]);
    other.close();
    expect([takenCode, takenError]).toEqual([3, `newsgraph: 127.0.0.1:${port} is in use already\n`]);
    expect([wrongCode, wrongError.split('\n')[0]]).toEqual([2, 'newsgraph: PORT must be between 0 and 65535, not "70000"']);
  });
});
