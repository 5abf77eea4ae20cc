import { codePointLength, sliceCodePoints } from '../code-points.ts';
import type { EvidenceKind, Span } from '../model.ts';

/** Words of an article with what stands around them in their paragraph. */
export interface Passage {
  readonly before: string;
  readonly exact: string;
  readonly after: string;
  /** In code points of the text. */
  readonly start: number;
  readonly kind: EvidenceKind;
}

/** The most that is given on either side, in code points: a long sentence or two. */
const MOST_AROUND = 320;

/** Cuts a piece of evidence out of the text of its article. Paragraphs end at line breaks; long ones are cut at a word, with "…". */
export function passageOf(text: string, { start, end, kind }: Span): Passage {
  const before = sliceCodePoints(text, Math.max(0, start - MOST_AROUND), start);
  const after = sliceCodePoints(text, end, end + MOST_AROUND);
  const opening = before.lastIndexOf('\n') + 1;
  const closing = after.indexOf('\n');
  const isCutBefore = opening === 0 && start > MOST_AROUND;
  const isCutAfter = closing === -1 && codePointLength(after) === MOST_AROUND;
  return {
    before: isCutBefore ? `…${before.slice(before.indexOf(' '))}` : before.slice(opening),
    exact: sliceCodePoints(text, start, end),
    after: isCutAfter ? `${after.slice(0, after.lastIndexOf(' '))} …` : after.slice(0, closing === -1 ? undefined : closing),
    start, kind,
  };
}
