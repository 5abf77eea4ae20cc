import type { Claim, EventId, Fact, FactStatus, NodeId, Validity } from '../model.ts';
import { isInView, STANDARD_LENS, type Lens } from '../store/lens.ts';
import { chooseTime, statusRank, strongest } from '../store/time-choice.ts';
import type { StoreView } from '../store/view.ts';
import type { OneOf } from './filters.ts';
import type { Patience } from './patience.ts';
import { compareTimes, spanDays, type TimeRef } from '../time.ts';

/** The store seen through a lens: what every question is asked of. */
export interface Sight {
  readonly view: StoreView;
  readonly lens: Lens;
  /** Stops what takes too long; without it, nothing does. */
  readonly patience?: Patience | undefined;
}

/** A fact with those of its claims that count under the lens. */
export interface SeenFact {
  readonly fact: Fact;
  /** Claims in view that say so; never empty. */
  readonly claims: readonly Claim[];
  /** Claims in view that say it is not so. */
  readonly denials: readonly Claim[];
}

/** The same conditions on ids, each under the id by which the thing is held. */
export function canonicalIds({ view }: Sight, words: OneOf<NodeId> | null | undefined): OneOf<NodeId> | undefined {
  if (words == null) return undefined;
  return { in: words.in?.map((id) => view.canonical(id)), notIn: words.notIn?.map((id) => view.canonical(id)) };
}

/** The claims of a fact that count under the lens, denials among them. */
export function claimsInView({ view, lens }: Sight, fact: Fact): readonly Claim[] {
  if (lens === STANDARD_LENS) return view.standardClaims(fact);
  return fact.claims.filter((claim) => isInView(claim, lens, view));
}

/** The fact as seen, or undefined when no claim in view affirms it or it did not hold at the lens's valid day. */
export function seeFact(sight: Sight, fact: Fact): SeenFact | undefined {
  const inView = claimsInView(sight, fact);
  if (inView.length === 0) return undefined;
  const denials = inView.filter((claim) => claim.polarity === 'NEGATED');
  const claims = denials.length === 0 ? inView : inView.filter((claim) => claim.polarity === 'AFFIRMED');
  if (claims.length === 0) return undefined;
  return heldOn(claims, sight.lens.asOf.valid) ? { fact, claims, denials } : undefined;
}

/** Those of the facts that are seen. */
export function seeFacts(sight: Sight, facts: readonly Fact[]): SeenFact[] {
  const seen: SeenFact[] = [];
  for (const fact of facts) {
    const one = seeFact(sight, fact);
    if (one) seen.push(one);
  }
  return seen;
}

/** How the fact stands: the strongest status of its claims, or DISPUTED when a claim in view denies it. */
export function statusOf({ view, lens }: Sight, seen: SeenFact): FactStatus {
  const denied = seen.denials.length > 0 || seen.claims.some((claim) =>
    view.linksTo(claim).some((link) => link.type === 'DENIES' && isInView(link.from, lens, view)));
  return denied ? 'DISPUTED' : strongest(seen.claims) ?? 'INFERRED';
}

/** How many sources stand behind it that do not copy each other: articles, wire copies once; claims without one count by dataset. */
export function independentSources({ view }: Sight, seen: SeenFact): number {
  const sources = new Set<string>();
  for (const claim of seen.claims) {
    const article = claim.article === undefined ? undefined : view.article(claim.article);
    sources.add(article?.copyOf ?? claim.article ?? claim.dataset);
  }
  return sources.size;
}

/**
 * From when to when the fact held: the first start and the last end that claims in view give, the narrower date of two that begin
 * alike. What lies between may have gaps; the claims tell. Undefined when no claim says.
 */
export function validityOf(seen: SeenFact): Validity | undefined {
  const dated = seen.claims.flatMap((claim) => claim.validity ?? []);
  if (dated.length === 0) return undefined;
  const starts = dated.flatMap(({ from }) => from ?? []).sort((a, b) => compareTimes(a, b) || spanDays(a) - spanDays(b));
  const ends = dated.flatMap(({ to }) => to ?? []).sort((a, b) => compareTimes(b, a) || spanDays(a) - spanDays(b));
  return { from: starts[0], to: ends[0] };
}

/** Whether one of the claims that date the fact has it stand on the day; an end that no source gives is open, and so is a fact that none dates. */
function heldOn(claims: readonly Claim[], day: string | undefined): boolean {
  if (day === undefined) return true;
  const dated = claims.flatMap(({ validity }) => validity ?? []);
  return dated.length === 0 || dated.some(({ from, to }) => (from?.earliest ?? day) <= day && (to?.latest ?? day) >= day);
}

/** The date of an event or agreement under the lens; see `chooseTime`. */
export function timeOf(sight: Sight, id: NodeId): TimeRef | undefined {
  if (sight.lens === STANDARD_LENS) return sight.view.standardTime(id);
  return chooseTime(sight.view.values(id, 'TIME').map((fact) => [fact, claimsInView(sight, fact)] as const));
}

/** Whether anything in view is said of the event and, under an `asOf.valid`, it is known to have begun by then. */
export function isEventInView(sight: Sight, id: EventId): boolean {
  const { view, lens } = sight;
  const { valid } = lens.asOf;
  if (valid !== undefined) {
    const time = timeOf(sight, id);
    const begun = time?.earliest ?? time?.latest;
    if (begun === undefined || begun > valid) return false;
  }
  const hasClaims = (fact: Fact): boolean => claimsInView(sight, fact).length > 0;
  if (view.allValues(id).some(hasClaims)) return true;
  let found = false;
  view.walk(id, (fact, _other, direction) => (found = direction === 'OUT' && hasClaims(fact)));
  return found;
}

/** Strongest first; of equals, in the order in which the facts came in. */
export const byStrength = (a: SeenFact, b: SeenFact): number =>
  statusRank(strongest(a.claims) ?? 'INFERRED') - statusRank(strongest(b.claims) ?? 'INFERRED');
