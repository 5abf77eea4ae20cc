import type { Article, ArticleId, Claim, ClaimId, Entity, EntityId, Event, EventId, Fact, FactId, NodeId } from '../model.ts';
import { typeOfId, type EntityType, type Predicate, type Tie } from '../ontology.ts';
import { atOnce, type Stepwise } from '../stepwise.ts';
import type { TimeRef } from '../time.ts';
import type { ClaimLinkFrom } from './claim-index.ts';
import { declaredIn, type Declared } from './declared.ts';
import { membersOf, type EventColumns } from './event-columns.ts';
import { isInView, STANDARD_LENS } from './lens.ts';
import { identityOf, NO_MERGES, sameIdentity, type Identity } from './identity.ts';
import type { NameIndex } from './name-index.ts';
import type { NodeGraph, Visit } from './node-graph.ts';
import { Projection, type StoreBatch } from './projection.ts';
import { RowClaim, RowFact, type RowEvent } from './row-facts.ts';
import type { RowStore } from './row-store.ts';
import { TimeOrder } from './time-order.ts';
import type { Direction, Noun, StoreView } from './view.ts';

const NONE: readonly never[] = [];

/**
 * Everything claimed: a graph of nodes and, beside it, rows. Events of which nothing is claimed but what their own row of a dataset
 * says are held as rows, which answer alike, until something else is claimed of them; then they become nodes.
 * Writers hold the Store, readers its StoreView face.
 */
export class Store implements StoreView {
  #projection = new Projection();
  #batches: readonly StoreBatch[] = [];
  #standardClaims = new WeakMap<Fact, readonly Claim[]>();
  #order = new TimeOrder(this);
  #version = 0;

  /** Takes in a batch. A claim that is there already adds nothing; a node under a known id replaces its noun. */
  apply(batch: StoreBatch): void {
    atOnce(this.applying(batch));
  }

  /** The same in steps. What is asked between them may see a part of the batch. Claims that merge or part ids take effect at its end. */
  * applying(batch: StoreBatch): Stepwise<void> {
    this.#batches = [...this.#batches, batch];
    yield* this.#projection.taking(batch, () => this.#forget());
    const identity = this.#identity();
    if (!sameIdentity(identity, this.#projection.identity)) yield* this.#project(identity);
  }

  /** Takes out, in steps, everything that came with a dataset: what is left is as if it had never been there. */
  * withdrawing(dataset: string): Stepwise<void> {
    this.#batches = this.#batches.filter((batch) => batch.dataset !== dataset);
    yield* this.#project(NO_MERGES);
    const identity = this.#identity();
    if (!sameIdentity(identity, NO_MERGES)) yield* this.#project(identity);
  }

  /** Makes the projection anew beside the old one, which answers until it is whole. */
  * #project(identity: Identity): Stepwise<void> {
    const next = new Projection(identity);
    for (const batch of this.#batches) yield* next.taking(batch, () => undefined);
    this.#projection = next;
    this.#forget();
  }

  /** What the claims that are in merge. */
  #identity(): Identity {
    const claims = this.#nodes.claims.ofIdentity();
    if (claims.length === 0) return NO_MERGES;
    const places = new Map<NodeId, number>([...this.#nodes.originals()].map((noun, place) => [noun.id, place]));
    return identityOf(claims, this, (id) => places.get(id) ?? Number.MAX_SAFE_INTEGER);
  }

  /** Drops what was worked out from the claims so far. */
  #forget(): void {
    this.#standardClaims = new WeakMap();
    this.#order = new TimeOrder(this);
    this.#version += 1;
  }

  get #nodes(): NodeGraph {
    return this.#projection.nodes;
  }

  get #rows(): RowStore {
    return this.#projection.rows;
  }

  get version(): number {
    return this.#version;
  }

  get counts(): StoreView['counts'] {
    const rows = this.#rows.counts;
    return {
      entities: this.#nodes.idsOf('Entity').length, events: this.#nodes.idsOf('Event').length + rows.events, articles: this.#nodes.idsOf('Article').length,
      claims: this.#nodes.claims.size + rows.claims, facts: this.#nodes.factCount + rows.claims,
    };
  }

  get columns(): EventColumns {
    return this.#rows.columns;
  }

  rowOf(id: string): number {
    return this.#rows.rowOf(id);
  }

  eventOfRow(row: number): EventId {
    return this.#rows.eventId(row);
  }

  rowEvent(id: string): RowEvent | undefined {
    return this.#rows.event(id);
  }

  titleOfRow(row: number): string {
    return this.#rows.title(row);
  }

  unpackedRow(row: number): RowEvent {
    return this.#rows.unpacked(row);
  }

  canonical<Id extends NodeId>(id: Id): Id {
    return this.#projection.identity.canonical(id) as Id;
  }

