import type { Article, Span } from '../model.ts';
import { checkCount, type CountCheck } from '../query/count-check.ts';
import { claimsWhere, linksOf } from '../query/claims.ts';
import type { Sight } from '../query/sight.ts';
import { voiceOf } from '../store/lens.ts';
import { passageOf, type Passage } from '../query/passages.ts';
import { builder, scanCost } from './builder.ts';
import { ClaimConnection, claimPage } from './claim-connection.ts';
import { CoordinatesType } from './coordinates.ts';
import { ClaimFilterInput, readClaimFilter } from './filters.ts';
import { globalId } from './global-id.ts';
import { LensInput, sightThrough } from './lens.ts';
import { ActorRef, ArticleRef, ClaimRef, EventRef, FactRef, NodeRef, seenEntity, seenEvent, seenHere, UnknownRef, type Seen, type SeenClaim } from './refs.ts';
import { ValidityType } from './time.ts';
import { valueOf, ValueType } from './value.ts';
import { ClaimLinkEnum, ClaimStatusEnum, CommandModeEnum, EvidenceKindEnum, ModalityEnum, PolarityEnum, PredicateEnum, ReviewEnum, VoiceEnum } from './words.ts';

const EvidenceType = builder.objectRef<Span>('Evidence').implement({
  description: 'An exact stretch of the article\'s text that carries a claim (W3C Web Annotation: text quote and text position).',
  fields: (t) => ({
    exact: t.exposeString('exact', { description: 'The words themselves. Plain text, to be shown as such.' }),
    start: t.exposeInt('start', { description: 'Where they start in the article\'s text, in Unicode code points from 0.' }),
    end: t.exposeInt('end', { description: 'Where they end, exclusive, in Unicode code points.' }),
    kind: t.field({ type: EvidenceKindEnum, description: 'Which part of the article.', resolve: (span) => span.kind }),
  }),
});

const PassageType = builder.objectRef<Passage>('Passage').implement({
  description: 'Words of an article within their paragraph.',
  fields: (t) => ({
    before: t.exposeString('before', { description: 'The paragraph up to the words; begins with "…" where it was cut.' }),
    exact: t.exposeString('exact', { description: 'The words themselves.' }),
    after: t.exposeString('after', { description: 'The rest of the paragraph; ends with "…" where it was cut.' }),
    start: t.exposeInt('start', { description: 'Where the words start in the text, in Unicode code points from 0.' }),
    kind: t.field({ type: EvidenceKindEnum, description: 'Which part of the article.', resolve: ({ kind }) => kind }),
  }),
});

const ClaimLinkType = builder.objectRef<ReturnType<typeof linksOf>[number] & { sight: Sight }>('ClaimLink').implement({
  description: 'How two claims bear on each other.',
  fields: (t) => ({
    type: t.field({ type: ClaimLinkEnum, description: 'How `from` bears on `to`.', resolve: (link) => link.type }),
    from: t.field({ type: ClaimRef, description: 'The claim that bears on the other.', resolve: ({ sight, from }) => ({ sight, claim: from }) }),
    to: t.field({ type: ClaimRef, description: 'The claim borne on.', resolve: ({ sight, to }) => ({ sight, claim: to }) }),
  }),
});

const CountVerdictEnum = builder.enumType('CountVerdict', {
  description: 'How a source\'s count of events compares with the graph under the lens.',
  values: {
    CONSISTENT: { description: 'The graph holds that many without help of the claim.' },
    COMPATIBLE: { description: 'The graph holds that many only with events that rest on the claim itself, which may not confirm it.' },
    FEWER: { description: 'The graph holds fewer.' },
    MORE: { description: 'The graph holds more.' },
  },
});

