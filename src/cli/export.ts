import { createWriteStream, renameSync, rmSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { didYouMean, quoted } from '../errors.ts';
import { exportable, type Chunks, type Exported } from '../export/exportable.ts';
import { formats, type Format } from '../export/formats.ts';
import { onlyOperand } from './arguments.ts';
import type { Invocation, RunCommand } from './command.ts';
import { holdingsAt } from './data.ts';
import { exitCodes, unavailable, UsageError } from './exit-codes.ts';
import { block } from './help.ts';

/** How much text goes out at once, in UTF-16 units: a write for each line would cost more than the line. */
const CHUNK = 65_536;

/** Writes the graph in a format, to stdout or to `--out`, and says how much it was. Holds no more than a chunk of it in memory. */
export const exportGraph: RunCommand = async (call) => {
  const format = readFormat(onlyOperand(call, 'format'));
  if (call.has('bom') && format !== 'csv') throw new UsageError(`--bom belongs to csv, not to ${format}`);
  const write = await formats[format].load();
  const source = exportable(await holdingsAt(call.valuesOf('data')));
  const chunks = write(source, { byteOrderMark: call.has('bom') });
  const exported = await drain(chunks, call, call.valueOf('out'));
  call.say(call.has('json') ? JSON.stringify({ format, ...exported }) : `Exported ${listed(exported)} as ${format}.`);
  return exitCodes.OK;
};

function readFormat(given: string): Format {
  const found = (Object.keys(formats) as Format[]).find((name) => name === given);
  if (found === undefined) throw new UsageError(`no format ${quoted(given)}.${didYouMean(given, Object.keys(formats))} There are ${Object.keys(formats).join(', ')}.`);
  return found;
}

/** Joins small chunks to larger ones, and tells in `exported` how much it was. */
function* batches(chunks: Chunks, exported: (count: Exported) => void): Generator<string> {
  let open = '';
  for (let next = chunks.next(); ; next = chunks.next()) {
    if (next.done === true) {
      exported(next.value);
      yield open;
      return;
    }
    open += next.value;
    if (open.length < CHUNK) continue;
    yield open;
    open = '';
  }
}

/** Writes all of it at the pace of its reader. */
async function drain(chunks: Chunks, call: Invocation, path: string | undefined): Promise<Exported> {
  let exported: Exported = {};
  const pieces = Readable.from(batches(chunks, (count) => {
    exported = count;
  }));
  if (path === undefined) {
    for await (const text of pieces as AsyncIterable<string>) await call.print(text);
    return exported;
  }
  const open = `${path}.part`;
  try {
    const file = createWriteStream(open);
    await (path.endsWith('.gz') ? pipeline(pieces, createGzip(), file) : pipeline(pieces, file));
    renameSync(open, path);
  } catch (error) {
    rmSync(open, { force: true });
    throw unavailable(`"${path}"`, error);
  }
  return exported;
}

const listed = (exported: Exported): string => Object.entries(exported).map(([what, count]) => `${count} ${what}`).join(', ');

/** The formats, for the help. */
export const formatsNote = (): string => block('Formats', Object.entries(formats).map(([name, row]) => [name, row.description] as const));