  idsOf<Id extends NodeId>(id: Id): readonly Id[] {
    const canonical = this.canonical(id);
    return [canonical, ...this.#projection.identity.others.get(canonical) ?? NONE] as Id[];
  }

  original(id: NodeId): Noun | undefined {
    return this.#nodes.original(id) ?? this.#rows.event(id)?.event;
  }

  originals(): Iterable<Noun> {
    return this.#nodes.originals();
  }

  noun(id: NodeId): Noun | undefined {
    return this.#nodes.noun(id) ?? this.#rows.event(id)?.event;
  }

  entity(id: string): Entity | undefined {
    const noun = this.noun(id as NodeId);
    return noun && 'name' in noun ? noun : undefined;
  }

  event(id: string): Event | undefined {
    const noun = this.noun(id as NodeId);
    return noun && 'title' in noun ? noun : undefined;
  }

  article(id: string): Article | undefined {
    const noun = this.noun(id as NodeId);
    return noun && 'headline' in noun ? noun : undefined;
  }

  claim(id: ClaimId): Claim | undefined {
    return this.#nodes.claims.get(id) ?? this.#rows.factOf(id, (fact) => fact.claims[0]?.id === id)?.claims[0];
  }

  supersedersOf(claim: Claim): readonly Claim[] {
    const links = this.linksTo(claim);
    return links.length > 0 ? links.filter((link) => link.type === 'SUPERSEDES').map((link) => link.from) : NONE;
  }

  linksTo(claim: Claim): readonly ClaimLinkFrom[] {
    return !this.#nodes.claims.hasLinks || this.#isOfRow(claim) ? NONE : this.#nodes.claims.linksTo(claim.id);
  }

  fact(id: FactId): Fact | undefined {
    return this.#nodes.fact(id) ?? this.#rows.factOf(id, (fact) => fact.id === id);
  }

  factOf(claim: Claim): Fact {
    const fact = this.#isOfRow(claim) ? new RowFact(claim, this.#projection.identity.canonical) : this.#nodes.fact(this.#nodes.factIdOf(claim));
    if (!fact) throw new Error(`no fact for ${claim.id}`);
    return fact;
  }

  /** Whether the claim is held with its row; one of an event that became a node is not. */
  #isOfRow(claim: Claim): claim is RowClaim {
    return claim instanceof RowClaim && !this.#nodes.has(claim.subject);
  }

  ties(id: NodeId, tie: Tie, direction: Direction): readonly Fact[] {
    if (direction === 'OUT' && !this.#nodes.has(id)) return this.#rows.event(id)?.ties.filter((fact) => fact.predicate === tie) ?? NONE;
    return this.#nodes.ties(id, tie, direction);
  }

  walk(id: NodeId, visit: Visit): void {
    if (!this.#nodes.has(id)) {
      this.#rows.event(id)?.ties.find((fact) => visit(fact, fact.object as NodeId, 'OUT'));
      return;
    }
    const number = this.#nodes.walk(id, visit) ? undefined : this.columns.numbersById.get(id);
    if (number === undefined) return;
    const canonical = this.canonical(id);
    const rows = membersOf(this.columns.postings, number);
    const visitRow = (row: number): boolean =>
      this.#rows.event(this.eventOfRow(row))?.ties.some((fact) => fact.object === canonical && visit(fact, fact.subject, 'IN')) ?? false;
    rows.find(visitRow);
  }

  values(id: NodeId, predicate: Predicate): readonly Fact[] {
    const own = this.allValues(id);
    return own.some((fact) => fact.predicate === predicate) ? own.filter((fact) => fact.predicate === predicate) : NONE;
  }

  allValues(id: NodeId): readonly Fact[] {
    return this.#nodes.has(id) ? this.#nodes.values(id) : this.#rows.event(id)?.values ?? NONE;
  }

  standardClaims(fact: Fact): readonly Claim[] {
    if (fact instanceof RowFact) return fact.claims;
    let claims = this.#standardClaims.get(fact);
    if (!claims) {
      claims = fact.claims.filter((claim) => isInView(claim, STANDARD_LENS, this));
      this.#standardClaims.set(fact, claims);
    }
    return claims;
  }

  standardTime(id: NodeId): TimeRef | undefined {
    return this.#order.timeOf(id, this.#nodes.has(id));
  }

  eventsByTime(): readonly EventId[] {
    return this.#order.events();
  }

  timeRank(id: EventId): number {
    return this.#order.rankOf(id);
  }

  entities(type?: EntityType): readonly EntityId[] {
    const ids = this.#nodes.idsOf('Entity') as readonly EntityId[];
    return type === undefined ? ids : ids.filter((id) => typeOfId(id) === type);
  }

  nodeEvents(): readonly EventId[] {
    return this.#nodes.idsOf('Event') as readonly EventId[];
  }

  * events(): Generator<EventId> {
    yield* this.nodeEvents();
    for (const { event } of this.#rows.all()) yield event.id;
  }

  declared(dataset: string): Declared {
    return declaredIn(this.#batches.filter((batch) => batch.dataset === dataset));
  }

  articles(): readonly ArticleId[] {
    return this.#nodes.idsOf('Article') as readonly ArticleId[];
  }

  nodeClaims(): Iterable<Claim> {
    return this.#nodes.claims.all();
  }

  nodeFacts(): Iterable<Fact> {
    return this.#nodes.facts();
  }

  nodeFactsOf(id: NodeId): readonly Fact[] {
    return this.#nodes.factsOf(id);
  }

  placeOf(claim: Claim): number {
    return this.#nodes.claims.placeOf(claim);
  }

  * facts(): Generator<Fact> {
    yield* this.#nodes.facts();
    for (const { facts } of this.#rows.all()) yield* facts;
  }

  claimsOf(article: ArticleId): readonly Claim[] {
    return this.#nodes.claims.ofArticle(article);
  }

  claimsBy(speaker: EntityId): readonly Claim[] {
    const ids = this.idsOf(speaker);
    return ids.length === 1 ? this.#nodes.claims.bySpeaker(speaker) : ids.flatMap((id) => this.#nodes.claims.bySpeaker(id));
  }

  named(name: string): readonly EntityId[] {
    return this.#projection.names.named(name);
  }

  searchNames(text: string): ReturnType<NameIndex['search']> {
    return this.#projection.names.search(text);
  }
}
