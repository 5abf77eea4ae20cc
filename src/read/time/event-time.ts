import { markOf, modalOf } from '../acts/clause.ts';
import { daysOfAmount, iso, MS_A_DAY } from './days.ts';
import type { Draft } from '../acts/draft.ts';
import type { DateMention } from './dates.ts';
import { headOfDate, isOfThing, stepsTo } from './date-place.ts';
import type { ReadTime } from '../reading.ts';
import type { SentenceReading } from '../read-sentence.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { caseOf, childrenBy, headOf, isNoun, isVerb, lemmaAt, pathUp, subtree, relationAt, wordAt } from '../sentence/tree.ts';

/** The date that a sentence gives an act: one that hangs on its words or on those of the clause around it, or else on the verb of saying, which then only bounds it. */
export function timeOfDraft(whole: SentenceReading, draft: Draft): ReadTime | undefined {
  const { scene: { sentence } } = whole;
  const own = new Set([draft.at, ...draft.also, ...carrierOf(whole, draft)]);
  const reading = { ...whole, dates: whole.dates.filter((date) => !isOfThing(sentence, date, own)) };
  const since = whenClause(reading, draft, SINCE);
  if (since) return pointOf(since);
  const near = reading.dates.map((date) => ({ date, steps: stepsTo(date, own, reading) })).filter(({ steps }) => steps !== undefined).sort((a, b) => (a.steps ?? 0) - (b.steps ?? 0))[0];
  const next = dateAfter(reading, draft, own);
  if (near && !(next && draft.at < next.from && next.from < near.date.from && near.date.from > draft.at)) return aheadOf(near.date, sentence, draft);
  if (next) return aheadOf(next, sentence, draft);
  const counted = countedFromMain(reading, draft);
  if (counted) return counted;
  return sharedDate(reading, own) ?? aheadOf(reading.dates.find((date) => isLoose(reading, date, own)) ?? onlyWithin(reading, draft), sentence, draft) ?? whenClause(reading, draft) ?? ofDoersAside(reading, draft) ?? fronted(whole, draft) ?? timeOfSaying(reading, draft) ?? byTheHour(reading, draft);
}

/** "a bomb exploded on Friday": the verb of which a noun of act is the subject, where it tells of no act itself. */
function carrierOf({ scene: { sentence }, drafts }: SentenceReading, { at }: Draft): number[] {
  const above = headOf(sentence, at);
  const carries = isNoun(sentence, at) && above >= 0 && isVerb(sentence, above) && relationAt(sentence, at) === 'nsubj' && !drafts.some((draft) => draft.at === above || draft.also.includes(above));
  return carries && !SPEAKS.test(lemmaAt(sentence, above)) ? [above] : [];
}

const SPEAKS = /^(?:say|draw|prompt|raise|show|mean|trigger|cause|spark|lead|follow)$/;

/** The one date among the words of an act that is not that of another act told among them. */
function onlyWithin({ scene: { sentence }, dates, drafts }: SentenceReading, { at, from, to }: Draft): DateMention | undefined {
  const within = dates.filter((date) => date.from >= from && date.to <= to);
  const isOfOther = (date: DateMention): boolean => pathUp(sentence, headOfDate(sentence, date)).slice(1, 3).some((token) => token !== at && drafts.some((draft) => draft.at === token));
  return within.length === 1 && within[0] && !isOfOther(within[0]) ? within[0] : undefined;
}

