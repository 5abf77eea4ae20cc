import { describe, expect, test } from 'vitest';
import { resolveBatch } from '../../src/claims/batch.ts';
import { claimsOf, csv, importTexts, refusedIn, saidIn, tsv } from './tables.ts';

const ACLED = 'event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp'.split(',');
const ACLED_ROW = {
  event_id_cnty: 'TUR1', event_date: '2022-06-30', year: '2022', time_precision: '1', event_type: 'Explosions/Remote violence', sub_event_type: 'Shelling/artillery/missile attack',
  actor1: 'Military Forces of Turkey (2016-)', inter1: '1', actor2: 'Hillmen Militia (Iraq)', assoc_actor_2: 'Hill Women (Iraq); Civilians (Iraq)', inter2: '3', iso: '368', country: 'Iraq', admin1: 'Dihok', location: 'Zakho',
  latitude: '37.1', longitude: '42.7', geo_precision: '2', source: 'Hill Gazette', notes: 'Shells fell, as "many" said,\non a hill.', fatalities: '2',
};

describe('ACLED', () => {
  test('gives who, what, when, where and how many', async () => {
    const imported = await importTexts('acled', { 'a.csv': csv(ACLED, [ACLED_ROW]) });
    expect(refusedIn(imported)).toEqual([]);
    expect(saidIn(imported)).toEqual([
      'org:set-military-forces-of-turkey-2016-x45a25508 PART_OF cty:TUR', 'mil:set-hillmen-militia-in-iraq OPERATES_IN cty:IRQ', 'grp:set-hill-women-in-iraq PRESENT_IN cty:IRQ',
      'grp:set-civilians-in-iraq PRESENT_IN cty:IRQ', 'loc:set-zakho-dihok-cty-irq-xe766c6f0 WITHIN cty:IRQ',
      'evt:set-tur1 TIME {"time":{"edtf":"2022-06-30","asWritten":"2022-06-30","basis":"STATED"}}', 'evt:set-tur1 MODE {"word":"HEAVY_WEAPONS"}', 'evt:set-tur1 ACTOR org:set-military-forces-of-turkey-2016-x45a25508',
      'evt:set-tur1 RECIPIENT mil:set-hillmen-militia-in-iraq', 'evt:set-tur1 RECIPIENT grp:set-hill-women-in-iraq', 'evt:set-tur1 RECIPIENT grp:set-civilians-in-iraq',
      'evt:set-tur1 LOCATION loc:set-zakho-dihok-cty-irq-xe766c6f0', 'evt:set-tur1 CASUALTIES {"side":"ALL","kind":"KILLED","best":2}',
    ]);
    expect(resolveBatch(imported).claims).toHaveLength(imported.counts.claims);
  });

  test('of the web export says the same with words for numbers and its own dates', async () => {
    const api = await importTexts('acled', { 'a.csv': csv(ACLED, [ACLED_ROW]) });
    const web = await importTexts('acled', { 'a.csv': csv(ACLED.filter((column) => column !== 'disorder_type'), [{ ...ACLED_ROW, event_date: '30 June 2022', inter1: 'State Forces', inter2: 'Political Militias' }]) });
    const bare = (said: string): string => said.replace(/"asWritten":"[^"]*",/, '');
    expect(saidIn(web).map(bare)).toEqual(saidIn(api).map(bare));
  });

  test('keeps that a day stands for a week or a month', async () => {
    const rows = ['1', '2', '3'].map((precision, i) => ({ ...ACLED_ROW, event_id_cnty: `TUR${i}`, time_precision: precision }));
    const claims = claimsOf((await importTexts('acled', { 'a.csv': csv(ACLED, rows) })).records).filter((claim) => claim.predicate === 'TIME');
    expect(claims.map((claim) => (claim.value && 'time' in claim.value ? claim.value.time.edtf : ''))).toEqual(['2022-06-30', '2022-06-30~', '2022-06']);
  });

  test('is refused where a word is none of its own', async () => {
    const rows = [{ ...ACLED_ROW, sub_event_type: 'Shelling/artillery/missile atack' }, { ...ACLED_ROW, event_date: '31 June 2022' }, { ...ACLED_ROW, fatalities: '-1' }];
    expect(refusedIn(await importTexts('acled', { 'a.csv': csv(ACLED, rows) }))).toEqual([
      '2: sub_event_type: "Shelling/artillery/missile atack" is none of ACLED\'s. Did you mean "Shelling/artillery/missile attack"?',
      '4: event_date: "31 June 2022" is no day of the calendar', '6: fatalities: "-1" is no count',
    ]);
  });

  test.each<[string, Record<string, string>, string]>([
    ['an unknown iso beside a country that is known', { iso: '999' }, 'iso: "999" is no number of ISO 3166-1'],
    ['an unknown country without iso', { iso: '', country: 'Irraq' }, 'country: "Irraq" is no name of a country that is known. Did you mean "Iraq"?'],
    ['an unknown inter1', { inter1: '99' }, 'inter1: "99" is none of ACLED\'s kinds of actor'],
    ['an unknown inter2 in words', { inter2: 'Civilans' }, 'inter2: "Civilans" is none of ACLED\'s kinds of actor. Did you mean "civilians"?'],
    ['an unknown time_precision', { time_precision: '7' }, 'time_precision: "7" is none of 1, 2, 3'],
    ['an unknown geo_precision', { geo_precision: '4' }, 'geo_precision: "4" is none of 1, 2, 3'],
    ['a word of JavaScript for a sub-event', { sub_event_type: 'constructor' }, 'sub_event_type: "constructor" is none of ACLED\'s.'],
    ['another word of JavaScript', { sub_event_type: '__proto__' }, 'sub_event_type: "__proto__" is none of ACLED\'s.'],
    ['a word of JavaScript for a kind of actor', { inter1: 'constructor' }, 'inter1: "constructor" is none of ACLED\'s kinds of actor'],
  ])('is refused for %s', async (_what, changed, message) => {
    expect(refusedIn(await importTexts('acled', { 'a.csv': csv(ACLED, [{ ...ACLED_ROW, notes: '', ...changed }]) }))).toEqual([`2: ${message}`]);
  });

  test('tells once who is named twice in one part', async () => {
    const imported = await importTexts('acled', { 'a.csv': csv(ACLED, [{ ...ACLED_ROW, notes: '', assoc_actor_2: 'Hill Women (Iraq); Hill Women (Iraq); Hillmen Militia (Iraq)' }]) });
    expect(saidIn(imported).filter((said) => said.includes(' RECIPIENT '))).toEqual(['evt:set-tur1 RECIPIENT mil:set-hillmen-militia-in-iraq', 'evt:set-tur1 RECIPIENT grp:set-hill-women-in-iraq']);
    expect(resolveBatch(imported).claims).toHaveLength(imported.counts.claims);
  });

  test('of a country that ISO has no number for (0) is known by its name', async () => {
    const imported = await importTexts('acled', { 'a.csv': csv(ACLED, [{ ...ACLED_ROW, iso: '0', country: 'Kosovo' }]) });
    expect(saidIn(imported)).toContainEqual(expect.stringMatching(/^loc:.* WITHIN cty:XKK$/));
  });

  test('goes on after a quote that is never closed, and after one that closes too early', async () => {
    const [header = '', ...row] = csv(ACLED, [{ ...ACLED_ROW, notes: '' }]).split('\n');
    const good = row.join('\n');
    const text = [header, good.replace('TUR1', '"TUR1'), good, good.replace('TUR1', '"TUR"9'), good.replace('TUR1', 'TUR2')].join('\n');
    const imported = await importTexts('acled', { 'a.csv': text });
    expect(refusedIn(imported)).toEqual(['2: a quote is opened and never closed', '4: cell 1: a closing quote is followed by "9"']);
    expect(imported.counts.events).toBe(2);
  });
});

