import type { OutputRef } from '@pothos/core';
import type { Listing } from '../query/listing.ts';
import { pageOf, type Page, type PageArgs } from '../query/page.ts';
import type { SeenGap } from '../query/ties.ts';
import type { Sight } from '../query/sight.ts';
import { builder } from './builder.ts';

/** Relay connections (https://relay.dev/graphql/connections.htm) over lists that a query function gives. */

export interface PageInfoShape {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

export interface EdgeShape<N> {
  /** Worked out only when it is asked for. */
  readonly cursor: () => string;
  readonly node: N;
}

export interface ConnectionShape<E> {
  readonly edges: readonly E[];
  readonly pageInfo: PageInfoShape;
  readonly totalCount: number;
}

/** A connection of ties: it also tells why nothing, or not all, is known. */
export interface TieConnectionShape<E> extends ConnectionShape<E> {
  readonly sight: Sight;
  readonly gap: SeenGap | undefined;
}

/** What the descriptions of a connection's own fields say. */
export const PAGE_TEXT = {
  edges: 'The rows of this page.',
  nodes: 'The nodes of this page, for those who need nothing of the edges.',
  pageInfo: 'Whether there is more, and from where to go on.',
  totalCount: 'How many rows there are in all, on every page.',
  node: 'The node of the row.',
  cursor: 'Where the row stands; give it as after or before to go on from here.',
} as const;

/** What Relay asks of a page. A class, since cursors are worked out only when asked for and accessors of a literal are slow to make. */
class LazyPageInfo<T> implements PageInfoShape {
  readonly #page: Page<T>;

  constructor(page: Page<T>) {
    this.#page = page;
  }

  get hasNextPage(): boolean {
    return this.#page.hasNextPage;
  }

  get hasPreviousPage(): boolean {
    return this.#page.hasPreviousPage;
  }

  get startCursor(): string | null {
    return this.#page.items.length === 0 ? null : this.#page.cursor(0);
  }

  get endCursor(): string | null {
    return this.#page.items.length === 0 ? null : this.#page.cursor(this.#page.items.length - 1);
  }
}

export const pageInfoOf = <T>(page: Page<T>): PageInfoShape => new LazyPageInfo(page);

/** A page of a list as a connection. `nodeOf` is called for the rows of the page alone. */
export function listPage<T, N>(list: Listing<T>, args: PageArgs, keyOf: (item: T) => string, nodeOf: (item: T) => N): ConnectionShape<EdgeShape<N>> {
  const page = pageOf(list, args, keyOf);
  return {
    edges: page.items.map((item, i) => ({ cursor: () => page.cursor(i), node: nodeOf(item) })), pageInfo: pageInfoOf(page), totalCount: page.totalCount,
  };
}

/** Makes the connection and edge types `<name>Connection` and `<name>Edge` over nodes of one type. */
export function listConnection<N>(name: string, type: OutputRef<N>, description: string) {
  const edge = builder.objectRef<EdgeShape<N>>(`${name}Edge`).implement({
    description: `A row of ${name}Connection.`,
    fields: (t) => ({
      cursor: t.string({ description: PAGE_TEXT.cursor, resolve: (row) => row.cursor() }),
      node: t.field({ type: type as never, description: PAGE_TEXT.node, resolve: (row) => row.node as never }),
    }),
  });
  return builder.objectRef<ConnectionShape<EdgeShape<N>>>(`${name}Connection`).implement({
    description,
    fields: (t) => ({
      edges: t.field({ type: [edge], complexity: ONE_EACH, description: PAGE_TEXT.edges, resolve: (page) => page.edges as EdgeShape<N>[] }),
      nodes: t.field({ type: [type] as never, complexity: ONE_EACH, description: PAGE_TEXT.nodes, resolve: (page) => page.edges.map((row) => row.node) as never }),
      pageInfo: t.field({ type: builder.pageInfoRef(), description: PAGE_TEXT.pageInfo, resolve: (page) => page.pageInfo }),
      totalCount: t.exposeInt('totalCount', { description: PAGE_TEXT.totalCount }),
    }),
  });
}

/** The page's size is counted at the connection's field; its lists must not count it again. */
export const ONE_EACH = { field: 1, multiplier: 1 } as const;
