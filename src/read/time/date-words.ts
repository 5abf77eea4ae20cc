import { countedFromArticle, countedFromTold } from './counted-days.ts';
import { dayOfMonth, daysOfAmount, iso, MS_A_DAY, onDay, span, thirdOf, UNANCHORED, wholeMonth, wholeYear, type Days } from './days.ts';

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const SHORT_MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const pad = (n: number): string => String(n).padStart(2, '0');

/** What stands around the words of a date: the day of the article, their first word as written, the word after them. */
export interface DateContext {
  readonly anchor: string | undefined;
  readonly first: string;
  readonly next: string;
}

/** The days that some words mean; undefined when they are no date. */
export function daysOf(words: string, context: DateContext): Days | undefined {
  const { anchor, first, next } = context;
  return fullDate(words) ?? weekday(words, anchor) ?? countedFromArticle(words, anchor) ?? relativeUnit(words, anchor) ?? monthOfYear(words, anchor) ?? month(words, anchor, first) ?? season(words, anchor) ?? year(words)
    ?? monthOfTold(words) ?? countedFromTold(words, anchor, next) ?? named(words, context) ?? twoDays(words, anchor) ?? fromTo(words, context) ?? sinceOrUntil(words, context);
}

const monthIndex = (word: string): number => Math.max(MONTHS.indexOf(word), SHORT_MONTHS.indexOf(word === 'sept' ? 'sep' : word));

/** "27 June 2021", "June 27 , 2021", "2021-06-27". */
function fullDate(words: string): Days | undefined {
  const given = /^(\d{4})-(\d\d)-(\d\d)$/.exec(words);
  if (given) return Number.isNaN(Date.parse(words)) ? undefined : onDay(Date.parse(words), 'STATED');
  const parts = /^(?:on )?([a-z]+) (\d{1,2})(?:st|nd|rd|th)? ,? ?(\d{4})$/.exec(words) ?? /^(?:on )?(?:the )?(\d{1,2})(?:st|nd|rd|th)? (?:of )?([a-z]+) ,? ?(\d{4})$/.exec(words);
  if (!parts) return undefined;
  const [name, day] = /^\d/.test(parts[1] ?? '') ? [parts[2] ?? '', Number(parts[1])] : [parts[1] ?? '', Number(parts[2])];
  return dayOfMonth(Number(parts[3]), monthIndex(name), day, 'STATED');
}

/** "on Sunday", "last Friday", "Monday night": the last such day, the day of the article included. */
function weekday(words: string, anchor: string | undefined): Days | undefined {
  const match = /^(?:(?:on|late|early|late on|early on|later on|on last|by|this|last|next|overnight|overnight on|overnight into|from|this past) )?(?:a )?([a-z]+day)s?(?: (?:morning|afternoon|evening|night))?$/.exec(words);
  const index = WEEKDAYS.indexOf(match?.[1] ?? '');
  if (index < 0) return undefined;
  if (anchor === undefined) return UNANCHORED;
  const today = Date.parse(anchor);
  const back = (new Date(today).getUTCDay() - index + 7) % 7;
  if (words.startsWith('next ')) return onDay(today + (back === 0 ? 7 : 7 - back) * MS_A_DAY);
  // "last Thursday" on a Friday is not yesterday.
  return onDay(today - (/^(?:on )?last /.test(words) && back < 3 ? back + 7 : back) * MS_A_DAY);
}

/** "Friday , August 30": the day of the month tells. */
function named(words: string, context: DateContext): Days | undefined {
  const match = /^(?:on )?([a-z]+day) (?:, )?(?=.*\d)(.+)$/.exec(words);
  return match && WEEKDAYS.includes(match[1] ?? '') && !/^(?:to|and|until|till|through|[-–])\b/.test(match[2] ?? '') ? fullDate(match[2] ?? '') ?? month(match[2] ?? '', context.anchor, 'M') : undefined;
}

