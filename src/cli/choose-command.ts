import { didYouMean, quoted } from '../errors.ts';
import type { CommandRow } from './command.ts';
import { commands, DEFAULT_COMMAND } from './commands.ts';
import { UsageError } from './exit-codes.ts';

/** The command of that name. Throws UsageError, with the nearest name, when there is none. */
export function commandNamed(name: string): CommandRow {
  const row = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!row) throw new UsageError(`no command ${quoted(name)}.${didYouMean(name, Object.keys(commands))}`);
  return row;
}

/** Splits the arguments into the name of the command and what follows it. */
export function chooseCommand(args: readonly string[]): { readonly name: string; readonly rest: readonly string[] } {
  const [first, ...rest] = args;
  return first === undefined || first.startsWith('-') ? { name: DEFAULT_COMMAND, rest: args } : { name: first, rest };
}
