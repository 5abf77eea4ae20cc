import { isDateWord } from '../calendar-words.ts';
import type { NameMatch } from '../name-match.ts';
import { has, isNominal, retie, type OpenToken } from './retie.ts';

/** A stretch of tokens, `to` inclusive. */
interface Front {
  readonly from: number;
  readonly to: number;
}

/** "In July Kenya suspended services", "In Nairobi police fired": a day or place that opens a sentence without a comma is no part of the name behind it, which is the subject. */
export function mendFronted(tokens: OpenToken[], names: readonly NameMatch[]): void {
  mendUnknownPlace(tokens);
  const bare = frontOf(tokens, names);
  // "On Friday, General Moyo ordered": the comma does not keep the parser from taking the two for one.
  const isApart = bare !== undefined && tokens[bare.to + 1]?.text === ',';
  const front = isApart ? { from: bare.from, to: bare.to + 1 } : bare;
  const next = front ? tokens[front.to + 1] : undefined;
  if (!front || !next || !/^(?:NOUN|PROPN|NUM|ADJ|DET)$/.test(next.upos) || isDateWord(next.text)) return;
  const subject = subjectBehind(tokens, front);
  if (subject === undefined) return;
  const inside = (i: number): boolean => i >= front.from && i <= front.to;
  const verb = verbOver(tokens, subject, inside);
  const hasSubject = tokens.some(({ head, relation }, i) => head === verb && relation.startsWith('nsubj') && i !== subject && !inside(i));
  const isUnderDate = inside(tokens[subject]?.head ?? -1);
  const tookCase = tokens.some(({ head, relation }, i) => inside(i) && head > front.to && head <= subject && /^(?:case|compound|nummod|nmod|flat)$/.test(relation));
  if (!isUnderDate && !tookCase) return;
  const day = tokens[front.from]?.upos === 'ADP' && front.from < front.to ? front.from + 1 : front.from;
  for (const [i, token] of tokens.entries()) if (!inside(i) && inside(token.head) && i !== subject) token.head = token.head > verb || i > subject ? verb : subject;
  for (let i = front.from; i <= front.to; i += 1) if (i !== day) retie(tokens, i, day, tokens[i]?.text === ',' ? 'punct' : i < day ? 'case' : 'nmod');
  retie(tokens, day, verb, 'obl');
  if (subject === verb) return;
  if (!isNominal(tokens[verb])) retie(tokens, subject, verb, hasSubject ? 'obl' : has(tokens, verb, /^aux:pass$/) ? 'nsubj:pass' : 'nsubj');
  else if (isUnderDate) retie(tokens, subject, verb, 'compound');
}

/** "In Khorog elders met": a name that no dictionary has, before those who do something. */
function mendUnknownPlace(tokens: OpenToken[]): void {
  const [preposition, place, people, verb] = tokens;
  const isName = place !== undefined && /^\p{Lu}\p{Ll}+$/u.test(place.text) && place.head === 2 && /^(?:amod|compound|nmod)$/.test(place.relation) && !isDateWord(place.text) && place.upos !== 'ADJ';
  if (!isName || !/^(?:In|At|Near|Outside)$/.test(preposition?.text ?? '') || people?.xpos !== 'NNS' || !/^\p{Ll}/u.test(people.text) || verb?.xpos !== 'VBD' || people.head !== 3) return;
  Object.assign(place, { upos: 'PROPN', xpos: 'NNP', lemma: place.text });
  retie(tokens, 1, 3, 'obl');
  retie(tokens, 0, 1, 'case');
}

const OPENS = /^(?:but|and|then|so|"|“|‘|')$/i;
const ALONE = /^(?:yesterday|today|tonight|tomorrow)$/i;
const PART_OF_DAY = /^(?:morning|afternoon|evening|night|noon|dawn|midday)$/;

function frontOf(tokens: readonly OpenToken[], names: readonly NameMatch[]): Front | undefined {
  let from = 0;
  while (OPENS.test(tokens[from]?.text ?? '')) from += 1;
  if (ALONE.test(tokens[from]?.text ?? '')) return { from, to: from };
  if (!/^(?:in|on|by|since|at|until)$/i.test(tokens[from]?.text ?? '')) return undefined;
  const first = from + 1;
  const place = names.find((name) => name.from === first);
  if (place && !place.name.demonym && /^(?:Place|Country)$/.test(place.name.actor.type)) return { from, to: place.to };
  const isYear = (i: number): boolean => /^(?:19|20)\d\d$/.test(tokens[i]?.text ?? '');
  if (!isDateWord(tokens[first]?.text ?? '') && !isYear(first)) return undefined;
  let to = first;
  while (PART_OF_DAY.test(tokens[to + 1]?.text ?? '') || isDateWord(tokens[to + 1]?.text ?? '') || isYear(to + 1) || (isDateWord(tokens[to]?.text ?? '') && /^[0-3]?\d$/.test(tokens[to + 1]?.text ?? ''))) to += 1;
  return { from, to };
}

/** The noun or number that heads the phrase behind the front. */
function subjectBehind(tokens: readonly OpenToken[], { to }: Front): number | undefined {
  let at = to + 1;
  while (at < tokens.length && /^(?:DET|ADJ|NUM|PUNCT|PART|NOUN|PROPN)$/.test(tokens[at]?.upos ?? '') && tokens[at]?.text !== ',') {
    const token = tokens[at];
    const isWithin = token !== undefined && token.head > at && /^(?:amod|compound|det|nummod|nmod:poss|case|punct|flat|nmod:desc)$/.test(token.relation) && tokens.slice(at, token.head).every(({ upos }) => /^(?:DET|ADJ|NUM|PUNCT|PART|NOUN|PROPN)$/.test(upos));
    if (!isWithin && token?.upos !== 'PART' && token?.upos !== 'PUNCT') return token && (isNominal(token) || token.upos === 'NUM') ? at : undefined;
    at += 1;
  }
  return undefined;
}

/** The verb whose subject it is, or else the root. */
function verbOver(tokens: readonly OpenToken[], subject: number, inside: (i: number) => boolean): number {
  let above = tokens[subject]?.head ?? -1;
  for (let steps = 0; above >= 0 && (inside(above) || above < subject) && steps < tokens.length; steps += 1) above = tokens[above]?.head ?? -1;
  return above >= 0 ? above : tokens.findIndex(({ head }, i) => head < 0 && !inside(i));
}
