import { describe, expect, test } from 'vitest';
import { compactLine } from '../src/compact-record.ts';
import { importReading } from '../src/import-article.ts';
import type { KnownEntities } from '../src/read/claims/graph-entities.ts';
import { NOBODY_KNOWN } from '../src/read/claims/graph-entities.ts';
import type { Reading, ReadEntity } from '../src/read/reading.ts';
import type { AnyRecord, ClaimRecord } from '../src/records.ts';
import type { Newsgraph } from '../src/newsgraph.ts';
import { ask, bundled } from './bundled.ts';
import { sampleReading } from './read/sample-reading.ts';

const DATASET = { id: 'my-articles', recordedAt: '2024-03-07T00:00:00Z' };
const HEADER = { record: 'dataset', ...DATASET, title: 'T', description: 'D', publisher: 'P', licence: 'L', retrieved: '2024-03-07' };
const ID = 'minister-orders-raid-1a2b3c4d';

const knownIn = ({ view }: Newsgraph): KnownEntities => ({ entity: (id) => view.entity(id), stronglyNamed: (name) => view.stronglyNamed(name).flatMap((id) => view.entity(id) ?? []) });
const claimsIn = (records: readonly AnyRecord[]): ClaimRecord[] => records.filter((record) => record.record === 'claim');
const load = (newsgraph: Newsgraph, records: readonly AnyRecord[], name = 'a.jsonl') =>
  newsgraph.load({ bundle: { name, bytes: Buffer.from(`${JSON.stringify(HEADER)}\n${records.map((record) => compactLine({ ...record, origin: { file: '', line: 1 } })).join('')}`) } });
const withEntities = (edit: (entity: ReadEntity) => ReadEntity): Reading => ({ ...sampleReading(), entities: sampleReading().entities.map(edit) });
const entityIds = (reading: Reading, known: KnownEntities = NOBODY_KNOWN): string[] => importReading(reading, known, DATASET).records.flatMap((record) => (record.record === 'entity' ? [record.id] : []));

const STRIKES = 'query ($lens: LensInput) { events(filter: { has: [AUTHORIZER], text: "rebel" }, lens: $lens) { nodes { plainId title status modes time { edtf asWritten basis } orderedBy { edges { status node { plainId name } claims { nodes { review confidence commandMode attribution { name } saidIn { type } evidence { exact kind } } } } } recipients { nodes { plainId } } locations { nodes { plainId } } responseTo { edges { asWritten node { modes casualties { kind low unknown { state } } } } } } } }';

