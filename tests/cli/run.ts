import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { packageRoot } from '../../src/newsgraph.ts';

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts the command line from its sources. npm's own settings are kept from it. */
export const startCli = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  spawn(process.execPath, ['--import', 'tsx', join('src', 'cli', 'main.ts'), ...args], {
    cwd: packageRoot(), env: { ...process.env, NODE_OPTIONS: '', NODE_ENV: 'production', ...env },
  });

/** Runs the command line to its end. */
export async function runCli(args: readonly string[], stdin = ''): Promise<Ended> {
  const child = startCli(args);
  child.stdin.end(stdin);
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), new Promise<number | null>((done) => {
    child.once('close', done);
  })]);
  return { code, stdout, stderr };
}
