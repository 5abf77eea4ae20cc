import { describe, expect, test } from 'vitest';
import { resolveBatch } from '../../src/claims/batch.ts';
import { importDataset, type ImportedDataset } from '../../src/import-dataset.ts';
import { formatNamed } from '../../src/import/formats.ts';
import type { SourceFile } from '../../src/import/lines.ts';
import type { RawEvent, RawRecord } from '../../src/raw.ts';
import { hasRealFiles, realFiles } from './real-files.ts';

const KNOWN_AT = '2026-01-01T00:00:00Z';
const ICEWS14_DAYS = { origin: '2014-01-01', first: 1, perDay: 1 };
const QUADS14 = ['train', 'valid', 'test', 'entity2id', 'relation2id'].map((name) => `tkg-icews14/${name}.txt`);

const imported = (format: string, id: string, files: SourceFile[], options = {}): Promise<ImportedDataset> =>
  importDataset({ format, files, dataset: { id, recordedAt: KNOWN_AT }, options, maxRejects: 0 });

/** What the format reads, before it gets our ids. */
async function rawOf(format: string, files: SourceFile[], options = {}): Promise<RawRecord[]> {
  const records: RawRecord[] = [];
  for await (const { file, row } of formatNamed(format).read(files, options)) {
    if ('message' in row) throw new Error(`${file}:${row.line}: ${row.message}`);
    records.push(...row.records);
  }
  return records;
}

const eventsOf = (raw: readonly RawRecord[]): RawEvent[] => raw.filter((record) => record.record === 'event');
const namesOf = (raw: readonly RawRecord[]): Set<string> => new Set(eventsOf(raw).flatMap((event) => event.roles.map(({ actor }) => actor.name)));

