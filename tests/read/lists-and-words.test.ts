import { describe, expect, test } from 'vitest';
import { bundledReader } from '../../src/rules-reader.ts';
import type { EventType } from '../../src/ontology.ts';

const reader = bundledReader();
/** "actor > recipient or target" of each event of a type, as the text itself has them. */
const told = (text: string, type: EventType): string[] => reader.read({ text, language: 'en', headline: '' }).events.filter((event) => event.type === type).map(({ roles }) => {
  const names = (...keys: readonly ('actor' | 'recipient' | 'target')[]): string => keys.flatMap((key) => roles[key] ?? []).filter(({ via }) => via !== 'COUNTRY_OF_PLACE').map(({ name }) => name).join(', ');
  return `${names('actor')} > ${names('recipient', 'target')}`;
});

describe('Who is condemned for what was done, and who is not', () => {
  test.each<[string, EventType, readonly string[]]>([
    ['The secretary condemned the looting of a Red Cross warehouse in Beira on Wednesday.', 'ACCUSE', ['secretary > ']],
    ['The EU condemns the closure of 1,500 associations.', 'ACCUSE', ['European Union > ']],
    ['Norway condemned Russia\'s attempts to bribe judges in Chisinau.', 'ACCUSE', ['Norway > Russia']],
    ['The union denounced the beating of two drivers by police.', 'ACCUSE', ['union > police']],
    ['The minister criticised the burning of the library by the mob.', 'ACCUSE', ['minister > mob']],
    ['The bishops condemned Zambia\'s arrest of two editors.', 'ACCUSE', ['bishops > Zambia']],
    ['The court opened an investigation into the killing of three miners by the army.', 'ACCUSE', ['court > army']],
    ['Lawyers walked out in protest against the exclusion of the press.', 'PROTEST', ['Lawyers > ']],
    ['The walkout by the dockers\' union began on Monday in protest against the sacking of a crane driver, Omar Diallo.', 'PROTEST', ['dockers\' union > ']],
    ['The bishops condemned the actions of the army.', 'ACCUSE', ['bishops > army']],
  ])('%s', (text, type, expected) => {
    expect(told(text, type)).toEqual(expected);
  });
});

describe('Where it is, and whom it is done to', () => {
  test.each<[string, EventType, readonly string[]]>([
    ['Foreign Secretary Arvind Menon visited Dhaka on Monday.', 'CONSULT', ['Arvind Menon > ']],
    ['President Juan Perez will travel to Tokyo on Thursday for talks with Prime Minister Fumio Kishida.', 'CONSULT', ['Juan Perez > Fumio Kishida']],
    ['German Chancellor Angela Merkel visited Israel on Wednesday.', 'CONSULT', ['Angela Merkel > Israel']],
    ['Around 30 women protested outside the foreign ministry on Sunday.', 'PROTEST', ['30 women > ']],
    ['The crowd was protesting outside parliament against a bill on foreign funding.', 'PROTEST', ['crowd > ']],
    ['Thousands marched in Tbilisi against the government.', 'PROTEST', ['Thousands > government']],
    ['A shell hit a school yard in Sake, killing six displaced people.', 'ASSAULT', [' > six displaced people, school yard']],
    ['A rocket salvo against the gas plant on Tuesday night killed three guards.', 'ASSAULT', [' > three guards, gas plant']],
    ['The army blamed the rebels for an attack on a garrison that killed 38 soldiers in October.', 'ASSAULT', [' > garrison, 38 soldiers']],
  ])('%s', (text, type, expected) => {
    expect(told(text, type)).toEqual(expected);
  });
});

describe('All of a list', () => {
  test.each<[string, EventType, readonly string[]]>([
    ['Gunmen on motorcycles shot dead a candidate for mayor and his driver on Tuesday.', 'ASSAULT', ['Gunmen > candidate, driver']],
    ['A bomb killed the governor of the province, his wife and two guards.', 'ASSAULT', [' > governor, wife, two guards']],
    ['The judge jailed the mayor, a banker and two lawyers.', 'SANCTION', ['judge > mayor, banker, two lawyers']],
    ['The judge jailed Ann Moyo, a banker and a friend of the mayor.', 'SANCTION', ['judge > Ann Moyo']],
    ['The Council imposed sanctions on nine persons and one entity.', 'SANCTION', ['Council > nine persons, one entity']],
    ['The court ordered the arrest of the owner, Tom Banda, and of the captain.', 'COERCE', [' > Tom Banda, captain']],
  ])('%s', (text, type, expected) => {
    expect(told(text, type)).toEqual(expected);
  });

  test.each(['An officer, who asked not to be named, said rebels had fled.', 'An official declined to be identified.'])('who is not named asks for nothing: %s', (text) => {
    expect(told(text, 'REQUEST').concat(told(text, 'REJECT'))).toEqual([]);
  });
});
