import { describe, expect, test } from 'vitest';
import { passageOf } from '../../src/query/passages.ts';
import { ask, bundled } from '../bundled.ts';

const span = (text: string, exact: string) => {
  const start = Array.from(text.slice(0, text.indexOf(exact))).length;
  return { start, end: start + Array.from(exact).length, exact, kind: 'BODY' as const };
};

describe('passageOf', () => {
  test('gives the words within their paragraph, and no other', () => {
    const text = 'First line.\nHe ordered it, they said.\nLast line.';
    expect(passageOf(text, span(text, 'ordered it'))).toEqual({ before: 'He ', exact: 'ordered it', after: ', they said.', start: 15, kind: 'BODY' });
  });

  test('counts code points, as the offsets of evidence do', () => {
    const text = '😀😀 one\n😀 two 😀 three';
    expect(passageOf(text, span(text, 'two'))).toMatchObject({ before: '😀 ', exact: 'two', after: ' 😀 three' });
  });

  test('cuts a long paragraph at words, and says so', () => {
    const text = `${'before '.repeat(100)}WORDS${' after'.repeat(100)}`;
    const { before, exact, after } = passageOf(text, span(text, 'WORDS'));
    expect(exact).toBe('WORDS');
    expect(before).toMatch(/^… (?:before )+$/);
    expect(after).toMatch(/^(?: after)+ …$/);
    expect(before.length).toBeLessThan(325);
  });

  test('stands beside the evidence of each claim, with the same words', async () => {
    const answer = await bundled().query('{ event(id: "evt:us-strikes-2021-06") { claims(first: 60) { nodes { evidence { exact start } passages { before exact after start } } } } }');
    const { event } = structuredClone(answer.data) as { event: { claims: { nodes: { evidence: { exact: string; start: number }[]; passages: { before: string; exact: string; after: string; start: number }[] }[] } } };
    for (const { evidence, passages } of event.claims.nodes) expect(passages.map(({ exact, start }) => ({ exact, start }))).toEqual(evidence);
    expect(event.claims.nodes.flatMap((claim) => claim.passages).some(({ before, exact, after }) => `${before}${exact}${after}`.startsWith('It was President Joe Biden who directed the strikes. Since he came'))).toBe(true);
  });
});

describe('neighborhood', () => {
  interface Around { neighborhood: { nodes: { depth: number; node: { plainId: string } }[] } }
  const around = (more: string): string[] => ask<Around>(bundled(), `{ neighborhood(of: "per:joe-biden", ${more}) { nodes { depth node { ... on Entity { plainId } ... on Event { plainId } } } } }`).neighborhood.nodes.map(({ node }) => node.plainId);

  test('of nodes that are opened gives the neighbours too, wherever they stand', () => {
    const [plain, opened] = [around('depth: 1'), around('depth: 1, opened: ["evt:us-strikes-2021-02"]')];
    expect(plain).not.toContain('loc:al-bukamal');
    expect(opened).toEqual(expect.arrayContaining([...plain, 'loc:al-bukamal', 'evt:rocket-attacks-iraq']));
    expect(opened).not.toContain('mil:saraya-awliya-al-dam');
  });

  test('opens at most fifty', () => {
    expect(() => around(`opened: [${Array.from({ length: 51 }, () => '"cty:IRQ"').join()}]`)).toThrow('opened must have at most 50 ids, not 51');
  });
});