describe.skipIf(!hasRealFiles)('The real files', () => {
  test('of ICEWS14 give 90,730 facts of 7,128 names and 230 relations, all in 2014', { timeout: 60_000 }, async () => {
    const events = eventsOf(await rawOf('icews-quads', realFiles(...QUADS14), { days: ICEWS14_DAYS }));
    const days = events.map((event) => event.time.edtf).sort();
    expect([events.length, namesOf(events).size, new Set(events.map((event) => event.act)).size, days[0], days.at(-1)])
      .toEqual([90_730, 7128, 230, '2014-01-01', '2014-12-31']);
  });

  test('of ICEWS14 say the same in names as in numbers', { timeout: 60_000 }, async () => {
    const byNumber = await imported('icews-quads', 'icews14', realFiles(...QUADS14), { days: ICEWS14_DAYS });
    const byName = await imported('icews-quads', 'icews14', realFiles('tkg-icews14/icews14.named.tsv'));
    const idsOf = (set: ImportedDataset): string[] => set.records.flatMap((record) => (record.record === 'event' ? [record.id] : [])).sort();
    expect(byNumber.counts).toEqual(byName.counts);
    expect(idsOf(byNumber)).toEqual(idsOf(byName));
    expect(byName.counts).toMatchObject({ rows: 90_730, rejects: 0, events: 90_730 });
  });

  test('of ICEWS18 count hours from the start of 2018', { timeout: 60_000 }, async () => {
    const files = realFiles(...['valid', 'test', 'entity2id', 'relation2id'].map((name) => `tkg-icews18/${name}.txt`));
    const events = eventsOf(await rawOf('icews-quads', files, { days: { origin: '2018-01-01', first: 0, perDay: 24 } }));
    const days = events.map((event) => event.time.edtf).sort();
    expect([events.length, namesOf(events).size, new Set(events.map((event) => event.act)).size, days[0], days.at(-1)])
      .toEqual([95_540, 11_384, 226, '2018-08-29', '2018-10-31']);
  });

  test('of raw ICEWS give 3,705 events of 122 codes', async () => {
    const raw = await rawOf('icews', realFiles('icews-raw/events.2018.sample.tab'));
    const events = eventsOf(raw);
    expect([events.length, new Set(events.map((event) => event.cameo)).size, namesOf(raw).size, new Set(events.map((event) => event.id)).size]).toEqual([3705, 122, 1397, 3705]);
    expect((await imported('icews', 'icews', realFiles('icews-raw/events.2018.sample.tab'))).counts).toMatchObject({ events: 3705, rejects: 0 });
  });

  test('of GDELT give 2,111 events of 506 actor names (507 with the empty one)', async () => {
    const raw = await rawOf('gdelt', realFiles('gdelt2/20191024143000.export.CSV'));
    const days = eventsOf(raw).map((event) => event.time.edtf).sort();
    expect([raw.length, namesOf(raw).size, days[0], days.at(-1)]).toEqual([2111, 506, '2018-10-24', '2019-10-24']);
  });

  test('of UCDP GED give 3,194 events by kind, and the HXL form 601', async () => {
    const events = eventsOf(await rawOf('ucdp-ged', realFiles('ucdp-ged/ged191.csv')));
    const count = (act: string): number => events.filter((event) => event.act === act).length;
    expect([events.length, ...['State-based conflict', 'Non-state conflict', 'One-sided violence'].map(count), namesOf(events).size]).toEqual([3194, 1390, 284, 1520, 38]);
    expect(eventsOf(await rawOf('ucdp-ged', realFiles('ucdp-ged/conflict_data_BGD.hxl.csv')))).toHaveLength(601);
    // In the file 590 rows name an office, and 7 have no article.
    expect([events.filter((event) => event.office !== undefined).length, events.filter((event) => event.office === undefined && event.citation === undefined).length]).toEqual([590, 7]);
  });

  test('of UCDP/PRIO ACD give 2,568 conflict-years and 2,475 dyad-years of support between 556 pairs', async () => {
    const raw = await rawOf('ucdp-prio-acd', realFiles('ucdp-acd/ucdp-prio-acd-221.csv'));
    const backs = raw.filter((record) => record.record === 'relation');
    const pair = (record: (typeof backs)[number]): string => `${record.from.name} > ${record.to.name}`;
    expect([eventsOf(raw).length, new Set(backs.map((record) => `${pair(record)} ${record.validity.from?.edtf}`)).size, new Set(backs.map(pair)).size]).toEqual([2568, 2475, 556]);
  });

  test('of Archigos give 3,409 leaders, each with its state and days', async () => {
    const { records } = await imported('archigos', 'archigos', realFiles('cow-atop/archigos.csv'));
    expect(records.filter((record) => record.record === 'claim' && record.predicate === 'LEADS' && record.validity?.from !== undefined)).toHaveLength(3409);
  });

  test('of ACLED give 326 events of June 2022', async () => {
    const events = eventsOf(await rawOf('acled', realFiles('acled/acled-2022-326rows.csv')));
    expect([events.length, new Set(events.map((event) => event.time.edtf.slice(0, 7)))]).toEqual([326, new Set(['2022-06'])]);
  });

  test.each<[string, () => SourceFile[], object]>([
    ['acled', () => realFiles('acled/acled-2022-326rows.csv'), {}],
    ['gdelt', () => realFiles('gdelt2/20191024143000.export.CSV'), {}],
    ['ucdp-ged', () => realFiles('ucdp-ged/ged191.csv'), {}],
    ['ucdp-prio-acd', () => realFiles('ucdp-acd/ucdp-prio-acd-221.csv'), {}],
    ['archigos', () => realFiles('cow-atop/archigos.csv'), {}],
    ['icews', () => realFiles('icews-raw/events.2018.sample.tab'), {}],
    ['icews-quads', () => realFiles('tkg-icews14/valid.txt', ...QUADS14.slice(3)), { days: ICEWS14_DAYS }],
  ])('of %s fit the words of the graph, and are the same when taken twice', { timeout: 60_000 }, async (format, files, options) => {
    const [once, twice] = [await imported(format, 'set', files(), options), await imported(format, 'set', files(), options)];
    const batch = resolveBatch(once);
    expect(resolveBatch(twice).claims.map((claim) => claim.id)).toEqual(batch.claims.map((claim) => claim.id));
    expect(batch.claims.length).toBe(once.counts.claims);
  });
});
