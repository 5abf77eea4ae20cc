import { TextPool } from './text-pool.ts';

/** Shards of the table: each is small, so that growing one never halts the process. */
const SHARDS = 256;
const SMALLEST_SHARD = 8;

interface Shard {
  hashes: Int32Array;
  /** Number of the text plus one; 0 where the slot is free. */
  slots: Uint32Array;
  used: number;
}

/** Distinct texts, numbered from 0 in the order in which they came: both ways, for millions, outside the heap of JavaScript. */
export class TextNumbers {
  readonly #pool = new TextPool();
  readonly #shards: Shard[] = Array.from({ length: SHARDS }, () => ({ hashes: new Int32Array(SMALLEST_SHARD), slots: new Uint32Array(SMALLEST_SHARD), used: 0 }));

  get size(): number {
    return this.#pool.size;
  }

  /** The text with this number. */
  at(number: number): string {
    return this.#pool.at(number);
  }

  /** The number of a text, or -1. */
  numberOf(text: string): number {
    const hash = hashOf(text);
    const shard = this.#shardFor(hash);
    return (shard.slots[this.#slotOf(shard, hash, text)] ?? 0) - 1;
  }

  /** The number of a text, which is new when `size` grew. */
  add(text: string): number {
    const hash = hashOf(text);
    const shard = this.#shardFor(hash);
    const slot = this.#slotOf(shard, hash, text);
    const known = shard.slots[slot] ?? 0;
    if (known > 0) return known - 1;
    const number = this.#pool.add(text);
    shard.hashes[slot] = hash;
    shard.slots[slot] = number + 1;
    shard.used += 1;
    if (shard.used * 2 > shard.slots.length) grow(shard);
    return number;
  }

  #shardFor(hash: number): Shard {
    return this.#shards[hash & (SHARDS - 1)] as Shard;
  }

  /** The slot that holds the text, or the free one where it belongs. */
  #slotOf(shard: Shard, hash: number, text: string): number {
    const mask = shard.slots.length - 1;
    for (let slot = (hash >>> 8) & mask; ; slot = (slot + 1) & mask) {
      const held = shard.slots[slot] ?? 0;
      if (held === 0 || (shard.hashes[slot] === hash && this.#pool.at(held - 1) === text)) return slot;
    }
  }
}

function grow(shard: Shard): void {
  const { hashes, slots } = shard;
  shard.hashes = new Int32Array(hashes.length * 2);
  shard.slots = new Uint32Array(slots.length * 2);
  const mask = shard.slots.length - 1;
  slots.forEach((held, i) => {
    if (held === 0) return;
    const hash = hashes[i] ?? 0;
    let slot = (hash >>> 8) & mask;
    while (shard.slots[slot] !== 0) slot = (slot + 1) & mask;
    shard.slots[slot] = held;
    shard.hashes[slot] = hash;
  });
}

/** FNV-1a over UTF-16 units, with its bits mixed once more since the low ones choose the shard. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return hash ^ (hash >>> 12);
}
