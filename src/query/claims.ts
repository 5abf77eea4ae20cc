import type { ArticleId, Claim, ClaimLinkType, EntityId, Fact, Modality, NodeId, Polarity, Status, Voice } from '../model.ts';
import type { Predicate } from '../ontology.ts';
import { foldedKey } from '../store/fold.ts';
import { isInView, voiceOf } from '../store/lens.ts';
import type { StoreView } from '../store/view.ts';
import type { OneOf } from './filters.ts';
import { joined, mapped, type Listing } from './listing.ts';
import { factsOfRows } from './row-claims.ts';
import { rowsWhere } from './row-search.ts';
import { canonicalIds, seeFact, type SeenFact, type Sight } from './sight.ts';

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

/** The claims in view that fit: those of articles and curators in the order in which they were recorded, then those of rows in order of time. */
export function claimsWhere(sight: Sight, given?: ClaimFilter | null): Listing<Claim> {
  const { view, lens } = sight;
  const filter = given && { ...given, subject: canonicalIds(sight, given.subject), object: canonicalIds(sight, given.object), speaker: canonicalIds(sight, given.speaker) };
  const claims = candidateClaims(sight, filter ?? {}).filter((claim) => isInView(claim, lens, view) && fits(view, claim, filter ?? {}));
  return joined<Claim>(claims, mapped(factsOfRows(view, rowsOfClaims(sight, filter ?? {}), { ...filter, values: true }), (fact) => fact.claims[0] as Claim));
}

/** The fewest claims among which all that fit must be, rows left out. */
function candidateClaims({ view }: Sight, { article, subject }: ClaimFilter): readonly Claim[] {
  if (article?.in?.length === 1) return view.claimsOf(article.in[0] as ArticleId);
  if (subject?.in == null) return [...view.nodeClaims()];
  const facts = subject.in.flatMap((id) => view.nodeFactsOf(id).filter((fact) => fact.subject === id && fact.predicate !== 'MENTIONS'));
  return [...new Set(facts.flatMap((fact) => fact.claims))].sort((a, b) => view.placeOf(a) - view.placeOf(b));
}

/** The rows whose claims may fit. */
function rowsOfClaims(sight: Sight, filter: ClaimFilter): Uint32Array {
  const { columns } = sight.view;
  const never = (filter.text ?? '').trim() !== '' || filter.isUnknown === true;
  if (columns.size === 0 || never || !among(filter.article, []) || !among(filter.saidIn, []) || !among(filter.link, []) ||
    !among(filter.modality, ['FACTUAL']) || !among(filter.polarity, ['AFFIRMED'])) return new Uint32Array(0);
  const voices = columns.voiceTable.map((voice) => among(filter.dataset, [voice.dataset]) && among(filter.speaker, voice.attribution.map((id) => sight.view.canonical(id))) &&
    among(filter.status, [voice.status]) && among(filter.voice, [voiceOf({ ...voice, evidence: [] })]));
  const rows = rowsAbout(sight, { subject: filter.subject, object: filter.object });
  return voices.every(Boolean) ? rows : rows.filter((row) => voices[columns.voices[row] ?? 0]);
}

/** The rows in view of these events, and with this entity in some role. */
const rowsAbout = (sight: Sight, { subject, object }: Pick<ClaimFilter, 'subject' | 'object'>): Uint32Array => rowsWhere(sight, {
  ...(subject != null && { id: subject }), ...(object?.in != null && { participant: { id: { in: object.in } } }),
});

/** The claims in view that an actor is a speaker of. */
export const claimsSaidBy = (sight: Sight, speaker: EntityId): Listing<Claim> => joined<Claim>(
  sight.view.claimsBy(speaker).filter((claim) => isInView(claim, sight.lens, sight.view)),
  mapped(factsOfRows(sight.view, rowsOfClaims(sight, { speaker: { in: [speaker] } }), { values: true }), (fact) => fact.claims[0] as Claim),
);

