import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { DatasetError, type RecordFault } from '../errors.ts';

/** A file as it comes in; gz is seen by its first bytes. */
export interface SourceFile {
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** A line without its end; `line` counts from 1. */
export interface Line {
  readonly line: number;
  readonly text: string;
}

/** The longest line that is read, in bytes; the longest known row, a GDELT mention, takes some 3 kB. */
export const LONGEST_LINE_BYTES = 1_000_000;

const NEWLINE = 0x0a;
const GZIP = [0x1f, 0x8b] as const;
const UTF16 = [[0xff, 0xfe], [0xfe, 0xff]] as const;
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const latin1 = new TextDecoder('windows-1252');

const startsWith = (bytes: Uint8Array, first: readonly number[]): boolean => first.every((byte, i) => bytes[i] === byte);

/**
 * The lines of a file, in blocks, decoded strictly as UTF-8. Never holds more than a chunk and a line. A line that cannot be
 * read is a fault in its place; a file that cannot be read on (truncated gz, UTF-16) throws DatasetError.
 */
export async function* linesOf(file: SourceFile): AsyncGenerator<readonly (Line | RecordFault)[]> {
  const splitter = new LineSplitter(file.name);
  try {
    for await (const chunk of await plainBytes(file)) {
      const lines = splitter.push(chunk);
      if (lines.length > 0) yield lines;
    }
  } catch (error) {
    if (error instanceof DatasetError || !isZlibError(error)) throw error;
    throw new DatasetError([{ file: file.name, line: splitter.line, message: zlibMessage(error.code) }]);
  }
  const rest = splitter.end();
  if (rest.length > 0) yield rest;
}

const isZlibError = (error: unknown): error is Error & { code: string } =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('Z_');

const zlibMessage = (code: string): string =>
  code === 'Z_BUF_ERROR' ? 'the gz file ends too early; it was cut off' : `the gz file is damaged (${code})`;

/** The bytes of a file, unzipped where its first ones are those of gz. Throws DatasetError for UTF-16. */
export async function plainBytes(file: SourceFile): Promise<AsyncIterable<Uint8Array>> {
  const chunks = file.bytes[Symbol.asyncIterator]();
  let first = new Uint8Array(0);
  while (first.length < GZIP.length) {
    const next = await chunks.next();
    if (next.done) break;
    first = Buffer.concat([first, next.value]);
  }
  if (UTF16.some((mark) => startsWith(first, mark))) {
    throw new DatasetError([{ file: file.name, line: 1, message: 'the file is UTF-16; save it as UTF-8' }]);
  }
  const all = continued(first, chunks);
  return startsWith(first, GZIP) && first.length >= GZIP.length ? gunzipped(all) : all;
}

async function* continued(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (first.length > 0) yield first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

/** What fails on the way in, or is given up on the way out, ends both. */
function gunzipped(bytes: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  const gunzip = createGunzip();
  pipeline(Readable.from(bytes), gunzip, () => undefined);
  return gunzip as AsyncIterable<Uint8Array>;
}

class LineSplitter {
  readonly #file: string;
  #carry: Buffer = Buffer.alloc(0);
  #isSkipping = false;
  /** The line that comes next, from 1. */
  line = 1;

  constructor(file: string) {
    this.#file = file;
  }

  push(chunk: Uint8Array): readonly (Line | RecordFault)[] {
    const bytes = this.#carry.length > 0 ? Buffer.concat([this.#carry, chunk]) : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    const end = bytes.lastIndexOf(NEWLINE);
    const lines = end < 0 ? [] : this.#block(bytes.subarray(0, end));
    this.#keep(bytes.subarray(end + 1));
    return lines;
  }

  end(): readonly (Line | RecordFault)[] {
    return this.#carry.length > 0 || this.#isSkipping ? this.#block(this.#carry) : [];
  }

  /** What follows the last line's end waits for more, unless it is past the ceiling already. */
  #keep(rest: Buffer): void {
    if (rest.length > LONGEST_LINE_BYTES) this.#isSkipping = true;
    this.#carry = this.#isSkipping ? Buffer.alloc(0) : Buffer.from(rest);
  }

  #block(bytes: Buffer): (Line | RecordFault)[] {
    const found: (Line | RecordFault)[] = [];
    let rest = bytes;
    if (this.#isSkipping) {
      const end = bytes.indexOf(NEWLINE);
      found.push(this.#tooLong());
      this.#isSkipping = false;
      if (end < 0) return found;
      rest = bytes.subarray(end + 1);
    }
    const text = decoded(rest);
    if (text !== undefined && !text.includes('\0')) {
      for (const line of text.split('\n')) found.push(line.length > LONGEST_LINE_BYTES ? this.#tooLong() : this.#lineOf(line));
      return found;
    }
    for (let start = 0; start <= rest.length;) {
      const at = rest.indexOf(NEWLINE, start);
      const end = at < 0 ? rest.length : at;
      found.push(this.#checked(rest.subarray(start, end)));
      start = end + 1;
    }
    return found;
  }

  #lineOf(text: string): Line {
    const bare = this.line === 1 && text.startsWith('\uFEFF') ? text.slice(1) : text;
    return { line: this.line++, text: bare.endsWith('\r') ? bare.slice(0, -1) : bare };
  }

  #tooLong(): RecordFault {
    return { file: this.#file, line: this.line++, message: `the line is longer than ${LONGEST_LINE_BYTES} bytes` };
  }

  #checked(bytes: Buffer): Line | RecordFault {
    if (bytes.length > LONGEST_LINE_BYTES) return this.#tooLong();
    const text = decoded(bytes);
    if (text === undefined) return { file: this.#file, line: this.line++, message: `not UTF-8: byte ${latin1Place(bytes)}` };
    if (text.includes('\0')) return { file: this.#file, line: this.line++, message: `holds a NUL character at ${text.indexOf('\0') + 1}` };
    return this.#lineOf(text);
  }
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return strict.decode(bytes);
  } catch {
    return undefined;
  }
}

/** Where the first byte stands that is not UTF-8, and what it would be in Latin-1. */
function latin1Place(bytes: Uint8Array): string {
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isPrefix(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  const at = Math.max(0, bytes.subarray(0, bad).length - 1);
  const start = lastStart(bytes, at);
  const byte = bytes[start] ?? 0;
  return `${start + 1} is 0x${byte.toString(16)}, which in Latin-1 is "${latin1.decode(bytes.subarray(start, start + 1))}"`;
}

/** Whether the bytes may go on to be UTF-8. */
function isPrefix(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** Steps back from a byte that cannot follow to the one that began the character. */
function lastStart(bytes: Uint8Array, at: number): number {
  for (let back = 1; back <= 3 && at - back >= 0; back += 1) {
    const byte = bytes[at - back] ?? 0;
    if (byte >= 0xc0 && decoded(bytes.subarray(at - back, at)) === undefined) return at - back;
    if (byte < 0x80) return at;
  }
  return at;
}