const POLECAT = '#!Event ID,Event Date,Event Type,Event Mode,Intensity,Quad Code,Contexts,Actor Name,Actor Country,Actor COW,Primary Actor Sector,Actor Sectors,Actor Title,Actor Name Raw,Wikipedia Actor ID,Recipient Name,Recipient Country,Recipient COW,Primary Recipient Sector,Recipient Sectors,Recipient Title,Recipient Name Raw,Wikipedia Recipient ID,Placename,City,District,Province,Country,Latitude,Longitude,GeoNames ID,Raw Placename,Feature Type,Source,Publication Date,Story People,Story Organizations,Story Locations,Language,Version'.split(',');

describe('POLECAT', () => {
  const row = {
    '#!Event ID': 'E1', 'Event Date': '2023-01-02', 'Event Type': 'CONSULT', 'Event Mode': 'third-party', Contexts: 'military;economic', 'Actor Name': 'Malta;Ruritanian Guard', 'Actor Country': 'MLT;ITA',
    'Primary Actor Sector': 'GOV', 'Recipient Name': 'None', Country: 'ITA', Latitude: '41.9', Longitude: '12.5', City: 'Rome', Source: 'Strelsau Times',
  };

  test('gives modes and contexts in our words, actors one by one, and the paper as speaker', async () => {
    const imported = await importTexts('polecat', { 'p.txt': tsv(POLECAT, [row]) });
    expect(refusedIn(imported)).toEqual([]);
    expect(saidIn(imported).filter((said) => said.startsWith('evt:'))).toEqual([
      'evt:set-e1 TIME {"time":{"edtf":"2023-01-02","basis":"STATED"}}', 'evt:set-e1 MODE {"word":"THIRD_PARTY"}', 'evt:set-e1 CONTEXT {"word":"MILITARY"}', 'evt:set-e1 CONTEXT {"word":"ECONOMIC"}',
      'evt:set-e1 ACTOR cty:MLT', 'evt:set-e1 ACTOR org:set-ruritanian-guard', 'evt:set-e1 LOCATION loc:set-rome-cty-ita-x2b627b97',
    ]);
    expect(new Set(claimsOf(imported.records).filter((claim) => claim.subject === 'evt:set-e1').map((claim) => `${claim.status} ${claim.attribution.join()} ${claim.row}`))).toEqual(new Set(['ATTRIBUTED org:set-office-strelsau-times E1']));
    expect(resolveBatch(imported).events).toHaveLength(1);
  });

  test('keeps a country code that is none as words', async () => {
    const imported = await importTexts('polecat', { 'p.txt': tsv(POLECAT, [{ ...row, 'Actor Country': 'MLT;IGO', Country: 'ZZZ' }]) });
    expect(refusedIn(imported)).toEqual([]);
    expect(claimsOf(imported.records).flatMap((claim) => (claim.predicate === 'PARTICULAR' && claim.subject.startsWith('evt:') ? [claim.value] : []))).toEqual([{ text: 'no_country IGO, ZZZ' }]);
  });

  test('is refused for a type that is none', async () => {
    expect(refusedIn(await importTexts('polecat', { 'p.txt': tsv(POLECAT, [{ ...row, 'Event Type': 'CONSULTS' }]) }))).toEqual(['2: "CONSULTS" is no event type of PLOVER. Did you mean "CONSULT"?']);
  });
});

