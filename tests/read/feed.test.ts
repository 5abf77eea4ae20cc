import { describe, expect, test } from 'vitest';
import { blockTexts, faultsOf, paragraph, readText } from './files.ts';

const rss = (items: string): string => `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Wire</title><link>https://wire.example</link><language>en-gb</language>${items}</channel></rss>`;

describe('An RSS feed', () => {
  const read = readText(rss(`
    <item><title>Talks &amp; a walk-out</title><link>https://wire.example/1</link><pubDate>Mon, 28 Jun 2021 23:30:00 -0400</pubDate><description>Short.</description><content:encoded><![CDATA[<p>${paragraph(1)}</p><figure><figcaption>The hall</figcaption></figure><p>${paragraph(2)}</p><p>Read more</p>]]></content:encoded></item>
    <item><title>Second</title><link>javascript:alert(1)</link><pubDate>soon</pubDate><description>${paragraph(3)}</description></item>
    <item><title>Vierte</title><description>Die Regierung hat am Montag neue Sanktionen gegen das Nachbarland angekündigt, teilte ein Sprecher mit.</description></item>
    <item><title></title><description> </description></item>`));

  test('gives each item as an article of its own', () => {
    expect(read.documents.map(({ headline, publishedAt, publisher, url, language }) => ({ headline, publishedAt, publisher, url, language }))).toEqual([
      { headline: 'Talks & a walk-out', publishedAt: '2021-06-28', publisher: 'The Wire', url: 'https://wire.example/1', language: 'en-gb' },
      { headline: 'Second', publishedAt: undefined, publisher: 'The Wire', url: undefined, language: 'en-gb' },
    ]);
    const [first] = read.documents;
    expect(first && blockTexts(first)).toEqual(['HEADLINE Talks & a walk-out', `BODY ${paragraph(1)}`, 'CAPTION The hall', `BODY ${paragraph(2)}`, 'BOILERPLATE Read more']);
  });

  test('loses no item to a bad one, and names those that are not read', () => {
    expect(faultsOf(read)).toEqual(['3 NOT_ENGLISH: its text is in German; English is read']);
    expect(read.notes).toEqual(['article 2: its date "soon" is none: it is taken as undated']);
  });

  test('takes what a person says of it only where an item says nothing', () => {
    const dated = readText(rss(`<item><title>A</title><pubDate>Mon, 28 Jun 2021 10:00:00 GMT</pubDate><description>${paragraph(1)}</description></item><item><title>B</title><description>${paragraph(2)}</description></item>`), { publishedAt: '2021-07-01' });
    expect(dated.documents.map(({ publishedAt }) => publishedAt)).toEqual(['2021-06-28', '2021-07-01']);
  });

  test('of RDF is read alike', () => {
    const rdf = `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>N</title></channel><item><title>T</title><dc:date>2021-06-28</dc:date><description>${paragraph(1)}</description></item></rdf:RDF>`;
    expect(readText(rdf).documents).toMatchObject([{ headline: 'T', publishedAt: '2021-06-28', publisher: 'N' }]);
  });

  test.each<[string, string, string]>([
    ['is cut off', '<?xml version="1.0"?><rss version="2.0"><channel><title>N</title><item><title>T', 'BAD_FORM: it is not a whole RSS feed (Invalid feed format)'],
    ['has no items', rss(''), 'EMPTY_TEXT: it holds no article'],
    ['declares entities', `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "b">]>${rss('<item><title>&a;</title></item>').slice(21)}`, 'BAD_FORM: it declares entities of its own (<!ENTITY …>), which are not read'],
    ['looks up files', `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a SYSTEM "file:///etc/passwd">]>${rss('<item><title>&a;</title></item>').slice(21)}`, 'BAD_FORM: it declares entities of its own (<!ENTITY …>), which are not read'],
  ])('that %s is refused', (_what, text, message) => {
    expect(faultsOf(readText(text))).toEqual([message]);
  });
});

describe('An Atom feed', () => {
  test('gives its entries, with markup in each of its three ways', () => {
    const atom = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Agency</title>
      <entry><title type="html">A &lt;b&gt;bold&lt;/b&gt; step</title><link rel="alternate" href="https://a.example/1"/><id>1</id><updated>2021-06-29T00:00:00Z</updated><published>2021-06-28T00:00:00Z</published><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${paragraph(1)}</p></div></content></entry>
      <entry><title>Less &lt; more</title><id>2</id><summary type="html">&lt;p&gt;${paragraph(2)}&lt;/p&gt;</summary></entry></feed>`;
    expect(readText(atom).documents.map((document) => [document.headline, document.publishedAt, document.url, blockTexts(document).at(-1)])).toEqual([
      ['A bold step', '2021-06-28', 'https://a.example/1', `BODY ${paragraph(1)}`], ['Less < more', undefined, undefined, `BODY ${paragraph(2)}`],
    ]);
  });
});

describe('A JSON feed', () => {
  test('gives its items', () => {
    const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'Feed', items: [{ id: '1', url: 'https://f.example/1', title: 'T', content_html: `<p>${paragraph(1)}</p>`, date_published: '2021-06-28T10:00:00Z' }, { id: '2', content_text: `${paragraph(2)}\ud800` }] };
    expect(readText(JSON.stringify(feed)).documents.map(({ headline, text, publishedAt, publisher }) => [headline, text, publishedAt, publisher])).toEqual([
      ['T', `T\n\n${paragraph(1)}`, '2021-06-28', 'Feed'], [undefined, `${paragraph(2)}\ufffd`, undefined, 'Feed'],
    ]);
  });
});
