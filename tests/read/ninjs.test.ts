import { describe, expect, test } from 'vitest';
import { blockTexts, faultsOf, onlyDocument, paragraph, readText } from './files.ts';

const read = (item: unknown) => readText(JSON.stringify(item));

describe('ninjs', () => {
  test('1 is read', () => {
    const item = { uri: 'https://n.example/1', type: 'text', headline: 'Talks open', language: 'en', versioncreated: '2021-06-28T10:00:00Z', copyrightholder: 'Agency', body_text: paragraph(9), body_xhtml: `<p>${paragraph(1)}</p><p>${paragraph(2)}</p>`, associations: { main: { type: 'picture', description_text: 'The hall' } } };
    const document = onlyDocument(read(item));
    expect(document).toMatchObject({ headline: 'Talks open', publishedAt: '2021-06-28', publisher: 'Agency', url: 'https://n.example/1' });
    expect(blockTexts(document)).toEqual(['HEADLINE Talks open', `BODY ${paragraph(1)}`, `BODY ${paragraph(2)}`, 'CAPTION The hall']);
  });

  test('2 is read, by its plain body where none has markup', () => {
    const item = { uri: 'urn:n:1', headlines: [{ role: 'short', value: 'Talks' }, { role: 'main', value: 'Talks open' }], bodies: [{ contenttype: 'application/xml', value: '<X>no</X>' }, { contenttype: 'text/plain', value: `${paragraph(1)}\n${paragraph(2)}` }], associations: [{ name: 'a', type: 'picture', descriptions: [{ value: 'The hall' }] }] };
    const document = onlyDocument(read(item));
    expect([document.url, blockTexts(document)]).toEqual([undefined, ['HEADLINE Talks open', `BODY ${paragraph(1)}`, `BODY ${paragraph(2)}`, 'CAPTION The hall']]);
  });

  test('3 is read, several in an array', () => {
    const item = (i: number) => ({ uri: `https://n.example/${i}`, firstCreated: `2021-06-2${i}T00:00:00Z`, copyrightHolder: 'Agency', headlines: [{ value: `Talks ${i}` }], bodies: [{ role: 'main', contentType: 'application/xhtml+xml', value: `<p>${paragraph(i)}</p>` }] });
    expect(read([item(1), item(2)]).documents.map(({ headline, publishedAt }) => [headline, publishedAt])).toEqual([['Talks 1', '2021-06-21'], ['Talks 2', '2021-06-22']]);
  });

  test.each<[string, unknown, string]>([
    ['cancelled', { uri: 'a:b', pubstatus: 'canceled', headline: 'T' }, 'WITHHELD: its publisher marks it as cancelled'],
    ['withheld', { uri: 'a:b', pubStatus: 'withheld', headline: 'T' }, 'WITHHELD: its publisher marks it as withheld'],
    ['a picture', { uri: 'a:b', type: 'picture', headline: 'T' }, 'BAD_FORM: it is of the type picture; text is read'],
    ['without a text', { uri: 'a:b', headline: '' }, 'EMPTY_TEXT: it holds no text'],
    ['without its address', { headline: 'T', body_text: 'x' }, 'BAD_FORM: it is not ninjs: uri: Invalid input: expected string, received undefined'],
  ])('that is %s is refused', (_what, item, message) => {
    expect(faultsOf(read(item))).toEqual([message]);
  });

  test('that is cut off is refused', () => {
    expect(faultsOf(readText('{"uri": "a:b", "headline": "T'))).toEqual(['BAD_FORM: it is not whole JSON']);
  });
});
