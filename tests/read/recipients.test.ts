import { describe, expect, test } from 'vitest';
import { bundledReader } from '../../src/rules-reader.ts';
import type { EventType } from '../../src/ontology.ts';

const reader = bundledReader();
/** Whom the text itself puts at the receiving end of acts of a type. */
const recipients = (text: string, type: EventType): string[] =>
  reader.read({ text, language: 'en', headline: '' }).events.filter((event) => event.type === type)
    .flatMap(({ roles }) => (roles.recipient ?? []).filter(({ via }) => via !== 'COUNTRY_OF_PLACE').map(({ name }) => name));

describe('To whom an act is done', () => {
  test.each<[string, EventType, readonly string[]]>([
    ['Zambia agreed to pay the families 20 million dollars.', 'AGREE', ['families']],
    ['Young Zambians blocked roads to press their demands for freedom from President Edgar Lungu\'s government.', 'PROTEST', ['President Edgar Lungu\'s government']],
    ['Demonstrators marched in Lusaka on Friday to demand that the government resign.', 'PROTEST', ['government']],
    ['Zambia\'s Congress ousted President Edgar Lungu.', 'COERCE', ['Edgar Lungu']],
    ['Jets struck Kurdish militant positions on Friday.', 'ASSAULT', ['Kurdish militant']],
  ])('%s', (text, type, names) => {
    expect(recipients(text, type)).toEqual(names);
  });

  test.each<[string, EventType, string]>([
    ['Zambia and Malawi agreed to pull back their forces on Friday.', 'AGREE', 'forces'],
    ['Zambia promised on Friday to arrest the rebels in the hills.', 'AGREE', 'rebels'],
    ['"I urge anyone with information to contact police," Edgar Lungu said.', 'REQUEST', 'police'],
    ['Asked about the raid, an aide to the minister declined to comment.', 'REQUEST', 'aide'],
    ['Edgar Lungu called for better protection of refugees.', 'REQUEST', 'refugees'],
    ['Crowds rallied in a park opposite the parliament on Friday.', 'PROTEST', 'parliament'],
    ['In the third week of protests, police shot a student.', 'PROTEST', 'police'],
    ['Thousands rallied to protest the results of the Zambian presidential election.', 'PROTEST', 'Zambia'],
    ['Gunmen seized a Panama-flagged tanker on Friday.', 'COERCE', 'Panama'],
    ['The killing of a farmer by soldiers was condemned.', 'ASSAULT', 'soldiers'],
  ])('not so in: %s', (text, type, name) => {
    expect(recipients(text, type)).not.toContain(name);
  });
});

describe('Who acts, where what stands near is no actor', () => {
  const actors = (text: string): string[] => reader.read({ text, language: 'en', headline: '' }).events.filter(({ type }) => type !== 'STATEMENT').flatMap(({ roles }) => (roles.actor ?? []).map(({ name }) => name));
  test.each<[string, readonly string[]]>([
    ['Soldiers led by General Ali Moyo toppled President Lungu on Friday.', ['Soldiers']],
    ['Mombasa County issued an evacuation order to residents.', ['Mombasa County']],
    ['The minister spoke about the deal, calling it illegal.', ['minister']],
  ])('%s', (text, names) => {
    expect([...new Set(actors(text))]).toEqual(names);
  });

  test.each<[string, EventType, string]>([
    ['The army threatened to use force.', 'THREATEN', 'force'],
    ['The minister visited the hospital on Friday.', 'CONSULT', 'hospital'],
    ['Governor Ann Conley declared a state of emergency on Friday, with Governor Peter Okafor following suit.', 'COERCE', 'Peter Okafor'],
  ])('not so in: %s', (text, type, name) => {
    expect(recipients(text, type)).not.toContain(name);
  });
});

describe('Who is asked, refused or promised something', () => {
  test.each<[string, EventType, readonly string[]]>([
    ['The fleet called on Tehran to release the ship.', 'REQUEST', ['Iran']],
    ['Madrid asked Lisbon for help.', 'REQUEST', ['Portugal']],
    ['Amnesty International urged Warsaw to halt imports of gold.', 'REQUEST', ['Poland']],
    ['Paris and Berlin urged Moscow and Kyiv to free all captives.', 'REQUEST', ['Russia', 'Ukraine']],
    ['The minister promised Brasilia on Thursday that nobody would be shielded.', 'AGREE', ['Brazil']],
    ['The general promised the widows that they would be paid.', 'AGREE', ['widows']],
    ['Protesters blocked the port. The mayor asked them to leave.', 'REQUEST', ['Protesters']],
    ['The army shelled the town. The United Nations urged it to stop.', 'REQUEST', ['army']],
    ['Omar Khan was charged with murder. A magistrate refused him bail.', 'REJECT', ['Omar Khan']],
    ['The bloc urged the generals to free the premier.', 'REQUEST', ['generals']],
    ['Chad asked for help in Lisbon.', 'REQUEST', []],
  ])('%s', (text, type, names) => {
    expect(recipients(text, type)).toEqual(names);
  });
});
