import type { DatasetSummary } from '../dataset-summary.ts';
import type { Article, Claim, ClaimId, Entity, Event, Validity } from '../model.ts';
import type { ArticleRecord, ClaimRecord, EntityRecord, EventRecord } from '../records.ts';
import type { TimeRef, TimeValue } from '../time.ts';
import type { ClaimValue } from '../values.ts';

/** Nouns and claims as records of our own format; what a reader fills in by itself is left out. */

type Written<R extends { record: string }> = Pick<R, 'record'> & Partial<Readonly<Record<keyof R, unknown>>>;

/** The record of an entity. */
export const entityRecord = (entity: Entity): Written<EntityRecord> => ({
  record: 'entity', id: entity.id, type: entity.type, name: entity.name,
  aliases: unlessEmpty(entity.aliases),
  externalIds: Object.keys(entity.externalIds).length > 0 ? entity.externalIds : undefined,
  organizationKind: entity.organizationKind, membership: entity.membership, equipmentClass: entity.equipmentClass,
  facilityKinds: entity.facilityKinds, source: entity.source, coordinates: entity.coordinates,
});

/** The record of an event. */
export const eventRecord = ({ id, type, title, cameo }: Event): Written<EventRecord> => ({ record: 'event', id, type, title, cameo });

/** The record of an article, its text in it. */
export const articleRecord = (article: Article, text: string): Written<ArticleRecord> => ({
  record: 'article', id: article.id, headline: article.headline, language: article.language, publisher: article.publisher,
  publishedAt: article.publishedAt && written(article.publishedAt), url: article.url, copyOf: article.copyOf,
  sources: unlessEmpty(article.sources), text,
});

/** The record of a claim of the dataset; `keyOf` gives the key by which the dataset knows another claim. */
export const claimRecord = (claim: Claim, dataset: DatasetSummary, keyOf: (id: ClaimId) => string): Written<ClaimRecord> => ({
  record: 'claim', key: claim.key, subject: claim.subject, predicate: claim.predicate, object: claim.object,
  value: claim.value && writtenValue(claim.value), unknown: claim.unknown,
  qualifiers: Object.values(claim.qualifiers).some((value) => value !== undefined) ? claim.qualifiers : undefined,
  polarity: unless('AFFIRMED', claim.polarity), modality: unless('FACTUAL', claim.modality), hedge: claim.hedge,
  attribution: unlessEmpty(claim.attribution), saidIn: claim.saidIn, article: claim.article, row: claim.row, evidence: unlessEmpty(claim.evidence),
  status: claim.status, derivedFrom: unlessEmpty(claim.derivedFrom.map(keyOf)), rule: claim.rule, curatedBy: claim.curatedBy,
  validity: claim.validity && writtenValidity(claim.validity),
  links: unlessEmpty(claim.links.map((link) => ({ type: link.type, claim: keyOf(link.claim) }))),
  review: unless('ACCEPTED', claim.review), confidence: claim.confidence,
  recordedAt: unless(dataset.recordedAt, claim.recordedAt), retractedAt: claim.retractedAt,
});

const unless = (usual: string, given: string): string | undefined => (given === usual ? undefined : given);

const unlessEmpty = <T>(items: readonly T[]): readonly T[] | undefined => (items.length === 0 ? undefined : items);

/** A date without the bounds, which follow from its text. */
export const written = ({ edtf, asWritten, basis, anchor }: TimeRef): TimeValue => ({ edtf, asWritten, basis, anchor });

const writtenValue = (value: ClaimValue): object => ('time' in value ? { time: written(value.time) } : value);

const writtenValidity = ({ from, to }: Validity): object => ({ from: from && written(from), to: to && written(to) });
