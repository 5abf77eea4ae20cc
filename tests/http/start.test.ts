import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { packageRoot } from '../../src/newsgraph.ts';

const root = packageRoot();
const built = existsSync(join(root, 'dist', 'src', 'cli', 'main.js'));

/** Starts the built command and gives what it printed once `sign` is in it, or once it ended. */
async function start(settings: Record<string, string>, sign: string) {
  const child = spawn(process.execPath, [join(root, 'src', 'cli', 'newsgraph.js'), 'serve'], { env: { ...process.env, ...settings } });
  let text = '';
  await new Promise<void>((done) => {
    const take = (part: Buffer): void => {
      text += part.toString();
      if (text.includes(sign)) done();
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('exit', () => done());
  });
  return { child, text };
}

describe.skipIf(!built)('npm start', () => {
  test('prints the addresses and the first question, answers it, and ends cleanly on SIGTERM', async () => {
    const { child, text } = await start({ PORT: '0' }, "-d '");
    const api = /API +(\S+)/.exec(text)?.[1] ?? '';
    const body = /-d '(.+)'/.exec(text)?.[1] ?? '';
    const answer = await fetch(api, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    expect(await answer.text()).toContain('Joe Biden');
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
  });

  test('says what is wrong with a PORT that is none, and with one that is taken', async () => {
    expect((await start({ PORT: 'http' }, '\n')).text).toContain('PORT must be between 0 and 65535, not "http"');
    const { child, text } = await start({ PORT: '0' }, "-d '");
    const port = /API +http:\/\/127\.0\.0\.1:(\d+)/.exec(text)?.[1] ?? '';
    const second = await start({ PORT: port }, 'taken');
    expect(second.text).toMatch(/taken|EADDRINUSE|in use/);
    child.kill();
  });
});
