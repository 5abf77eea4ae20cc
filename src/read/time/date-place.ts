import type { DateMention } from './dates.ts';
import type { SentenceReading } from '../read-sentence.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { caseOf, fullRelationAt, headOf, isVerb, pathUp, relationAt, wordAt } from '../sentence/tree.ts';

/** How far up from a date one of the words stands, through nouns and prepositions only; undefined when a verb lies between. */
export function stepsTo(date: DateMention, words: ReadonlySet<number>, { scene: { sentence }, drafts }: SentenceReading): number | undefined {
  const head = headOfDate(sentence, date);
  const clause = clauseBefore(sentence, date, headOf(sentence, head));
  for (const [step, token] of (clause === undefined ? pathUp(sentence, head) : [head, ...pathUp(sentence, clause)]).entries()) {
    if (words.has(token)) return step;
    const apart = isVerb(sentence, token) && !(relationAt(sentence, token) === 'acl');
    if (token !== head && (apart || drafts.some(({ at }) => at === token))) return undefined;
    if (step > 5) return undefined;
  }
  return undefined;
}

/** "who took the port in January, shelled it": a date is of the verb before it when only the comma behind it leads to the one on which the tree hangs it. */
function clauseBefore(sentence: Sentence, { from, to }: DateMention, above: number): number | undefined {
  if (above <= to || wordAt(sentence, to + 1) !== ',') return undefined;
  const comma = sentence.words.lastIndexOf(',', from);
  for (let at = from - 1; at > comma; at -= 1) if (isVerb(sentence, at) && relationAt(sentence, at) !== 'amod') return at;
  return undefined;
}

/** The token of a date on which the tree hangs it. */
export function headOfDate(sentence: Sentence, { from, to }: DateMention): number {
  for (let at = to; at >= from; at -= 1) if (headOf(sentence, at) < from || headOf(sentence, at) > to) if (!['case', 'det', 'punct'].includes(relationAt(sentence, at))) return at;
  return to;
}

const BEFORE_A_NOUN = /^(?:compound|nummod|amod|nmod:poss|nmod:desc|nmod:unmarked|flat)$/;

/** "the 2020 election", "Friday's vote": a date that tells which thing is meant, not when what is said of it was done. */
export function isOfThing(sentence: Sentence, date: DateMention, own: ReadonlySet<number>): boolean {
  const head = headOfDate(sentence, date);
  const thing = headOf(sentence, head);
  if (thing <= date.to || own.has(thing) || isVerb(sentence, thing) || caseOf(sentence, head) !== '') return false;
  return BEFORE_A_NOUN.test(fullRelationAt(sentence, head)) && thing - date.to <= 4 && !/^(?:on|in|since|until|by|from|last|next|this)$/i.test(sentence.words[date.from] ?? '');
}
