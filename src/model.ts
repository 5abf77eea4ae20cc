import type * as words from '../schema/claim-words.ts';
import type { aliasKinds, equipmentClasses, facilityKinds, membershipKinds, organizationKinds } from '../schema/entity-types.ts';
import type { commandModes } from '../schema/roles.ts';
import type { EntityType, EventType, Predicate } from './ontology.ts';
import type { TimeRef } from './time.ts';
import type { ClaimValue } from './values.ts';

type Brand<Name extends string> = string & { readonly __brand: Name };
export type EntityId = Brand<'EntityId'>;
export type EventId = Brand<'EventId'>;
export type ArticleId = Brand<'ArticleId'>;
export type ClaimId = Brand<'ClaimId'>;
export type FactId = Brand<'FactId'>;
export type NodeId = EntityId | EventId | ArticleId;

type Word<Table> = keyof Table;
export type Status = Word<typeof words.statuses>;
export type FactStatus = Word<typeof words.factStatuses>;
export type Polarity = Word<typeof words.polarities>;
export type Modality = Word<typeof words.modalities>;
export type Voice = Word<typeof words.voices>;
export type Review = Word<typeof words.reviews>;
export type EvidenceKind = Word<typeof words.evidenceKinds>;
export type UnknownState = Word<typeof words.unknownStates>;
export type ClaimLinkType = Word<typeof words.claimLinks>;
export type CommandMode = Word<typeof commandModes>;
export type OrganizationKind = Word<typeof organizationKinds>;

/** A name by which something is found. */
export interface Alias {
  readonly value: string;
  /** BCP 47; "en" when nothing is said. */
  readonly language: string;
  readonly kind: Word<typeof aliasKinds>;
}

/** A person, body, place or thing. Only identity stands here; what is told of it is claims. */
export interface Entity {
  readonly id: EntityId;
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly Alias[];
  /** Scheme → id there, such as wikidata → Q6279. */
  readonly externalIds: Readonly<Record<string, string>>;
  readonly organizationKind?: OrganizationKind | undefined;
  readonly membership?: Word<typeof membershipKinds> | undefined;
  readonly equipmentClass?: Word<typeof equipmentClasses> | undefined;
  readonly facilityKinds?: readonly Word<typeof facilityKinds>[] | undefined;
  readonly country?: CountryCodes | undefined;
  /** Of an AnonymousSource: the article in which it speaks, and how many persons it is. */
  readonly source?: { readonly article: ArticleId; readonly count?: number | undefined } | undefined;
  /** Of a Place: degrees north and east (WGS 84). */
  readonly coordinates?: { readonly latitude: number; readonly longitude: number } | undefined;
}

/** The codes under which datasets know a country. */
export interface CountryCodes {
  readonly alpha2: string;
  readonly alpha3: string;
  readonly numeric: string;
  readonly demonym?: string | undefined;
}

/** Something that happened or may happen. Type and title are its identity; the rest is claims. */
export interface Event {
  readonly id: EventId;
  readonly type: EventType;
  readonly title: string;
  /** CAMEO code with its leading zeros, where one fits. */
  readonly cameo?: string | undefined;
}

/** A text that makes claims. The text itself is not kept in memory: see `article-texts.ts`. Offsets of evidence count its Unicode code points. */
export interface Article {
  readonly id: ArticleId;
  readonly headline: string;
  readonly language: string;
  /** sha-256 of the text in UTF-8, hex. */
  readonly contentHash: string;
  readonly publisher?: string | undefined;
  readonly publishedAt?: TimeRef | undefined;
  readonly url?: string | undefined;
  /** The article whose wire copy this is; both count as one source. */
  readonly copyOf?: ArticleId | undefined;
  /** Where the facts that it tells were taken from. */
  readonly sources: readonly ArticleSource[];
  readonly dataset: string;
}

/** A publication behind a bundled article. */
export interface ArticleSource {
  readonly title: string;
  readonly publisher: string;
  readonly date?: string | undefined;
  readonly url?: string | undefined;
}

/** Everything a node can be. */
export type Noun = Entity | Event | Article;

/** An exact stretch of an article's text; `start` inclusive, `end` exclusive, in code points. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly kind: EvidenceKind;
}

/** A gap that a source marks: what kind, and who withholds it. */
export interface Unknown {
  readonly state: UnknownState;
  readonly by?: EntityId | undefined;
}

/** When a relation held in the world; an end left out is unknown. */
export interface Validity {
  readonly from?: TimeRef | undefined;
  readonly to?: TimeRef | undefined;
}

/** What narrows a claim without making it another fact. */
export interface Qualifiers {
  readonly commandMode?: CommandMode | undefined;
  /** How many of the object ("two drones"). */
  readonly count?: number | undefined;
  /** The words of the source for this tie, such as "in response to". */
  readonly asWritten?: string | undefined;
  /** Of LOCATION and ORIGIN: the point that the source gives the event, degrees north and east (WGS 84). */
  readonly coordinates?: { readonly latitude: number; readonly longitude: number } | undefined;
  /** The office (paper, agency) or article from which a dataset has the row, where it is kept as words only. */
  readonly office?: string | undefined;
}

export interface ClaimLink {
  readonly type: ClaimLinkType;
  readonly claim: ClaimId;
}

/** One source saying one thing once. */
export interface Claim {
  readonly id: ClaimId;
  /** The name its coder gave it, unique in its dataset ("F01"). */
  readonly key: string;
  readonly dataset: string;
  readonly subject: NodeId;
  readonly predicate: Predicate;
  /** Exactly one of object and value is there, or neither when `unknown` stands for the whole. */
  readonly object?: EntityId | EventId | undefined;
  readonly value?: ClaimValue | undefined;
  readonly unknown?: Unknown | undefined;
  readonly qualifiers: Qualifiers;
  readonly polarity: Polarity;
  readonly modality: Modality;
  /** The words that weaken it. */
  readonly hedge?: string | undefined;
  /** Who says so, outermost first; empty for the article's own voice. */
  readonly attribution: readonly EntityId[];
  /** The STATEMENT event in which it was said. */
  readonly saidIn?: EventId | undefined;
  readonly article?: ArticleId | undefined;
  /** The row of the dataset that says so, by the set's own id for it. */
  readonly row?: string | undefined;
  readonly evidence: readonly Span[];
  readonly status: Status;
  readonly derivedFrom: readonly ClaimId[];
  readonly rule?: string | undefined;
  readonly curatedBy?: string | undefined;
  readonly validity?: Validity | undefined;
  readonly links: readonly ClaimLink[];
  readonly review: Review;
  readonly confidence?: number | undefined;
  /** ISO 8601 instants of known time. */
  readonly recordedAt: string;
  readonly retractedAt?: string | undefined;
}

/** What all claims that say the same thing share. It is an edge when it has an object. */
export interface Fact {
  readonly id: FactId;
  readonly subject: NodeId;
  readonly predicate: Predicate | 'MENTIONS';
  readonly object?: NodeId | undefined;
  readonly value?: ClaimValue | undefined;
  readonly unknown?: Unknown | undefined;
  readonly claims: readonly Claim[];
}
