import type { Article, Claim, Entity, Event, NodeId, Noun } from '../model.ts';
import type { Stepwise } from '../stepwise.ts';
import { NO_MERGES, type Identity } from './identity.ts';
import { NameIndex } from './name-index.ts';
import { NodeGraph } from './node-graph.ts';
import type { RowHeap } from './row-heap.ts';
import { RowStore } from './row-store.ts';

/** Nouns and claims that go in together. */
export interface StoreBatch {
  /** The dataset that they are of, by which they can be taken out again. */
  readonly dataset?: string | undefined;
  readonly entities: readonly Entity[];
  readonly events: readonly Event[];
  readonly articles: readonly Article[];
  readonly claims: readonly Claim[];
  /** Nouns of other datasets that the claims speak of: they stand here where no dataset that is in declares them. */
  readonly borrowed?: readonly Noun[] | undefined;
  /** Events of the dataset that are held as rows. */
  readonly rows?: RowHeap | undefined;
}

/** Claims or nodes between two steps: a few milliseconds of work. */
const STEP = 500;

/** What batches make when some ids stand for one thing: the graph of nodes, the rows beside it, and the names of all. */
export class Projection {
  readonly identity: Identity;
  readonly nodes: NodeGraph;
  readonly rows: RowStore;
  readonly names = new NameIndex();

  constructor(identity: Identity = NO_MERGES) {
    this.identity = identity;
    this.nodes = new NodeGraph(identity);
    this.rows = new RowStore(identity);
  }

  /** Takes in a batch. A claim that is there already adds nothing; a node under a known id replaces its noun. `onStep` is told of each step. */
  * taking(batch: StoreBatch, onStep: () => void): Stepwise<void> {
    let work = 0;
    for (const noun of [...batch.articles, ...batch.entities, ...batch.events]) {
      this.#makeNode(noun.id);
      const held = this.nodes.putNoun(noun);
      if ('name' in held) this.names.put(held);
      if (++work % STEP === 0) yield onStep();
    }
    for (const noun of batch.borrowed ?? []) {
      if (this.nodes.has(noun.id) || this.rows.has(noun.id)) continue;
      const held = this.nodes.putNoun(noun);
      if ('name' in held) this.names.put(held);
    }
    for (const claim of batch.claims) {
      for (const id of [claim.subject, claim.object, claim.saidIn]) if (id !== undefined) this.#makeNode(id);
      this.nodes.putClaim(claim);
      if (++work % STEP === 0) yield onStep();
    }
    if (batch.rows) yield* this.#takingRows(batch.rows);
    yield* this.rows.settle();
    onStep();
  }

  /** A row that is held already, word for word, adds nothing; other events that are held already become nodes. */
  * #takingRows(rows: RowHeap): Stepwise<void> {
    const shared: NodeId[] = [];
    const repeated: number[] = [];
    for (let place = 0; place < rows.size; place++) {
      if (place % STEP === STEP - 1) yield;
      const id = rows.eventId(place);
      if (rows.isGone(place)) continue;
      if (this.rows.holdsSame(rows, place)) repeated.push(place);
      else if (this.nodes.has(id) || this.rows.has(id)) shared.push(id);
    }
    for (const place of repeated) rows.remove(place);
    for (const id of shared) this.#makeNode(id);
    this.rows.add(rows);
    for (const id of shared) this.#makeNode(id);
  }

  /** Makes a node of an event that is held as a row. */
  #makeNode(id: NodeId): void {
    const taken = id.startsWith('evt:') ? this.rows.take(id) : undefined;
    if (!taken) return;
    this.nodes.putNoun(taken.event);
    for (const claim of taken.claims) this.nodes.putClaim(claim);
  }
}
