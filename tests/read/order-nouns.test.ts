import { describe, expect, test } from 'vitest';
import { bundledReader } from '../../src/rules-reader.ts';
import type { ReadEvent } from '../../src/read/reading.ts';

const reader = bundledReader();
const actsOf = (text: string, headline = ''): readonly ReadEvent[] => reader.read({ text, language: 'en', headline, publishedAt: '2024-03-14' }).events.filter(({ type }) => type !== 'STATEMENT');
const orderersOf = (events: readonly ReadEvent[]): string[] => events.flatMap(({ roles }) => (roles.authorizer ?? []).map(({ name }) => name));
const toldOf = (events: readonly ReadEvent[]): string[] => events.map(({ type, status }) => `${type} ${status}`);

describe('an order told as a noun names who gave it', () => {
  test.each([
    ['The order to shell the town came from General Odhiambo, officers said.', 'Odhiambo', 'ASSAULT PROSPECTIVE'],
    ['The decision to strike the depot was taken by President Hichilema.', 'Hichilema', 'ASSAULT PROSPECTIVE'],
    ['General Odhiambo issued the order to bomb the depot.', 'Odhiambo', 'ASSAULT PROSPECTIVE'],
    ['The president gave his blessing to the raid on the depot.', 'president', 'ASSAULT PROSPECTIVE'],
    ['Soldiers attacked the depot on direct orders from General Odhiambo.', 'Odhiambo', 'ASSAULT OCCURRED'],
    ['Under a decree issued by General Moyo, all parties were banned.', 'Moyo', 'COERCE OCCURRED'],
    ['The governor issued a decree banning rallies.', 'governor', 'COERCE OCCURRED'],
    ['On Friday, Ruth Moyo, the mayor of Kitwe, signed an order banning rallies.', 'Ruth Moyo', 'COERCE OCCURRED'],
    ['The governor could issue a decree banning rallies.', 'governor', 'COERCE HYPOTHETICAL'],
  ])('%s', (text, orderer, told) => {
    const events = actsOf(text);
    expect(orderersOf(events)).toEqual([orderer]);
    expect(toldOf(events)).toEqual([told]);
    expect(events.flatMap(({ roles }) => (roles.actor ?? []).map(({ name }) => name))).not.toContain(orderer);
  });

  test('in a headline', () => {
    const events = actsOf('Moyo signs decree dissolving parliament\n\nThe weather was fine.', 'Moyo signs decree dissolving parliament');
    expect(orderersOf(events)).toEqual(['Moyo']);
  });

  test.each([
    'Troops shot at the crowd in order to disperse it.',
    'Police shot at the crowd without orders from the general.',
    'The general denied that he had given the order to attack the depot.',
    'The president did not sign a decree banning rallies.',
  ])('and nobody where none was given: %s', (text) => {
    expect(orderersOf(actsOf(text).filter(({ status }) => status === 'OCCURRED' || status === 'ONGOING'))).toEqual([]);
  });
});

describe('what others do upon an order that tells no content was ordered', () => {
  test.each([
    ['Marines boarded the vessel after the prime minister gave the go-ahead.', 'prime minister'],
    ['The general gave the order, and troops shelled the town.', 'general'],
    ['Troops withdrew after the king gave the order.', 'king'],
  ])('%s', (text, orderer) => {
    expect(orderersOf(actsOf(text))).toEqual([orderer]);
  });

  test.each([
    'Rebels attacked the town after the governor issued an order on taxes.',
    'The general gave the order and shelled the town himself.',
    'Rebels attacked the town before the governor gave the order.',
    'The flight was cancelled and two men were expelled after a court issued orders late on Monday.',
  ])('but not another act: %s', (text) => {
    expect(orderersOf(actsOf(text))).toEqual([]);
  });
});

describe('what an order is told beside was not ordered by it', () => {
  test.each([
    ['The captain gave the go-ahead because the pirates had begun to beat their hostages.', 'ASSAULT'],
    ['Warplanes bombed the camp on the orders of President Hichilema, who had declared a truce with the rebels dead.', 'RETREAT'],
    ['Six sailors were freed on Friday. The instruction came from the director of public prosecutions, Grace Muthoni.', 'ACCUSE'],
    ['The court heard no evidence that General Moyo had ordered the massacre of villagers.', 'ASSAULT'],
    ['Ndlovu was cleared of ordering the murder of the editor.', 'ASSAULT'],
  ])('%s', (text, type) => {
    expect(orderersOf(actsOf(text).filter((event) => event.type === type))).toEqual([]);
  });
});

