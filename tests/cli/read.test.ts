import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { printable } from '../../src/cli/printable.ts';
import { digestOf } from '../../src/cli/reading-digest.ts';
import type { Reading } from '../../src/read/reading.ts';
import { readingShape } from '../../src/read/reading-shape.ts';
import { modelServer, say, type ModelServer } from '../read/model-server.ts';
import { sampleReading } from '../read/sample-reading.ts';
import { runCli, startCli, type Ended } from './run.ts';

const ARTICLE = 'Police arrest protesters in Cairo\n\nEgyptian police arrested ten protesters in Cairo on Monday, the interior ministry said.\n';
const FRENCH = 'Le président a ordonné lundi des frappes aériennes contre les milices, ont indiqué des responsables du ministère de la défense.';
const FEED = `<?xml version="1.0"?><rss version="2.0"><channel><title>The Wire</title>${['Cairo', 'Amman', 'Tunis'].map((city) => `<item><title>Police arrest protesters in ${city}</title><pubDate>Tue, 29 Jun 2021 10:00:00 GMT</pubDate><description>Police arrested ten protesters in ${city} on Monday, officials said.</description></item>`).join('')}</channel></rss>`;
const CLAIMS = { events: [{ type: 'COERCE', modes: ['ARREST'], status: 'OCCURRED', act: { s: 2, q: 'arrested' }, time: { s: 2, q: 'Monday' }, roles: [{ role: 'ACTOR', s: 2, q: 'Egyptian police', type: 'Organization' }, { role: 'RECIPIENT', s: 2, q: 'the Martians', type: 'Group' }] }] };

let folder: string;
let server: ModelServer | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'newsgraph-read-'));
});
afterEach(async () => {
  rmSync(folder, { recursive: true });
  await server?.close();
  server = undefined;
});

const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

async function runWith(args: readonly string[], env: Record<string, string>): Promise<Ended> {
  const child = startCli(args, env);
  child.stdin.end();
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), new Promise<number | null>((done) => {
    child.once('close', done);
  })]);
  return { code, stdout, stderr };
}

const readingsIn = (stdout: string): Reading[] => stdout.trim().split('\n').map((line) => readingShape.parse(JSON.parse(line)));

describe('newsgraph read', () => {
  test('prints a digest of an article', async () => {
    const { code, stdout, stderr } = await runCli(['read', file('a.txt', ARTICLE), '--published', '2021-06-29', '--publisher', 'The Wire']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout.split('\n').slice(0, 2)).toEqual(['Police arrest protesters in Cairo', expect.stringMatching(/^ {2}The Wire {2}2021-06-29 {2}art:police-arrest-protesters-in-cairo-[0-9a-f]{12}$/) as string]);
    expect(stdout).toMatch(/OCCURRED {2}COERCE\/ARREST .*police.*protesters.*Cairo.*2021-06-28/i);
  });

  test('prints one object for an article, with offsets that hold for its file', async () => {
    const { code, stdout } = await runCli(['read', file('a.txt', `\uFEFF${ARTICLE}`), '--published', '2021-06-29', '--url', 'https://wire.example/1', '--json']);
    const [reading] = readingsIn(stdout);
    expect([code, stdout.trim().split('\n').length, reading?.article]).toMatchObject([0, 1, { headline: 'Police arrest protesters in Cairo', publishedAt: '2021-06-29', url: 'https://wire.example/1', text: ARTICLE }]);
    expect(ARTICLE.slice(reading?.events[0]?.evidence.start, reading?.events[0]?.evidence.end)).toBe(reading?.events[0]?.evidence.exact);
  });

  test('prints a line for each of several articles, from stdin too', async () => {
    const { code, stdout } = await runCli(['read', file('feed.xml', FEED), '-', '--json'], ARTICLE);
    expect([code, readingsIn(stdout).map(({ article }) => [article.headline, article.publishedAt])]).toEqual([0, [
      ['Police arrest protesters in Cairo', '2021-06-29'], ['Police arrest protesters in Amman', '2021-06-29'], ['Police arrest protesters in Tunis', '2021-06-29'], ['Police arrest protesters in Cairo', undefined],
    ]]);
  });

  test('gives the same for the same text', async () => {
    const path = file('a.txt', ARTICLE);
    const [first, second] = await Promise.all([runCli(['read', path, '--json']), runCli(['read', path, '--json'])]);
    expect(first.stdout).toBe(second.stdout);
  });

  test('loses no file to bad ones, names each fault, and ends with 1', async () => {
    const { code, stdout, stderr } = await runCli(['read', file('empty.txt', ''), file('fr.txt', FRENCH), file('a.pdf', '%PDF-1.7'), join(folder, 'none.txt'), file('a.txt', ARTICLE), '--json', '--quiet']);
    expect([code, readingsIn(stdout).length]).toEqual([1, 1]);
    expect(stderr.trim().split('\n').map((line) => (JSON.parse(line) as { error: { code: string; message: string } }).error)).toMatchObject([
      { code: 'EMPTY_TEXT', message: 'empty.txt: it holds no text' }, { code: 'NOT_ENGLISH', message: 'fr.txt: its text is in French; English is read' },
      { code: 'NOT_TEXT', message: 'a.pdf: it is a PDF, not a text: give its text, or the page it stands on' }, { code: 'UNAVAILABLE', message: `"${join(folder, 'none.txt')}" does not exist` },
    ]);
  });

  test('ends with 3 when there is no file', async () => {
    expect(await runCli(['read', join(folder, 'none.txt')])).toEqual({ code: 3, stdout: '', stderr: `newsgraph: "${join(folder, 'none.txt')}" does not exist\n` });
  });

  test('says how it read what is no UTF-8', async () => {
    const { stderr } = await runCli(['read', file('a.txt', Buffer.from(ARTICLE.replace('ten', 'ten \u0093'), 'latin1'))]);
    expect(stderr).toBe('a.txt: not UTF-8: read as windows-1252\n');
  });

  test.each<[string, string[], string]>([
    ['no file', [], 'file is missing: give one or more, or - for stdin'], ['a day that is none', ['x', '--published', '2021-02-30'], '--published must be a day such as 2021-06-28, not "2021-02-30"'],
    ['an address that is none', ['x', '--url', 'javascript:alert(1)'], '--url must be an http or https address without a password, not "javascript:alert(1)"'], ['a form that is none', ['x', '--form', 'htm'], '--form must be one of plain, html, rss, atom, json-feed, ninjs, not "htm". Did you mean "html"?'],
    ['an extractor that is none', ['x', '--extractor', 'rule'], '--extractor must be one of rules, openai-compatible, not "rule". Did you mean "rules"?'], ['a dictionary that is none', ['x', '--lexicon', 'nowhere'], '--lexicon: "nowhere" is no folder; a dictionary is a folder of .jsonl files'],
    ['a model without its address', ['x', '--extractor', 'openai-compatible'], 'openai-compatible needs NEWSGRAPH_MODEL_URL, such as http://127.0.0.1:8080/v1, and NEWSGRAPH_MODEL, the name of the model there; NEWSGRAPH_MODEL_URL is not set'],
  ])('tells of %s', async (_what, args, message) => {
    const { code, stderr } = await runCli(['read', ...args]);
    expect([code, stderr.split('\n')[0]]).toEqual([2, `newsgraph: ${message}`]);
  });

  test('reads with a dictionary of the user', async () => {
    file('mine.jsonl', `${JSON.stringify({ record: 'actor', name: 'Blue Lantern Front', type: 'Militia', id: 'mil:blue-lantern-front', aliases: ['BLF'] })}\n`);
    const { stdout } = await runCli(['read', file('a.txt', 'Fighters of the BLF attacked an army base in Chad on Monday, killing two soldiers. The BLF attacked the base again.'), '--lexicon', folder, '--json']);
    expect(readingsIn(stdout)[0]?.entities).toContainEqual(expect.objectContaining({ name: 'Blue Lantern Front', known: 'mil:blue-lantern-front' }));
  });
});

