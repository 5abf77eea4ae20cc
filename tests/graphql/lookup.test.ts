import { describe, expect, test } from 'vitest';
import { ask, bundled, complaints } from '../bundled.ts';

const newsgraph = bundled();

describe('A look-up', () => {
  test('of what does not exist gives null', () => {
    const document = '{ node(id: "per:nobody") { id } event(id: "evt:none") { title } article(id: "art:none") { headline } entity(by: { name: "Nobody At All" }) { name } neighborhood(of: "per:nobody") { omitted } }';
    expect(ask(newsgraph, document)).toEqual({ node: null, event: null, article: null, entity: null, neighborhood: null });
  });

  test('takes a global id and a plain one, and gives the global one', () => {
    const { a } = ask<{ a: { id: string } }>(newsgraph, '{ a: node(id: "per:joe-biden") { id } }');
    expect(ask(newsgraph, 'query ($id: ID!) { node(id: $id) { __typename ... on Entity { name } } }', { id: a.id })).toEqual({ node: { __typename: 'Person', name: 'Joe Biden' } });
  });

  test('of several ids answers in their order, with null for one that does not exist', () => {
    expect(ask(newsgraph, '{ nodes(ids: ["cty:IRN", "per:nobody", "evt:drone-attacks-2021"]) { __typename } }'))
      .toEqual({ nodes: [{ __typename: 'Country' }, null, { __typename: 'Event' }] });
  });

  test('by a claim of its own finds that claim', () => {
    const { claims } = ask<{ claims: { nodes: { id: string }[] } }>(newsgraph, '{ claims(filter: { key: { in: ["F01"] } }) { nodes { id } } }');
    expect(ask(newsgraph, 'query ($id: ID!) { node(id: $id) { ... on Claim { key } } }', { id: claims.nodes[0]?.id })).toEqual({ node: { key: 'F01' } });
  });

  test.each([
    ['{ node(id: "joe") { id } }', 'id is not an id such as "per:joe-biden" or the id of a node in an answer: "joe"'],
    ['{ events(first: 1000) { totalCount } }', 'first must be between 1 and 100, not 1000'],
    ['{ events(first: 0) { totalCount } }', 'first must be between 1 and 100, not 0'],
    ['{ events(first: 1, last: 1) { totalCount } }', 'give first or last, not both'],
    ['{ events(after: "zzz") { totalCount } }', 'after is not a cursor of this list: "zzz"'],
    ['{ events(filter: { time: { from: "2021-02-30" } }) { totalCount } }', 'time.from is not a day such as 2021-03-01: "2021-02-30"'],
    ['{ events(filter: { time: { from: "2021-06-01", to: "2021-05-01" } }) { totalCount } }', 'time.from is after time.to: "2021-06-01", "2021-05-01"'],
    ['{ events(lens: { asOf: { known: "yesterday" } }) { totalCount } }', 'lens.asOf.known is not an instant such as 2026-11-24T12:00:00Z: "yesterday"'],
    ['{ paths(from: "cty:IRN", to: "cty:USA", maxLength: 9) { totalCount } }', 'maxLength must be between 1 and 6, not 9'],
    ['{ paths(from: "cty:IRN", to: "cty:IRN") { totalCount } }', 'from and to are the same node'],
    ['{ neighborhood(of: "cty:IRN", depth: 4) { omitted } }', 'depth must be between 1 and 3, not 4'],
    ['{ unknowns(of: "clm:evt:x.1") { totalCount } }', 'of is the id of a claim, not of a node: "clm:evt:x.1"'],
    ['{ entities(filter: { name: "—" }) { totalCount } }', 'name holds no letter or digit: "—"'],
  ])('that makes no sense is told what was wrong and what was given: %s', (document, message) => {
    expect(complaints(newsgraph, document)).toEqual([message]);
  });
});

describe('Pages', () => {
  const walk = (step: (cursor: string | null) => { nodes: { slug: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } }): string[] => {
    const found: string[] = [];
    for (let cursor: string | null = null, more = true; more;) {
      const page = step(cursor);
      found.push(...page.nodes.map((node) => node.slug));
      [cursor, more] = [page.pageInfo.endCursor, page.pageInfo.hasNextPage];
    }
    return found;
  };

  test('of any size add up to the whole list, each row once', () => {
    const all = ask<{ events: { totalCount: number; nodes: { slug: string }[] } }>(newsgraph, '{ events(first: 100) { totalCount nodes { slug } } }').events;
    const paged = walk((after) => ask<{ events: { nodes: { slug: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } }>(
      newsgraph, 'query ($after: String) { events(first: 7, after: $after) { nodes { slug } pageInfo { hasNextPage endCursor } } }', { after }).events);
    expect(paged).toEqual(all.nodes.map((node) => node.slug));
    expect(paged.length).toBe(all.totalCount);
  });

  test('backwards give the end of the list, in the same order', () => {
    const { all, tail } = ask<Record<'all' | 'tail', { nodes: { slug: string }[] }>>(newsgraph, '{ all: events(first: 100) { nodes { slug } } tail: events(last: 3) { nodes { slug } } }');
    expect(tail.nodes).toEqual(all.nodes.slice(-3));
  });

  test('by time stand undated events last, either way round', () => {
    const titles = (direction: string): (string | null)[] => ask<{ events: { nodes: { time: { edtf: string } | null }[] } }>(
      newsgraph, `{ events(first: 100, orderBy: { field: TIME, direction: ${direction} }) { nodes { time { edtf } } } }`).events.nodes.map((node) => node.time?.edtf ?? null);
    for (const direction of ['ASC', 'DESC']) {
      const dates = titles(direction);
      const firstGap = dates.indexOf(null);
      expect(dates.slice(firstGap).every((date) => date === null)).toBe(true);
    }
  });
});