describe('An imported article', () => {
  test('is not in the graph by default, and is for a lens that asks for proposed claims', async () => {
    const newsgraph = bundled();
    await load(newsgraph, importReading(sampleReading(), knownIn(newsgraph), DATASET).records);
    expect(ask(newsgraph, STRIKES)).toEqual({ events: { nodes: [] } });
    expect(ask(newsgraph, STRIKES, { lens: { reviews: ['ACCEPTED'] } })).toEqual({ events: { nodes: [] } });
    expect(ask(newsgraph, STRIKES, { lens: { reviews: ['PROPOSED'] } })).toEqual({ events: { nodes: [{
      plainId: `evt:${ID}-assault-67`, title: 'Raid on a rebel depot', status: 'OCCURRED', modes: ['AERIAL'], time: { edtf: '2024-03-05', asWritten: 'on Tuesday', basis: 'RELATIVE' },
      orderedBy: { edges: [{ status: 'ATTRIBUTED', node: { plainId: 'per:my-articles-ana-torres', name: 'Ana Torres' }, claims: { nodes: [{
        review: 'PROPOSED', confidence: 0.7, commandMode: 'ORDERED', attribution: [{ name: 'two officials' }], saidIn: { type: 'STATEMENT' },
        evidence: [{ exact: 'Ana Torres ordered a raid on a rebel depot', kind: 'BODY' }],
      }] } }] },
      recipients: { nodes: [{ plainId: `grp:${ID}-rebels` }] }, locations: { nodes: [{ plainId: 'cty:SDN' }] },
      responseTo: { edges: [{ asWritten: 'in response to', node: { modes: ['DRONE'], casualties: [{ kind: 'KILLED', low: 3, unknown: null }, { kind: 'KILLED', low: null, unknown: { state: 'DECLINED' } }] } }] },
    }] } });
  });

  test('hides its people, its article and what it says of known ones alike, until they are asked for', async () => {
    const newsgraph = bundled();
    const counted = '{ dyads(by: ACTOR, first: 100) { totalCount nodes { count } } events { totalCount } entities { totalCount } articles { totalCount } }';
    const before = ask(newsgraph, counted);
    await load(newsgraph, importReading(sampleReading(), knownIn(newsgraph), DATASET).records);
    const question = 'query ($lens: LensInput) { entities(search: "Ana Torres", lens: $lens) { nodes { name } } articles(lens: $lens) { totalCount } kh: entity(by: { id: "mil:kataib-hezbollah" }, lens: $lens) { ... on Militia { backedBy { edges { node { name } claims { nodes { article { plainId } review } } } } } } denied: events(filter: { status: { in: [NEGATED] } }, lens: $lens) { nodes { actors { nodes { name } } } } }';
    const standard = ask<{ entities: unknown; articles: unknown; denied: unknown }>(newsgraph, question);
    expect(standard).toMatchObject({ entities: { nodes: [] }, articles: { totalCount: 3 }, denied: { nodes: [] } });
    expect(JSON.stringify(standard)).not.toContain('PROPOSED');
    expect(JSON.stringify(standard)).not.toContain(ID);
    expect(ask(newsgraph, counted)).toEqual(before);
    const asked = ask<Record<string, unknown>>(newsgraph, question, { lens: { reviews: ['ACCEPTED', 'PROPOSED'] } });
    expect(asked).toMatchObject({ entities: { nodes: [{ name: 'Ana Torres' }] }, articles: { totalCount: 4 }, denied: { nodes: [{ actors: { nodes: [] } }] } });
    expect(JSON.stringify(asked['kh'])).toContain(ID);
  });

  test('shows what is inferred only to a lens that asks for that too', async () => {
    const newsgraph = bundled();
    await load(newsgraph, importReading(sampleReading(), knownIn(newsgraph), DATASET).records);
    const question = 'query ($lens: LensInput) { events(filter: { mode: { in: [DRONE] }, text: "attack", lacks: [AUTHORIZER], status: { in: [OCCURRED] } }, lens: $lens) { nodes { plainId origins { edges { status claims { nodes { rule } } } } } } }';
    const origins = (lens: object): unknown[] => ask<{ events: { nodes: { plainId: string; origins: { edges: unknown[] } }[] } }>(newsgraph, question, { lens }).events.nodes.filter(({ plainId }) => plainId.includes(ID)).flatMap((event) => event.origins.edges);
    expect(origins({ reviews: ['PROPOSED'] })).toEqual([]);
    expect(origins({ reviews: ['PROPOSED'], statuses: ['STATED', 'ATTRIBUTED', 'INFERRED'] })).toEqual([{ status: 'INFERRED', claims: { nodes: [{ rule: 'country-of-place' }] } }]);
  });

  test('read twice adds nothing twice', async () => {
    const newsgraph = bundled();
    const { records } = importReading(sampleReading(), knownIn(newsgraph), DATASET);
    expect(importReading(sampleReading(), knownIn(newsgraph), DATASET).records).toEqual(records);
    await load(newsgraph, records);
    const before = newsgraph.view.counts;
    await load(newsgraph, records, 'b.jsonl');
    expect(newsgraph.view.counts).toEqual(before);
    expect(importReading(sampleReading(), knownIn(newsgraph), DATASET).records.length).toBe(records.length);
  });

  test('keeps every claim that a reading of this kind makes', () => {
    const { records, leftOut } = importReading(sampleReading(), NOBODY_KNOWN, DATASET);
    expect(leftOut).toEqual([]);
    const claims = claimsIn(records);
    expect(new Set(claims.map(({ review }) => review))).toEqual(new Set(['PROPOSED']));
    expect([...new Set(claims.map(({ predicate }) => predicate))].sort()).toEqual(['ACTOR', 'AUTHORIZER', 'BACKS', 'CASUALTIES', 'EVENT_STATUS', 'INSTRUMENT', 'LOCATION', 'MODE', 'OBJECT', 'ORIGIN', 'PARTICULAR', 'RECIPIENT', 'RESPONSE_TO', 'SERIES', 'TARGET', 'TIME']);
  });

  test('says of a headline, a quotation and a denial that they are that', () => {
    const claims = claimsIn(importReading(sampleReading(), NOBODY_KNOWN, DATASET).records);
    expect(claims.filter(({ predicate, subject }) => predicate === 'EVENT_STATUS' && subject.endsWith('assault-67')).map(({ status, evidence }) => [status, evidence.map(({ kind }) => kind)])).toEqual([['ATTRIBUTED', ['BODY']], ['STATED', ['HEADLINE', 'BODY']]]);
    expect(claims.find(({ predicate }) => predicate === 'PARTICULAR')?.evidence.map(({ kind }) => kind)).toEqual(['QUOTE']);
    expect(claims.filter(({ object }) => object?.startsWith('mil:')).map(({ predicate, polarity, status }) => [predicate, polarity, status])).toEqual([['ACTOR', 'NEGATED', 'ATTRIBUTED'], ['BACKS', 'AFFIRMED', 'STATED']]);
  });
});

