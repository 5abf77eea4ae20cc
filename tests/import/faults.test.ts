import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { resolveBatch } from '../../src/claims/batch.ts';
import { DatasetError } from '../../src/errors.ts';
import { importDataset, type ImportedDataset } from '../../src/import-dataset.ts';
import { formatNamed } from '../../src/import/formats.ts';

const HEADER = 'Event ID,Event Date,Source Name,Source Sectors,Source Country,Event Text,CAMEO Code,Intensity,Target Name,Target Sectors,Target Country,Story ID,Sentence Number,Publisher,City,District,Province,Country,Latitude,Longitude'.split(',');
const ROW = ['1', '2018-06-01', 'Ruritania Guard', 'Military', 'Malta', 'Consult', '040', '1', 'Police (Malta)', 'Government', 'Malta', '7', '2', 'Strelsau Times', 'Valletta', 'NA', 'NA', 'Malta', '35.9', '14.5'];

/** A row of the same form with some columns changed. */
const aRow = (changed: Readonly<Record<string, string>> = {}): string[] => ROW.map((cell, i) => changed[HEADER[i] ?? ''] ?? cell);
const tabbed = (...rows: readonly (readonly string[])[]): string => rows.map((row) => row.join('\t')).join('\n');

/** Bytes that come in chunks of this size. */
async function* inChunks(bytes: Uint8Array, size = 1000): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const take = (content: string | Uint8Array, maxRejects = 1, format = 'icews'): Promise<ImportedDataset> =>
  importDataset({ format, files: [{ name: 'e.tab', bytes: inChunks(typeof content === 'string' ? Buffer.from(content) : content) }], dataset: { id: 'set', recordedAt: '2026-01-01T00:00:00Z' }, maxRejects });

/** What is said of the rows that are left out. */
const rejectsOf = async (content: string | Uint8Array, format?: string): Promise<string[]> => (await take(content, 1, format)).rejects.map(({ line, message }) => `${line}: ${message}`);

/** The message with which the whole is refused. */
async function refusal(content: string | Uint8Array, maxRejects = 1, format = 'icews'): Promise<string> {
  try {
    await take(content, maxRejects, format);
  } catch (error) {
    if (error instanceof DatasetError) return error.message;
    throw error;
  }
  return 'taken';
}

