import { NewsgraphError } from '../errors.ts';

/** How long one request may be worked on, in milliseconds, over all that it asks; other requests wait meanwhile. */
export const MOST_WORK_MS = 2_000;

/** Looks between two looks at the clock. */
const LOOKS = 256;

/** Stops the work on a request that looks through too much. Time, since what a look costs differs a thousandfold from filter to filter. */
export class Patience {
  readonly #now: () => number;
  readonly #mostMs: number;
  #until: number;
  #looks = 0;

  constructor(mostMs = MOST_WORK_MS, now: () => number = () => performance.now()) {
    this.#now = now;
    this.#mostMs = mostMs;
    this.#until = now() + mostMs;
  }

  /** To be called for each thing that is looked at. Throws NewsgraphError (TOO_COSTLY) once the time is over. */
  look(): void {
    if (++this.#looks % LOOKS !== 0 || this.#now() <= this.#until) return;
    throw new NewsgraphError('TOO_COSTLY', `The query was worked on for ${this.#mostMs} ms and stopped: name an entity, a type or days, ask for fewer things at once, or use search for names.`);
  }

  /** Begins anew, after a wait in which nothing was worked on. */
  rest(): void {
    this.#until = this.#now() + this.#mostMs;
  }
}
