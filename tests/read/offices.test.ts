import { describe, expect, test } from 'vitest';
import { bundledReader } from '../../src/rules-reader.ts';

const reader = bundledReader();
const ties = (text: string): string[] => reader.read({ text, language: 'en', headline: '' }).relations.map(({ type, from, to }) => `${from.name} ${type} ${to.name}`).sort();

describe('Offices of persons', () => {
  test.each([
    ['Ana Petrov, president of the Baltic Council, rejected the offer.', ['Ana Petrov HOLDS_POSITION president of Baltic Council', 'Ana Petrov LEADS Baltic Council']],
    ['The offer was rejected by Ana Petrov, Peru\'s foreign minister.', ['Ana Petrov HOLDS_POSITION foreign minister of Peru']],
    ['Emergencies Minister Juan Rey met two farmers.', ['Juan Rey HOLDS_POSITION Emergencies Minister']],
    ['Norwegian Fisheries Ministry spokeswoman Ana Petrov denied it.', ['Ana Petrov SPOKESPERSON_OF Fisheries Ministry']],
    ['Turkish Foreign Ministry spokesman Juan Rey rejected the offer.', ['Juan Rey SPOKESPERSON_OF Turkish Foreign Ministry']],
    ['Army spokesman Juan Rey rejected the offer.', ['Juan Rey SPOKESPERSON_OF Army']],
    ['A spokesman for the navy, Juan Rey, rejected the offer.', ['Juan Rey SPOKESPERSON_OF navy']],
    ['Ana Petrov, a spokeswoman for the Baltic Council, rejected the offer.', ['Ana Petrov SPOKESPERSON_OF Baltic Council']],
    ['Ana Petrov, who heads the Baltic Council, met two farmers.', ['Ana Petrov LEADS Baltic Council']],
    ['Juan Rey of the Green Meadow Party rejected the offer.', ['Juan Rey MEMBER_OF Green Meadow Party']],
    ['Ana Petrov, a member of the Green Meadow Party, rejected the offer.', ['Ana Petrov MEMBER_OF Green Meadow Party']],
    ['Deputy foreign minister Ana Petrov met two farmers.', ['Ana Petrov HOLDS_POSITION Deputy foreign minister']],
    ['U.S. Secretary of State Ana Petrov met two farmers.', ['Ana Petrov HOLDS_POSITION Secretary of State of United States']],
    ['South Korean President Yoon Min-yeol met two farmers.', ['Yoon Min-yeol HOLDS_POSITION President of South Korea', 'Yoon Min-yeol LEADS South Korea']],
  ])('%s', (text, expected) => {
    expect(ties(text)).toEqual(expected);
  });

  test.each([
    'Ana Petrov, a former president of the Baltic Council, rejected the offer.',
    'Ana Petrov, a candidate for president of Peru, met two farmers.',
    'Ana Petrov, who led the Baltic Council in 2003, met two farmers.',
    'Ana Petrov will not lead the Baltic Council.',
    'Ana Petrov, a teacher, met two farmers and the mayor of Lima.',
    'The attorney general met two farmers.',
  ])('none in: %s', (text) => {
    expect(ties(text)).toEqual([]);
  });

  test('a name behind the comma may be another\'s', () => {
    expect(ties('Ana Petrov, President Juan Rey and the mayor met two farmers.')).toEqual(['Juan Rey HOLDS_POSITION President']);
  });
});
