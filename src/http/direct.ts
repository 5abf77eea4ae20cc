import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { validate, type DocumentNode, type ExecutionResult } from 'graphql';
import { schema } from '../graphql/schema.ts';
import { ENDPOINT, parseBounded, type createGraphServer } from './yoga.ts';

type GraphServer = ReturnType<typeof createGraphServer>;

/**
 * Answers the usual request (a valid query as JSON by POST, answered as JSON) by Yoga's executor with its plugins, but without building
 * a Request and a Response around it (`npm run bench:thin` shows what is left). Whatever is unusual or not valid, Yoga answers itself.
 * The body must have been bounded before.
 */
export function answersDirectly(yoga: GraphServer): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    if (isUsual(request)) void answer(yoga, request, response).catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
    else void yoga(request, response);
  };
}

/** Accepts that a plain JSON answer meets, and that ask for nothing else first. */
const PLAIN_JSON = /^(?:application\/json|\*\/\*)(?:\s*[;,]|$)/i;

function isUsual({ method, url, headers }: IncomingMessage): boolean {
  if (method !== 'POST' || url !== ENDPOINT || headers.origin !== undefined || headers['content-encoding'] !== undefined) return false;
  return (headers.accept === undefined || PLAIN_JSON.test(headers.accept)) && /^application\/json(?:\s*;\s*charset=utf-8)?$/i.test(headers['content-type'] ?? '');
}

async function answer(yoga: GraphServer, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await text(request);
  const result = await resultOf(yoga, body);
  if (!result) return viaYoga(yoga, { request, response, body });
  const bytes = Buffer.from(JSON.stringify(result));
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': bytes.length }).end(bytes);
}

/** The result of running it, masked as Yoga masks it; undefined when it cannot be run, or an error asks for another status, so that Yoga tells it. */
async function resultOf(yoga: GraphServer, body: string): Promise<ExecutionResult | undefined> {
  const params = paramsOf(body);
  if (!params) return undefined;
  const document = validDocument(params.query);
  if (!document) return undefined;
  const { execute, contextFactory } = yoga.getEnveloped({ params });
  const contextValue = await contextFactory() as never;
  const result = await execute({ schema, document, contextValue, variableValues: params.variables, operationName: params.operationName }) as ExecutionResult;
  return Symbol.asyncIterator in result || result.errors?.some(({ extensions }) => extensions.http !== undefined) ? undefined : result;
}

/** Documents known to be valid, the latest last; clients ask the same few again and again. */
const documents = new Map<string, DocumentNode>();
const MOST_DOCUMENTS = 500;
/** Longer ones, in UTF-16 units, are checked anew each time. */
const LONGEST_KEPT = 20_000;

/** The document when it is one and fits the schema. */
function validDocument(query: string): DocumentNode | undefined {
  const known = documents.get(query);
  if (known) return known;
  const document = parsed(query);
  if (!document || validate(schema, document).length > 0) return undefined;
  if (query.length > LONGEST_KEPT) return document;
  const [oldest] = documents.keys();
  if (oldest !== undefined && documents.size >= MOST_DOCUMENTS) documents.delete(oldest);
  documents.set(query, document);
  return document;
}

function parsed(query: string): DocumentNode | undefined {
  try {
    return parseBounded(query);
  } catch {
    return undefined;
  }
}

interface Params {
  readonly query: string;
  readonly variables?: object | null;
  readonly operationName?: string | null;
}

const KNOWN_KEYS: ReadonlySet<string> = new Set(['query', 'variables', 'operationName']);

function paramsOf(body: string): Params | undefined {
  try {
    const params = JSON.parse(body) as Params | null;
    if (params === null || typeof params !== 'object' || typeof params.query !== 'string' || !Object.keys(params).every((key) => KNOWN_KEYS.has(key))) return undefined;
    const { variables, operationName } = params;
    return (variables == null || (typeof variables === 'object' && !Array.isArray(variables))) && (operationName == null || typeof operationName === 'string') ? params : undefined;
  } catch {
    return undefined;
  }
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly body: string;
}

async function viaYoga(yoga: GraphServer, { request, response, body }: Exchange): Promise<void> {
  const headers = Object.entries(request.headers).flatMap(([name, value]) => (typeof value === 'string' && name !== 'content-length' && name !== 'connection' ? [[name, value] as [string, string]] : []));
  const answered = await yoga.fetch(`http://${request.headers.host ?? 'localhost'}${request.url ?? ENDPOINT}`, { method: 'POST', headers, body });
  response.writeHead(answered.status, Object.fromEntries(answered.headers)).end(Buffer.from(await answered.arrayBuffer()));
}
