import { faultText, InputError, quoted } from '../errors.ts';
import { GrowingArray } from '../growing-array.ts';
import type { Origin } from '../records.ts';
import { TextNumbers } from '../text-numbers.ts';

/** The ids that rows of a set gave, each with the place of its row. */
export class GivenIds {
  readonly #ids = new TextNumbers();
  readonly #lines = new GrowingArray(Uint32Array);
  readonly #fileNumbers = new GrowingArray(Uint32Array);
  readonly #files: string[] = [];

  /** Takes an id in. Throws InputError that names the earlier row when it was given before. */
  add(id: string, origin: Origin): void {
    const number = this.#ids.add(id);
    if (number < this.#lines.length) {
      const before = { file: this.#files[this.#fileNumbers.at(number)] ?? '', line: this.#lines.at(number) };
      throw new InputError(`the id ${quoted(id)} was given before, at ${faultText({ ...before, message: '' }).slice(0, -2)}`);
    }
    if (this.#files.at(-1) !== origin.file) this.#files.push(origin.file);
    this.#lines.push(origin.line);
    this.#fileNumbers.push(this.#files.length - 1);
  }

  /** How many ids were given before this one; -1 when it was not given. */
  numberOf(id: string): number {
    return this.#ids.numberOf(id);
  }
}
