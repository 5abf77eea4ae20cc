import type { Claim, NodeId } from '../model.ts';
import { isInView, STANDARD_LENS, type ClaimLookup } from './lens.ts';

/** Which ids stand for one thing. */
export interface Identity {
  /** The id under which a thing is held; an id that is merged with none is its own. */
  readonly canonical: (id: NodeId) => NodeId;
  /** The other ids of a thing, by its canonical id. */
  readonly others: ReadonlyMap<NodeId, readonly NodeId[]>;
}

export const NO_MERGES: Identity = { canonical: (id) => id, others: new Map() };

/** Whether a claim bears on what is one thing. */
export const isOnIdentity = ({ predicate }: Claim): boolean => predicate === 'SAME_AS' || predicate === 'DIFFERENT_FROM';

/**
 * Merges what claims of the standard lens say is the same (SAME_AS), unless one of them denies it or says that the two are different.
 * Of several ids the one that came in first stands for all; a group of which nobody says what it is, for none that says it. Cost: O(claims given).
 */
export function identityOf(claims: readonly Claim[], lookup: ClaimLookup, placeOf: (id: NodeId) => number): Identity {
  const votes = new Map<string, { a: NodeId; b: NodeId; same: boolean; different: boolean }>();
  for (const claim of claims) {
    if (claim.object === undefined || !isInView(claim, STANDARD_LENS, lookup)) continue;
    const [a = claim.subject, b = claim.object] = [claim.subject, claim.object].sort();
    const vote = votes.get(`${a} ${b}`) ?? { a, b, same: false, different: false };
    if ((claim.predicate === 'SAME_AS') === (claim.polarity === 'AFFIRMED')) vote.same = true;
    else vote.different = true;
    votes.set(`${a} ${b}`, vote);
  }
  const parents = new Map<NodeId, NodeId>();
  const rootOf = (id: NodeId): NodeId => {
    const parent = parents.get(id);
    return parent === undefined ? id : rootOf(parent);
  };
  for (const { a, b, same, different } of votes.values()) {
    if (!same || different) continue;
    const [first, second] = [rootOf(a), rootOf(b)].sort((x, y) => Number(isGroup(x)) - Number(isGroup(y)) || placeOf(x) - placeOf(y) || (x < y ? -1 : 1));
    if (first !== undefined && second !== undefined && first !== second) parents.set(second, first);
  }
  const others = new Map<NodeId, NodeId[]>();
  for (const id of parents.keys()) others.set(rootOf(id), [...others.get(rootOf(id)) ?? [], id].sort());
  return { canonical: parents.size === 0 ? NO_MERGES.canonical : rootOf, others };
}

const isGroup = (id: NodeId): boolean => id.startsWith('grp:');

/** Whether the two merge the same ids. */
export const sameIdentity = (a: Identity, b: Identity): boolean =>
  a.others.size === b.others.size && [...a.others].every(([id, others]) => b.others.get(id)?.join() === others.join());
