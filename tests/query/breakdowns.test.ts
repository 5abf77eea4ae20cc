import { describe, expect, test } from 'vitest';
import { ask, bundled, complaints } from '../bundled.ts';

const all = bundled();

describe('histogram', () => {
  test('counts by month the events that begin in it, and the undated apart', () => {
    const { histogram } = ask<{ histogram: { buckets: { start: string; count: number }[]; undated: number } }>(all, '{ histogram(unit: MONTH, filter: { type: { in: [ASSAULT] } }) { undated buckets { start count } } }');
    expect(histogram).toEqual({ undated: 1, buckets: [{ start: '2021-02', count: 2 }, { start: '2021-04', count: 1 }, { start: '2021-06', count: 3 }] });
  });

  test('adds up to all events, whatever the unit', () => {
    const { events } = ask<{ events: { totalCount: number } }>(all, '{ events { totalCount } }');
    for (const unit of ['DAY', 'MONTH', 'YEAR']) {
      const { histogram } = ask<{ histogram: { buckets: { count: number }[]; undated: number } }>(all, `{ histogram(unit: ${unit}) { undated buckets { count } } }`);
      expect(histogram.buckets.reduce((sum, bucket) => sum + bucket.count, histogram.undated)).toBe(events.totalCount);
    }
  });
});

describe('facets', () => {
  const facet = (by: string): [string, number][] => ask<{ facets: { nodes: { value: string; count: number }[] } }>(all, `{ facets(by: ${by}, filter: { type: { in: [ASSAULT] } }) { nodes { value count } } }`).facets.nodes.map((node) => [node.value, node.count]);

  test('break events down by who ordered them, by place with what it lies within, and by year', () => {
    expect(facet('AUTHORIZER')).toEqual([['per:joe-biden', 2]]);
    expect(facet('PLACE').slice(0, 2)).toEqual([['cty:IRQ', 4], ['cty:SYR', 3]]);
    expect(facet('YEAR')).toEqual([['2021', 6]]);
  });
});

describe('partners', () => {
  test('are on the other side of events, with the way the acts run', () => {
    const { partners } = ask<{ partners: { nodes: { actor: { name: string }; count: number; outgoing: { totalCount: number }; incoming: { totalCount: number } }[] } }>(
      all, '{ partners(of: "grp:us-personnel") { nodes { actor { name } count outgoing { totalCount } incoming { totalCount } } } }');
    expect(partners.nodes).toEqual([
      { actor: { name: 'Iran-backed militia' }, count: 1, outgoing: { totalCount: 0 }, incoming: { totalCount: 1 } },
      { actor: { name: 'Saraya Awliya al-Dam' }, count: 1, outgoing: { totalCount: 0 }, incoming: { totalCount: 1 } },
    ]);
  });

  test('has only an actor', () => {
    expect(complaints(all, '{ partners(of: "eqp:f-15") { totalCount } }')).toEqual(['of must be an actor, not Equipment']);
  });
});

describe('A filter that names who', () => {
  test('finds by postings what a scan finds', () => {
    const slugs = (filter: string, lens = ''): string[] => ask<{ events: { nodes: { slug: string }[] } }>(all, `{ events(first: 100, filter: ${filter}${lens}) { nodes { slug } } }`).events.nodes.map((node) => node.slug);
    const narrowed = ['{ authorizer: { name: "Joe Biden" } }', '{ participant: { id: { in: ["grp:iran-backed-militia"] } } }', '{ and: [{ recipient: { id: { in: ["grp:us-personnel"] } } }, { type: { in: [ASSAULT] } }] }'];
    const scanned = ['{ authorizer: { and: [{ name: "Joe Biden" }] } }', '{ participant: { and: [{ id: { in: ["grp:iran-backed-militia"] } }] } }', '{ or: [{ recipient: { id: { in: ["grp:us-personnel"] } }, type: { in: [ASSAULT] } }] }'];
    for (const [i, filter] of narrowed.entries()) {
      expect(slugs(filter)).toEqual(slugs(scanned[i] ?? ''));
      const lens = ', lens: { voices: [ARTICLE, NAMED] }';
      expect(slugs(filter, lens)).toEqual(slugs(scanned[i] ?? '', lens));
    }
  });
});
