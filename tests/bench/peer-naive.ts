import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSchema, createYoga } from 'graphql-yoga';
import { countryById } from '../../src/countries.ts';
import { bundledFolder } from '../bundled.ts';
import { reportTo } from './child.ts';

/**
 * The peer of the HTTP bench: GraphQL Yoga as it comes, with resolvers that look things up in the arrays of records, as one would
 * write them first. It knows just what the questions of the bench ask.
 */

interface Row { record: string; id: string; name?: string; title?: string; type?: string; headline?: string; aliases?: { value: string; language?: string }[] }
interface ClaimRow {
  key: string; subject: string; predicate: string; object?: string; status: string; polarity?: string; attribution?: string[]; article?: string;
  evidence?: { exact: string; start: number; end: number }[]; value?: { time?: { edtf: string } }; derivedFrom?: string[];
}

const rowsOf = <T>(file: string): T[] => readFileSync(join(bundledFolder, file), 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line) as T);
const nouns = ['entities', 'events', 'articles'].flatMap((file) => rowsOf<Row>(`${file}.jsonl`));
const claims = rowsOf<ClaimRow>('claims.jsonl').filter((claim) => claim.status !== 'INFERRED');

const STRENGTH = ['STATED', 'ATTRIBUTED', 'CURATED', 'DERIVED'];
const UNWALKED = new Set(['LOCATION', 'PRESENT_IN', 'OPERATES_IN', 'WITHIN', 'PRECEDES', 'CONCURRENT_WITH', 'EVIDENCE_FOR', 'DIFFERENT_FROM']);

const nounById = (id: string): Row | undefined => nouns.find((noun) => noun.id === id) ?? (countryById(id) as Row | undefined);
const statusOf = (support: ClaimRow[]): string => STRENGTH.find((status) => support.some((claim) => claim.status === status)) ?? 'DERIVED';

/** The role edges of an event: claims grouped by object. */
function ties(subject: string, predicate: string): { node: Row | undefined; status: string; support: ClaimRow[] }[] {
  const own = claims.filter((claim) => claim.subject === subject && claim.predicate === predicate && claim.object !== undefined);
  return [...new Set(own.map((claim) => claim.object))].flatMap((object) => {
    const support = own.filter((claim) => claim.object === object && claim.polarity !== 'NEGATED');
    return support.length === 0 ? [] : [{ node: nounById(object ?? ''), status: statusOf(support), support }];
  });
}

const startOf = (edtf: string): string => (edtf.startsWith('..') ? edtf.slice(3) : edtf);
const dateOf = (id: string): string => claims.filter((claim) => claim.subject === id && claim.predicate === 'TIME' && !(claim.value?.time?.edtf ?? 'X').startsWith('X'))
  .map((claim) => startOf(claim.value?.time?.edtf ?? '')).sort((a, b) => b.length - a.length)[0] ?? '9999';

interface Step { predicate: string; status: string; source: string; target: string }

function stepsFrom(node: string): Step[] {
  const near = claims.filter((claim) => claim.object !== undefined && !UNWALKED.has(claim.predicate) && claim.polarity !== 'NEGATED' && (claim.subject === node || claim.object === node));
  const others = [...new Set(near.map((claim) => (claim.subject === node ? claim.object ?? '' : claim.subject)))].sort((a, b) => (a < b ? -1 : 1));
  return others.map((target) => {
    const between = near.filter((claim) => claim.subject === target || claim.object === target);
    const predicates = [...new Set(between.map((claim) => claim.predicate))].map((predicate) => ({ predicate, status: statusOf(between.filter((claim) => claim.predicate === predicate)) }));
    const [best] = predicates.sort((a, b) => STRENGTH.indexOf(a.status) - STRENGTH.indexOf(b.status));
    return { predicate: best?.predicate ?? '', status: best?.status ?? '', source: node, target };
  });
}

