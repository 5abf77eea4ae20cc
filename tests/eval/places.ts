import { codePointLength } from '../../src/code-points.ts';

/** Where words stand in a text; offsets in code points, like those of a reading. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The sentences of a text, roughly: enough to show a miss to a person, to count, and to say whether two things stand together. */
export interface Sentence extends Stretch {
  readonly text: string;
}

/** Where `words` stand, each time. Empty when they do not. */
export function placesOf(text: string, words: string): Stretch[] {
  const places: Stretch[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const start = codePointLength(text.slice(0, at));
    places.push({ start, end: start + codePointLength(words) });
  }
  return places;
}

/** Whether the two share a code point. */
export const overlap = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end;

const ABBREVIATION = /(?:\b(?:Mr|Mrs|Ms|Dr|Gen|Lt|Col|Maj|Sen|Gov|Rep|St|No|Jan|Feb|Aug|Sept|Oct|Nov|Dec)|\b\p{Lu}(?:\.\p{Lu})*)\.$/u;

/** Cuts at line ends and after full stops that end no abbreviation. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const push = (end: number): void => {
    const piece = text.slice(start, end);
    if (piece.trim() !== '') sentences.push({ start: codePointLength(text.slice(0, start)), end: codePointLength(text.slice(0, end)), text: piece.trim() });
    start = end;
  };
  for (const { index, 0: mark } of text.matchAll(/\n+|[.!?]+["”’)]*(?=\s)/gu)) {
    if (mark.startsWith('.') && ABBREVIATION.test(text.slice(start, index + 1))) continue;
    push(index + mark.length);
  }
  push(text.length);
  return sentences;
}
