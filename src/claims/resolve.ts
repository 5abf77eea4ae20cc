import type { ArticleId, Claim, ClaimId, ClaimLink, EntityId, EventId, NodeId, Validity } from '../model.ts';
import type { Predicate } from '../ontology.ts';
import type { ClaimRecord } from '../records.ts';
import { timeRef } from '../time.ts';
import type { ClaimValue } from '../values.ts';
import { claimId } from '../ids.ts';

/** What every claim of a dataset has unless it says otherwise. */
export interface ClaimDefaults {
  readonly dataset: string;
  readonly recordedAt: string;
}

/** A claim whose references to other claims are still by key. */
export type LooseClaim = Omit<Claim, 'derivedFrom' | 'links'>;

/** Dates get their bounds and the claim gets its id. Throws InputError for a date that is none. Ids are taken as given: see `check.ts`. */
export function looseClaim(record: ClaimRecord, defaults: ClaimDefaults): LooseClaim {
  const claim = {
    key: record.key,
    dataset: defaults.dataset,
    subject: record.subject as NodeId,
    predicate: record.predicate as Predicate,
    object: record.object as EntityId | EventId | undefined,
    value: record.value && resolvedValue(record.value),
    unknown: record.unknown && { state: record.unknown.state, by: record.unknown.by as EntityId | undefined },
    qualifiers: record.qualifiers,
    polarity: record.polarity,
    modality: record.modality,
    hedge: record.hedge,
    attribution: record.attribution as EntityId[],
    saidIn: record.saidIn as EventId | undefined,
    article: record.article as ArticleId | undefined,
    row: record.row,
    evidence: record.evidence,
    status: record.status,
    rule: record.rule,
    curatedBy: record.curatedBy,
    validity: record.validity && resolvedValidity(record.validity),
    review: record.review,
    confidence: record.confidence,
    recordedAt: record.recordedAt ?? defaults.recordedAt,
    retractedAt: record.retractedAt,
  };
  return { id: claimId(claim), ...claim };
}

/** Puts ids in the place of keys. `idOfKey` must know every key. */
export function linkedClaim(loose: LooseClaim, record: ClaimRecord, idOfKey: (key: string) => ClaimId): Claim {
  const links: readonly ClaimLink[] = record.links.map((link) => ({ type: link.type, claim: idOfKey(link.claim) }));
  return { ...loose, derivedFrom: record.derivedFrom.map(idOfKey), links };
}

const resolvedValue = (value: NonNullable<ClaimRecord['value']>): ClaimValue =>
  'time' in value ? { time: timeRef(value.time) } : value;

const resolvedValidity = (validity: NonNullable<ClaimRecord['validity']>): Validity => ({
  from: validity.from && timeRef(validity.from),
  to: validity.to && timeRef(validity.to),
});
