import { lexicographicSortSchema, printSchema } from 'graphql';
import { schema as graphSchema } from '../newsgraph.ts';
import { noOperands } from './arguments.ts';
import type { RunCommand } from './command.ts';
import { exitCodes } from './exit-codes.ts';

/** Prints the schema in SDL, as `schema/schema.graphql` holds it. */
export const schema: RunCommand = async (call) => {
  noOperands(call);
  await call.print(`${printSchema(lexicographicSortSchema(graphSchema))}\n`);
  return exitCodes.OK;
};
