import type { Fact, NodeId } from '../model.ts';
import type { Tie } from '../ontology.ts';
import type { Direction } from './view.ts';

type Posting<F> = Map<string, F[]>;

/** Facts by node, predicate and direction: what a connection lists, without a walk over all edges of a hub. */
export class TieIndex<F extends Fact> {
  readonly #postings = new Map<NodeId, Posting<F>>();

  /** Adds a fact with an object at both of its ends. */
  add(fact: F, object: NodeId): void {
    this.#push(fact.subject, `OUT ${fact.predicate}`, fact);
    this.#push(object, `IN ${fact.predicate}`, fact);
  }

  at(id: NodeId, tie: Tie, direction: Direction): readonly F[] {
    return this.#postings.get(id)?.get(`${direction} ${tie}`) ?? NONE;
  }

  #push(id: NodeId, key: string, fact: F): void {
    let posting = this.#postings.get(id);
    if (!posting) this.#postings.set(id, posting = new Map());
    const facts = posting.get(key);
    if (facts) facts.push(fact);
    else posting.set(key, [fact]);
  }
}

const NONE: readonly never[] = [];
