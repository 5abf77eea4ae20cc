import { resolvingBatch, type Batch } from './claims/batch.ts';
import { RowGroups, type RowSink } from './claims/row-groups.ts';
import { countryById } from './countries.ts';
import type { DatasetSummary } from './dataset-summary.ts';
import type { AnyRecord, Located } from './records.ts';
import type { Stepwise } from './stepwise.ts';
import { RowHeap } from './store/row-heap.ts';
import { recordsOfRow } from './store/row-records.ts';

/** A dataset, checked and ready to be taken into a store. */
export interface LoadedDataset {
  readonly batch: Batch;
  readonly rows: RowHeap;
}

/** Takes the records of one dataset as they come, and holds of the events that are rows no more than their columns. */
export class DatasetLoad {
  readonly #info: Pick<DatasetSummary, 'id' | 'recordedAt'>;
  readonly #rows: RowHeap;
  readonly #groups: RowGroups;

  constructor(info: Pick<DatasetSummary, 'id' | 'recordedAt'>) {
    this.#info = info;
    this.#rows = new RowHeap(info.id, info.recordedAt);
    this.#groups = new RowGroups(sinkOf(this.#rows));
  }

  add(record: Located<AnyRecord>): void {
    this.#groups.add(record);
  }

  /** Checks what is not a row. Throws DatasetError with every fault. */
  * finish(texts: ReadonlyMap<string, string>): Stepwise<LoadedDataset> {
    const batch = yield* resolvingBatch({ info: this.#info, records: this.#groups.finish(), texts });
    const known = new Set<string>(batch.entities.map((entity) => entity.id));
    const countries = this.#rows.referred().filter((id) => !known.has(id)).map((id) => countryById(id)).filter((country) => country !== undefined);
    return { batch: { ...batch, entities: [...batch.entities, ...new Set(countries)] }, rows: this.#rows };
  }
}

const sinkOf = (heap: RowHeap): RowSink => ({
  add: (event, claims) => {
    heap.add(event, claims);
  },
  has: (id) => heap.ids.numberOf(id) >= 0,
  take: (id) => {
    const row = heap.rowOf(id);
    if (row < 0) return undefined;
    const records = recordsOfRow(heap, row);
    heap.remove(row);
    return records;
  },
  eventWithKey: (key) => heap.find((row) => recordsOfRow(heap, row).claims.some((claim) => claim.key === key)),
});