describe('PLOVER JSON Lines', () => {
  const line = (changed: object): string => JSON.stringify({ id: 'P1', date: '2020-02-01', event: ['ASSAULT'], mode: ['drone'], context: ['military', 'weather'], actor: [{ entity_text: 'the Guard', code: 'MLT', sector: 'MIL' }], recipient: [{ code: 'ITA' }], size: { dead: 3 }, ...changed });

  test('are read in the names of the manual and of its forerunner', async () => {
    const imported = await importTexts('plover', { 'p.jsonl': [line({}), line({ id: 'P2', actor: undefined, recipient: undefined, event: 'FIGHT', source: [{ actorText: 'the Guard', code: 'MLT', sector: 'MIL' }], target: '' }), line({ id: 'P3', has_event: false })].join('\n') });
    expect(refusedIn(imported)).toEqual([]);
    expect(saidIn(imported).filter((said) => said.startsWith('evt:') && !said.includes(' TIME '))).toEqual([
      'evt:set-p1 MODE {"word":"DRONE"}', 'evt:set-p1 CONTEXT {"word":"MILITARY"}', 'evt:set-p1 ACTOR org:set-the-guard-mltmil', 'evt:set-p1 RECIPIENT cty:ITA', 'evt:set-p1 CASUALTIES {"side":"ALL","kind":"KILLED","best":3}',
      'evt:set-p2 MODE {"word":"DRONE"}', 'evt:set-p2 CONTEXT {"word":"MILITARY"}', 'evt:set-p2 ACTOR org:set-the-guard-mltmil', 'evt:set-p2 CASUALTIES {"side":"ALL","kind":"KILLED","best":3}',
    ]);
    expect(claimsOf(imported.records).find((claim) => claim.predicate === 'PARTICULAR' && claim.subject.startsWith('evt:'))?.value).toEqual({ text: 'context weather' });
  });

  test('are refused where a line is none', async () => {
    const lines = ['{', '[]', line({ event: 'QUARREL' }), line({ date: '2020-02-30' }), line({ id: null }), line({ actor: [7] }), line({ enddate: '2020-01-01' })];
    expect(refusedIn(await importTexts('plover', { 'p.jsonl': lines.join('\n') }))).toEqual([
      '1: not JSON', '2: not a JSON object', '3: "QUARREL" is no event type of PLOVER.', '4: date: "2020-02-30" is no day of the calendar', '5: id is left out', '6: actor[0] must be an object or a name',
      '7: the event ends (2020-01-01) before it starts (2020-02-01)',
    ]);
  });
});
