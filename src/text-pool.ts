import { GrowingArray } from './growing-array.ts';

/** Bytes of one chunk; large enough that few texts leave a gap at its end. One that is longer gets a chunk of its own. */
const CHUNK_BYTES = 1 << 20;
/** The most bytes that a UTF-16 unit takes in UTF-8. */
const BYTES_PER_UNIT = 3;

/** Texts by number, as UTF-8 outside the heap of JavaScript: a million of them cost their bytes and 9 more each. */
export class TextPool {
  readonly #chunks: Buffer[] = [];
  readonly #chunkOf = new GrowingArray(Uint16Array);
  readonly #starts = new GrowingArray(Uint32Array);
  readonly #ends = new GrowingArray(Uint32Array);
  #used = 0;
  /** Whether every text so far is ASCII, which is read back several times as fast. */
  #isAscii = true;

  get size(): number {
    return this.#starts.length;
  }

  /** Adds a text; gives its number. */
  add(text: string): number {
    if (this.#used + text.length * BYTES_PER_UNIT > (this.#chunks.at(-1)?.length ?? 0)) {
      this.#chunks.push(Buffer.allocUnsafeSlow(Math.max(CHUNK_BYTES, text.length * BYTES_PER_UNIT)));
      this.#used = 0;
    }
    const written = this.#chunks.at(-1)?.write(text, this.#used, 'utf8') ?? 0;
    if (written !== text.length) this.#isAscii = false;
    this.#chunkOf.push(this.#chunks.length - 1);
    this.#starts.push(this.#used);
    this.#used += written;
    this.#ends.push(this.#used);
    return this.#starts.length - 1;
  }

  at(number: number): string {
    return this.#chunks[this.#chunkOf.at(number)]?.toString(this.#isAscii ? 'latin1' : 'utf8', this.#starts.at(number), this.#ends.at(number)) ?? '';
  }
}
