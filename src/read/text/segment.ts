import type { EvidenceKind } from '../../model.ts';
import { isBoilerplate } from '../forms/boilerplate.ts';
import type { Document } from '../document.ts';
import { dateOfLine } from '../forms/published-day.ts';

/** A stretch of the article with its part in it; UTF-16 offsets in the text. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly kind: EvidenceKind | 'BOILERPLATE';
  /** Where the same words stand again, later in the text. */
  readonly repeats: readonly number[];
  /** Whether a clock opens it, as in a live report. */
  readonly clocked?: boolean | undefined;
}

const CAPTION = /^(?:an? |the )?[^.!?]{0,60}\b(?:is seen|are seen|pictured|file (?:photo|picture|image)|photo(?:graph)? by|similar to|undated|handout|seen (?:here|in this)|stands? (?:guard|in front)|poses?|arrives? (?:at|for)|looks? on|walks? past)\b/iu;

/** In lines: a headline stands at most so far down. */
const HEADLINE_WITHIN = 2;
/** In UTF-16 units; a longer first line is text. */
const LONGEST_HEADLINE = 200;

/**
 * Takes the text apart by its lines: the headline, captions (marked as such, or a line that is printed more than once or
 * reads like one), the running text, and what is furniture of the page. What markup said comes first.
 */
export function segmentsOf(document: Document): Segment[] {
  if (document.blocks !== undefined && document.blocks.length > 0) return document.blocks.map((block) => ({ ...block, repeats: [] }));
  const lines = linesOf(document.text);
  const byWords = new Map<string, Segment>();
  const counts = countsOf(lines.map(({ words }) => words));
  return lines.flatMap((line, index) => {
    const first = byWords.get(line.words);
    if (first) {
      byWords.set(line.words, first);
      repeatsOf(first).push(line.start);
      return [];
    }
    const { length, clocked } = openingOf(line);
    const segment = { start: line.start + length, end: line.start + (creditAt(line.raw) ?? line.raw.length), kind: kindOf(document, line, index, counts), repeats: [], clocked };
    byWords.set(line.words, segment);
    return [segment];
  });
}

/** "JEDDAH, Saudi Arabia (Northwire) - ": where and by whom it was filed is not part of the first sentence. */
const DATELINE = /^\s*\p{Lu}[\p{Lu}\p{M}./'’ -]{2,40}(?:, [\p{Lu}][\p{L}. ]{2,30})?(?:, (?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day)?(?:, (?:(?:\d{1,2} )?(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)[a-z]*\.?(?: \d{1,2})?(?:,? \d{4})?))?(?:,? \([^()\n]{2,40}\))? ?[-–—]{1,2} /u;

/** "16:30 - ", "4.30pm GMT: ", "• ": the clock of a live report, or the mark of a list. */
const CLOCK = /^\s*(?:[•◦▪●*–—-]\s+)?(?:[[(]?(?:[01]?\d|2[0-3])[:.h][0-5]\d(?: ?[ap]\.?m\.?)?(?: ?(?:GMT|UTC|BST|CET|CEST|EST|EDT|ET|PT|IST|local time|local))?[\])]?\s*(?:[-–—:|]\s*)?(?=[\p{Lu}“"‘'(]))?/u;

/** How much of a line says where, by whom and at what hour it was filed, and whether an hour is told. */
function openingOf({ raw }: Line): { readonly length: number; readonly clocked: boolean } {
  const clock = CLOCK.exec(raw)?.[0] ?? '';
  const dateline = DATELINE.exec(raw.slice(clock.length))?.[0] ?? '';
  const behind = dateline === '' ? '' : CLOCK.exec(raw.slice(clock.length + dateline.length))?.[0] ?? '';
  return { length: clock.length + dateline.length + behind.length, clocked: /\d/.test(clock + behind) };
}

const repeatsOf = (segment: Segment): number[] => segment.repeats as number[];

interface Line { readonly start: number; readonly end: number; readonly words: string; readonly raw: string }

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (const match of text.matchAll(/[^\n\r\f\u2028\u2029]+/gu)) {
    const words = match[0].trim();
    if (words !== '') lines.push({ start: match.index, end: match.index + match[0].length, words, raw: match[0] });
  }
  return lines;
}

function countsOf(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Whose picture it is, at the end of a caption: "The square. Image: A. Name." */
const CREDIT = /\(?(?:Image|Photo|Picture|Photograph)s?(?: credits?| courtesy)?: [^:\n]{2,100}$/u;
/** In UTF-16 units; a longer line with a credit in it is a paragraph. */
const LONGEST_CAPTION = 400;

/** Where the credit of a caption begins in its line; undefined when the line has none. */
const creditAt = (line: string): number | undefined => (line.length <= LONGEST_CAPTION ? CREDIT.exec(line)?.index : undefined);

const endsSentence = (words: string): boolean => /[.!?]["”’')\]]?$/u.test(words);

function kindOf(document: Document, line: Line, index: number, counts: ReadonlyMap<string, number>): Segment['kind'] {
  if (isBoilerplate(line.words) || dateOfLine(line.words) !== undefined) return 'BOILERPLATE';
  if (creditAt(line.raw) !== undefined) return 'CAPTION';
  const isHeadline = document.headline === undefined ? index === 0 && counts.size > 1 && line.words.length <= LONGEST_HEADLINE && !endsSentence(line.words) : index < HEADLINE_WITHIN && line.words === document.headline.trim();
  if (isHeadline) return 'HEADLINE';
  const again = (counts.get(line.words) ?? 0) > 1;
  return (again && line.words.length > 20) || (!endsSentence(line.words) && CAPTION.test(line.words)) ? 'CAPTION' : 'BODY';
}
