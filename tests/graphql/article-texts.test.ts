import { describe, expect, test } from 'vitest';
import { createNewsgraph, folderSource } from '../../src/newsgraph.ts';
import { bundledFolder, FIRST_ARTICLE } from '../bundled.ts';

const source = folderSource(bundledFolder);
const TEXT_FILE = 'articles/biden-orders-strikes.txt';

describe('The text of an article', () => {
  test('is read once for a request, however many claims lead to it, and not at all for one that does not ask', async () => {
    let reads = 0;
    const counting = { readFile: (path: string) => {
      if (path === TEXT_FILE) reads += 1;
      return source.readFile(path);
    } };
    const newsgraph = createNewsgraph({ datasets: [counting] });
    const afterLoading = reads;
    await newsgraph.query('{ claims(first: 100) { nodes { article { headline } } } }');
    expect(reads - afterLoading).toBe(0);
    const { data, errors } = await newsgraph.query(`{ claims(first: 100, filter: { article: { in: ["${FIRST_ARTICLE}"] } }) { nodes { article { text } } } }`);
    expect(errors).toBeUndefined();
    const texts = (data as { claims: { nodes: { article: { text: string } }[] } }).claims.nodes.map((claim) => claim.article.text);
    expect([texts.length, new Set(texts).size, reads - afterLoading]).toEqual([100, 1, 1]);
  });

  test('that changed since its claims were checked is refused, and the rest of the answer stands', async () => {
    let changed = false;
    const changing = { readFile: (path: string) => (changed && path === TEXT_FILE ? new TextEncoder().encode('Another text.') : source.readFile(path)) };
    const newsgraph = createNewsgraph({ datasets: [changing] });
    changed = true;
    const { data, errors } = await newsgraph.query(`{ article(id: "${FIRST_ARTICLE}") { language text } }`);
    expect(JSON.parse(JSON.stringify(data))).toEqual({ article: { language: 'en', text: null } });
    expect(errors?.map((error) => error.message)).toEqual(['the text of art:biden-orders-strikes has changed since its claims were checked; restart to load it again']);
  });
});
