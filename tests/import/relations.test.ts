import { describe, expect, test } from 'vitest';
import { resolveBatch } from '../../src/claims/batch.ts';
import { claimsOf, csv, importTexts, refusedIn, saidIn } from './tables.ts';

const GED = 'id,year,active_year,type_of_violence,conflict_new_id,conflict_name,dyad_new_id,dyad_name,side_a_new_id,gwnoa,side_a,side_b_new_id,gwnob,side_b,number_of_sources,source_article,source_office,source_date,source_headline,source_original,where_prec,where_coordinates,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,low,best,high'.split(',');
const GED_ROW = {
  id: '1', type_of_violence: '1', conflict_name: 'Malta: Government', side_a_new_id: '9', gwnoa: '338', side_a: 'Government of Malta', side_b_new_id: '77', side_b: 'Gozo Front', source_office: 'Gozo Gazette', where_prec: '1',
  where_coordinates: 'Rabat town', adm_1: 'Gozo', latitude: '36.04', longitude: '14.24', country: 'Malta', country_id: '338', event_clarity: '1', date_prec: '2', date_start: '2017-03-01', date_end: '2017-03-04',
  deaths_a: '1', deaths_b: '2', deaths_civilians: '0', deaths_unknown: '0', low: '2', best: '3', high: '5',
};
const dropped = (row: Readonly<Record<string, string>>, from: string, to: string): Record<string, string> => Object.fromEntries(Object.entries(row).map(([key, value]) => [key === from ? to : key, value]));

