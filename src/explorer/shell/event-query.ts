import type { EventFilter, EventOrder, EventRole, EventStatus, EventType } from '../../client/documents/documents.ts';
import { typeNouns } from './words.ts';

/** Which events an address asks for. */

const ROLES = ['AUTHORIZER', 'ACTOR', 'RECIPIENT', 'TARGET', 'INSTRUMENT', 'LOCATION', 'ORIGIN', 'PROTECTED', 'OBJECT', 'AUDIENCE'] as const satisfies readonly EventRole[];
const STATUSES = ['OCCURRED', 'ONGOING', 'PROSPECTIVE', 'HYPOTHETICAL', 'NEGATED'] as const satisfies readonly EventStatus[];

/** Parameters that hold ids of entities, and what they say of them. */
export const WHO_PARAMS = {
  orderedBy: 'ordered by', by: 'carried out by', against: 'against', target: 'struck', with: 'done with', participant: 'with a part of', place: 'in',
} as const;
export type WhoParam = keyof typeof WHO_PARAMS;
export const whoParams = Object.keys(WHO_PARAMS).filter((param): param is WhoParam => param in WHO_PARAMS);

/** Every parameter that narrows the list. */
export const FILTER_PARAMS = [...whoParams, 'type', 'status', 'has', 'lacks', 'year', 'from', 'to', 'text', 'response', 'article'] as const;

const isType = (word: string): word is EventType => word in typeNouns;
const among = <T extends string>(words: readonly T[], given: readonly string[]): T[] => words.filter((word) => given.includes(word));
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The filter of an address, or undefined when it asks for all. What cannot be read is left out. */
export function readFilter(params: URLSearchParams): EventFilter | undefined {
  const ids = (param: string) => params.getAll(param).filter((id) => /^[a-z]{3}:[A-Za-z0-9-]+$/.test(id));
  const who = (param: WhoParam) => (ids(param).length > 0 ? { id: { in: ids(param) } } : undefined);
  const [types, statuses] = [params.getAll('type').filter(isType), among(STATUSES, params.getAll('status'))];
  const [has, lacks] = [among(ROLES, params.getAll('has')), among(ROLES, params.getAll('lacks'))];
  const time = readTime(params);
  const response = params.get('response');
  const filter: EventFilter = Object.fromEntries(Object.entries({
    authorizer: who('orderedBy'), actor: who('by'), recipient: who('against'), target: who('target'), instrument: who('with'), participant: who('participant'),
    place: ids('place').length > 0 ? { in: ids('place') } : undefined, article: ids('article').length > 0 ? { in: ids('article') } : undefined,
    type: types.length > 0 ? { in: types } : undefined, status: statuses.length > 0 ? { in: statuses } : undefined,
    has: has.length > 0 ? has : undefined, lacks: lacks.length > 0 ? lacks : undefined, time,
    text: params.get('text')?.trim() || undefined, isResponse: response === '1' ? true : response === '0' ? false : undefined,
  } satisfies EventFilter).filter(([, value]) => value !== undefined));
  return Object.keys(filter).length === 0 ? undefined : filter;
}

function readTime(params: URLSearchParams): EventFilter['time'] {
  const year = params.getAll('year').filter((word) => /^\d{4}$/.test(word)).sort();
  const from = params.get('from') ?? '';
  const to = params.get('to') ?? '';
  const range = {
    ...(DAY.test(from) ? { from } : year[0] === undefined ? {} : { from: `${year[0]}-01-01` }),
    ...(DAY.test(to) ? { to } : year.length === 0 ? {} : { to: `${year.at(-1)}-12-31` }),
  };
  return Object.keys(range).length === 0 ? undefined : range;
}

export type SortField = 'time' | 'title';

/** `sort=time` is earliest first, `sort=-time` latest first. Latest first when left out. */
export function readOrder(params: URLSearchParams): EventOrder {
  const given = params.get('sort') ?? '-time';
  const field = given.replace('-', '') === 'title' ? 'TITLE' : 'TIME';
  return { field, direction: given.startsWith('-') ? 'DESC' : 'ASC' };
}

export const VIEWS = ['table', 'timeline', 'map', 'network'] as const;
export type View = (typeof VIEWS)[number];
export const readView = (params: URLSearchParams): View => VIEWS.find((view) => view === params.get('view')) ?? 'table';
