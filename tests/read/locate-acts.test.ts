import { describe, expect, test } from 'vitest';
import { bundledReader } from '../../src/rules-reader.ts';

const reader = bundledReader();

const placesIn = (text: string): string[] => reader.read({ text, language: 'en', publishedAt: '2024-03-14' }).events.flatMap(({ roles }) => (roles.location ?? []).map(({ name, type }) => `${name} ${type}`));

describe('where an act was', () => {
  test.each([
    ['Protesters marched in the capital, Nairobi.', 'Nairobi Place'],
    ['Police arrested 40 protesters in the city of Mombasa.', 'Mombasa Place'],
    ['More than 60 people were arrested in Nairobi, Mombasa and Eldoret.', 'Eldoret Place'],
    ['Gunmen attacked a mosque in the Malian town of Bankass on Monday.', 'Bankass Place'],
    ['A suicide bombing that tore through a market in the city of Maiduguri killed nine people.', 'Maiduguri Place'],
    ['The minister made a visit to Helsinki on Friday.', 'Helsinki Place'],
    ['Thousands of people took to the streets across Peru on Sunday.', 'Peru Country'],
    ['Air strikes hit southern Zalingei on Saturday.', 'Zalingei Place'],
    ['A bomb exploded outside the Grand Mosque in Peshawar on Friday.', 'Peshawar Place'],
  ])('%s', (text, place) => {
    expect(placesIn(text)).toContain(place);
  });
});