/** "last month", "this year", "earlier this month". */
function relativeUnit(words: string, anchor: string | undefined): Days | undefined {
  const match = /^(?:(?:late|early|earlier|later|in|since) )?(this|last|next|the previous) (month|year)$/.exec(words);
  if (!match) return undefined;
  if (anchor === undefined) return UNANCHORED;
  const step = match[1] === 'this' ? 0 : match[1] === 'next' ? 1 : -1;
  const until = step === 0 && !words.startsWith('later') ? anchor : undefined;
  const [y, m] = [Number(anchor.slice(0, 4)), Number(anchor.slice(5, 7)) - 1];
  return match[2] === 'year' ? thirdOf(words, wholeYear(y + step, 'RELATIVE', until)) : thirdOf(words, wholeMonth(y, m + step, 'RELATIVE', until));
}

const MONTH = /^(?:(?:in|by|during|last|since|from|on|until|late|early|mid|in late|in early|in mid|late in|early in|around|before) )?(?:mid - )?([a-z]+)(?: (\d{1,2})(?:st|nd|rd|th)?)?(?: (?:of )?(\d{4}))?$/;

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
  return match[2] === undefined ? thirdOf(words, wholeMonth(y, index, basis)) : dayOfMonth(y, index, Number(match[2]), basis);
}

const dayFirst = (words: string): RegExpExecArray | undefined => {
  const match = /^(?:on )?(?:the )?(\d{1,2})(?:st|nd|rd|th)? (?:of )?([a-z]+)$/.exec(words);
  if (!match) return undefined;
  [match[1], match[2]] = [match[2] ?? '', match[1] ?? ''];
  return match;
};

/** "that December": in the year that was told last. */
function monthOfTold(words: string): Days | undefined {
  const index = monthIndex(/^(?:in |later )?(?:that|the same) ([a-z]{3,})$/.exec(words)?.[1] ?? '');
  return index < 0 ? undefined : { edtf: '', basis: 'RELATIVE', shift: { days: 0, unit: 'year', month: index } };
}

/** How many days after the article a date without a year may lie before it is taken for the year before. */
const AHEAD = 60;

function lastYearOf(anchor: string, index: number, day: number): number {
  const y = Number(anchor.slice(0, 4));
  return Date.UTC(y, index, day) > Date.parse(anchor) + (day > 1 ? AHEAD : 0) * MS_A_DAY ? y - 1 : y;
}

/** "in August last year", "in May two years ago", "last year in June". */
function monthOfYear(words: string, anchor: string | undefined): Days | undefined {
  const match = /^(?:(?:in|during|late in|early in|in late|in early) )?([a-z]{3,}) (?:of )?(last|this|next) year$/.exec(words) ?? /^(?:in )?([a-z]{3,}) ([\w-]+) years? ago$/.exec(words);
  const index = monthIndex(match?.[1] ?? '');
  if (!match || index < 0) return undefined;
  if (anchor === undefined) return UNANCHORED;
  const back = match[2] === 'last' ? 1 : match[2] === 'this' ? 0 : match[2] === 'next' ? -1 : daysOfAmount(match[2] ?? '', 'day');
  return back === undefined ? undefined : thirdOf(words, wholeMonth(Number(anchor.slice(0, 4)) - back, index, 'RELATIVE'));
}

const SEASONS: Readonly<Record<string, number>> = { spring: 2, summer: 5, autumn: 8, fall: 8, winter: 11 };

/** "last summer", "in the spring of 2018": of the northern half of the world. */
function season(words: string, anchor: string | undefined): Days | undefined {
  const match = /^(?:in |during )?(last|this|the) (?:early |late )?(spring|summer|autumn|fall|winter)(?: of (\d{4}))?$/.exec(words);
  const first = SEASONS[match?.[2] ?? ''];
  if (!match || first === undefined || (match[1] === 'the' && match[3] === undefined)) return undefined;
  if (match[3] === undefined && anchor === undefined) return UNANCHORED;
  const months = (y: number): Days => span(iso(Date.UTC(y, first, 1)), iso(Date.UTC(y, first + 3, 0)), match[3] === undefined ? 'RELATIVE' : 'STATED');
  if (match[3] !== undefined) return months(Number(match[3]));
  const y = Number((anchor ?? '').slice(0, 4));
  const isOver = (months(y).latest ?? '') < (anchor ?? '');
  return match[1] === 'last' && !isOver ? months(y - 1) : months(y);
}

