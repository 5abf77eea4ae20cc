import { describe, expect, test } from 'vitest';
import { sliceCodePoints } from '../../src/code-points.ts';
import { jsonLd } from '../../src/export/json-ld.ts';
import { graphOf, written } from './exported.ts';

type Node = Readonly<Record<string, unknown>> & { readonly '@id': string; readonly '@type': string | readonly string[] };
interface Document { readonly '@context': Readonly<Record<string, unknown>>; readonly '@graph': readonly Node[] }

const source = graphOf();
const { text, counts } = written(jsonLd, source);
const { '@context': context, '@graph': graph } = JSON.parse(text) as Document;
const nodesById = new Map(graph.map((node) => [node['@id'], node]));
const isA = (node: Node, type: string): boolean => [node['@type']].flat().includes(type);

describe('jsonLd', () => {
  test('has a node once for each id, and every reference leads to one', () => {
    const linking = Object.entries(context).filter(([, row]) => JSON.stringify(row) === '{"@type":"@id"}').map(([term]) => term);
    const targets = graph.map((node) => node['oa:hasTarget']).filter((target) => target !== undefined) as Node[];
    const references = [...graph, ...targets].flatMap((node) => linking.flatMap((term) => [node[term]].flat())).filter((id) => id !== undefined);
    expect(nodesById.size).toBe(graph.length);
    expect(references.length).toBeGreaterThan(counts['claims'] ?? 0);
    expect(references.filter((id) => !nodesById.has(id as string))).toEqual([]);
  });

  test('has only ids whose prefix the context explains', () => {
    expect(graph.map((node) => node['@id'].split(':')[0] ?? '').filter((prefix) => !(prefix in context))).toEqual([]);
  });

  test('has a claim with its speaker and article, and an annotation whose words stand in the article', () => {
    const claims = graph.filter((node) => isA(node, 'schema:Claim'));
    const annotations = graph.filter((node) => isA(node, 'oa:Annotation'));
    expect(claims.length).toBe(counts['claims']);
    expect(claims.some((claim) => claim['predicate'] === 'AUTHORIZER' && claim['object'] === 'per:joe-biden' && (claim['prov:wasAttributedTo'] as string[]).includes('org:us-dod'))).toBe(true);
    for (const annotation of annotations) {
      const target = annotation['oa:hasTarget'] as { 'oa:hasSource': string; 'oa:hasSelector': [{ 'oa:start': number; 'oa:end': number }, { 'oa:exact': string }] };
      const [place, quote] = target['oa:hasSelector'];
      const body = nodesById.get(target['oa:hasSource'])?.['schema:articleBody'] as string;
      expect(sliceCodePoints(body, place['oa:start'], place['oa:end'])).toBe(quote['oa:exact']);
    }
    expect(annotations.length).toBeGreaterThanOrEqual(claims.length - 30);
  });
});
