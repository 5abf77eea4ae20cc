import { describe, expect, test } from 'vitest';
import { bundledReader } from '../../src/rules-reader.ts';

const reader = bundledReader();
const told = (text: string): readonly string[] => reader.read({ text, language: 'en', publishedAt: '2024-03-15' }).events
  .filter(({ type }) => type !== 'STATEMENT')
  .map(({ type, roles }) => [type, roles.actor?.map(({ name }) => name).join(), [...roles.recipient ?? [], ...roles.target ?? []].map(({ name }) => name).join()].join(' | '));

describe('A sentence whose only verb looks like a participle', () => {
  test.each([
    ['Germany called on all parties to engage in dialogue.', 'REQUEST | Germany | all parties'],
    ['Mali\'s foreign ministry called on all parties to engage in dialogue.', 'REQUEST | Mali\'s foreign ministry | all parties'],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  test('is passive in a headline, which leaves "was" out', () => {
    expect(told('Minister arrested in Cairo\n\nPolice gave no reason for it.')).not.toContain('COERCE | Minister | ');
  });
});

describe('A verb with its particle', () => {
  test.each([
    ['Syria shot down a Turkish jet.', /^ASSAULT \| Syria \| .*Turkish jet$/],
    ['France pulled out its troops from Mali.', /^RETREAT \| France \| Mali$/],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expect.stringMatching(expected) as string]);
  });
});
