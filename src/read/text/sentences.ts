import { LEADING_ABBREVIATIONS, SENTENCE_STARTERS, SPEECH_VERBS } from './abbreviations.ts';
import type { Token } from '../syntax.ts';

/** In tokens. News sentences have 25; a longer one than this is a list or no language, and is cut where it hurts least. */
export const LONGEST_SENTENCE = 250;

/** A blank line, or another mark of a paragraph, between two tokens. */
const BLANK_LINE = /\n[^\S\n]*\n|[\f\v\u2028\u2029]/u;

/**
 * The sentences of a stretch of text, in order; every token is in one. A blank line ends a sentence always. A single line break ends one, unless the lines
 * of the stretch are wrapped: more than a third of them go on in lower case. A stop within an abbreviation ends none; marks that close a quotation belong to
 * the sentence that they close.
 */
export function splitSentences(text: string, tokens: readonly Token[]): (readonly Token[])[] {
  const sentences: (readonly Token[])[] = [];
  const wrapped = isWrapped(text, tokens);
  let first = 0;
  for (let i = 0; i < tokens.length; i += 1) {
    if (i + 1 < tokens.length && !endsAfter(text, tokens, i, first, wrapped)) continue;
    sentences.push(...cut(tokens.slice(first, i + 1)));
    first = i + 1;
  }
  return sentences;
}

const between = (text: string, left: Token, right: Token): string => text.slice(left.end, right.start);

function isWrapped(text: string, tokens: readonly Token[]): boolean {
  let [breaks, goingOn] = [0, 0];
  tokens.forEach((token, i) => {
    const before = tokens[i - 1];
    if (before === undefined || before.end === token.start) return;
    const gap = between(text, before, token);
    if (!gap.includes('\n') || BLANK_LINE.test(gap)) return;
    breaks += 1;
    if (/^\p{Ll}/u.test(token.text)) goingOn += 1;
  });
  return goingOn * 3 > breaks;
}

function endsAfter(text: string, tokens: readonly Token[], i: number, first: number, wrapped: boolean): boolean {
  const [token, next] = [tokens[i], tokens[i + 1]];
  if (token === undefined || next === undefined) return true;
  const gap = between(text, token, next);
  if (gap.includes('\n') && (!wrapped || BLANK_LINE.test(gap))) return true;
  if (gap === '' && !isOpening(next.text) && !isMissingSpace(token, next)) return false;
  const stop = stopBefore(tokens, i, first);
  if (stop === undefined || closes(text, tokens, i + 1)) return false;
  if (/^[\p{Ll},;:)\]]/u.test(next.text)) return false;
  const mark = tokens[stop]?.text ?? '';
  if (!/^[.!?…]+$/.test(mark)) return endsInAbbreviation(mark, next.text);
  return stop === i || !/[?!]/.test(mark) || !isSaid(tokens, i + 1);
}

/** The place of the stop that ends with token i, closing marks aside; undefined when there is none. */
function stopBefore(tokens: readonly Token[], i: number, first: number): number | undefined {
  let at = i;
  while (at > first && isClosing(tokens[at]?.text ?? '') && i - at < MOST_CLOSING && tokens[at - 1]?.end === tokens[at]?.start) at -= 1;
  const mark = tokens[at]?.text ?? '';
  return /^[.!?…]+$/.test(mark) || /^\p{L}.*\.$/u.test(mark) ? at : undefined;
}

/** As many marks as may stand between a stop and the end of its sentence: `.’”)`. */
const MOST_CLOSING = 4;

const isClosing = (mark: string): boolean => /^["”’')\]»]$|^''$/.test(mark);
const isOpening = (mark: string): boolean => /^[“‘«([]$/.test(mark);
const isMissingSpace = (token: Token, next: Token): boolean => /^[.!?]$/.test(token.text) && /^\p{Lu}\p{Ll}/u.test(next.text);

/** A token that closes what stands before it: directly behind it, white space after. */
const closes = (text: string, tokens: readonly Token[], i: number): boolean =>
  isClosing(tokens[i]?.text ?? '') && tokens[i - 1]?.end === tokens[i]?.start && /^(?:\s|$)/.test(text.slice(tokens[i]?.end, (tokens[i]?.end ?? 0) + 1));

function endsInAbbreviation(mark: string, next: string): boolean {
  const low = mark.slice(0, -1).toLowerCase();
  if (LEADING_ABBREVIATIONS.has(low) || /^\p{Lu}\.$/u.test(mark)) return false;
  return /^["“‘]/.test(next) || (/^\p{Lu}/u.test(next) && SENTENCE_STARTERS.has(next.toLowerCase()));
}

/** `"Why?" Biden asked`: the sentence goes on after the quotation. */
const isSaid = (tokens: readonly Token[], from: number): boolean => tokens.slice(from, from + SAID_WITHIN).some((token) => SPEECH_VERBS.has(token.text));
const SAID_WITHIN = 4;

function cut(tokens: readonly Token[]): (readonly Token[])[] {
  const parts: (readonly Token[])[] = [];
  let first = 0;
  while (tokens.length - first > LONGEST_SENTENCE) {
    const end = bestCut(tokens, first);
    parts.push(tokens.slice(first, end));
    first = end;
  }
  parts.push(tokens.slice(first));
  return parts;
}

/** After the last semicolon, colon, comma or dash of the second half that fits, in this order. */
function bestCut(tokens: readonly Token[], first: number): number {
  const [low, high] = [first + LONGEST_SENTENCE / 2, first + LONGEST_SENTENCE];
  for (const marks of [/^[;…]$/, /^[:–—]$/, /^[,-]$/])
    for (let at = high - 1; at >= low; at -= 1) if (marks.test(tokens[at]?.text ?? '')) return at + 1;
  return high;
}
