import { describe, expect, test } from 'vitest';
import { bundledReader } from '../../src/rules-reader.ts';

const reader = bundledReader();
const actorsOf = (text: string): string[] => reader.read({ text, language: 'en', headline: '' }).events.flatMap(({ roles }) => (roles.actor ?? []).map(({ name }) => name));

describe('A day or a place that opens a sentence without a comma is no part of who acts', () => {
  test.each([
    ['In July Kenya suspended services for third parties.', 'Kenya'],
    ['On Monday police arrested three students.', 'police'],
    ['In 2013 hackers attacked the news agency.', 'hackers'],
    ['In May 2020 rebels seized the town of Palma.', 'rebels'],
    ['Since January rebels have killed 40 soldiers.', 'rebels'],
    ['On Monday night Russian drones hit Odesa.', 'Russia'],
    ['In Nairobi police fired tear gas at students.', 'police'],
    ['In Lima thousands marched against the government.', 'thousands'],
    ['In South Sudan rebels attacked a convoy.', 'rebels'],
    ['But on Tuesday Washington rejected the plan.', 'United States'],
    ['In August, Poland closed the crossing.', 'Poland'],
  ])('%s', (text, actor) => {
    expect(actorsOf(text)).toEqual([actor]);
  });
});
