import { GraphQLError, parse, type DocumentNode, type GraphQLErrorOptions } from 'graphql';
import { createYoga, type Plugin, type YogaServerInstance, type YogaServerOptions } from 'graphql-yoga';
import { NewsgraphError } from '../errors.ts';
import { contextFor, type ContextSource, type GraphContext } from '../graphql/context.ts';
import { schema } from '../graphql/schema.ts';

/** Where questions are asked. */
export const ENDPOINT = '/graphql';

/** Tokens that one document may have: stops floods of aliases and directives, and literals that overflow the parser. */
const MOST_TOKENS = 1_000;

/** Where errors that are not ours go in full. */
export type LogError = (error: unknown) => void;

export interface YogaOptions {
  readonly source: ContextSource;
  readonly logError: LogError;
  /** Origins of other sites whose pages may ask; none unless named. */
  readonly origins: readonly string[];
}

/** Parses a document of no more than so many tokens. Throws GraphQLError. */
export const parseBounded = (source: string, options?: object): DocumentNode => parse(source, { ...options, maxTokens: MOST_TOKENS });

const tokenLimit: Plugin = { onParse: ({ setParseFn }) => setParseFn(parseBounded) };

/** The GraphQL server without a socket. Body size is guarded where there is one: see `listener.ts`. */
export function createGraphServer({ source, logError, origins }: YogaOptions): YogaServerInstance<object, GraphContext> {
  const options: YogaServerOptions<object, GraphContext> = {
    schema,
    context: () => contextFor(source),
    graphqlEndpoint: ENDPOINT,
    graphiql: false,
    landingPage: false,
    batching: false,
    multipart: false,
    maxRequestBodySize: false,
    logging: false,
    healthCheckEndpoint: '/health',
    cors: origins.length === 0 ? false : { origin: [...origins], credentials: false, methods: ['GET', 'POST'] },
    maskedErrors: { maskError: (error) => explain(error, logError) },
    plugins: [tokenLimit],
  };
  return createYoga<object, GraphContext>(options);
}

const BODY_NOT_JSON = 'POST body sent invalid JSON';

/** Turns what was thrown into what a caller is told. Ours and GraphQL's own speak for themselves; the rest is logged and hidden. */
export function explain(error: unknown, logError: LogError): GraphQLError {
  const original = error instanceof GraphQLError ? error.originalError : error;
  if (original instanceof NewsgraphError) return ours(original, error);
  if (error instanceof GraphQLError && (original == null || original instanceof GraphQLError)) {
    return error.message.startsWith(BODY_NOT_JSON)
      ? new GraphQLError('The body of the request is not JSON.', { extensions: { http: { status: 400 }, code: 'BAD_REQUEST' } })
      : error;
  }
  logError(original);
  return new GraphQLError('Unexpected error.', { ...placeOf(error), extensions: { code: 'INTERNAL_SERVER_ERROR' } });
}

const ours = (original: NewsgraphError, error: unknown): GraphQLError =>
  new GraphQLError(original.message, { ...placeOf(error), extensions: { code: original.code } });

/** Where in the document it happened. */
const placeOf = (error: unknown): GraphQLErrorOptions =>
  error instanceof GraphQLError ? { nodes: error.nodes ?? null, path: error.path ?? null } : {};
