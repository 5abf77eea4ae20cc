import { NewsgraphError } from '../errors.ts';
import { serve } from './serve.ts';

/** The command line. Started by `bin/newsgraph.js`. */
try {
  await serve(process.env);
} catch (error) {
  if (!(error instanceof NewsgraphError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
