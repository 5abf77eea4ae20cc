import { describe, expect, test } from 'vitest';
import { importTexts, tsv } from './tables.ts';
import { bundleOf, graphOf, written } from '../export/exported.ts';
import { jsonLines } from '../../src/export/json-lines.ts';
import { ingest, load } from '../../src/ingest.ts';
import type { RecordFault } from '../../src/errors.ts';
import type { SourceFile } from '../../src/import/lines.ts';
import { commaRows, tabRows, type Row } from '../../src/import/rows.ts';
import { createNewsgraph } from '../../src/newsgraph.ts';
import { ask } from '../bundled.ts';
import { hasRealFiles, realFiles } from './real-files.ts';

const ICEWS = 'Event ID,Event Date,Source Name,Source Sectors,Source Country,Event Text,CAMEO Code,Intensity,Target Name,Target Sectors,Target Country,Story ID,Sentence Number,Publisher,City,District,Province,Country,Latitude,Longitude'.split(',');
const ROW = { 'Event ID': '1', 'Event Date': '2018-06-01', 'Source Name': 'Ruritania Guard', 'Event Text': 'Consult', 'CAMEO Code': '040', 'Target Name': 'Police (Malta)', City: 'Valletta', Country: 'Malta', Latitude: '35.9', Longitude: '14.5' };
const info = { id: 'set', recordedAt: '2026-01-01T00:00:00Z', title: 'Set', description: 'Set', publisher: 'tests', licence: 'none', retrieved: '2026-01-01' };

const POINTS = '{ events(first: 20) { nodes { plainId locations { edges { coordinates { latitude longitude } claims { nodes { coordinates { latitude longitude } } } node { plainId } } } } } }';

describe('The point of an event', () => {
  const text = tsv(ICEWS, [ROW, { ...ROW, 'Event ID': '2', City: '' }, { ...ROW, 'Event ID': '3', City: '', Country: '' }, { ...ROW, 'Event ID': '4', Latitude: '36', Longitude: '14' }]);

  test('is read in the API, and stays through an export and its import', async () => {
    const { records } = await importTexts('icews', { 'e.tab': text });
    const source = bundleOf('set', records.map(({ origin: _origin, ...record }) => record));
    const answer = ask(createNewsgraph({ datasets: [source] }), POINTS);
    const at = (latitude: number, longitude: number): object => ({ coordinates: { latitude, longitude }, claims: { nodes: [{ coordinates: { latitude, longitude } }] } });
    expect(answer).toMatchObject({ events: { nodes: [
      { locations: { edges: [{ ...at(35.9, 14.5), node: { plainId: expect.stringMatching(/^loc:set-valletta/) as string } }] } }, { locations: { edges: [{ ...at(35.9, 14.5), node: { plainId: 'cty:MLT' } }] } },
      { locations: { edges: [] } }, { locations: { edges: [at(36, 14)] } },
    ] } });
    const exported = written(jsonLines, graphOf(source)).text;
    const again = { bundle: { name: 'again.jsonl', bytes: new TextEncoder().encode(exported) } };
    expect(written(jsonLines, graphOf(again)).text).toBe(exported);
    expect(ask(createNewsgraph({ datasets: [again] }), POINTS)).toEqual(answer);
  });

  test('is words where a row names no place', async () => {
    const { records } = await importTexts('icews', { 'e.tab': text });
    expect(records.flatMap((record) => (record.record === 'claim' && record.subject === 'evt:set-3' && record.predicate === 'PARTICULAR' ? [record.value] : []))).toEqual([{ text: 'coordinates 35.9 14.5' }]);
  });

  test('belongs to a place', () => {
    const claim = { record: 'claim', key: 'a', subject: 'evt:a', predicate: 'ACTOR', object: 'cty:MLT', qualifiers: { coordinates: { latitude: 1, longitude: 2 } }, row: '1', status: 'STATED' };
    expect(() => graphOf(bundleOf('x', [{ record: 'event', id: 'evt:a', type: 'CONSULT', title: 'A' }, claim]))).toThrow('x.jsonl:3: coordinates belong to LOCATION and ORIGIN, not to ACTOR');
  });

  /** By the id of each row: its point as it stands in the file, or undefined. */
  async function pointsIn(rows: AsyncIterable<Row | RecordFault>, [id, north, east]: readonly [string, string, string]): Promise<Map<string, object | undefined>> {
    const points = new Map<string, object | undefined>();
    let places = [id, north, east].map(Number);
    for await (const row of rows) {
      if ('message' in row) throw new Error(row.message);
      const isHeader = points.size === 0 && Number.isNaN(places[0]);
      if (isHeader) places = [id, north, east].map((name) => row.cells.indexOf(name));
      const [name, latitude, longitude] = places.map((place) => row.cells[place] ?? '');
      const isGiven = !/^(?:NA|NULL)?$/.test(latitude ?? '');
      if (!isHeader) points.set(name ?? '', isGiven ? { latitude: Number(latitude), longitude: Number(longitude) } : undefined);
    }
    return points;
  }

  test.skipIf(!hasRealFiles).each([
    ['icews', 'icews-raw/events.2018.sample.tab', tabRows, ['Event ID', 'Latitude', 'Longitude'], 3705], ['ucdp-ged', 'ucdp-ged/ged191.csv', commaRows, ['id', 'latitude', 'longitude'], 3194],
    ['gdelt', 'gdelt2/20191024143000.export.CSV', tabRows, ['0', '56', '57'], 2111],
  ] as const)('is kept of each row of %s that has one', { timeout: 60_000 }, async (format, path, rowsOf, columns, count) => {
    const [file] = realFiles(path);
    const points = await pointsIn(rowsOf(file as SourceFile), columns);
    const holdings = ingest([]);
    await load(holdings, { import: { format, files: realFiles(path), dataset: info }, dataset: info });
    const kept = [...holdings.store.declared(info.id).rows].map(({ facts }) => ({ row: facts[0]?.claims[0]?.row ?? '', points: facts.flatMap((fact) => fact.claims[0]?.qualifiers.coordinates ?? []) }));
    expect([kept.length, points.size]).toEqual([count, count]);
    expect(kept.filter(({ row, points: [point] }) => JSON.stringify(point) !== JSON.stringify(points.get(row)))).toEqual([]);
  });
});
