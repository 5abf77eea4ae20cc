import { describe, expect, test } from 'vitest';
import { createNewsgraph, type Newsgraph } from '../../src/newsgraph.ts';
import { ask } from '../bundled.ts';

/** A made-up set of events, coded as datasets are: events with nothing but the claims of their own rows. */

interface Line { record: string; [key: string]: unknown }

const NAMES = ['Aland', 'Borduria', 'Celsia', 'Dorne', 'Elbonia', 'Freedonia', 'Genovia'];
const TYPES = ['ASSAULT', 'COERCE', 'CONSULT', 'AID', 'PROTEST'];
const EVENTS = 240;

const dataset: Line = {
  record: 'dataset', id: 'made', title: 'Made up', description: 'Events of countries that are not.', publisher: 'Tests', licence: 'none', retrieved: '2026-01-01', recordedAt: '2026-01-01T00:00:00Z',
};

const entities: Line[] = [
  ...NAMES.map((name): Line => ({ record: 'entity', id: `org:made-${name.toLowerCase()}`, type: 'Organization', name })),
  { record: 'entity', id: 'loc:made-port', type: 'Place', name: 'Port' }, { record: 'entity', id: 'loc:made-bay', type: 'Place', name: 'Bay' },
  { record: 'entity', id: 'org:made-agency', type: 'Organization', name: 'Agency' },
  { record: 'claim', key: 'port-within', subject: 'loc:made-port', predicate: 'WITHIN', object: 'loc:made-bay', row: 'place', status: 'STATED' },
];

/** A small generator of numbers, so that the set is the same each time. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >>> 8) % below;
  };
}

function eventLines(): Line[][] {
  const pick = numbers(7);
  const actor = (): string => `org:made-${NAMES[pick(NAMES.length)]?.toLowerCase()}`;
  return Array.from({ length: EVENTS }, (_none, i) => {
    const id = `evt:made-${(i * 7919) % EVENTS}`;
    const [from, to] = [actor(), actor()];
    const day = new Date(Date.UTC(2020, 0, 1 + pick(90))).toISOString().slice(0, 10);
    const edtf = i % 17 === 0 ? `${day}/${day.slice(0, 8)}28` : i % 23 === 0 ? day.slice(0, 7) : day;
    const told = i % 5 === 0 ? { status: 'ATTRIBUTED', attribution: ['org:made-agency'] } : { status: 'STATED' };
    const said: object[] = [
      ...(i % 29 === 0 ? [] : [{ predicate: 'TIME', value: { time: { edtf: edtf.includes('/') && edtf.slice(0, 10) > edtf.slice(11) ? day : edtf, basis: 'STATED' } } }]),
      { predicate: 'ACTOR', object: from },
      ...(i % 11 === 0 ? [] : [{ predicate: 'RECIPIENT', object: to }]),
      ...(i % 13 === 0 && from !== actor() ? [{ predicate: 'AUTHORIZER', object: `org:made-${NAMES[i % 7]?.toLowerCase()}`, qualifiers: { commandMode: 'ORDERED' } }] : []),
      ...(i % 3 === 0 ? [{ predicate: 'LOCATION', object: 'loc:made-port' }] : []),
      ...(i % 4 === 0 ? [{ predicate: 'CASUALTIES', value: { side: 'CIVILIAN', kind: 'KILLED', best: i } }] : []),
      ...(TYPES[i % 5] === 'ASSAULT' ? [{ predicate: 'MODE', value: { word: i % 2 === 0 ? 'AERIAL' : 'FIREARMS' } }] : []),
    ];
    return [
      { record: 'event', id, type: TYPES[i % 5], title: `Act ${i} of ${from}` },
      ...said.map((claim, k): Line => ({ record: 'claim', key: `${i}/${k}`, subject: id, row: String(i), ...told, ...claim })),
    ];
  });
}

const graphOf = (...lines: Line[][]): Newsgraph => createNewsgraph({
  datasets: lines.map((some) => ({ bundle: { name: 'made.jsonl', bytes: new TextEncoder().encode(some.map((line) => JSON.stringify(line)).join('\n')) } })),
});

const groups = eventLines();
const events = groups.flatMap((group) => group.slice(0, 1));
const claims = groups.flatMap((group) => group.slice(1));

/** A line that keeps the last event and its claims apart. */
const apart: Line[] = [{ record: 'entity', id: 'org:made-nobody', type: 'Organization', name: 'Nobody' }, { record: 'claim', key: 'nobody', subject: 'org:made-nobody', predicate: 'ALLIED_WITH', object: 'org:made-aland', row: 'x', status: 'STATED' }];