describe('UCDP GED', () => {
  test('makes a state its country, keeps the sides apart, and the span and the range', async () => {
    const imported = await importTexts('ucdp-ged', { 'g.csv': csv(GED, [GED_ROW]) });
    expect(saidIn(imported).filter((said) => said.startsWith('evt:'))).toEqual([
      'evt:set-1 TIME {"time":{"edtf":"2017-03-01/2017-03-04","basis":"STATED"}}', 'evt:set-1 ACTOR cty:MLT', 'evt:set-1 RECIPIENT mil:set-gozo-front-77', 'evt:set-1 LOCATION loc:set-rabat-town-gozo-cty-mlt-x0b0fd12f',
      ...[['ACTOR', 1], ['RECIPIENT', 2], ['CIVILIAN', 0], ['UNKNOWN', 0]].map(([side, best]) => `evt:set-1 CASUALTIES {"side":"${side}","kind":"KILLED","best":${best}}`),
      'evt:set-1 CASUALTIES {"side":"ALL","kind":"KILLED","low":2,"best":3,"high":5}',
    ]);
    expect(claimsOf(imported.records).find((claim) => claim.predicate === 'ACTOR')?.qualifiers).toEqual({ asWritten: 'Government of Malta' });
    expect(claimsOf(imported.records).find((claim) => claim.predicate === 'PARTICULAR')?.value).toEqual({ text: 'conflict Malta: Government; where_prec 1; event_clarity 1; date_prec 2' });
    expect(resolveBatch(imported).entities.map((entity) => entity.id)).toContain('cty:MLT');
  });

  test('says the same in its editions of 42 and 49 columns and with a second header', async () => {
    const plain = saidIn(await importTexts('ucdp-ged', { 'g.csv': csv(GED, [GED_ROW]) }));
    const names: Record<string, string> = { side_a_new_id: 'side_a_dset_id', side_b_new_id: 'side_b_dset_id', conflict_new_id: 'conflict_dset_id', dyad_new_id: 'dyad_dset_id' };
    const later = [...GED.map((name) => names[name] ?? name), 'relid', 'code_status', 'side_a_new_id', 'side_b_new_id', 'conflict_new_id', 'dyad_new_id', 'gwno_x'];
    const row = { ...dropped(dropped(GED_ROW, 'side_a_new_id', 'side_a_dset_id'), 'side_b_new_id', 'side_b_dset_id'), side_a_new_id: '9', side_b_new_id: '77', date_start: '2017-03-01 00:00:00.000', date_end: '2017-03-04 00:00:00.000' };
    expect(later).toHaveLength(49);
    expect(saidIn(await importTexts('ucdp-ged', { 'g.csv': csv(later, [row]) }))).toEqual(plain);
    const tags = { year: '#date+year', side_a: '#group+name+first', date_start: '#date+start' };
    const hxl = await importTexts('ucdp-ged', { 'g.csv': csv([...GED, 'iso3'], [tags, { ...GED_ROW, iso3: 'MLT' }]) });
    expect([saidIn(hxl), hxl.counts.rows]).toEqual([plain, 1]);
  });

  const told = async (changed: Record<string, string>) => claimsOf((await importTexts('ucdp-ged', { 'g.csv': csv(GED, [{ ...GED_ROW, ...changed }]) })).records).filter((claim) => claim.subject === 'evt:set-1');
  const dead = async (changed: Record<string, string>) => (await told(changed)).filter((claim) => claim.predicate === 'CASUALTIES').map((claim) => claim.value);
  const notes = async (changed: Record<string, string>) => (await told(changed)).flatMap((claim) => (claim.value && 'text' in claim.value ? [claim.value.text] : []));

  test('says nothing of a side whose dead are not given, rather than none', async () => {
    expect(await dead({ deaths_a: '', deaths_unknown: 'NA' })).toEqual([
      { side: 'RECIPIENT', kind: 'KILLED', best: 2 }, { side: 'CIVILIAN', kind: 'KILLED', best: 0 }, { side: 'ALL', kind: 'KILLED', low: 2, best: 3, high: 5 },
    ]);
    expect((await dead({ low: '', best: '', high: '' })).at(-1)).toMatchObject({ side: 'UNKNOWN' });
  });

  test('takes no bound that its best number is not within: it stays in words', async () => {
    expect([(await dead({ low: '99', best: '1' })).at(-1), await notes({ low: '99', best: '1' })]).toEqual([{ side: 'ALL', kind: 'KILLED', best: 1, high: 5 }, [expect.stringContaining('; low 99')]]);
    expect([(await dead({ low: '0', best: '3', high: '0' })).at(-1), await notes({ low: '0', best: '3', high: '0' })]).toEqual([{ side: 'ALL', kind: 'KILLED', low: 0, best: 3 }, [expect.stringContaining('; high 0')]]);
    expect([(await dead({ low: '4', best: '', high: '2' })).at(-1), await notes({ low: '4', best: '', high: '2' })]).toEqual([{ side: 'UNKNOWN', kind: 'KILLED', best: 0 }, [expect.stringContaining('; low 4; high 2')]]);
  });

  test('keeps its sources: the article stands for a paper that is not named, and all of it is in the notes', async () => {
    const unnamed = { source_office: '', source_article: 'R 16/2 1998, Malta Post; p. 2', source_original: 'police', number_of_sources: '-1' };
    expect(new Set((await told(unnamed)).map(({ status, qualifiers }) => `${status} ${qualifiers.office}`))).toEqual(new Set(['STATED R 16/2 1998, Malta Post; p. 2']));
    expect(await notes(unnamed)).toEqual([expect.stringMatching(/; source_article R 16\/2 1998, Malta Post; p. 2; source_original police$/)]);
    const named = { source_office: 'Malta Post;BBC', source_article: '"Malta Post,2017-03-02,Seven dead";"BBC,2017-03-03,Fight"', source_date: '2017-03-02;2017-03-03', source_headline: 'Seven dead;Fight', number_of_sources: '2' };
    expect(await notes(named)).toEqual([expect.stringMatching(/; source_article "Malta Post,2017-03-02,Seven dead";"BBC,2017-03-03,Fight"; number_of_sources 2$/)]);
    expect(await notes({ ...named, source_article: 'Malta Post', source_headline: 'Seven dead' })).toEqual([expect.stringContaining('; source_article Malta Post; source_date 2017-03-02;2017-03-03; source_headline Seven dead; number_of_sources 2')]);
    expect((await told({ source_office: '', source_article: 'x'.repeat(2500) }))[0]?.qualifiers.office).toHaveLength(2000);
  });

  test('keeps the point of each event, also of one in a place that an earlier row put elsewhere or in a whole country', async () => {
    const rows = [GED_ROW, { ...GED_ROW, id: '2', latitude: '36.1', longitude: '14.3' }, { ...GED_ROW, id: '3', where_coordinates: '', adm_1: '', latitude: '35.9', longitude: '14.4' }];
    const located = claimsOf((await importTexts('ucdp-ged', { 'g.csv': csv(GED, rows) })).records).filter((claim) => claim.predicate === 'LOCATION');
    expect(located.map((claim) => [claim.object?.slice(0, 'loc:set-rabat'.length), claim.qualifiers.coordinates])).toEqual([
      ['loc:set-rabat', { latitude: 36.04, longitude: 14.24 }], ['loc:set-rabat', { latitude: 36.1, longitude: 14.3 }], ['cty:MLT', { latitude: 35.9, longitude: 14.4 }],
    ]);
  });

  test('names several offices in words, since none speaks for the others', async () => {
    const claims = claimsOf((await importTexts('ucdp-ged', { 'g.csv': csv(GED, [{ ...GED_ROW, source_office: 'Gozo Gazette;Malta Mail' }]) })).records);
    expect(claims.filter((claim) => claim.predicate === 'TIME').map(({ status, attribution, qualifiers }) => ({ status, attribution, qualifiers }))).toEqual([{ status: 'STATED', attribution: [], qualifiers: { office: 'Gozo Gazette;Malta Mail' } }]);
  });

  test.each<[string, Record<string, string>, string]>([
    ['an unknown country', { country_id: '99999' }, 'country_id: "99999" is no state of Gleditsch and Ward'],
    ['an unknown state as a side', { gwnoa: '99999' }, 'gwnoa: "99999" is no state of Gleditsch and Ward'],
    ['an unknown precision of the day', { date_prec: '9' }, 'date_prec: "9" is none of 1, 2, 3, 4, 5'],
    ['an unknown precision of the place', { where_prec: '0' }, 'where_prec: "0" is none of 1, 2, 3, 4, 5, 6, 7'],
    ['an unknown clarity', { event_clarity: '3' }, 'event_clarity: "3" is none of 1, 2'],
    ['a count past all bounds', { best: '99999999999999999999' }, 'best: "99999999999999999999" is no count up to 2147483647'],
  ])('refuses %s', async (_what, changed, message) => {
    expect(refusedIn(await importTexts('ucdp-ged', { 'g.csv': csv(GED, [{ ...GED_ROW, ...changed }]) }))).toEqual([`2: ${message}`]);
  });

  test('refuses a kind of violence that is none, and an end before the start', async () => {
    const rows = [{ ...GED_ROW, type_of_violence: '4' }, { ...GED_ROW, date_end: '2017-02-01' }];
    expect(refusedIn(await importTexts('ucdp-ged', { 'g.csv': csv(GED, rows) }))).toEqual(['2: type_of_violence: "4" is none of 1, 2, 3', '3: the event ends (2017-02-01) before it starts (2017-03-01)']);
  });
});

