import { LENS_PARAMS } from './lens.ts';
import { place } from './navigation.ts';

/** Addresses of the explorer. The lens, and being embedded, go along wherever a reader goes. */

export type Params = Readonly<Record<string, string | readonly string[] | number | undefined>>;

const KEPT = [...LENS_PARAMS, 'embed'];

/** An address from a path and what it asks for. Values that are undefined or empty are left out; a list stands as several of one name. */
export function hrefTo(path: string, params: Params = {}, hash = ''): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) {
    for (const word of Array.isArray(value) ? value : [value]) if (word !== undefined && word !== '') search.append(name, String(word));
  }
  for (const name of KEPT) {
    const word = place().params.get(name);
    if (word !== null && !search.has(name) && !(name in params)) search.set(name, word);
  }
  const asked = search.toString().replaceAll('%3A', ':').replaceAll('%2C', ',');
  return `${path}${asked === '' ? '' : `?${asked}`}${hash}`;
}

/** The present address with some of its parameters changed; undefined takes one away. Paging starts anew unless told where. */
export function hrefWith(changes: Params): string {
  const { path, params } = place();
  const held: Record<string, string | readonly string[] | number | undefined> = {};
  for (const name of new Set(params.keys())) if (!KEPT.includes(name) && name !== 'after' && name !== 'at') held[name] = params.getAll(name);
  return hrefTo(path, { ...held, ...changes });
}

/** The page of a node, by the prefix of its plain id. */
export function pageOf(plainId: string, params: Params = {}, hash = ''): string {
  const page = plainId.startsWith('evt:') ? 'ev' : plainId.startsWith('art:') ? 'a' : 'e';
  return hrefTo(`/${page}/${plainId}`, params, hash);
}

/** The address, if it is one of the web: anything else that calls itself an address is not made a link. */
export function webAddress(given: string | null | undefined): string | undefined {
  if (!given) return undefined;
  try {
    const { protocol, href } = new URL(given);
    return protocol === 'https:' || protocol === 'http:' ? href : undefined;
  } catch {
    return undefined;
  }
}
