import type { Claim, Span, Validity } from '../model.ts';
import type { StoreView } from '../store/view.ts';
import { written } from './records.ts';

/** A claim with all that is known of it, as a node of JSON-LD; its evidence stands in annotations. */
export const claimNode = (view: Pick<StoreView, 'claim'>, claim: Claim): object => ({
  '@id': claim.id, '@type': ['schema:Claim', 'prov:Entity'], key: claim.key,
  subject: claim.subject, predicate: claim.predicate, object: claim.object, value: claim.value && { '@type': '@json', '@value': claim.value },
  unknown: claim.unknown?.state, unknownBy: claim.unknown?.by, ...claim.qualifiers,
  polarity: claim.polarity, modality: claim.modality, hedge: claim.hedge, status: claim.status, rule: claim.rule, curatedBy: claim.curatedBy,
  validity: claim.validity && writtenValidity(claim.validity), review: claim.review, confidence: claim.confidence,
  saidIn: claim.saidIn, 'schema:appearance': claim.article, 'prov:wasQuotedFrom': claim.article, row: claim.row,
  'prov:wasAttributedTo': claim.attribution, speakers: claim.attribution.length > 1 ? claim.attribution : undefined,
  'prov:wasDerivedFrom': claim.derivedFrom.filter((id) => view.claim(id) !== undefined),
  bearsOn: unlessEmpty(claim.links.filter((link) => view.claim(link.claim) !== undefined)),
  'prov:generatedAtTime': claim.recordedAt, 'prov:invalidatedAtTime': claim.retractedAt, 'schema:isPartOf': `dataset:${claim.dataset}`,
});

/** A stretch of evidence: the claim is its body, the words in the article are its target. */
export const annotation = (claim: Claim, span: Span, i: number): object => ({
  '@id': `ann:${claim.id.slice(claim.id.indexOf(':') + 1)}-${i + 1}`, '@type': 'oa:Annotation', kind: span.kind, 'oa:hasBody': claim.id,
  'oa:hasTarget': {
    'oa:hasSource': claim.article,
    'oa:hasSelector': [
      { '@type': 'oa:TextPositionSelector', 'oa:start': span.start, 'oa:end': span.end },
      { '@type': 'oa:TextQuoteSelector', 'oa:exact': span.exact },
    ],
  },
});

const writtenValidity = ({ from, to }: Validity): object => ({ from: from && written(from), to: to && written(to) });

const unlessEmpty = <T>(items: readonly T[]): readonly T[] | undefined => (items.length === 0 ? undefined : items);
