import { compactLine } from './compact-record.ts';
import { resolveBatch } from './claims/batch.ts';
import { DatasetError } from './errors.ts';
import type { KnownEntities } from './read/claims/graph-entities.ts';
import type { Reading } from './read/reading.ts';
import { recordsOfReading, type ArticleRecords } from './read/claims/reading-records.ts';
import type { AnyRecord, DatasetInfo, Located } from './records.ts';

/** How often claims that do not fit are taken out before the article is refused; taking one out can leave another alone. */
const MOST_ROUNDS = 5;
/** The longest line of our JSON Lines that is read back, in bytes. */
const LONGEST_LINE = 1_000_000;

/**
 * An article's reading as records that load: what a check of the graph refuses is left out and listed. Throws DatasetError, naming the
 * record, when not a claim is at fault but the article or a node.
 */
export function importReading(reading: Reading, known: KnownEntities, dataset: Pick<DatasetInfo, 'id' | 'recordedAt'>): ArticleRecords {
  const { records, leftOut } = recordsOfReading(reading, known, dataset.id);
  const refused = [...leftOut];
  let kept = records;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const faults = faultsOf(kept, dataset, reading.article.id);
    if (faults.size === 0) return { records: kept, leftOut: refused };
    for (const [line, message] of faults) refused.push(`${keyOf(kept[line - 1])}: ${message}`);
    kept = kept.filter((_record, i) => !faults.has(i + 1));
  }
  throw new DatasetError([{ file: reading.article.id, line: 1, message: 'its claims do not fit together' }]);
}

const keyOf = (record: AnyRecord | undefined): string => (record?.record === 'claim' ? `${record.predicate} of ${record.subject}` : record?.id ?? '');

/** The claims that do not fit, by line. */
function faultsOf(records: readonly AnyRecord[], dataset: Pick<DatasetInfo, 'id' | 'recordedAt'>, file: string): ReadonlyMap<number, string> {
  const located = records.map((record, i): Located<AnyRecord> => ({ ...record, origin: { file, line: i + 1 } }));
  const long = located.filter((record) => Buffer.byteLength(compactLine(record)) > LONGEST_LINE);
  if (long.length > 0) throw new DatasetError(long.map(({ origin }) => ({ ...origin, message: `is longer than ${LONGEST_LINE} bytes as a line` })));
  try {
    resolveBatch({ info: dataset, records: located, texts: new Map() });
    return new Map();
  } catch (error) {
    if (!(error instanceof DatasetError) || error.faults.some(({ line }) => records[line - 1]?.record !== 'claim')) throw error;
    return new Map(error.faults.map(({ line, message }) => [line, message]));
  }
}
