import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { packageRoot } from '../../src/newsgraph.ts';

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The program and its arguments that run the command line from its sources, in the package's folder. */
export const commandOf = (args: readonly string[]): [string, ...string[]] => [process.execPath, '--import', 'tsx', join('src', 'cli', 'main.ts'), ...args];

/** Starts the command line from its sources. npm's own settings are kept from it. */
export function startCli(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const [program, ...given] = commandOf(args);
  return spawn(program, given, { cwd: packageRoot(), env: { ...process.env, NODE_OPTIONS: '', NODE_ENV: 'production', ...env } });
}

/** Runs the command line to its end. */
export async function runCli(args: readonly string[], stdin = ''): Promise<Ended> {
  const child = startCli(args);
  child.stdin.end(stdin);
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), new Promise<number | null>((done) => {
    child.once('close', done);
  })]);
  return { code, stdout, stderr };
}