function year(words: string): Days | undefined {
  const match = /^(?:in |since |during |early |late |by |in early |in late |in mid - )?((?:19|20)\d\d)$/.exec(words);
  const decade = /^(?:in |during )?(?:the )?(?:early |late |mid - )?((?:19|20)\d)0s$/.exec(words);
  if (decade) return { earliest: `${decade[1]}0-01-01`, latest: `${decade[1]}9-12-31`, edtf: `${decade[1]}0/${decade[1]}9`, basis: 'STATED' };
  return !match || words.startsWith('since ') ? undefined : thirdOf(words, wholeYear(Number(match[1]), 'STATED'));
}

/** "on Monday and Tuesday": one day upon the other. */
function twoDays(words: string, anchor: string | undefined): Days | undefined {
  const match = /^(?:on )?([a-z]+day) and (?:on )?([a-z]+day)$/.exec(words);
  const [one, other] = [WEEKDAYS.indexOf(match?.[1] ?? ''), WEEKDAYS.indexOf(match?.[2] ?? '')];
  if (one < 0 || other < 0 || (one + 1) % 7 !== other) return undefined;
  const last = weekday(WEEKDAYS[other] ?? '', anchor);
  return last?.earliest === undefined ? UNANCHORED : span(iso(Date.parse(last.earliest) - MS_A_DAY), last.earliest);
}

/** "from March to May 2020", "between Monday and Thursday", "March 13 - 23", "the night of Monday to Tuesday". */
function fromTo(words: string, context: DateContext): Days | undefined {
  const match = /^(?:(from|between|on the night of|the night of) )?(.+?) (to|and|until|till|through|[-–]) (.+)$/.exec(words);
  if (!match || (match[3] === 'and') !== (match[1] === 'between')) return undefined;
  const [start = '', end = ''] = [match[2], match[4]];
  const day = /^\d{1,2}$/;
  const monthName = (text: string): string => /[a-z]{3,}/.exec(text)?.[0] ?? '';
  const last = daysOf(day.test(end) ? `${monthName(start)} ${end}` : end, { ...context, first: 'M' });
  const stated = /\d{4}$/.exec(end)?.[0];
  const first = daysOf(day.test(start) ? `${start} ${end.replace(/^\d+(?:st|nd|rd|th)? /, '')}` : stated !== undefined && !/\d{4}$/.test(start) ? `${start} ${stated}` : start, { ...context, first: 'M' });
  if (!first || !last || first.shift || last.shift || first.edtf.includes('..') || last.edtf.includes('..')) return undefined;
  if (first.earliest === undefined || last.latest === undefined) return first.edtf === '' && last.edtf === '' ? UNANCHORED : undefined;
  const from = first.earliest <= last.latest ? first.earliest : iso(Date.parse(first.earliest) - 7 * MS_A_DAY);
  return from > last.latest ? undefined : { earliest: from, latest: last.latest, edtf: `${from}/${last.latest}`, basis: first.basis };
}

/** "since April", "until Friday", "after June 2". */
function sinceOrUntil(words: string, context: DateContext): Days | undefined {
  const match = /^(since|from|until|before|by) (?:last |late |early |at least |around |about )?(.+)$/.exec(words);
  const inner = match ? daysOf(match[2] ?? '', { ...context, first: /^(?:may|march)/.test(match[2] ?? '') ? 'M' : context.first }) : undefined;
  if (!match || !inner || inner.shift) return undefined;
  if (inner.edtf === '') return UNANCHORED;
  if (match[1] === 'since' || match[1] === 'from') return { earliest: inner.earliest, latest: context.anchor, edtf: `${inner.edtf}/..`, basis: inner.basis };
  return { latest: inner.earliest, edtf: `../${inner.edtf}`, basis: inner.basis };
}