function fits(view: StoreView, claim: Claim, filter: ClaimFilter): boolean {
  const words = (filter.text ?? '').split(/\s+/).map(foldedKey).filter((word) => word !== '');
  const evidence = words.length === 0 ? [] : claim.evidence.map((span) => foldedKey(span.exact));
  return among(filter.predicate, [claim.predicate]) && among(filter.subject, [view.canonical(claim.subject)]) &&
    among(filter.object, claim.object === undefined ? [] : [view.canonical(claim.object)]) &&
    among(filter.article, claim.article === undefined ? [] : [claim.article]) && among(filter.dataset, [claim.dataset]) &&
    among(filter.speaker, claim.attribution.map((id) => view.canonical(id))) && among(filter.saidIn, claim.saidIn === undefined ? [] : [claim.saidIn]) &&
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

/** The facts in view that fit: ties between nodes, and with `values` what is claimed as a value too. In the order they came in, those of rows last and in order of time. */
export function factsWhere(sight: Sight, given: FactFilter | null | undefined, values: boolean): Listing<SeenFact> {
  const filter = given && { ...given, subject: canonicalIds(sight, given.subject), object: canonicalIds(sight, given.object), node: canonicalIds(sight, given.node) };
  const seen: SeenFact[] = [];
  for (const fact of candidateFacts(sight, filter ?? {})) {
    if (fact.predicate === 'MENTIONS' || fact.unknown !== undefined || (fact.object === undefined && !values)) continue;
    const one = seeFact(sight, fact);
    if (one && factFits(one, filter ?? {})) seen.push(one);
  }
  return joined<SeenFact>(seen, factsOfRowsWhere(sight, filter ?? {}, values));
}

/** The facts that are not of rows; of the ends that the filter names, when it does. */
function candidateFacts({ view }: Sight, { subject, object, node }: FactFilter): Iterable<Fact> {
  const ends = subject?.in ?? object?.in ?? node?.in;
  if (ends == null) return view.nodeFacts();
  const found = new Set<Fact>();
  for (const id of ends) for (const fact of view.nodeFactsOf(id)) found.add(fact);
  return found;
}

function factsOfRowsWhere(sight: Sight, filter: FactFilter, values: boolean): Listing<SeenFact> {
  const { subject, object, node, predicate } = filter;
  if (filter.isDisputed === true || !among(filter.article, []) || (filter.restsOnlyOn != null && filter.restsOnlyOn.length === 0)) return [];
  const [events, others] = [node?.in?.filter((id) => id.startsWith('evt:')), node?.in?.filter((id) => !id.startsWith('evt:'))];
  const about = (wanted: Pick<ClaimFilter, 'subject' | 'object'>): Listing<SeenFact> => {
    const rows = voicedRows(sight, rowsAbout(sight, wanted), filter.restsOnlyOn);
    return mapped(factsOfRows(sight.view, rows, { predicate, object: wanted.object, values }), (fact) => ({ fact, claims: fact.claims, denials: [] }));
  };
  if (!events || !others) return about({ subject, object });
  const bySubject = events.length === 0 ? [] : about({ subject: { in: events.filter((id) => among(subject, [id])) }, object });
  return joined<SeenFact>(bySubject, others.length === 0 ? [] : about({ subject, object: { in: others.filter((id) => among(object, [id])) } }));
}

function voicedRows({ view: { columns } }: Sight, rows: Uint32Array, voices: FactFilter['restsOnlyOn']): Uint32Array {
  if (voices == null) return rows;
  const passes = columns.voiceTable.map((voice) => voices.includes(voiceOf({ ...voice, evidence: [] })));
  return rows.filter((row) => passes[columns.voices[row] ?? 0]);
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
  const back = sight.view.linksTo(claim).map((link) => ({ type: link.type, from: link.from, to: claim }));
  return [...out, ...back].filter(({ from }) => isInView(from, sight.lens, sight.view));
}

