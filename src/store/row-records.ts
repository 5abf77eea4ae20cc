import { allEventTypes, allPredicates } from '../ontology.ts';
import type { ClaimRecord, EventRecord } from '../records.ts';
import { qualifiersOf, type RowHeap, type RowVoice } from './row-heap.ts';

/** The records that a row was made of. */
export interface RowRecords {
  readonly event: EventRecord;
  readonly claims: readonly ClaimRecord[];
}

/** Gives the records of a row back as they came. */
export function recordsOfRow(heap: RowHeap, row: number): RowRecords {
  const [title, cameo, name, packed, office] = heap.unpack(row);
  const id = heap.eventId(row);
  const { status, attribution } = heap.voiceTable[heap.voices.at(row)] as RowVoice;
  return {
    event: { record: 'event', id, type: allEventTypes[heap.types.at(row)] ?? 'OTHER', title, ...(cameo !== 0 && { cameo }) },
    claims: packed.map(([predicate, object, rest], place): ClaimRecord => ({
      record: 'claim', key: `${name}/${place}`, subject: id, predicate: allPredicates[predicate] as string, ...(object >= 0 && { object: heap.entities[object] }),
      polarity: 'AFFIRMED', modality: 'FACTUAL', attribution: [...attribution], row: name, evidence: [], status, derivedFrom: [], links: [], review: 'ACCEPTED',
      ...(rest as Partial<ClaimRecord> | undefined), qualifiers: qualifiersOf(rest, office) ?? {},
    })),
  };
}
