import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { bundledFolder } from '../bundled.ts';
import { runCli } from './run.ts';

const temporary = mkdtempSync(join(tmpdir(), 'newsgraph-'));
afterAll(() => {
  rmSync(temporary, { recursive: true });
});

/** A copy of the bundled folder with one file edited. */
function spoiled(name: string, file: string, edit: (text: string) => string): string {
  const folder = join(temporary, name);
  cpSync(bundledFolder, folder, { recursive: true });
  writeFileSync(join(folder, file), edit(readFileSync(join(folder, file), 'utf8')));
  return folder;
}

describe('newsgraph validate', () => {
  test('says of sound folders what is in them', async () => {
    const { code, stdout, stderr } = await runCli(['validate', bundledFolder]);
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toMatch(/us-strikes-2021: \d+ claims on 32 events from 3 articles fit\.\n$/);
  });

  test('names the file and line of a fault, and ends with 1', async () => {
    const folder = spoiled('bundle', 'dataset.json', (text) => text);
    const { stdout: bundle } = await runCli(['export', 'jsonl', '--data', folder, '--quiet']);
    const path = join(temporary, 'spoiled.jsonl');
    const lines = bundle.split('\n');
    const at = lines.findIndex((line) => line.includes('"predicate":"AUTHORIZER"'));
    writeFileSync(path, lines.map((line, i) => (i === at ? line.replace('per:joe-biden', 'per:joe-bidn') : line)).join('\n'));
    const ended = await runCli(['validate', path, bundledFolder, '--quiet']);
    expect(ended).toEqual({ code: 1, stdout: `${path}:${at + 1}: object: no record has the id "per:joe-bidn". Did you mean "per:joe-biden"?\n`, stderr: '' });
  });

  test('checks datasets together: what one declares the others may speak of', async () => {
    const path = join(temporary, 'mine.jsonl');
    writeFileSync(path, [
      { record: 'dataset', id: 'mine', title: 'Mine', description: 'Mine', publisher: 'me', licence: 'MIT', retrieved: '2026-11-24', recordedAt: '2026-11-24T00:00:00Z' },
      { record: 'claim', key: 'a', subject: 'per:joe-biden', predicate: 'PRESENT_IN', object: 'cty:FRA', status: 'CURATED', curatedBy: 'me' },
    ].map((record) => JSON.stringify(record)).join('\n'));
    const [alone, together] = await Promise.all([runCli(['validate', path]), runCli(['validate', path, bundledFolder])]);
    expect([alone.code, alone.stdout]).toEqual([1, `${path}:2: subject: no record has the id "per:joe-biden".\n`]);
    expect([together.code, together.stdout, together.stderr.split('\n')[0]]).toEqual([0, '', `${path}: 1 claims on 0 events from 0 articles fit.`]);
  });

  test('tells of a checksum that differs, as JSON', async () => {
    const folder = spoiled('edited', 'events.jsonl', (text) => `${text}\n`);
    const { code, stdout } = await runCli(['validate', folder, '--json']);
    expect([code, JSON.parse(stdout)]).toMatchObject([1, [{ path: folder, faults: [{ file: join(folder, 'events.jsonl'), line: 1 }] }]]);
  });

  test('ends with 3 when there is nothing to read', async () => {
    const [absent, empty] = await Promise.all([runCli(['validate', '/no/such/folder']), runCli(['validate', 'src'])]);
    expect(absent).toEqual({ code: 3, stdout: '', stderr: 'newsgraph: "/no/such/folder" does not exist\n' });
    expect(empty).toEqual({ code: 3, stdout: '', stderr: 'newsgraph: "src" holds no dataset: neither it nor a folder in it has a dataset.json\n' });
  });
});
