import { describe, expect, test } from 'vitest';
import { bundledReader } from '../../src/rules-reader.ts';
import type { ReadEvent } from '../../src/read/reading.ts';

const reader = bundledReader();
const actsOf = (text: string): readonly ReadEvent[] => reader.read({ text, language: 'en', headline: '', publishedAt: '2024-03-14' }).events.filter(({ type }) => type !== 'STATEMENT');
const speakersOf = (events: readonly ReadEvent[]): string[] => events.flatMap(({ attribution }) => attribution.map(({ name }) => name));

describe('who tells of an act', () => {
  test.each([
    ['The ministry said in a statement on Monday that rebels attacked a base.', ['ministry']],
    ['The premier said in a letter that rebels attacked a base.', ['premier']],
    ['"Rebels attacked the base," General Odhiambo told reporters.', ['Odhiambo']],
    ['"Rebels attacked the base," said a police spokesman.', ['police spokesman']],
    ['Rebels attacked the base on Monday.', []],
  ])('%s', (text, speakers) => {
    expect(speakersOf(actsOf(text))).toEqual(speakers);
  });

  test.each([
    '"We will not accept the plan," Hamas said.',
    'The premier said he demanded an apology from Malawi.',
  ])('who does it by saying it reports nothing: %s', (text) => {
    const events = actsOf(text);
    expect(events.length).toBeGreaterThan(0);
    expect(speakersOf(events)).toEqual([]);
  });

  test('who declines to say whether it was, tells of nothing', () => {
    expect(speakersOf(actsOf('The police declined to say whether they had arrested the mayor.'))).toEqual([]);
  });
});

describe('who is meant by I and we', () => {
  test.each([
    ['"I have ordered our forces to strike the camps," President Ruth Moyo said.', 'authorizer', 'Ruth Moyo'],
    ['"We attacked the base," Hamas said in a statement.', 'actor', 'Hamas'],
    ['Ukrainian President Ruth Moyo said, "We attacked the bridge."', 'actor', 'Ukraine'],
    ['"I met the premier on Monday," General Odhiambo said.', 'actor', 'Odhiambo'],
  ] as const)('%s', (text, role, name) => {
    expect(actsOf(text).flatMap(({ roles }) => (roles[role] ?? []).map((filler) => filler.name))).toContain(name);
  });

  test('nobody where none speaks', () => {
    expect(actsOf('We attacked the base on Monday.').flatMap(({ roles }) => roles.actor ?? [])).toEqual([]);
  });
});

describe('who is meant by a pronoun', () => {
  test.each([
    ['Another judge sentenced Ruth Moyo to four years. After his conviction, Paul Banda left the city.', 'recipient', ['Ruth Moyo', 'Paul Banda']],
    ['A storm hit Goma on Monday. Officials said it killed nine people.', 'actor', []],
    ['Police opened a case against the driver and detained him.', 'recipient', ['driver', 'driver']],
    ['An individual was arrested after Paul Moyo, mayor of Kitwe, was stabbed on Monday.', 'recipient', ['individual', 'Paul Moyo']],
    ['The unions have called for the law to be scrapped.', 'actor', ['unions']],
    ['Moyo spoke by phone with Turkish President Recep Tayyip Erdogan.', 'recipient', ['Recep Tayyip Erdogan']],
  ] as const)('%s', (text, role, names) => {
    const found = actsOf(text).flatMap(({ roles }) => (roles[role] ?? []).map(({ name }) => name));
    expect(found).toEqual(names);
  });
});

describe('who says so beside what is told', () => {
  test.each<[string, readonly string[]]>([
    ['Soldiers burned the clinic, its director, Omar Hassan, said.', ['Omar Hassan']],
    ['Nine miners were killed by rebels, the union\'s secretary, Paul Banda, told reporters.', ['Paul Banda']],
    ['Six soldiers were killed, according to an army statement.', ['army']],
    ['Rebels burned two villages, according to a statement from the governor\'s office.', ['governor\'s office']],
    ['Guards took a hill, according to Bishkek; the other side fled.', ['Kyrgyzstan']],
    ['Soldiers shelled a school, killing nine, residents and an aid group said, in reprisal for an ambush.', ['residents', 'aid group']],
    ['Nine villagers were killed by soldiers, witnesses and a local official told reporters.', ['witnesses', 'local official']],
    ['Rebels killed nine soldiers, the army said, and two trucks were burned.', ['army']],
    ['Rebels killed nine soldiers on Monday.', []],
  ])('%s', (text, speakers) => {
    expect([...new Set(speakersOf(actsOf(text).filter(({ type }) => type === 'ASSAULT')))]).toEqual(speakers);
  });

  test('what another does, told behind an aside, is the article\'s own word', () => {
    expect(speakersOf(actsOf('Rebels killed nine soldiers, the army said, and the government imposed a curfew.').filter(({ type }) => type === 'COERCE'))).toEqual([]);
  });
});
