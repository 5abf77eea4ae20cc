import { describe, expect, test } from 'vitest';
import { bundledReader } from '../../src/rules-reader.ts';
import type { EventType } from '../../src/ontology.ts';

const reader = bundledReader();
/** Who fills a role of the first event of a type, by name. */
const who = (text: string, type: EventType, role: 'actor' | 'recipient'): string[] =>
  (reader.read({ text, language: 'en', headline: '' }).events.find((event) => event.type === type)?.roles[role] ?? []).map(({ name }) => name);

describe('A pronoun means who was spoken of', () => {
  test.each<[string, EventType, 'actor' | 'recipient', string]>([
    ['Farmers met in Lusaka on Monday. They praised the plan and the rights of small firms. They urged Zambia to cut the tax.', 'REQUEST', 'actor', 'Farmers'],
    ['Two senators had pressed President Edgar Lungu to expel Ambassador Omar Diallo. He condemned the rebels.', 'ACCUSE', 'actor', 'Edgar Lungu'],
    ['President Edgar Lungu met Justice Minister Yolanda Ferreira on Monday. She condemned the rebels.', 'ACCUSE', 'actor', 'Yolanda Ferreira'],
    ['President Edgar Lungu met Justice Minister Yolanda Ferreira on Monday. He condemned the rebels.', 'ACCUSE', 'actor', 'Edgar Lungu'],
    ['A judge heard the case on Monday. After his conviction on Tuesday, Edgar Lungu left the court.', 'SANCTION', 'recipient', 'Edgar Lungu'],
    ['The suspect spoke to reporters. He accused the police.', 'ACCUSE', 'actor', 'suspect'],
    ['Protesters\' demands include an inquiry into the work of the police. They have asked Governor Ann Conley to resign.', 'REQUEST', 'actor', 'Protesters'],
    ['The United States said it attacked the rebels on Sunday.', 'ASSAULT', 'actor', 'United States'],
    ['"I urge the rebels to leave the town," Edgar Lungu said.', 'REQUEST', 'actor', 'Edgar Lungu'],
    ['"This is a sad day," Edgar Lungu said. "We condemn the rebels."', 'ACCUSE', 'actor', 'Edgar Lungu'],
    ['Edgar Lungu spoke on Friday. The mayor, Ann Conley, said she condemned the rebels.', 'ACCUSE', 'actor', 'Ann Conley'],
  ])('%s', (text, type, role, name) => {
    expect(who(text, type, role)).toEqual([name]);
  });

  test.each<[string, EventType, string]>([
    ['Ann Conley spoke to the minister on Monday. "We attacked the rebels," she said.', 'ASSAULT', 'Ann Conley'],
    ['Yolanda Ferreira met the rebels. He condemned the army.', 'ACCUSE', 'Yolanda Ferreira'],
    ['The hospitals in Lusaka are full. They condemned the army.', 'ACCUSE', 'Lusaka'],
  ])('%s', (text, type, name) => {
    expect(who(text, type, 'actor')).not.toContain(name);
  });
});

