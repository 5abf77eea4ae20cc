import { describe, expect, test } from 'vitest';
import { bundledLexicon } from '../../src/lexicon-entries.ts';
import { countryIds } from '../../src/countries.ts';
import { compileLexicon } from '../../src/read/lexicon.ts';
import { matchNames } from '../../src/read/sentence/name-match.ts';
import { tokenize } from '../../src/read/text/tokens.ts';

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

/** Islands and former states without a word of their own. */
const MOST_WITHOUT = 45;

describe('The peoples of the countries', () => {
  test.each([
    ['Welsh miners met Sahrawi and Burundian farmers.', ['United Kingdom (people)', 'Western Sahara (people)', 'Burundi (people)']],
    ['Burundians, Omanis and Montenegrins met New Zealanders.', ['Burundi (people)', 'Oman (people)', 'Montenegro (people)', 'New Zealand (people)']],
    ['Yazidis and Tuaregs met Icelanders.', ['Yazidis (people)', 'Tuaregs (people)', 'Iceland (people)']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  test('every country of today has a word for its people, or is one where few live', () => {
    const peoples = new Set([...lexicon.names.values()].flat().flatMap(({ demonym, actor }) => (demonym ? [actor.id] : [])));
    const without = countryIds.filter((id) => !id.startsWith('cty:X') && !peoples.has(id));
    expect(without.slice(MOST_WITHOUT)).toEqual([]);
    for (const code of ['ERI', 'BDI', 'SSD', 'ESH', 'TLS', 'VUT', 'STP', 'KIR', 'COM', 'LSO', 'SWZ', 'DJI', 'MNE']) expect(without).not.toContain(`cty:${code}`);
  });
});
