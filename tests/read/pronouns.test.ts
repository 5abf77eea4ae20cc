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
