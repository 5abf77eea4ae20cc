import type { Reading } from '../../src/read/reading.ts';

interface Found {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function* spansIn(value: unknown, path: string): Generator<Found> {
  if (!isRecord(value)) return;
  const { start, end, exact } = value;
  if (typeof start === 'number' && typeof end === 'number' && typeof exact === 'string') yield { path, start, end, exact };
  for (const [key, inner] of Object.entries(value)) yield* spansIn(inner, `${path}.${key}`);
}

/** How many stretches a reading names, and those whose words are not what stands there in `text`, or which are empty. */
export function checkSpans(reading: Reading, text: string): { readonly checked: number; readonly faults: readonly string[] } {
  const points = Array.from(text);
  const spans = [...spansIn(reading, 'reading')];
  const wrong = spans.filter(({ start, end, exact }) => start >= end || points.slice(start, end).join('') !== exact);
  const faults = wrong.map(({ path, start, end, exact }) => `${path}: [${start}, ${end}) is ${JSON.stringify(points.slice(start, end).join(''))}, not ${JSON.stringify(exact)}`);
  if (reading.article.text !== text) faults.push('reading.article.text is not the text that was read');
  return { checked: spans.length, faults };
}