const ACD = 'conflict_id,location,side_a,side_a_id,side_a_2nd,side_b,side_b_id,side_b_2nd,incompatibility,territory_name,year,intensity_level,cumulative_intensity,type_of_conflict,start_date,start_prec,start_date2,start_prec2,ep_end,ep_end_date,ep_end_prec,gwno_a,gwno_a_2nd,gwno_b,gwno_b_2nd,gwno_loc,region,version'.split(',');

describe('UCDP/PRIO ACD', () => {
  test('refuses a party that is told twice to back the same side, whole', async () => {
    const row = { conflict_id: '5', side_a: 'Government of Malta', side_a_2nd: 'Government of Italy, Government of Italy', side_b: 'Gozo Front', incompatibility: '2', year: '1983' };
    const imported = await importTexts('ucdp-prio-acd', { 'a.csv': csv(ACD, [row, { ...row, year: '1984', side_a_2nd: 'Government of Italy' }]) });
    expect(refusedIn(imported)).toEqual(['2: the id "5-1983 Government of Italy > Government of Malta" was given before, at a.csv:2']);
    expect(resolveBatch(imported).events.map(({ id }) => id)).toEqual(['evt:set-5-1984']);
  });

  test('tells who BACKS whom in which year, for every party of the side', async () => {
    const row = { conflict_id: '5', side_a: 'Government of Malta', side_a_2nd: 'Government of Italy, Government of South Yemen', side_b: 'Gozo Front, Comino Front', side_b_2nd: 'Government of Libya', incompatibility: '2', year: '1983' };
    const claims = claimsOf((await importTexts('ucdp-prio-acd', { 'a.csv': csv(ACD, [row]) })).records).filter((claim) => claim.predicate === 'BACKS');
    expect(claims.map((claim) => `${claim.subject} > ${claim.object} ${claim.validity?.from?.edtf}-${claim.validity?.to?.edtf} ${claim.row}`)).toEqual([
      'cty:ITA > cty:MLT 1983-1983 5-1983 Government of Italy > Government of Malta', 'cty:YMD > cty:MLT 1983-1983 5-1983 Government of South Yemen > Government of Malta',
      'cty:LBY > mil:set-gozo-front 1983-1983 5-1983 Government of Libya > Gozo Front', 'cty:LBY > mil:set-comino-front 1983-1983 5-1983 Government of Libya > Comino Front',
    ]);
  });
});

