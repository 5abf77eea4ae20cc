import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { DatasetError, NewsgraphError } from '../errors.ts';
import { packageRoot } from '../folder-source.ts';
import { readArguments } from './arguments.ts';
import { chooseCommand, commandNamed } from './choose-command.ts';
import { exitCodes, UnavailableError, UsageError, type ExitCode } from './exit-codes.ts';

/** The command line. Started by `newsgraph.js`. Data goes to stdout, all else to stderr. */

async function print(output: string): Promise<void> {
  if (!process.stdout.write(output)) await once(process.stdout, 'drain');
}

async function run(args: readonly string[]): Promise<ExitCode> {
  const { name, rest } = chooseCommand(args);
  if (args[0] === '--version') {
    await print(`${(JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')) as { version: string }).version}\n`);
    return exitCodes.OK;
  }
  if (['--help', '-h', 'help'].includes(args[0] ?? '')) {
    const { commandHelp, generalHelp } = await import('./help.ts');
    await print(args[1] === undefined ? generalHelp() : await commandHelp(args[1], commandNamed(args[1])));
    return exitCodes.OK;
  }
  const row = commandNamed(name);
  const given = readArguments(name, rest);
  if (given.has('help')) {
    await print(await (await import('./help.ts')).commandHelp(name, row));
    return exitCodes.OK;
  }
  const say = (line: string): void => {
    if (!given.has('quiet')) process.stderr.write(`${line}\n`);
  };
  const command = await row.load();
  return command({ ...given, env: process.env, readStdin: () => text(process.stdin), print, say });
}

function codeFor(error: NewsgraphError): ExitCode {
  if (error instanceof UsageError) return exitCodes.USAGE;
  return error instanceof UnavailableError ? exitCodes.UNAVAILABLE : exitCodes.FAULTS;
}

function report(error: unknown, args: readonly string[]): ExitCode {
  if (!(error instanceof NewsgraphError)) {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    return exitCodes.FAULTS;
  }
  const faults = error instanceof DatasetError ? { faults: error.faults } : {};
  const hint = error instanceof UsageError ? '\n"newsgraph --help" lists what there is.' : '';
  const asJson = args.includes('--json');
  process.stderr.write(asJson ? `${JSON.stringify({ error: { code: error.code, message: error.message, ...faults } })}\n` : `newsgraph: ${error.message}${hint}\n`);
  return codeFor(error);
}

// A reader that has seen enough ("| head") is no fault: end as if all had been read.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(exitCodes.OK);
  throw error;
});

const args = process.argv.slice(2);
try {
  process.exitCode = await run(args);
} catch (error) {
  process.exitCode = report(error, args);
}
