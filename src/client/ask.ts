import type { TypedDocument } from './typed-document.ts';

export interface ClientOptions {
  /** The address of the API, such as "http://127.0.0.1:4000/graphql". */
  readonly url: string;
  /** Another fetch than the global one. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** What the service says: data, errors, or both where only part could be answered. */
export interface Answer<Data> {
  readonly data: Data | null;
  readonly errors: readonly AnswerError[];
}

export interface AnswerError {
  readonly message: string;
  readonly path?: readonly (string | number)[] | undefined;
  readonly extensions?: { readonly code?: string | undefined } | undefined;
}

export interface Client {
  /** Asks one question. Rejects where no answer came at all: no network, or an answer that is not GraphQL. */
  readonly ask: <Data, Variables extends object>(document: TypedDocument<Data, Variables>, variables?: Variables, signal?: AbortSignal) => Promise<Answer<Data>>;
}

/** A client of one newsgraph service. It keeps nothing: give the documents to Apollo, urql or Relay where a cache is wanted. */
export function createClient({ url, fetch = globalThis.fetch, headers }: ClientOptions): Client {
  return {
    ask: async <Data, Variables extends object>(document: TypedDocument<Data, Variables>, variables?: Variables, signal?: AbortSignal) => {
      const response = await fetch(url, {
        method: 'POST', headers: { ...headers, 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify({ query: document, variables }), ...(signal ? { signal } : {}),
      });
      const body: unknown = await response.json();
      if (typeof body !== 'object' || body === null || !('data' in body || 'errors' in body)) throw new Error(`${url} answered ${response.status}, and not in GraphQL.`);
      const { data = null, errors = [] } = body as { data?: Data | null; errors?: AnswerError[] };
      return { data, errors };
    },
  };
}
