import { daysOfAmount, iso, mondayOf, MS_A_DAY, onDay, span, UNANCHORED, type Days } from './days.ts';

/** "yesterday", "overnight": how many days from that of the article. */
const NEAR: readonly (readonly [RegExp, number])[] = [
  [/^(?:earlier |later |late |early )?(?:today|tonight|this (?:morning|afternoon|evening)|overnight)$/, 0],
  [/^(?:(?:late|early|earlier) )?(?:yesterday|last night|yesterday (?:morning|afternoon|evening|night))$/, -1],
  [/^(?:tomorrow|tomorrow (?:morning|afternoon|evening|night))$/, 1],
];

/** Stretches that end on the day of the article. */
const LATELY: readonly (readonly [RegExp, number])[] = [
  [/^(?:in |over |during )?recent days$/, -6], [/^(?:in |over |during )?(?:the )?(?:past|last) few days$/, -6],
  [/^(?:in |over |during )?(?:recent weeks|the (?:past|last) few weeks)$/, -42], [/^(?:in |over |during )?(?:recent months|the (?:past|last) few months)$/, -180], [/^(?:in |over |during )?recent years$/, -1500],
];

/** Days counted from that of the article. */
export function countedFromArticle(words: string, anchor: string | undefined): Days | undefined {
  const near = NEAR.find(([pattern]) => pattern.test(words));
  const lately = LATELY.find(([pattern]) => pattern.test(words));
  const amount = /^(?:in|over|for|during|within)? ?the (?:past|last) ([\w-]+) (hour|day|week|month|year|decade)s?$/.exec(words) ?? /^(?:over|during|in) the (?:past|last)( )?(week|month|year|decade)$/.exec(words);
  const whole = week(words, anchor);
  if (!near && !lately && !amount) return whole ?? ago(words, anchor);
  if (anchor === undefined) return UNANCHORED;
  const today = Date.parse(anchor);
  if (near) return onDay(today + near[1] * MS_A_DAY);
  const back = lately ? -lately[1] : daysOfAmount(amount?.[1]?.trim() || 'a', amount?.[2] ?? '');
  return back === undefined ? undefined : span(iso(today - Math.round(back) * MS_A_DAY), anchor);
}

const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** "last week", "this weekend", "Tuesday of last week". */
function week(words: string, anchor: string | undefined): Days | undefined {
  const match = /^(?:on )?(?:([a-z]+day) (?:of )?)?(?:(?:earlier|later|late|early|in) )?(this|last|next|the previous|the past) week$/.exec(words);
  const end = /^(?:(?:over|at|on|during|for) )?(?:this|last|the|the past) weekend$/.test(words);
  if (!match && !end) return undefined;
  if (anchor === undefined) return UNANCHORED;
  const today = Date.parse(anchor);
  const monday = mondayOf(today);
  if (end) {
    const sunday = new Date(today).getUTCDay() === 0 || new Date(today).getUTCDay() === 6 ? monday + 6 * MS_A_DAY : monday - MS_A_DAY;
    return span(iso(sunday - MS_A_DAY), iso(Math.min(sunday, today)));
  }
  const first = monday + (match?.[2] === 'this' ? 0 : match?.[2] === 'next' ? 7 : -7) * MS_A_DAY;
  const index = DAYS.indexOf(match?.[1] ?? '');
  if (match?.[1] !== undefined) return index < 0 ? undefined : onDay(first + index * MS_A_DAY);
  return span(iso(first), match?.[2] === 'this' && !words.startsWith('later') ? anchor : iso(first + 6 * MS_A_DAY));
}

/** "two weeks ago", "five months ago". */
function ago(words: string, anchor: string | undefined): Days | undefined {
  const match = /^(?:about |some |nearly |almost |more than |over |around |roughly )?([\w-]+) (hour|day|week|month|year)s? ago$/.exec(words);
  const back = daysOfAmount(match?.[1] ?? '', match?.[2] ?? '');
  if (back === undefined) return undefined;
  if (anchor === undefined) return UNANCHORED;
  const day = Date.parse(anchor) - back * MS_A_DAY;
  const slack = match?.[2] === 'week' ? 3 * MS_A_DAY : match?.[2] === 'month' ? 15 * MS_A_DAY : match?.[2] === 'year' ? 182 * MS_A_DAY : 0;
  return slack === 0 ? onDay(day) : span(iso(day - slack), iso(day + slack));
}

/** "the same day", "two days later", "the day before": counted from the day that the text told last; `next` is the word after. */
export function countedFromTold(words: string, anchor: string | undefined, next: string): Days | undefined {
  const shift = (days: number, unit: NonNullable<Days['shift']>['unit'], fallback?: string): Days => ({ edtf: '', basis: 'RELATIVE', shift: { days, unit, fallback } });
  if (/^(?:on |later )?(?:that (?:same )?|the same )(?:day|night|evening|morning|afternoon)$/.test(words)) return shift(0, 'day');
  const same = /^(?:in |later )?(?:that (?:same )?|the same )(month|year)$/.exec(words);
  if (same) return shift(0, same[1] === 'year' ? 'year' : 'month');
  if (words === 'since then') return shift(0, 'since');
  const yesterday = anchor === undefined ? undefined : iso(Date.parse(anchor) - MS_A_DAY);
  if (/^(?:on )?the (?:previous|preceding) (?:day|night|evening)$/.test(words)) return shift(-1, 'day', yesterday);
  if (/^(?:on )?the (?:next|following) (?:day|night|evening|morning|afternoon)$/.test(words)) return shift(1, 'day');
  // "two days after the vote" is counted from the vote.
  if (/ (?:before|after)$/.test(words) && /^[\p{L}\d]/u.test(next)) return undefined;
  if (/^the (?:day|night|evening) before$/.test(words)) return shift(-1, 'day', yesterday);
  const long = /^([\w-]+) (month|year)s? (later|earlier|before)$/.exec(words);
  const count = daysOfAmount(long?.[1] ?? '', 'day');
  if (long && count !== undefined) return shift(long[3] === 'later' ? count : -count, long[2] === 'year' ? 'years' : 'months');
  const match = /^([\w-]+) (day|week)s? (later|earlier|before|after)$/.exec(words) ?? /^(the) (day) (after)$/.exec(words);
  const amount = daysOfAmount(match?.[1] ?? '', match?.[2] ?? '');
  if (amount === undefined) return undefined;
  const back = match?.[3] === 'earlier' || match?.[3] === 'before';
  return shift(back ? -amount : amount, 'day', back && anchor !== undefined ? iso(Date.parse(anchor) - amount * MS_A_DAY) : undefined);
}
