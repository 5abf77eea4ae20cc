import { describe, expect, test } from 'vitest';
import { ask, bundled, bundledPlus, complaints, FIRST_ARTICLE } from '../bundled.ts';

const first = bundled([FIRST_ARTICLE]);
const all = bundled();

interface Edge { status: string; independentSources: number; claims: { totalCount: number } }
const ORDER = '{ event(id: "evt:us-strikes-2021-06") { orderedBy { edges { status independentSources claims { totalCount } } } } }';
const orderOf = (graph: typeof all): Edge[] => ask<{ event: { orderedBy: { edges: Edge[] } } }>(graph, ORDER).event.orderedBy.edges;

describe('Store.apply', () => {
  test('a second article on the same strike adds support, not a second edge', () => {
    expect(orderOf(first)).toEqual([{ status: 'STATED', independentSources: 1, claims: { totalCount: 2 } }]);
    expect(orderOf(all)).toEqual([{ status: 'STATED', independentSources: 2, claims: { totalCount: 3 } }]);
  });

});

describe('Names', () => {
  test.each([
    ['كتائب حزب الله', 'mil:kataib-hezbollah'], ['Kata\'ib Hizballah', 'mil:kataib-hezbollah'], ['KATAIB-HEZBOLLAH', 'mil:kataib-hezbollah'], ['kh', 'mil:kataib-hezbollah'],
    ['F16', 'eqp:f-16'], ['f 16', 'eqp:f-16'], ['Pentagon', 'org:us-dod'], ['Tehran', 'org:government-of-iran'], ['U.S.', 'cty:USA'], ['Syria', 'cty:SYR'],
    ['Syrian Arab Republic', 'cty:SYR'], ['IRAN', 'cty:IRN'], ['Джо Байден', 'per:joe-biden'],
  ])('%s finds its entity', (name, id) => {
    expect(ask(all, 'query ($name: String!) { entity(by: { name: $name }) { plainId } }', { name })).toEqual({ entity: { plainId: id } });
  });

  test.each([['kataib hez', 'kataib-hezbollah'], ['shuhad', 'kataib-sayyid-al-shuhada'], ['bidden', 'joe-biden'], ['nuclear', 'iran-nuclear-deal-2015']])('a search for "%s" finds %s', (search, slug) => {
    const { entities } = ask<{ entities: { nodes: { slug: string }[] } }>(all, 'query ($search: String!) { entities(search: $search) { nodes { slug } } }', { search });
    expect(entities.nodes.map((node) => node.slug)).toContain(slug);
  });

  test('a search for Iran does not find Iraq', () => {
    const { entities } = ask<{ entities: { nodes: { plainId: string }[] } }>(all, '{ entities(search: "iran") { nodes { plainId } } }');
    expect(entities.nodes[0]?.plainId).toBe('cty:IRN');
    expect(entities.nodes.map((node) => node.plainId)).not.toContain('cty:IRQ');
  });

  test('a search text has a bound', () => {
    expect(complaints(all, 'query ($search: String!) { entities(search: $search) { totalCount } }', { search: 'x'.repeat(201) })).toEqual(['search may have 200 characters, not 201']);
  });
});

describe('A lens', () => {
  const totals = (lens: string): number => ask<{ relations: { totalCount: number } }>(all, `{ relations(lens: ${lens}) { totalCount } }`).relations.totalCount;

  test('shows inferences only to who asks for them', () => {
    const actors = (lens: string): string[] => ask<{ event: { actors: { nodes: { name: string }[] } } }>(first, `{ event(id: "evt:us-strikes-2021-02"${lens}) { actors { nodes { name } } } }`).event.actors.nodes.map((node) => node.name);
    expect(actors('')).toEqual([]);
    expect(actors(', lens: { statuses: [STATED, ATTRIBUTED, CURATED, DERIVED, INFERRED] }')).toEqual(['United States Armed Forces']);
  });

  test('without a speaker leaves out what only that speaker says, and everything derived from it', () => {
    const labels = (lens: string) => ask<{ relations: { nodes: { predicate: string }[] } }>(first, `{ relations(filter: { predicate: { in: [PROXY_OF] } }${lens}) { nodes { predicate } } }`).relations.nodes.length;
    expect([labels(''), labels(', lens: { distrusted: ["grp:biden-critics"] }')]).toEqual([1, 0]);
    const recipients = (lens: string) => ask<{ event: { recipients: { totalCount: number; unknown: { state: string } | null } } }>(first, `{ event(id: "evt:us-strikes-2021-02"${lens}) { recipients { totalCount unknown { state } } } }`).event.recipients;
    expect(recipients(', lens: { statuses: [STATED] }')).toEqual({ totalCount: 0, unknown: { state: 'NOT_STATED' } });
  });

  test('of one article shows what a graph of that article alone shows', () => {
    const document = (lens: string): string => `{ events(first: 100, filter: { type: { in: [ASSAULT] } }${lens}) { nodes { slug time { edtf } actors { nodes { name } } instruments { nodes { name } } } } }`;
    expect(ask(all, document(`, lens: { articles: ["${FIRST_ARTICLE}"] }`))).toEqual(ask(first, document('')));
  });

  test('with speakers trusted keeps the article\'s voice and theirs alone', () => {
    expect(totals('{ trusted: ["org:us-dod"] }')).toBeLessThan(totals('{}'));
    expect(totals('{ trusted: [] }')).toBe(totals('{ voices: [ARTICLE, CAPTION] }'));
  });

  test('before a correction was known shows what was corrected', () => {
    const tolls = (known: string): (number | null)[] => {
      const graph = bundledPlus([{
        record: 'claim', key: 'X', subject: 'evt:al-omar-rockets-2021-06-28', predicate: 'CASUALTIES', value: { side: 'RECIPIENT', kind: 'INJURED', best: 3 }, attribution: ['per:wayne-marotto'],
        article: 'art:after-the-june-strikes', evidence: [{ start: 0, end: 5, exact: 'After' }], status: 'ATTRIBUTED', links: [{ type: 'SUPERSEDES', claim: 'T19.2' }], recordedAt: '2026-11-25T00:00:00Z',
      }]);
      const { event } = ask<{ event: { casualties: { kind: string; best: number | null }[] } }>(graph, `{ event(id: "evt:al-omar-rockets-2021-06-28"${known}) { casualties { kind best } } }`);
      return event.casualties.filter((row) => row.kind === 'INJURED').map((row) => row.best);
    };
    expect(tolls('')).toEqual([3]);
    expect(tolls(', lens: { asOf: { known: "2026-11-24T12:00:00Z" } }')).toEqual([0]);
  });

  test('shows a denied fact as DISPUTED, with who denies it', () => {
    const { facts } = ask<{ facts: { nodes: { status: string; denials: { nodes: { attribution: { name: string }[] }[] } }[] } }>(all, '{ facts(filter: { isDisputed: true }) { nodes { status denials { nodes { attribution { name } } } } } }');
    expect(facts.nodes).toEqual([{ status: 'DISPUTED', denials: { nodes: [{ attribution: [{ name: 'Popular Mobilization Forces' }] }] } }]);
  });

  test('shows no edge for what is only denied', () => {
    const { event } = ask<{ event: { actors: { nodes: { name: string }[] } } }>(all, '{ event(id: "evt:erbil-rockets-2021-02-15") { actors { nodes { name } } } }');
    expect(event.actors.nodes.map((node) => node.name)).toEqual(['Saraya Awliya al-Dam']);
  });
});

