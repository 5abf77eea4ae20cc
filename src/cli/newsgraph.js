#!/usr/bin/env node
// The `newsgraph` command: builds what a fresh clone has not built yet, then hands over to the compiled command line.
import { build } from '../build.js';

process.env.NODE_ENV ??= 'production';
await build({ onlyIfStale: true });
await import('../../dist/src/cli/main.js');
