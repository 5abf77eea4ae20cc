import { MultiDirectedGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { describe, expect, test } from 'vitest';
import { gexf } from '../../src/export/gexf.ts';
import { graphml } from '../../src/export/graphml.ts';
import type { DatasetSource } from '../../src/newsgraph.ts';
import { escapeXml } from '../../src/export/xml.ts';
import { bundleOf, graphOf, written } from './exported.ts';

const readers = [
  ['gexf', gexf, (text: string) => parseGexf(MultiDirectedGraph, text)],
  ['graphml', graphml, (text: string) => parseGraphml(MultiDirectedGraph, text)],
] as const;

const named = (name: string): DatasetSource => bundleOf('x', [
  { record: 'entity', id: 'per:a', type: 'Person', name },
  { record: 'claim', key: 'A', subject: 'per:a', predicate: 'PRESENT_IN', object: 'cty:FRA', status: 'CURATED', curatedBy: 'tester' },
]);

const hard = `<"Müller" & 'söhne'>\t🚀\u0000\uD800`;

describe.each(readers)('%s', (_format, write, read) => {
  test('is read again with every node and tie in view', () => {
    const source = graphOf();
    const { text, counts } = written(write, source);
    const graph = read(text);
    const { view } = source.sight;
    const ties = [...view.facts()].filter((fact) => fact.object !== undefined && fact.predicate !== 'MENTIONS' &&
      view.standardClaims(fact).some((claim) => claim.polarity === 'AFFIRMED'));
    expect(counts).toEqual({ nodes: graph.order, edges: graph.size });
    expect([graph.order, graph.size]).toEqual([view.counts.entities + view.counts.events, ties.length]);
  });

  test('keeps who ordered it, with status and dates', () => {
    const graph = read(written(write, graphOf()).text);
    const [order] = graph.directedEdges('evt:us-strikes-2021-06', 'per:joe-biden');
    expect(graph.getNodeAttributes('evt:us-strikes-2021-06')).toMatchObject({ label: 'U.S. air strikes on militia facilities in Iraq and Syria', kind: 'Event', eventType: 'ASSAULT', earliest: '2021-06-27' });
    expect(graph.getEdgeAttributes(order)).toMatchObject({ label: 'AUTHORIZER', status: 'STATED', sources: 2 });
  });

  test('holds any name', () => {
    const { text } = written(write, graphOf(named(hard)));
    expect(read(text).getNodeAttribute('per:a', 'label')).toBe(`<"Müller" & 'söhne'>\t🚀\uFFFD\uFFFD`);
  });
});

test('escapeXml leaves nothing that XML cannot hold', () => {
  expect(escapeXml('a\u0001\uFFFE\uDC00b\r\n')).toBe('a\uFFFD\uFFFD\uFFFDb&#13;&#10;');
});