/** The claims right after their event: rows. */
const asRows = graphOf([dataset, ...entities, ...groups.flat(), ...apart]);
/** The same lines, the claims apart from their events: nodes. */
const asNodes = graphOf([dataset, ...entities, ...events, ...apart, ...claims]);
/** Half of either. */
const asBoth = graphOf([dataset, ...entities, ...events.slice(0, EVENTS / 2), ...apart, ...claims.filter((claim) => Number(claim['row']) < EVENTS / 2), ...groups.slice(EVENTS / 2).flat()]);

const TIES = 'edges { predicate status commandMode independentSources node { plainId } claims(first: 2) { totalCount nodes { id key row dataset attribution { plainId } } } }';
const EVENT = `plainId title type modes status time { earliest latest edtf } actors(first: 2) { ${TIES} } recipients(first: 2) { totalCount unknown { state } ${TIES} } orderedBy(first: 2) { ${TIES} } locations(first: 2) { ${TIES} } casualties { best side } claims { totalCount }`;

/** The order of paths of one length is free; all else must stand in its place. */
function unordered(answer: unknown): unknown {
  for (const { nodes } of Object.values(answer as Record<string, { nodes?: { hops?: unknown }[] }>)) {
    if (nodes?.[0]?.hops !== undefined) nodes.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  }
  return answer;
}

