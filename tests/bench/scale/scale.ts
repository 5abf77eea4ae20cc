import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { hasIcews, quadruples } from './resample.ts';

/**
 * `npm run bench:scale`: how import, memory and pages go with size, over ICEWS14 as it is and drawn again to 10,000, 100,000, a million
 * and five million events. `npm run bench:scale -- 10000 100000` for some sizes only. `npm run bench:peers` sets databases beside it.
 */

const SIZES = [10_000, 100_000, 1_000_000, 5_000_000];

if (!hasIcews) {
  process.stderr.write('ICEWS14 is not at hand (../shared/data/tkg-icews14): nothing to measure.\n');
} else {
  const asked = process.argv.slice(2).map(Number);
  process.stdout.write(`Node ${process.version}; times in ms, medians; a process for each size.\n\n`);
  process.stdout.write('| events | import, events/s | events/CPU s | memory | longest halt | first page of all | page 10,000 of all | first page of an actor | page in the middle of an actor | an actor in a month |\n|---|---|---|---|---|---|---|---|---|---|\n');
  for (const size of asked.length > 0 ? asked : [undefined, ...SIZES]) {
    const file = fileURLToPath(new URL('./size.js', import.meta.url));
    spawnSync(process.execPath, ['--expose-gc', file, await quadruples(size)], { stdio: 'inherit' });
  }
}
