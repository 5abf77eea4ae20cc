import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { NewsgraphError } from '../errors.ts';
import { folderSource } from '../folder-source.ts';
import { sealDataset } from '../import/seal.ts';
import { ingest } from '../ingest.ts';

/** `npm run seal -- <folder>`: places the quotes of a hand-coded dataset, brings its checksums in line, and checks it all. */
const folder = resolve(process.argv[2] ?? '.');

try {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  const changed = sealDataset(new Map(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')])));
  for (const [path, text] of changed) writeFileSync(join(folder, path), text);
  const { store } = ingest([folderSource(folder)]);
  process.stdout.write(`Sealed: ${store.counts.claims} claims on ${store.counts.events} events from ${store.counts.articles} articles fit.\n`);
} catch (error) {
  if (!(error instanceof NewsgraphError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
