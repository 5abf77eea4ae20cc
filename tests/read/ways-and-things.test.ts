import { describe, expect, test } from 'vitest';
import { bundledReader } from '../../src/rules-reader.ts';
import type { EventType } from '../../src/ontology.ts';

const reader = bundledReader();
/** "actor > recipient or target" of each event of a type, as the text itself has them. */
const told = (text: string, type: EventType): string[] => reader.read({ text, language: 'en', headline: '' }).events.filter((event) => event.type === type).map(({ roles }) => {
  const names = (...keys: readonly ('actor' | 'recipient' | 'target')[]): string => keys.flatMap((key) => roles[key] ?? []).filter(({ via }) => via !== 'COUNTRY_OF_PLACE').map(({ name }) => name).join(', ');
  return `${names('actor')} > ${names('recipient', 'target')}`;
});

describe('Roads, crossings and towns, where something is done to them', () => {
  test.each<[string, EventType, readonly string[]]>([
    ['Truckers blocked the motorway to Hamburg with their lorries on Monday.', 'PROTEST', ['Truckers > motorway']],
    ['Villagers barricaded the highway to Uyuni for three days.', 'PROTEST', ['Villagers > highway']],
    ['Farmers blocked the road to China on Monday.', 'PROTEST', ['Farmers > road']],
    ['Police closed the road to Mukalla.', 'COERCE', ['Police > road']],
    ['Estonia shut the crossing at Narva on Friday.', 'COERCE', ['Estonia > crossing']],
    ['Turkey closed all three crossings with Syria.', 'COERCE', ['Türkiye > Syria, all three crossings']],
    ['Algeria closed its border post at Debdeb.', 'COERCE', ['Algeria > border post']],
    ['Kenya closed the EU\'s humanitarian office in Lodwar.', 'COERCE', ['Kenya > European Union, EU\'s humanitarian office']],
    ['Miners lifted their blockade of the road to Chile on Sunday.', 'RETREAT', ['Miners > ']],
    ['The rebels captured Walikale, on the main road, on Tuesday.', 'ASSAULT', ['rebels > ']],
    ['Troops attacked Rubaya, a mining town, on Sunday.', 'ASSAULT', ['Troops > ']],
    ['Gunmen attacked Ferhat with knives outside his house.', 'ASSAULT', ['Gunmen > Ferhat']],
    ['Soldiers captured Joseph Kony, the leader of the group.', 'ASSAULT', ['Soldiers > Joseph Kony']],
  ])('%s', (text, type, expected) => {
    expect(told(text, type)).toEqual(expected);
  });
});

describe('Things that are taken, though no dictionary has them', () => {
  test.each<[string, readonly string[]]>([
    ['Customs officers confiscated two tonnes of ivory at the port.', ['Customs officers > ivory']],
    ['The gunmen seized the ledgers of the firm.', ['gunmen > firm, ledgers']],
    ['The junta seized power in a night.', ['junta > ']],
    ['The soldiers seized three of the ringleaders.', ['soldiers > ringleaders']],
  ])('%s', (text, expected) => {
    expect(told(text, 'COERCE')).toEqual(expected);
  });
});
