import type { RecordFault } from './errors.ts';

/** How many refused rows of a file are kept for messages; the rest are counted. */
const KEPT = 20;

/** Counts the rows of each file that are refused, and keeps the first of them. */
export class RefusedRows {
  readonly #byFile = new Map<string, { count: number; readonly first: RecordFault[] }>();
  count = 0;

  add(fault: RecordFault): void {
    const ofFile = this.#byFile.get(fault.file) ?? { count: 0, first: [] };
    this.#byFile.set(fault.file, ofFile);
    ofFile.count += 1;
    this.count += 1;
    if (ofFile.first.length < KEPT) ofFile.first.push(fault);
  }

  /** How many rows of the file were refused, and the first of them. */
  of(file: string): { readonly count: number; readonly first: readonly RecordFault[] } {
    return this.#byFile.get(file) ?? { count: 0, first: [] };
  }

  /** The first of all files. */
  first(): RecordFault[] {
    return [...this.#byFile.values()].flatMap(({ first }) => first).slice(0, KEPT);
  }
}