describe('A row that does not fit', () => {
  test.each<[string, Record<string, string>, string]>([
    ['an impossible date', { 'Event Date': '2018-02-30' }, 'Event Date: "2018-02-30" is no day of the calendar'],
    ['what is no date', { 'Event Date': '06/01/18' }, 'Event Date: "06/01/18" is no date such as 2018-06-01'],
    ['no date', { 'Event Date': '' }, 'Event Date is empty'],
    ['an unknown code', { 'CAMEO Code': '999' }, '"999" is no CAMEO code'],
    ['a code without its zero', { 'CAMEO Code': '40' }, '"40" is no CAMEO code; its leading zero is lost ("040")'],
    ['a coordinate out of range: a latitude', { Latitude: '95.5' }, 'latitude must be between -90 and 90, not 95.5'],
    ['a coordinate out of range: a longitude', { Longitude: '-200' }, 'longitude must be between -180 and 180, not -200'],
    ['half a place', { Longitude: '' }, 'one of latitude and longitude is empty'],
    ['letters for a number', { Latitude: 'north' }, 'latitude: "north" is no number'],
    ['an unknown country', { Country: 'Ruritania' }, 'Country: "Ruritania" is no name of a country that is known. Did you mean "Mauritania"?'],
    ['an unknown home of an actor', { 'Source Country': 'Elbonia Major' }, 'Source Country: "Elbonia Major" is no name of a country that is known'],
    ['no actor', { 'Source Name': 'NA' }, 'Source Name is empty'],
    ['an id given before', { 'Event ID': '1' }, 'the id "1" was given before, at e.tab:2'],
    ['a NUL character', { 'Source Name': 'Gu\0ard' }, 'holds a NUL character at 16'],
  ])('is refused for %s', async (_what, changed, message) => {
    expect(await rejectsOf(tabbed(HEADER, aRow(), aRow({ 'Event ID': '2', ...changed }), aRow({ 'Event ID': '3' })))).toEqual([`3: ${message}`]);
  });

  const longName = 'x'.repeat(2001);
  test.each<[string, Record<string, string>, string]>([
    ['an actor with a name past all bounds', { 'Target Name': longName }, 'name: has more than 2000 characters'],
    ['a place with names past all bounds', { City: longName.slice(0, 1500), Province: longName.slice(0, 1500) }, 'aliases[0].value: has more than 2000 characters'],
    ['an id past all bounds', { 'Event ID': longName }, 'row: has more than 2000 characters'],
    ['a paper with a name past all bounds', { Publisher: longName }, 'name: has more than 2000 characters'],
    ['several papers past all bounds', { Publisher: `${longName};` }, 'qualifiers.office: has more than 2000 characters'],
  ])('is refused for %s, and what it was the first to name is told by the next', async (_what, changed, message) => {
    const first = aRow({ 'Event ID': '2', 'Source Name': 'Strelsau Watch', ...changed });
    const imported = await take(tabbed(HEADER, first, aRow({ 'Event ID': '3', 'Source Name': 'Strelsau Watch' })));
    expect(imported.rejects.map((reject) => `${reject.line}: ${reject.message}`)).toEqual([`2: ${message}`]);
    expect(resolveBatch(imported).events.map(({ id }) => id)).toEqual(['evt:set-3']);
    expect(resolveBatch(imported).entities.map(({ name }) => name)).toEqual(expect.arrayContaining(['Strelsau Watch', 'Police (Malta)', 'Valletta', 'Strelsau Times']));
  });

  test('that is refused gives its id to nobody: a later row may have it', async () => {
    const imported = await take(tabbed(HEADER, aRow({ 'Target Name': longName }), aRow()));
    expect([imported.rejects.length, imported.counts.events]).toEqual([1, 1]);
  });

  test('is refused when it is short or long', async () => {
    expect(await rejectsOf(tabbed(HEADER, aRow().slice(1), [...aRow(), 'more']))).toEqual(['2: has 19 columns, but the header has 20', '3: has 21 columns, but the header has 20']);
  });

  test('is refused when it is Latin-1, with the byte', async () => {
    const bytes = Buffer.from(tabbed(HEADER, aRow({ 'Source Name': 'Garde à pied' }), aRow({ 'Event ID': '2' })), 'latin1');
    expect(await rejectsOf(bytes)).toEqual(['2: not UTF-8: byte 20 is 0xe0, which in Latin-1 is "à"']);
  });

  test('is refused unread when it is a long line, which is never held', async () => {
    const chunk = Buffer.alloc(1 << 20, 'x');
    async function* giant(): AsyncGenerator<Uint8Array> {
      yield Buffer.from(`${tabbed(HEADER, aRow())}\n`);
      for (let i = 0; i < 1024; i += 1) yield chunk;
      yield Buffer.from(`\n${tabbed(aRow({ 'Event ID': '2' }))}`);
    }
    const before = process.memoryUsage().rss;
    const result = await importDataset({ format: 'icews', files: [{ name: 'e.tab', bytes: giant() }], dataset: { id: 'set', recordedAt: '2026-01-01T00:00:00Z' }, maxRejects: 1 });
    expect(result.rejects).toEqual([{ file: 'e.tab', line: 3, message: 'the line is longer than 1000000 bytes' }]);
    expect(result.counts.events).toBe(2);
    expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000);
  });
});

