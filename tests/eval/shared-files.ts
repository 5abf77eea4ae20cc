import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../src/newsgraph.ts';

const folder = join(packageRoot(), '..', 'shared');

/** The text of a file beside the repository, in `../shared`; undefined, said on stderr, when it is not at hand. */
export function sharedFile(path: string): string | undefined {
  const file = join(folder, path);
  if (existsSync(file)) return readFileSync(file, 'utf8');
  process.stderr.write(`skipped: ../shared/${path} is not at hand\n`);
  return undefined;
}
