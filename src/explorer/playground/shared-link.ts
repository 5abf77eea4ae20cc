/** A query in the address of the page: `?query=…&variables=…&operationName=…`. */

/** The longest address we hand out, in characters: Node answers 431 when the head of a request passes 16 KiB. */
export const LONGEST_LINK = 12_000;

export interface SharedQuery {
  readonly query: string;
  readonly variables?: string;
  readonly operationName?: string;
}

/** The query that an address carries, or undefined. */
export function readSharedQuery(search: string): SharedQuery | undefined {
  const given = new URLSearchParams(search);
  const query = given.get('query');
  if (!query) return undefined;
  const variables = given.get('variables');
  const operationName = given.get('operationName');
  return { query, ...(variables ? { variables } : {}), ...(operationName ? { operationName } : {}) };
}

/** The address that opens a query in a tab of its own. */
export function linkTo(shared: SharedQuery, page: string): string {
  const address = new URL(page);
  address.search = new URLSearchParams({ ...shared }).toString();
  address.hash = '';
  return address.href;
}
