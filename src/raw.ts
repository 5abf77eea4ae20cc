import type { CountryScheme } from '../schema/country-codes.ts';
import type { casualtyKinds, casualtySides } from '../schema/claim-words.ts';
import type { EventMode, EventType, RelationType, Role } from './ontology.ts';
import type { TimeValue } from './time.ts';

/** What a dataset's row says, in the dataset's own names for things: what import gives and claims turn into ours. */

/** A country in the code of some scheme; NAME is its English name. */
export interface CodedCountry {
  readonly scheme: CountryScheme;
  readonly code: string;
}

/** Someone who acts, under the set's own name. */
export interface RawActor {
  readonly name: string;
  /** The country it belongs to; with `isCountry`, the country it is. */
  readonly country?: CodedCountry | undefined;
  /** The code says that this is the state itself, whatever the name ("Government of Turkey"). */
  readonly isCountry?: boolean | undefined;
  /** The set lists persons here. */
  readonly isPerson?: boolean | undefined;
  /** The set's words or codes for what it is, outermost first. */
  readonly sectors?: readonly string[] | undefined;
  /** The set's words for where somebody belongs, which do not say what it is. */
  readonly memberships?: readonly string[] | undefined;
  /** A word as `sectors` has them that follows from what the set is about: who fights in it is armed. */
  readonly kindWord?: string | undefined;
  /** What tells it from others of the same name in the set, such as a code. */
  readonly key?: string | undefined;
}

export interface RawRole {
  readonly role: Role;
  readonly actor: RawActor;
  /** The set's words for this part. */
  readonly asWritten?: string | undefined;
}

/** Where it was, from the narrowest name outwards. */
export interface RawPlace {
  readonly names: readonly string[];
  readonly country?: CodedCountry | undefined;
  readonly coordinates?: { readonly latitude: number; readonly longitude: number } | undefined;
  readonly geonames?: string | undefined;
}

export interface RawCasualties {
  readonly side: keyof typeof casualtySides;
  readonly kind: keyof typeof casualtyKinds;
  readonly low?: number | undefined;
  readonly best?: number | undefined;
  readonly high?: number | undefined;
}

/** An event with everything its row says of it. */
export interface RawEvent {
  readonly record: 'event';
  /** The set's own id, unique in the set. */
  readonly id: string;
  readonly type: EventType;
  readonly modes: readonly EventMode[];
  readonly cameo?: string | undefined;
  /** The set's words for the act ("Make a visit"). */
  readonly act?: string | undefined;
  readonly time: TimeValue;
  readonly roles: readonly RawRole[];
  readonly place?: RawPlace | undefined;
  readonly casualties?: readonly RawCasualties[] | undefined;
  readonly contexts?: readonly string[] | undefined;
  /** Who told the set: a paper or agency. */
  readonly office?: string | undefined;
  /** The set's words for its source, where it names no paper or agency: an article, a report. */
  readonly citation?: string | undefined;
  /** Precision and whatever else the row says that no other field holds. */
  readonly notes?: readonly string[] | undefined;
}

/** Another source of an event of the set. */
export interface RawMention {
  readonly record: 'mention';
  readonly id: string;
  readonly event: string;
  /** How sure the set is of it, 0 to 1. */
  readonly confidence?: number | undefined;
  readonly office: string;
  readonly notes: readonly string[];
}

/** A relation that held for a while. */
export interface RawRelation {
  readonly record: 'relation';
  readonly id: string;
  readonly predicate: RelationType;
  readonly from: RawActor;
  readonly to: RawActor;
  readonly validity: { readonly from?: TimeValue; readonly to?: TimeValue };
  readonly notes?: readonly string[] | undefined;
}

/** What one row, or a part of it, says. */
export type RawRecord = RawEvent | RawMention | RawRelation;