describe('Who says so', () => {
  const spoken = (reading: Reading): unknown[] => claimsIn(importReading(reading, NOBODY_KNOWN, DATASET).records).filter(({ subject }) => subject.endsWith('assault-67')).map(({ predicate, status, saidIn }) => [predicate, status, saidIn?.replace(/.*-(?=statement)/, '')]);

  test('is told of each claim by the sentence of its own words', () => {
    const told = spoken(sampleReading());
    // "ordered …, two officials said" is theirs; "The army carried out the raid with helicopters." is the article's own.
    expect(told).toContainEqual(['AUTHORIZER', 'ATTRIBUTED', 'statement-187']);
    expect(told).toContainEqual(['ACTOR', 'STATED', undefined]);
    expect(told).toContainEqual(['INSTRUMENT', 'STATED', undefined]);
  });

  test('is everyone whom the event names, where the reading has no statement on it', () => {
    expect(new Set(spoken({ ...sampleReading(), statements: [] }).map((one) => (one as string[])[1]))).toEqual(new Set(['ATTRIBUTED', 'STATED']));
    expect(spoken({ ...sampleReading(), statements: [] })).toContainEqual(['ACTOR', 'ATTRIBUTED', undefined]);
  });

  test('stays with the words: an actor is proved by the sentence that names it', () => {
    const actor = claimsIn(importReading(sampleReading(), NOBODY_KNOWN, DATASET).records).find(({ predicate, subject }) => predicate === 'ACTOR' && subject.endsWith('assault-67'));
    expect(actor?.evidence.map(({ exact }) => exact)).toEqual(['army carried out the raid']);
  });
});

describe('Who is who', () => {
  test('is told by strong names of the graph, and never by weak ones', () => {
    const newsgraph = bundled();
    const named = (name: string, type: ReadEntity['type']): Reading => withEntities((entity) => (entity.id === 'per:ana-torres' || entity.id === 'mil:kh' ? { ...entity, name: entity.id === 'mil:kh' ? name : 'Ana Torres', type: entity.id === 'mil:kh' ? type : entity.type } : entity));
    expect(entityIds(named('Kata\'ib Hizballah', 'Militia'), knownIn(newsgraph))).toContain('mil:kataib-hezbollah');
    expect(entityIds(named('Hezbollah', 'Militia'), knownIn(newsgraph))).toContain('mil:my-articles-hezbollah');
    expect(entityIds(named('the militia', 'Militia'), knownIn(newsgraph))).toContain(`mil:${ID}-kh`);
    expect(entityIds(named('Kataib Hezbollah', 'Organization'), knownIn(newsgraph))).toContain('org:my-articles-kataib-hezbollah');
  });

  test('of a surname alone is told within its article only', () => {
    expect(entityIds(withEntities((entity) => (entity.id === 'per:ana-torres' ? { ...entity, name: 'Torres' } : entity)))).toContain(`per:${ID}-ana-torres`);
  });

  test('is what the reading\'s dictionary says, with the names that the graph has for it', () => {
    const newsgraph = bundled();
    const reading = withEntities((entity) => (entity.id === 'org:army' ? { ...entity, known: 'org:us-armed-forces', name: 'U.S. military' } : entity));
    const record = importReading(reading, knownIn(newsgraph), DATASET).records.find((one) => one.record === 'entity' && one.id === 'org:us-armed-forces');
    expect(record).toMatchObject({ name: 'United States Armed Forces', organizationKind: 'MILITARY', externalIds: { wikidata: 'Q11211' } });
    expect(entityIds(withEntities((entity) => (entity.id === 'org:army' ? { ...entity, known: 'org:army-of-nowhere' } : entity)))).toContain('org:army-of-nowhere');
    expect(entityIds(withEntities((entity) => (entity.id === 'org:army' ? { ...entity, known: 'per:joe-biden' } : entity)), knownIn(newsgraph))).not.toContain('per:joe-biden');
  });

  test('leaves the names of a node that it ties to as they are', async () => {
    const newsgraph = bundled();
    const before = newsgraph.view.entity('mil:kataib-hezbollah');
    await load(newsgraph, importReading(sampleReading(), knownIn(newsgraph), DATASET).records);
    expect(newsgraph.view.entity('mil:kataib-hezbollah')).toEqual(before);
  });
});

