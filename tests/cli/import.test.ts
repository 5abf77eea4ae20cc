import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Progress } from '../../src/cli/progress.ts';
import { runCli, startCli } from './run.ts';

const ROWS = [
  'subject\trelation\tobject\tdate',
  'Iran\tMake a visit\tIraq\t2014-03-01',
  'Police (Australia)\tArrest, detain, or charge with legal action\tCitizen (Australia)\t2014-03-02',
  'Citizen (Australia)\tDemonstrate or rally\tAustralia\t2014-03-03',
].join('\n');

const manyRows = (count: number): string => Array.from({ length: count }, (_none, i) => `Iran\tMake a visit\tPerson ${i}\t2014-03-01\n`).join('');

const partsIn = (path: string): string[] => readdirSync(path).filter((name) => name.endsWith('.part'));

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((done) => { setTimeout(done, 50); });
}

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'newsgraph-import-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

describe('newsgraph import', () => {
  test('writes a file that can be asked, beside the articles', async () => {
    const out = join(folder, 'tiny.jsonl');
    const { code, stderr } = await runCli(['import', 'icews-quads', file('tiny.tsv', ROWS), '--dataset', 'tiny', '--out', out]);
    expect([code, stderr]).toEqual([0, `Read 3 rows: 3 events, 2 entities, ${readFileSync(out, 'utf8').match(/"record":"claim"/g)?.length} claims; 0 rows refused.\nWritten to ${out}. Next: newsgraph serve --data ${out}\n`]);
    const answer = await runCli(['query', '{ events(filter: { type: { in: [CONSULT] }, actor: { name: "Iran" } }) { nodes { type modes time { edtf } recipients { nodes { plainId } } actors { edges { claims { nodes { dataset row } } } } } } dataset { datasets { id } } }', '--data', 'data', '--data', out]);
    expect(JSON.parse(answer.stdout)).toEqual({ data: {
      events: { nodes: [{ type: 'CONSULT', modes: ['VISIT'], time: { edtf: '2014-03-01' }, recipients: { nodes: [{ plainId: 'cty:IRQ' }] }, actors: { edges: [{ claims: { nodes: [{ dataset: 'tiny', row: expect.any(String) as string }] } }] } }] },
      dataset: { datasets: [{ id: 'us-strikes-2021' }, { id: 'tiny' }] },
    } });
  });

  test('reads gzip and stdin to the same records', async () => {
    const plain = await runCli(['import', 'icews-quads', file('a.tsv', ROWS), '--dataset', 'tiny']);
    const zipped = await runCli(['import', 'icews-quads', file('a.tsv.gz', gzipSync(ROWS)), '--dataset', 'tiny']);
    const piped = await runCli(['import', 'icews-quads', '-', '--dataset', 'tiny'], ROWS);
    const records = (text: string): string[] => text.split('\n').slice(1);
    expect(records(zipped.stdout)).toEqual(records(plain.stdout));
    expect(records(piped.stdout)).toEqual(records(plain.stdout));
  });

  test('keeps which release it was, where a place lies, and the paper behind a row', async () => {
    const header = 'Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\tIntensity\tTarget Name\tTarget Sectors\tTarget Country\tStory ID\tSentence Number\tPublisher\tCity\tDistrict\tProvince\tCountry\tLatitude\tLongitude';
    const row = '7\t2014-03-01\tIran\t\tIran\tMake a visit\t042\t1.9\tIraq\t\tIraq\t1\t1\tThe Evening Post; Morning Wire\tBasra\t\t\tIraq\t30.5\t47.8';
    const out = join(folder, 'icews.jsonl');
    expect((await runCli(['import', 'icews', file('icews.tab', `${header}\n${row}\n`), '--out', out, '--release', '2014.1'])).code).toBe(0);
    const answer = await runCli(['query', '{ dataset { datasets { release } } events { nodes { locations { edges { coordinates { latitude longitude } node { ... on Place { name coordinates { latitude longitude } } } } } claims(first: 1) { nodes { office } } } } }', '--data', out]);
    expect(JSON.parse(answer.stdout)).toEqual({ data: {
      dataset: { datasets: [{ release: '2014.1' }] },
      events: { nodes: [{ locations: { edges: [{ coordinates: { latitude: 30.5, longitude: 47.8 }, node: { name: 'Basra', coordinates: { latitude: 30.5, longitude: 47.8 } } }] }, claims: { nodes: [{ office: 'The Evening Post; Morning Wire' }] } }] },
    } });
  });

  test('checks all and writes nothing on a dry run', async () => {
    const out = join(folder, 'tiny.jsonl');
    expect((await runCli(['import', 'icews-quads', file('a.tsv', ROWS), '--out', out, '--dry-run'])).code).toBe(0);
    expect(existsSync(out)).toBe(false);
  });

  test('refuses a file with too many broken rows, whole, naming line and fault', async () => {
    const out = join(folder, 'tiny.jsonl');
    const { code, stderr } = await runCli(['import', 'icews-quads', file('a.tsv', `${ROWS}\nIran\tMake a visit\tIraq\t2014-02-30\n`), '--out', out]);
    expect([code, readdirSync(folder)]).toEqual([1, ['a.tsv', 'tiny.jsonl.rejects.jsonl']]);
    expect(stderr).toMatch(/^newsgraph: a\.tsv:5: 1 of 4 rows do not fit; at most 1 % may be refused\na\.tsv:5: .*2014-02-30/);
  });

  test('lists the rows that were refused, where that many may be', async () => {
    const out = join(folder, 'tiny.jsonl');
    const { code } = await runCli(['import', 'icews-quads', file('a.tsv', `${ROWS}\nIran\tMake a vist\tIraq\t2014-02-03\n`), '--out', out, '--max-rejects', '50%']);
    const rejects = readFileSync(`${out}.rejects.jsonl`, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as { file: string; line: number });
    expect([code, rejects]).toEqual([0, [{ file: 'a.tsv', line: 5, message: expect.stringContaining('Make a vist') as string }]]);
  });

  describe('lists the refused rows', () => {
    const broken = `${ROWS}\nIran\tMake a vist\tIraq\t2014-02-03\n`;
    const refusedIn = (path: string): number[] => readFileSync(path, 'utf8').split('\n').filter((line) => line !== '').map((line) => (JSON.parse(line) as { line: number }).line);

    test.each<[string, string[]]>([
      ['where they are too many', ['--out', 'out.jsonl']], ['on a dry run', ['--dry-run', '--max-rejects', '50']], ['when the records are printed', ['--max-rejects', '50']],
    ])('%s', async (_when, args) => {
      const list = join(folder, 'refused.jsonl');
      await runCli(['import', 'icews-quads', file('a.tsv', broken), '--rejects', list, ...args.map((arg) => (arg === 'out.jsonl' ? join(folder, arg) : arg))]);
      expect([refusedIn(list), readdirSync(folder).toSorted()]).toEqual([[5], ['a.tsv', 'refused.jsonl']]);
    });

    test('beside --out, until none is refused', async () => {
      const out = join(folder, 'tiny.jsonl');
      await runCli(['import', 'icews-quads', file('a.tsv', broken), '--out', out]);
      expect(refusedIn(`${out}.rejects.jsonl`)).toEqual([5]);
      await runCli(['import', 'icews-quads', file('a.tsv', ROWS), '--out', out]);
      expect(readdirSync(folder).toSorted()).toEqual(['a.tsv', 'tiny.jsonl']);
    });
  });

  test('prints its records when they are whole, and leaves nothing in the temporary folder when their reader goes away', async () => {
    const child = startCli(['import', 'icews-quads', file('a.tsv', `${ROWS}\n${manyRows(20_000)}`)], { TMPDIR: folder });
    child.stdout.once('data', () => child.stdout.destroy());
    await once(child, 'close');
    expect(partsIn(folder)).toEqual([]);
  });

  test.each(['SIGINT', 'SIGTERM'] as const)('leaves nothing behind when it is stopped by %s', async (signal) => {
    for (const out of [['--out', join(folder, 'tiny.jsonl')], []]) {
      const child = startCli(['import', 'icews-quads', '-', '--rejects', join(folder, 'refused.jsonl'), ...out], { TMPDIR: folder });
      child.stdin.on('error', () => undefined).write(ROWS);
      await until(() => partsIn(folder).length === 2);
      child.kill(signal);
      expect(await once(child, 'close')).toEqual([null, signal]);
      expect([partsIn(folder), existsSync(join(folder, 'tiny.jsonl'))]).toEqual([[], false]);
    }
  });

  test.each<[string, string[], string]>([
    ['an unknown format, with the nearest', ['icews-quad', 'x'], 'no format is called "icews-quad"'],
    ['no file', ['icews-quads'], 'file is missing: give one or more, or - for stdin'],
    ['a share that is none', ['icews-quads', 'x', '--max-rejects', 'many'], '--max-rejects must be a percentage between 0 and 100, not "many"'],
    ['an id with capitals', ['icews-quads', 'x', '--dataset', 'ICEWS'], '--dataset must be of small letters, digits and hyphens, not "ICEWS"'],
  ])('tells of %s', async (_what, args, message) => {
    const { code, stderr } = await runCli(['import', ...args]);
    expect([code, stderr]).toEqual([2, expect.stringContaining(message) as string]);
  });

  test('tells files of one name apart, and takes none twice', async () => {
    for (const year of ['2014', '2015']) mkdirSync(join(folder, year));
    const good = [join('2014', 'a.tsv'), `${ROWS}\n`] as const;
    const broken = file(join('2015', 'a.tsv'), 'Iran\tMake a visit\tIraq\t2015-02-30\n');
    const out = join(folder, 'tiny.jsonl');
    const { code, stderr } = await runCli(['import', 'icews-quads', file(...good), broken, '--out', out, '--max-rejects', '30']);
    expect([code, stderr.split('\n')[0]]).toEqual([1, `newsgraph: ${broken}:1: 1 of 1 rows do not fit; at most 30 % may be refused`]);
    const twice = await runCli(['import', 'icews-quads', file(...good), join(folder, '2014', '..', '2014', 'a.tsv'), '--out', out]);
    expect([twice.code, twice.stderr]).toEqual([2, expect.stringContaining(`"${join(folder, '2014', 'a.tsv')}" is given twice`) as string]);
  });

  test('checks files of our own, plain, gzipped and from stdin, and writes them as they are', async () => {
    const [first, second] = [join(folder, 'first.jsonl'), join(folder, 'second.jsonl')];
    await runCli(['import', 'icews-quads', file('a.tsv', ROWS), '--dataset', 'first', '--out', first]);
    await runCli(['import', 'icews-quads', file('a.tsv', ROWS), '--dataset', 'second', '--out', second]);
    const [text, more] = [readFileSync(first, 'utf8'), readFileSync(second, 'utf8')];
    const out = join(folder, 'own.jsonl');
    const { code, stderr } = await runCli(['import', 'jsonl', file('first.jsonl.gz', gzipSync(text.trimEnd())), second, '--out', out]);
    const claims = (text + more).match(/"record":"claim"/g)?.length;
    expect([code, stderr]).toEqual([0, `Read ${(text + more).trimEnd().split('\n').length} lines: 0 articles, 6 events, ${claims} claims; none refused.\nWritten to ${out}. Next: newsgraph serve --data ${out}\n`]);
    expect(readFileSync(out, 'utf8')).toBe(text + more);
    expect((await runCli(['import', 'jsonl', '-'], text)).stdout).toBe(text);
    const asked = await runCli(['query', '{ events { totalCount } }', '--data', out]);
    expect(JSON.parse(asked.stdout)).toEqual({ data: { events: { totalCount: 6 } } });
  });

  test('refuses a file of our own whole for one line, and lists every fault', async () => {
    const own = join(folder, 'own.jsonl');
    await runCli(['import', 'icews-quads', file('a.tsv', ROWS), '--dataset', 'own', '--out', own]);
    const lines = readFileSync(own, 'utf8').trimEnd().split('\n');
    const out = join(folder, 'out.jsonl');
    const { code, stderr } = await runCli(['import', 'jsonl', file('own.jsonl', [...lines, '{"record":"event","id":"evt:x","type":"CONSLT","title":"X"}', '{}'].join('\n')), '--out', out]);
    expect([code, existsSync(out), stderr]).toEqual([1, false, expect.stringMatching(new RegExp(`^newsgraph: own.jsonl:${lines.length + 1}: type: .*\\nown.jsonl:${lines.length + 2}: "record" must be`)) as string]);
    expect(readFileSync(`${out}.rejects.jsonl`, 'utf8').trimEnd().split('\n')).toHaveLength(2);
    expect((await runCli(['import', 'jsonl', file('tiny.tsv', ROWS)])).stderr).toBe('newsgraph: tiny.tsv:1: the first record must be of a dataset: {"record":"dataset","id":…}\n');
    expect((await runCli(['import', 'jsonl', own, '--dataset', 'other'])).stderr).toContain('--dataset is for the formats of others: files of our own name their datasets themselves');
    expect((await runCli(['import', 'jsonl', own, '--max-rejects', '1'])).stderr).toContain('--max-rejects must be 0 for files of our own: their lines speak of one another');
  });

  test('tells of a file that is not there', async () => {
    expect((await runCli(['import', 'icews-quads', join(folder, 'none.tsv')])).code).toBe(3);
  });
});

describe('Progress', () => {
  const run = (isTerminal: boolean): string[] => {
    const written: string[] = [];
    let clock = 0;
    const progress = new Progress({ isTerminal, write: (text) => written.push(text), now: () => clock }, 1000);
    for (const at of [100, 6_000, 12_000]) {
      clock = at;
      progress.read(at === 100 ? 0 : 250);
      progress.rows(at);
    }
    return written;
  };

  test('writes a line every five seconds where there is no terminal', () => {
    expect(run(false)).toEqual(['25 %, 6000 rows, 1000 a second, 18 s left\n', '50 %, 12000 rows, 1000 a second, 12 s left\n']);
  });

  test('draws a bar on a terminal', () => {
    expect(run(true)[0]).toBe('\r[######..................] 25 %, 6000 rows, 1000 a second, 18 s left\u001B[K');
  });
});
