import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeEnglishSyntax } from '../../src/read/english/english-syntax.ts';
import { splitSentences } from '../../src/read/text/sentences.ts';
import type { SyntaxToken } from '../../src/read/syntax.ts';
import { tokenize } from '../../src/read/text/tokens.ts';
import { englishSyntaxWeights } from '../../src/reader-data.ts';
import { packageRoot } from '../../src/folder-source.ts';
import { countAttachments } from '../eval/attachment.ts';
import { readTreebank } from '../training/conllu.ts';

const bytes = englishSyntaxWeights();
const parser = makeEnglishSyntax(bytes);
const parse = (text: string): readonly SyntaxToken[] => parser.parse(tokenize(text));

/** A word with its relation and the word that it hangs on. */
function arcOf(text: string, word: string): string {
  const tree = parse(text);
  const token = tree.find((one) => one.text === word);
  return token === undefined ? 'no such word' : `${token.relation} of ${tree[token.head]?.text ?? 'nothing'}`;
}

function expectTree(tree: readonly SyntaxToken[]): void {
  expect(tree.filter(({ head }) => head < 0)).toHaveLength(Math.min(1, tree.length));
  for (const { head, relation } of tree) {
    expect(relation === 'root').toBe(head < 0);
    let [at, steps] = [head, 0];
    while (at >= 0 && steps <= tree.length) [at, steps] = [tree[at]?.head ?? -1, steps + 1];
    expect(steps).toBeLessThanOrEqual(tree.length);
  }
}

describe('The English parser', () => {
  test.each([
    ['U.S. forces attacked the militia in Syria.', 'forces', 'nsubj of attacked'],
    ['U.S. forces attacked the militia in Syria.', 'militia', 'obj of attacked'],
    ['The base was attacked by Iranian drones on Sunday.', 'base', 'nsubj:pass of attacked'],
    ['The base was attacked by Iranian drones on Sunday.', 'drones', 'obl:agent of attacked'],
    ['President Joe Biden ordered strikes against militias in Iraq.', 'strikes', 'obj of ordered'],
    ['The militias launched drones', 'drones', 'obj of launched'],
    ['The army said the rebels killed two soldiers.', 'killed', 'ccomp of said'],
    ['The strikes were carried out by the U.S. military.', 'out', 'compound:prt of carried'],
    ['Police and soldiers arrested him.', 'soldiers', 'conj of Police'],
  ])('%s "%s" is %s', (text, word, arc) => {
    expect(arcOf(text, word)).toBe(arc);
  });

  test('keeps the tokens as they are, and adds tags and lemmas', () => {
    const tokens = tokenize('Soldiers arrested protesters.');
    expect(parser.parse(tokens)).toMatchObject(tokens.map((token) => ({ ...token })));
    expect(parser.parse(tokens).map(({ lemma, upos, xpos }) => `${lemma}/${upos}/${xpos}`)).toEqual(['soldier/NOUN/NNS', 'arrest/VERB/VBD', 'protester/NOUN/NNS', './PUNCT/.']);
  });

  test('the same tokens have the same tree, whatever was parsed before', () => {
    const text = 'The Pentagon said the facilities targeted were used by Iran-backed militia.';
    const first = parse(text);
    parse('word '.repeat(250));
    parse('Short.');
    expect(parse(text)).toEqual(first);
    expect(makeEnglishSyntax(bytes.slice()).parse(tokenize(text))).toEqual(first);
  });

  test.each(['', '.', '?!', 'a', '\0 \u202E\u0007', 'حزب الله', '🚀 🚀 🚀', '“ ” ’ \' "', '\uD800', 'constructor __proto__ toString', 'a'.repeat(100_000), 'BIDEN ORDERS STRIKES ON SYRIA'])('%# is given one tree with one root', (text) => {
    expectTree(parse(text));
  });

  test('more tokens than it reads at once still have one tree', () => {
    const tree = parse('The army attacked. '.repeat(2_500));
    expect(tree).toHaveLength(10_000);
    expectTree(tree);
  });

  test('a weights file that is not whole, or none at all, is refused', () => {
    expect(() => makeEnglishSyntax(new TextEncoder().encode('not weights'))).toThrow('This is not a file of syntax weights: its first line is not "newsgraph syntax 1".');
    expect(() => makeEnglishSyntax(bytes.subarray(0, 1_000_000))).toThrow(/^The syntax weights are cut short: 1000000 bytes, where "words" ends at \d+\.$/);
  });
});

const treebanks = join(packageRoot(), '..', 'shared', 'data', 'ud-english');
const hasTreebanks = existsSync(treebanks);
if (!hasTreebanks) process.stderr.write(`skipped: the treebanks are not at ${treebanks}\n`);

describe.skipIf(!hasTreebanks)('On treebanks', () => {
  const pud = hasTreebanks ? readTreebank(join(treebanks, 'pud-test.conllu')) : [];

  test('PUD, which nothing was trained on: at least as good as when it was released', () => {
    const { words, upos, heads, labelled } = countAttachments(parser, pud, false);
    expect(upos / words).toBeGreaterThan(0.94);
    expect(heads / words).toBeGreaterThan(0.83);
    expect(labelled / words).toBeGreaterThan(0.79);
    for (const { words: given } of pud.slice(0, 50)) expectTree(parser.parse(given.map((text) => ({ text, start: 0, end: 0 }))));
  });

  test('our tokens are those of the treebank, but for one in a thousand', () => {
    const { words, found } = countAttachments(parser, pud, true);
    const joined = pud.reduce((sum, sentence) => sum + sharedPlaces(sentence.text, sentence.words), 0);
    expect(joined / Math.max(words, found)).toBeGreaterThan(0.999);
  });

  test('sentences that follow each other are told apart', () => {
    const news = readTreebank(join(treebanks, 'gum-news-dev.conllu')).filter(({ text }) => /[.!?]["”]?$/.test(text));
    const text = news.map((sentence) => sentence.text).join(' ');
    const ends = new Set(splitSentences(text, tokenize(text)).map((tokens) => tokens.at(-1)?.end));
    let at = 0;
    const found = news.filter((sentence) => {
      at += sentence.text.length + 1;
      return ends.has(at - 1);
    });
    expect(found.length / news.length).toBeGreaterThan(0.97);
    expect(ends.size / news.length).toBeLessThan(1.03);
  });
});

function sharedPlaces(text: string, words: readonly string[]): number {
  const places = new Set(tokenize(text).map(({ start, end }) => `${start}-${end}`));
  let at = 0;
  return words.filter((word) => {
    const start = Math.max(at, text.indexOf(word, at));
    at = start + word.length;
    return places.has(`${start}-${at}`);
  }).length;
}
