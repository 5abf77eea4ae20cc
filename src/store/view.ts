import type { Article, ArticleId, Claim, ClaimId, Entity, EntityId, Event, EventId, Fact, FactId, NodeId } from '../model.ts';
import type { EventType, EntityType, Predicate, Tie } from '../ontology.ts';
import type { TimeRef } from '../time.ts';
import type { ClaimLookup } from './lens.ts';
import type { NameMatch } from './name-index.ts';

export type Direction = 'OUT' | 'IN';

/** Everything a node can be. */
export type Noun = Entity | Event | Article;

/** What readers see of the store. Nothing that it hands out may be changed. */
export interface StoreView extends ClaimLookup {
  /** Grows by one with every batch. */
  readonly version: number;
  readonly counts: { readonly entities: number; readonly events: number; readonly articles: number; readonly claims: number; readonly facts: number };
  noun(id: NodeId): Noun | undefined;
  entity(id: string): Entity | undefined;
  event(id: string): Event | undefined;
  article(id: string): Article | undefined;
  fact(id: FactId): Fact | undefined;
  factOf(claim: Claim): Fact;
  /** Ties of the node by predicate; OUT: those that start at it. In the order in which they came in. */
  ties(id: NodeId, tie: Tie, direction: Direction): readonly Fact[];
  /** All ties of the node but MENTIONS, both ways: what paths walk. */
  walk(id: NodeId, visit: (fact: Fact, other: NodeId, direction: Direction) => void): void;
  /** What is claimed of the node as a value, and its gaps, by predicate. */
  values(id: NodeId, predicate: Predicate): readonly Fact[];
  /** All values and gaps of the node. */
  allValues(id: NodeId): readonly Fact[];
  /** The claims of a fact that count under the standard lens; kept until the next batch. */
  standardClaims(fact: Fact): readonly Claim[];
  standardTime(id: NodeId): TimeRef | undefined;
  /** Events of the standard lens: dated first, earliest first. */
  eventsByTime(): readonly EventId[];
  /** The place of an event in `eventsByTime`. */
  timeRank(id: EventId): number;
  entities(type?: EntityType): readonly EntityId[];
  events(type?: EventType): readonly EventId[];
  articles(): readonly ArticleId[];
  claims(): readonly Claim[];
  facts(): Iterable<Fact>;
  claimsOf(article: ArticleId): readonly Claim[];
  claimsBy(speaker: EntityId): readonly Claim[];
  linksTo(id: ClaimId): readonly { readonly type: Claim['links'][number]['type']; readonly from: Claim }[];
  named(name: string): readonly EntityId[];
  searchNames(text: string): readonly NameMatch[];
}