describe('The relations of a node', () => {
  test('can be had without knowing its type or the relation, each with its evidence', () => {
    const { event } = ask<{ event: { recipients: { nodes: { relations: { edges: { predicate: string; direction: string; node: { name?: string }; claims: { totalCount: number } }[] } }[] } } }>(
      first, '{ event(id: "evt:us-strikes-2021-06") { recipients { nodes { relations(predicates: [BACKS, MEMBER_OF], direction: IN) { edges { predicate direction node { ... on Entity { name } } claims { totalCount } } } } } } }');
    expect(event.recipients.nodes[0]?.relations.edges).toEqual([
      { predicate: 'BACKS', direction: 'IN', node: { name: 'Iran' }, claims: { totalCount: 3 } },
      { predicate: 'MEMBER_OF', direction: 'IN', node: { name: 'Kataib Hezbollah' }, claims: { totalCount: 1 } },
      { predicate: 'MEMBER_OF', direction: 'IN', node: { name: 'Kataib Sayyid al-Shuhada' }, claims: { totalCount: 1 } },
    ]);
  });
});

describe('Filters', () => {
  const slugs = (filter: string): string[] => ask<{ events: { nodes: { slug: string }[] } }>(all, `{ events(first: 100, filter: ${filter}) { nodes { slug } } }`).events.nodes.map((node) => node.slug);

  test('reach through relations: recipient backed by Iran', () => {
    expect(slugs('{ type: { in: [ASSAULT] }, recipient: { backedBy: { name: "Iran" } } }')).toEqual(['us-strikes-2021-02', 'us-strikes-2021-06']);
  });

  test('combine by and, or and not', () => {
    expect(slugs('{ type: { in: [ASSAULT] }, not: { or: [{ mode: { in: [AERIAL, DRONE] } }, { mode: { in: [HEAVY_WEAPONS] } }] } }')).toEqual([]);
    expect(slugs('{ and: [{ type: { in: [ASSAULT] } }, { mode: { in: [DRONE] } }] }')).toEqual(['drone-attacks-2021']);
  });

  test('take a country for the places within it', () => {
    expect(slugs('{ type: { in: [ASSAULT] }, place: { in: ["cty:IRQ"] } }')).toContain('erbil-rockets-2021-02-15');
    expect(slugs('{ type: { in: [ASSAULT] }, location: { id: { in: ["cty:IRQ"] } } }')).not.toContain('erbil-rockets-2021-02-15');
  });

  test('by time take what can overlap', () => {
    expect(slugs('{ type: { in: [ASSAULT] }, time: { from: "2021-06-27", to: "2021-06-27" } }')).toEqual(['drone-attacks-2021', 'us-strikes-2021-06']);
  });

  test('by role presence, article and text', () => {
    expect(slugs('{ has: [AUTHORIZER] }')).toEqual(['us-strikes-2021-02', 'us-strikes-2021-06']);
    expect(slugs('{ type: { in: [ASSAULT] }, lacks: [ACTOR] }')).toEqual(['rocket-attacks-iraq', 'al-omar-rockets-2021-06-28']);
    expect(slugs('{ article: { in: ["art:february-strikes"] }, type: { in: [ASSAULT] } }')).not.toContain('us-strikes-2021-06');
    expect(slugs('{ text: "artillery fire" }')).toEqual(['us-artillery-reply-2021-06-28']);
  });

  test('may be nested eight deep, not deeper', () => {
    const nested = (depth: number): string => (depth === 0 ? '{ has: [ACTOR] }' : `{ not: ${nested(depth - 1)} }`);
    expect(complaints(all, `{ events(filter: ${nested(9)}) { totalCount } }`)).toEqual(['filters may be nested 8 deep, not deeper']);
  });
});
