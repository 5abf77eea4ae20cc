import { closeSync, createReadStream, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { unavailable } from './exit-codes.ts';

/** How much text goes out at once, in UTF-16 units: a write for each line would cost more than the line. */
const CHUNK = 1 << 18;

/** A file that is there when it is whole, or not at all: written beside its place and moved there. Without a path it takes everything and keeps nothing. */
export class WholeFile {
  readonly #path: string | undefined;
  readonly #open: string | undefined;
  #handle: number | undefined;
  #waiting = '';

  /** Throws UnavailableError when it cannot be written there. */
  constructor(path: string | undefined) {
    this.#path = path;
    this.#open = path === undefined ? undefined : `${path}.part`;
    this.#handle = this.#try(() => (this.#open === undefined ? undefined : openSync(this.#open, 'w')));
  }

  write(text: string): void {
    if (this.#handle === undefined) return;
    this.#waiting += text;
    if (this.#waiting.length > CHUNK) this.#flush();
  }

  #flush(): void {
    const { length } = this.#waiting;
    if (this.#handle !== undefined && length > 0) this.#try(() => writeSync(this.#handle ?? 0, this.#waiting));
    this.#waiting = '';
  }

  #close(): void {
    this.#flush();
    if (this.#handle !== undefined) closeSync(this.#handle);
    this.#handle = undefined;
  }

  /** Puts it in its place. */
  keep(): void {
    if (this.#open === undefined || this.#path === undefined) return;
    this.#close();
    const [open, path] = [this.#open, this.#path];
    this.#try(() => {
      renameSync(open, path);
    });
  }

  /** Prints it instead of keeping it. */
  async printTo(print: (text: string) => Promise<void>): Promise<void> {
    if (this.#open === undefined) return;
    this.#close();
    for await (const chunk of createReadStream(this.#open, 'utf8')) await print(chunk as string);
  }

  /** Takes away what was not kept. */
  drop(): void {
    if (this.#handle !== undefined) closeSync(this.#handle);
    this.#handle = undefined;
    if (this.#open !== undefined) rmSync(this.#open, { force: true });
  }

  #try<T>(run: () => T): T {
    try {
      return run();
    } catch (error) {
      throw unavailable(`"${this.#path ?? ''}"`, error);
    }
  }
}
