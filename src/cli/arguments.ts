import { parseArgs } from 'node:util';
import { didYouMean, quoted } from '../errors.ts';
import type { CommandRow, Invocation, OptionRow } from './command.ts';
import { commandNamed } from './choose-command.ts';
import { commonOptions } from './commands.ts';
import { UsageError } from './exit-codes.ts';

type Given = Pick<Invocation, 'operands' | 'has' | 'valueOf' | 'valuesOf'>;

/** Reads the arguments that follow the name of a command. Throws UsageError for an option that it does not have, or without its value. */
export function readArguments(name: string, args: readonly string[]): Given {
  const rows: Readonly<Record<string, OptionRow>> = { ...commandNamed(name).options, ...commonOptions };
  const { tokens } = parseArgs({ args: [...args], options: parserOptions(rows), strict: false, allowPositionals: true, tokens: true });
  const values = new Map<string, string[]>();
  const operands: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const value = checkedValue(name, rows, token);
    values.set(token.name, [...(values.get(token.name) ?? []), value]);
  }
  return {
    operands,
    has: (option) => values.has(option),
    valueOf: (option) => values.get(option)?.at(-1),
    valuesOf: (option) => values.get(option) ?? [],
  };
}

const parserOptions = (rows: CommandRow['options']): Record<string, { type: 'string' | 'boolean'; short?: string }> =>
  Object.fromEntries(Object.entries(rows).map(([name, row]) => [name, { type: row.value === undefined ? 'boolean' : 'string', ...(name === 'help' ? { short: 'h' } : {}) }] as const));

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function checkedValue(command: string, rows: CommandRow['options'], token: OptionToken): string {
  const row = rows[token.name];
  if (!row) throw new UsageError(`${command} has no option ${quoted(token.rawName)}.${didYouMean(token.rawName, Object.keys(rows).map((name) => `--${name}`))}`);
  if (row.value === undefined) {
    if (token.value !== undefined) throw new UsageError(`${token.rawName} is a switch and takes no value`);
    return '';
  }
  const isNextOption = token.inlineValue !== true && token.value !== undefined && /^-./.test(token.value);
  if (token.value === undefined || token.value === '' || isNextOption) throw new UsageError(`${token.rawName} needs a value: ${row.value}`);
  return token.value;
}

/** The one operand of a command. Throws UsageError when there is none or another. */
export function onlyOperand({ operands }: Pick<Invocation, 'operands'>, what: string): string {
  const [first, second] = operands;
  if (first === undefined) throw new UsageError(`${what} is missing`);
  if (second !== undefined) throw new UsageError(`one ${what} is enough; ${quoted(second)} is too many`);
  return first;
}

/** Throws UsageError when there are operands. */
export function noOperands({ operands }: Pick<Invocation, 'operands'>): void {
  if (operands[0] !== undefined) throw new UsageError(`${quoted(operands[0])} is too many: options start with "--"`);
}
