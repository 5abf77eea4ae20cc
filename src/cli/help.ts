import type { CommandRow, OptionRow } from './command.ts';
import { commands, commonOptions } from './commands.ts';
import { exitCodeMeanings } from './exit-codes.ts';

/** The help of the whole command line. */
export function generalHelp(): string {
  return sections([
    'Usage: newsgraph <command> [options]',
    block('Commands (serve when none is given)', Object.entries(commands).map(([name, row]) => [name, row.summary] as const)),
    `"newsgraph <command> --help" tells more of a command; "newsgraph --version" says which this is.`,
    block('Examples', Object.values(commands).flatMap((row) => row.examples.slice(0, 1)).map((example) => [example, ''] as const)),
    exitCodeBlock(),
  ]);
}

/** The help of one command. */
export async function commandHelp(name: string, row: CommandRow): Promise<string> {
  const usage = ['Usage: newsgraph', name, row.operands, '[options]'].filter((part) => part !== '').join(' ');
  return sections([
    `${usage}\n\n${row.summary}`,
    block('Options', Object.entries({ ...row.options, ...commonOptions }).map(optionLine)),
    ...(row.notes ? [await row.notes()] : []),
    block('Examples', row.examples.map((example) => [example, ''] as const)),
    exitCodeBlock(),
  ]);
}

const sections = (parts: readonly string[]): string => `${parts.join('\n\n')}\n`;

const exitCodeBlock = (): string => block('Exit codes', Object.entries(exitCodeMeanings));

const optionLine = ([name, row]: readonly [string, OptionRow]): readonly [string, string] =>
  [`--${name}${row.value === undefined ? '' : ` ${row.value}`}`, row.description];

/** A heading with lines in two columns. */
export function block(heading: string, lines: readonly (readonly [string, string])[]): string {
  const width = Math.max(...lines.map(([left]) => left.length));
  return [`${heading}:`, ...lines.map(([left, right]) => `  ${right === '' ? left : `${left.padEnd(width)}  ${right}`}`)].join('\n');
}
