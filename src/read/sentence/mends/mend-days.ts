import { isDateWord } from '../calendar-words.ts';
import { has, isNominal, retie, type OpenToken } from './retie.ts';

/**
 * "…, and by Friday night soldiers had cleared the site", "for three days students blocked": a day or a stretch of time in front of a clause
 * is when, and those behind it are who did it.
 */
export function mendDays(tokens: OpenToken[]): void {
  for (let at = 1; at < tokens.length - 2; at += 1) if (isTime(tokens[at]) && tokens[at]?.relation === 'compound') mendDay(tokens, at);
}

const TIME = /^(?:(?:mid)?day|(?:mid)?night|week|weekend|month|year|hour|minute|morning|afternoon|evening|noon|dawn|dusk|nightfall|daybreak|sunrise|sunset)s?$/;

const isTime = (token: OpenToken | undefined): boolean => token !== undefined && (TIME.test(token.text) || isDateWord(token.text));

const WHEN = /^(?:by|on|in|for|within|over|during|at)$/i;

function mendDay(tokens: OpenToken[], at: number): void {
  const doer = at + 1;
  const mark = phraseStart(tokens, at);
  if (mark === undefined || !isNominal(tokens[doer]) || isTime(tokens[doer]) || tokens[at]?.head !== doer) return;
  const verb = verbBehind(tokens, doer);
  if (verb === undefined || tokens.some(({ head, relation }, i) => head === verb && relation.startsWith('nsubj') && i !== doer)) return;
  for (const [i, token] of tokens.entries()) if (i >= mark && i < at && (token.head === doer || token.head === verb)) token.head = at;
  retie(tokens, at, verb, 'obl');
  retie(tokens, mark, at, 'case');
  retie(tokens, doer, verb, has(tokens, verb, /^aux:pass$/) ? 'nsubj:pass' : 'nsubj');
}

/** The preposition that the time stands behind, where it begins a clause. */
function phraseStart(tokens: readonly OpenToken[], at: number): number | undefined {
  let start = at - 1;
  while (start >= 0 && (/^(?:NUM|DET|ADJ)$/.test(tokens[start]?.upos ?? '') || isTime(tokens[start]))) start -= 1;
  const before = tokens[start - 1];
  return WHEN.test(tokens[start]?.text ?? '') && (before === undefined || /^(?:,|;|and|but|that)$/.test(before.text)) ? start : undefined;
}

/** The finite verb right behind a noun, past helping words. */
function verbBehind(tokens: readonly OpenToken[], noun: number): number | undefined {
  let at = noun + 1;
  while (/^(?:AUX|ADV|PART)$/.test(tokens[at]?.upos ?? '')) at += 1;
  const verb = tokens[at];
  return verb?.upos === 'VERB' && (/^VB[DZP]$/.test(verb.xpos) || has(tokens, at, /^aux/)) ? at : undefined;
}
