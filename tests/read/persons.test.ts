import { describe, expect, test } from 'vitest';
import { bundledReader } from '../../src/rules-reader.ts';

const reader = bundledReader();
/** The names of all actors of the events that are no bare statements, and of the statements where there are no others. */
const actors = (text: string): string[] => {
  const { events } = reader.read({ text, language: 'en', headline: '' });
  const acts = events.filter(({ type }) => type !== 'STATEMENT');
  return [...new Set((acts.length > 0 ? acts : events).flatMap(({ roles }) => (roles.actor ?? []).map(({ name }) => name)))];
};

describe('A person is found by name beside the word for what they are', () => {
  test.each<[string, readonly string[]]>([
    ['Prime Minister of Zambia Mutale Bwalya condemned the rebels on Friday.', ['Mutale Bwalya']],
    ['The prime minister of Zambia, Mutale Bwalya, condemned the rebels on Friday.', ['Mutale Bwalya']],
    ['A spokesman for the Labour Party, Peter Okafor, condemned the rebels.', ['Peter Okafor']],
    ['A member of the Zambian parliament, Peter Okafor, condemned the rebels.', ['Peter Okafor']],
    ['Secretary-General of the United Nations Pedro Okafor condemned the rebels.', ['Pedro Okafor']],
    ['The presidents of Zambia and Malawi, Peter Okafor and Ann Conley, condemned the rebels.', ['Peter Okafor', 'Ann Conley']],
    ['His Zambian and Malawian counterparts, Peter Okafor and Ann Conley, condemned the rebels.', ['Peter Okafor', 'Ann Conley']],
    ['Zambian lawyer and activist Peter Okafor condemned the rebels.', ['Peter Okafor']],
    ['One of these groups, the National Salvation Front, condemned the rebels.', ['National Salvation Front']],
    ['Hillary Clinton spoke in Lusaka on Monday. Clinton condemned the rebels.', ['Hillary Clinton']],
    ['Tennis player Nikoloz Bwalya condemned the rebels.', ['Nikoloz Bwalya']],
    ['Yesterday, Tony Okafor, the governor of Lagos, condemned the rebels.', ['Tony Okafor']],
    ['Jean-Marc Okafor condemned the rebels.', ['Jean-Marc Okafor']],
    ['Legal and religious groups have also condemned the rebels.', ['Legal and religious groups']],
  ])('%s', (text, names) => {
    expect(actors(text)).toEqual(names);
  });

  test.each<[string, readonly string[]]>([
    ['An adviser to President Peter Okafor condemned the rebels.', ['adviser']],
    ['The president of Zambia met Peter Okafor in Lusaka.', ['president of Zambia']],
    ['The ministers, soldiers and judges condemned the rebels.', ['ministers', 'soldiers', 'judges']],
  ])('%s', (text, names) => {
    expect(actors(text)).toEqual(names);
  });
});
