import { execute, parse, validate, type ExecutionResult } from 'graphql';
import { answersDirectly } from './http/direct.ts';
import { explain, createGraphServer, type LogError } from './http/yoga.ts';
import { contextFor, type GraphContext } from './graphql/context.ts';
import { schema } from './graphql/schema.ts';
import type { DatasetSummary } from './dataset-summary.ts';
import { ingest, load, unload, type DatasetSource, type StreamSource } from './ingest.ts';
import { Measurer, type Measures } from './measures/measures.ts';
import type { Sight } from './query/sight.ts';
import { STANDARD_LENS } from './store/lens.ts';
import type { StoreView } from './store/view.ts';

/** newsgraph as a library: a graph over the data you give it, a `Request → Response` handler, and the query functions. */

export interface NewsgraphOptions {
  readonly datasets: readonly DatasetSource[];
  /** Gets errors that are not ours, in full; callers are told "Unexpected error.". To stderr when left out. */
  readonly logError?: LogError | undefined;
  /** Origins of other sites whose pages may ask. None when left out. */
  readonly origins?: readonly string[] | undefined;
}

export interface Newsgraph {
  /** Answers GraphQL over HTTP at `/graphql`. */
  readonly handler: (request: Request) => Response | Promise<Response>;
  /** The same for node:http. */
  readonly nodeHandler: ReturnType<typeof answersDirectly>;
  /** Runs a GraphQL document without HTTP. The answer is there at once, unless the document reads texts of articles. */
  readonly query: (document: string, variables?: Readonly<Record<string, unknown>>, operationName?: string) => ExecutionResult | Promise<ExecutionResult>;
  /** Loads more, also while questions are answered: all of it, or nothing when it throws DatasetError. Claims may speak of what comes with them, in any order, and of what is there. */
  readonly load: (...sources: (DatasetSource | StreamSource)[]) => Promise<readonly DatasetSummary[]>;
  /** Takes a dataset out again: what is left is as if it had never been there, but that what others claim of its things stays, and those by name. Gives whether there was one. */
  readonly unload: (dataset: string) => Promise<boolean>;
  /** Degree, PageRank, betweenness and communities of all entities, worked out once for each version of the graph, in another thread. */
  readonly measures: () => Promise<Measures>;
  /** The graph under the standard lens, for the query functions. */
  readonly sight: Sight;
  readonly view: StoreView;
}

/** Loads the datasets and makes them answerable. Throws DatasetError when one does not fit. */
export function createNewsgraph(options: NewsgraphOptions): Newsgraph {
  const holdings = ingest(options.datasets);
  const { store, datasets, textOf } = holdings;
  const sight: Sight = { view: store, lens: STANDARD_LENS };
  const measurer = new Measurer(sight);
  const source = { sight, datasets, textOf, measures: () => measurer.measure() };
  const logError = options.logError ?? ((error) => process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`));
  const yoga = createGraphServer({ source, logError, origins: options.origins ?? [] });
  return {
    handler: (request) => yoga.fetch(request, {}),
    nodeHandler: answersDirectly(yoga),
    query: (document, variables, operationName) => run(document, contextFor(source), logError, variables, operationName),
    load: (...more) => load(holdings, ...more),
    measures: () => measurer.measure(),
    unload: (dataset) => unload(holdings, dataset),
    sight,
    view: store,
  };
}

function run(
  text: string, contextValue: GraphContext, logError: LogError, variables?: Readonly<Record<string, unknown>>, operationName?: string,
): ExecutionResult | Promise<ExecutionResult> {
  const document = parse(text);
  const faults = validate(schema, document);
  if (faults.length > 0) return { errors: faults };
  const explained = (result: ExecutionResult): ExecutionResult =>
    (result.errors ? { ...result, errors: result.errors.map((error) => explain(error, logError)) } : result);
  const result = execute({ schema, document, contextValue, variableValues: variables ?? {}, operationName: operationName ?? null });
  return result instanceof Promise ? result.then(explained) : explained(result);
}

export { possibleTypesOf } from './graphql/possible-types.ts';
export { schema } from './graphql/schema.ts';
export { STANDARD_LENS, type Lens } from './store/lens.ts';
export { bundleSource, fileSource, folderSource, datasetFolders, packageRoot } from './folder-source.ts';
export type { DatasetSource, FileSource, ImportSource, StreamSource } from './ingest.ts';
export type { Measures } from './measures/measures.ts';
export type { DatasetSummary } from './dataset-summary.ts';
export type { Listing } from './query/listing.ts';
export type { StoreView } from './store/view.ts';
export type * from './model.ts';
export { eventsWhere, eventsInvolving } from './query/events.ts';
export { entitiesWhere, entitiesNamed } from './query/entities.ts';
export { claimsWhere, factsWhere } from './query/claims.ts';
export { hopsBetween, pathsBetween } from './query/paths.ts';
export { neighborhoodOf } from './query/neighborhood.ts';
export { timelineOf } from './query/timeline.ts';
export { dyadsBy } from './query/dyads.ts';
export { unknownsOf } from './query/unknowns.ts';
export { responseChainOf } from './query/response-chain.ts';
export { checkCount } from './query/count-check.ts';
export { NewsgraphError, InputError, DatasetError } from './errors.ts';
