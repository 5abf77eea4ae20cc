import { describe, expect, test } from 'vitest';
import { blockTexts, faultsOf, onlyDocument, page, paragraph, readText } from './files.ts';

const jsonLd = (data: unknown): string => `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`;
const BODY = Array.from({ length: 4 }, (_, i) => paragraph(20 + i)).join('\n\n');
const ARTICLE = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'Delegations at the ministry', articleBody: BODY, datePublished: '2021-06-28T22:10:00-04:00', publisher: { '@type': 'Organization', name: 'The Daily Test' }, mainEntityOfPage: { '@id': 'https://daily.example/a' } };

describe('A web page', () => {
  test('gives its main text in paragraphs, with the headline first', () => {
    const document = onlyDocument(readText(page()));
    expect(blockTexts(document).slice(0, 3)).toEqual(['HEADLINE Minister meets delegations', `BODY ${paragraph(1)}`, `BODY ${paragraph(2)}`]);
    expect([document.headline, document.text.includes('Home'), document.language]).toEqual(['Minister meets delegations', false, 'en']);
  });

  test('gives date, publisher and address from meta tags', () => {
    const head = '<meta property="article:published_time" content="2021-06-28T01:30:00Z"><meta property="og:site_name" content="Site"><link rel="canonical" href="https://site.example/a">';
    expect(onlyDocument(readText(page({ head })))).toMatchObject({ publishedAt: '2021-06-28', publisher: 'Site', url: 'https://site.example/a' });
  });

  test('tells captions and furniture of the page from the text', () => {
    const caption = '<figure><img src="a.jpg"><figcaption>A hall like the one used. Photo: Agency</figcaption></figure>';
    const after = '<p>Related News</p><ul><li><a href="/b">Other ministers meet elsewhere</a></li></ul><p>Load more</p><p>Sign up for our newsletter</p><p>Facebook Twitter WhatsApp</p>';
    const texts = blockTexts(onlyDocument(readText(page({ before: caption + caption, after }))));
    expect(texts.filter((text) => text.startsWith('CAPTION'))).toEqual(['CAPTION A hall like the one used. Photo: Agency']);
    expect(texts.filter((text) => text.startsWith('BODY'))).toHaveLength(10);
    for (const furniture of ['Related News', 'Other ministers meet elsewhere', 'Load more', 'Sign up for our newsletter']) {
      expect(texts.some((text) => text.endsWith(furniture) && !text.startsWith('BOILERPLATE'))).toBe(false);
    }
  });

  test.each<[string, unknown]>([
    ['at the top', ARTICLE], ['in an array', [{ '@type': 'WebSite' }, ARTICLE]], ['in a graph', { '@graph': [{ '@type': 'Organization', name: 'X' }, ARTICLE] }],
    ['of a kind of news article', { ...ARTICLE, '@type': ['Thing', 'https://schema.org/ReportageNewsArticle'] }], ['as main entity', { '@type': 'WebPage', mainEntity: ARTICLE }],
  ])('is read by its JSON-LD %s', (_where, data) => {
    const document = onlyDocument(readText(page({ head: jsonLd(data) }).replaceAll(/<p>[^]*<\/p>/g, '<p>Subscribe to read on.</p>')));
    expect(document).toMatchObject({ headline: 'Delegations at the ministry', publishedAt: '2021-06-28', publisher: 'The Daily Test', url: 'https://daily.example/a' });
    expect(blockTexts(document).filter((text) => text.startsWith('BODY'))).toEqual([20, 21, 22, 23].map((i) => `BODY ${paragraph(i)}`));
  });

  test('is read itself where articleBody is but its beginning', () => {
    const read = readText(page({ head: jsonLd({ ...ARTICLE, articleBody: `${paragraph(1)} ${paragraph(2)}` }) }));
    expect([onlyDocument(read).text.includes(paragraph(10)), read.notes]).toEqual([true, ['articleBody of JSON-LD is shorter than the page: the page is read']]);
  });

  test('has the tags and references of articleBody read', () => {
    const body = [1, 2, 3, 4].map((i) => `<p>${paragraph(i)} Smith &amp; Sons.</p>`).join('');
    expect(onlyDocument(readText(page({ head: jsonLd({ ...ARTICLE, articleBody: body }) }).replaceAll(/<article>[^]*<\/article>/g, ''))).text).toContain(`${paragraph(2)} Smith & Sons.`);
  });

  test('keeps no address that is not http or https', () => {
    const head = jsonLd({ ...ARTICLE, mainEntityOfPage: 'javascript:alert(1)' });
    expect(onlyDocument(readText(page({ head }))).url).toBeUndefined();
  });

  test('is taken as undated, and says so, when its date is none', () => {
    const read = readText(page({ head: '<meta name="date" content="2021-02-30">' }));
    expect([onlyDocument(read).publishedAt, read.notes]).toEqual([undefined, ['its date "2021-02-30" is none: it is taken as undated']]);
  });

  test('goes by what a person says before what it says itself', () => {
    const head = '<meta name="date" content="2021-06-28"><meta property="og:site_name" content="Site">';
    expect(onlyDocument(readText(page({ head }), { publishedAt: '2021-07-01', publisher: 'Me', url: 'https://me.example/' }))).toMatchObject({ publishedAt: '2021-07-01', publisher: 'Me', url: 'https://me.example/' });
  });

  test('without a text is refused', () => {
    expect(faultsOf(readText('<html><body><script>var a = 1;</script><img src="a"></body></html>'))).toEqual(['EMPTY_TEXT: no text of an article is found on the page']);
  });
});
