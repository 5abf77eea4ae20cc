// Builds `dist/`: the compiled server by tsc, and the explorer and the playground by Vite. Each part is built again only when its sources changed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

const parts = [
  {
    name: 'server',
    sources: ['package-lock.json', 'tsconfig.build.json', 'tsconfig.json', 'schema', 'src'],
    not: ['src/explorer', 'schema/operations'],
    commands: [['node_modules/typescript/bin/tsc', '--project', 'tsconfig.build.json']],
    made: 'dist/src/cli/main.js',
  },
  {
    name: 'explorer',
    sources: ['package-lock.json', 'schema/operations', 'schema/schema.graphql', 'src/client', 'src/explorer'],
    not: ['src/explorer/playground', 'src/explorer/screenshots'],
    // The typed documents must be those of the operations, and the pages must ask for nothing that is not in them.
    commands: [
      ['node_modules/tsx/dist/cli.mjs', 'src/cli/print-documents.ts', '--check'],
      ['node_modules/typescript/bin/tsc', '--project', 'src/explorer'],
      ['node_modules/vite/bin/vite.js', 'build', '--config', 'src/explorer/vite.config.ts', '--logLevel', 'error'],
    ],
    made: 'dist/explorer/index.html',
  },
  {
    name: 'playground',
    sources: ['package-lock.json', 'schema/operations', 'src/explorer/playground'],
    not: [],
    commands: [['node_modules/vite/bin/vite.js', 'build', '--config', 'src/explorer/playground/vite.config.ts', '--logLevel', 'error']],
    made: 'dist/playground/index.html',
  },
];

/** Builds the parts; with `onlyIfStale`, those alone whose sources changed since. A package without sources is built already. */
export async function build({ onlyIfStale = false } = {}) {
  if (!existsSync(join(root, 'tsconfig.build.json'))) return;
  for (const part of parts) {
    const stamp = join(root, 'dist', `.${part.name}.stamp`);
    const hash = hashOf(part);
    const current = existsSync(join(root, part.made)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash;
    if (onlyIfStale && current) continue;
    process.stderr.write(`Building the ${part.name} …\n`);
    const run = (command) => spawnSync(process.execPath, command, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
    if (!part.commands.every(run)) {
      process.stderr.write(`Building the ${part.name} failed. Was "npm ci" run?\n`);
      process.exit(1);
    }
    mkdirSync(dirname(stamp), { recursive: true });
    writeFileSync(stamp, hash);
  }
}

function hashOf({ sources, not }) {
  const hash = createHash('sha256');
  const add = (path) => {
    if (not.includes(path) || !existsSync(join(root, path))) return;
    const children = statSync(join(root, path)).isDirectory() ? readdirSync(join(root, path)).sort() : undefined;
    if (children) for (const child of children) add(`${path}/${child}`);
    else hash.update(path).update(readFileSync(join(root, path)));
  };
  for (const source of sources) add(source);
  return hash.digest('hex');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build();
