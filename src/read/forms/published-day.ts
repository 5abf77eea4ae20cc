import { InputError, quoted } from '../../errors.ts';
import type { IsoDay } from '../../time.ts';

/** Years before which nothing that is read here was published. */
const FIRST_YEAR = 1600;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const ISO = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:$|[T\s])/;
const COMPACT = /^(\d{4})(\d\d)(\d\d)(?:T\d{4,6}.{0,10})?$/;
const DAY_FIRST = /^(?:[a-z]{3,9}\.?,?\s+)?(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3,9})\.?,?\s+(\d{4})\b/i;
const MONTH_FIRST = /^(?:[a-z]{3,9}\.?,\s+)?([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/i;

/**
 * The day of a date as pages and feeds write it: ISO 8601, RFC 822 ("Mon, 28 Jun 2021 01:30:00 GMT"), "June 28, 2021". It is the day
 * in the publisher's own zone, as written, since that is what "on Sunday" is counted from. Undefined when it is no date.
 */
export function publishedDay(given: string): IsoDay | undefined {
  const text = given.trim();
  const iso = ISO.exec(text) ?? COMPACT.exec(text);
  if (iso) return calendarDay(iso[1], iso[2], iso[3]);
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return calendarDay(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1]);
  const monthFirst = MONTH_FIRST.exec(text);
  return monthFirst ? calendarDay(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2]) : undefined;
}

/** What may stand around the date in a line that tells nothing else: "Published on", a time of day, a zone. */
const BEFORE_DATE = /^(?:(?:first )?(?:published|posted|updated|last updated|date)(?: on| at)?:?\s+)?/i;
const WHOLE_DATE = /^(?:[a-z]{3,9}\.?,?\s+)?(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}(?:st|nd|rd|th)?\s+[a-z]{3,9}\.?,?\s+\d{4}|[a-z]{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4})(?:,?\s*(?:at |T)?\d{1,2}[:.]\d\d(?::\d\d)?(?:\s?[ap]\.?m\.?)?(?:\s?(?:[A-Z]{2,4}|[+-]\d\d:?\d\d))?)?$/i;
/** In UTF-16 units; a longer line tells more than a date. */
const LONGEST_DATE = 80;

/** The date in a line of a text that holds nothing but the day of publication; undefined for any other line. */
export function dateOfLine(line: string): string | undefined {
  if (line.length > LONGEST_DATE) return undefined;
  const date = line.trim().replace(BEFORE_DATE, '');
  return WHOLE_DATE.test(date) && publishedDay(date) !== undefined ? date : undefined;
}

/** The day that a person gives. Throws InputError that names where it was given. */
export function readPublishedDay(given: string, where: string): IsoDay {
  const day = publishedDay(given);
  if (day === undefined) throw new InputError(`${where} must be a day such as 2021-06-28, not ${quoted(given)}`);
  return day;
}

function monthNumber(name: string | undefined): string | undefined {
  const index = MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase());
  return index < 0 ? undefined : String(index + 1);
}

/** The day, when the calendar has it: 30 February is none. */
function calendarDay(year: string | undefined, month: string | undefined, day: string | undefined): IsoDay | undefined {
  if (year === undefined || month === undefined || day === undefined || Number(year) < FIRST_YEAR) return undefined;
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text ? undefined : text;
}
