import { basename, resolve } from 'node:path';
import { quoted } from '../errors.ts';
import { STDIN } from '../folder-source.ts';
import { UsageError } from './exit-codes.ts';

/** What messages call each file: its name, or its path where another has that name too. Throws UsageError for a file that is given twice. */
export function sourceNames(paths: readonly string[]): string[] {
  const seen = new Set<string>();
  for (const path of paths) {
    const place = path === STDIN ? STDIN : resolve(path);
    if (seen.has(place)) throw new UsageError(`${path === STDIN ? 'stdin' : quoted(path)} is given twice`);
    seen.add(place);
  }
  const names = paths.map((path) => (path === STDIN ? 'stdin' : basename(path)));
  return names.map((name, i) => (names.indexOf(name) === names.lastIndexOf(name) ? name : paths[i] ?? name));
}