describe('Events held as rows', () => {
  test('are rows, nodes or both, as their lines lie', () => {
    expect([asRows, asNodes, asBoth].map(({ view }) => [view.columns.size, view.nodeEvents().length])).toEqual([[EVENTS, 0], [0, EVENTS], [EVENTS / 2, EVENTS / 2]]);
    expect(asRows.view.counts).toEqual(asNodes.view.counts);
  });

  test.each([
    ['all, a page', `{ events(first: 25) { totalCount pageInfo { hasNextPage endCursor } nodes { ${EVENT} } } }`],
    ['the last page', `{ events(last: 12) { edges { cursor node { ${EVENT} } } } }`],
    ['newest first', '{ events(first: 100, orderBy: { field: TIME, direction: DESC }) { nodes { plainId } } }'],
    ['the newest, from the end', '{ events(last: 30, orderBy: { field: TIME, direction: DESC }) { nodes { plainId } } }'],
    ['by title', '{ events(first: 50, orderBy: { field: TITLE, direction: DESC }) { nodes { title } } }'],
    ['by type and days', '{ events(first: 100, filter: { type: { in: [ASSAULT, AID] }, time: { from: "2020-02-03", to: "2020-02-20" } }) { totalCount nodes { plainId } } }'],
    ['by open days', '{ events(filter: { time: { to: "2020-01-09" } }) { totalCount nodes { plainId } } }'],
    ['by actor', '{ events(first: 100, filter: { actor: { name: "Borduria" } }) { totalCount nodes { plainId } } }'],
    ['by actor and recipient', '{ events(first: 100, filter: { actor: { name: "Borduria" }, recipient: { id: { in: ["org:made-celsia"] } } }) { totalCount nodes { plainId } } }'],
    ['by actor and recipient, and more', '{ events(first: 100, filter: { actor: { name: "Borduria" }, recipient: { name: "Celsia", type: { in: [Person] } } }) { totalCount nodes { plainId } } }'],
    ['by participant', '{ events(first: 100, filter: { participant: { name: "Dorne" }, not: { type: { in: [AID] } } }) { totalCount nodes { plainId } } }'],
    ['by what is there and what is not', '{ events(first: 100, filter: { has: [AUTHORIZER], lacks: [RECIPIENT] }) { totalCount nodes { plainId } } }'],
    ['by mode', '{ events(first: 100, filter: { mode: { in: [AERIAL] } }) { totalCount nodes { plainId } } }'],
    ['by place within a place', '{ events(first: 100, filter: { place: { in: ["loc:made-bay"] } }) { totalCount nodes { plainId } } }'],
    ['by place, negated', '{ events(first: 100, filter: { place: { notIn: ["loc:made-bay"] } }) { totalCount nodes { plainId } } }'],
    ['by words', '{ events(first: 100, filter: { text: "act 7 elbonia" }) { totalCount nodes { plainId } } }'],
    ['by several, or', '{ events(first: 100, filter: { or: [{ actor: { name: "Aland" } }, { type: { in: [PROTEST] } }], and: [{ time: { from: "2020-03-01" } }] }) { totalCount nodes { plainId } } }'],
    ['by ids', '{ events(filter: { id: { in: ["evt:made-3", "evt:made-100", "evt:none"] } }) { totalCount nodes { plainId } } }'],
    ['with only what is stated', '{ events(first: 100, lens: { statuses: [STATED] }) { totalCount nodes { plainId actors { totalCount } } } }'],
    ['without a speaker', '{ events(first: 100, lens: { distrusted: ["org:made-agency"] }) { totalCount nodes { plainId } } }'],
    ['as of a day', '{ events(first: 100, lens: { asOf: { valid: "2020-01-20" } }) { totalCount nodes { plainId } } }'],
    ['before anything was known', '{ events(lens: { asOf: { known: "2025-01-01T00:00:00Z" } }) { totalCount } }'],
    ['of an article that is not there', '{ events(filter: { article: { in: ["art:none"] } }) { totalCount } }'],
    ['of no article', '{ events(filter: { article: { notIn: ["art:none"] } }) { totalCount } }'],
    ['dyads', '{ dyads(by: ACTOR, first: 60) { totalCount nodes { source { plainId } target { plainId } count minimum derived events(first: 3) { totalCount nodes { plainId } } } } }'],
    ['dyads of those who ordered', '{ dyads(by: AUTHORIZER, first: 60, filter: { time: { from: "2020-01-10", to: "2020-03-01" } }) { totalCount nodes { source { plainId } target { plainId } count events { totalCount } } } }'],
    ['dyads by anyone of a country', '{ dyads(by: ACTOR, rollUp: ANYONE_OF_COUNTRY, first: 60) { totalCount nodes { source { plainId } target { plainId } count events { totalCount } } } }'],
    ['partners by anyone of a country', '{ partners(of: "cty:IRQ", rollUp: ANYONE_OF_COUNTRY, first: 60) { totalCount nodes { actor { plainId } count outgoing { totalCount } incoming { totalCount } } } }'],
    ['dyads by country', '{ dyads(by: ACTOR, rollUp: COUNTRY, first: 60) { totalCount nodes { source { plainId } target { plainId } count events { totalCount } } } }'],
    ['partners', '{ partners(of: "org:made-borduria") { totalCount nodes { actor { plainId } count outgoing { totalCount nodes { plainId } } incoming { totalCount } } } }'],
    ['partners, one way', '{ partners(of: "org:made-borduria", side: ACTS_ON, filter: { type: { in: [ASSAULT] } }) { totalCount nodes { actor { plainId } count outgoing { totalCount } incoming { totalCount } } } }'],
    ['months', '{ histogram(unit: MONTH) { undated buckets { start count events { nodes { plainId } } } } }'],
    ['days', '{ histogram(unit: DAY, filter: { recipient: { name: "Aland" } }) { undated buckets { start count } } }'],
    ['years', '{ histogram(unit: YEAR) { undated buckets { start count } } }'],
    ...['TYPE', 'MODE', 'EVENT_STATUS', 'YEAR', 'PLACE', 'ACTOR', 'RECIPIENT', 'AUTHORIZER'].map((by): [string, string] => [`facets by ${by}`, `{ facets(by: ${by}) { totalCount nodes { value count node { __typename } } } }`]),
    ['the timeline', '{ timeline(first: 100) { totalCount nodes { kind node { id } time { edtf } } } }'],
    ['the timeline of one', '{ timeline(of: "org:made-dorne", first: 100) { totalCount nodes { kind node { id } } } }'],
    ['an entity', `{ entity(by: { name: "Freedonia" }) { ... on Actor { acts(first: 60) { totalCount ${TIES} } received(filter: { type: { in: [ASSAULT] } }) { totalCount edges { node { plainId } } } events(first: 100) { totalCount nodes { plainId } } } } }`],
    ['entities by what they did', '{ entities(filter: { actorIn: { mode: { in: [AERIAL] }, time: { to: "2020-01-15" } } }) { totalCount nodes { plainId } } }'],
    ['entities in view', '{ entities(first: 100, lens: { statuses: [STATED] }) { nodes { plainId } } }'],
    ['what a speaker says', '{ entity(by: { name: "Agency" }) { plainId } claims(filter: { speaker: { in: ["org:made-agency"] } }) { totalCount } }'],
    ['claims by object', '{ claims(filter: { object: { in: ["org:made-aland"] }, predicate: { in: [ACTOR] } }) { totalCount } }'],
    ['claims of an event', '{ claims(filter: { subject: { in: ["evt:made-12"] } }) { totalCount nodes { id key predicate } } }'],
    ['facts', '{ facts { totalCount } relations { totalCount } ties: relations(filter: { predicate: { in: [RECIPIENT] } }) { totalCount } of: relations(filter: { node: { in: ["org:made-aland"] } }) { totalCount } }'],
    ['no way from one to another but by places', '{ paths(from: "org:made-aland", to: "loc:made-port") { totalCount } through: paths(from: "org:made-aland", to: "loc:made-port", throughPlaces: true, first: 100) { totalCount nodes { length hops { predicate direction source { id } target { id } } } } }'],
    ['the ways from one to another', '{ paths(from: "org:made-aland", to: "org:made-dorne", first: 60) { totalCount truncated nodes { length viaDerived hops { predicate direction status source { id } target { id } } } } }'],
    ['the ways in some days', '{ paths(from: "org:made-aland", to: "org:made-dorne", time: { from: "2020-01-05", to: "2020-01-12" }, maxLength: 6, first: 60) { totalCount nodes { length hops { source { id } target { id } } } } }'],
    ['the ways by some roles', '{ paths(from: "org:made-aland", to: "org:made-dorne", relations: { in: [AUTHORIZER, RECIPIENT] }, maxLength: 6, first: 60) { totalCount nodes { length hops { predicate source { id } target { id } } } } }'],
    ['the ways without others', '{ paths(from: "org:made-aland", to: "org:made-dorne", relations: { notIn: [RECIPIENT] }, maxLength: 4, first: 60) { totalCount nodes { length hops { predicate } } } }'],
    ['the ways from an event', '{ paths(from: "evt:made-12", to: "org:made-genovia", maxLength: 5, first: 60) { totalCount nodes { length hops { source { id } target { id } } } } }'],
    ['the ways as of a day', '{ paths(from: "org:made-aland", to: "org:made-dorne", lens: { asOf: { valid: "2020-01-20" } }, first: 60) { totalCount nodes { hops { source { id } target { id } } } } }'],
    ['all ways of two hops', '{ paths(from: "org:made-aland", to: "org:made-dorne", mode: ALL, maxLength: 2, first: 60) { totalCount nodes { length hops { source { id } target { id } } } } }'],
    ['what lies around', '{ neighborhood(of: "evt:made-12") { omitted truncated nodes { node { id } depth degree } } }'],
  ])('give the same answer as nodes: %s', (_what, document) => {
    const answer = unordered(ask(asNodes, document));
    expect(unordered(ask(asRows, document))).toEqual(answer);
    expect(unordered(ask(asBoth, document))).toEqual(answer);
  });

  test('around a hub count what the limit leaves out', () => {
    const document = '{ neighborhood(of: "org:made-aland", limit: 10) { omitted truncated nodes { depth } } }';
    expect(ask(asRows, document)).toEqual(ask(asNodes, document));
  });

  test('claims are found by their ids, and so are events', () => {
    const { event } = ask<{ event: { claims: { nodes: { id: string; key: string }[] } } }>(asRows, '{ event(id: "evt:made-33") { claims { nodes { id key } } } }');
    for (const { id, key } of event.claims.nodes) expect(ask(asRows, 'query ($id: ID!) { node(id: $id) { ... on Claim { key } } }', { id })).toEqual({ node: { key } });
  });

  test('become nodes once another set speaks of them, and lose nothing', () => {
    const more: Line[] = [
      { ...dataset, id: 'more' }, events[5] as Line, events[6] as Line,
      { record: 'claim', key: 'answer', subject: events[5]?.['id'], predicate: 'RESPONSE_TO', object: events[6]?.['id'], row: 'a', status: 'STATED' },
    ];
    const whole = [dataset, ...entities, ...groups.flat(), ...apart];
    const after = graphOf(whole, more);
    expect([after.view.columns.size, after.view.nodeEvents().length]).toEqual([EVENTS - 2, 2]);
    expect(graphOf(more, whole).view.counts).toEqual(after.view.counts);
    const document = `{ events(first: 40) { totalCount nodes { ${EVENT} } } answers: events(filter: { isResponse: true }) { nodes { plainId } } }`;
    expect(ask(after, document)).toEqual(ask(graphOf([dataset, ...entities, ...events, ...apart, ...claims], more), document));
  });

  test('taken in twice are there once', () => {
    const whole = [dataset, ...entities, ...groups.flat(), ...apart];
    const twice = graphOf(whole, whole);
    expect([twice.view.columns.size, twice.view.nodeEvents().length, twice.view.counts]).toEqual([EVENTS, 0, { ...asRows.view.counts }]);
    const changed = whole.map((line) => (line['key'] === '12/1' ? { ...line, object: 'org:made-aland', qualifiers: { asWritten: 'again' } } : line));
    expect(graphOf(whole, changed).view.nodeEvents()).toEqual([events[12]?.['id']]);
  });

  test('are taken back as nodes when a later line of their own set says more of them', () => {
    const late: Line = { record: 'claim', key: 'late', subject: events[9]?.['id'], predicate: 'PARTICULAR', value: { text: 'seen again' }, row: 'late', status: 'STATED' };
    const derived: Line = { record: 'claim', key: 'so', subject: 'org:made-aland', predicate: 'ALLIED_WITH', object: 'org:made-dorne', status: 'DERIVED', rule: 'r', derivedFrom: ['11/1'] };
    const graph = graphOf([dataset, ...entities, ...groups.flat(), late, derived]);
    expect(graph.view.nodeEvents()).toEqual([events[9]?.['id'], events[11]?.['id']]);
    expect(graph.view.counts.claims).toBe(asRows.view.counts.claims + 1);
  });
});
