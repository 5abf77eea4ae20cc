import { describe, expect, test } from 'vitest';
import { resolveBatch } from '../../src/claims/batch.ts';
import { ploverLines } from '../../src/export/plover.ts';
import { eventsWhere } from '../../src/query/events.ts';
import { timeOf } from '../../src/query/sight.ts';
import { tiesOf } from '../../src/query/ties.ts';
import { modesClaimed } from '../../src/query/values.ts';
import { timeBounds } from '../../src/time.ts';
import { graphOf, written } from '../export/exported.ts';
import { hasRealFiles, realFiles } from './real-files.ts';
import { formatNamed } from '../../src/import/formats.ts';
import { claimsOf, importTexts, refusedIn } from './tables.ts';

const record = (changed: object = {}): object => ({ id: 'P1', date: '2020-02-01', event: 'FIGHT', source: [{ actorText: 'the Guard', code: 'MLT', sector: 'MIL' }], text: 'A "[quoted]" \\ {text}, ]', ...changed });
const refused = async (text: string): Promise<string[]> => refusedIn(await importTexts('plover', { 'p.json': text }));

const byText = (a = '', b = ''): number => (a < b ? -1 : a > b ? 1 : 0);

describe('Our PLOVER export', () => {
  test('is read back line for line, with the type, modes, actors, recipients and bounds of each event', async () => {
    const source = graphOf();
    const { sight } = source;
    const ids = [...eventsWhere(sight)];
    const imported = await importTexts('plover', { 'p.jsonl': written(ploverLines, source).text });
    expect(refusedIn(imported)).toEqual([]);
    const { events, entities } = resolveBatch(imported);
    const namesById = new Map(entities.map((entity) => [entity.id as string, entity.name]));
    const claims = claimsOf(imported.records);
    const back = events.map(({ id, type }) => {
      const own = claims.filter((claim) => claim.subject === id);
      const fillers = (role: string): string[] => own.filter((claim) => claim.predicate === role).map((claim) => namesById.get(claim.object ?? '') ?? '').toSorted(byText);
      const time = own.find((claim) => claim.predicate === 'TIME')?.value;
      const { earliest, latest } = timeBounds(time && 'time' in time ? time.time.edtf : '');
      return { type, modes: own.flatMap(({ predicate, value }) => (predicate === 'MODE' && value && 'word' in value ? [value.word] : [])).toSorted(), ordered: fillers('AUTHORIZER'), actors: fillers('ACTOR'), recipients: fillers('RECIPIENT'), earliest, latest };
    });
    const told = ids.map((id) => {
      const fillers = (role: 'AUTHORIZER' | 'ACTOR' | 'RECIPIENT'): string[] => tiesOf(sight, id, role, 'OUT').map((tie) => sight.view.entity(tie.other)?.name ?? '').toSorted(byText);
      const time = timeOf(sight, id);
      return { type: sight.view.event(id)?.type, modes: modesClaimed(sight, id).toSorted(), ordered: fillers('AUTHORIZER'), actors: fillers('ACTOR'), recipients: fillers('RECIPIENT'), earliest: time?.earliest, latest: time?.latest };
    });
    expect(back).toHaveLength(32);
    expect(back).toEqual(told);
  });

  test('says always in x_edtf what is known of the time', () => {
    const lines = written(ploverLines, graphOf()).text.trim().split('\n').map((line) => JSON.parse(line) as Record<string, string>);
    const timeBy = (id: string): unknown[] => ['date', 'enddate', 'x_edtf'].map((key) => lines.find((line) => line['id'] === id)?.[key]);
    expect(timeBy('evt:drone-attacks-2021')).toEqual(['2021-04-01', undefined, '2021-04/..']);
    expect(timeBy('evt:rocket-attacks-iraq')).toEqual([undefined, '2021-02-28', '../2021-02']);
    expect(timeBy('evt:pmf-statement')).toEqual([undefined, undefined, 'XXXX']);
  });
});

describe('PLOVER with x_edtf', () => {
  test('must say the same as date and enddate, and be a date', async () => {
    const lines = [record({ x_edtf: '2020-03' }), record({ enddate: '2020-02-03', x_edtf: '2020-02-01/2020-02-04' }), record({ x_edtf: 'soon' }), record({ date: undefined })];
    expect(await refused(lines.map((line) => JSON.stringify(line)).join('\n'))).toEqual([
      '1: x_edtf: "2020-03" is another time than date and enddate', '2: x_edtf: "2020-02-01/2020-02-04" is another time than date and enddate',
      '3: not a date in EDTF (such as 2021-06-27, 2021-06, 2021-04/..): "soon"', '4: date is empty',
    ]);
  });
});

describe('PLOVER in one array', () => {
  test('is read like lines, however it is broken into lines, with the line each record begins on', async () => {
    const records = [record(), record({ id: 'P2', event: 'QUARREL' }), record({ id: 'P3' }), 7];
    expect(await refused(JSON.stringify(records, null, 1))).toEqual([expect.stringMatching(/^15: "QUARREL"/), '41: not a JSON object']);
    expect(await refused(JSON.stringify(records))).toEqual(['1: "QUARREL" is no event type of PLOVER.', '1: not a JSON object']);
    const [lines, array] = await Promise.all([importTexts('plover', { 'p.json': [record(), record({ id: 'P3' })].map((one) => JSON.stringify(one)).join('\n') }), importTexts('plover', { 'p.json': `\n[${JSON.stringify(record())}\n,${JSON.stringify(record({ id: 'P3' }), null, 2)}]\n\n` })]);
    expect(claimsOf(array.records).map((claim) => ({ ...claim, origin: undefined }))).toEqual(claimsOf(lines.records).map((claim) => ({ ...claim, origin: undefined })));
  });

  test('is refused when it is never closed, goes on after its end, or holds a record past the bound', async () => {
    await expect(refused('[\n{"id": 1},\n{"id"')).rejects.toThrow('p.json:3: the array is never closed');
    await expect(refused('[\n{"id": 1}]\n,{}')).rejects.toThrow('p.json:3: the array is closed, but more follows');
    await expect(refused(`[\n{"a":\n${`"${'x'.repeat(900_000)}",\n`.repeat(2)}]`)).rejects.toThrow('p.json:2: the record is longer than 1000000 characters');
    await expect(refused('[\n{"a": "\0"}]')).rejects.toThrow('p.json:2: holds a NUL character at 8');
  });

  test.skipIf(!hasRealFiles)('is how the gold standard stands: 161 events, none refused', async () => {
    const rows: unknown[] = [];
    for await (const { row } of formatNamed('plover').read(realFiles('plover/plover-gsr-dev.json'), {})) rows.push('message' in row ? row : row.records.length);
    expect(rows).toEqual(Array.from({ length: 161 }, () => 1));
  });
});
