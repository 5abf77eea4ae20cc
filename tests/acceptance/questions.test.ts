import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { packageRoot } from '../../src/newsgraph.ts';
import { ask, bundled, FIRST_ARTICLE } from '../bundled.ts';

const folder = join(packageRoot(), 'schema', 'operations');
const operations = readdirSync(folder).filter((file) => file.endsWith('.graphql')).sort();
const textOf = (file: string): string => readFileSync(join(folder, file), 'utf8');
const first = bundled([FIRST_ARTICLE]);
const all = bundled();

const answer = <T>(file: string, graph = first): T => ask<T>(graph, textOf(`${file}.graphql`));

describe('The thirty questions', () => {
  test('stand as thirty named, commented operations, eight of them in the first tabs', () => {
    expect(operations).toHaveLength(30);
    const numbers = operations.map((file) => /^# (Q\d\d) .+/m.exec(textOf(file))?.[1] ?? '').sort((a, b) => a.localeCompare(b));
    expect(numbers).toEqual(Array.from({ length: 30 }, (_, i) => `Q${String(i + 1).padStart(2, '0')}`));
    expect(operations.filter((file) => /^# tab: \d /.test(textOf(file)))).toHaveLength(8);
  });

  test.each(operations)('%s is answered from the first article as it was checked by hand', async (file) => {
    await expect(`${JSON.stringify(ask(first, textOf(file)), null, 2)}\n`).toMatchFileSnapshot(`../golden/first-article/${file.replace('.graphql', '.json')}`);
  });

  test.each(operations)('%s is answered from all three articles', async (file) => {
    await expect(`${JSON.stringify(ask(all, textOf(file)), null, 2)}\n`).toMatchFileSnapshot(`../golden/three-articles/${file.replace('.graphql', '.json')}`);
  });
});

/** What the answers must hold, said once more apart from the snapshots. */
describe('The answers', () => {
  interface Named { nodes: { name: string }[] }

  test('Q01: two strikes, February before June, both ordered by Joe Biden against Iran-backed militia', () => {
    const { events } = answer<{ events: { nodes: { slug: string; orderedBy: { edges: { node: { name: string } }[] }; recipients: { edges: { status: string; node: { name: string } }[] } }[] } }>('who-ordered-strikes');
    expect(events.nodes.map((event) => [event.slug, event.orderedBy.edges.map((edge) => edge.node.name), event.recipients.edges.map((edge) => `${edge.node.name} ${edge.status}`)])).toEqual([
      ['us-strikes-2021-02', ['Joe Biden'], ['Iran-backed militia DERIVED']],
      ['us-strikes-2021-06', ['Joe Biden'], ['Iran-backed militia STATED']],
    ]);
  });

  test('Q02: who did it is known of June and NOT_STATED of February', () => {
    const { events } = answer<{ events: { nodes: { actors: { edges: { node: { name: string } }[]; unknown: { state: string } | null } }[] } }>('who-carried-out-strikes');
    expect(events.nodes.map(({ actors }) => [actors.edges.map((edge) => edge.node.name), actors.unknown?.state])).toEqual([
      [[], 'NOT_STATED'], [['United States', 'United States Armed Forces'], undefined],
    ]);
  });

  test('Q07: two stated links and one gap, in the order rockets, February, drones, June', () => {
    const { responseChain } = answer<{ responseChain: { statedLinks: number; gaps: number; steps: { event: { slug: string } }[] } }>('tit-for-tat');
    expect(responseChain).toMatchObject({ statedLinks: 2, gaps: 1 });
    expect(responseChain.steps.map((step) => step.event.slug)).toEqual(['rocket-attacks-iraq', 'us-strikes-2021-02', 'drone-attacks-2021', 'us-strikes-2021-06']);
  });

  test('Q08: the count is only COMPATIBLE while it would confirm itself, and CONSISTENT once a second article tells of February', () => {
    const verdicts = [first, all].map((graph) => answer<{ claims: { nodes: { countCheck: { verdict: string } }[] } }>('how-many-times', graph).claims.nodes.map((claim) => claim.countCheck.verdict));
    expect(verdicts).toEqual([['COMPATIBLE'], ['CONSISTENT']]);
  });

  test('Q12: three paths of length three, one with a derived hop; without derivations two', () => {
    const { paths } = answer<{ paths: { totalCount: number; nodes: { length: number; viaDerived: boolean }[] } }>('how-are-they-connected');
    expect(paths.nodes.map((path) => path.length)).toEqual([3, 3, 3]);
    expect(paths.nodes.filter((path) => path.viaDerived)).toHaveLength(1);
    const without = ask<{ paths: { totalCount: number } }>(first, '{ paths(from: "per:joe-biden", to: "mil:kataib-hezbollah", lens: { statuses: [STATED, ATTRIBUTED, CURATED] }) { totalCount } }');
    expect(without.paths.totalCount).toBe(2);
  });

  test('Q14: the only way from Kataib Hezbollah to the drone attacks leads through an open group', () => {
    const { claimed, paths } = answer<{ claimed: { totalCount: number }; paths: { nodes: { viaOpenGroup: boolean }[] } }>('did-a-group-do-it');
    expect(claimed.totalCount).toBe(0);
    expect(paths.nodes.map((path) => path.viaOpenGroup)).toEqual([true]);
  });

  test('Q18: twelve statements', () => {
    expect(answer<{ events: { totalCount: number } }>('who-said-what').events.totalCount).toBe(12);
  });

  test('Q19: two declined, nobody denied', () => {
    const { declined, denied } = answer<{ declined: { nodes: { actors: Named }[] }; denied: { totalCount: number } }>('who-declined-to-comment');
    expect(declined.nodes.map((event) => event.actors.nodes[0]?.name)).toEqual(['Joe Biden', 'White House']);
    expect(denied.totalCount).toBe(0);
  });

  test('Q25: the deal, the office, rockets, February, drones, June', () => {
    const { timeline } = answer<{ timeline: { nodes: { kind: string; time: object | null; node: { slug?: string; name?: string } }[] } }>('timeline');
    const dated = timeline.nodes.filter((entry) => entry.time).map((entry) => entry.node.slug ?? entry.node.name);
    expect(dated.slice(0, 5)).toEqual(['2015 Iran nuclear deal', 'Joe Biden', 'rocket-attacks-iraq', 'us-strikes-2021-02', 'drone-attacks-2021']);
    expect(dated).toContain('us-strikes-2021-06');
  });

  test('Q26: on 1 March 2021 only the February strikes; before anything was recorded, nothing', () => {
    const { then, knownThen } = answer<{ then: { nodes: { slug: string }[] }; knownThen: { totalCount: number } }>('as-of-a-day');
    expect(then.nodes.map((event) => event.slug)).toEqual(['us-strikes-2021-02']);
    expect(knownThen.totalCount).toBe(0);
  });

  test('Q27: the United States against the militia once by who did it, twice by the country of who ordered it', () => {
    type Rows = { nodes: { source: { name: string } | null; target: { name: string } | null; count: number; minimum: number; derived: number }[] };
    const { byActor, byCountryOfAuthorizer } = answer<{ byActor: Rows; byCountryOfAuthorizer: Rows }>('dyads');
    const row = (rows: Rows, source: string | undefined, target: string | undefined) => rows.nodes.find((one) => one.source?.name === source && one.target?.name === target);
    expect(row(byActor, 'United States', 'Iran-backed militia')?.count).toBe(1);
    expect(row(byActor, 'Iran-backed militia', 'U.S. personnel')).toMatchObject({ count: 1, minimum: 5 });
    expect(row(byActor, undefined, undefined)?.count).toBe(1);
    expect(row(byCountryOfAuthorizer, 'United States', 'Iran-backed militia')).toMatchObject({ count: 2, derived: 1 });
  });

  test('Q28: the described group is both; the two named militias only use what was struck', () => {
    const { entities, onlyUsersOfFacilities } = answer<{ entities: Named; onlyUsersOfFacilities: Named }>('struck-and-attackers');
    expect(entities.nodes.map((node) => node.name)).toEqual(['Iran-backed militia']);
    expect(onlyUsersOfFacilities.nodes.map((node) => node.name)).toEqual(['Kataib Hezbollah', 'Kataib Sayyid al-Shuhada']);
  });

  test('Q30: three spellings, one militia, and not Lebanon\'s Hezbollah', () => {
    const found = answer<{ arabic: { slug: string }; otherSpelling: { slug: string }; initials: { slug: string }; entity: { differentFrom: { edges: { node: { name: string } }[] } } }>('find-by-any-name');
    expect([found.arabic.slug, found.otherSpelling.slug, found.initials.slug]).toEqual(Array.from({ length: 3 }, () => 'kataib-hezbollah'));
    expect(found.entity.differentFrom.edges.map((edge) => edge.node.name)).toEqual(['Hezbollah (Lebanon)']);
  });
});
