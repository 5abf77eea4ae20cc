import type { Claim, ClaimId, EventId, NodeId } from '../model.ts';
import type { EventType, Role } from '../ontology.ts';
import type { CountShape } from '../values.ts';
import { eventsWhere } from './events.ts';
import type { Sight } from './sight.ts';
import { tiesOf } from './ties.ts';

/**
 * CONSISTENT: the graph holds that many without help of the claim. COMPATIBLE: it does only with events that rest on the claim
 * itself, which may not confirm it. FEWER, MORE: the graph holds fewer, or more, than claimed.
 */
export type CountVerdict = 'CONSISTENT' | 'COMPATIBLE' | 'FEWER' | 'MORE';

export interface CountCheck {
  readonly verdict: CountVerdict;
  /** Events that fit the pattern without help of the claim. */
  readonly certain: readonly EventId[];
  /** Events that fit only by what was derived from the claim. */
  readonly dependent: readonly EventId[];
}

/** Holds a source's count ("the second time he has ordered") against the graph as the lens shows it. */
export function checkCount(sight: Sight, claim: Claim, count: CountShape): CountCheck {
  const fitting = [...eventsWhere(sight, {
    type: { in: [count.pattern.type as EventType] },
    isResponse: count.pattern.isResponse,
    time: count.window,
    roles: Object.fromEntries(Object.entries(count.pattern.roles).map(([role, id]) => [role, { id: { in: [id as NodeId] } }])),
  })];
  const certain = fitting.filter((event) => patternTies(sight, event, count).every((claims) =>
    claims.some((one) => !restsOn(sight, one, claim.id))));
  const dependent = fitting.filter((event) => !certain.includes(event));
  const { min, max = min } = count.n;
  return { verdict: verdictOf(certain.length, fitting.length, min, max), certain, dependent };
}

/** For each role of the pattern, the claims that put its filler there. */
const patternTies = (sight: Sight, event: EventId, count: CountShape): (readonly Claim[])[] =>
  Object.entries(count.pattern.roles).map(([role, id]) =>
    tiesOf(sight, event, role as Role, 'OUT').filter((tie) => tie.other === id).flatMap((tie) => tie.claims));

function restsOn(sight: Sight, claim: Claim, on: ClaimId): boolean {
  return claim.derivedFrom.some((id) => {
    const premise = sight.view.claim(id);
    return id === on || (premise !== undefined && restsOn(sight, premise, on));
  });
}

function verdictOf(certain: number, all: number, min: number, max: number): CountVerdict {
  if (certain > max) return 'MORE';
  if (certain >= min) return 'CONSISTENT';
  return all >= min ? 'COMPATIBLE' : 'FEWER';
}