describe('who had it done ordered it', () => {
  test.each([
    ['The king had his brother arrested.', 'king'],
    ['The minister had two reporters expelled on Monday.', 'minister'],
    ['The premier ordered an inquiry into the killing of a reporter.', 'premier'],
    ['The governor ordered a curfew in Kitwe.', 'governor'],
  ])('%s', (text, orderer) => {
    expect(orderersOf(actsOf(text))).toEqual([orderer]);
  });

  test.each([
    'The army had two soldiers wounded in the attack.',
    'The reporter had his passport seized at the border.',
    'The general oversaw the talks with the rebels.',
  ])('and who suffered or watched it did not: %s', (text) => {
    expect(orderersOf(actsOf(text))).toEqual([]);
  });

  test('a foreign envoy who is ordered to leave is expelled', () => {
    const [event] = actsOf('China ordered a Canadian diplomat to leave on Tuesday.');
    expect(event?.type).toBe('SANCTION');
    expect(event?.roles.actor?.map(({ name }) => name)).toEqual(['China']);
  });
});

describe('an order told in one sentence and what was ordered in another are one act', () => {
  test.each([
    ['The army bombed the depot on Monday. The order came from General Odhiambo, an officer said.', 'Odhiambo'],
    ['The army bombed the depot on Monday. The decision was taken by President Hichilema.', 'Hichilema'],
    ['The army bombed the depot on Monday. President Hichilema authorised the operation.', 'Hichilema'],
    ['The army bombed the depot on Monday. President Hichilema ordered it, officials said.', 'Hichilema'],
    ['A judge ordered the arrest of the mayor. The mayor was arrested on Monday.', 'judge'],
    ['The president gave the order at noon. Within an hour jets bombed the depot.', 'president'],
    ['General Odhiambo gave the command shortly before four. Minutes later helicopters opened fire on the camp.', 'Odhiambo'],
    ['Gunmen shot the editor Lucia Rossi on Monday. A mining company ordered the murder, a court found.', 'mining company'],
    ['President Hichilema ordered the army to attack the rebels in Kitwe. On Tuesday the army attacked the rebels in Kitwe.', 'Hichilema'],
  ])('%s', (text, orderer) => {
    const events = actsOf(text);
    expect(toldOf(events)).toEqual([expect.stringContaining('OCCURRED')]);
    expect(orderersOf(events)).toEqual([orderer]);
  });

  test.each([
    'The army bombed the depot on Monday. President Hichilema denied that he gave the order.',
    'The army bombed the depot on Monday. Nobody knows who gave the order.',
    'The army bombed the depot on Monday. President Hichilema may have ordered it.',
    'Gunmen attacked three police posts on Monday. President Hichilema signed the directive on Sunday.',
    'A tribunal barred the general from the vote. The operation was approved by the cabinet on Tuesday.',
    'A day after a plant near the coast had shut down, troops bombed the depot. General Odhiambo, who commands the operation, was pleased.',
    'Bailiffs removed pickets from the depot on Monday. Police cleared a march on the town.',
    'The army bombed the depot on Monday. The minister ordered a beer.',
    'Villagers fled on Monday, a day after rebels bombed the depot. It was ordered by General Odhiambo.',
    'General Odhiambo gave the order on Monday. Rebels bombed a depot on Friday.',
    'The army bombed the depot on Monday. The court found no proof that the minister had ordered the bombing.',
    'The army bombed the depot on Monday. It is not known whether General Odhiambo ordered the bombing.',
  ])('but not where nobody is said to have ordered it: %s', (text) => {
    expect(orderersOf(actsOf(text))).toEqual([]);
  });

  test.each([
    ['A judge ordered the arrest of the mayor. The governor was arrested on Monday.', 2],
    ['A judge ordered the arrest of the mayor. The mayor has not been arrested.', 2],
  ])('and another act is none of it: %s', (text, count) => {
    const events = actsOf(text);
    expect(events).toHaveLength(count);
    expect(toldOf(events)[0]).toBe('COERCE PROSPECTIVE');
  });
});
