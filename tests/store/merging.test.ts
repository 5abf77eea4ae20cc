import { describe, expect, test } from 'vitest';
import { createNewsgraph, folderSource, type Newsgraph } from '../../src/newsgraph.ts';
import { exportable } from '../../src/export/exportable.ts';
import { jsonLines } from '../../src/export/json-lines.ts';
import { ingest, load, unload } from '../../src/ingest.ts';
import { ask, bundledFolder } from '../bundled.ts';

/** Two small sets that speak of the same group under two ids, and a third that says so. */

interface Line { record: string; [key: string]: unknown }

const header = (id: string): Line => ({
  record: 'dataset', id, title: id, description: id, publisher: 'Tests', licence: 'none', retrieved: '2026-01-01', recordedAt: '2026-01-01T00:00:00Z',
});
const told = (subject: string, key: string, rest: object): Line => ({ record: 'claim', key, subject, row: key, status: 'STATED', ...rest });

const [A, B] = ['mil:a-badr', 'mil:b-badr-brigade'];
const setOf = (id: string, name: string, of: string, day: string): Line[] => [
  header(id), { record: 'entity', id, type: 'Militia', name }, { record: 'event', id: `evt:${of}-1`, type: 'ASSAULT', title: `Attack told by ${of}` },
  told(`evt:${of}-1`, '1/0', { predicate: 'TIME', value: { time: { edtf: day, basis: 'STATED' } } }),
  told(`evt:${of}-1`, '1/1', { predicate: 'ACTOR', object: id }), told(`evt:${of}-1`, '1/2', { predicate: 'RECIPIENT', object: 'cty:IRQ' }),
  told(id, 'ally', { predicate: 'ALLIED_WITH', object: 'cty:IRN' }),
].map((line) => (line === undefined ? line : line.record === 'dataset' ? { ...line, id: of } : line));

const first = setOf(A, 'Badr', 'first', '2020-01-01');
const second = setOf(B, 'Badr Brigade', 'second', '2020-02-01');
const same = (more: object = {}): Line[] => [header('same'), { record: 'entity', id: A, type: 'Militia', name: 'Badr' }, { record: 'entity', id: B, type: 'Militia', name: 'Badr Brigade' },
  { record: 'claim', key: 'same', subject: B, predicate: 'SAME_AS', object: A, status: 'CURATED', curatedBy: 'tests', ...more }];

const sourceOf = (lines: readonly Line[]) => ({ bundle: { name: 'set.jsonl', bytes: new TextEncoder().encode(lines.map((line) => JSON.stringify(line)).join('\n')) } });
const graphOf = (...sets: readonly Line[][]): Newsgraph => createNewsgraph({ datasets: [folderSource(bundledFolder), ...sets.map(sourceOf)] });

const ABOUT = `query ($id: ID!) { entity(by: { id: $id }) { plainId name mergedIds aliases { value } events { totalCount nodes { plainId actors { nodes { plainId } } } } ... on Actor { allies { totalCount edges { node { plainId } claims { totalCount } independentSources } } } } }`;
interface About { plainId: string; name: string; mergedIds: string[]; aliases: { value: string }[]; events: { totalCount: number; nodes: { actors: { nodes: { plainId: string }[] } }[] }; allies: { totalCount: number; edges: { claims: { totalCount: number }; independentSources: number }[] } }
const about = (graph: Newsgraph, id: string): About => ask<{ entity: About }>(graph, ABOUT, { id }).entity;

