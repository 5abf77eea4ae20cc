import type { ArticleId, Claim, ClaimId, EntityId, Review, Status, Voice } from '../model.ts';
import type { IsoDay } from '../time.ts';

/** Which claims count in an answer. Facts, statuses and numbers are all worked out from those alone. */
export interface Lens {
  readonly statuses: ReadonlySet<Status>;
  readonly voices: ReadonlySet<Voice>;
  readonly reviews: ReadonlySet<Review>;
  /** When given, a claim that is attributed counts only if all its speakers are among these. */
  readonly trusted?: ReadonlySet<EntityId> | undefined;
  /** Claims with one of these among their speakers do not count. */
  readonly distrusted: ReadonlySet<EntityId>;
  /** When given, only claims of these articles. */
  readonly articles?: ReadonlySet<ArticleId> | undefined;
  /** When given, only claims of these datasets. */
  readonly datasets?: ReadonlySet<string> | undefined;
  readonly asOf: {
    /** Only what had begun in the world by this day. */
    readonly valid?: IsoDay | undefined;
    /** Only what had been recorded by this instant (ISO 8601). */
    readonly known?: string | undefined;
  };
}

/** The lens of a question that names none: everything that a person accepted, save inferences. */
export const STANDARD_LENS: Lens = {
  statuses: new Set<Status>(['STATED', 'ATTRIBUTED', 'CURATED', 'DERIVED']),
  voices: new Set<Voice>(['ARTICLE', 'CAPTION', 'NAMED', 'UNNAMED']),
  reviews: new Set<Review>(['ACCEPTED']),
  distrusted: new Set(),
  asOf: {},
};

/** A speaker who is only described: an anonymous source, or a group such as "critics". */
const isUnnamed = (speaker: EntityId): boolean => speaker.startsWith('src:') || speaker.startsWith('grp:');

/** Nothing but captions of pictures carries it. */
const isCaption = (claim: Pick<Claim, 'evidence'>): boolean => claim.evidence.length > 0 && claim.evidence.every((span) => span.kind === 'CAPTION');

/** Whose voice carries the claim. */
export function voiceOf(claim: Pick<Claim, 'attribution' | 'evidence'>): Voice {
  if (claim.attribution.length === 0) return isCaption(claim) ? 'CAPTION' : 'ARTICLE';
  return claim.attribution.some(isUnnamed) ? 'UNNAMED' : 'NAMED';
}

/** What of a claim decides whether it counts. */
type Weighed = Pick<Claim, 'status' | 'review' | 'attribution' | 'evidence' | 'dataset' | 'article' | 'derivedFrom' | 'recordedAt' | 'retractedAt'>;

/** What a lens must look up beside the claim at hand. */
export interface ClaimLookup {
  claim(id: ClaimId): Claim | undefined;
  /** The claims that supersede this one. */
  supersedersOf(claim: Claim): readonly Claim[];
}

/** Whether the claim counts under the lens: it passes, and nothing that passes supersedes it. */
export function isInView(claim: Claim, lens: Lens, lookup: ClaimLookup): boolean {
  return lens.statuses.has(claim.status) && passesSources(claim, lens, lookup) &&
    !lookup.supersedersOf(claim).some((other) => lens.statuses.has(other.status) && passesSources(other, lens, lookup));
}

/** Everything but the status; a derived claim stands only while all claims that it follows from pass too. */
function passesSources(claim: Weighed, lens: Lens, lookup: Pick<ClaimLookup, 'claim'>): boolean {
  return lens.reviews.has(claim.review) && lens.voices.has(voiceOf(claim)) && passesSpeakers(claim, lens) &&
    passesOrigin(claim, lens) && passesKnown(claim, lens) &&
    claim.derivedFrom.every((id) => {
      const premise = lookup.claim(id);
      return premise !== undefined && passesSources(premise, lens, lookup);
    });
}

function passesSpeakers(claim: Weighed, lens: Lens): boolean {
  return claim.attribution.every((speaker) => !lens.distrusted.has(speaker) && (lens.trusted?.has(speaker) ?? true));
}

function passesOrigin(claim: Weighed, lens: Lens): boolean {
  if (lens.datasets && !lens.datasets.has(claim.dataset)) return false;
  return !lens.articles || (claim.article !== undefined && lens.articles.has(claim.article));
}

function passesKnown(claim: Weighed, lens: Lens): boolean {
  const { known } = lens.asOf;
  if (known === undefined) return claim.retractedAt === undefined;
  const instant = Date.parse(known);
  return Date.parse(claim.recordedAt) <= instant &&
    (claim.retractedAt === undefined || Date.parse(claim.retractedAt) > instant);
}

/** Whether the claims of rows with one voice count under the lens: they are accepted, of no article, and nothing supersedes them. */
export const voicePasses = (voice: Pick<Claim, 'status' | 'attribution' | 'dataset' | 'recordedAt'>, lens: Lens): boolean =>
  lens.statuses.has(voice.status) && passesSources({ ...voice, evidence: [], review: 'ACCEPTED', derivedFrom: [] }, lens, { claim: () => undefined });