function timeOfSaying(reading: SentenceReading, draft: Draft): ReadTime | undefined {
  const path = pathUp(reading.scene.sentence, draft.at);
  const said = reading.speeches.find(({ verb, content }) => content.some((head) => path.includes(head)) || draft.attribution.some((speech) => speech.verb === verb));
  if (!said || (draft.status !== 'OCCURRED' && draft.status !== 'ONGOING')) return undefined;
  const ofSpeech = reading.dates.find((date) => stepsTo(date, new Set([said.verb]), reading) !== undefined);
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

function opensClause(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  if (/^(?:that|who|which|when|where|after|before|since|while|as|because|if|but|until|and|or|over|following|despite|[;:"”“,–—-])$/.test(token?.text.toLowerCase() ?? '')) return !isInList(sentence, at);
  return token?.upos === 'AUX' || (token?.upos === 'VERB' && !(token.xpos === 'VBN' && token.relation === 'acl'));
}

/** "drones and missiles": joins nouns, no clauses. */
const isInList = (sentence: Sentence, at: number): boolean =>
  /^(?:and|or)$/.test(sentence.tokens[at]?.text.toLowerCase() ?? '') && ['conj', 'compound', 'amod'].includes(relationAt(sentence, headOf(sentence, at))) && !isVerb(sentence, headOf(sentence, at));

/** What is yet to be done on a weekday or in a month is done in the next one; what is promised for a day is not promised on it. */
function aheadOf(date: DateMention | undefined, sentence: Sentence, { at, also, status, operator, kind }: Draft): ReadTime | undefined {
  const time = date?.time;
  if (!date || !time || time.anchor === undefined || time.earliest === undefined || time.latest === undefined || time.latest >= time.anchor || !YET_TO_COME.test(time.asWritten)) return time;
  if (operator === 'will') return undefined;
  // "ordered on Friday": the day of the order.
  if (operator === 'order' && also.includes(headOf(sentence, headOfDate(sentence, date)))) return time;
  const isSet = wordAt(sentence, date.from - 1) === 'for' && WEEKDAY.test(time.asWritten);
  const lies = status === 'PROSPECTIVE' ? kind === 'noun' || /\bto\b/.test(markOf(sentence, at)) || wordAt(sentence, at - 1) === 'to' || modalOf(sentence, at) !== undefined || !wordAt(sentence, at).endsWith('ing') : /^(?:FUTURE|CONDITIONAL)$/.test(modalOf(sentence, at) ?? '');
  if ((!lies && !isSet) || (!isSet && !WEEKDAY.test(time.asWritten) && (kind === 'noun' || operator === 'order'))) return time;
  const next = (day: string): string => (WEEKDAY.test(time.asWritten) ? iso(Date.parse(day) + 7 * MS_A_DAY) : `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`);
  const [earliest, latest] = [next(time.earliest), next(time.latest)];
  return { ...time, earliest, latest, edtf: earliest === latest ? earliest : time.edtf?.length === 7 ? earliest.slice(0, 7) : `${earliest}/${latest}` };
}

const WEEKDAY = /^(?!last\b).*(?:sun|mon|tues|wednes|thurs|fri|satur)day/i;
const YET_TO_COME = /^(?!last\b|.*\b\d{4}\b).*(?:(?:sun|mon|tues|wednes|thurs|fri|satur)day|January|February|March|April|May|June|July|August|September|October|November|December)/i;

/** "resigned on Tuesday hours after": a date that hangs on a word of time under the verb. */
function isLoose({ scene: { sentence } }: SentenceReading, { from, to }: DateMention, own: ReadonlySet<number>): boolean {
  const above = headOf(sentence, to);
  return above >= 0 && (above < from || above > to) && /^(?:hour|day|minute|week|evening|morning|night|afternoon)$/.test(sentence.tokens[above]?.lemma ?? '') && own.has(headOf(sentence, above));
}

/** Words of clauses that tell of another time than the clause around them. */
const OTHER_TIME = /\b(?:after|before|since|until|once|if|unless|because|although|though|following)\b/;

/** How far the way to a date that clauses share is followed. */
const CLIMB = 6;

/** "entered on Sunday, ran out and shot two", "killed when a bomb went off on Friday": one date for clauses that tell of the same time. */
function sharedDate(reading: SentenceReading, own: ReadonlySet<number>): ReadTime | undefined {
  const seen = new Set(own);
  let open = [...own];
  for (let step = 0; step < CLIMB && open.length > 0; step += 1) {
    open = open.flatMap((at) => [...clauseAbove(reading, at), ...clausesWhen(reading, at), ...clausesBeside(reading, at)]).filter((at) => !seen.has(at));
    for (const at of open) seen.add(at);
    const date = reading.dates.find((one) => stepsTo(one, new Set(open), reading) !== undefined);
    if (date) return date.time;
  }
  return undefined;
}

/** The verb to which a clause is joined, or of which a noun of act is a part, where both tell of one time. */
function clauseAbove({ scene: { sentence } }: SentenceReading, at: number): number[] {
  const above = headOf(sentence, at);
  if (above < 0) return [];
  const relation = relationAt(sentence, at);
  if (isNoun(sentence, at)) return ['obj', 'nsubj', 'obl'].includes(relation) && isVerb(sentence, above) && !OTHER_TIME.test(caseOf(sentence, at)) && !/^(?:for|over|about|from|of)$/.test(caseOf(sentence, at)) && !hasDefinite(sentence, at) ? [above] : [];
  if (!isVerb(sentence, at) || !isVerb(sentence, above) || OTHER_TIME.test(markOf(sentence, at)) || isEarlier(sentence, at) !== isEarlier(sentence, above)) return [];
  return ['conj', 'advcl', 'xcomp', 'parataxis'].includes(relation) ? [above] : [];
}

/** "the attack", "his arrest": told before, and so of its own time. */
const hasDefinite = (sentence: Sentence, at: number): boolean => childrenBy(sentence, at, 'det', 'nmod:poss').some((child) => !/^(?:an?|some|no)$/.test(wordAt(sentence, child)));

/** "had led": before the time of what is told. */
const isEarlier = (sentence: Sentence, at: number): boolean => childrenBy(sentence, at, 'aux').some((child) => wordAt(sentence, child) === 'had');

/** "was foiled on Tuesday, when police raided a house and arrested three": the day of what the clause behind it tells. */
function whenClause({ scene: { sentence }, dates }: SentenceReading, { at, kind }: Draft, fits: (date: DateMention) => boolean = () => true): ReadTime | undefined {
  const path = kind === 'verb' ? pathUp(sentence, at) : [];
  return dates.findLast((date) => {
    const { to } = date;
    if (!fits(date)) return false;
    const when = to + 2;
    return wordAt(sentence, to + 1) === ',' && wordAt(sentence, when) === 'when' && at > when && path.includes(headOf(sentence, when)) && path.slice(0, path.indexOf(headOf(sentence, when))).every((token) => /^(?:conj|xcomp)$/.test(relationAt(sentence, token)));
  })?.time;
}

const SINCE = ({ time: { asWritten } }: DateMention): boolean => /^since /i.test(asWritten);

/** Of "since 2009, when a man killed four": the year in which he did. */
function pointOf(time: ReadTime): ReadTime {
  const from = time.edtf?.split('/')[0] ?? '';
  const [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
  const latest = from.length === 4 ? `${from}-12-31` : from.length === 7 ? iso(Date.UTC(year, month, 0)) : from;
  return { ...time, latest, edtf: from };
}

/** "23:40 - Police have cleared the square": what a live report tells as just done is of its day. */
function byTheHour({ scene: { sentence }, today, dates }: SentenceReading, { at, kind, status }: Draft): ReadTime | undefined {
  if (today === undefined || kind !== 'verb' || (status !== 'OCCURRED' && status !== 'ONGOING') || isEarlier(sentence, at) || dates.some(({ time }) => time.earliest !== today)) return undefined;
  const isMain = pathUp(sentence, at).slice(0, -1).every((token) => /^(?:conj|ccomp|parataxis)$/.test(relationAt(sentence, token)));
  const isNow = /^VB[ZP]$/.test(sentence.tokens[at]?.xpos ?? '') || childrenBy(sentence, at, 'aux').some((aux) => /^(?:has|have|is|are)$/.test(wordAt(sentence, aux)));
  return isMain && isNow ? { earliest: today, latest: today, edtf: today, basis: 'DERIVED', asWritten: '', anchor: today } : undefined;
}

/** "Leaders, meeting in Accra on Thursday, demanded": what they did is of the day of what they were at. */
function ofDoersAside(reading: SentenceReading, { at, kind }: Draft): ReadTime | undefined {
  const { sentence } = reading.scene;
  if (kind !== 'verb') return undefined;
  const main = relationAt(sentence, at) === 'conj' ? headOf(sentence, at) : at;
  const opens = sentence.words.lastIndexOf(',', main - 2);
  if (opens < 1 || wordAt(sentence, main - 1) !== ',' || !wordAt(sentence, opens + 1).endsWith('ing') || isEarlier(sentence, at)) return undefined;
  return reading.dates.find(({ from, to, time }) => from > opens && to < main && time.earliest === time.latest)?.time;
}

/** In tokens: how long a phrase that opens a sentence may be. */
const OPENING = 14;

/** "In a statement issued the following day, the ministry denounced": a day told in the phrase that opens the sentence is that of the first verb after it. */
function fronted({ scene: { sentence }, dates }: SentenceReading, { at, kind }: Draft): ReadTime | undefined {
  const comma = sentence.words.indexOf(',');
  if (kind !== 'verb' || comma < 0 || comma > OPENING || at < comma || !/^(?:in|at|during|on)$/.test(wordAt(sentence, 0)) || OTHER_TIME.test(markOf(sentence, at))) return undefined;
  const isFinite = ({ xpos }: { readonly xpos: string }): boolean => /^(?:VBD|VBZ|VBP)$/.test(xpos);
  if (sentence.tokens.slice(comma, at).some(isFinite) || sentence.words.slice(comma, at).some((word) => /^(?:who|which|that|where)$/.test(word))) return undefined;
  return dates.find(({ to, time }) => to < comma && time.earliest !== undefined && time.earliest === time.latest)?.time;
}

/** Clauses beneath that tell of the same time: "when", "as", "while". */
const clausesWhen = ({ scene: { sentence } }: SentenceReading, at: number): number[] =>
  childrenBy(sentence, at, 'advcl').filter((child) => [...childrenBy(sentence, child, 'mark', 'advmod')].some((mark) => /^(?:when|as|while)$/.test(wordAt(sentence, mark))));

/** "killed nine men and detained 43 on Wednesday": verbs in the past that "and" joins, with no comma before it. */
const clausesBeside = ({ scene: { sentence } }: SentenceReading, at: number): number[] => (!isPast(sentence, at) ? [] : childrenBy(sentence, at, 'conj')
  .filter((child) => isVerb(sentence, child) && isPast(sentence, child) && isEarlier(sentence, at) === isEarlier(sentence, child) && childrenBy(sentence, child, 'cc').some((and) => wordAt(sentence, and) === 'and' && wordAt(sentence, and - 1) !== ',')));

const isPast = (sentence: Sentence, at: number): boolean =>
  isVerb(sentence, at) && (childrenBy(sentence, at, 'aux', 'aux:pass').length === 0 ? sentence.tokens[at]?.xpos === 'VBD' : childrenBy(sentence, at, 'aux', 'aux:pass').every((aux) => /^(?:was|were|had|been)$/.test(wordAt(sentence, aux))));

/** "resigned on Friday, two days after rebels took the town": the day of the act that is counted from. */
function countedFromMain(reading: SentenceReading, draft: Draft): ReadTime | undefined {
  const { sentence } = reading.scene;
  const after = subtree(sentence, draft.at).findLast((token) => token < draft.at && wordAt(sentence, token) === 'after');
  const unit = after === undefined ? undefined : /^(day|week)s?$/.exec(wordAt(sentence, after - 1))?.[1];
  if (after === undefined || unit === undefined) return undefined;
  const amount = daysOfAmount(wordAt(sentence, after - 2), unit);
  const main = reading.dates.findLast((date) => date.to < after)?.time;
  if (amount === undefined || main?.earliest === undefined || main.earliest !== main.latest) return undefined;
  const day = iso(Date.parse(main.earliest) - amount * MS_A_DAY);
  return { ...main, earliest: day, latest: day, edtf: day, basis: 'DERIVED' };
}

/** The date of someone's saying something. */
export function timeOfSpeech(reading: SentenceReading, verb: number): ReadTime | undefined {
  const direct = reading.dates.find((date) => stepsTo(date, new Set([verb]), reading) !== undefined);
  if (direct) return direct.time;
  const below = new Set(subtree(reading.scene.sentence, verb, (child) => ['obl', 'nmod', 'obj', 'advmod', 'xcomp'].includes(relationAt(reading.scene.sentence, child))));
  return reading.dates.find(({ to }) => below.has(to))?.time;
}