describe('SAME_AS', () => {
  const merged = graphOf(first, second, same());

  test('makes one node of two, whichever id is asked for', () => {
    const found = about(merged, B);
    expect(found).toEqual(about(merged, A));
    expect([found.plainId, found.name, found.mergedIds, found.aliases.map((alias) => alias.value)]).toEqual([A, 'Badr', [B], ['Badr Brigade']]);
    expect(found.events.nodes.map((event) => event.actors.nodes)).toEqual([[{ plainId: A }], [{ plainId: A }]]);
  });

  test('adds support to what both are told of', () => {
    expect(about(merged, A).allies).toMatchObject({ totalCount: 1, edges: [{ claims: { totalCount: 2 }, independentSources: 2 }] });
  });

  test.each([
    ['in filters', `{ events(filter: { actor: { id: { in: ["${B}"] } } }) { totalCount } }`, { events: { totalCount: 2 } }],
    ['by either name', '{ a: events(filter: { actor: { name: "Badr Brigade" } }) { totalCount } b: events(filter: { actor: { name: "Badr" } }) { totalCount } }', { a: { totalCount: 2 }, b: { totalCount: 2 } }],
    ['in dyads', '{ dyads(by: ACTOR, filter: { actor: { name: "Badr" } }) { nodes { source { plainId } target { plainId } count } } }', { dyads: { nodes: [{ source: { plainId: A }, target: { plainId: 'cty:IRQ' }, count: 2 }] } }],
    ['in partners', `{ partners(of: "${B}") { nodes { actor { plainId } count } } }`, { partners: { nodes: [{ actor: { plainId: 'cty:IRQ' }, count: 2 }] } }],
    ['in paths', `{ paths(from: "${B}", to: "cty:IRQ") { totalCount } }`, { paths: { totalCount: 2 } }],
    ['in claims, which keep what their source wrote', `{ claims(filter: { subject: { in: ["${A}"] }, predicate: { in: [ALLIED_WITH] } }) { totalCount } }`, { claims: { totalCount: 2 } }],
    ['in lists, once', `{ entities(search: "badr brigade") { nodes { plainId } } }`, { entities: { nodes: [{ plainId: A }] } }],
  ])('holds %s', (_where, document, answer) => {
    expect(ask(merged, document)).toEqual(answer);
  });

  test.each<[string, Line[]]>([
    ['a proposal', same({ review: 'PROPOSED' })],
    ['one that is taken back', same({ retractedAt: '2026-02-01T00:00:00Z' })],
    ['one that another claim denies', [...same(), { ...same()[3], key: 'not', polarity: 'NEGATED', curatedBy: 'others' } as Line]],
    ['one beside a claim that they differ', [...same(), { ...same()[3], key: 'two', predicate: 'DIFFERENT_FROM' } as Line]],
  ])('merges nothing as %s', (_what, lines) => {
    expect(about(graphOf(first, second, lines), B)).toMatchObject({ plainId: B, mergedIds: [], events: { totalCount: 1 } });
  });

  test('makes one of a chain of three', () => {
    const third = setOf('mil:c-badr', 'Badr Org', 'third', '2020-03-01');
    const chain = [...same(), { record: 'entity', id: 'mil:c-badr', type: 'Militia', name: 'Badr Org' }, { ...same()[3], key: 'chain', subject: 'mil:c-badr', object: B } as Line];
    expect(about(graphOf(first, second, third, chain), 'mil:c-badr')).toMatchObject({ plainId: A, mergedIds: [B, 'mil:c-badr'], events: { totalCount: 3 } });
  });

  test('makes one of two events', () => {
    const events = [header('same'), ...[first, second].flatMap((set) => [set[1] as Line, set[2] as Line]), { record: 'claim', key: 'one', subject: 'evt:second-1', predicate: 'SAME_AS', object: 'evt:first-1', status: 'CURATED', curatedBy: 'tests' }];
    const { event } = ask<{ event: unknown }>(graphOf(first, second, events), '{ event(id: "evt:second-1") { plainId mergedIds actors { nodes { plainId } } recipients { edges { claims { totalCount } } } } }');
    expect(event).toEqual({ plainId: 'evt:first-1', mergedIds: ['evt:second-1'], actors: { nodes: [{ plainId: A }, { plainId: B }] }, recipients: { edges: [{ claims: { totalCount: 2 } }] } });
  });

  test('can be taken back: what is exported and answered is then what it was', async () => {
    const holdings = ingest([folderSource(bundledFolder), sourceOf(first), sourceOf(second)]);
    const written = (): string => [...jsonLines(exportable(holdings))].join('');
    const before = written();
    await load(holdings, sourceOf(same()));
    expect(holdings.store.canonical(B as never)).toBe(A);
    const between = written();
    expect(between).not.toBe(before);
    expect(between).toContain(`"subject":"${B}","predicate":"ALLIED_WITH"`);
    expect(await unload(holdings, 'same')).toBe(true);
    expect(holdings.store.canonical(B as never)).toBe(B);
    expect(written()).toBe(before);
    expect(await unload(holdings, 'same')).toBe(false);
  });

  test('survives an export and a load', () => {
    const holdings = ingest([sourceOf(first), sourceOf(second), sourceOf(same())]);
    const written = [...jsonLines(exportable(holdings))].join('');
    const again = ingest([{ bundle: { name: 'again.jsonl', bytes: new TextEncoder().encode(written) } }]);
    expect([again.store.canonical(B as never), [...jsonLines(exportable(again))].join('')]).toEqual([A, written]);
  });
});
