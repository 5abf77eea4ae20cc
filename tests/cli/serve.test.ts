import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

  test('loads a folder that speaks of what only a file declares', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'newsgraph-serve-'));
    const dataset = (id: string): object => ({ id, title: id, description: id, publisher: 'me', licence: 'MIT', retrieved: '2026-11-24', recordedAt: '2026-11-24T00:00:00Z' });
    const claim = `${JSON.stringify({ record: 'claim', key: 'a', subject: 'per:x', predicate: 'PRESENT_IN', object: 'cty:FRA', status: 'CURATED', curatedBy: 'me' })}\n`;
    mkdirSync(join(folder, 'mine'));
    writeFileSync(join(folder, 'mine', 'claims.jsonl'), claim);
    writeFileSync(join(folder, 'mine', 'dataset.json'), JSON.stringify({ ...dataset('mine'), files: [{ path: 'claims.jsonl', sha256: createHash('sha256').update(claim).digest('hex') }] }));
    writeFileSync(join(folder, 'x.jsonl'), [{ record: 'dataset', ...dataset('x') }, { record: 'entity', id: 'per:x', type: 'Person', name: 'X' }].map((record) => JSON.stringify(record)).join('\n'));
    const child = startCli(['serve', '--json', '--port', '0', '--data', join(folder, 'mine'), '--data', join(folder, 'x.jsonl')]);
    const [line] = await once(createInterface(child.stdout), 'line') as [string];
    expect(JSON.parse(line)).toMatchObject({ entities: 2, claims: 1 });
    child.kill('SIGTERM');
    await once(child, 'close');
    rmSync(folder, { recursive: true });
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
