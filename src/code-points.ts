/** Offsets of evidence count Unicode code points, as W3C Web Annotation does; JavaScript strings count UTF-16 units. */

const ASTRAL = /[\u{10000}-\u{10FFFF}]/u;

/** The text that was last taken apart, and its code points: many spans of one article are cut in a row. Undefined points: UTF-16 units count alike. */
let last: { readonly text: string; readonly points: readonly string[] | undefined } = { text: '', points: undefined };

function pointsOf(text: string): readonly string[] | undefined {
  if (text !== last.text) last = { text, points: ASTRAL.test(text) ? Array.from(text) : undefined };
  return last.points;
}

/** The stretch of `text` from code point `start` to before `end`. */
export function sliceCodePoints(text: string, start: number, end: number): string {
  return pointsOf(text)?.slice(start, end).join('') ?? text.slice(start, end);
}

/** The length of `text` in code points. */
export const codePointLength = (text: string): number => pointsOf(text)?.length ?? text.length;

/** The first `units` UTF-16 units of a text, without half a character at the end. */
export const cutTo = (text: string, units: number): string => (text.length <= units ? text : text.slice(0, units).replace(/[\uD800-\uDBFF]$/, ''));
