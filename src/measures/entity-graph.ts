import { GrowingArray } from '../growing-array.ts';
import type { EntityId, NodeId } from '../model.ts';
import { allRelations, allRoles } from '../ontology.ts';
import { isEntityInView } from '../query/entities.ts';
import { seeFact, type Sight } from '../query/sight.ts';
import { tiesOf } from '../query/ties.ts';
import { membersOf } from '../store/event-columns.ts';
import { roleNumber } from '../store/row-heap.ts';
import type { Stepwise } from '../stepwise.ts';

/** Who is tied to whom, as numbers, to be handed to another thread. Of edges between the same two there may be several. */
export interface EntityGraph {
  /** By number. */
  readonly entities: readonly EntityId[];
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
  /** How many events or relations the edge stands for. */
  readonly weights: Uint32Array;
}

/** Nodes, pairs or rows between two steps: a few milliseconds of work. */
const STEP = 500;
const PAIR_STEP = 20_000;
/** Where an event took place says nothing of who has to do with whom. */
const WALKED_ROLES = allRoles.filter((role) => role !== 'LOCATION' && role !== 'OBJECT');

/**
 * The entities and what ties them under the standard lens: an edge for every two that have a part in one event, places aside, and
 * one for every relation by which paths may lead. An event ties two once, whatever parts they have in it; who is tied to nobody is
 * there too.
 */
export function* entityGraph(sight: Sight): Stepwise<EntityGraph> {
  const edges = new EdgeList();
  yield* everyone(sight, edges);
  const crowded = new Set(sight.view.columns.crowded.members);
  yield* pairsOfRows(sight, crowded, edges);
  yield* crowdedRows(sight, crowded, edges);
  yield* nodeEvents(sight, edges);
  yield* relations(sight, edges);
  return edges.graph();
}

class EdgeList {
  readonly #numbers = new Map<NodeId, number>();
  readonly #sources = new GrowingArray(Uint32Array);
  readonly #targets = new GrowingArray(Uint32Array);
  readonly #weights = new GrowingArray(Uint32Array);

  numberOf(id: NodeId): number {
    let number = this.#numbers.get(id);
    if (number === undefined) this.#numbers.set(id, number = this.#numbers.size);
    return number;
  }

  add(source: NodeId, target: NodeId, weight: number): void {
    if (source === target) return;
    this.#sources.push(this.numberOf(source));
    this.#targets.push(this.numberOf(target));
    this.#weights.push(weight);
  }

  /** Every two of them. */
  addAll(ids: readonly NodeId[]): void {
    for (const [i, a] of ids.entries()) for (const b of ids.slice(i + 1)) this.add(a, b, 1);
  }

  graph(): EntityGraph {
    return {
      entities: [...this.#numbers.keys()] as EntityId[], sources: this.#sources.view().slice(), targets: this.#targets.view().slice(), weights: this.#weights.view().slice(),
    };
  }
}

function* everyone(sight: Sight, edges: EdgeList): Stepwise<void> {
  for (const [i, id] of sight.view.entities().entries()) {
    if (i % STEP === STEP - 1) yield;
    if (isEntityInView(sight, id)) edges.numberOf(id);
  }
}

/** Rows of one actor and one recipient: how many there are of each pair. */
function* pairsOfRows({ view: { columns } }: Sight, crowded: ReadonlySet<number>, edges: EdgeList): Stepwise<void> {
  const { pairs, entities } = columns;
  for (let pair = 0; pair < pairs.actors.length; pair++) {
    if (pair % PAIR_STEP === PAIR_STEP - 1) yield;
    const events = membersOf(pairs, pair).reduce((sum, row) => (crowded.has(row) ? sum : sum + 1), 0);
    if (events > 0) edges.add(entities[pairs.actors[pair] ?? 0] as NodeId, entities[pairs.recipients[pair] ?? 0] as NodeId, events);
  }
}

/** Rows in which others than one actor and one recipient have a part. */
function* crowdedRows({ view: { columns } }: Sight, crowded: ReadonlySet<number>, edges: EdgeList): Stepwise<void> {
  const walked = new Set(WALKED_ROLES.map(roleNumber));
  for (const [i, row] of [...crowded].entries()) {
    if (i % STEP === STEP - 1) yield;
    const from = columns.fillers.starts[row] ?? 0;
    const parts = membersOf(columns.fillers, row).filter((_number, at) => walked.has(columns.fillerRoles[from + at] ?? 0));
    edges.addAll(Array.from(new Set(parts), (number) => columns.entities[number] as NodeId));
  }
}

function* nodeEvents(sight: Sight, edges: EdgeList): Stepwise<void> {
  for (const [i, event] of sight.view.nodeEvents().entries()) {
    if (i % STEP === STEP - 1) yield;
    edges.addAll([...new Set(WALKED_ROLES.flatMap((role) => tiesOf(sight, event, role, 'OUT').map((tie) => tie.other)))]);
  }
}

function* relations(sight: Sight, edges: EdgeList): Stepwise<void> {
  let looked = 0;
  for (const fact of sight.view.nodeFacts()) {
    if (++looked % STEP === 0) yield;
    if (fact.object === undefined || fact.subject.startsWith('evt:') || allRelations[fact.predicate]?.path !== true) continue;
    if (seeFact(sight, fact)) edges.add(fact.subject, fact.object, 1);
  }
}
