import type { casualtyKinds, casualtySides } from '../schema/claim-words.ts';
import type { Role } from './ontology.ts';
import type { TimeRef } from './time.ts';

/** The forms in which a claim can hold a value; which one, the attribute's `shape` says. */
export type ClaimValue = TimeShape | WordShape | TextShape | SeriesShape | CasualtiesShape | CountShape;

export interface TimeShape {
  readonly time: TimeRef;
}

/** A key of one of the tables in `schema/`. */
export interface WordShape {
  readonly word: string;
}

/** Free words, kept short. */
export interface TextShape {
  readonly text: string;
}

/** A number of like events told as one; `max` is left out when it is not known. */
export interface SeriesShape {
  readonly min: number;
  readonly max?: number | undefined;
}

/** Persons; `low`, `best` and `high` as in UCDP GED. All three are left out when the number is not known. */
export interface CasualtiesShape {
  readonly side: keyof typeof casualtySides;
  readonly kind: keyof typeof casualtyKinds;
  readonly low?: number | undefined;
  readonly best?: number | undefined;
  readonly high?: number | undefined;
}

/** "The second time he has ordered retaliatory strikes": `n` events fit the pattern in the window. */
export interface CountShape {
  readonly pattern: {
    readonly type: string;
    readonly roles: Partial<Readonly<Record<Role, string>>>;
    /** Only events that answer another event. */
    readonly isResponse?: boolean | undefined;
  };
  readonly window?: { readonly from?: string | undefined; readonly to?: string | undefined } | undefined;
  readonly n: SeriesShape;
}
