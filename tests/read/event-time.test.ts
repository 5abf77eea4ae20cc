import { describe, expect, test } from 'vitest';
import { bundledReader } from '../../src/rules-reader.ts';

const reader = bundledReader();

/** 14 March 2024 was a Thursday. */
const dayOf = (text: string, type: string): string | undefined => {
  const time = reader.read({ text, language: 'en', publishedAt: '2024-03-14' }).events.find((event) => event.type === type)?.time;
  return time && `${time.earliest}/${time.latest}`;
};

describe('when an act was', () => {
  test.each([
    ['The army shot down five drones fired by the rebels at ships in the Red Sea on Tuesday night, the ministry said on Wednesday.', 'ASSAULT', '2024-03-12/2024-03-12'],
    ['Rebels shelled the town of Goma on Monday, hours before talks that opened on Tuesday.', 'ASSAULT', '2024-03-11/2024-03-11'],
    ['Kenya is scheduled to impose sanctions on Sudan on Friday.', 'SANCTION', '2024-03-15/2024-03-15'],
    ['Police arrested the mayor of Lima on Wednesday, days after a raid in January.', 'COERCE', '2024-03-13/2024-03-13'],
  ])('%s', (text, type, days) => {
    expect(dayOf(text, type)).toBe(days);
  });

  test('a promise is not made on the day for which it is given', () => {
    expect(dayOf('Chad will send aid to Sudan on Saturday, its president said.', 'AGREE')).toBeUndefined();
  });
});
