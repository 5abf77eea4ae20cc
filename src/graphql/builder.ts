import SchemaBuilder from '@pothos/core';
import ComplexityPlugin, { ComplexityErrorKind } from '@pothos/plugin-complexity';
import RelayPlugin from '@pothos/plugin-relay';
import { NewsgraphError } from '../errors.ts';
import { DEFAULT_PAGE, type PageArgs } from '../query/page.ts';
import type { GraphContext } from './context.ts';
import { typeNameOf } from './type-name.ts';

/** The greatest cost of one operation: fields that it may fill, pages counted at their size. The headline query costs about a sixth. */
export const MOST_COST = 300_000;
/** How deep fields may be nested; the deepest question we ship goes to 10. */
export const DEEPEST_QUERY = 16;
/** Rows that a plain list (spans, speakers) is taken to have. */
const LIST_ROWS = 2;

export interface SchemaTypes {
  Context: GraphContext;
  DefaultFieldNullability: false;
  DefaultEdgesNullability: false;
  DefaultNodeNullability: false;
}

const limitText = {
  [ComplexityErrorKind.Complexity]: (cost: number, most: number) =>
    `The query costs ${cost}, more than ${most}: ask for smaller pages (first, last) or fewer nested lists.`,
  [ComplexityErrorKind.Depth]: (depth: number, most: number) => `The query is ${depth} fields deep, more than ${most}.`,
  [ComplexityErrorKind.Breadth]: (breadth: number, most: number) => `The query selects ${breadth} fields, more than ${most}.`,
};

/** The one builder. Nothing is nullable unless a field says so. */
export const builder = new SchemaBuilder<SchemaTypes>({
  plugins: [ComplexityPlugin, RelayPlugin],
  defaultFieldNullability: false,
  relay: {
    cursorType: 'String',
    clientMutationId: 'omit',
    nodeQueryOptions: false,
    nodesQueryOptions: false,
    edgesFieldOptions: { nullable: false, description: 'The rows of this page, each with what the tie rests on.', complexity: { multiplier: 1 } },
    nodeFieldOptions: { nullable: false, description: 'The node of the row.' },
    cursorFieldOptions: { description: 'Where the row stands; give it as after or before to go on from here.' },
    pageInfoFieldOptions: { description: 'Whether there is more, and from where to go on.' },
    pageInfoTypeOptions: { description: 'Whether a list goes on before or after this page (Relay).' },
    hasNextPageFieldOptions: { description: 'There are rows after this page.' },
    hasPreviousPageFieldOptions: { description: 'There are rows before this page.' },
    startCursorFieldOptions: { description: 'Cursor of the first row; null on an empty page.' },
    endCursorFieldOptions: { description: 'Cursor of the last row; null on an empty page.' },
    firstArgOptions: { description: 'How many rows from the start, or after the cursor `after`: 1 to 100; 20 when neither first nor last is given.' },
    lastArgOptions: { description: 'How many rows from the end, or before the cursor `before`: 1 to 100.' },
    afterArgOptions: { description: 'Start after the row with this cursor.' },
    beforeArgOptions: { description: 'End before the row with this cursor.' },
    idFieldOptions: { description: 'Global id (Relay): opaque, permanent, taken wherever an ID is.' },
    nodeTypeOptions: { resolveType: typeNameOf, description: 'Anything with a global id: entities, events, articles and claims (Relay).' },
  },
  complexity: {
    defaultComplexity: 1,
    defaultListMultiplier: LIST_ROWS,
    limit: { complexity: MOST_COST, depth: DEEPEST_QUERY, breadth: 2_000 },
    complexityError: (kind, { complexity, depth, breadth, maxComplexity = 0, maxDepth = 0, maxBreadth = 0 }) => {
      const [found, most] = { Complexity: [complexity, maxComplexity], Depth: [depth, maxDepth], Breadth: [breadth, maxBreadth] }[kind] as [number, number];
      return new NewsgraphError('TOO_COSTLY', limitText[kind](found, most));
    },
  },
});

/** What a root field costs beside its page that may look through all events or facts. */
const SCAN_COST = 2_000;
/** What a search for paths costs beside its page: it may spend its whole work budget. */
export const SEARCH_COST = 20_000;

/** What a page costs of a list that may take a scan to make; so aliases cannot ask for hundreds of scans at once. */
export const scanCost = (args: PageArgs): { field: number; multiplier: number } => ({ ...pageCost(args), field: SCAN_COST });

/** What a page costs: its fields once for each row that it may have. Out-of-range sizes are refused by the resolver. */
export const pageCost = (args: PageArgs): { field: number; multiplier: number } => ({
  field: 1, multiplier: Math.max(1, args.first ?? args.last ?? DEFAULT_PAGE),
});
