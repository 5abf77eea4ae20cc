/** A function that a CommonJS module exports by itself, which its types call the default export. */
export const callable = <F>(module: F | { readonly default: F }): F => (typeof module === 'function' ? module : (module as { readonly default: F }).default);

/** A sequence of numbers from 0 to 1 that is the same for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
