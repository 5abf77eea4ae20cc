import { daysOf } from './date-words.ts';
import { MS_A_DAY, iso, onDay, wholeMonth, wholeYear, type Days, type Shift } from './days.ts';
import type { ReadTime } from '../reading.ts';
import type { Sentence } from '../sentence/sentence.ts';

/** A date in a sentence: token places, `to` inclusive, and the days it means. */
export interface DateMention {
  readonly from: number;
  readonly to: number;
  readonly time: ReadTime;
  /** How it is counted from the day that the text told last. */
  readonly shift?: Shift | undefined;
}

/** Every date of the sentence. Relative ones are counted back from `anchor` (`YYYY-MM-DD`); without one they keep their words only. */
export function datesIn(sentence: Sentence, anchor: string | undefined): DateMention[] {
  const found: DateMention[] = [];
  const cores = sentence.tokens.flatMap(({ text }, i) => (CORE.test(text) ? [i] : []));
  for (let at = 0; at < sentence.tokens.length;) {
    const from = at;
    const core = cores.find((place) => place >= from);
    const match = core !== undefined && core < from + LONGEST ? dateAt(sentence, at, core, anchor) : undefined;
    if (match) found.push(match);
    at = match ? match.to + 1 : at + 1;
  }
  return found;
}

/** A word without which there is no date. */
const CORE = /^(?:mid-)?(?:(?:sun|mon|tues|wednes|thurs|fri|satur)days?|jan(?:uary)?\.?|feb(?:ruary)?\.?|mar(?:ch)?\.?|apr(?:il)?\.?|may|june?\.?|july?\.?|aug(?:ust)?\.?|sept?(?:ember)?\.?|oct(?:ober)?\.?|nov(?:ember)?\.?|dec(?:ember)?\.?|(?:19|20)\d\d(?:-\d\d-\d\d)?|(?:19|20)\d0s|today|tonight|yesterday|tomorrow|overnight|then|spring|summer|autumn|fall|winter|morning|afternoon|evening|night|day|week|weekend|month|year|decade|days|weeks|months|years|decades|hours?)$/i;

/** "Super Tuesday", "Good Friday": names of days of a year, or of songs. */
const NAMES_A_DAY = /^(?:super|bloody|black|good|ash|shrove|fat|easter|palm|holy|cyber|giving)$/;

/** In tokens: the longest date that is read ("from late March until 12 April 2021"). */
const LONGEST = 8;

/** The longest date that begins at a place; it reaches to the next word of a date, `core`, at least. */
function dateAt(sentence: Sentence, at: number, core: number, anchor: string | undefined): DateMention | undefined {
  const plain = sentence.words.slice(at, at + LONGEST).map((word) => word.replace(/\.$/, ''));
  for (let length = plain.length; length > core - at; length -= 1) {
    const words = plain.slice(0, length).join(' ').replace(/(?<=^| )(\d{1,2})-(\d{1,2})(?= |$)/, '$1 - $2').replace(/\bmid-(?=[a-z\d])/, 'mid - ');
    if (/[.!?;]$/.test(words)) continue;
    const days = daysOf(words, { anchor, first: sentence.tokens[at]?.text ?? '', next: sentence.words[at + length] ?? '' });
    if (days && !(NAMES_A_DAY.test(sentence.words[at - 1] ?? '') && words.endsWith('day'))) return { from: at, to: at + length - 1, time: timeOf(days, textBetween(sentence, at, at + length - 1), anchor), ...(days.shift ? { shift: days.shift } : {}) };
  }
  return undefined;
}

function textBetween(sentence: Sentence, from: number, to: number): string {
  return sentence.tokens.slice(from, to + 1).map((token, i) => (i > 0 && (sentence.tokens[from + i - 1]?.end ?? 0) < token.start ? ' ' : '') + token.text).join('');
}

const timeOf = (days: Days, asWritten: string, anchor: string | undefined): ReadTime => ({
  ...(days.earliest === undefined ? {} : { earliest: days.earliest }), ...(days.latest === undefined ? {} : { latest: days.latest }),
  ...(days.edtf === '' ? {} : { edtf: days.edtf, basis: days.basis }), asWritten, ...(days.basis === 'RELATIVE' && anchor !== undefined ? { anchor } : {}),
});

/** The days that were told last, as an article goes on; none that are yet to come. */
interface Told { readonly earliest: string; readonly latest: string; readonly sentence: number }

/** In days: how old a day may be to count as one that the article is about. */
const LATELY = 14;

/** In days: what came so soon after something of a year is most often of that year. */
const WITHIN_YEAR = 45;

/** In days: what is told no closer is a season or a year. */
const A_MONTH = 31;

/** Gives "the same day" and "two days later" their days, in the order of the text; those before which no day was told are no dates. */
export function settleDates(dates: readonly (readonly DateMention[])[], anchor: string | undefined): DateMention[][] {
  let [last, late]: (Told | undefined)[] = [];
  return dates.map((ofSentence, sentence) => ofSentence.flatMap((date) => {
    // A day of the background holds for the next sentence at most.
    const settled = settle(date, last && sentence - last.sentence > 1 ? late ?? last : last, anchor);
    const { earliest, latest, edtf } = settled[0]?.time ?? {};
    if (earliest === undefined || latest === undefined || edtf?.includes('..') !== false || (anchor !== undefined && earliest > anchor)) return settled;
    last = { earliest, latest, sentence };
    if (anchor !== undefined && Date.parse(anchor) - Date.parse(earliest) <= LATELY * MS_A_DAY) late = last;
    return settled;
  }));
}

function settle(date: DateMention, told: Told | undefined, anchor: string | undefined): DateMention[] {
  if (!date.shift) return [date];
  const days = shiftedDays(date.shift, told, anchor);
  return days ? [{ ...date, time: timeOf(days, date.time.asWritten, anchor) }] : [];
}

function shiftedDays({ days, unit, month: named, fallback }: Shift, told: Told | undefined, anchor: string | undefined): Days | undefined {
  if (!told) return fallback === undefined ? undefined : onDay(Date.parse(fallback));
  const [year, month] = [Number(told.earliest.slice(0, 4)), Number(told.earliest.slice(5, 7)) - 1];
  const span = (Date.parse(told.latest) - Date.parse(told.earliest)) / MS_A_DAY;
  if (unit === 'years') return span > A_MONTH ? wholeYear(year + days, 'RELATIVE') : wholeMonth(year + days, month, 'RELATIVE');
  if (unit === 'months') return span > A_MONTH ? undefined : wholeMonth(year, month + days, 'RELATIVE');
  if (unit === 'year') return named === undefined ? wholeYear(year, 'RELATIVE') : wholeMonth(year, named, 'RELATIVE');
  if (unit === 'month') return wholeMonth(year, month, 'RELATIVE');
  if (unit === 'since') return { earliest: told.earliest, latest: anchor, edtf: `${told.earliest}/..`, basis: 'RELATIVE' };
  if (told.earliest !== told.latest && days !== 0) return span > A_MONTH && Math.abs(days) <= WITHIN_YEAR ? wholeYear(year, 'RELATIVE') : undefined;
  const [from, to] = [told.earliest, told.latest].map((day) => iso(Date.parse(day) + days * MS_A_DAY));
  return from === undefined || to === undefined ? undefined : { earliest: from, latest: to, edtf: from === to ? from : `${from}/${to}`, basis: 'RELATIVE' };
}
