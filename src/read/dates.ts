import type { ReadTime } from './reading.ts';
import type { Sentence } from './sentence.ts';
import { numberOf } from './numbers.ts';

/** A date in a sentence: token places, `to` inclusive, and the days it means. */
export interface DateMention {
  readonly from: number;
  readonly to: number;
  readonly time: ReadTime;
}

const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const SHORT_MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MS_A_DAY = 86_400_000;

interface Days { readonly earliest?: string | undefined; readonly latest?: string | undefined; readonly edtf: string; readonly basis: 'STATED' | 'RELATIVE' }

/** Every date of the sentence. Relative ones are counted back from `anchor` (`YYYY-MM-DD`); without one they keep their words only. */
export function datesIn(sentence: Sentence, anchor: string | undefined): DateMention[] {
  const found: DateMention[] = [];
  const cores = sentence.tokens.flatMap(({ text }, i) => (CORE.test(text) ? [i] : []));
  for (let at = 0; at < sentence.tokens.length;) {
    const from = at;
    const near = cores.some((core) => core >= from && core < from + LONGEST);
    const match = near ? dateAt(sentence, at, anchor) : undefined;
    if (match) found.push(match);
    at = match ? match.to + 1 : at + 1;
  }
  return found;
}

/** A word without which there is no date. */
const CORE = /^(?:(?:sun|mon|tues|wednes|thurs|fri|satur)days?|jan(?:uary)?\.?|feb(?:ruary)?\.?|mar(?:ch)?\.?|apr(?:il)?\.?|may|june?\.?|july?\.?|aug(?:ust)?\.?|sept?(?:ember)?\.?|oct(?:ober)?\.?|nov(?:ember)?\.?|dec(?:ember)?\.?|(?:19|20)\d\d(?:-\d\d-\d\d)?|today|tonight|yesterday|tomorrow|overnight|morning|afternoon|evening|night|day|week|weekend|month|year|days|weeks|months|years|hours?)$/i;

/** In tokens: the longest date that is read ("from late March until 12 April 2021"). */
const LONGEST = 8;

