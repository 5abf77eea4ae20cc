import { serve } from './serve.ts';

/** The command line. Started by `bin/newsgraph.js`. */
await serve(process.env);
