import type { Report } from './plover.ts';
import { takesAddedActors, type Read } from './reader.ts';

/** The dyads of the PETRARCH-2 validation sentences; undefined while the reader takes no actors of a user's own. */
export function scorePetrarch(_read: Read): Report | undefined {
  if (takesAddedActors) throw new Error('not built yet');
  process.stderr.write('skipped: the PETRARCH sentences have invented countries, and the reader takes no added actors yet\n');
  return undefined;
}
