import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runCli } from './run.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'newsgraph-same-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('newsgraph same-as names pairs of two sets with score and reason, and merges nothing', async () => {
  const paths = await Promise.all(['one', 'two'].map(async (id) => {
    const out = join(folder, `${id}.jsonl`);
    writeFileSync(join(folder, `${id}.tsv`), `Boko Haram\tMake a visit\tIraq\t2014-03-01\n${id} only\tMake a visit\tIraq\t2014-03-02\n`);
    await runCli(['import', 'icews-quads', join(folder, `${id}.tsv`), '--dataset', id, '--out', out]);
    return out;
  }));
  const { code, stdout, stderr } = await runCli(['same-as', ...paths.flatMap((path) => ['--data', path])]);
  const [score, a, b, reason] = stdout.trim().split('\t');
  expect([code, stderr, a?.includes(':one-boko-haram'), b?.includes(':two-boko-haram'), Number(score) > 0, reason?.includes('"Boko Haram"')]).toEqual([
    0, '1 pair may be one, across 2 datasets. None was merged.\n', true, true, true, true,
  ]);
});
