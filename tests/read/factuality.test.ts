import { describe, expect, test } from 'vitest';
import { bundledReader } from '../../src/rules-reader.ts';

const reader = bundledReader();

const assertedIn = (text: string): string[] => reader.read({ text, language: 'en', publishedAt: '2024-03-14' }).events
  .filter(({ type, status, polarity }) => ['ASSAULT', 'COERCE', 'COOPERATE', 'MOBILIZE'].includes(type) && polarity === 'AFFIRMED' && (status === 'OCCURRED' || status === 'ONGOING'))
  .map(({ type, title }) => `${type} ${title}`);

describe('what did not happen is not told as happened', () => {
  test.each([
    'The court ruled that the governor lacked authority to seize the boats.',
    'Had Iran attacked Israel, the war would have spread.',
    'The government called reports that its troops had killed civilians baseless.',
    'Reports that rebels shelled the town are untrue, the army said.',
    'The rebels stopped short of attacking the capital.',
    'Kenya\'s police fell short of arresting the opposition leader.',
    'Israel aborted a strike on Iran at the last minute.',
    'Ukraine neither attacked the dam nor shelled the plant, its army said.',
    'The alleged attack on the consulate never took place.',
    'He faces charges of bombing a hotel.',
    'In the event of an attack on Estonia, NATO would respond.',
    'Officials believe that the rebels killed the hostages.',
    'The airport was to be bombed at dawn.',
    'France rejected the claim that its soldiers had shot a villager.',
    'Kenya spoke a day before Chad and Niger begin joint exercises.',
    'Police narrowly averted a bombing at the stadium.',
    'The risk of an attack on the port has grown.',
  ])('%s', (text) => {
    expect(assertedIn(text)).toEqual([]);
  });

  test.each([
    'Protesters stoned the embassy before police dispersed them with tear gas.',
    'Officials said that the rebels killed the hostages.',
    'The army said that it had attacked the rebels.',
  ])('but what did is: %s', (text) => {
    expect(assertedIn(text).length).toBeGreaterThan(0);
  });
});
