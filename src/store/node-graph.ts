import { MultiDirectedGraph } from 'graphology';
import { factId } from '../ids.ts';
import type { ArticleId, Claim, Fact, FactId, NodeId } from '../model.ts';
import type { Tie } from '../ontology.ts';
import { ClaimIndex, pushTo } from './claim-index.ts';
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

  get factCount(): number {
    return this.#facts.size;
  }

  has(id: NodeId): boolean {
    return this.#graph.hasNode(id);
  }

  noun(id: NodeId): Noun | undefined {
    return this.#graph.hasNode(id) ? this.#graph.getNodeAttribute(id, 'noun') : undefined;
  }

  /** In the order in which they came in. */
  idsOf(kind: NounKind): readonly NodeId[] {
    return this.#idsByKind.get(kind) ?? NONE;
  }

  /** Adds a node, or replaces the noun of a known one. */
  putNoun(noun: Noun): void {
    if (!this.#graph.hasNode(noun.id)) pushTo(this.#idsByKind, kindOf(noun), noun.id);
    this.#graph.mergeNode(noun.id, { noun });
  }

  /** Adds a claim to its fact, which is new when nobody said so before. A claim that is there already adds nothing. */
  putClaim(claim: Claim): void {
    if (this.claims.has(claim.id)) return;
    this.claims.add(claim);
    this.#hold(factId(claim), claim, claim.object);
    if (claim.article === undefined) return;
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
      this.#graph.forEachEdge(id, (_key, fact) => {
        facts.push(fact);
      });
    }
    return facts;
  }

  values(id: NodeId): readonly Fact[] {
    return this.#values.get(id) ?? NONE;
  }

  ties(id: NodeId, tie: Tie, direction: Direction): readonly Fact[] {
    return this.#ties.at(id, tie, direction);
  }

  /** Visits the ties of a node but MENTIONS. Gives whether it was stopped. */
  walk(id: NodeId, visit: Visit): boolean {
    return this.#graph.findEdge(id, (_key, fact, source, target) =>
      fact.predicate !== 'MENTIONS' && (source === id ? visit(fact, target as NodeId, 'OUT') : visit(fact, source as NodeId, 'IN'))) !== undefined;
  }
}

/** What a node is: the nouns of one kind are listed together. */
export type NounKind = 'Entity' | 'Event' | 'Article';

const kindOf = (noun: Noun): NounKind => ('name' in noun ? 'Entity' : 'title' in noun ? 'Event' : 'Article');
