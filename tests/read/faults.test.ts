import { describe, expect, test } from 'vitest';
import { sliceCodePoints } from '../../src/code-points.ts';
import { importReading } from '../../src/import-article.ts';
import { documentsOf, type DocumentsRead } from '../../src/read/forms/documents.ts';
import { NOBODY_KNOWN } from '../../src/read/claims/graph-entities.ts';
import { bundledReader } from '../../src/rules-reader.ts';
import { faultsOf, onlyDocument, page, paragraph, readText } from './files.ts';

/** How long any file may take on a busy machine; most of these take milliseconds. */
const LONGEST_MS = 20_000;

function timed(read: () => DocumentsRead): DocumentsRead {
  const start = performance.now();
  const result = read();
  expect(performance.now() - start).toBeLessThan(LONGEST_MS);
  return result;
}

const jsonLd = (text: string): string => `<script type="application/ld+json">${text}</script>`;
const TOO_DEEP = ['TOO_DEEP: the markup is not read: its elements are nested more than 250 deep. Give its text alone, with --form plain'];

describe('Hostile files', () => {
  test.each<[string, Uint8Array, string]>([
    ['nothing', Buffer.alloc(0), 'EMPTY_TEXT: it holds no text'],
    ['blanks', Buffer.from(' \r\n\t\u00a0'), 'EMPTY_TEXT: it holds no text'],
    ['a PDF', Buffer.from('%PDF-1.7 …'), 'NOT_TEXT: it is a PDF, not a text: give its text, or the page it stands on'],
    ['a gzip file', Buffer.from([0x1f, 0x8b, 8, 0]), 'NOT_TEXT: it is a gzip file, not a text: give its text, or the page it stands on'],
    ['bytes of a program', Buffer.from(Array.from({ length: 2000 }, (_, i) => (i * 7) % 32)), 'NOT_TEXT: it is not text: 1687 of its first 2000 characters are control characters or cannot be decoded'],
    ['17 MB', Buffer.alloc(17_000_000, 'a'), 'TOO_LARGE: it has 17000000 bytes; at most 16000000 are read'],
    ['10 MB of text', Buffer.from('The minister met a delegation. '.repeat(330_000)), 'TOO_LARGE: its text has 10230000 characters; at most 200000 are read'],
    ['10 MB of one word', Buffer.alloc(10_000_000, 'a'), 'TOO_LARGE: its text has 10000000 characters; at most 200000 are read'],
  ])('of %s are refused with the reason', (_what, bytes, fault) => {
    expect(faultsOf(timed(() => documentsOf(bytes)))).toEqual([fault]);
  });

  test('of one endless sentence are read within the ceiling', () => {
    const text = `The minister met ${'a delegation and '.repeat(11_000)}a crowd`;
    expect(onlyDocument(timed(() => readText(text))).text).toBe(text);
  });

  test('with control characters, NUL and marks of direction keep them in their places', () => {
    const text = `The minister\u0000 met \u202ea delegation\u202c from the \u001b[31mnorthern\u001b[0m province on Monday, offi\u200fcials said \u{1f600}.`;
    expect(onlyDocument(readText(text)).text).toBe(text);
  });
});

describe('The rules', () => {
  const reader = bundledReader();

  test.each<[string, string]>([
    ['one endless sentence', `The minister met ${'a delegation of the northern province and '.repeat(500)}a crowd`],
    ['no word at all', '.,;:!?“”()[]{}<>\u2014 '.repeat(500)],
    ['one endless word', `Police arrested ${'a'.repeat(20_000)} on Monday`],
    ['brackets without end', `Police arrested ${'((([[[“'.repeat(2_000)} protesters in Cairo on Monday`],
    ['control characters, NUL and marks of direction', 'Police arrested\u0000 ten \u202eprotesters\u202c in \u001b[31mCairo\u001b[0m on Monday, offi\u200fcials \u{1f600} said.\n'.repeat(20)],
  ])('read a text of %s in bounded time, with spans that stand where they say', (_what, text) => {
    const start = performance.now();
    const reading = reader.read({ text, language: 'en', publishedAt: '2021-06-28' });
    expect(performance.now() - start).toBeLessThan(LONGEST_MS);
    for (const { evidence } of reading.events) expect(sliceCodePoints(text, evidence.start, evidence.end)).toBe(evidence.exact);
    expect(importReading(reading, NOBODY_KNOWN, { id: 'a', recordedAt: '2024-03-07T00:00:00Z' }).records[0]?.record).toBe('article');
  });
});

