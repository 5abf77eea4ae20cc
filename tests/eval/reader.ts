import type { Reading } from '../../src/read/reading.ts';

/** What is told to the reader beside the text, as with `newsgraph read --published --publisher`. */
export interface ReadOptions {
  /** `YYYY-MM-DD`. */
  readonly published?: string | undefined;
  readonly publisher?: string | undefined;
  /** Actors that the reader's own dictionaries lack, as a user would add them. */
  readonly actors?: readonly AddedActor[] | undefined;
}

/** An actor of a user's own dictionary. */
export interface AddedActor {
  readonly name: string;
  readonly aliases: readonly string[];
}

export type Read = (text: string, options: ReadOptions) => Reading;

/** Thrown while no reader is wired in. */
export class NoReader extends Error {
  constructor() {
    super('no reader yet');
  }
}

/** The reader that is scored: the one place at which the evaluation meets it. */
export const read: Read = () => {
  throw new NoReader();
};

/** Whether `read` heeds `actors`; the PETRARCH sentences, whose countries are invented, are scored only then. */
export const takesAddedActors = false;
