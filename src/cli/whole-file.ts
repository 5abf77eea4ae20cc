import { once } from 'node:events';
import { accessSync, chmodSync, constants, createReadStream, createWriteStream, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PassThrough, type Duplex } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { quoted } from '../errors.ts';
import { unavailable } from './exit-codes.ts';
import type { OutPlace } from './out-place.ts';
import { forgetPart, openPart, type PartFile } from './part-files.ts';

/** How much text goes out at once, in UTF-16 units: a write for each line would cost more than the line. */
const CHUNK = 1 << 18;

/** Prints a piece of text, at the pace of its reader. */
export type Print = (text: string) => Promise<void>;

/**
 * Text that is in its place when it is whole, or not at all: written to a file beside its place, gzipped where its name says so, and
 * moved there. What cannot be replaced, a device or what `print` leads to, gets it from a temporary file once it is whole.
 */
export class WholeFile {
  readonly #to: OutPlace | Print;
  readonly #part: PartFile;
  readonly #into: Duplex;
  /** Ends when all is written. */
  readonly #written: Promise<void>;
  #waiting = '';
  #isOver = false;

  /** Throws UnavailableError when it cannot be written there. */
  constructor(to: OutPlace | Print) {
    this.#to = to;
    this.#part = typeof to === 'function' || to.isDevice ? openPart(join(tmpdir(), 'newsgraph'), 0o600) : partBeside(to);
    const isGzip = typeof to !== 'function' && to.isGzip;
    this.#into = isGzip ? createGzip() : new PassThrough();
    this.#written = pipeline(this.#into, createWriteStream('', { fd: this.#part.handle, flush: true }));
    // A failure is told to who writes next, or keeps it.
    this.#written.catch(() => undefined);
  }

  /** Takes a piece of text; where it gives a promise, that is to be awaited before the next. */
  write(text: string): Promise<void> | undefined {
    this.#waiting += text;
    return this.#waiting.length > CHUNK ? this.#flush() : undefined;
  }

  async #flush(): Promise<void> {
    const text = this.#waiting;
    this.#waiting = '';
    await this.#trying(async () => {
      if (!this.#into.write(text)) await Promise.race([once(this.#into, 'drain'), this.#written]);
    });
  }

  /** Puts it in its place. */
  async keep(): Promise<void> {
    await this.#flush();
    await this.#trying(async () => {
      this.#into.end();
      await this.#written;
      await this.#place(this.#to);
    });
    this.#end();
  }

  async #place(to: OutPlace | Print): Promise<void> {
    const { path } = this.#part;
    if (typeof to === 'function') for await (const chunk of createReadStream(path, 'utf8')) await to(chunk as string);
    else if (to.isDevice) await pipeline(createReadStream(path), createWriteStream(to.path, { flags: 'a' }));
    else renameSync(path, to.path);
  }

  /** Takes away what was not kept. */
  drop(): void {
    this.#into.destroy();
    this.#end();
  }

  #end(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    rmSync(this.#part.path, { force: true });
    forgetPart(this.#part);
  }

  async #trying(run: () => Promise<void>): Promise<void> {
    try {
      await run();
    } catch (error) {
      throw typeof this.#to === 'function' ? error : unavailable(quoted(this.#to.given), error);
    }
  }
}

/** Opens the part beside its place, with the permissions of the file that it will replace. */
function partBeside({ given, path, mode }: OutPlace): PartFile {
  if (mode !== undefined) orUnavailable(quoted(given), () => { accessSync(path, constants.W_OK); });
  return orUnavailable(`the folder ${quoted(dirname(given))}`, () => {
    const part = openPart(path, mode);
    if (mode !== undefined) chmodSync(part.path, mode);
    return part;
  });
}

function orUnavailable<T>(what: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw unavailable(what, error);
  }
}
