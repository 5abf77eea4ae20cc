import { describe, expect, test } from 'vitest';
import { bundledReader } from '../../src/rules-reader.ts';
import type { ReadEvent } from '../../src/read/reading.ts';

const reader = bundledReader();
const eventsOf = (text: string, headline = ''): readonly ReadEvent[] => reader.read({ text, language: 'en', headline }).events;
const names = (event: ReadEvent, role: 'authorizer' | 'actor'): string[] => (event.roles[role] ?? []).filter(({ via }) => via !== 'INFERRED_FROM_ORDER').map(({ name }) => name);

/** Who is read as ordering an act of one of these types, over all events of a text. */
const orderers = (text: string): string[] => eventsOf(text).filter(({ type }) => type !== 'STATEMENT').flatMap((event) => names(event, 'authorizer'));

describe('The reader tells who ordered an act', () => {
  test.each([
    ['President Hichilema ordered air strikes against the rebels in Katanga on Sunday, the army said.', 'Hichilema'],
    ['The Gambia\'s interior minister ordered raids on the smugglers on Tuesday, officials said.', 'interior minister'],
    ['General Odhiambo ordered an attack on the militia near the river, a spokesman said.', 'Odhiambo'],
    ['The bombing of the camp was ordered by General Odhiambo.', 'Odhiambo'],
    ['The raid, authorised by President Hichilema, killed four gunmen.', 'Hichilema'],
    ['Soldiers attacked the depot on General Odhiambo\'s orders.', 'Odhiambo'],
    ['Soldiers attacked the depot on instructions from General Odhiambo.', 'Odhiambo'],
    ['Acting on orders from General Odhiambo, soldiers attacked the depot.', 'Odhiambo'],
    ['Soldiers shelled the hills under General Odhiambo\'s supervision.', 'Odhiambo'],
    ['The army shelled the hills with approval from President Hichilema.', 'Hichilema'],
    ['President Hichilema gave the green light for an assault on the rebel base.', 'Hichilema'],
    ['President Hichilema gave the army the green light to bomb the rebel base.', 'Hichilema'],
    ['President Hichilema signed off on the assault on the rebel base.', 'Hichilema'],
    ['President Hichilema instructed the army to attack the rebels.', 'Hichilema'],
    ['General Odhiambo told his soldiers to attack the rebels.', 'Odhiambo'],
    ['President Hichilema approved an operation against the rebels.', 'Hichilema'],
    ['President Hichilema ordered troops into eastern Congo.', 'Hichilema'],
    ['Gambian President Peter Odhiambo ordered raids on smugglers in Bansang on Monday, officials said.', 'Peter Odhiambo'],
    ['Fijian President Selim Karaca ordered air strikes on rebels in northern Iraq late on Sunday, his office said.', 'Selim Karaca'],
    ['Soldiers were told by General Odhiambo to seize the radio station.', 'Odhiambo'],
    ['Reservists have been told by the defence ministry to report to their garrisons.', 'defence ministry'],
    ['Having received the green light from the king, soldiers drove to Kitwe on Monday and arrested the mayor.', 'king'],
    ['President Hichilema has authorised a navy frigate to sail for the strait.', 'Hichilema'],
    ['The admiral ordered two destroyers to the strait.', 'admiral'],
    ['The governor ordered a riot squad to the prison.', 'governor'],
    ['The governor ordered all markets in the city closed.', 'governor'],
    ['The army bombed the rebel camp on Monday. Hichilema ordered the strikes, an aide said.', 'Hichilema'],
    ['The army bombed the rebel camp on Monday. The strikes came at the direction of President Hichilema.', 'Hichilema'],
    ['The army bombed the rebel camp on Monday. The raid was authorised by General Odhiambo, an aide said.', 'Odhiambo'],
    ['Jets struck the rebel base on Monday, the start of a response authorised by President Hichilema to a rocket attack on soldiers.', 'Hichilema'],
  ])('%s', (text, orderer) => {
    expect(orderers(text).join(' ')).toContain(orderer);
    expect(eventsOf(text).filter(({ type }) => type === 'ASSAULT').flatMap((event) => names(event, 'actor')).join(' ')).not.toContain(orderer);
  });

  test.each([
    'Reservists have been told by the defence ministry to report to their garrisons.',
    'President Hichilema has authorised a navy frigate to sail for the strait.',
    'The governor ordered a riot squad to the prison.',
    'Soldiers were told by General Odhiambo to seize the radio station.',
  ])('and that it is to come: %s', (text) => {
    expect(eventsOf(text).filter(({ type }) => type !== 'STATEMENT').map(({ status }) => status)).toEqual(['PROSPECTIVE']);
  });

  test.each([
    'A resident told police to leave.',
    'Police cleared the protest at dawn.',
    'Soldiers cleared the road at dawn. Police cleared it again on Wednesday.',
    'The shipyard sold a frigate to Ghana.',
  ])('and nobody where nothing was ordered: %s', (text) => {
    expect(orderers(text)).toEqual([]);
  });

  test('in a headline', () => {
    const [event] = eventsOf('Hichilema orders strikes on militia\n\nThe weather was fine.', 'Hichilema orders strikes on militia');
    expect(event && names(event, 'authorizer')).toEqual(['Hichilema']);
    expect(event && names(event, 'actor')).toEqual([]);
  });

  test.each([
    'President Hichilema is expected to order strikes on the rebels.',
    'President Hichilema could order strikes on the rebels.',
    'President Hichilema may authorise an attack on the rebels.',
    'President Hichilema considered ordering strikes on the rebels.',
    'President Hichilema did not order strikes on the rebels.',
    'President Hichilema denied ordering strikes on the rebels.',
    'President Hichilema refused to approve strikes on the rebels.',
    'If the talks fail, President Hichilema will order strikes on the rebels.',
    'President Hichilema never gave the green light for strikes on the rebels.',
    'The president\'s decision to order strikes on the rebels was criticised.',
    'General Odhiambo threatened to order his soldiers into the town.',
    'Shooting down one of the jets would be an act of war, General Odhiambo said.',
  ])('and not where nothing was ordered: %s', (text) => {
    const asserted = eventsOf(text).filter(({ type, status }) => /^(?:ASSAULT|MOBILIZE)$/.test(type) && /^(?:OCCURRED|ONGOING)$/.test(status));
    expect(asserted.map(({ title }) => title)).toEqual([]);
  });
});