function paths(from: string, to: string, most: number): Step[][] {
  let open: Step[][] = stepsFrom(from).map((step) => [step]);
  for (let length = 1; length <= most; length++) {
    const found = open.filter((path) => path.at(-1)?.target === to);
    if (found.length > 0) return found;
    open = open.flatMap((path) => stepsFrom(path.at(-1)?.target ?? '').filter((step) => step.target !== from && !path.some((one) => one.target === step.target)).map((step) => [...path, step]));
  }
  return [];
}

const typeDefs = /* GraphQL */ `
  type Query { events(filter: EventFilter, first: Int): Events! entity(by: EntityBy!): Entity paths(from: ID!, to: ID!, maxLength: Int): Paths! }
  input EventFilter { type: TypeIn has: [Role!] }
  input TypeIn { in: [Type!] }
  input EntityBy { id: ID }
  enum Type { ASSAULT }
  enum Role { AUTHORIZER }
  type Events { totalCount: Int! edges: [EventEdge!]! }
  type EventEdge { cursor: String! node: Event! }
  union GraphNode = Entity | Event
  type Event { title: String! orderedBy: Ties! actors: Ties! recipients: Ties! locations: Ties! instruments: Ties! responseTo: Responses! }
  type Ties { edges: [Tie!]! }
  type Tie { status: String! node: Entity! claims(first: Int): Claims! }
  type Responses { edges: [Response!]! }
  type Response { node: Event! }
  type Claims { nodes: [Claim!]! }
  type Claim { attribution: [Entity!]! evidence: [Span!]! article: Article }
  type Span { exact: String! start: Int! end: Int! }
  type Article { headline: String! }
  type Entity { name: String! aliases: [Alias!]! }
  type Alias { value: String! language: String! }
  type Paths { totalCount: Int! edges: [PathEdge!]! }
  type PathEdge { node: Path! }
  type Path { length: Int! hops: [Hop!]! }
  type Hop { predicate: String! status: String! source: GraphNode! target: GraphNode! }
`;

const role = (predicate: string) => (event: Row) => ({ edges: ties(event.id, predicate) });

const schema = createSchema({
  typeDefs,
  resolvers: {
    Query: {
      events: (_root, { filter }: { filter: { type: { in: string[] } } }) => {
        const found = nouns.filter((noun) => noun.record === 'event' && filter.type.in.includes(noun.type ?? '') && ties(noun.id, 'AUTHORIZER').length > 0)
          .sort((a, b) => (dateOf(a.id) < dateOf(b.id) ? -1 : 1));
        return { totalCount: found.length, edges: found.map((node, i) => ({ cursor: Buffer.from(`${i}:${node.id}`).toString('base64url'), node })) };
      },
      entity: (_root, { by }: { by: { id: string } }) => nounById(by.id),
      paths: (_root, { from, to, maxLength }: { from: string; to: string; maxLength: number }) => {
        const found = paths(from, to, maxLength);
        return { totalCount: found.length, edges: found.map((hops) => ({ node: { length: hops.length, hops } })) };
      },
    },
    Event: { orderedBy: role('AUTHORIZER'), actors: role('ACTOR'), recipients: role('RECIPIENT'), locations: role('LOCATION'), instruments: role('INSTRUMENT'), responseTo: role('RESPONSE_TO') },
    Tie: { claims: (tie: { support: ClaimRow[] }, { first }: { first: number }) => ({ nodes: tie.support.slice(0, first) }) },
    Claim: { attribution: (claim: ClaimRow) => (claim.attribution ?? []).map(nounById), evidence: (claim: ClaimRow) => claim.evidence ?? [], article: (claim: ClaimRow) => nounById(claim.article ?? '') },
    Entity: { aliases: (entity: Row) => (entity.aliases ?? []).map((alias) => ({ language: 'en', ...alias })) },
    Hop: { source: (hop: Step) => nounById(hop.source), target: (hop: Step) => nounById(hop.target) },
    GraphNode: { __resolveType: (node: Row) => (node.record === 'event' ? 'Event' : 'Entity') },
  },
});

const yoga = createYoga({ schema });
reportTo(createServer((request, answer) => void yoga(request, answer)));
