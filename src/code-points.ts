/** Offsets of evidence count Unicode code points, as W3C Web Annotation does; JavaScript strings count UTF-16 units. */

const ASTRAL = /[\u{10000}-\u{10FFFF}]/u;

/** The stretch of `text` from code point `start` to before `end`. */
export function sliceCodePoints(text: string, start: number, end: number): string {
  return ASTRAL.test(text) ? Array.from(text).slice(start, end).join('') : text.slice(start, end);
}

/** The length of `text` in code points. */
export const codePointLength = (text: string): number => (ASTRAL.test(text) ? Array.from(text).length : text.length);

/** The first `units` UTF-16 units of a text, without half a character at the end. */
export const cutTo = (text: string, units: number): string => (text.length <= units ? text : text.slice(0, units).replace(/[\uD800-\uDBFF]$/, ''));
