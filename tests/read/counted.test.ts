import { describe, expect, test } from 'vitest';
import { bundledReader } from '../../src/rules-reader.ts';

const reader = bundledReader();
const readIn = (text: string) => reader.read({ text, language: 'en', headline: '', publishedAt: '2024-03-14' }).events.map(({ type, roles }) =>
  [type, roles.actor?.map(({ name }) => name).join('+'), roles.recipient?.map(({ name }) => name).join('+')].join(' '));

describe('What is counted', () => {
  test.each([
    ['Iran fired more than a dozen missiles at two Iraqi bases.', ['ASSAULT Iran Iraq']],
    ['Five days later Iran fired rockets at a base in Iraq.', ['ASSAULT Iran Iraq']],
    ['Soldiers arrested more than a dozen activists in Kano.', ['COERCE Soldiers a dozen activists']],
    ['Three weeks earlier police had raided his office.', ['COERCE police ']],
    ['Turkish fighter jets struck a village.', ['ASSAULT Türkiye ']],
    ['Israeli jets bombed a port on Saturday, a day after rebels killed a man in Haifa.', ['ASSAULT Israel ', 'ASSAULT rebels man']],
    ['Rebels shelled two bases housing American troops in Mali.', ['ASSAULT Rebels American troops']],
  ])('%s', (text, events) => {
    expect(readIn(text)).toEqual(events);
  });
});