const CountCheckType = builder.objectRef<CountCheck & { sight: Sight }>('CountCheck').implement({
  description: 'A source\'s count ("the second time") held against the graph. A claim is never counted as support for itself.',
  fields: (t) => ({
    verdict: t.field({ type: CountVerdictEnum, description: 'How the two compare.', resolve: (check) => check.verdict }),
    certain: t.field({ type: [EventRef], description: 'Events that fit without help of the claim, earliest first.', resolve: ({ sight, certain }) => certain.map((id) => seenEvent(sight, id)) }),
    dependent: t.field({ type: [EventRef], description: 'Events that fit only by what was derived from the claim.', resolve: ({ sight, dependent }) => dependent.map((id) => seenEvent(sight, id)) }),
  }),
});

const claimById = (sight: Sight, id: SeenClaim['claim']['id']): SeenClaim[] => {
  const claim = sight.view.claim(id);
  return claim ? [{ sight, claim }] : [];
};

ClaimRef.implement({
  description: 'One source saying one thing once. Facts are made of claims; claims are never edited.',
  interfaces: [NodeRef],
  fields: (t) => ({
    id: t.id({ description: 'Global id; the same words read again give the same id.', resolve: ({ claim }) => globalId(claim.id) }),
    key: t.string({ description: 'The name that its coder gave it, unique in its dataset ("F01").', resolve: ({ claim }) => claim.key }),
    dataset: t.string({ description: 'Id of the dataset it came with.', resolve: ({ claim }) => claim.dataset }),
    row: t.string({ nullable: true, description: 'The row of the dataset that says so, by the id the dataset gives it; null for a claim of an article.', resolve: ({ claim }) => claim.row ?? null }),
    subject: t.field({ type: NodeRef, description: 'Of what it says something.', resolve: ({ sight, claim }) => seenHere(sight, claim.subject) }),
    predicate: t.field({ type: PredicateEnum, description: 'What kind of thing it says.', resolve: ({ claim }) => claim.predicate }),
    object: t.field({ type: NodeRef, nullable: true, description: 'The node that it ties the subject to; null when it holds a value or a gap.', resolve: ({ sight, claim }) => (claim.object === undefined ? null : seenHere(sight, claim.object)) }),
    value: t.field({ type: ValueType, nullable: true, description: 'The value it holds; null when it ties two nodes or marks a gap.', resolve: ({ claim }) => valueOf(claim) }),
    unknown: t.field({
      type: UnknownRef, nullable: true, description: 'The gap it marks; null when it marks none.',
      resolve: ({ sight, claim }) => (claim.unknown ? { sight, gap: { node: claim.subject, predicate: claim.predicate, unknown: claim.unknown, claims: [claim] } } : null),
    }),
    fact: t.field({ type: FactRef, description: 'The fact that it supports, or denies, with every other claim in view that says the same.', resolve: ({ sight, claim }) => ({ sight, seen: { fact: sight.view.factOf(claim), claims: [claim], denials: [] } }) }),
    polarity: t.field({ type: PolarityEnum, description: 'Whether it says yes or no.', resolve: ({ claim }) => claim.polarity }),
    modality: t.field({ type: ModalityEnum, description: 'How firmly, and in what sense.', resolve: ({ claim }) => claim.modality }),
    hedge: t.string({ nullable: true, description: 'The words that weaken it; null when there are none.', resolve: ({ claim }) => claim.hedge ?? null }),
    status: t.field({ type: ClaimStatusEnum, description: 'How it rests on its source.', resolve: ({ claim }) => claim.status }),
    voice: t.field({ type: VoiceEnum, description: 'Whose voice carries it.', resolve: ({ claim }) => voiceOf(claim) }),
    attribution: t.field({ type: [ActorRef], description: 'Who says so, outermost speaker first; empty for the article\'s own voice. Attribution is not truth.', resolve: ({ sight, claim }) => claim.attribution.map((id) => seenEntity(sight, id)) }),
    saidIn: t.field({ type: EventRef, nullable: true, description: 'The STATEMENT event in which it was said.', resolve: ({ sight, claim }) => (claim.saidIn === undefined ? null : seenEvent(sight, claim.saidIn)) }),
    article: t.field({ type: ArticleRef, nullable: true, description: 'The article that makes it; null for what a person coded from outside.', resolve: ({ sight, claim }) => (claim.article === undefined ? null : seenHere(sight, claim.article) as Seen<Article>) }),
    evidence: t.field({ type: [EvidenceType], description: 'The exact words that carry it; several when the same words stand in several places.', resolve: ({ claim }) => [...claim.evidence] }),
    passages: t.field({
      type: [PassageType], nullable: true, complexity: { field: 1, multiplier: 2 },
      description: 'The same words with what stands around them in their paragraph, to be shown as a quotation; null, with an error, when the text can no longer be read as it was.',
      resolve: async ({ claim }, _args, { articleTexts }) => {
        if (claim.article === undefined || claim.evidence.length === 0) return [];
        const text = await articleTexts.load(claim.article);
        return claim.evidence.map((span) => passageOf(text, span));
      },
    }),
    office: t.string({ nullable: true, description: 'From whom a dataset has the row, in its words: several papers or agencies, more than can be speakers, or an article. Those that speak stand under attribution.', resolve: ({ claim }) => claim.qualifiers.office ?? null }),
    asWritten: t.string({ nullable: true, description: 'The words for the tie itself.', resolve: ({ claim }) => claim.qualifiers.asWritten ?? null }),
    commandMode: t.field({ type: CommandModeEnum, nullable: true, description: 'How the order is worded; null on other claims.', resolve: ({ claim }) => claim.qualifiers.commandMode ?? null }),
    coordinates: t.field({ type: CoordinatesType, nullable: true, description: 'The point that the source gives the event in this place; null where it gives none.', resolve: ({ claim }) => claim.qualifiers.coordinates ?? null }),
    validity: t.field({ type: ValidityType, nullable: true, description: 'When it held in the world, where the source says.', resolve: ({ claim }) => claim.validity ?? null }),
    rule: t.string({ nullable: true, description: 'The rule by which it was DERIVED.', resolve: ({ claim }) => claim.rule ?? null }),
    derivedFrom: t.field({ type: [ClaimRef], description: 'The claims that it follows from.', resolve: ({ sight, claim }) => claim.derivedFrom.flatMap((id) => claimById(sight, id)) }),
    curatedBy: t.string({ nullable: true, description: 'Who coded it from outside the article.', resolve: ({ claim }) => claim.curatedBy ?? null }),
    links: t.field({ type: [ClaimLinkType], description: 'Claims that support, dispute, deny, vary or supersede it, or that it does so to.', resolve: ({ sight, claim }) => linksOf(sight, claim).map((link) => Object.assign(link, { sight })) }),
    review: t.field({ type: ReviewEnum, description: 'How far it was checked.', resolve: ({ claim }) => claim.review }),
    confidence: t.float({ nullable: true, description: 'How sure a reader was, 0 to 1; null when nobody said.', resolve: ({ claim }) => claim.confidence ?? null }),
    recordedAt: t.string({ description: 'Since when it is known here (ISO 8601).', resolve: ({ claim }) => claim.recordedAt }),
    retractedAt: t.string({ nullable: true, description: 'When it was taken back (ISO 8601); null when it stands.', resolve: ({ claim }) => claim.retractedAt ?? null }),
    countCheck: t.field({
      type: CountCheckType, nullable: true, description: 'For a claim that counts events: how the count compares with the graph. Null on other claims.',
      resolve: ({ sight, claim }) => (claim.value && 'pattern' in claim.value ? { ...checkCount(sight, claim, claim.value), sight } : null),
    }),
  }),
});

builder.queryField('claims', (t) => t.field({
  type: ClaimConnection, complexity: scanCost,
  description: 'Claims in view, in the order in which they were recorded: who said what, in which words.',
  args: {
    ...t.arg.connectionArgs(),
    filter: t.arg({ type: ClaimFilterInput, description: 'Which claims.' }),
    lens: t.arg({ type: LensInput, description: 'Which claims count, here and below.' }),
  },
  resolve: (_root, args, context) => {
    const sight = sightThrough(context, args.lens);
    return claimPage(sight, claimsWhere(sight, readClaimFilter(args.filter)), args);
  },
}));