describe('The reader tells which act answers which', () => {
  const links = (text: string): string[] => eventsOf(text).flatMap(({ responseTo }) => responseTo.map(({ asWritten }) => asWritten));

  test.each([
    ['Zambian jets bombed rebel camps on Monday, two days after rebels attacked a barracks.', 'after'],
    ['Zambian jets bombed rebel camps hours after rockets were fired at Zambian troops.', 'after'],
    ['Zambian jets bombed rebel camps in retaliation for the attack on a barracks.', 'in retaliation for'],
    ['The army bombed the camps. The strikes were a response to the attack on a barracks in Lusaka.', 'response to'],
    ['Zambia expelled the ambassador over the killing of a reporter.', 'over'],
    ['Soldiers shelled the hills as revenge for an ambush by rebels.', 'revenge'],
    ['The shelling of the hills followed a rocket attack by rebels on a barracks.', 'followed'],
    ['The seizure of the boat by Zambia was in retaliation for the confiscation of a Zambian ferry by Malawi.', 'in retaliation for'],
  ])('%s', (text, words) => {
    expect(links(text).join(' ')).toContain(words);
  });

  test.each([
    'The army bombed the rebel camp after sunset on Monday.',
    'Jets flew over the town after rebels attacked a barracks.',
    'The minister visited Lusaka after rebels attacked a barracks.',
    'Rain fell over the town. Rebels attacked a barracks on Monday.',
  ])('and not where one only came later: %s', (text) => {
    expect(links(text)).toEqual([]);
  });
});
