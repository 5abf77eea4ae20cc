import { InputError, quoted } from '../errors.ts';
import { LARGEST_COUNT } from '../records.ts';
import type { TimeValue } from '../time.ts';

/** Readings of a cell. Each throws InputError that names the column and quotes the cell. */

/** Text of a cell, undefined when it holds nothing ("", "NA", "NULL", "\N"). */
export const textOf = (cell: string): string | undefined => {
  const text = cell.trim();
  return text === '' || text === 'NA' || text === 'NULL' || text === '\\N' ? undefined : text;
};

/** Text that must be there. */
export function needed(cell: string, column: string): string {
  const text = textOf(cell);
  if (text === undefined) throw new InputError(`${column} is empty`);
  return text;
}

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

const DAY_FORMS: readonly (readonly [RegExp, (parts: readonly string[]) => readonly [string, string, string]])[] = [
  [/^(\d{4})-(\d{2})-(\d{2})(?:[ T]00:00:00(?:\.0+)?)?$/, ([y = '', m = '', d = '']) => [y, m, d]],
  [/^(\d{4})(\d{2})(\d{2})$/, ([y = '', m = '', d = '']) => [y, m, d]],
  [/^(\d{1,2})[ -]([A-Za-z]+)[ -](\d{4})$/, ([d = '', m = '', y = '']) => [y, monthNumber(m), d.padStart(2, '0')]],
];

const monthNumber = (name: string): string => {
  const at = MONTHS.findIndex((month) => month === name.toLowerCase() || month.slice(0, 3) === name.toLowerCase());
  return at < 0 ? '00' : String(at + 1).padStart(2, '0');
};

const knownDays = new Map<string, string>();
/** Distinct days kept; more than a century has. */
const KEPT_DAYS = 50_000;

/** A day, from 2018-06-01, 20180601, 1 June 2018 or 01-Jun-2018. */
export function dayOf(cell: string, column: string): string {
  const known = knownDays.get(cell);
  if (known !== undefined) return known;
  const day = parsedDay(needed(cell, column), column);
  if (knownDays.size < KEPT_DAYS) knownDays.set(cell, day);
  return day;
}

function parsedDay(text: string, column: string): string {
  for (const [form, parts] of DAY_FORMS) {
    const match = form.exec(text);
    if (!match) continue;
    const day = parts(match.slice(1)).join('-');
    const date = new Date(`${day}T00:00:00Z`);
    if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== day) throw new InputError(`${column}: ${quoted(text)} is no day of the calendar`);
    return day;
  }
  throw new InputError(`${column}: ${quoted(text)} is no date such as 2018-06-01`);
}

/** A stated day, or the span from one to another. */
export function spanOf(from: string, to: string): TimeValue {
  if (from > to) throw new InputError(`the event ends (${to}) before it starts (${from})`);
  return { edtf: from === to ? from : `${from}/${to}`, basis: 'STATED' };
}

/** A number, undefined where the cell is empty. */
export function numberOf(cell: string, column: string): number | undefined {
  const text = textOf(cell);
  if (text === undefined) return undefined;
  const number = Number(text);
  if (!Number.isFinite(number)) throw new InputError(`${column}: ${quoted(text)} is no number`);
  return number;
}

/** A whole number from 0 to LARGEST_COUNT, undefined where the cell is empty. */
export function countOf(cell: string, column: string): number | undefined {
  const number = numberOf(cell, column);
  if (number === undefined) return undefined;
  if (!Number.isInteger(number) || number < 0) throw new InputError(`${column}: ${quoted(cell)} is no count`);
  if (number > LARGEST_COUNT) throw new InputError(`${column}: ${quoted(cell)} is no count up to ${LARGEST_COUNT}`);
  return number;
}

/** One of the codes of a column; undefined where the cell is empty. */
export function codeOf(cell: string, column: string, codes: readonly string[]): string | undefined {
  const code = textOf(cell);
  if (code !== undefined && !codes.includes(code)) throw new InputError(`${column}: ${quoted(code)} is none of ${codes.join(', ')}`);
  return code;
}

/** Degrees north and east; undefined when both cells are empty. */
export function coordinatesOf(north: string, east: string): { latitude: number; longitude: number } | undefined {
  const latitude = numberOf(north, 'latitude');
  const longitude = numberOf(east, 'longitude');
  if (latitude === undefined && longitude === undefined) return undefined;
  if (latitude === undefined || longitude === undefined) throw new InputError('one of latitude and longitude is empty');
  if (Math.abs(latitude) > 90) throw new InputError(`latitude must be between -90 and 90, not ${latitude}`);
  if (Math.abs(longitude) > 180) throw new InputError(`longitude must be between -180 and 180, not ${longitude}`);
  return { latitude, longitude };
}

/** The parts of a cell that holds several. */
export const listOf = (cell: string, separator: string): string[] =>
  cell.split(separator).map((part) => part.trim()).filter((part) => textOf(part) !== undefined);

/** The cells that hold something, as "name value". */
export const notesOf = (cells: Readonly<Record<string, string>>): string[] =>
  Object.entries(cells).flatMap(([name, cell]) => (textOf(cell) === undefined ? [] : [`${name} ${cell.trim()}`]));
