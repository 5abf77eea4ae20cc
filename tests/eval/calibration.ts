import type { Sureness } from './score.ts';

/** The events of a confidence from `from` up to `to`: how sure the reader was on average, and how often it was right. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly sure: number;
  readonly right: number;
}

const BINS = 10;

/** Ten bins of equal width, without the empty ones. */
export function reliability(sureness: readonly Sureness[]): Bin[] {
  return Array.from({ length: BINS }, (_, i) => {
    const inBin = sureness.filter(({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)) === i);
    const count = inBin.length;
    const sum = inBin.reduce((total, { confidence }) => total + confidence, 0);
    return { from: i / BINS, to: (i + 1) / BINS, count, sure: sum / count, right: inBin.filter(({ right }) => right).length / count };
  }).filter(({ count }) => count > 0);
}

/** Expected calibration error: how far sureness and being right lie apart, weighed by count. Undefined without events. */
export function calibrationError(sureness: readonly Sureness[]): number | undefined {
  if (sureness.length === 0) return undefined;
  return reliability(sureness).reduce((total, { count, sure, right }) => total + (count / sureness.length) * Math.abs(sure - right), 0);
}
