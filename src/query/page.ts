import { InputError, quoted } from '../errors.ts';
import type { Listing } from './listing.ts';

/** The arguments of a Relay connection. `null` and a missing argument are the same. */
export interface PageArgs {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** One page of a list, with what a Relay connection says of it. */
export interface Page<T> {
  readonly items: readonly T[];
  /** Cursor of `items[i]`. */
  readonly cursor: (index: number) => string;
  readonly totalCount: number;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** The most rows that one page may hold. */
export const LARGEST_PAGE = 100;
/** Rows on a page when nobody says how many. */
export const DEFAULT_PAGE = 20;

const CURSOR_FORM = /^(\d{1,9}):(.+)$/s;

const cursorOf = (index: number, key: string): string => Buffer.from(`${index}:${key}`).toString('base64url');

/**
 * Cuts a page out of a list in stable order. A cursor names its row by place and key, so it still finds it when rows before it
 * came or went. Throws InputError for a page size out of bounds, both ends at once, or a cursor that is none.
 */
export function pageOf<T>(list: Listing<T>, args: PageArgs, keyOf: (item: T) => string): Page<T> {
  const size = pageSize(args);
  const start = args.after == null ? 0 : placeOf(list, args.after, keyOf, 'after') + 1;
  const end = args.before == null ? list.length : Math.max(start, placeOf(list, args.before, keyOf, 'before'));
  const fromEnd = args.last != null;
  const from = fromEnd ? Math.max(start, end - size) : start;
  const to = fromEnd ? end : Math.min(end, start + size);
  const items = list.slice(from, to);
  return {
    items,
    cursor: (index) => cursorOf(from + index, keyOf(items[index] as T)),
    totalCount: list.length,
    hasNextPage: to < list.length,
    hasPreviousPage: from > 0,
  };
}

/** The number of rows asked for. Throws InputError when it is out of bounds or asked for twice. */
export function pageSize(args: PageArgs): number {
  if (args.first != null && args.last != null) throw new InputError('give first or last, not both');
  if (args.first != null && args.before != null) throw new InputError('first goes with after; before goes with last');
  if (args.last != null && args.after != null) throw new InputError('last goes with before; after goes with first');
  const [name, size] = args.last != null ? ['last', args.last] as const : ['first', args.first ?? DEFAULT_PAGE] as const;
  if (size < 1 || size > LARGEST_PAGE) throw new InputError(`${name} must be between 1 and ${LARGEST_PAGE}, not ${size}`);
  return size;
}

function placeOf<T>(list: Listing<T>, cursor: string, keyOf: (item: T) => string, argument: string): number {
  const form = CURSOR_FORM.exec(Buffer.from(cursor, 'base64url').toString());
  const [, place, key] = form ?? [];
  if (place === undefined || key === undefined) throw new InputError(`${argument} is not a cursor of this list: ${quoted(cursor)}`);
  const index = Number(place);
  const there = list.at(index);
  if (there !== undefined && keyOf(there) === key) return index;
  const moved = nearest(list, index, (item) => keyOf(item) === key);
  return moved >= 0 ? moved : Math.min(index, list.length) - 1;
}

/** How far to either side of its old place a row is looked for. */
const SEARCH_REACH = 5_000;

function nearest<T>(list: Listing<T>, index: number, is: (item: T) => boolean): number {
  const from = Math.max(0, index - SEARCH_REACH);
  const found = list.slice(from, index + SEARCH_REACH).findIndex(is);
  return found < 0 ? -1 : from + found;
}
