import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { packageRoot } from '../../../src/newsgraph.ts';

/** ICEWS14 drawn again with a seed to any size, as a file of quadruples in names. */

const REAL = join(packageRoot(), '..', 'shared', 'data', 'tkg-icews14', 'icews14.named.tsv');
const FIRST_DAY = Date.UTC(2005, 0, 1);
const DAYS = 3_652;
const MS_PER_DAY = 86_400_000;
/** How often a drawn row keeps the recipient that it had. */
const KEEPS_RECIPIENT = 0.6;

/** A sequence of numbers from 0 to 1, the same for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Whether ICEWS14 is at hand. */
export const hasIcews = existsSync(REAL);

/** A file of `size` distinct rows; ICEWS14 itself when `size` is undefined. Rows keep their actor and relation, most their recipient; days are drawn from ten years. */
export async function quadruples(size: number | undefined): Promise<string> {
  if (size === undefined) return REAL;
  const path = join(tmpdir(), `newsgraph-icews-${size}.tsv`);
  if (existsSync(path)) return path;
  const rows: string[][] = [];
  for await (const line of createInterface({ input: createReadStream(REAL) })) rows.push(line.split('\t'));
  const [, ...events] = rows;
  const next = random(7);
  const pick = (): string[] => events[Math.floor(next() * events.length)] as string[];
  const seen = new Set<number>();
  const out = createWriteStream(path);
  out.write('subject\trelation\tobject\tdate\n');
  for (let written = 0; written < size;) {
    const [from, by] = [Math.floor(next() * events.length), Math.floor(next() * events.length)];
    const keeps = next() < KEEPS_RECIPIENT;
    const day = Math.floor(next() * DAYS);
    const key = ((keeps ? from : events.length + by) * events.length + from) * DAYS + day;
    if (seen.size < 15_000_000 && seen.has(key % 9_007_199_254_740_881)) continue;
    seen.add(key % 9_007_199_254_740_881);
    const [subject, relation, object] = events[from] ?? pick();
    const target = keeps ? object : events[by]?.[2];
    written += 1;
    if (!out.write(`${subject}\t${relation}\t${target}\t${new Date(FIRST_DAY + day * MS_PER_DAY).toISOString().slice(0, 10)}\n`)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
  return path;
}