describe('What the graph cannot hold', () => {
  const broken = (edit: (reading: Reading) => Reading) => importReading(edit(sampleReading()), NOBODY_KNOWN, DATASET);
  const [raid] = sampleReading().events;
  if (!raid) throw new Error('no raid');
  const withRaid = (more: object) => (reading: Reading): Reading => ({ ...reading, events: reading.events.map((event) => (event.id === 'e1' ? { ...event, ...more } : event)) });

  test.each<[string, (reading: Reading) => Reading, string]>([
    ['a mode of another type', withRaid({ modes: ['CYBER'] }), 'MODE of evt:minister-orders-raid-1a2b3c4d-assault-67: ASSAULT has no mode CYBER'],
    ['a filler that does not fit its role', withRaid({ roles: { ...raid.roles, target: raid.roles.authorizer } }), 'TARGET of evt:minister-orders-raid-1a2b3c4d-assault-67: TARGET leads to Facility, Place or Equipment, not Person'],
    ['a filler that is not listed', withRaid({ roles: { actor: [{ ...raid.roles.actor?.[0], entity: 'org:none' }] } }), 'ACTOR of Raid on a rebel depot: army is not among the entities'],
    ['words that are not there', withRaid({ evidence: { start: 3, end: 8, exact: 'never' } }), 'EVENT_STATUS of evt:minister-orders-raid-1a2b3c4d-assault-3: its words do not stand where it says'],
    ['words of a filler that are not there', withRaid({ roles: { actor: [{ ...raid.roles.actor?.[0], evidence: { start: 67, end: 71, exact: 'navy' } }] } }), 'ACTOR of evt:minister-orders-raid-1a2b3c4d-assault-67: its words do not stand where it says'],
    ['a date that is none', withRaid({ time: { edtf: '2024-02-31', asWritten: 'then' } }), 'TIME of evt:minister-orders-raid-1a2b3c4d-assault-67: 2024-02-31 is no date'],
    ['a thing that speaks', (reading) => ({ ...reading, relations: reading.relations.map((relation) => ({ ...relation, attribution: [{ name: 'helicopter', entity: 'eqp:helicopter', type: 'Equipment', evidence: raid.evidence }] })) }), 'BACKS of cty:IRN: eqp:my-articles-helicopter cannot speak'],
    ['an answer that answers itself', withRaid({ responseTo: [{ event: 'e1', asWritten: 'in response to', evidence: raid.evidence }] }), 'RESPONSE_TO of evt:minister-orders-raid-1a2b3c4d-assault-67: it ties something to itself'],
    ['answers in a circle', (reading) => ({ ...reading, events: reading.events.map((event) => (event.id === 'e2' ? { ...event, responseTo: [{ event: 'e1', asWritten: 'after', evidence: event.evidence }] } : event)) }), `RESPONSE_TO of evt:${ID}-assault-135: RESPONSE_TO from evt:${ID}-assault-135 to evt:${ID}-assault-67 closes a circle`],
    ['a gap of no event', (reading) => ({ ...reading, unknowns: [{ ...reading.unknowns[0], event: undefined, about: 'the cause', state: 'NOT_STATED', evidence: raid.evidence }] }), 'a gap about the cause: it belongs to no event'],
  ])('%s is left out and listed, and the rest loads', (_what, edit, message) => {
    const { records, leftOut } = broken(edit);
    expect(leftOut).toContain(message);
    expect(claimsIn(records).length).toBeGreaterThan(5);
  });
});
