import { hash } from 'node:crypto';
import type { Claim, ClaimId, Fact, FactId, NodeId } from './model.ts';

/** Hex digits of an id: 64 bits, so that among a million claims a clash has odds of one in 37 million. */
const ID_DIGITS = 16;

const digest = (parts: readonly unknown[]): string =>
  hash('sha256', JSON.stringify(parts), 'hex').slice(0, ID_DIGITS);

/** What a claim says, without who says it. */
type Said = Pick<Claim, 'subject' | 'predicate' | 'object' | 'value' | 'unknown'>;

const saidParts = (said: Said): readonly unknown[] => [
  said.subject, said.predicate, said.object ?? null, sorted(said.value) ?? null, sorted(said.unknown) ?? null,
];

/** The same keys in the same order, so that two spellings of one value have one id. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, sorted(inner)]));
}

/**
 * The id of a claim: reading the same words of the same article again gives the same id. It begins with what the claim is about,
 * so that it is found there and millions of claims need no index of their own.
 */
export function claimId(claim: Omit<Claim, 'id' | 'derivedFrom' | 'links'>): ClaimId {
  const spans = claim.evidence.map((span) => [span.start, span.end]);
  const parts = [...saidParts(claim), claim.polarity, claim.attribution, claim.status, claim.article ?? claim.dataset, spans];
  if (claim.row !== undefined) parts.push(claim.row);
  return `clm:${claim.subject}.${digest(parts)}` as ClaimId;
}

/** The id of what a claim says: claims of any source that say the same share it. Polarity does not count: a denial is of the same fact. */
export const factId = (said: Pick<Fact, 'subject' | 'predicate' | 'object' | 'value' | 'unknown'>): FactId =>
  `fct:${said.subject}.${digest(saidParts(said as Said))}` as FactId;

/** What the claim or fact with this id is about; undefined when it is no such id. */
export function subjectOfId(id: string): NodeId | undefined {
  const end = id.lastIndexOf('.');
  return end < 0 ? undefined : id.slice(id.indexOf(':') + 1, end) as NodeId;
}
