import { describe, expect, test } from 'vitest';
import { bundledLexicon } from '../../src/lexicon-entries.ts';
import { compileLexicon } from '../../src/read/lexicon.ts';
import { matchNames } from '../../src/read/name-match.ts';
import { tokenize } from '../../src/read/tokens.ts';

const lexicon = compileLexicon(bundledLexicon());
const names = (text: string): string[] => matchNames(tokenize(text), lexicon).map(({ name }) => `${name.actor.name}${name.demonym ? ' (people)' : ''}`);

describe('matchNames', () => {
  test('finds the longest name, and none in another', () => {
    expect(names('The U.N. Security Council met Kataib Hezbollah, not Hezbollah.')).toEqual(['United Nations Security Council', 'Kataib Hezbollah', 'Hezbollah']);
  });

  test('acronyms count as they stand, names where they are written large', () => {
    expect(names('Who is it? The WHO is not us, the US is; turkey is no Turkey.')).toEqual(['World Health Organization', 'United States', 'Türkiye']);
  });

  test('tells a country from its people', () => {
    expect(names('Iraqi and Syrian troops entered Iraq.')).toEqual(['Iraq (people)', 'Syria (people)', 'Iraq']);
  });

  test('accents and apostrophes do not matter', () => {
    expect(names('Kata’ib Hezbollah and Erdoğan')).toEqual(['Kataib Hezbollah', 'Recep Tayyip Erdogan']);
  });
});
