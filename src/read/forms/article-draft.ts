import type { TextBlock } from './block-text.ts';

/** An article as its file tells it, before its text is made, its language looked at and its date read. */
export interface ArticleDraft {
  /** Paragraphs out of markup, or a text that is taken as it is. */
  readonly body: readonly TextBlock[] | string;
  readonly headline?: string | undefined;
  /** The date as the file writes it. */
  readonly published?: string | undefined;
  readonly publisher?: string | undefined;
  readonly url?: string | undefined;
  readonly language?: string | undefined;
  /** What a person should know of how it was read. */
  readonly notes?: readonly string[] | undefined;
}
