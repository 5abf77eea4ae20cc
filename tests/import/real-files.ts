import { createReadStream, existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { SourceFile } from '../../src/import/lines.ts';
import { packageRoot } from '../../src/newsgraph.ts';

const folder = join(packageRoot(), '..', 'shared', 'data');

/** Whether the real files are here; where not, says so. */
export const hasRealFiles = existsSync(folder);
if (!hasRealFiles) process.stderr.write(`skipped: the real datasets are not at ${folder}\n`);

/** Files of the real datasets, by their path in the data folder. */
export const realFiles = (...paths: string[]): SourceFile[] =>
  paths.map((path) => ({ name: basename(path), bytes: createReadStream(join(folder, path)) }));
