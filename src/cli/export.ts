import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { didYouMean, quoted } from '../errors.ts';
import { exportable, type Chunks, type Exported } from '../export/exportable.ts';
import { formats, type Format } from '../export/formats.ts';
import { onlyOperand } from './arguments.ts';
import type { Invocation, RunCommand } from './command.ts';
import { holdingsAt, sourcesAt } from './data.ts';
import { exitCodes, unavailable, UsageError } from './exit-codes.ts';
import { block } from './help.ts';
import { outPlace, type OutPlace } from './out-place.ts';
import { WholeFile } from './whole-file.ts';

/** How much text goes out at once, in UTF-16 units: a write for each line would cost more than the line. */
const CHUNK = 65_536;

/** Writes the graph in a format, to stdout or to `--out`, and says how much it was. Holds no more than a chunk of it in memory. */
export const exportGraph: RunCommand = async (call) => {
  const format = readFormat(onlyOperand(call, 'format'));
  if (call.has('bom') && format !== 'csv') throw new UsageError(`--bom belongs to csv, not to ${format}`);
  const write = await formats[format].load();
  const sources = sourcesAt(call.valuesOf('data'));
  const out = call.valueOf('out');
  const place = out === undefined ? undefined : outPlace('--out', out, sources.map(({ path }) => path));
  const piecesOf = async (): Promise<Pieces> => new Pieces(write(exportable(await holdingsAt(sources)), { byteOrderMark: call.has('bom') }));
  const exported = await (place && !place.isDevice ? writeWhole(piecesOf, place) : drain(await piecesOf(), call, place));
  call.say(call.has('json') ? JSON.stringify({ format, ...exported }) : `Exported ${listed(exported)} as ${format}.`);
  return exitCodes.OK;
};

function readFormat(given: string): Format {
  const found = (Object.keys(formats) as Format[]).find((name) => name === given);
  if (found === undefined) throw new UsageError(`no format ${quoted(given)}.${didYouMean(given, Object.keys(formats))} There are ${Object.keys(formats).join(', ')}.`);
  return found;
}

/** An export joined to larger pieces; `exported` tells in the end how much it was. */
class Pieces {
  exported: Exported = {};
  readonly #chunks: Chunks;

  constructor(chunks: Chunks) {
    this.#chunks = chunks;
  }

  stream(): Readable & AsyncIterable<string> {
    return Readable.from(this.#joined());
  }

  * #joined(): Generator<string> {
    let open = '';
    for (let next = this.#chunks.next(); ; next = this.#chunks.next()) {
      if (next.done === true) {
        this.exported = next.value;
        yield open;
        return;
      }
      open += next.value;
      if (open.length < CHUNK) continue;
      yield open;
      open = '';
    }
  }
}

/** Writes a file that is there when it is whole. The place is tried before anything is read. */
async function writeWhole(piecesOf: () => Promise<Pieces>, place: OutPlace): Promise<Exported> {
  const file = new WholeFile(place);
  try {
    const pieces = await piecesOf();
    for await (const text of pieces.stream()) await file.write(text);
    await file.keep();
    return pieces.exported;
  } finally {
    file.drop();
  }
}

/** Writes all of it to stdout or a device, at the pace of its reader. */
async function drain(pieces: Pieces, call: Invocation, device: OutPlace | undefined): Promise<Exported> {
  if (device === undefined) {
    for await (const text of pieces.stream()) await call.print(text);
    return pieces.exported;
  }
  try {
    const file = createWriteStream(device.path, { flags: 'a' });
    await (device.isGzip ? pipeline(pieces.stream(), createGzip(), file) : pipeline(pieces.stream(), file));
  } catch (error) {
    throw unavailable(quoted(device.given), error);
  }
  return pieces.exported;
}

const listed = (exported: Exported): string => Object.entries(exported).map(([what, count]) => `${count} ${what}`).join(', ');

/** The formats, for the help. */
export const formatsNote = (): string => block('Formats', Object.entries(formats).map(([name, row]) => [name, row.description] as const));
