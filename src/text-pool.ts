import { GrowingArray } from './growing-array.ts';

/** Bytes of one chunk; large enough that few texts leave a gap at its end. */
const CHUNK_BYTES = 1 << 20;
/** The longest text that a pool takes, in UTF-16 units: three bytes each fit in a chunk. */
export const LONGEST_POOLED = Math.floor(CHUNK_BYTES / 3);

/** Texts by number, as UTF-8 outside the heap of JavaScript: a million of them cost their bytes and 9 more each. */
export class TextPool {
  readonly #chunks: Buffer[] = [];
  readonly #chunkOf = new GrowingArray(Uint16Array);
  readonly #starts = new GrowingArray(Uint32Array);
  readonly #ends = new GrowingArray(Uint32Array);
  #used = CHUNK_BYTES;
  /** Whether every text so far is ASCII, which is read back several times as fast. */
  #isAscii = true;

  get size(): number {
    return this.#starts.length;
  }

  /** Adds a text of at most LONGEST_POOLED units; gives its number. */
  add(text: string): number {
    if (this.#used + text.length * 3 > CHUNK_BYTES) {
      this.#chunks.push(Buffer.allocUnsafeSlow(CHUNK_BYTES));
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
