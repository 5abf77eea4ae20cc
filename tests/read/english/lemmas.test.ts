import { expect, test } from 'vitest';
import { lemmaOf } from '../../../src/read/english/lemmas.ts';
import type { Upos } from '../../../src/read/syntax.ts';

const COMMON = ['use', 'us', 'force', 'order', 'target', 'operate', 'believe', 'increase', 'bomb', 'car', 'care', 'focus', 'house', 'launch', 'kill', 'cause', 'bus', 'strike', 'accuse', 'cache', 'church'];
const rankOf = (word: string): number => {
  const rank = COMMON.indexOf(word.toLowerCase());
  return rank < 0 ? Infinity : rank;
};

test.each([
  ['struck', 'VERB', 'VBD', 'strike'], ['Ordered', 'VERB', 'VBD', 'order'], ['targeted', 'VERB', 'VBN', 'target'], ['carried', 'VERB', 'VBD', 'carry'], ['died', 'VERB', 'VBD', 'die'], ['forced', 'VERB', 'VBN', 'force'],
  ['operating', 'VERB', 'VBG', 'operate'], ['using', 'VERB', 'VBG', 'use'], ['caring', 'VERB', 'VBG', 'care'], ['planned', 'VERB', 'VBD', 'plan'], ['killing', 'VERB', 'VBG', 'kill'], ['radicalised', 'VERB', 'VBN', 'radicalise'],
  ['uses', 'VERB', 'VBZ', 'use'], ['launches', 'VERB', 'VBZ', 'launch'], ['denies', 'VERB', 'VBZ', 'deny'], ['goes', 'VERB', 'VBZ', 'go'], ['red', 'VERB', 'VBD', 'red'], ['\'s', 'AUX', 'VBZ', 'be'], ['n’t', 'PART', 'RB', 'not'],
  ['militias', 'NOUN', 'NNS', 'militia'], ['allies', 'NOUN', 'NNS', 'ally'], ['gunmen', 'NOUN', 'NNS', 'gunman'], ['aircraft', 'NOUN', 'NNS', 'aircraft'], ['buses', 'NOUN', 'NNS', 'bus'], ['houses', 'NOUN', 'NNS', 'house'], ['bus', 'NOUN', 'NN', 'bus'],
  ['caches', 'NOUN', 'NNS', 'cache'], ['churches', 'NOUN', 'NNS', 'church'], ['crises', 'NOUN', 'NNS', 'crisis'], ['Democrats', 'PROPN', 'NNPS', 'Democrat'], ['Biden', 'PROPN', 'NNP', 'Biden'], ['worst', 'ADJ', 'JJS', 'bad'],
  ['heavier', 'ADJ', 'JJR', 'heavy'], ['An', 'DET', 'DT', 'a'], ['them', 'PRON', 'PRP', 'they'], ['constructor', 'NOUN', 'NN', 'constructor'],
] satisfies [string, Upos, string, string][])('%s as %s %s: %s', (word, upos, xpos, lemma) => {
  expect(lemmaOf(word, upos, xpos, rankOf)).toBe(lemma);
});
