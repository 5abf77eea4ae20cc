/** Counts behind a precision and a recall. What is optional in the gold counts towards the first and not the second. */
export interface Tally {
  /** Read and right. */
  right: number;
  /** Read. */
  read: number;
  /** In the gold and found. */
  found: number;
  /** In the gold. */
  wanted: number;
}

export const emptyTally = (): Tally => ({ right: 0, read: 0, found: 0, wanted: 0 });

/** Of what was read, the right share; undefined when nothing was read. */
export const precision = ({ right, read }: Tally): number | undefined => (read === 0 ? undefined : right / read);

/** Of what was wanted, the found share; undefined when nothing was wanted. */
export const recall = ({ found, wanted }: Tally): number | undefined => (wanted === 0 ? undefined : found / wanted);

/** The harmonic mean of both; undefined where either is. */
export function f1(tally: Tally): number | undefined {
  const [p, r] = [precision(tally), recall(tally)];
  if (p === undefined || r === undefined) return undefined;
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}

/** Counts one thing read. */
export function countRead(tally: Tally, right: boolean): void {
  tally.read += 1;
  if (right) tally.right += 1;
}

/** Counts one thing of the gold. */
export function countWanted(tally: Tally, found: boolean): void {
  tally.wanted += 1;
  if (found) tally.found += 1;
}

/** Adds `more` to `tally`. */
export function addTally(tally: Tally, more: Tally): void {
  tally.right += more.right;
  tally.read += more.read;
  tally.found += more.found;
  tally.wanted += more.wanted;
}
