import { MultiDirectedGraph } from 'graphology';
import { factId } from '../ids.ts';
import type { Article, ArticleId, Claim, ClaimId, Entity, EntityId, Event, EventId, Fact, FactId, NodeId } from '../model.ts';
import { typeOfId, type EntityType, type EventType, type Predicate, type Tie } from '../ontology.ts';
import { compareTimes, type TimeRef } from '../time.ts';
import { isInView, STANDARD_LENS } from './lens.ts';
import { NameIndex } from './name-index.ts';
import { TieIndex } from './tie-index.ts';
import { chooseTime } from './time-choice.ts';
import type { Direction, Noun, StoreView } from './view.ts';

/** Nouns and claims that go in together. */
export interface StoreBatch {
  readonly entities: readonly Entity[];
  readonly events: readonly Event[];
  readonly articles: readonly Article[];
  readonly claims: readonly Claim[];
}

/** A fact as the store holds it: its claims grow. */
interface HeldFact extends Fact {
  readonly claims: Claim[];
}

interface NodeAttributes {
  noun: Noun;
}

type ClaimLinkFrom = { readonly type: Claim['links'][number]['type']; readonly from: Claim };

const NONE: readonly never[] = [];

/**
 * The graph of everything claimed. Entities, events and articles are nodes of one Graphology multigraph; facts with an object
 * are its edges (edge key = fact id, attribute = the shared fact); the indexes beside it change in the same step.
 * Writers hold the Store, readers its StoreView face.
 */
export class Store implements StoreView {
  readonly #graph = new MultiDirectedGraph<NodeAttributes, Fact>();
  readonly #names = new NameIndex();
  readonly #ties = new TieIndex<HeldFact>();
  readonly #facts = new Map<FactId, HeldFact>();
  readonly #values = new Map<NodeId, HeldFact[]>();
  readonly #claims = new Map<ClaimId, Claim>();
  readonly #claimsByArticle = new Map<ArticleId, Claim[]>();
  readonly #claimsBySpeaker = new Map<EntityId, Claim[]>();
  readonly #linksTo = new Map<ClaimId, ClaimLinkFrom[]>();
  readonly #idsByType = new Map<string, NodeId[]>();
  #standardClaims = new Map<FactId, readonly Claim[]>();
  #standardTimes = new Map<NodeId, TimeRef | undefined>();
  #eventsByTime: readonly EventId[] | undefined;
  #timeRanks: ReadonlyMap<EventId, number> | undefined;
  #version = 0;

  /** Takes in a batch. A node or claim that is there already adds nothing; a node under a known id replaces its noun. */
  apply(batch: StoreBatch): void {
    for (const noun of [...batch.articles, ...batch.entities, ...batch.events]) this.#putNoun(noun);
    for (const claim of batch.claims) this.#putClaim(claim);
    this.#standardClaims = new Map();
    this.#standardTimes = new Map();
    this.#eventsByTime = undefined;
    this.#timeRanks = undefined;
    this.#version += 1;
  }

  #putNoun(noun: Noun): void {
    if (!this.#graph.hasNode(noun.id)) pushTo(this.#idsByType, typeKey(noun), noun.id);
    this.#graph.mergeNode(noun.id, { noun });
    if ('name' in noun) this.#names.put(noun);
  }

