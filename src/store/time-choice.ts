import type { Claim, Fact, Status } from '../model.ts';
import { keysOf } from '../ontology.ts';
import { statuses } from '../../schema/claim-words.ts';
import { compareTimes, spanDays, type TimeRef } from '../time.ts';

const strength = new Map<Status, number>(keysOf(statuses).map((status, rank) => [status, rank]));

/** How strong a status is; 0 is the strongest. */
export const statusRank = (status: Status): number => strength.get(status) ?? strength.size;

/** The strongest status among claims. */
export function strongest(claims: readonly Claim[]): Status | undefined {
  let best: Status | undefined;
  for (const { status } of claims) {
    if (best === undefined || statusRank(status) < statusRank(best)) best = status;
  }
  return best;
}

/**
 * Of the dates that claims in view give, the narrowest; of equally narrow ones that with the strongest claim, then the earliest.
 * So "2021-02", which a person supplied, goes before the "in February" of the text, and says that it was supplied.
 */
export function chooseTime(dated: readonly (readonly [Fact, readonly Claim[]])[]): TimeRef | undefined {
  const found = dated.flatMap(([fact, claims]) => {
    if (!fact.value || !('time' in fact.value) || claims.length === 0) return [];
    return [{ time: fact.value.time, rank: statusRank(strongest(claims) ?? 'INFERRED') }];
  });
  if (found.length < 2) return found[0]?.time;
  found.sort((a, b) => compareWidths(a.time, b.time) || a.rank - b.rank || compareTimes(a.time, b.time));
  return found[0]?.time;
}

/** Narrower first. A span with one end open is wider than any closed one, and narrower than one with no ends. */
function compareWidths(a: TimeRef, b: TimeRef): number {
  const openEnds = (time: TimeRef): number => Number(time.earliest === undefined) + Number(time.latest === undefined);
  return openEnds(a) - openEnds(b) || (openEnds(a) > 0 ? 0 : spanDays(a) - spanDays(b));
}