describe('A file', () => {
  const good = tabbed(HEADER, aRow(), aRow({ 'Event ID': '2' }));

  test('is read with a byte order mark, with CRLF, in any chunks and as gz', async () => {
    const { counts } = await take(good);
    expect(counts).toMatchObject({ rows: 2, rejects: 0, events: 2 });
    for (const form of [Buffer.from(`\uFEFF${good}`), Buffer.from(good.replaceAll('\n', '\r\n')), Buffer.from(`${good}\n\n`), gzipSync(good)]) {
      expect((await take(form)).counts).toEqual(counts);
    }
    const bytewise = await importDataset({ format: 'icews', files: [{ name: 'e.tab', bytes: inChunks(gzipSync(good), 1) }], dataset: { id: 'set', recordedAt: '2026-01-01T00:00:00Z' } });
    expect(bytewise.counts).toEqual(counts);
  });

  test('is read as gz in many chunks without a warning, and says what failed on the way in', async () => {
    const warnings: string[] = [];
    const listen = (warning: Error): unknown => warnings.push(warning.message);
    process.on('warning', listen);
    const noise = (seed: number): string => Array.from({ length: 30 }, (_none, k) => createHash('sha256').update(`${seed} ${k}`).digest('hex')).join('');
    const zipped = gzipSync(tabbed(HEADER, ...Array.from({ length: 400 }, (_none, i) => aRow({ 'Event ID': String(i), 'Story ID': noise(i) }))));
    const piped = (bytes: AsyncIterable<Uint8Array>): Promise<ImportedDataset> => importDataset({ format: 'icews', files: [{ name: 'e.tab', bytes }], dataset: { id: 'set', recordedAt: '2026-01-01T00:00:00Z' } });
    expect((await piped(inChunks(zipped, 20_000))).counts.events).toBe(400);
    async function* failing(): AsyncGenerator<Uint8Array> {
      yield* inChunks(zipped.subarray(0, 50_000), 20_000);
      throw new Error('the disk is gone');
    }
    await expect(piped(failing())).rejects.toThrow('the disk is gone');
    await new Promise((resolve) => { setImmediate(resolve); });
    process.off('warning', listen);
    expect(warnings).toEqual([]);
  });

  test('is refused when its gz is cut off or damaged', async () => {
    const zipped = gzipSync(tabbed(HEADER, ...Array.from({ length: 500 }, (_, i) => aRow({ 'Event ID': String(i), 'Story ID': String(Math.imul(i, 2654435761)) }))));
    expect(await refusal(zipped.subarray(0, zipped.length - 20))).toMatch(/^e\.tab:\d+: the gz file ends too early; it was cut off$/);
    const damaged = Buffer.from(zipped);
    damaged.fill(0xff, 100, 140);
    expect(await refusal(damaged)).toMatch(/^e\.tab:\d+: the gz file is damaged \(Z_DATA_ERROR\)$/);
  });

  test('is refused when it is UTF-16 or empty', async () => {
    expect(await refusal(Buffer.from(`\uFEFF${good}`, 'utf16le'))).toBe('e.tab:1: the file is UTF-16; save it as UTF-8');
    expect(await refusal('')).toBe('e.tab:1: the file is empty');
  });

  test('is refused for its header, with the columns that are missing and the format it looks like', async () => {
    const without = (names: readonly string[]): string => tabbed(HEADER.filter((name) => !names.includes(name)));
    expect(await refusal(without(['CAMEO Code']))).toBe('e.tab:1: not ICEWS coded event data (.tab): column missing: CAMEO Code');
    expect(await refusal(without(['CAMEO Code', 'Story ID']))).toBe('e.tab:1: not ICEWS coded event data (.tab): columns missing: CAMEO Code, Story ID');
    expect(await refusal(tabbed(['obsid', 'gwcode', 'leadid', 'leader', 'startdate', 'enddate']))).toBe('e.tab:1: not ICEWS coded event data (.tab): none of its columns is there; it looks like archigos');
  });

  test('is refused whole when more rows are broken than may be', async () => {
    const rows = Array.from({ length: 100 }, (_, i) => aRow({ 'Event ID': String(i), ...(i === 50 && { 'CAMEO Code': '999' }) }));
    const first = aRow({ 'Event ID': '0', 'Event Date': 'x' });
    expect(await refusal(tabbed(HEADER, ...rows), 0)).toBe('e.tab:52: 1 of 100 rows do not fit; none may be refused\ne.tab:52: "999" is no CAMEO code');
    expect((await take(tabbed(HEADER, ...rows), 0.01)).counts).toMatchObject({ rows: 100, rejects: 1, events: 99 });
    expect(await refusal(tabbed(HEADER, first, ...rows.slice(1)), 0.01)).toBe('e.tab:2: 2 of 100 rows do not fit; at most 1 % may be refused\ne.tab:2: Event Date: "x" is no date such as 2018-06-01\ne.tab:52: "999" is no CAMEO code');
  });

  test('of quadruples in numbers needs its vocabularies and its first day', async () => {
    expect(await rejectsOf('Malta\tConsult\tItaly\t2014-01-01\nMalta\tConsul\tItaly\t2014-01-01\n1\t2\n', 'icews-quads')).toEqual([
      '2: "Consul" is no relation of ICEWS. Did you mean "consult"?', '3: has 2 columns; a quadruple has 4 (or 5)',
    ]);
    const numbered = (options: object): Promise<ImportedDataset> => importDataset({
      format: 'icews-quads', dataset: { id: 'set', recordedAt: '2026-01-01T00:00:00Z' }, maxRejects: 1, options,
      files: Object.entries({ 'train.txt': '0\t0\t1 \t24\n0\t0\t7\t24\n0\t0\t1\t25', 'entity2id.txt': 'Malta\t0\nPolice_(Italy)\t1', 'relation2id.txt': 'Consult\t0' }).map(([name, text]) => ({ name, bytes: inChunks(Buffer.from(text)) })),
    });
    const { records, rejects } = await numbered({ days: { origin: '2018-01-01', first: 0, perDay: 24 } });
    expect(rejects.map((reject) => reject.message)).toEqual(['"7" is not in entity2id', '"25" counts no day from 2018-01-01']);
    expect(records.flatMap((record) => (record.record === 'claim' && record.predicate === 'TIME' ? [record.value] : []))).toEqual([{ time: { edtf: '2018-01-02', basis: 'STATED' } }]);
    expect((await numbered({})).rejects[0]?.message).toBe('days are numbers here: say what day they count from');
  });
});

