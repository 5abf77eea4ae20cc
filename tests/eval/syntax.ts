// npm run eval:syntax -- <files in CoNLL-U>: how well the shipped parser and its peer do on treebanks, and how fast. Data on stdout.
import { basename } from 'node:path';
import { makeEnglishSyntax } from '../../src/read/english/english-syntax.ts';
import { englishSyntaxWeights } from '../../src/reader-data.ts';
import type { SyntaxParser } from '../../src/read/syntax.ts';
import { readTreebank, type TreebankSentence } from '../training/conllu.ts';
import { countAttachments, goldTokens, type AttachmentCounts } from './attachment.ts';
import { makeWinkSyntax } from './wink-syntax.ts';

/** The relations that who did what to whom is read from. */
const RELATIONS = ['nsubj', 'nsubj:pass', 'obj', 'obl', 'obl:agent', 'aux:pass', 'case', 'nmod', 'nmod:poss', 'compound', 'amod', 'appos', 'conj', 'ccomp', 'xcomp', 'advcl', 'acl', 'acl:relcl', 'flat', 'root'];

const percent = (part: number, of: number): string => (of === 0 ? '–' : ((100 * part) / of).toFixed(1));
const f1 = (right: number, found: number, gold: number): string => percent(2 * right, found + gold);

function summary({ words, found, upos, xpos, lemmas, heads, labelled }: AttachmentCounts): string {
  return [upos, xpos, lemmas, heads, labelled].map((right) => f1(right, found, words)).join(' | ');
}

function sentencesASecond(parser: SyntaxParser, sentences: readonly TreebankSentence[]): number {
  const tokens = sentences.map(goldTokens);
  const start = process.cpuUsage();
  for (const sentence of tokens) parser.parse(sentence);
  const { user, system } = process.cpuUsage(start);
  return sentences.length / ((user + system) / 1e6);
}

/** On the treebank's own words: the only tokens for which both are asked the same. */
function besidePeer(sentences: readonly TreebankSentence[]): string[] {
  const peer = makeWinkSyntax();
  const rows = [parser, peer].map((each) => {
    const { words, found, upos, heads, labelled } = countAttachments(each, sentences, false);
    return `| ${each.name} ${each.version} | ${[upos, heads, labelled].map((right) => f1(right, found, words)).join(' | ')} | ${Math.round(sentencesASecond(each, sentences))} |`;
  });
  const { same, all } = peer.aligned();
  return [
    '| parser | UPOS | UAS | LAS | sentences a second of processor time |', '|---|---|---|---|---|', ...rows, '',
    `${percent(same, all)} % of the words are cut the same by wink-nlp; the others take the tag of what it cut there.`,
  ];
}

const files = process.argv.slice(2);
if (files.length === 0) throw new Error('Name the treebanks: npm run eval:syntax -- <files in CoNLL-U>');
const parser = makeEnglishSyntax(englishSyntaxWeights());
const lines: string[] = [];
for (const file of files) {
  const sentences = readTreebank(file);
  const given = countAttachments(parser, sentences, false);
  const own = countAttachments(parser, sentences, true);
  lines.push(
    `## ${basename(file)}: ${sentences.length} sentences, ${given.words} words`, '',
    '| words | UPOS | XPOS | lemma | UAS | LAS |', '|---|---|---|---|---|---|',
    `| as the treebank has them | ${summary(given)} |`, `| as our tokenizer finds them, F1 | ${summary(own)} |`, '',
    ...besidePeer(sentences), '',
    '| relation | in gold | precision | recall | F1 |', '|---|---|---|---|---|',
    ...RELATIONS.map((name) => {
      const { gold, found, right } = given.byRelation.get(name) ?? { gold: 0, found: 0, right: 0 };
      return `| ${name} | ${gold} | ${percent(right, found)} | ${percent(right, gold)} | ${f1(right, found, gold)} |`;
    }), '',
  );
}
process.stdout.write(`${lines.join('\n')}\n`);
