import type { Article, Claim, ClaimId, Entity, Event, NodeId, Noun } from '../model.ts';
import { NO_MERGES } from './identity.ts';
import type { StoreBatch } from './projection.ts';
import { unpackRow, type RowEvent } from './row-facts.ts';
import type { RowHeap } from './row-heap.ts';

/** What one dataset brought, in the order in which it came. */
export interface Declared {
  readonly articles: readonly Article[];
  /** Countries among them that nobody declared: those that it refers to. */
  readonly entities: readonly Entity[];
  readonly events: readonly Event[];
  readonly claims: readonly Claim[];
  /** Nouns of other datasets that its claims speak of. */
  readonly borrowed: readonly Noun[];
  /** Its events that came as rows, also those that are held as nodes since other sets speak of them; unpacked one by one. */
  readonly rows: Iterable<RowEvent>;
}

/** What the batches of one dataset brought. What came again stands once, a noun as it came last. */
export function declaredIn(batches: readonly StoreBatch[]): Declared {
  const nouns = new Map<NodeId, Noun>();
  const borrowed = new Map<NodeId, Noun>();
  const claims = new Map<ClaimId, Claim>();
  for (const batch of batches) {
    for (const noun of [...batch.articles, ...batch.entities, ...batch.events]) nouns.set(noun.id, noun);
    for (const noun of batch.borrowed ?? []) borrowed.set(noun.id, noun);
    for (const claim of batch.claims) if (!claims.has(claim.id)) claims.set(claim.id, claim);
  }
  const heaps = batches.flatMap(({ rows }) => rows ?? []);
  const isAlone = (id: NodeId, heap: RowHeap): boolean =>
    batches.length < 2 || (!nouns.has(id) && heaps.every((other) => other === heap || other.rowOf(id) < 0));
  for (const { event, facts } of batches.length < 2 ? [] : rowsOf(heaps, (id, heap) => !isAlone(id, heap))) {
    if (!nouns.has(event.id)) nouns.set(event.id, event);
    for (const { claims: [claim] } of facts) if (claim && !claims.has(claim.id)) claims.set(claim.id, claim);
  }
  const all = [...nouns.values()];
  return {
    articles: all.filter((noun) => 'headline' in noun), entities: all.filter((noun) => 'name' in noun), events: all.filter((noun) => 'title' in noun),
    claims: [...claims.values()], borrowed: [...borrowed.values()], rows: { [Symbol.iterator]: () => rowsOf(heaps, isAlone) },
  };
}

/** The rows that are meant, unpacked one by one. */
function* rowsOf(heaps: readonly RowHeap[], isMeant: (id: NodeId, heap: RowHeap) => boolean): Generator<RowEvent> {
  for (const heap of heaps) {
    for (let place = 0; place < heap.size; place++) {
      if (!heap.isGone(place) && isMeant(heap.eventId(place), heap)) yield unpackRow(heap, place, NO_MERGES.canonical);
    }
  }
}
