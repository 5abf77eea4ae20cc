type Numbers = Uint8Array | Uint16Array | Uint32Array | Int32Array;

/** Numbers that come in one after another, in a typed array that doubles when it is full: no object for a number, O(1) for each. */
export class GrowingArray<A extends Numbers> {
  readonly #make: new (length: number) => A;
  #values: A;
  #length = 0;

  constructor(make: new (length: number) => A) {
    this.#make = make;
    this.#values = new make(SMALLEST);
  }

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const wider = new this.#make(this.#length * 2);
      wider.set(this.#values);
      this.#values = wider;
    }
    this.#values[this.#length++] = value;
  }

  at(index: number): number {
    return this.#values[index] ?? 0;
  }

  /** What is in it, without a copy; not to be held over a `push`. */
  view(): A {
    return this.#values.subarray(0, this.#length) as A;
  }
}

const SMALLEST = 16;
