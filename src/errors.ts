import { distance } from 'fastest-levenshtein';

/** Errors that are ours to explain. `code` is stable; the message says what was wrong and what was given. */
export class NewsgraphError extends Error {
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'NewsgraphError';
    this.code = code;
  }
}

/** Something a caller passed does not have the form it must have. */
export class InputError extends NewsgraphError {
  constructor(message: string) {
    super('BAD_INPUT', message);
  }
}

/** Something that needs the package to be built was asked of one that is not. */
export class NotBuiltError extends NewsgraphError {
  constructor(what: string) {
    super('NOT_BUILT', `${what} need the package to be built: run "npm run build"`);
  }
}

/** How much of what was given a message quotes, in UTF-16 units. */
const LONGEST_QUOTE = 80;

/** What was given, in quotation marks, cut where it is long. */
export const quoted = (given: string): string =>
  given.length > LONGEST_QUOTE ? `"${given.slice(0, LONGEST_QUOTE)}…"` : `"${given}"`;

/** One fault of a record on its way in: where it stands, and what is wrong with it. */
export interface RecordFault {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** Prints a fault as `file:line: message`. */
export const faultText = (fault: RecordFault): string => `${fault.file}:${fault.line}: ${fault.message}`;

/** How many faults the message of a DatasetError prints. */
const FAULTS_SHOWN = 20;

/** A dataset that does not fit; nothing of it was taken in. */
export class DatasetError extends NewsgraphError {
  readonly faults: readonly RecordFault[];

  /** `total` is given where there are more faults than `faults` holds. */
  constructor(faults: readonly RecordFault[], total = faults.length) {
    const shown = faults.slice(0, FAULTS_SHOWN).map(faultText);
    const rest = total > shown.length ? [`and ${total - shown.length} more`] : [];
    super('BAD_DATASET', [...shown, ...rest].join('\n'));
    this.faults = faults;
  }
}

/** The edit distance up to which two words are taken for a slip of the finger. */
const NEAR_MISS = 3;

/**
 * The nearest of `known` to `given`, worded as a question, or an empty string when none is near. `spellings` gives what a word may
 * be written as; itself alone when left out.
 */
export function didYouMean(given: string, known: Iterable<string>, spellings: (word: string) => readonly string[] = itself): string {
  const wanted = given.toLowerCase();
  let best: string | undefined;
  let bestDistance = Math.min(NEAR_MISS, Math.floor(given.length / 2)) + 1;
  for (const word of known) {
    for (const spelling of spellings(word)) {
      // Two words are at least as far apart as their lengths: among a million ids few are compared letter by letter.
      if (Math.abs(spelling.length - given.length) >= bestDistance) continue;
      const steps = distance(wanted, spelling.toLowerCase());
      if (steps < bestDistance) [best, bestDistance] = [word, steps];
    }
  }
  return best === undefined ? '' : ` Did you mean "${best}"?`;
}

const itself = (word: string): readonly string[] => [word];
