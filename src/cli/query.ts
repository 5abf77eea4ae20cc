import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { GraphQLError, type ExecutionResult } from 'graphql';
import { didYouMean, quoted } from '../errors.ts';
import { packageRoot } from '../folder-source.ts';
import { createNewsgraph } from '../newsgraph.ts';
import { onlyOperand } from './arguments.ts';
import type { Invocation, RunCommand } from './command.ts';
import { sourcesAt } from './data.ts';
import { exitCodes, unavailable, UsageError } from './exit-codes.ts';

const SUFFIX = '.graphql';
const operationsFolder = (): string => join(packageRoot(), 'schema', 'operations');
/** The questions of the bundled articles, then those for sets of coded events. */
const operationNames = (): string[] => ['', 'datasets/'].flatMap((folder) =>
  readdirSync(join(operationsFolder(), folder)).filter((file) => file.endsWith(SUFFIX)).map((file) => folder + basename(file, SUFFIX)).sort());

/** Asks one question of the graph; prints the answer as JSON. Ends with 1 when the answer has errors. */
export const query: RunCommand = async (call) => {
  const document = await documentFor(call);
  const variables = readVariables(call.valueOf('variables'));
  const newsgraph = createNewsgraph({ datasets: [] });
  await newsgraph.load(...sourcesAt(call.valuesOf('data')).map(({ source }) => source));
  const answer = await ask(() => newsgraph.query(document, variables, call.valueOf('operation')));
  await call.print(`${JSON.stringify(answer, null, call.has('json') ? 0 : 2)}\n`);
  return answer.errors ? exitCodes.FAULTS : exitCodes.OK;
};

async function documentFor(call: Invocation): Promise<string> {
  const given = onlyOperand(call, 'operation, file or document');
  if (given === '-') return call.readStdin();
  if (given.includes('{')) return given;
  const names = operationNames();
  if (names.includes(given)) return readFileSync(join(operationsFolder(), given + SUFFIX), 'utf8');
  if (!existsSync(given)) throw new UsageError(`${quoted(given)} is neither an operation, nor a file, nor a document.${didYouMean(given, names, spellingsOf)}`);
  try {
    return readFileSync(given, 'utf8');
  } catch (error) {
    throw unavailable(`"${given}"`, error);
  }
}

/** A name as it may be written: whole, without its folder, or only its first words ("who-ordered" for who-ordered-strikes), nearest to the whole first. */
function spellingsOf(name: string): string[] {
  const words = basename(name).split('-');
  const beginnings = words.map((_word, i) => words.slice(0, words.length - i).join('-'));
  return [name, ...beginnings.filter((_spelling, i) => i === 0 || i < words.length - 1)];
}

function readVariables(given: string | undefined): Readonly<Record<string, unknown>> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(given ?? '{}');
  } catch {
    throw new UsageError(`--variables is not JSON: ${quoted(given ?? '')}`);
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) throw new UsageError(`--variables must be a JSON object, not ${quoted(given ?? '')}`);
  return { ...parsed };
}

/** A document that cannot be parsed has an answer too: its error. */
async function ask(run: () => ExecutionResult | Promise<ExecutionResult>): Promise<ExecutionResult> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [error] };
    throw error;
  }
}

/** The names of the bundled operations, for the help. */
export const operationsNote = (): string => ['Operations:', ...operationNames().map((name) => `  ${name}`)].join('\n');
