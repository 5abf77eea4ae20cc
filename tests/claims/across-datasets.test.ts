import { describe, expect, test } from 'vitest';
import { DatasetError } from '../../src/errors.ts';
import { exportable } from '../../src/export/exportable.ts';
import { jsonLines } from '../../src/export/json-lines.ts';
import { check, ingest, load, unload, type Holdings } from '../../src/ingest.ts';
import type { NodeId } from '../../src/model.ts';
import { bundleOf } from '../export/exported.ts';

/** Datasets of which one speaks of what the others declare. */

const curated = { record: 'claim', status: 'CURATED', curatedBy: 'tester' };
const row = (key: string, rest: object): object => ({ record: 'claim', key, subject: 'evt:raid', row: '1', status: 'STATED', ...rest });

const police = bundleOf('police', [
  { record: 'entity', id: 'org:police', type: 'Organization', name: 'Police' },
  { record: 'event', id: 'evt:raid', type: 'COERCE', title: 'Raid' },
  row('1/0', { predicate: 'TIME', value: { time: { edtf: '2020-01-01', basis: 'STATED' } } }), row('1/1', { predicate: 'ACTOR', object: 'org:police' }),
]);
const service = bundleOf('service', [
  { record: 'entity', id: 'org:service', type: 'Organization', name: 'Police Service' },
  { record: 'article', id: 'art:report', headline: 'Police raid a house', language: 'en', text: 'Police raid a house' },
  { ...curated, key: 'ally', subject: 'org:service', predicate: 'ALLIED_WITH', object: 'cty:KEN' },
]);
const same = bundleOf('same', [{ ...curated, key: 'same', subject: 'org:service', predicate: 'SAME_AS', object: 'org:police' }]);
const more = bundleOf('more', [
  { ...curated, key: 'seized', subject: 'evt:raid', predicate: 'MODE', value: { word: 'SEIZE' } },
  { record: 'claim', key: 'report', subject: 'evt:raid', predicate: 'ACTOR', object: 'org:police', article: 'art:report', evidence: [{ start: 0, end: 6, exact: 'Police' }], status: 'STATED' },
]);

const exported = (holdings: Holdings): string => [...jsonLines(exportable(holdings))].join('');
const asSource = (text: string) => ({ bundle: { name: 'again.jsonl', bytes: new TextEncoder().encode(text) } });
const canonical = ({ store }: Holdings, id: string): string => store.canonical(id as NodeId);

/** Every id that a claim or fact names. */
const endsOf = ({ store }: Holdings): NodeId[] => [...store.facts()].flatMap(({ subject, object, claims }) =>
  [subject, object, ...claims.flatMap((claim) => [claim.subject, claim.object, claim.article, ...claim.attribution])].filter((id) => id !== undefined));

async function refusal(...sources: Parameters<typeof ingest>[0]): Promise<string> {
  try {
    await load(ingest([]), ...sources);
  } catch (error) {
    if (error instanceof DatasetError) return error.message;
    throw error;
  }
  return 'taken';
}

const orders = [[police, service, same], [same, police, service], [police, same, service], [same, service, police]];

