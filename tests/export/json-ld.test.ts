import { describe, expect, test } from 'vitest';
import { sliceCodePoints } from '../../src/code-points.ts';
import { jsonLd } from '../../src/export/json-ld.ts';
import type { Claim } from '../../src/model.ts';
import type { DatasetSource } from '../../src/newsgraph.ts';
import { everything } from './every-part.ts';
import { graphOf, written } from './exported.ts';

type Node = Readonly<Record<string, unknown>> & { readonly '@id': string; readonly '@type': string | readonly string[] };
interface Document { readonly '@context': Readonly<Record<string, unknown>>; readonly '@graph': readonly Node[] }

/** A claim out of a document; what it derives from and bears on by id. */
function claimOf(node: Node, annotations: readonly Node[]): object {
  const get = (term: string): unknown => node[term];
  const state = get('unknown');
  const qualifiers = Object.fromEntries(['commandMode', 'count', 'asWritten', 'office', 'coordinates'].flatMap((key) => (node[key] === undefined ? [] : [[key, node[key]]])));
  const evidence = annotations.filter((one) => one['oa:hasBody'] === node['@id']).map((one) => {
    const { 'oa:hasSelector': [place, quote] } = one['oa:hasTarget'] as { 'oa:hasSelector': [Record<string, unknown>, Record<string, unknown>] };
    return { start: place['oa:start'], end: place['oa:end'], exact: quote['oa:exact'], kind: one['kind'] };
  });
  return {
    id: node['@id'], dataset: (get('schema:isPartOf') as string).replace('dataset:', ''), value: (get('value') as { '@value'?: unknown } | undefined)?.['@value'],
    unknown: state === undefined ? undefined : { state, by: get('unknownBy') }, qualifiers, evidence, attribution: get('speakers') ?? get('prov:wasAttributedTo'), article: get('schema:appearance'),
    derivedFrom: get('prov:wasDerivedFrom'), links: get('bearsOn') ?? [], recordedAt: get('prov:generatedAtTime'), retractedAt: get('prov:invalidatedAtTime'),
    ...Object.fromEntries(['key', 'subject', 'predicate', 'object', 'polarity', 'modality', 'hedge', 'saidIn', 'row', 'status', 'rule', 'curatedBy', 'validity', 'review', 'confidence'].map((key) => [key, node[key]])),
  };
}

/** What JSON keeps of it, in one order of keys; the bounds of dates follow from their text. */
function plain(it: unknown): unknown {
  if (Array.isArray(it)) return it.map(plain);
  if (typeof it !== 'object' || it === null) return it;
  const hidden = 'edtf' in it ? ['earliest', 'latest', 'precision', 'orderDay'] : [];
  return Object.fromEntries(Object.entries(it).filter(([key, value]) => value !== undefined && !hidden.includes(key)).toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => [key, plain(value)]));
}

const fieldsOf = (claim: Claim): object => {
  const { id, key, dataset, subject, predicate, object, value, unknown, qualifiers, polarity, modality, hedge, attribution, saidIn, article, row, evidence, status, derivedFrom, rule, curatedBy, validity, links, review, confidence, recordedAt, retractedAt } = claim;
  return { id, key, dataset, subject, predicate, object, value, unknown, qualifiers, polarity, modality, hedge, attribution, saidIn, article, row, evidence, status, derivedFrom, rule, curatedBy, validity, links, review, confidence, recordedAt, retractedAt };
};

const byId = (items: readonly unknown[]): unknown[] => items.map(plain).toSorted((a, b) => ((a as { id: string }).id < (b as { id: string }).id ? -1 : 1));

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

  test.each<[string, readonly DatasetSource[]]>([['the bundled data', []], ['every part that a record can have', everything]])('loses no claim and no part of one: %s', (_what, sources) => {
    const from = graphOf(...sources);
    const document = JSON.parse(written(jsonLd, from).text) as Document;
    const annotations = document['@graph'].filter((node) => isA(node, 'oa:Annotation'));
    const claims = document['@graph'].filter((node) => isA(node, 'schema:Claim'));
    const { view } = from.sight;
    const held = [...view.facts()].filter((fact) => fact.predicate !== 'MENTIONS').flatMap((fact) => fact.claims);
    expect(held).toHaveLength(view.counts.claims);
    expect(byId(claims.map((node) => claimOf(node, annotations)))).toEqual(byId(held.map(fieldsOf)));
  });

  test('tells of datasets their release, of entities their aliases, codes and coordinates, of articles their sources', () => {
    const { '@graph': nodes } = JSON.parse(written(jsonLd, graphOf(...everything)).text) as Document;
    const node = (id: string): Node | undefined => nodes.find((one) => one['@id'] === id);
    expect(node('dataset:rows')).toMatchObject({ 'schema:version': '24.1', retrieved: '2026-11-24', recordedAt: '2026-11-24T00:00:00Z' });
    expect(node('org:body')).toMatchObject({ organizationKind: 'GOVERNMENT_BODY', alias: [{ value: 'Le Corps', language: 'fr', kind: 'WEAK' }], 'schema:identifier': ['wikidata:Q1'] });
    expect(node('loc:port')).toMatchObject({ 'schema:geo': { 'schema:latitude': 30.5, 'schema:longitude': 47.8 } });
    expect(node('art:one')).toMatchObject({ 'schema:citation': [{ 'schema:name': 'T', 'schema:publisher': 'P' }], published: { edtf: '2021-06~', basis: 'STATED', asWritten: 'June' } });
  });

  test('has events that are held as rows', () => {
    const from = graphOf(...everything);
    expect(from.sight.view.rowOf('evt:plain')).toBe(0);
    const { '@graph': nodes } = JSON.parse(written(jsonLd, from).text) as Document;
    expect(nodes.find((one) => one['@id'] === 'evt:plain')).toMatchObject({ 'schema:name': 'Held as a row', 'schema:startDate': '2020-02-03' });
  });

  test('has a node for each of two ids that a claim makes one', () => {
    const ids = (JSON.parse(written(jsonLd, graphOf(...everything)).text) as Document)['@graph'].map((node) => node['@id']);
    expect(ids.filter((id) => id === 'per:new' || id === 'per:again')).toEqual(['per:new', 'per:again']);
  });
});
