import { describe, expect, test } from 'vitest';
import { bundledReader } from '../../src/rules-reader.ts';

const reader = bundledReader();
/** "TYPE STATUS actor > recipient or target" of each event. */
const told = (text: string, hasHeadline = false): string[] => reader.read({ text, language: 'en', ...(hasHeadline ? {} : { headline: '' }), publishedAt: '2024-03-14' }).events.filter(({ type }) => type !== 'STATEMENT').map(({ type, status, roles }) => {
  const names = (...keys: readonly ('actor' | 'recipient' | 'target')[]): string => keys.flatMap((key) => roles[key] ?? []).filter(({ via }) => via !== 'COUNTRY_OF_PLACE').map(({ name }) => name).join(', ');
  return `${type} ${status} ${names('actor')} > ${names('recipient', 'target')}`;
});

describe('A verb that the parser hung on a noun behind it', () => {
  test.each<[string, readonly string[]]>([
    ['Okello resigned hours later, his aide said.', ['RETREAT OCCURRED Okello > ']],
    ['The premier resigned minutes after the vote.', ['RETREAT OCCURRED premier > ']],
    ['The mayor thanked the firemen and urged residents not to return home.', ['SUPPORT OCCURRED mayor > firemen', 'REQUEST OCCURRED mayor > residents']],
    ['The prefect ordered shops closed.', ['COERCE PROSPECTIVE  > shops']],
    ['Red Cross officials suspended aid deliveries in Basra on Monday after two of their trucks were hit.', ['SANCTION OCCURRED Red Cross officials > ', 'ASSAULT OCCURRED  > Red Cross officials, trucks']],
    ['The envoy urged both sides to spare civilians.', ['REQUEST OCCURRED envoy > both sides']],
    ['The bishop asked the rebels to free hostages.', ['REQUEST OCCURRED bishop > rebels']],
    ['Some 60 miners who tried to march to the palace on Friday were turned back by soldiers.', ['PROTEST HYPOTHETICAL 60 miners > ', 'COERCE OCCURRED soldiers > 60 miners']],
    // The same words where they do qualify what follows, or are nouns.
    ['Accredited reporter William Adjei met the mayor.', ['CONSULT OCCURRED William Adjei > mayor']],
    ['The delegates walked to market on Sunday.', []],
    ['They went to free Sunday concerts in the park.', []],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('What a verb is done to, where the parser gave it to another', () => {
  test.each<[string, readonly string[]]>([
    ['China backed the envoy and urged restraint.', ['SUPPORT OCCURRED China > envoy', 'REQUEST OCCURRED China > ']],
    ['The minister met the miners and promised each of them a new house.', ['CONSULT OCCURRED minister > miners', 'AGREE OCCURRED minister > miners']],
    ['Ghanaian soldiers destroyed 27 rigs and arrested 61 suspected illegal miners along the river.', ['ASSAULT OCCURRED Ghanaian soldiers > 27 rigs', 'COERCE OCCURRED Ghanaian soldiers > 61 suspected illegal miners']],
    ['A task force has killed more than 300 suspected gang members with armed drones since March.', ['ASSAULT OCCURRED task force > 300 suspected gang members']],
    ['Soldiers detained six men and beat several of them with rifle butts.', ['COERCE OCCURRED Soldiers > six men', 'ASSAULT OCCURRED Soldiers > six men']],
    ['Police watched the boats but arrested nobody.', ['COERCE NEGATED Police > ']],
    ['Washington suspended $80 million in military aid to Chad.', ['SANCTION OCCURRED United States > Chad']],
    ['The commission froze 300 million euros in subsidies to Hungary.', ['SANCTION OCCURRED commission > Hungary']],
    ['Chad summoned the French charge d\'affaires on Friday.', ['ACCUSE OCCURRED Chad > French charge d\'affaires']],
    ['The trader was given seven years.', ['SANCTION OCCURRED  > trader']],
    ['The company was given two years to repair the dam.', []],
    ['The firm shipped two wanted products to Ghana.', []],
    ['Most of the money was released on Friday.', []],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('Sums, shares and bodies behind a word for what they are', () => {
  test.each<[string, readonly string[]]>([
    ['Norway provided 20 million dollars in aid to Chad.', ['AID OCCURRED Norway > Chad']],
    ['A third of the workers downed tools.', ['PROTEST OCCURRED workers > ']],
    ['About 70 percent of refinery workers downed tools.', ['PROTEST OCCURRED refinery workers > ']],
    ['The union called a one-day strike for Friday.', ['PROTEST PROSPECTIVE union > ']],
    ['A truce came into force on Friday.', ['RETREAT OCCURRED  > ']],
    ['The opposition party Democratic Renewal demanded an early election.', ['REQUEST OCCURRED Democratic Renewal > ']],
    ['The rights group Viasna condemned the raid.', ['ACCUSE OCCURRED Viasna > ']],
    ['The militant group Ansar Khalq attacked a church.', ['ASSAULT OCCURRED Ansar Khalq > church']],
    // Words of office begin no name.
    ['The party Chairman Musa Bello founded rejected the budget.', ['REJECT OCCURRED Musa Bello > ']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('Those to whom something was done', () => {
  test.each<[string, readonly string[]]>([
    ['Two nurses were among those killed.', ['ASSAULT OCCURRED  > Two nurses']],
    ['The deputy mayor was one of those detained.', ['COERCE OCCURRED  > deputy mayor']],
    ['The editor was among those arrested and was released on Tuesday.', ['COERCE OCCURRED  > editor', 'RETREAT OCCURRED  > editor']],
    ['Two men who waved Moldovan flags were arrested, a local newspaper reported.', ['COERCE OCCURRED  > Two men']],
    ['Two reporters who photographed the depot were arrested, their editor said on Friday.', ['COERCE OCCURRED  > Two reporters']],
    ['The singer was among those invited to the palace.', []],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('A headline that leaves "was" out', () => {
  test.each<[string, string]>([
    ['Lawyer Musa Bello convicted of attempted extortion', 'SANCTION OCCURRED  > Musa Bello'],
    ['Nine jailed over abuse in Bradford', 'SANCTION OCCURRED  > Nine'],
    ['Four stabbed to death at police headquarters in Lagos', 'ASSAULT OCCURRED  > Four'],
    ['Libyan radio station shut down by militia', 'COERCE OCCURRED militia > Libya, Libyan radio station'],
  ])('%s', (headline, expected) => {
    expect(told(`${headline}\n\nThe town was quiet on Monday.`, true)).toContain(expected);
  });
});
