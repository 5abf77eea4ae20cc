import { factId } from '../ids.ts';
import type { Article, ArticleId, Claim, ClaimId, Entity, EntityId, Event, EventId, Fact, FactId, NodeId } from '../model.ts';
import { typeOfId, type EntityType, type Predicate, type Tie } from '../ontology.ts';
import { atOnce, type Stepwise } from '../stepwise.ts';
import { compareTimes, type TimeRef } from '../time.ts';
import type { ClaimLinkFrom } from './claim-index.ts';
import { membersOf, type EventColumns } from './event-columns.ts';
import { isInView, STANDARD_LENS } from './lens.ts';
import { NameIndex } from './name-index.ts';
import { NodeGraph, type Visit } from './node-graph.ts';
import { RowClaim, RowFact, type RowEvent } from './row-facts.ts';
import type { RowHeap } from './row-heap.ts';
import { RowStore } from './row-store.ts';
import { chooseTime } from './time-choice.ts';
import type { Direction, Noun, StoreView } from './view.ts';

/** Nouns and claims that go in together. */
export interface StoreBatch {
  readonly entities: readonly Entity[];
  readonly events: readonly Event[];
  readonly articles: readonly Article[];
  readonly claims: readonly Claim[];
  /** Events of the dataset that are held as rows. */
  readonly rows?: RowHeap | undefined;
}

/** Claims or nodes between two steps: a few milliseconds of work. */
const STEP = 500;
const NONE: readonly never[] = [];

/**
 * Everything claimed: a graph of nodes and, beside it, rows. Events of which nothing is claimed but what their own row of a dataset
 * says are held as rows, which answer alike, until something else is claimed of them; then they become nodes.
 * Writers hold the Store, readers its StoreView face.
 */
export class Store implements StoreView {
  readonly #nodes = new NodeGraph();
  readonly #rows = new RowStore();
  readonly #names = new NameIndex();
  #standardClaims = new WeakMap<Fact, readonly Claim[]>();
  #standardTimes = new Map<NodeId, TimeRef | undefined>();
  #eventsByTime: readonly EventId[] | undefined;
  #timeRanks: ReadonlyMap<EventId, number> | undefined;
  #version = 0;

  /** Takes in a batch. A node or claim that is there already adds nothing; a node under a known id replaces its noun. */
  apply(batch: StoreBatch): void {
    atOnce(this.applying(batch));
  }

  /** The same in steps. What is asked between them may see a part of the batch. */
  * applying(batch: StoreBatch): Stepwise<void> {
    let work = 0;
    for (const noun of [...batch.articles, ...batch.entities, ...batch.events]) {
      this.#makeNode(noun.id);
      this.#nodes.putNoun(noun);
      if ('name' in noun) this.#names.put(noun);
      if (++work % STEP === 0) yield this.#forget();
    }
    for (const claim of batch.claims) {
      for (const id of [claim.subject, claim.object, claim.saidIn]) if (id !== undefined) this.#makeNode(id);
      this.#nodes.putClaim(claim);
      if (++work % STEP === 0) yield this.#forget();
    }
    if (batch.rows) yield* this.#putRows(batch.rows);
    yield* this.#rows.settle();
    this.#forget();
  }

  /** What was worked out from the claims so far. */
  #forget(): void {
    this.#standardClaims = new WeakMap();
    this.#standardTimes = new Map();
    this.#eventsByTime = undefined;
    this.#timeRanks = undefined;
    this.#version += 1;
  }

  * #putRows(rows: RowHeap): Stepwise<void> {
    const shared: NodeId[] = [];
    for (let place = 0; place < rows.size; place++) {
      if (place % STEP === STEP - 1) yield;
      const id = rows.eventId(place);
      if (!rows.isGone(place) && (this.#nodes.has(id) || this.#rows.heaps.some((heap) => heap.rowOf(id) >= 0))) shared.push(id);
    }
    for (const id of shared) this.#makeNode(id);
    this.#rows.add(rows);
    for (const id of shared) this.#makeNode(id);
  }

  /** Makes a node of an event that is held as a row. */
  #makeNode(id: NodeId): void {
    const taken = id.startsWith('evt:') ? this.#rows.take(id) : undefined;
    if (!taken) return;
    this.#nodes.putNoun(taken.event);
    for (const claim of taken.claims) this.#nodes.putClaim(claim);
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
    const fact = this.#isOfRow(claim) ? new RowFact(claim) : this.#nodes.fact(factId(claim));
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
    const rows = membersOf(this.columns.postings, number);
    const visitRow = (row: number): boolean =>
      this.#rows.event(this.eventOfRow(row))?.ties.some((fact) => fact.object === id && visit(fact, fact.subject, 'IN')) ?? false;
    rows.find((row, i) => row !== rows[i - 1] && visitRow(row));
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
    if (!this.#nodes.has(id)) return this.#timeOf(id);
    if (!this.#standardTimes.has(id)) this.#standardTimes.set(id, this.#timeOf(id));
    return this.#standardTimes.get(id);
  }

  #timeOf(id: NodeId): TimeRef | undefined {
    return chooseTime(this.values(id, 'TIME').map((fact) => [fact, this.standardClaims(fact)] as const));
  }

  eventsByTime(): readonly EventId[] {
    this.#eventsByTime ??= this.nodeEvents().toSorted((a, b) =>
      compareTimes(this.standardTime(a), this.standardTime(b)) || (a < b ? -1 : 1));
    return this.#eventsByTime;
  }

  timeRank(id: EventId): number {
    this.#timeRanks ??= new Map(this.eventsByTime().map((event, rank) => [event, rank]));
    return this.#timeRanks.get(id) ?? Number.MAX_SAFE_INTEGER;
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

  rowEvents(dataset?: string): Iterable<RowEvent> {
    return this.#rows.all(dataset);
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
    return this.#nodes.claims.bySpeaker(speaker);
  }

  named(name: string): readonly EntityId[] {
    return this.#names.named(name);
  }

  searchNames(text: string): ReturnType<NameIndex['search']> {
    return this.#names.search(text);
  }
}