describe('newsgraph read --extractor openai-compatible', () => {
  const env = (): Record<string, string> => ({ NEWSGRAPH_MODEL_URL: server?.base.href ?? '', NEWSGRAPH_MODEL: 'local', NEWSGRAPH_MODEL_KEY: 'sk-secret' });

  test('prints what the model says and what does not hold of it', async () => {
    server = await modelServer((_asked, response) => say(response, CLAIMS));
    const { code, stdout, stderr } = await runWith(['read', file('a.txt', ARTICLE), '--published', '2021-06-29', '--extractor', 'openai-compatible', '--json'], env());
    const [reading] = readingsIn(stdout);
    expect([code, reading?.events[0]?.roles, reading?.events[0]?.time?.earliest]).toMatchObject([0, { actor: [{ name: 'Egyptian police' }] }, '2021-06-28']);
    expect(reading?.dropped).toEqual([{ what: 'RECIPIENT of COERCE "arrested"', given: 'the Martians', reason: 'the words do not stand in sentence 2' }]);
    expect(stderr).toBe('a.txt: left out RECIPIENT of COERCE "arrested" "the Martians": the words do not stand in sentence 2\n');
    expect(server.asked[0]).toMatchObject({ authorization: 'Bearer sk-secret', body: { model: 'local' } });
  });

  test('names a server that fails, without the key, and ends with 3', async () => {
    server = await modelServer((_asked, response) => void response.writeHead(403).end('sk-secret'));
    const { code, stdout, stderr } = await runWith(['read', file('a.txt', ARTICLE), '--extractor', 'openai-compatible'], env());
    expect([code, stdout, stderr]).toEqual([3, '', `newsgraph: a.txt: ${server.base.host} answers 403\n`]);
  });
});

describe('A digest', () => {
  test('tells events, relations, what was said and what is not known, each with its words', () => {
    expect(digestOf(sampleReading())).toBe(readFileSync(new URL('../golden/digest-of-the-sample.txt', import.meta.url), 'utf8'));
  });

  test('holds nothing that a terminal obeys', () => {
    const hostile = '\u001b]0;owned\u0007\u001b[31mred\u202egnp.exe\u0000\nnext\u009b2J';
    expect(printable(hostile)).toBe('\ufffd]0;owned\ufffd\ufffd[31mred\ufffdgnp.exe\ufffd next\ufffd2J');
    const reading = sampleReading();
    const digest = digestOf({ ...reading, article: { ...reading.article, headline: hostile }, entities: [], events: reading.events.map((event) => ({ ...event, title: hostile, evidence: { ...event.evidence, exact: hostile } })) });
    // oxlint-disable-next-line no-control-regex -- control characters are what must not be there
    expect(digest).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  });

  test('of nothing says so', () => {
    expect(digestOf({ ...sampleReading(), events: [], relations: [], statements: [], unknowns: [] })).toContain('  Nothing was read out of it.\n');
  });
});
