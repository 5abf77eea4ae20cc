import { describe, expect, test } from 'vitest';
import { resolveBatch } from '../../src/claims/batch.ts';
import { claimOfSuggestion, suggestSameAs } from '../../src/claims/same-as.ts';
import { createNewsgraph } from '../../src/newsgraph.ts';
import { ask } from '../bundled.ts';
import { bundleOf } from '../export/exported.ts';
import { entityShape, type EntityRecord } from '../../src/records.ts';

const anEntity = (id: string, name: string, more: object = {}): EntityRecord =>
  entityShape.parse({ record: 'entity', id, type: { mil: 'Militia', grp: 'Group', loc: 'Place', per: 'Person' }[id.slice(0, 3)], name, ...more });

const suggested = (one: EntityRecord[], other: EntityRecord[]): string[] =>
  suggestSameAs(new Map([['a', one], ['b', other]])).map(({ a, b, score, reason }) => `${a} ${b} ${score}: ${reason}`);

describe('suggestSameAs', () => {
  test('says how good each suggestion is and why, best first', () => {
    const one = [anEntity('mil:a-hill-front', 'Hill Front'), anEntity('mil:a-al-hila', 'Al-Hila Men'), anEntity('mil:a-hilla', 'Hilla'), anEntity('grp:a-men', 'Hill Men (Iraq)', { membership: 'OPEN' }), anEntity('mil:a-hf2', 'HF Two', { aliases: [{ value: 'Hill Front Two' }] })];
    const other = [anEntity('mil:b-hill-front', 'HILL FRONT'), anEntity('mil:b-al-hila', 'Al Hila Men'), anEntity('mil:b-hilla', 'Hilla'), anEntity('grp:b-men', 'Hill Men (Iraq)', { membership: 'OPEN' }), anEntity('mil:b-hf2', 'Hill Front Two')];
    expect(suggested(one, other)).toEqual([
      'mil:a-hill-front mil:b-hill-front 0.9: both are called "Hill Front"', 'mil:a-al-hila mil:b-al-hila 0.8: "Al-Hila Men" and "Al Hila Men" have the same letters',
      'mil:a-hf2 mil:b-hf2 0.8: "Hill Front Two" is a name of both', 'mil:a-hilla mil:b-hilla 0.6: both are called "Hilla", one word', 'grp:a-men grp:b-men 0.5: both are described as "Hill Men (Iraq)"',
    ]);
  });

  test('leaves alone what differs in type, in place, or in the country of its name', () => {
    const at = (latitude: number) => ({ coordinates: { latitude, longitude: 14 } });
    expect(suggested([anEntity('mil:a-front', 'Hill Front')], [anEntity('per:b-front', 'Hill Front')])).toEqual([]);
    expect(suggested([anEntity('loc:a-rabat', 'Rabat', at(36))], [anEntity('loc:b-rabat', 'Rabat', at(34))])).toEqual([]);
    expect(suggested([anEntity('loc:a-rabat', 'Rabat', at(36))], [anEntity('loc:b-rabat', 'Rabat', at(36.1))])).toHaveLength(1);
    expect(suggested([anEntity('mil:a-militia', 'Militia (Iraq)')], [anEntity('mil:b-militia', 'Militia (Iran)')])).toEqual([]);
  });

  test('names one whose type a set does not tell, which may be merged then, under the id that tells it', () => {
    const [told, untold] = [anEntity('per:a-ann-lee', 'Ann Lee'), anEntity('grp:b-ann-lee', 'Ann Lee', { membership: 'UNKNOWN' })];
    expect(suggested([told], [untold])).toEqual(['per:a-ann-lee grp:b-ann-lee 0.6: both are called "Ann Lee", and one set does not say what it is']);
    expect(suggested([told], [anEntity('grp:b-ann-lee', 'Ann Lee', { membership: 'OPEN' })])).toEqual([]);
    const claim = { record: 'claim', key: 's', subject: 'per:a-ann-lee', predicate: 'SAME_AS', object: 'grp:b-ann-lee', status: 'CURATED', curatedBy: 'tests' };
    const act = [{ record: 'event', id: 'evt:e', type: 'CONSULT', title: 'E' }, { record: 'claim', key: 'e', subject: 'evt:e', predicate: 'ACTOR', object: 'grp:b-ann-lee', row: '1', status: 'STATED' }];
    const graph = createNewsgraph({ datasets: [bundleOf('x', [untold, told, ...act, claim])] });
    expect(ask(graph, '{ events { nodes { actors { nodes { __typename plainId } } } } }')).toEqual({ events: { nodes: [{ actors: { nodes: [{ __typename: 'Person', plainId: 'per:a-ann-lee' }] } }] } });
    expect(() => createNewsgraph({ datasets: [bundleOf('x', [{ ...untold, membership: 'OPEN' }, told, claim])] })).toThrow('x.jsonl:4: SAME_AS joins two of one type, not Person and Group');
  });

  test('gives claims that wait for a person and merge nothing', () => {
    const entities = [anEntity('mil:a-hill-front', 'Hill Front'), anEntity('mil:b-hill-front', 'Hill Front')];
    const [suggestion] = suggestSameAs(new Map([['a', entities.slice(0, 1)], ['b', entities.slice(1)]]));
    if (!suggestion) throw new Error('nothing was suggested');
    const origin = { file: 'x', line: 1 };
    const batch = resolveBatch({ info: { id: 'x', recordedAt: '2026-01-01T00:00:00Z' }, texts: new Map(), records: [...entities, claimOfSuggestion(suggestion)].map((record) => ({ ...record, origin })) });
    expect([batch.entities.length, batch.claims[0]?.predicate, batch.claims[0]?.status, batch.claims[0]?.review, batch.claims[0]?.confidence]).toEqual([2, 'POSSIBLY_SAME_AS', 'INFERRED', 'PROPOSED', 0.9]);
  });
});
