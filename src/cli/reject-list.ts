import { rmSync } from 'node:fs';
import type { RecordFault } from '../errors.ts';
import type { OutPlace } from './out-place.ts';
import { WholeFile } from './whole-file.ts';

/** The file in which refused rows are listed, a JSON object a line. Written as they come, so that no number of them fills the memory. */
export class RejectList {
  readonly #place: OutPlace;
  readonly #isAskedFor: boolean;
  #file: WholeFile | undefined;

  /** One that is asked for is there in any case, empty where no row is refused; another only where one is. Throws UnavailableError. */
  constructor(place: OutPlace, isAskedFor: boolean) {
    this.#place = place;
    this.#isAskedFor = isAskedFor;
    if (isAskedFor) this.#file = new WholeFile(place);
  }

  add(fault: RecordFault): Promise<void> | undefined {
    this.#file ??= new WholeFile(this.#place);
    return this.#file.write(`${JSON.stringify(fault)}\n`);
  }

  /** Puts it in its place, if there is one. */
  async keep(): Promise<void> {
    await this.#file?.keep();
  }

  /** Takes away the list that an earlier import left in its place: now no row is refused. */
  clear(): void {
    if (!this.#isAskedFor) rmSync(this.#place.path, { force: true });
  }

  /** Takes away what was not kept. */
  drop(): void {
    this.#file?.drop();
  }
}
