import { createReadStream } from 'node:fs';
import { createNewsgraph, type Newsgraph } from '../../../src/newsgraph.ts';

const info = { id: 'icews', recordedAt: '2026-01-01T00:00:00Z', title: 'ICEWS, drawn again', description: 'For measuring.', publisher: 'ICEWS', licence: 'terms', retrieved: '2026-01-01' };

/** newsgraph over a file of quadruples. A row that was drawn twice is refused, as a real set's would be. */
export async function loaded(path: string): Promise<Newsgraph> {
  const newsgraph = createNewsgraph({ datasets: [] });
  await newsgraph.load({ import: { format: 'icews-quads', files: [{ name: 'icews.tsv', bytes: createReadStream(path) }], dataset: info, maxRejects: 1 }, dataset: info });
  return newsgraph;
}
