import type { EvidenceKind } from '../model.ts';

/** An article as a reader takes it, whatever it came as. */
export interface Document {
  /** Offsets count its code points. A plain text is taken as it is, so that offsets hold for its file; out of markup it is made anew. */
  readonly text: string;
  readonly headline?: string | undefined;
  /** The day, `2021-06-28`; relative dates are counted from it. */
  readonly publishedAt?: string | undefined;
  readonly publisher?: string | undefined;
  readonly url?: string | undefined;
  /** BCP 47. */
  readonly language: string;
  /** Stretches of which the markup said what they are; UTF-16 offsets. */
  readonly blocks?: readonly Block[] | undefined;
}

export interface Block {
  readonly start: number;
  readonly end: number;
  readonly kind: EvidenceKind | 'BOILERPLATE';
}
