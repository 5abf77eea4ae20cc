import type { DatasetSource } from '../../src/newsgraph.ts';
import { bundleOf } from './exported.ts';

const curated = { record: 'claim', status: 'CURATED', curatedBy: 'tester' };
const claim = (key: string, rest: object): object => ({ ...curated, key, ...rest });
/** The record of a person. */
export const person = (name: string): object => ({ record: 'entity', id: `per:${name}`, type: 'Person', name });

/** Two datasets that share a person and a country; the second holds every optional part of a record. */
export const first = bundleOf('first', [
  person('unused'), person('shared'), { record: 'event', id: 'evt:visit', type: 'CONSULT', title: 'A visit' },
  claim('A1', { subject: 'evt:visit', predicate: 'ACTOR', object: 'per:shared' }),
]);
/** The second of them. */
export const second = bundleOf('second', [
  person('new'), person('shared'), { record: 'entity', id: 'org:body', type: 'Organization', name: 'Body', aliases: [{ value: 'Le Corps', language: 'fr', kind: 'WEAK' }], externalIds: { wikidata: 'Q1' }, organizationKind: 'GOVERNMENT_BODY' },
  { record: 'article', id: 'art:one', headline: 'One', language: 'en', text: 'Ünë\n\n"two" 🚀 three', publishedAt: { edtf: '2021-06~', basis: 'STATED', asWritten: 'June' }, url: 'https://example.org/1', sources: [{ title: 'T', publisher: 'P' }] },
  { record: 'claim', key: 'B1', subject: 'per:new', predicate: 'MEMBER_OF', object: 'org:body', status: 'ATTRIBUTED', attribution: ['per:shared'], article: 'art:one', evidence: [{ start: 11, end: 12, exact: '🚀', kind: 'CAPTION' }], hedge: 'said', modality: 'HEDGED', polarity: 'NEGATED', validity: { from: { edtf: '2020', basis: 'CURATED' } }, confidence: 0.5, review: 'PROPOSED', recordedAt: '2026-01-01T00:00:00Z', retractedAt: '2026-02-01T00:00:00Z' },
  claim('B2', { subject: 'per:new', predicate: 'PRESENT_IN', object: 'cty:FRA', links: [{ type: 'SUPPORTS', claim: 'B1' }], qualifiers: { asWritten: 'there' } }),
  { record: 'claim', key: 'B3', subject: 'per:shared', predicate: 'COUNT', status: 'DERIVED', rule: 'r', derivedFrom: ['B2'], value: { pattern: { type: 'ASSAULT', roles: { AUTHORIZER: 'per:new' }, isResponse: true }, window: { from: '2021' }, n: { min: 2, max: 3 } } },
  claim('B4', { subject: 'per:new', predicate: 'ALLIED_WITH', unknown: { state: 'DECLINED', by: 'org:body' } }),
]);

/** Rows of a release, a gap, a merge, and what an inference and a superseded claim leave. */
const rows = bundleOf('rows', [
  { record: 'entity', id: 'org:office', type: 'Organization', name: 'Office' }, { record: 'entity', id: 'loc:port', type: 'Place', name: 'Port', coordinates: { latitude: 30.5, longitude: 47.8 } }, person('again'),
  claim('C1', { subject: 'per:again', predicate: 'SAME_AS', object: 'per:new' }),
  claim('C2', { subject: 'per:again', predicate: 'ALLIED_WITH', object: 'cty:FRA', validity: { from: { edtf: '2001', basis: 'STATED', asWritten: 'since 2001' }, to: { edtf: '2010-05', basis: 'DERIVED', anchor: '2010' } } }),
  claim('C3', { subject: 'per:again', predicate: 'ALLIED_WITH', object: 'cty:DEU', links: [{ type: 'SUPERSEDES', claim: 'C2' }] }),
  { record: 'claim', key: 'C4', subject: 'per:again', predicate: 'ALLIED_WITH', object: 'cty:ITA', status: 'INFERRED', rule: 'guess', derivedFrom: ['C3'], confidence: 0.2 },
  { record: 'event', id: 'evt:row', type: 'ASSAULT', title: 'Row', cameo: '195' },
  ...[{ predicate: 'TIME', value: { time: { edtf: '2020-01', basis: 'STATED' } } }, { predicate: 'ACTOR', object: 'cty:FRA', qualifiers: { office: 'The Post', asWritten: 'French army' } },
    { predicate: 'INSTRUMENT', object: 'eqp:gun', qualifiers: { count: 2 } }, { predicate: 'LOCATION', object: 'loc:port', confidence: 0.75, qualifiers: { coordinates: { latitude: 30.4, longitude: 47.9 } } }, { predicate: 'CASUALTIES', value: { side: 'CIVILIAN', kind: 'KILLED', low: 1, best: 2, high: 3 } },
  ].map((said, i) => ({ record: 'claim', key: `7/${i}`, subject: 'evt:row', row: '7', status: 'ATTRIBUTED', attribution: ['org:office', 'cty:FRA'], ...said })),
  { record: 'event', id: 'evt:plain', type: 'ASSAULT', title: 'Held as a row' },
  ...[{ predicate: 'TIME', value: { time: { edtf: '2020-02-03', basis: 'STATED' } } }, { predicate: 'ACTOR', object: 'cty:FRA', qualifiers: { office: 'The Post' }, confidence: 0.5, hedge: 'perhaps' }]
    .map((said, i) => ({ record: 'claim', key: `8/${i}`, subject: 'evt:plain', row: '8', status: 'STATED', ...said })),
], { release: '24.1' });
const guns = bundleOf('guns', [{ record: 'entity', id: 'eqp:gun', type: 'Equipment', name: 'Gun', equipmentClass: 'SMALL_ARMS' }]);

/** Datasets that hold every optional part of a record between them. */
export const everything: readonly DatasetSource[] = [first, second, rows, guns];
