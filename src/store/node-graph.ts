import { MultiDirectedGraph } from 'graphology';
import { factId } from '../ids.ts';
import type { Alias, ArticleId, Claim, Fact, FactId, NodeId } from '../model.ts';
import type { Tie } from '../ontology.ts';
import { ClaimIndex, pushTo } from './claim-index.ts';
import { NO_MERGES, type Identity } from './identity.ts';
import { TieIndex } from './tie-index.ts';
import type { Direction, Noun } from './view.ts';

/** A fact as the store holds it: its claims grow. */
interface HeldFact extends Fact {
  readonly claims: Claim[];
}

interface NodeAttributes {
  noun: Noun;
}

/** Says of a tie whether the walk may stop. */
export type Visit = (fact: Fact, other: NodeId, direction: Direction) => boolean;

const NONE: readonly never[] = [];

/**
 * Entities, articles and the events of which more than a row of a dataset speaks are nodes of one Graphology multigraph; facts with
 * an object are its edges (edge key = fact id, attribute = the shared fact). The indexes beside it change in the same step.
 */
export class NodeGraph {
  readonly #graph = new MultiDirectedGraph<NodeAttributes, Fact>();
  readonly #ties = new TieIndex<HeldFact>();
  readonly #facts = new Map<FactId, HeldFact>();
  readonly #values = new Map<NodeId, HeldFact[]>();
  readonly #idsByKind = new Map<NounKind, NodeId[]>();
  readonly claims = new ClaimIndex();
  readonly #identity: Identity;
  /** Nouns as they came, those merged into others among them. */
  readonly #nouns = new Map<NodeId, Noun>();

  constructor(identity: Identity = NO_MERGES) {
    this.#identity = identity;
  }

  get factCount(): number {
    return this.#facts.size;
  }

  /** Whether there is a node of this id, or one that it was merged into. */
  has(id: NodeId): boolean {
    return this.#nouns.has(id);
  }

  noun(id: NodeId): Noun | undefined {
    return this.#nouns.has(id) ? this.#graph.getNodeAttribute(this.#identity.canonical(id), 'noun') : undefined;
  }

  /** The noun of this id as it came, whatever it was merged into. */
  original(id: NodeId): Noun | undefined {
    return this.#nouns.get(id);
  }

  /** All nouns as they came. */
  originals(): Iterable<Noun> {
    return this.#nouns.values();
  }

  /** In the order in which they came in. */
  idsOf(kind: NounKind): readonly NodeId[] {
    return this.#idsByKind.get(kind) ?? NONE;
  }

  /** Adds a node, or replaces the noun of a known one; one that is merged with others shares theirs. Gives the noun as it is held. */
  putNoun(noun: Noun): Noun {
    const canonical = this.#identity.canonical(noun.id);
    this.#nouns.set(noun.id, noun);
    const held = this.#graph.hasNode(canonical) ? this.#graph.getNodeAttribute(canonical, 'noun') : undefined;
    if (!held) pushTo(this.#idsByKind, kindOf(noun), canonical);
    const whole = this.#identity.others.has(canonical) ? mergedNoun(held, { ...noun, id: canonical } as Noun, noun.id === canonical) : noun;
    this.#graph.mergeNode(canonical, { noun: whole });
    return whole;
  }

  /** Adds a claim to its fact, which is new when nobody said so before. A claim that is there already adds nothing. */
  putClaim(claim: Claim): void {
    if (this.claims.has(claim.id)) return;
    this.claims.add(claim);
    const { canonical } = this.#identity;
    this.#hold(claim, canonical(claim.subject), claim.object && canonical(claim.object));
    if (claim.article === undefined) return;
    for (const node of new Set([claim.subject, claim.object, ...claim.attribution].map((id) => id && canonical(id)))) {
      if (node !== undefined && node !== claim.article) this.#mention(claim.article, node, claim);
    }
  }

  #hold(claim: Claim, subject: NodeId, object: NodeId | undefined): void {
    const id = this.factIdOf(claim);
    const held = this.#facts.get(id);
    if (held) {
      held.claims.push(claim);
      return;
    }
    const fact: HeldFact = {
      id, subject, predicate: claim.predicate, object, value: claim.value, unknown: claim.unknown, claims: [claim],
    };
    this.#facts.set(id, fact);
    if (object === undefined) pushTo(this.#values, fact.subject, fact);
    else this.#tie(fact, object);
  }

  /** The id of the fact that a claim tells, between the things that its ids stand for. */
  factIdOf({ subject, predicate, object, value, unknown }: Claim): FactId {
    const { canonical } = this.#identity;
    return factId({ subject: canonical(subject), predicate, object: object && canonical(object), value, unknown });
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

  fact(id: FactId): Fact | undefined {
    return this.#facts.get(id);
  }

  facts(): Iterable<Fact> {
    return this.#facts.values();
  }

  /** Values and ties of a node, MENTIONS among them. */
  factsOf(id: NodeId): readonly Fact[] {
    const facts = [...this.values(id)];
    if (this.has(id)) {
      this.#graph.forEachEdge(this.#identity.canonical(id), (_key, fact) => {
        facts.push(fact);
      });
    }
    return facts;
  }

  values(id: NodeId): readonly Fact[] {
    return this.#values.get(this.#identity.canonical(id)) ?? NONE;
  }

  ties(id: NodeId, tie: Tie, direction: Direction): readonly Fact[] {
    return this.#ties.at(this.#identity.canonical(id), tie, direction);
  }

  /** Visits the ties of a node but MENTIONS. Gives whether it was stopped. */
  walk(given: NodeId, visit: Visit): boolean {
    const id = this.#identity.canonical(given);
    return this.#graph.findEdge(id, (_key, fact, source, target) =>
      fact.predicate !== 'MENTIONS' && (source === id ? visit(fact, target as NodeId, 'OUT') : visit(fact, source as NodeId, 'IN'))) !== undefined;
  }
}

/** One noun of two ids: what the canonical one says, with the names and outside ids of both. */
function mergedNoun(held: Noun | undefined, noun: Noun, isCanonical: boolean): Noun {
  if (!held || !('name' in held) || !('name' in noun)) return isCanonical || !held ? noun : held;
  const [first, second] = isCanonical ? [noun, held] : [held, noun];
  const names = new Set([first.name, ...first.aliases.map((alias) => alias.value)]);
  const added: Alias[] = [{ value: second.name, language: 'en', kind: 'STRONG' }, ...second.aliases];
  return { ...first, aliases: [...first.aliases, ...added.filter((alias) => !names.has(alias.value))], externalIds: { ...second.externalIds, ...first.externalIds } };
}

/** What a node is: the nouns of one kind are listed together. */
export type NounKind = 'Entity' | 'Event' | 'Article';

const kindOf = (noun: Noun): NounKind => ('name' in noun ? 'Entity' : 'title' in noun ? 'Event' : 'Article');
