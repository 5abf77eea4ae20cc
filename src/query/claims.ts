import type { ArticleId, Claim, ClaimLinkType, EntityId, Modality, NodeId, Polarity, Status, Voice } from '../model.ts';
import type { Predicate } from '../ontology.ts';
import { foldedKey } from '../store/fold.ts';
import { isInView, voiceOf } from '../store/lens.ts';
import type { OneOf } from './filters.ts';
import { seeFact, type SeenFact, type Sight } from './sight.ts';

type Maybe<T> = T | null | undefined;

/** Conditions on a claim; all that are given must hold. */
export interface ClaimFilter {
  readonly predicate?: Maybe<OneOf<Predicate>>;
  readonly subject?: Maybe<OneOf<NodeId>>;
  readonly object?: Maybe<OneOf<NodeId>>;
  readonly article?: Maybe<OneOf<NodeId>>;
  readonly dataset?: Maybe<OneOf<string>>;
  readonly speaker?: Maybe<OneOf<NodeId>>;
  readonly saidIn?: Maybe<OneOf<NodeId>>;
  readonly status?: Maybe<OneOf<Status>>;
  readonly voice?: Maybe<OneOf<Voice>>;
  readonly modality?: Maybe<OneOf<Modality>>;
  readonly polarity?: Maybe<OneOf<Polarity>>;
  /** Bears on another claim in one of these ways. */
  readonly link?: Maybe<OneOf<ClaimLinkType>>;
  readonly key?: Maybe<OneOf<string>>;
  readonly isUnknown?: Maybe<boolean>;
  /** Words of the evidence, spelling folded. */
  readonly text?: Maybe<string>;
}

/** The claims in view that fit, in the order in which they were recorded. */
export function claimsWhere(sight: Sight, filter?: ClaimFilter | null): readonly Claim[] {
  const only = filter?.article?.in;
  const claims = only?.length === 1 ? sight.view.claimsOf(only[0] as ArticleId) : sight.view.claims();
  return claims.filter((claim) => isInView(claim, sight.lens, sight.view) && fits(claim, filter ?? {}));
}

/** The claims in view that an actor is a speaker of. */
export const claimsSaidBy = (sight: Sight, speaker: EntityId): readonly Claim[] =>
  sight.view.claimsBy(speaker).filter((claim) => isInView(claim, sight.lens, sight.view));

function fits(claim: Claim, filter: ClaimFilter): boolean {
  const words = (filter.text ?? '').split(/\s+/).map(foldedKey).filter((word) => word !== '');
  const evidence = words.length === 0 ? [] : claim.evidence.map((span) => foldedKey(span.exact));
  return among(filter.predicate, [claim.predicate]) && among(filter.subject, [claim.subject]) &&
    among(filter.object, claim.object === undefined ? [] : [claim.object]) &&
    among(filter.article, claim.article === undefined ? [] : [claim.article]) && among(filter.dataset, [claim.dataset]) &&
    among(filter.speaker, claim.attribution) && among(filter.saidIn, claim.saidIn === undefined ? [] : [claim.saidIn]) &&
    among(filter.status, [claim.status]) && among(filter.voice, [voiceOf(claim)]) &&
    among(filter.modality, [claim.modality]) && among(filter.polarity, [claim.polarity]) &&
    among(filter.link, claim.links.map((link) => link.type)) && among(filter.key, [claim.key]) &&
    (filter.isUnknown == null || (claim.unknown !== undefined) === filter.isUnknown) &&
    words.every((word) => evidence.some((text) => text.includes(word)));
}

function among<T>(words: Maybe<OneOf<T>>, found: readonly T[]): boolean {
  if (words?.in != null && !found.some((word) => words.in?.includes(word))) return false;
  return words?.notIn == null || !found.some((word) => words.notIn?.includes(word));
}

/** Conditions on a fact; all that are given must hold. */
export interface FactFilter {
  readonly predicate?: Maybe<OneOf<Predicate>>;
  readonly subject?: Maybe<OneOf<NodeId>>;
  readonly object?: Maybe<OneOf<NodeId>>;
  /** One end or the other. */
  readonly node?: Maybe<OneOf<NodeId>>;
  readonly article?: Maybe<OneOf<NodeId>>;
  /** Every claim in view that it rests on is in one of these voices. */
  readonly restsOnlyOn?: Maybe<readonly Voice[]>;
  readonly isDisputed?: Maybe<boolean>;
}

/** The facts in view that fit: ties between nodes, and with `values` what is claimed as a value too. In the order they came in. */
export function factsWhere(sight: Sight, filter: FactFilter | null | undefined, values: boolean): readonly SeenFact[] {
  const seen: SeenFact[] = [];
  for (const fact of sight.view.facts()) {
    if (fact.predicate === 'MENTIONS' || fact.unknown !== undefined || (fact.object === undefined && !values)) continue;
    const one = seeFact(sight, fact);
    if (one && factFits(one, filter ?? {})) seen.push(one);
  }
  return seen;
}

function factFits({ fact, claims, denials }: SeenFact, filter: FactFilter): boolean {
  const object = fact.object === undefined ? [] : [fact.object];
  return among(filter.predicate, [fact.predicate as Predicate]) && among(filter.subject, [fact.subject]) &&
    among(filter.object, object) && among(filter.node, [fact.subject, ...object]) &&
    among(filter.article, claims.flatMap((claim) => claim.article ?? [])) &&
    (filter.restsOnlyOn == null || claims.every((claim) => filter.restsOnlyOn?.includes(voiceOf(claim)))) &&
    (filter.isDisputed == null || (denials.length > 0) === filter.isDisputed);
}

/** The claims that link to this one, and those it links to, as far as they are in view. */
export function linksOf(sight: Sight, claim: Claim): { type: ClaimLinkType; from: Claim; to: Claim }[] {
  const out = claim.links.flatMap((link) => {
    const to = sight.view.claim(link.claim);
    return to ? [{ type: link.type, from: claim, to }] : [];
  });
  const back = sight.view.linksTo(claim.id).map((link) => ({ type: link.type, from: link.from, to: claim }));
  return [...out, ...back].filter(({ from }) => isInView(from, sight.lens, sight.view));
}