describe('Archigos', () => {
  test('means the state that UCDP means: Belgrade under one code and one name is one node', async () => {
    const led = await importTexts('archigos', { 'a.csv': csv('obsid,gwcode,leadid,leader,startdate,enddate,entry,exit'.split(','), [{ obsid: 'YUG-1989', gwcode: '345', leadid: 'l', leader: 'Milosevic', startdate: '1989-05-15', enddate: '2000-10-07', entry: 'Regular', exit: 'Regular' }]) });
    const fought = await importTexts('ucdp-prio-acd', { 'a.csv': csv(ACD, [{ conflict_id: '412', side_a: 'Government of Serbia (Yugoslavia)', side_b: 'UCK', incompatibility: '1', year: '1999' }]) });
    expect(saidIn(led)).toEqual([expect.stringMatching(/^per:set-milosevic-l LEADS cty:YUG$/)]);
    expect(saidIn(fought)).toContain('evt:set-412-1999 ACTOR cty:YUG');
  });

  test('tells who LEADS which state from when to when, and leaves open what was open', async () => {
    const columns = 'obsid,gwcode,leadid,leader,yrborn,gender,startdate,enddate,entry,exit,exitcode'.split(',');
    const row = { obsid: 'MLT-2000', gwcode: '338', leadid: 'l1', leader: 'Vella', startdate: '2000-01-02', enddate: '2004-05-06', entry: 'Regular', exit: 'Regular' };
    const imported = await importTexts('archigos', { 'a.csv': csv(columns, [row, { ...row, obsid: 'MLT-2014', startdate: '2014-01-01', enddate: '2015-12-31', exit: 'Still in Office' }]) });
    expect(claimsOf(imported.records).map((claim) => [claim.subject, claim.predicate, claim.object, claim.validity?.from?.edtf, claim.validity?.to?.edtf])).toEqual([
      ['per:set-vella-l1', 'LEADS', 'cty:MLT', '2000-01-02', '2004-05-06'], ['per:set-vella-l1', 'LEADS', 'cty:MLT', '2014-01-01', undefined],
    ]);
  });
});

