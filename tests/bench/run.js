// Runs a bench as JavaScript that tsc made, which is what users run: `node tests/bench/run.js peers/peers 100000`.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from '../../src/build.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [, , bench = '', ...rest] = process.argv;
const run = (...command) => spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' }).status ?? 1;

await build({ onlyIfStale: true });
process.exitCode = run('node_modules/typescript/bin/tsc', '--project', 'tsconfig.bench.json') || run(join('dist', 'bench', 'tests', 'bench', `${bench}.js`), ...rest);