describe('Hostile pages', () => {
  test.each<[string, string]>([
    ['nested a hundred thousand deep', `<html><body>${'<div>'.repeat(100_000)}${paragraph(1)}`],
    ['whose tags close what is not open', `<html><body>${'<b></i>'.repeat(100_000)}${paragraph(1)}`],
    ['of tables in tables', `<html>${'<table><tr><td>'.repeat(100_000)}`],
  ])('%s are refused', (_what, html) => {
    expect(faultsOf(timed(() => readText(html)))).toEqual(TOO_DEEP);
  });

  test.each<[string, string, RegExp]>([
    ['10 MB of paragraphs', `<html><body><article>${`<p>${paragraph(1)}</p>`.repeat(80_000)}`, /TOO_LARGE: the markup is not read: it has more than 30000 elements/],
    ['lists that are deep and long', `<html><body>${'<ul>'.repeat(200)}${'<li>word</li>'.repeat(10_000)}`, /TOO_LARGE: the markup is not read: it has too many elements, nested too deep/],
    ['10 MB of "<"', `<html>${'<'.repeat(10_000_000)}`, /TOO_LARGE: the markup is not read: it has more than 200000 stretches/],
    ['10 MB in one paragraph', `<html><body><article><p>${'The minister met a delegation. '.repeat(330_000)}</p></article></body></html>`, /TOO_LARGE: its text has \d+ characters; at most 200000/],
    ['10 MB of comments that never end', `<html>${'<!--'.repeat(2_500_000)}`, /EMPTY_TEXT/],
    ['10 MB of a script that never ends', `<html><script>${'</scrip'.repeat(1_400_000)}`, /EMPTY_TEXT/],
  ])('of %s are refused', (_what, html, fault) => {
    expect(faultsOf(timed(() => readText(html)))).toEqual([expect.stringMatching(fault) as string]);
  });

  test('that never close a tag are read', () => {
    const document = onlyDocument(timed(() => readText(`<html><body><article><h1>Minister meets delegations<p>${Array.from({ length: 30 }, (_, i) => `${paragraph(i)}<p>`).join('')}`)));
    expect([document.headline, document.text.includes(paragraph(29))]).toEqual(['Minister meets delegations', true]);
  });

  test('at the edge of what is read take seconds', () => {
    const document = onlyDocument(timed(() => readText(`<html><body><article>${'<div>'.repeat(240)}${`<p>${paragraph(1)}</p>`.repeat(1_500)}`)));
    expect(document.text).toBe(paragraph(1));
  });
});

describe('Hostile JSON-LD', () => {
  const article = (more: object): string => JSON.stringify({ '@type': 'NewsArticle', headline: 'H', ...more });

  test.each<[string, string, string[]]>([
    ['is not JSON', '{"@type": "NewsArticle", "headline": ', ['block 1 of JSON-LD is not JSON and is passed over']],
    ['is 2 MB', article({ articleBody: 'x'.repeat(2_000_000) }), ['block 1 of JSON-LD has 2000055 characters; at most 1000000 are parsed, so it is passed over']],
    ['is nested without end', '['.repeat(400_000), ['block 1 of JSON-LD is not JSON and is passed over']],
    ['is nested and closed', `${'['.repeat(400_000)}${']'.repeat(400_000)}`, ['JSON-LD with more than 2000 objects: the rest is not looked at']],
    ['is a crowd of articles', JSON.stringify(Array.from({ length: 5_000 }, () => ({ '@type': 'Thing' }))), ['JSON-LD with more than 2000 objects: the rest is not looked at']],
  ])('that %s is passed over, with a word of it', (_what, text, notes) => {
    const read = timed(() => readText(page({ head: jsonLd(text) })));
    expect([onlyDocument(read).headline, read.notes]).toEqual(['Minister meets delegations', notes]);
  });

  test('with values of other kinds, a prototype, and markup in its headline does no harm', () => {
    const text = '{"@type":"NewsArticle","headline":{"@value":"<img src=x onerror=alert(1)>Talks &amp; more"},"articleBody":{"a":1},"datePublished":[null],"publisher":7,"url":"javascript:alert(1)","__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}';
    const document = onlyDocument(readText(page({ head: jsonLd(text) })));
    expect([document.headline, document.publisher, document.url, 'polluted' in {}]).toEqual(['Talks & more', undefined, undefined, false]);
  });

  test('in a hundred blocks has the first twenty looked at', () => {
    const read = readText(page({ head: jsonLd('{}').repeat(99) + jsonLd(article({ publisher: 'Late' })) }));
    expect([onlyDocument(read).publisher, read.notes]).toEqual([undefined, ['100 blocks of JSON-LD: only the first 20 are looked at']]);
  });
});

describe('Entity bombs', () => {
  const feed = (doctype: string): string => `<?xml version="1.0"?>${doctype}<rss version="2.0"><channel><title>N</title><item><title>&lol9;</title><description>${paragraph(1)}</description></item></channel></rss>`;
  const levels = Array.from({ length: 9 }, (_, i) => `<!ENTITY lol${i + 1} "${`&lol${i};`.repeat(10)}">`).join('');

  test('are refused in feeds', () => {
    expect(faultsOf(timed(() => readText(feed(`<!DOCTYPE r [<!ENTITY lol0 "lol">${levels}]>`))))).toEqual(['BAD_FORM: it declares entities of its own (<!ENTITY …>), which are not read']);
  });

  test('are words like others where no form reads entities', () => {
    const html = page({ after: `<p>${paragraph(11)} &lol9;</p>` }).replace('<!doctype html>', `<!DOCTYPE html [<!ENTITY lol0 "lol">${levels}]>`);
    expect(onlyDocument(timed(() => readText(html))).text.length).toBeLessThan(5_000);
  });
});
