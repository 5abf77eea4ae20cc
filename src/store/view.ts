import type { Article, ArticleId, Claim, Entity, EntityId, Event, EventId, Fact, FactId, NodeId, Noun } from '../model.ts';
import type { EntityType, Predicate, Tie } from '../ontology.ts';
import type { TimeRef } from '../time.ts';
import type { Declared } from './declared.ts';
import type { EventColumns } from './event-columns.ts';
import type { RowEvent } from './row-facts.ts';
import type { ClaimLookup } from './lens.ts';
import type { NameMatch } from './name-index.ts';

export type Direction = 'OUT' | 'IN';

export type { Noun } from '../model.ts';

/** What readers see of the store. Nothing that it hands out may be changed. */
export interface StoreView extends ClaimLookup {
  /** Grows by one with every batch. */
  readonly version: number;
  readonly counts: { readonly entities: number; readonly events: number; readonly articles: number; readonly claims: number; readonly facts: number };
  /** The id under which a thing is held: claims may have merged it with another. */
  canonical<Id extends NodeId>(id: Id): Id;
  /** All ids of a thing, its canonical one first. */
  idsOf<Id extends NodeId>(id: Id): readonly Id[];
  /** The node of this id, or the one that it was merged into. */
  noun(id: NodeId): Noun | undefined;
  /** The noun of this id as it came, whatever it was merged into. */
  original(id: NodeId): Noun | undefined;
  /** All nouns that are not of rows, as they came. */
  originals(): Iterable<Noun>;
  entity(id: string): Entity | undefined;
  event(id: string): Event | undefined;
  article(id: string): Article | undefined;
  fact(id: FactId): Fact | undefined;
  factOf(claim: Claim): Fact;
  /** Ties of the node by predicate; OUT: those that start at it. In the order in which they came in. Ties IN from events held as rows are not among them: see `columns`. */
  ties(id: NodeId, tie: Tie, direction: Direction): readonly Fact[];
  /**
   * All ties of the node but MENTIONS, both ways, until `visit` gives true: those of nodes first, then those to events held as rows,
   * which are unpacked one by one.
   */
  walk(id: NodeId, visit: (fact: Fact, other: NodeId, direction: Direction) => boolean): void;
  /** What is claimed of the node as a value, and its gaps, by predicate. */
  values(id: NodeId, predicate: Predicate): readonly Fact[];
  /** All values and gaps of the node. */
  allValues(id: NodeId): readonly Fact[];
  /** The claims of a fact that count under the standard lens; kept until the next batch. */
  standardClaims(fact: Fact): readonly Claim[];
  standardTime(id: NodeId): TimeRef | undefined;
  /** The events that are held as rows, in columns. */
  readonly columns: EventColumns;
  /** The row of an event in the columns, or -1. */
  rowOf(id: string): number;
  eventOfRow(row: number): EventId;
  /** The title of the event of a row; its facts are not unpacked. */
  titleOfRow(row: number): string;
  /** The event of a row of the columns, with its facts; not kept. */
  unpackedRow(row: number): RowEvent;
  /** An event that is held as a row, with its facts. */
  rowEvent(id: string): RowEvent | undefined;
  /** Events that are held as nodes, in order of time under the standard lens: dated first, earliest first. */
  eventsByTime(): readonly EventId[];
  /** The place of an event in `eventsByTime`. */
  timeRank(id: EventId): number;
  entities(type?: EntityType): readonly EntityId[];
  /** The events that are held as nodes, in the order in which they came in. */
  nodeEvents(): readonly EventId[];
  /** All events: nodes, then rows. */
  events(): Iterable<EventId>;
  /** What a dataset brought, as it came, whatever others say of the same things. */
  declared(dataset: string): Declared;
  articles(): readonly ArticleId[];
  /** The claims, and the facts, that are not of rows. */
  nodeClaims(): Iterable<Claim>;
  nodeFacts(): Iterable<Fact>;
  /** The facts of a node that are not of rows: ties of both directions, MENTIONS among them, and values. */
  nodeFactsOf(id: NodeId): readonly Fact[];
  /** Where a claim that is not of a row stands in the order in which they came in. */
  placeOf(claim: Claim): number;
  /** All facts: those of nodes, then those of rows. */
  facts(): Iterable<Fact>;
  claimsOf(article: ArticleId): readonly Claim[];
  claimsBy(speaker: EntityId): readonly Claim[];
  linksTo(claim: Claim): readonly { readonly type: Claim['links'][number]['type']; readonly from: Claim }[];
  named(name: string): readonly EntityId[];
  searchNames(text: string): readonly NameMatch[];
}