  #putClaim(claim: Claim): void {
    if (this.#claims.has(claim.id)) return;
    this.#claims.set(claim.id, claim);
    this.#hold(factId(claim), claim, claim.object);
    for (const link of claim.links) pushTo(this.#linksTo, link.claim, { type: link.type, from: claim });
    for (const speaker of new Set(claim.attribution)) pushTo(this.#claimsBySpeaker, speaker, claim);
    if (claim.article === undefined) return;
    pushTo(this.#claimsByArticle, claim.article, claim);
    for (const node of new Set([claim.subject, claim.object, ...claim.attribution])) {
      if (node !== undefined && node !== claim.article) this.#mention(claim.article, node, claim);
    }
  }

  #hold(id: FactId, claim: Claim, object: NodeId | undefined): void {
    const held = this.#facts.get(id);
    if (held) {
      held.claims.push(claim);
      return;
    }
    const fact: HeldFact = {
      id, subject: claim.subject, predicate: claim.predicate, object, value: claim.value, unknown: claim.unknown, claims: [claim],
    };
    this.#facts.set(id, fact);
    if (object === undefined) pushTo(this.#values, fact.subject, fact);
    else this.#tie(fact, object);
  }

  #mention(article: ArticleId, node: NodeId, claim: Claim): void {
    const said = { subject: article, predicate: 'MENTIONS', object: node } as const;
    const id = factId(said);
    const held = this.#facts.get(id);
    if (held) {
      held.claims.push(claim);
      return;
    }
    const fact: HeldFact = { id, ...said, claims: [claim] };
    this.#facts.set(id, fact);
    this.#tie(fact, node);
  }

  #tie(fact: HeldFact, object: NodeId): void {
    this.#ties.add(fact, object);
    this.#graph.addDirectedEdgeWithKey(fact.id, fact.subject, object, fact);
  }

  get version(): number {
    return this.#version;
  }

  get counts(): StoreView['counts'] {
    const count = (type: string): number => this.#idsByType.get(type)?.length ?? 0;
    return {
      entities: count('Entity'), events: count('Event'), articles: count('Article'),
      claims: this.#claims.size, facts: this.#facts.size,
    };
  }

  noun(id: NodeId): Noun | undefined {
    return this.#graph.hasNode(id) ? this.#graph.getNodeAttribute(id, 'noun') : undefined;
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
    return this.#claims.get(id);
  }

  supersedersOf(id: ClaimId): readonly Claim[] {
    const links = this.#linksTo.get(id);
    return links ? links.filter((link) => link.type === 'SUPERSEDES').map((link) => link.from) : NONE;
  }

  linksTo(id: ClaimId): readonly ClaimLinkFrom[] {
    return this.#linksTo.get(id) ?? NONE;
  }

  fact(id: FactId): Fact | undefined {
    return this.#facts.get(id);
  }

  factOf(claim: Claim): Fact {
    const fact = this.#facts.get(factId(claim));
    if (!fact) throw new Error(`no fact for ${claim.id}`);
    return fact;
  }

  ties(id: NodeId, tie: Tie, direction: Direction): readonly Fact[] {
    return this.#ties.at(id, tie, direction);
  }

  walk(id: NodeId, visit: (fact: Fact, other: NodeId, direction: Direction) => void): void {
    if (!this.#graph.hasNode(id)) return;
    this.#graph.forEachEdge(id, (_key, fact, source, target) => {
      if (fact.predicate === 'MENTIONS') return;
      if (source === id) visit(fact, target as NodeId, 'OUT');
      else visit(fact, source as NodeId, 'IN');
    });
  }

  values(id: NodeId, predicate: Predicate): readonly Fact[] {
    const own = this.#values.get(id);
    return own?.some((fact) => fact.predicate === predicate) ? own.filter((fact) => fact.predicate === predicate) : NONE;
  }

  allValues(id: NodeId): readonly Fact[] {
    return this.#values.get(id) ?? NONE;
  }

  standardClaims(fact: Fact): readonly Claim[] {
    let claims = this.#standardClaims.get(fact.id);
    if (!claims) {
      claims = fact.claims.filter((claim) => isInView(claim, STANDARD_LENS, this));
      this.#standardClaims.set(fact.id, claims);
    }
    return claims;
  }

  standardTime(id: NodeId): TimeRef | undefined {
    if (!this.#standardTimes.has(id)) {
      const dated = this.values(id, 'TIME').map((fact) => [fact, this.standardClaims(fact)] as const);
      this.#standardTimes.set(id, chooseTime(dated));
    }
    return this.#standardTimes.get(id);
  }

  eventsByTime(): readonly EventId[] {
    this.#eventsByTime ??= this.events().toSorted((a, b) =>
      compareTimes(this.standardTime(a), this.standardTime(b)) || (a < b ? -1 : 1));
    return this.#eventsByTime;
  }

  timeRank(id: EventId): number {
    this.#timeRanks ??= new Map(this.eventsByTime().map((event, rank) => [event, rank]));
    return this.#timeRanks.get(id) ?? Number.MAX_SAFE_INTEGER;
  }

  entities(type?: EntityType): readonly EntityId[] {
    const ids = this.#ids('Entity') as readonly EntityId[];
    return type === undefined ? ids : ids.filter((id) => typeOfId(id) === type);
  }

  events(type?: EventType): readonly EventId[] {
    const ids = this.#ids('Event') as readonly EventId[];
    return type === undefined ? ids : ids.filter((id) => this.event(id)?.type === type);
  }

  articles(): readonly ArticleId[] {
    return this.#ids('Article') as readonly ArticleId[];
  }

  #ids(type: string): readonly NodeId[] {
    return this.#idsByType.get(type) ?? NONE;
  }

  claims(): readonly Claim[] {
    return [...this.#claims.values()];
  }

  facts(): Iterable<Fact> {
    return this.#facts.values();
  }

  claimsOf(article: ArticleId): readonly Claim[] {
    return this.#claimsByArticle.get(article) ?? NONE;
  }

  claimsBy(speaker: EntityId): readonly Claim[] {
    return this.#claimsBySpeaker.get(speaker) ?? NONE;
  }

  named(name: string): readonly EntityId[] {
    return this.#names.named(name);
  }

  searchNames(text: string): ReturnType<NameIndex['search']> {
    return this.#names.search(text);
  }
}

const typeKey = (noun: Noun): string => ('name' in noun ? 'Entity' : 'title' in noun ? 'Event' : 'Article');

function pushTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
