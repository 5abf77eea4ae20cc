/**
 * A list in stable order whose items are made when they are asked for: a page of a million costs its page. Arrays are listings.
 */
export interface Listing<T> extends Iterable<T> {
  readonly length: number;
  at(index: number): T | undefined;
  slice(from?: number, to?: number): readonly T[];
}

/** A listing of `length` items that `itemAt` makes; it is called for 0 to length - 1 only. */
export class LazyListing<T> implements Listing<T> {
  readonly length: number;
  readonly #itemAt: (index: number) => T;

  constructor(length: number, itemAt: (index: number) => T) {
    this.length = length;
    this.#itemAt = itemAt;
  }

  at(index: number): T | undefined {
    return index >= 0 && index < this.length ? this.#itemAt(index) : undefined;
  }

  slice(from = 0, to = this.length): readonly T[] {
    const items: T[] = [];
    for (let i = from; i < Math.min(to, this.length); i++) items.push(this.#itemAt(i));
    return items;
  }

  * [Symbol.iterator](): Iterator<T> {
    for (let i = 0; i < this.length; i++) yield this.#itemAt(i);
  }
}

/** The same list, each item turned into another when it is asked for. */
export const mapped = <T, U>(list: Listing<T>, turn: (item: T) => U): Listing<U> => new LazyListing(list.length, (index) => turn(list.at(index) as T));

/** One list after the other. */
export function joined<T>(first: Listing<T>, second: Listing<T>): Listing<T> {
  if (second.length === 0) return first;
  return new LazyListing(first.length + second.length, (index) => (index < first.length ? first.at(index) : second.at(index - first.length)) as T);
}
