import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { packageRoot } from '../../src/newsgraph.ts';
import type { Reading } from '../../src/read/reading.ts';
import { readingJsonSchema, readingShape } from '../../src/read/reading-shape.ts';
import { sampleReading } from './sample-reading.ts';

/** With every field there; a Reading with a field that the shape lacks does not compile or does not pass below. */
type Whole<T> = T extends readonly (infer Item)[] ? readonly Whole<Item>[] : T extends object ? { readonly [Key in keyof T]-?: Whole<Exclude<T[Key], undefined>> } : T;

const words = { start: 0, end: 1, exact: 'a' };
const time: Whole<NonNullable<Reading['events'][number]['time']>> = { edtf: '2021', basis: 'STATED', earliest: '2021-01-01', latest: '2021-12-31', asWritten: '2021', anchor: '2021-06-28' };
const filler = { name: 'a', entity: 'a', type: 'Person', via: 'DIRECT', evidence: words, count: 1, commandMode: 'ORDERED' } as const;
const speaker = { name: 'a', entity: 'a', type: 'Person', evidence: words } as const;
const end = { name: 'a', entity: 'a', type: 'Person' } as const;

const whole: Whole<Reading> = {
  article: { id: 'a', headline: 'a', language: 'en', publisher: 'a', publishedAt: '2021-06-28', url: 'https://a.example/', contentHash: '0'.repeat(64), text: 'a' },
  entities: [{ id: 'a', type: 'Person', name: 'a', aliases: ['b'], known: 'per:a', country: 'USA', sector: 'GOV', mentions: [words] }],
  events: [{
    id: 'a', type: 'ASSAULT', modes: ['AERIAL'], cameo: '195', title: 'a', status: 'OCCURRED', polarity: 'AFFIRMED', modality: 'FACTUAL', time,
    roles: { authorizer: [filler], actor: [filler], recipient: [filler], target: [filler], instrument: [filler], location: [filler], origin: [filler], protected: [filler], object: [filler], audience: [filler] },
    responseTo: [{ event: 'b', asWritten: 'in response', evidence: words }], series: { min: 1, max: 2, asWritten: 'a' },
    casualties: [{ side: 'ACTOR', kind: 'KILLED', low: 0, best: 1, high: 2, unknown: 'UNDISCLOSED', evidence: words }], attribution: [speaker], confidence: 0.5, evidence: words, mentions: [{ ...words, kind: 'BODY' }],
  }],
  relations: [{ type: 'BACKS', from: end, to: end, validity: { from: time, to: time }, attribution: [speaker], confidence: 0.5, evidence: words }],
  statements: [{ event: 'a', speakers: [speaker], mode: 'STATEMENT', content: words, quote: true, tells: ['a'], evidence: words }],
  unknowns: [{ event: 'a', about: 'casualties', state: 'UNDISCLOSED', by: speaker, evidence: words }],
  extractor: { name: 'a', version: '1' },
  dropped: [{ what: 'a', given: 'b', reason: 'c' }],
};

const printed: unknown = JSON.parse(readFileSync(join(packageRoot(), 'schema', 'reading.schema.json'), 'utf8'));

describe('schema/reading.schema.json', () => {
  test('is the one printed from the shape: run "npm run schema" when this fails', () => {
    expect(printed).toEqual(JSON.parse(JSON.stringify(readingJsonSchema())));
  });

  test.each([['with every field', whole], ['of a sample', sampleReading()]])('takes a reading %s', (_what, reading) => {
    expect(readingShape.parse(reading)).toEqual(reading);
    expect(z.fromJSONSchema(printed as Parameters<typeof z.fromJSONSchema>[0]).safeParse(reading).error).toBeUndefined();
  });

  test.each<[string, unknown]>([
    ['an unknown field', { ...whole, mood: 'good' }], ['a type that is none', { ...whole, events: [{ ...whole.events[0], type: 'STRIKE' }] }], ['a confidence over 1', { ...whole, relations: [{ ...whole.relations[0], confidence: 2 }] }],
    ['a day that is none', { ...whole, article: { ...whole.article, publishedAt: 'Monday' } }], ['an event without its words', { ...whole, events: [{ ...whole.events[0], evidence: undefined }] }],
  ])('refuses %s', (_what, reading) => {
    expect(readingShape.safeParse(reading).success).toBe(false);
    expect(z.fromJSONSchema(printed as Parameters<typeof z.fromJSONSchema>[0]).safeParse(reading).success).toBe(false);
  });
});