describe('A claim may speak of what another dataset declares', () => {
  test.each(orders)('in whatever order they come', async (...sources) => {
    for (const holdings of [ingest(sources), ingest([])]) {
      if (holdings.datasets.length === 0) await load(holdings, ...sources);
      expect(new Set([canonical(holdings, 'org:police'), canonical(holdings, 'org:service')]).size).toBe(1);
      const text = exported(holdings);
      expect(exported(ingest([asSource(text)]))).toBe(text);
      expect(text.match(/"id":"org:police"/g)).toHaveLength(1);
    }
  });

  test('or of what was loaded before', async () => {
    const holdings = ingest([police]);
    await load(holdings, service);
    await load(holdings, same);
    expect(canonical(holdings, 'org:service')).toBe('org:police');
  });

  test('of an event that is held as a row, and of words of an article', async () => {
    const holdings = ingest([police, service]);
    expect(holdings.store.nodeEvents()).toEqual([]);
    await load(holdings, more);
    expect(holdings.store.nodeEvents()).toEqual(['evt:raid']);
    expect(holdings.store.ties('evt:raid' as NodeId, 'ACTOR', 'OUT').map(({ claims }) => claims.map(({ dataset }) => dataset))).toEqual([['police', 'more']]);
  });

  test.each<[string, object, string]>([
    ['an id that nobody declares', { subject: 'org:polise', predicate: 'ALLIED_WITH', object: 'cty:KEN' }, 'subject: no record has the id "org:polise". Did you mean "org:police"?'],
    ['an id in a pattern', { subject: 'org:police', predicate: 'COUNT', value: { pattern: { type: 'COERCE', roles: { ACTOR: 'org:servise' } }, n: { min: 2 } } }, 'value.pattern.roles.ACTOR: no record has the id "org:servise". Did you mean "org:service"?'],
    ['a mode that the event cannot have', { subject: 'evt:raid', predicate: 'MODE', value: { word: 'SEIZED' } }, 'MODE must be one of SEIZE, RESTRICT, BAN, CENSOR, CURFEW, MARTIAL_LAW, ARREST, DEPORT, WITHHOLD, MISINFORMATION, CYBER, not "SEIZED". Did you mean "SEIZE"?'],
    ['two that are not of one type', { subject: 'org:police', predicate: 'SAME_AS', object: 'cty:KEN' }, 'SAME_AS joins two of one type, not Organization and Country'],
    ['words that do not stand in the article', { subject: 'evt:raid', predicate: 'ACTOR', object: 'org:police', article: 'art:report', evidence: [{ start: 0, end: 6, exact: 'police' }] }, 'evidence[0]: "police" does not stand at 0–6 of art:report; "Police" does'],
  ])('but not of %s', async (_what, claim, message) => {
    const wrong = bundleOf('wrong', [{ ...curated, key: 'x', ...claim }]);
    expect(await refusal(wrong, police, service)).toBe(`wrong.jsonl:2: ${message}`);
    expect(await refusal(police, service, wrong)).toBe(`wrong.jsonl:2: ${message}`);
  });

  test('and is refused with all others where one of them is', async () => {
    const holdings = ingest([police]);
    await expect(load(holdings, service, bundleOf('wrong', [{ ...curated, key: 'x', subject: 'org:none', predicate: 'ALLIED_WITH', object: 'cty:KEN' }]))).rejects.toThrow('wrong.jsonl:2: subject: no record has the id "org:none".');
    expect(holdings.datasets.map(({ id }) => id)).toEqual(['police']);
    expect(holdings.store.original('org:service' as NodeId)).toBeUndefined();
  });

  test('as check tells of each source', async () => {
    const [ofSame, ofPolice] = await check([same, police]);
    expect(ofSame?.faults.map(({ file, line, message }) => `${file}:${line}: ${message}`)).toEqual(['same.jsonl:2: subject: no record has the id "org:service".']);
    expect(ofPolice).toEqual({ faults: [], counts: { events: 1, articles: 0, claims: 2 } });
  });
});

describe('Taking out', () => {
  test.each(orders)('the dataset with such claims leaves what would be there without it', async (...sources) => {
    const without = exported(ingest(sources.filter((source) => source !== same)));
    const holdings = ingest([]);
    await load(holdings, ...sources);
    expect(await unload(holdings, 'same')).toBe(true);
    expect([exported(holdings), canonical(holdings, 'org:service')]).toEqual([without, 'org:service']);
    expect(endsOf(holdings).filter((id) => !holdings.store.noun(id))).toEqual([]);
  });

  test('the dataset that they speak of leaves them, with the names of what they speak of, and can be exported', async () => {
    const holdings = ingest([police, service, same, more]);
    for (const id of ['police', 'service']) await unload(holdings, id);
    expect(endsOf(holdings).filter((id) => !holdings.store.noun(id))).toEqual([]);
    expect([holdings.store.named('Police'), holdings.store.event('evt:raid')?.title, holdings.textOf('art:report' as never)]).toEqual([[canonical(holdings, 'org:police')], 'Raid', 'Police raid a house']);
    const text = exported(holdings);
    expect(exported(ingest([asSource(text)]))).toBe(text);
    expect(text.match(/"id":"org:police"/g)).toHaveLength(1);
    await load(holdings, police, service);
    expect(new Set(exported(holdings).split('\n'))).toEqual(new Set(exported(ingest([same, more, police, service])).split('\n')));
  });
});
