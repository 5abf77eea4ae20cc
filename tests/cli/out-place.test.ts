import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { packageRoot } from '../../src/newsgraph.ts';
import { commandOf, runCli, startCli } from './run.ts';

const ROWS = 'Iran\tMake a visit\tIraq\t2014-03-01\n';

let folder: string;
let source: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'newsgraph-out-')));
  source = join(folder, 'a.tsv');
  writeFileSync(source, ROWS);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const at = (name: string): string => join(folder, name);
const importTo = (out: string, ...more: string[]) => runCli(['import', 'icews-quads', source, '--out', out, ...more]);
const firstRecord = (content: string): unknown => (JSON.parse(content.split('\n')[0] ?? '') as { record: unknown }).record;

describe('--out', () => {
  test.each(['itself', 'a link to it'])('never destroys the file that is read: %s', async (which) => {
    const out = which === 'itself' ? source : at('link.tsv');
    if (out !== source) symlinkSync(source, out);
    const ended = await importTo(out);
    expect([ended.code, ended.stderr.split('\n')[0]]).toEqual([2, `newsgraph: --out "${out}" is one of the files that are read; writing would destroy it`]);
    expect([readFileSync(source, 'utf8'), readdirSync(folder).filter((name) => name.endsWith('.part'))]).toEqual([ROWS, []]);
  });

  test('never destroys a dataset that is exported, nor does the list of refused rows', async () => {
    await importTo(at('graph.jsonl'));
    const before = readFileSync(at('graph.jsonl'), 'utf8');
    const exported = await runCli(['export', 'csv', '--data', at('graph.jsonl'), '--out', at('graph.jsonl')]);
    const listed = await importTo(at('b.jsonl'), '--rejects', source);
    const same = await importTo(at('b.jsonl'), '--rejects', at('b.jsonl'));
    expect([exported.code, listed.code, same.code]).toEqual([2, 2, 2]);
    expect([readFileSync(at('graph.jsonl'), 'utf8'), readFileSync(source, 'utf8')]).toEqual([before, ROWS]);
  });

  test('writes through a link, and keeps the permissions of the file behind it', async () => {
    writeFileSync(at('real.jsonl'), 'old');
    chmodSync(at('real.jsonl'), 0o600);
    symlinkSync('real.jsonl', at('link.jsonl'));
    symlinkSync('later.jsonl', at('ahead.jsonl'));
    expect((await Promise.all([importTo(at('link.jsonl')), importTo(at('ahead.jsonl'))])).map(({ code }) => code)).toEqual([0, 0]);
    expect([lstatSync(at('link.jsonl')).isSymbolicLink(), statSync(at('real.jsonl')).mode & 0o777, firstRecord(readFileSync(at('real.jsonl'), 'utf8'))]).toEqual([true, 0o600, 'dataset']);
    expect([lstatSync(at('ahead.jsonl')).isSymbolicLink(), firstRecord(readFileSync(at('later.jsonl'), 'utf8'))]).toEqual([true, 'dataset']);
  });

  test('writes to a device, and leaves it a device', async () => {
    const [imported, exported] = await Promise.all([importTo('/dev/null'), runCli(['export', 'quadruples', '--out', '/dev/null'])]);
    expect([imported.code, exported.code, statSync('/dev/null').isCharacterDevice()]).toEqual([0, 0, true]);
    const [program, ...before] = commandOf(['import', 'icews-quads', source, '--out', '/dev/stdout']);
    expect(firstRecord(execFileSync('sh', ['-c', `"$0" "$@" | cat`, program, ...before], { cwd: packageRoot(), stdio: ['ignore', 'pipe', 'ignore'] }).toString())).toBe('dataset');
  });

  test('writes to a named pipe', async () => {
    const pipe = at('pipe');
    execFileSync('mkfifo', [pipe]);
    const reader = text(spawn('cat', [pipe]).stdout);
    expect((await importTo(pipe)).code).toBe(0);
    expect([firstRecord(await reader), lstatSync(pipe).isFIFO()]).toEqual(['dataset', true]);
  });

  test('gzips where the name says so, of import as of export', async () => {
    expect((await importTo(at('x.jsonl.gz'))).code).toBe(0);
    expect(firstRecord(gunzipSync(readFileSync(at('x.jsonl.gz'))).toString())).toBe('dataset');
    const asked = await runCli(['query', '{ events { totalCount } }', '--data', at('x.jsonl.gz')]);
    expect(JSON.parse(asked.stdout)).toEqual({ data: { events: { totalCount: 1 } } });
  });

  test('names the folder that is not there, before anything is read', async () => {
    mkdirSync(at('sub'));
    const [absent, file, isFolder] = await Promise.all([importTo(at('none/x.jsonl')), importTo(at('a.tsv/x.jsonl')), importTo(at('sub'))]);
    expect(absent).toEqual({ code: 3, stdout: '', stderr: `newsgraph: the folder "${at('none')}" does not exist\n` });
    expect(file).toEqual({ code: 3, stdout: '', stderr: `newsgraph: the folder "${source}" is not a folder\n` });
    expect(isFolder).toEqual({ code: 3, stdout: '', stderr: `newsgraph: "${at('sub')}" is a folder\n` });
  });

  test('of an export that is stopped leaves nothing behind', async () => {
    const child = startCli(['export', 'jsonl', '--data', '-', '--out', at('graph.jsonl')]);
    const said = text(child.stderr);
    child.stdin.write(`${JSON.stringify({ record: 'dataset', id: 'x' })}\n`);
    while (!readdirSync(folder).some((name) => name.endsWith('.part'))) await new Promise((done) => { setTimeout(done, 50); });
    child.kill('SIGINT');
    expect([await new Promise((done) => child.once('close', (...how) => { done(how); })), await said]).toEqual([[null, 'SIGINT'], '']);
    expect(readdirSync(folder)).toEqual(['a.tsv']);
  });
});