describe('A pronoun means all of a row, who suffered, or who spoke', () => {
  test.each<[string, EventType, 'actor' | 'recipient', readonly string[]]>([
    ['France and Italy sent doctors to Beirut on Tuesday. They condemned the rebels.', 'ACCUSE', 'actor', ['France', 'Italy']],
    ['Ruth Moyo met Peter Banda on Friday. They condemned the rebels.', 'ACCUSE', 'actor', ['Ruth Moyo', 'Peter Banda']],
    ['Chad and Niger fought a war in 1987. The two countries condemned the rebels.', 'ACCUSE', 'actor', ['Chad', 'Niger']],
    ['Moscow and Kyiv exchanged 200 prisoners on Sunday. Both sides condemned the rebels.', 'ACCUSE', 'actor', ['Russia', 'Ukraine']],
    ['Zambia called on both sides to stop firing.', 'REQUEST', 'recipient', ['both sides']],
    ['Police beat farmers with sticks, and six were arrested. They were freed before midnight.', 'RETREAT', 'recipient', ['six']],
    ['Police arrested nine women on Monday. They were freed on Tuesday.', 'RETREAT', 'recipient', ['nine women']],
    ['The militia abducted three nurses on Monday. It freed them after two days.', 'RETREAT', 'recipient', ['three nurses']],
    ['The council in Bamako said its northern command had ordered the raid. It denied a role in the coup.', 'STATEMENT', 'actor', ['council']],
    ['The Security Council demanded in March that Chad pull back, and in May it imposed an arms embargo.', 'SANCTION', 'actor', ['United Nations Security Council']],
    ['In May a court found that Chad had broken the treaty, of which it accuses Niger.', 'ACCUSE', 'actor', ['Chad']],
    ['Police said rebels had attacked a village. They abducted nine farmers.', 'ASSAULT', 'actor', ['rebels']],
    ['Rebels fled the town, police said. They abducted nine farmers.', 'ASSAULT', 'actor', ['Rebels']],
    ['The army attacked nine rebels on Sunday. It said they had robbed a bank.', 'COERCE', 'actor', ['nine rebels']],
  ])('%s', (text, type, role, names) => {
    expect(who(text, type, role)).toEqual(names);
  });

  test('nobody of whom it is said that they were none', () => {
    expect(who('No group has said that it attacked the bank on Monday.', 'ASSAULT', 'actor')).toEqual([]);
  });
});

describe('A pronoun means neither who stands aside nor a thing', () => {
  test.each<[string, EventType, 'actor' | 'recipient', readonly string[]]>([
    ['Peter Okafor, a senior adviser to the president, resigned on Monday. He accused the army of fraud.', 'ACCUSE', 'actor', ['Peter Okafor']],
    ['Maria Silva, the widow of a judge, spoke at the rally. She condemned the police.', 'ACCUSE', 'actor', ['Maria Silva']],
    ['Kenya condemns the closure of the school, which the ministry in Juba ordered on Monday. It calls on the rebels to stop the war.', 'REQUEST', 'actor', ['Kenya']],
    ['Malawi praised the truce that the army had signed in May. It urged Zambia to join the talks.', 'REQUEST', 'actor', ['Malawi']],
    ['The union called off the strike, which the government had banned. It accused the police of torture.', 'ACCUSE', 'actor', ['union']],
    ['A judge in Lusaka ordered the release of reporter Tom Banda. He had been arrested in June.', 'COERCE', 'recipient', ['Tom Banda']],
    ['The president demanded the release of pilot Juan Perez. He is still in custody.', 'COERCE', 'recipient', ['Juan Perez']],
    ['Residents gave their account on Friday. Hundreds of parents marched on the office, and police dispersed them with tear gas.', 'ASSAULT', 'recipient', ['parents']],
    ['The ministry ordered six boats impounded. By Friday river police had seized four of them.', 'COERCE', 'recipient', []],
    ['Soldiers fired at three drones without hitting any of them. Farmers watched.', 'ASSAULT', 'recipient', []],
    ['The rebels offered a truce on Sunday. The government turned it down.', 'REJECT', 'recipient', []],
    ['A general, Ali Moyo, spoke on Friday. Who gave the order to attack the school is not known.', 'ASSAULT', 'actor', []],
    ['The mayor visited the village. It is not clear who burned the church.', 'ASSAULT', 'actor', []],
  ])('%s', (text, type, role, names) => {
    expect(who(text, type, role)).toEqual(names);
  });

  test.each<[string, readonly string[]]>([
    ['Tom Banda was arrested in Lusaka. His lawyer said he had been beaten by police.', ['Tom Banda']],
    ['Police detained candidate Sarah Moyo on Monday. Her party, the Alliance for Renewal, said officers had beaten her.', ['Sarah Moyo']],
    ['Tom Banda went to Lusaka. The mayor said he had been beaten by police.', ['mayor']],
  ])('whose lawyer, party or brother says it: %s', (text, names) => {
    expect(who(text, 'ASSAULT', 'recipient')).toEqual(names);
  });
});
