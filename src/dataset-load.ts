import { BatchResolver, type Batch, type KnownNouns } from './claims/batch.ts';
import { RowGroups, type RowSink } from './claims/row-groups.ts';
import { countryById } from './countries.ts';
import type { DatasetSummary } from './dataset-summary.ts';
import type { EventId, Noun } from './model.ts';
import type { EventType } from './ontology.ts';
import type { AnyRecord, Located } from './records.ts';
import type { Stepwise } from './stepwise.ts';
import { RowHeap } from './store/row-heap.ts';
import { recordsOfRow } from './store/row-records.ts';

/** A dataset, checked and ready to be taken into a store. */
export interface LoadedDataset {
  readonly batch: Batch;
  /** None where only what some articles tell is taken. */
  readonly rows?: RowHeap | undefined;
}

/** Takes the records of one dataset as they come, and holds of the events that are rows no more than their columns. */
export class DatasetLoad {
  readonly #info: Pick<DatasetSummary, 'id' | 'recordedAt'>;
  readonly #rows: RowHeap;
  readonly #groups: RowGroups;
  #resolver: BatchResolver | undefined;

  constructor(info: Pick<DatasetSummary, 'id' | 'recordedAt'>) {
    this.#info = info;
    this.#rows = new RowHeap(info.id, info.recordedAt);
    this.#groups = new RowGroups(sinkOf(this.#rows));
  }

  add(record: Located<AnyRecord>): void {
    this.#groups.add(record);
  }

  /** Says that all records are there: what they declare is then known. `texts` holds those of articles that lie in files of their own. */
  * declaring(texts: ReadonlyMap<string, string> = new Map()): Stepwise<void> {
    this.#resolver = new BatchResolver({ info: this.#info, records: this.#groups.finish(), texts });
    yield* this.#resolver.declaring();
  }

  /** What it declares under this id, also as a row. */
  noun(id: string): Noun | undefined {
    const row = id.startsWith('evt:') ? this.#rows.rowOf(id) : -1;
    return row < 0 ? this.#resolver?.noun(id) : eventOf(this.#rows, row);
  }

  text(article: string): string | undefined {
    return this.#resolver?.text(article);
  }

  /** The ids that it declares, those of rows aside: coded ids are near to many others, and telling one would not help. */
  ids(): Iterable<string> {
    return this.#resolver?.ids() ?? [];
  }

  /** Checks what is not a row; its claims may speak of what `others` declare. After `declaring`. Throws DatasetError with every fault. */
  * finishing(others?: KnownNouns): Stepwise<LoadedDataset> {
    if (!this.#resolver) throw new Error('declaring comes first');
    const batch = yield* this.#resolver.resolving(others);
    const known = new Set<string>(batch.entities.map((entity) => entity.id));
    const countries = this.#rows.referred().filter((id) => !known.has(id)).map((id) => countryById(id)).filter((country) => country !== undefined);
    return { batch: { ...batch, entities: [...batch.entities, ...new Set(countries)] }, rows: this.#rows };
  }
}

function eventOf(heap: RowHeap, row: number): Noun {
  const { id, type, title, cameo } = recordsOfRow(heap, row).event;
  return { id: id as EventId, type: type as EventType, title, cameo };
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
