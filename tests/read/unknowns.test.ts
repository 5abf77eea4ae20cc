import { describe, expect, test } from 'vitest';
import { bundledReader } from '../../src/rules-reader.ts';

const reader = bundledReader();
const gapsIn = (text: string): string[] => reader.read({ text: `Rebels bombed a bridge. ${text}`, language: 'en', headline: '' }).unknowns.map(({ about, state }) => `${about} ${state}`);

describe('what is not known', () => {
  test.each([
    ['No group claimed responsibility for the attack.', 'actor NOT_STATED'],
    ['There was no immediate claim of responsibility.', 'actor NOT_STATED'],
    ['The motive for the attack remains unknown.', 'motive NOT_STATED'],
    ['It was not immediately clear who was behind the attack.', 'identity NOT_STATED'],
    ['The losses of the army were not disclosed.', 'casualties UNDISCLOSED'],
    ['The suspects have not been identified.', 'identity UNDISCLOSED'],
    ['The damage was still being assessed, an official said.', 'damage ONGOING'],
    ['The cause of the blast is under investigation.', 'investigation ONGOING'],
    ['Police said they were trying to determine who planted the bomb.', 'identity ONGOING'],
    ['The minister would not say whether soldiers had died.', 'casualties DECLINED'],
    ['The minister declined to comment.', 'comment DECLINED'],
    ['The claim could not be independently verified.', 'claim NOT_STATED'],
    ['The police have yet to identify the attackers.', 'identity NOT_STATED'],
  ])('%s', (text, gap) => {
    expect(gapsIn(text)).toEqual([gap]);
  });

  test.each([
    'An official, who declined to be named, said it was a crime.', 'The group has not claimed responsibility.', 'The army did not give up.', 'The mayor is under investigation over a contract.',
    'China was not named in the statement.', 'Unknown gunmen fled.',
  ])('no gap: %s', (text) => {
    expect(gapsIn(text)).toEqual([]);
  });
});
