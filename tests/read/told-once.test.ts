import { describe, expect, test } from 'vitest';
import { bundledReader } from '../../src/rules-reader.ts';
import type { ReadEvent } from '../../src/read/reading.ts';

const reader = bundledReader();
const actsOf = (text: string, headline = ''): readonly ReadEvent[] => reader.read({ text, language: 'en', headline, publishedAt: '2024-03-14' }).events.filter(({ type }) => type !== 'STATEMENT');
const countOf = (text: string, type: string): number => actsOf(text, text.split('\n')[0]).filter((event) => event.type === type).length;

describe('one act is told once', () => {
  test.each([
    ['Thirty people were killed by gunmen who attacked a bus near Songho.', 'ASSAULT', 1],
    ['Mayor Ruth Moyo was assassinated on Monday. The killing of the former teacher shocked Kitwe.', 'ASSAULT', 1],
    ['Zambia declares emergency over raids\n\nLUSAKA - President Ruth Moyo declared a state of emergency on Monday.', 'COERCE', 1],
    ['Jets bombed rebel positions near Goma on Monday. The operation targeted caves and tunnels.', 'ASSAULT', 1],
    ['A former adviser was sentenced in Kitwe on Wednesday. Paul Moyo was sentenced by Judge Amy Banda to 73 months.', 'SANCTION', 1],
    ['Thousands rallied in Kitwe on Monday to protest the results of the vote.', 'PROTEST', 1],
    ['Hundreds marched in Kitwe on Monday as they chanted slogans against the governor.', 'PROTEST', 1],
    ['The ministers met in Athens for their seventh summit.', 'CONSULT', 1],
    ['Zambian jets pound rebel camp on Moyo\'s orders\n\nLUSAKA - Zambian warplanes bombed a jungle camp of the Copper Front on Thursday, on the orders of President Joe Moyo.', 'ASSAULT', 1],
    ['Gunmen seize five fishermen off Lamu\n\nGunmen in two speedboats abducted five Tanzanian fishermen off the coast of Lamu on Thursday night.', 'COERCE', 0],
    ['Zambia asks neighbours for helicopters\n\nLUSAKA - Zambia\'s government on Wednesday asked Malawi and Angola for helicopters.', 'REQUEST', 1],
    ['Army frees 20 hostages\n\nABUJA - Nigerian soldiers rescued 20 schoolgirls from a forest camp on Monday.', 'AID', 1],
    ['Crowds torch court in Haiti\n\nPORT-AU-PRINCE - Protesters set fire to a courthouse in the Haitian town of Gonaives on Tuesday.', 'ASSAULT', 1],
    ['Gambian court jails ex-soldier for fraud\n\nBANJUL - A Gambian court on Wednesday sentenced a former lieutenant to nine years in prison.', 'SANCTION', 1],
    ['EU blacklists 14 Belarusian officials\n\nBRUSSELS - European Union foreign ministers approved sanctions on Tuesday against 14 Belarusian judges and prosecutors.', 'SANCTION', 1],
    ['Taiwan jails six navy men\n\nTAIPEI - A court in Kaohsiung on Tuesday sentenced six navy men to nine years in prison.', 'SANCTION', 1],
    ['World in brief: Tunis court jails blogger; strike in Riga\n\nRIGA - Nurses went on strike on Monday.\n\nOSLO - The king met the pope.\n\nTUNIS - A Tunisian court sentenced a blogger, Hanen Belkhodja, to 18 months in prison on Monday.', 'SANCTION', 1],
    ['Zambia could attack Malawi\n\nLUSAKA - Zambia could attack Malawi this year, a minister said.', 'ASSAULT', 1],
  ])('%s', (text, type, count) => {
    expect(countOf(text, type)).toBe(count);
  });
});

describe('two acts are not made one', () => {
  test.each([
    ['A man was arrested on Monday. Paul Moyo was also arrested.', 'COERCE', 2],
    ['A mayor was shot on Monday. Paul Moyo was shot on Tuesday.', 'ASSAULT', 2],
    ['The soldiers killed the rebels who attacked the village.', 'ASSAULT', 2],
    ['The camp was attacked by rebels who had shelled the town last week.', 'ASSAULT', 2],
    ['Mayor Ruth Moyo was assassinated on Monday. The killings of three teachers shocked Kitwe in 2019.', 'ASSAULT', 2],
    ['Zambia could attack Malawi, a minister said. Rwanda could attack Burundi, a general said.', 'ASSAULT', 2],
    ['Jets bombed a rebel camp on Monday. One soldier was wounded by a mine.', 'ASSAULT', 2],
    ['The gunman killed nine people and was shot by police.', 'ASSAULT', 2],
    ['The gunman killed nine people before he was shot dead.', 'ASSAULT', 2],
    ['Zambian court jails editor\n\nLUSAKA - Nurses went on strike on Monday.\n\nThe king met the pope.\n\nIn 2019 a Zambian court jailed a singer for two years.', 'SANCTION', 2],
    ['A judge ordered the arrest of the mayor. The governor was arrested on Monday.', 'COERCE', 2],
  ])('%s', (text, type, count) => {
    expect(countOf(text, type)).toBe(count);
  });
});

describe('against whom a protest is, is not guessed', () => {
  const recipientsOf = (text: string): string[] => actsOf(text).filter(({ type }) => type === 'PROTEST').flatMap(({ roles }) => (roles.recipient ?? []).filter(({ via }) => via === 'DIRECT').map(({ name }) => name));

  test.each([
    'Several thousand people rallied at Freedom Plaza in the US capital on Monday.',
    'Thousands rallied in Kitwe in support of President Ruth Moyo.',
    'A candidate for the Belarusian presidential election held a rally in Minsk.',
  ])('%s', (text) => {
    expect(recipientsOf(text)).toEqual([]);
  });

  test('but told', () => {
    expect(recipientsOf('Thousands rallied in Kitwe to demand reforms by the government.')).toEqual(['government']);
  });
});
