import { markOf } from './clause.ts';
import type { Draft } from './draft.ts';
import type { DateMention } from './dates.ts';
import type { ReadTime } from './reading.ts';
import type { SentenceReading } from './read-sentence.ts';
import { headOf, isVerb, pathUp, subtree, relationAt } from './tree.ts';

/** The date that a sentence gives an act: one that hangs on its words, or else on the verb of saying around it, which then only bounds it. */
export function timeOfDraft(reading: SentenceReading, draft: Draft): ReadTime | undefined {
  const { scene: { sentence }, dates, speeches } = reading;
  const own = new Set([draft.at, ...draft.also]);
  const near = dates.map((date) => ({ date, steps: stepsTo(date, own, reading) })).filter(({ steps }) => steps !== undefined).sort((a, b) => (a.steps ?? 0) - (b.steps ?? 0))[0];
  const next = dateAfter(reading, draft, own);
  if (near && !(next && draft.at < next.from && next.from < near.date.from && near.date.from > draft.at)) return near.date.time;
  if (next) return next.time;
  const shared = sharedDate(reading, draft);
  if (shared) return shared;
  const under = dates.find((date) => isLoose(reading, date, own));
  if (under) return under.time;
  const within = dates.filter(({ from, to }) => from >= draft.from && to <= draft.to);
  if (within.length === 1) return within[0]?.time;
  const said = speeches.find(({ verb }) => pathUp(sentence, draft.at).includes(verb) || draft.attribution.some((speech) => speech.verb === verb));
  if (!said || (draft.status !== 'OCCURRED' && draft.status !== 'ONGOING')) return undefined;
  const ofSpeech = dates.find((date) => stepsTo(date, new Set([said.verb]), reading) !== undefined);
  return ofSpeech?.time.basis === undefined ? undefined : { ...ofSpeech.time, basis: 'DERIVED' };
}

/** In tokens: how far behind its word an act's date may stand when the tree hangs it elsewhere. */
const REACH = 22;

/** "shot down drones fired at ships on Tuesday, the army said": the first date behind the act, with no other clause between. */
function dateAfter({ scene: { sentence }, dates }: SentenceReading, { at }: Draft, own: ReadonlySet<number>): DateMention | undefined {
  const first = dates.find(({ from }) => from > at);
  if (!first || first.from - at > REACH) return undefined;
  const between = [...Array(first.from - at - 1).keys()].map((i) => at + 1 + i).filter((token) => !own.has(token));
  return between.some((token) => opensClause(sentence, token)) ? undefined : first;
}

function opensClause(sentence: SentenceReading['scene']['sentence'], at: number): boolean {
  const token = sentence.tokens[at];
  if (/^(?:that|who|which|when|where|after|before|since|while|as|because|if|but|until|and|or|over|following|despite|[;:"”“,–—-])$/.test(token?.text.toLowerCase() ?? '')) return !isInList(sentence, at);
  return token?.upos === 'AUX' || (token?.upos === 'VERB' && !(token.xpos === 'VBN' && token.relation === 'acl'));
}

/** "drones and missiles": joins nouns, no clauses. */
const isInList = (sentence: SentenceReading['scene']['sentence'], at: number): boolean =>
  /^(?:and|or)$/.test(sentence.tokens[at]?.text.toLowerCase() ?? '') && ['conj', 'compound', 'amod'].includes(relationAt(sentence, headOf(sentence, at))) && !isVerb(sentence, headOf(sentence, at));

/** What is yet to be done on a weekday is done on the next one; what is promised for a day is not promised on it. */
export function aheadOf(time: ReadTime | undefined, { status, operator }: Pick<Draft, 'status' | 'operator'>): ReadTime | undefined {
  if (!time || time.anchor === undefined || time.earliest === undefined || time.earliest !== time.latest || time.earliest >= time.anchor || !WEEKDAY.test(time.asWritten)) return time;
  if (operator === 'will') return undefined;
  if (status !== 'PROSPECTIVE') return time;
  const day = new Date(Date.parse(time.earliest) + WEEK_MS).toISOString().slice(0, 10);
  return { ...time, earliest: day, latest: day, edtf: day };
}

const WEEKDAY = /^(?!last\b).*(?:sun|mon|tues|wednes|thurs|fri|satur)day/i;
const WEEK_MS = 7 * 86_400_000;

/** "resigned on Tuesday hours after": a date that hangs on a word of time under the verb. */
function isLoose({ scene: { sentence } }: SentenceReading, { from, to }: DateMention, own: ReadonlySet<number>): boolean {
  const above = headOf(sentence, to);
  return above >= 0 && (above < from || above > to) && /^(?:hour|day|minute|week|evening|morning|night|afternoon)$/.test(sentence.tokens[above]?.lemma ?? '') && own.has(headOf(sentence, above));
}

/** "imposed sanctions on Sunday and threatened": one date for both. */
function sharedDate(reading: SentenceReading, draft: Draft): ReadTime | undefined {
  const { sentence } = reading.scene;
  const above = headOf(sentence, draft.at);
  if (draft.kind !== 'verb' || !['conj', 'advcl', 'xcomp'].includes(relationAt(sentence, draft.at)) || !isVerb(sentence, above)) return undefined;
  if (/\b(?:after|before|since|until|when|once)\b/.test(markOf(sentence, draft.at))) return undefined;
  return reading.dates.find((date) => stepsTo(date, new Set([above]), reading) !== undefined)?.time;
}

/** How far up from a date one of the words stands, through nouns and prepositions only; undefined when a verb lies between. */
function stepsTo(date: DateMention, words: ReadonlySet<number>, { scene: { sentence }, drafts }: SentenceReading): number | undefined {
  const head = headOfDate(sentence, date);
  for (const [step, token] of pathUp(sentence, head).entries()) {
    if (words.has(token)) return step;
    const apart = isVerb(sentence, token) && !(relationAt(sentence, token) === 'acl');
    if (token !== head && (apart || drafts.some(({ at }) => at === token))) return undefined;
    if (step > 5) return undefined;
  }
  return undefined;
}

function headOfDate(sentence: SentenceReading['scene']['sentence'], { from, to }: DateMention): number {
  for (let at = to; at >= from; at -= 1) if (headOf(sentence, at) < from || headOf(sentence, at) > to) if (!['case', 'det', 'punct'].includes(relationAt(sentence, at))) return at;
  return to;
}

/** The date of someone's saying something. */
export function timeOfSpeech(reading: SentenceReading, verb: number): ReadTime | undefined {
  const direct = reading.dates.find((date) => stepsTo(date, new Set([verb]), reading) !== undefined);
  if (direct) return direct.time;
  const below = new Set(subtree(reading.scene.sentence, verb, (child) => ['obl', 'nmod', 'obj', 'advmod', 'xcomp'].includes(relationAt(reading.scene.sentence, child))));
  return reading.dates.find(({ to }) => below.has(to))?.time;
}