describe('A file of another format', () => {
  const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(',');
  const GED = ['id', 'type_of_violence', 'conflict_name', 'dyad_name', 'where_prec', 'deaths_a', 'source_office'];
  const contents: Record<string, string> = {
    icews: tabbed(HEADER, aRow()), 'ucdp-ged': GED.join(','), acled: quoted(['event_id_cnty', 'event_date', 'sub_event_type', 'actor1', 'inter1', 'geo_precision', 'fatalities']),
    gdelt: ['7', '20191024', '201910', '2019', ...Array.from({ length: 57 }, () => '')].join('\t'), 'icews-quads': 'Malta\tConsult\tItaly\t2014-01-01', plover: '{"id": 1, "event": "CONSULT"}',
    jsonl: '{"record":"dataset","id":"x"}\n{"record":"event","id":"evt:a"}',
  };
  const cases = Object.keys(contents).flatMap((given) => ['icews', 'ucdp-ged', 'acled', 'gdelt', 'icews-quads', 'plover'].filter((format) => format !== given).map((format) => [given, format] as const));

  test.each(cases)('of %s is seen when it is given to %s, whatever parts its cells', async (given, format) => {
    expect(await refusal(contents[given] ?? '', 1, format)).toMatch(new RegExp(`^e\\.tab:1: not .*; it looks like ${given}$`));
  });

  test('is seen when all columns are missing, not named one by one', async () => {
    expect(await refusal(contents['icews'] ?? '', 1, 'ucdp-ged')).toBe('e.tab:1: not UCDP GED: none of its columns is there; it looks like icews');
  });
});

describe('A format', () => {
  test('that is not known is answered with the nearest', () => {
    expect(() => formatNamed('icew')).toThrow(/^no format is called "icew"; there are .*\. Did you mean "icews"\?$/);
  });
});
