import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runCli } from './run.ts';

const ARTICLE = 'Army attacks Kataib Hezbollah in Iraq\n\nThe army attacked Kataib Hezbollah in Iraq on Sunday.\n';
const OTHER = 'Police arrest protesters in Cairo\n\nEgyptian police arrested ten protesters in Cairo on Monday, the interior ministry said.\n';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'newsgraph-import-article-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const file = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const STRUCK = 'query ($lens: LensInput) { events(filter: { recipient: { id: { in: ["mil:kataib-hezbollah"] } }, article: { in: ["ART"] } }, lens: $lens) { nodes { status time { edtf } recipients { nodes { plainId } } locations { nodes { plainId } } claims(first: 100) { nodes { review confidence evidence { exact } } } } } }';

async function struck(out: string, lens: object): Promise<{ readonly recipients: { nodes: unknown[] }; readonly claims: { nodes: { review: string }[] } }[]> {
  const article = readFileSync(out, 'utf8').split('\n').slice(1).map((line) => JSON.parse(line || '{}') as { record?: string; id?: string }).find(({ record }) => record === 'article')?.id ?? '';
  const { stdout } = await runCli(['query', STRUCK.replace('ART', article), '--variables', JSON.stringify({ lens }), '--data', 'data', '--data', out]);
  return (JSON.parse(stdout) as { data: { events: { nodes: Awaited<ReturnType<typeof struck>> } } }).data.events.nodes;
}

describe('newsgraph import article', () => {
  test('writes proposed claims that load beside the bundled articles, tied to whom those know', async () => {
    const out = join(folder, 'articles.jsonl');
    const { code, stdout, stderr } = await runCli(['import', 'article', file('a.txt', ARTICLE), '--published', '2021-06-28', '--out', out]);
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toMatch(/Read 1 article: \d+ events, \d+ entities, \d+ proposed claims; \d+ left out\.\nWritten to .*articles\.jsonl\. Next: newsgraph serve --data data --data .*, and ask with lens: \{ reviews: \[ACCEPTED, PROPOSED\] \}\n$/);
    expect((await runCli(['validate', out])).code).toBe(0);
    expect(await struck(out, {})).toEqual([]);
    const [event] = await struck(out, { reviews: ['PROPOSED'] });
    expect(event).toMatchObject({ status: 'OCCURRED', recipients: { nodes: [{ plainId: 'mil:kataib-hezbollah' }] }, locations: { nodes: [{ plainId: 'cty:IRQ' }] } });
    expect(new Set(event?.claims.nodes.map(({ review }) => review))).toEqual(new Set(['PROPOSED']));
  });

  test('takes the same text once, and gives the same records again', async () => {
    const [a, again] = [file('a.txt', ARTICLE), file('b.txt', ARTICLE)];
    const { stdout, stderr } = await runCli(['import', 'article', a, again]);
    expect(stderr).toContain('b.txt: the same text was given before; it is taken once\n');
    const records = (text: string): string[] => text.split('\n').slice(1);
    expect(records((await runCli(['import', 'article', a])).stdout)).toEqual(records(stdout));
    const [one, two] = [file('one.jsonl', stdout), file('two.jsonl', stdout)];
    const counts = async (paths: string[]): Promise<unknown> => JSON.parse((await runCli(['query', '{ dataset { events entities claims articles } }', ...paths.flatMap((path) => ['--data', path])])).stdout);
    expect(await counts([one, two])).toEqual(await counts([one]));
  });

  test('loses no article to a bad file, and writes nothing when there is none', async () => {
    const out = join(folder, 'articles.jsonl');
    const bad = file('bad.txt', '');
    const { code, stderr } = await runCli(['import', 'article', bad, file('c.txt', OTHER), '--out', out, '--dataset', 'mine', '--json']);
    expect([code, JSON.parse(stderr.split('\n')[0] ?? ''), JSON.parse(readFileSync(out, 'utf8').split('\n')[0] ?? '')]).toMatchObject([1, { error: { code: 'EMPTY_TEXT', message: 'bad.txt: it holds no text' } }, { record: 'dataset', id: 'mine' }]);
    rmSync(out);
    expect((await runCli(['import', 'article', bad, '--out', out])).code).toBe(1);
    expect(existsSync(out)).toBe(false);
  });

  test('writes nothing on a dry run', async () => {
    const { code, stderr } = await runCli(['import', 'article', file('a.txt', ARTICLE), '--out', join(folder, 'x.jsonl'), '--dry-run']);
    expect([code, readdirSync(folder), stderr]).toEqual([0, ['a.txt'], expect.stringMatching(/Read 1 article: .*left out\.\n$/) as string]);
  });
});
