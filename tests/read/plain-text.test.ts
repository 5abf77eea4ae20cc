import { describe, expect, test } from 'vitest';
import { formOf } from '../../src/read/forms/document-form.ts';
import { isBoilerplate } from '../../src/read/forms/boilerplate.ts';
import { faultsOf, onlyDocument, paragraph, readText } from './files.ts';

describe('A plain text', () => {
  test('is taken as it is, so that offsets hold for its file', () => {
    const text = `\r\n  Minister meets delegations  \r\n\r\n${paragraph(1)}\t \u0007\u200f\r\n`;
    const document = onlyDocument(readText(text));
    expect([document.text, document.headline, document.blocks]).toEqual([text, 'Minister meets delegations', undefined]);
  });

  test('has its day from a line at its top that is a date and nothing else, but for what a person says', () => {
    const text = `Minister meets delegations\n\nMonday, July 8, 2019 \n\n\n${paragraph(1)}`;
    expect(onlyDocument(readText(text)).publishedAt).toBe('2019-07-08');
    expect(onlyDocument(readText(text, { publishedAt: '2019-07-09' })).publishedAt).toBe('2019-07-09');
    expect(onlyDocument(readText(`On July 8, 2019, he met them.\n${paragraph(1)}`)).publishedAt).toBeUndefined();
  });

  test('loses its byte order mark alone', () => {
    expect(onlyDocument(readText(`\uFEFF${paragraph(1)}`)).text).toBe(paragraph(1));
  });

  test.each([
    ['a first line that ends like a sentence', `Minister met delegations.\n\n${paragraph(1)}`], ['a first line with nothing behind it', 'Minister meets delegations in the capital'],
    ['a long first line', `${'words and '.repeat(25)}words\n${paragraph(1)}${paragraph(2)}${paragraph(3)}`], ['a dateline', `LONDON (Agency) —\n${paragraph(1)}`],
  ])('takes %s for no headline', (_what, text) => {
    expect(onlyDocument(readText(text)).headline).toBeUndefined();
  });
});

describe('formOf', () => {
  test.each([
    ['Text.', 'plain'], ['[Agency] Text', 'plain'], ['{not json', 'plain'], ['< 5 were hurt', 'plain'], ['<b>hi</b>', 'plain'], ['\n<!DOCTYPE html><html>', 'html'], ['<!-- x --><HTML lang=en>', 'html'], ['<p>Text</p>', 'html'],
    ['<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">', 'html'], ['<?xml version="1.0"?>\n<!-- a --><rss version="2.0">', 'rss'], ['<!DOCTYPE rss [<!ENTITY a "b">]><rss>', 'rss'], ['<rdf:RDF xmlns', 'rss'], ['<feed xmlns="http://www.w3.org/2005/Atom">', 'atom'],
    ['{"version":"https://jsonfeed.org/version/1.1","items":[]}', 'json-feed'], ['{ "uri": "a:b" }', 'ninjs'], ['[{"headline":"a"}]', 'ninjs'], ['{"a":1}', 'plain'],
  ])('tells %j as %s', (text, form) => {
    expect(formOf(text)).toBe(form);
  });

  test('can be overruled', () => {
    const markup = `<p>${paragraph(1)}</p>`;
    expect(onlyDocument(readText(markup, { form: 'plain' })).text).toBe(markup);
    expect(faultsOf(readText(paragraph(1), { form: 'atom' }))).toEqual([expect.stringMatching(/^BAD_FORM: it is not a whole Atom feed/) as string]);
  });
});

describe('isBoilerplate', () => {
  test.each(['Related News', 'RELATED STORIES:', 'Load more', 'Read more: Ministers meet again', 'Sign up for our newsletter.', 'Subscribe', 'Facebook | Twitter | WhatsApp', 'Share this article', 'Advertisement', '© 2021 The Wire', 'Our Standards: The Trust Principles', 'Copyright 2021 Agency. All rights reserved.', 'Most read', 'Tags: strikes, militia'])('takes %j for furniture', (line) => {
    expect(isBoilerplate(line)).toBe(true);
  });

  test.each(['Related charges were dropped on Monday.', 'Most read the order as a threat.', 'Promoted to general in 2010, he commands the force.', 'Sign-ups rose.', 'Copyright lawyers sued the ministry', 'Share prices fell', 'Comments by the minister caused protests.', 'Subscribers protested outside the ministry', 'Print workers went on strike', ''])('takes %j for text', (line) => {
    expect(isBoilerplate(line)).toBe(false);
  });
});
