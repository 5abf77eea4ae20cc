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

  /** Throws InputError that names the earlier row when the id was given before. */
  check(id: string): void {
    const number = this.#ids.numberOf(id);
    if (number >= 0) throw givenBefore(id, { file: this.#files[this.#fileNumbers.at(number)] ?? '', line: this.#lines.at(number) });
  }

  /** Takes in an id that was not given before. */
  add(id: string, origin: Origin): void {
    this.#ids.add(id);
    if (this.#files.at(-1) !== origin.file) this.#files.push(origin.file);
    this.#lines.push(origin.line);
    this.#fileNumbers.push(this.#files.length - 1);
  }

  /** How many ids were given before this one; -1 when it was not given. */
  numberOf(id: string): number {
    return this.#ids.numberOf(id);
  }
}

/** What is said of an id that an earlier row, or the same one, has. */
export const givenBefore = (id: string, { file, line }: Origin): InputError => new InputError(`the id ${quoted(id)} was given before, at ${faultText({ file, line, message: '' }).slice(0, -2)}`);