function dateAt(sentence: Sentence, at: number, anchor: string | undefined): DateMention | undefined {
  for (let length = Math.min(LONGEST, sentence.tokens.length - at); length > 0; length -= 1) {
    const tokens = sentence.tokens.slice(at, at + length);
    const words = tokens.map(({ text }) => text.toLowerCase().replace(/\.$/, '')).join(' ');
    if (/[.!?;]$/.test(words)) continue;
    const days = daysOf(words, anchor, tokens[0]?.text ?? '');
    if (!days) continue;
    return { from: at, to: at + length - 1, time: timeOf(days, textBetween(sentence, at, at + length - 1), anchor) };
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

const iso = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
const pad = (n: number): string => String(n).padStart(2, '0');
const onDay = (ms: number, basis: Days['basis'] = 'RELATIVE'): Days => ({ earliest: iso(ms), latest: iso(ms), edtf: iso(ms), basis });
const span = (earliest: string, latest: string, basis: Days['basis'] = 'RELATIVE'): Days => ({ earliest, latest, edtf: `${earliest}/${latest}`, basis });
/** A relative date whose article has no date. */
const UNANCHORED: Days = { edtf: '', basis: 'RELATIVE' };

function daysOf(words: string, anchor: string | undefined, first: string): Days | undefined {
  return fullDate(words) ?? weekday(words, anchor) ?? nearDay(words, anchor) ?? month(words, anchor, first) ?? year(words) ?? ago(words, anchor) ?? sinceOrUntil(words, anchor, first);
}

const monthIndex = (word: string): number => Math.max(MONTHS.indexOf(word), SHORT_MONTHS.indexOf(word === 'sept' ? 'sep' : word));

/** "27 June 2021", "June 27 , 2021", "2021-06-27". */
function fullDate(words: string): Days | undefined {
  const given = /^(\d{4})-(\d\d)-(\d\d)$/.exec(words);
  if (given) return Number.isNaN(Date.parse(words)) ? undefined : onDay(Date.parse(words), 'STATED');
  const parts = /^(?:on )?([a-z]+) (\d{1,2})(?:st|nd|rd|th)? ,? ?(\d{4})$/.exec(words) ?? /^(?:on )?(\d{1,2})(?:st|nd|rd|th)? ([a-z]+) (\d{4})$/.exec(words);
  if (!parts) return undefined;
  const [name, day] = /^\d/.test(parts[1] ?? '') ? [parts[2] ?? '', Number(parts[1])] : [parts[1] ?? '', Number(parts[2])];
  return dayOfMonth(Number(parts[3]), monthIndex(name), day, 'STATED');
}

function dayOfMonth(yearNumber: number, index: number, day: number, basis: Days['basis']): Days | undefined {
  const ms = Date.UTC(yearNumber, index, day);
  return index < 0 || day < 1 || new Date(ms).getUTCDate() !== day ? undefined : onDay(ms, basis);
}

/** "on Sunday", "last Friday", "Monday night": the last such day, the day of the article included. */
function weekday(words: string, anchor: string | undefined): Days | undefined {
  const match = /^(?:(?:on|late|early|late on|early on|by|this|last|next|overnight|from) )?(?:a )?([a-z]+day)s?(?: (?:morning|afternoon|evening|night))?$/.exec(words);
  const index = DAYS.indexOf(match?.[1] ?? '');
  if (index < 0) return undefined;
  if (anchor === undefined) return UNANCHORED;
  const today = Date.parse(anchor);
  const back = (new Date(today).getUTCDay() - index + 7) % 7;
  if (words.startsWith('next ')) return onDay(today + (back === 0 ? 7 : 7 - back) * MS_A_DAY);
  return onDay(today - (words.startsWith('last ') && back === 0 ? 7 : back) * MS_A_DAY);
}

const NEAR: readonly (readonly [RegExp, number, number])[] = [
  [/^(?:earlier |later |late |early )?(?:today|tonight|this (?:morning|afternoon|evening)|overnight|on the same day)$/, 0, 0],
  [/^(?:the previous day|yesterday|last night|yesterday (?:morning|afternoon|evening|night)|the day before|a day earlier)$/, -1, -1],
  [/^(?:tomorrow|the next day|tomorrow (?:morning|afternoon|evening|night))$/, 1, 1],
  [/^(?:this week|earlier this week|in recent days|over the past week|in the past week|over the last week|recent days)$/, -6, 0],
  [/^(?:last week|late last week|early last week|the previous week)$/, -13, -3],
  [/^(?:this weekend|over the weekend|at the weekend|the weekend|last weekend|on the weekend|weekend)$/, -7, 0],
  [/^(?:next week)$/, 1, 13],
  [/^(?:in recent weeks|recent weeks|over the past few weeks)$/, -42, 0],
  [/^(?:in recent months|recent months|over the past few months)$/, -180, 0],
];

function nearDay(words: string, anchor: string | undefined): Days | undefined {
  const row = NEAR.find(([pattern]) => pattern.test(words));
  if (!row) return relativeUnit(words, anchor);
  if (anchor === undefined) return UNANCHORED;
  const today = Date.parse(anchor);
  return row[1] === row[2] ? onDay(today + row[1] * MS_A_DAY) : span(iso(today + row[1] * MS_A_DAY), iso(today + row[2] * MS_A_DAY));
}

/** "last month", "this year", "earlier this month". */
function relativeUnit(words: string, anchor: string | undefined): Days | undefined {
  const match = /^(?:(?:late|early|earlier|later|in|since) )?(this|last|next|the previous) (month|year)$/.exec(words);
  if (!match) return undefined;
  if (anchor === undefined) return UNANCHORED;
  const step = match[1] === 'this' ? 0 : match[1] === 'next' ? 1 : -1;
  const [y, m] = [Number(anchor.slice(0, 4)), Number(anchor.slice(5, 7)) - 1];
  if (match[2] === 'year') return wholeYear(y + step, 'RELATIVE', step === 0 ? anchor : undefined);
  return wholeMonth(y, m + step, 'RELATIVE', step === 0 ? anchor : undefined);
}

function wholeMonth(y: number, m: number, basis: Days['basis'], until?: string): Days {
  const [first, last] = [Date.UTC(y, m, 1), Date.UTC(y, m + 1, 0)];
  return { earliest: iso(first), latest: until ?? iso(last), edtf: iso(first).slice(0, 7), basis };
}

const wholeYear = (y: number, basis: Days['basis'], until?: string): Days => ({ earliest: `${y}-01-01`, latest: until ?? `${y}-12-31`, edtf: String(y), basis });

const MONTH = /^(?:(?:in|by|during|last|since|from|on|until|late|early|mid|in late|in early|in mid|late in|early in|around|before) )?(?:mid - )?([a-z]+)(?: (\d{1,2})(?:st|nd|rd|th)?)?(?: (\d{4}))?$/;

/** "in February", "on June 27", "in April 2019". "may" counts only where it is written large. */
function month(words: string, anchor: string | undefined, first: string): Days | undefined {
  const match = MONTH.exec(words) ?? dayFirst(words);
  const index = monthIndex(match?.[1] ?? '');
  if (!match || index < 0 || (match[1] === 'may' && words === 'may' && !first.startsWith('M')) || (match[1] === 'march' && words === 'march' && !first.startsWith('M')) || /^(?:since|from|until|before) /.test(words)) return undefined;
  if (match[1] !== undefined && match[1].length < 4 && match[1] !== 'may' && match[2] === undefined && match[3] === undefined) return undefined;
  const stated = match[3] === undefined ? undefined : Number(match[3]);
  if (stated === undefined && anchor === undefined) return { edtf: match[2] === undefined ? `XXXX-${pad(index + 1)}` : `XXXX-${pad(index + 1)}-${pad(Number(match[2]))}`, basis: 'STATED' };
  const y = stated ?? lastYearOf(anchor ?? '', index, match[2] === undefined ? 1 : Number(match[2]));
  const basis = stated === undefined ? 'RELATIVE' : 'STATED';
  return match[2] === undefined ? wholeMonth(y, index, basis) : dayOfMonth(y, index, Number(match[2]), basis);
}

const dayFirst = (words: string): RegExpExecArray | undefined => {
  const match = /^(?:on )?(\d{1,2})(?:st|nd|rd|th)? ([a-z]+)$/.exec(words);
  if (!match) return undefined;
  [match[1], match[2]] = [match[2] ?? '', match[1] ?? ''];
  return match;
};

/** How many days after the article a date without a year may lie before it is taken for the year before. */
const AHEAD = 60;

function lastYearOf(anchor: string, index: number, day: number): number {
  const y = Number(anchor.slice(0, 4));
  return Date.UTC(y, index, day) > Date.parse(anchor) + (day > 1 ? AHEAD : 0) * MS_A_DAY ? y - 1 : y;
}

function year(words: string): Days | undefined {
  const match = /^(?:in |since |during |early |late |by )?((?:19|20)\d\d)$/.exec(words);
  if (!match || words.startsWith('since ')) return undefined;
  return wholeYear(Number(match[1]), 'STATED');
}

const UNITS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30.44, year: 365.25, hour: 1 / 24 };

/** "two weeks ago", "five months ago", "three days earlier". */
function ago(words: string, anchor: string | undefined): Days | undefined {
  const match = /^(?:about |some |nearly |almost |more than |over )?([\w-]+) (hour|day|week|month|year)s? (?:ago|earlier|before)$/.exec(words);
  const count = match?.[1] === 'a' || match?.[1] === 'an' ? 1 : numberOf(match?.[1] ?? '');
  const unit = UNITS[match?.[2] ?? ''];
  if (count === undefined || unit === undefined) return undefined;
  if (anchor === undefined) return UNANCHORED;
  const day = Date.parse(anchor) - count * unit * MS_A_DAY;
  const slack = unit >= 7 ? (unit / 2) * MS_A_DAY : 0;
  return slack === 0 ? onDay(day) : span(iso(day - slack), iso(day + slack));
}

/** "since April", "until Friday", "after June 2". */
function sinceOrUntil(words: string, anchor: string | undefined, first: string): Days | undefined {
  const match = /^(since|from|until|before|by) (?:last |late |early )?(.+)$/.exec(words);
  const inner = match ? daysOf(match[2] ?? '', anchor, match[2]?.startsWith('may') === true || match[2]?.startsWith('march') === true ? 'M' : first) : undefined;
  if (!match || !inner) return undefined;
  if (inner.edtf === '') return UNANCHORED;
  if (match[1] === 'since' || match[1] === 'from') return { earliest: inner.earliest, latest: anchor, edtf: `${inner.edtf}/..`, basis: inner.basis };
  return { latest: inner.earliest, edtf: `../${inner.edtf}`, basis: inner.basis };
}
