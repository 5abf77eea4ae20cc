import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { runCli, startCli } from './run.ts';

const temporary = mkdtempSync(join(tmpdir(), 'newsgraph-'));
afterAll(() => {
  rmSync(temporary, { recursive: true });
});

describe('newsgraph export', () => {
  test('writes to stdout or to a file the same, and says how much on stderr', async () => {
    const path = join(temporary, 'graph.jsonl');
    const [printed, filed] = await Promise.all([runCli(['export', 'jsonl']), runCli(['export', 'jsonl', '--out', path, '--json'])]);
    expect(readFileSync(path, 'utf8')).toBe(printed.stdout);
    expect(printed.stderr).toMatch(/^Exported 1 datasets, 3 articles, \d+ entities, 32 events, \d+ claims as jsonl\.\n$/);
    expect(JSON.parse(filed.stderr)).toMatchObject({ format: 'jsonl', articles: 3, events: 32 });
    const again = await Promise.all([runCli(['export', 'jsonl', '--data', path, '--quiet']), runCli(['export', 'jsonl', '--data', '-', '--quiet'], printed.stdout)]);
    for (const ended of again) expect(ended).toEqual({ code: 0, stdout: printed.stdout, stderr: '' });
  });

  test('writes gzip to a file whose name says so', async () => {
    const path = join(temporary, 'events.csv.gz');
    const [plain, zipped] = await Promise.all([runCli(['export', 'csv']), runCli(['export', 'csv', '--out', path, '--quiet'])]);
    expect(zipped).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(gunzipSync(readFileSync(path)).toString()).toBe(plain.stdout);
  });

  test('refuses a format that there is not, a misplaced --bom, and a file that cannot be written', async () => {
    const [format, bom, file] = await Promise.all([runCli(['export', 'grafml']), runCli(['export', 'gexf', '--bom']), runCli(['export', 'csv', '--out', '/no/such/folder/x.csv'])]);
    expect([format.code, format.stderr.split('\n')[0]]).toEqual([2, 'newsgraph: no format "grafml". Did you mean "graphml"? There are jsonl, plover, quadruples, dyads, csv, gexf, graphml, jsonld.']);
    expect([bom.code, bom.stderr.split('\n')[0]]).toEqual([2, 'newsgraph: --bom belongs to csv, not to gexf']);
    expect(file).toEqual({ code: 3, stdout: '', stderr: 'newsgraph: the folder "/no/such/folder" does not exist\n' });
  });

  test('ends quietly when its reader goes away', async () => {
    const child = startCli(['export', 'jsonl']);
    child.stdout.once('data', () => child.stdout.destroy());
    const [stderr, code] = await Promise.all([text(child.stderr), new Promise((done) => {
      child.once('close', done);
    })]);
    expect(code).toBe(0);
    expect(stderr).not.toContain('Error');
  });
});
