import type { CommandMode, EvidenceKind, Modality, Polarity, UnknownState } from '../model.ts';
import type { EntityType, EventMode, EventType, RelationType } from '../ontology.ts';
import type { TimeValue } from '../time.ts';

/** What reading an article gives: claims as proposed, each with the words that carry it. `newsgraph read --json` prints it; `schema/reading.schema.json` describes it. */

/** An exact stretch of the article's text; `start` inclusive, `end` exclusive, in code points. */
export interface Words {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
}

/** How a filler was found. All but DIRECT and COREFERENCE make it INFERRED, hidden by default. */
export type Via = 'DIRECT' | 'COREFERENCE' | 'COUNTRY_OF_PLACE' | 'INFERRED_FROM_ORDER' | 'METONYM' | 'SERIES';

export interface Filler {
  /** The name under which it is known, or the words of the text where none is. */
  readonly name: string;
  /** The id of one of the reading's entities. */
  readonly entity: string;
  readonly type: EntityType;
  readonly via: Via;
  readonly evidence: Words;
  readonly count?: number | undefined;
  readonly commandMode?: CommandMode | undefined;
}

/** The GraphQL roles in small letters, as keys of `roles`. */
export type RoleKey = 'authorizer' | 'actor' | 'recipient' | 'target' | 'instrument' | 'location' | 'origin' | 'protected' | 'object' | 'audience';

/** Days of the calendar, inclusive; left out where open or unknown. */
export interface ReadTime extends Partial<Pick<TimeValue, 'edtf' | 'basis'>> {
  readonly earliest?: string | undefined;
  readonly latest?: string | undefined;
  readonly asWritten: string;
  /** The day from which relative words were counted. */
  readonly anchor?: string | undefined;
}

/** A speaker; the outermost stands first. */
export interface Speaker {
  readonly name: string;
  readonly entity: string;
  readonly type: EntityType;
  readonly evidence: Words;
}

export interface ReadCasualties {
  readonly side: 'ACTOR' | 'RECIPIENT' | 'CIVILIAN' | 'UNKNOWN';
  readonly kind: 'KILLED' | 'INJURED' | 'CAPTURED';
  readonly low?: number | undefined;
  readonly best?: number | undefined;
  readonly high?: number | undefined;
  /** Where the text says that the number is not told. */
  readonly unknown?: UnknownState | undefined;
  readonly evidence: Words;
}

export interface ReadEvent {
  readonly id: string;
  readonly type: EventType;
  readonly modes: readonly EventMode[];
  readonly cameo?: string | undefined;
  readonly title: string;
  readonly status: 'OCCURRED' | 'ONGOING' | 'PROSPECTIVE' | 'HYPOTHETICAL' | 'NEGATED';
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly time?: ReadTime | undefined;
  readonly roles: Readonly<Partial<Record<RoleKey, readonly Filler[]>>>;
  /** Events of the reading to which this one is the answer. */
  readonly responseTo: readonly { readonly event: string; readonly asWritten: string; readonly evidence: Words }[];
  readonly series?: { readonly min: number; readonly max?: number | undefined; readonly asWritten: string } | undefined;
  readonly casualties: readonly ReadCasualties[];
  readonly attribution: readonly Speaker[];
  /** 0 to 1, as often as events of this confidence were right in the gold texts. */
  readonly confidence: number;
  /** The words that carry the act, and all other places where the article tells of it. */
  readonly evidence: Words;
  readonly mentions: readonly (Words & { readonly kind: EvidenceKind })[];
}

export interface ReadEntity {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
  /** The node of the graph or of the dictionary that it is, where a strong name tells. */
  readonly known?: string | undefined;
  /** Alpha-3: the country that it is, or is of. */
  readonly country?: string | undefined;
  /** What part it plays there, as PLOVER has it: GOV, MIL, REB, CVL … */
  readonly sector?: string | undefined;
  readonly mentions: readonly Words[];
}

export interface ReadRelation {
  readonly type: RelationType;
  readonly from: Pick<Filler, 'name' | 'entity' | 'type'>;
  readonly to: Pick<Filler, 'name' | 'entity' | 'type'>;
  readonly validity?: { readonly from?: ReadTime | undefined; readonly to?: ReadTime | undefined } | undefined;
  readonly attribution: readonly Speaker[];
  readonly confidence: number;
  readonly evidence: Words;
}

/** Something said: a STATEMENT event, what it says and which events it tells of. */
export interface ReadStatement {
  readonly event: string;
  readonly speakers: readonly Speaker[];
  readonly mode: 'STATEMENT' | 'WRITTEN_STATEMENT' | 'INTERVIEW' | 'DECLINED_COMMENT' | 'DENIAL' | 'CLAIM_OF_RESPONSIBILITY';
  readonly content?: Words | undefined;
  readonly quote: boolean;
  readonly tells: readonly string[];
  readonly evidence: Words;
}

/** Something that a model gave and that did not hold: it was left out. */
export interface Dropped {
  /** What it was to be, such as "role RECIPIENT of ASSAULT". */
  readonly what: string;
  /** The words that it gave, cut where they are long. */
  readonly given: string;
  readonly reason: string;
}

/** A gap that the article marks. */
export interface ReadUnknown {
  readonly event?: string | undefined;
  readonly about: string;
  readonly state: UnknownState;
  readonly by?: Speaker | undefined;
  readonly evidence: Words;
}

export interface ReadArticle {
  readonly id: string;
  readonly headline: string;
  readonly language: string;
  readonly publisher?: string | undefined;
  readonly publishedAt?: string | undefined;
  readonly url?: string | undefined;
  /** sha-256 of the text in UTF-8, hex. */
  readonly contentHash: string;
  /** The text to which all offsets refer. */
  readonly text: string;
}

export interface Reading {
  readonly article: ReadArticle;
  readonly entities: readonly ReadEntity[];
  readonly events: readonly ReadEvent[];
  readonly relations: readonly ReadRelation[];
  readonly statements: readonly ReadStatement[];
  readonly unknowns: readonly ReadUnknown[];
  /** What read it, and its version. */
  readonly extractor: { readonly name: string; readonly version: string };
  /** What it gave that could not be verified; only of an extractor that can be wrong about the words themselves. */
  readonly dropped?: readonly Dropped[] | undefined;
}