describe('GDELT', () => {
  const event = (cells: Readonly<Record<number, string>>): string => Array.from({ length: 61 }, (_, i) => cells[i] ?? '').join('\t');
  const cells = { 0: '7', 1: '20191024', 5: 'MLT', 6: 'VALLETTA', 7: 'MLT', 15: 'MLTCOP', 16: 'POLICE', 17: 'MLT', 26: '173', 51: '4', 52: 'Valletta, Malta', 53: 'MT', 56: '35.9', 57: '14.5', 60: 'https://www.gazette.example/a' };
  const first = event(cells);
  const mention = (id: string, source: string): string => [id, '20191024143000', '20191024150000', '1', source, `https://${source}/b`, '3', '-1', '-1', '9', '1', '80', '900', '-1.5', '', ''].join('\t');

  test('takes a pure country code for the country, and each mention for one more source', async () => {
    const imported = await importTexts('gdelt', { 'x.mentions.CSV': [mention('7', 'mail.example'), mention('8', 'mail.example')].join('\n'), 'x.export.CSV': first });
    expect(refusedIn(imported)).toEqual(['2: tells of the event "8", which is not in the files']);
    expect(saidIn(imported).filter((said) => said.startsWith('evt:'))).toEqual([
      'evt:set-7 TIME {"time":{"edtf":"2019-10-24","basis":"STATED"}}', 'evt:set-7 MODE {"word":"ARREST"}', 'evt:set-7 ACTOR cty:MLT', 'evt:set-7 RECIPIENT org:set-police-mltcop', expect.stringMatching(/^evt:set-7 LOCATION loc:set-valletta-malta-cty-mlt-x/),
      'evt:set-7 TIME {"time":{"edtf":"2019-10-24","basis":"STATED"}}',
    ]);
    const times = claimsOf(imported.records).filter((claim) => claim.predicate === 'TIME');
    expect(times.map((claim) => [claim.attribution.length, claim.confidence])).toEqual([[1, undefined], [1, 0.8]]);
    expect(resolveBatch(imported).events).toHaveLength(1);
  });

  test('keeps the code of a region or an ocean as words, and refuses one that is nothing', async () => {
    const imported = await importTexts('gdelt', { 'x.export.CSV': [event({ ...cells, 5: 'EUR', 7: 'EUR' }), event({ ...cells, 0: '8', 53: 'OS' }), event({ ...cells, 0: '9', 7: 'QQQ' }), event({ ...cells, 0: '10', 53: '99' }), event({ ...cells, 0: '11', 51: '9' })].join('\n') });
    expect(refusedIn(imported)).toEqual(['3: Actor1CountryCode: "QQQ" is no country or region of CAMEO', '4: ActionGeo_CountryCode: "99" is no country of FIPS 10-4', '5: ActionGeo_Type: "9" is none of 0, 1, 2, 3, 4, 5']);
    const notes = claimsOf(imported.records).filter((claim) => claim.predicate === 'PARTICULAR').map((claim) => (claim.value && 'text' in claim.value ? claim.value.text : ''));
    expect(notes).toEqual([expect.stringContaining('no_country EUR'), expect.stringContaining('no_country OS')]);
  });

  test('refuses a mention that is surer than sure', async () => {
    const cells2 = mention('7', 'mail.example').replace('\t80\t', '\t800\t');
    expect(refusedIn(await importTexts('gdelt', { 'x.mentions.CSV': cells2, 'x.export.CSV': first }))).toEqual([expect.stringMatching(/^1: confidence: /)]);
  });

  test('refuses a row that is short', async () => {
    expect(refusedIn(await importTexts('gdelt', { 'x.export.CSV': `${first}\n1\t2\n` }))).toEqual(['2: has 2 columns, but GDELT 2.0 events has 61']);
  });
});
