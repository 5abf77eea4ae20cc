import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { packageRoot } from '../../src/newsgraph.ts';
import { ask, bundled, FIRST_ARTICLE } from '../bundled.ts';

const folder = join(packageRoot(), '..', 'shared', 'acceptance');
const present = existsSync(folder);
if (!present) process.stderr.write('The acceptance documents were not run: there is no ../shared/acceptance.\n');

const text = (name: string): string => readFileSync(join(folder, `${name}.graphql`), 'utf8');

describe.skipIf(!present)('The documents that run verbatim', () => {
  const first = bundled([FIRST_ARTICLE]);

  interface Names { edges: { node: { name: string }; status?: string; commandMode?: string; asWritten?: string }[]; unknown: { state: string } | null }
  interface Strike {
    slug: string; orderedBy: Names; actors: Names; recipients: Names; targets: Names; locations: Names; instruments: Names;
    responseTo: { edges: { node: { slug: string } }[] };
    casualties: { side: string; kind: string; best: number | null; unknown: { state: string; withheldBy: { name: string } | null } | null }[];
  }
  const names = (role: Names): string[] => role.edges.map((edge) => edge.node.name);

  test('headline: who ordered strikes against whom', () => {
    const { events } = ask<{ events: { totalCount: number; edges: { node: Strike }[] } }>(first, text('headline'));
    const [february, june] = events.edges.map((edge) => edge.node);
    expect(events.totalCount).toBe(2);
    expect([february?.slug, june?.slug]).toEqual(['us-strikes-2021-02', 'us-strikes-2021-06']);
    if (!february || !june) return;
    expect([...february.orderedBy.edges, ...june.orderedBy.edges].map((edge) => `${edge.node.name} ${edge.commandMode}`)).toEqual(['Joe Biden ORDERED', 'Joe Biden ORDERED']);
    expect(names(june.actors)).toEqual(['United States', 'United States Armed Forces']);
    expect(names(june.recipients)).toEqual(['Iran-backed militia']);
    expect(names(june.targets)).toEqual(['targeted facilities in Iraq and Syria']);
    expect(names(june.locations)).toEqual(expect.arrayContaining(['Iraq', 'Syria']));
    expect(names(june.instruments)).toEqual(['F-15', 'F-16']);
    expect(june.responseTo.edges.map((edge) => edge.node.slug)).toEqual(['drone-attacks-2021']);
    expect(june.casualties.filter((row) => row.unknown?.state === 'UNDISCLOSED').map((row) => [row.kind, row.best, row.unknown?.withheldBy?.name])).toEqual([
      ['KILLED', null, 'United States Armed Forces'], ['INJURED', null, 'United States Armed Forces'],
    ]);
    expect(february.recipients.edges.map((edge) => edge.status)).toEqual(['DERIVED']);
    expect([names(february.actors), february.actors.unknown?.state]).toEqual([[], 'NOT_STATED']);
    expect(names(february.locations)).toEqual(['Syria']);
    expect(february.responseTo.edges.map((edge) => edge.node.slug)).toEqual(['rocket-attacks-iraq']);
  });

  test('connection: Biden and Kataib Hezbollah by three paths of length three', () => {
    const variables = { from: 'per:joe-biden', to: 'mil:kataib-hezbollah' };
    const { paths } = ask<{ paths: { totalCount: number; truncated: boolean; edges: { node: { length: number } }[] } }>(first, text('connection'), variables);
    expect([paths.totalCount, paths.truncated, paths.edges.map((edge) => edge.node.length)]).toEqual([3, false, [3, 3, 3]]);
  });

  test('lens: without unnamed sources the aircraft and the five attacks rest on nothing', () => {
    type Side = { edges: { node: { slug: string; instruments: Names; series: object | null } }[] };
    const { everyone, namedOnly } = ask<{ everyone: Side; namedOnly: Side }>(first, text('lens'));
    const of = (side: Side, slug: string) => side.edges.find((edge) => edge.node.slug === slug)?.node;
    expect(of(everyone, 'us-strikes-2021-06')?.instruments.edges).toHaveLength(2);
    expect(of(namedOnly, 'us-strikes-2021-06')?.instruments.edges).toHaveLength(0);
    expect(of(everyone, 'drone-attacks-2021')?.series).toEqual({ min: 5, max: null });
    expect(of(namedOnly, 'drone-attacks-2021')?.series).toBeNull();
  });
});
