import { describe, expect, test } from 'vitest';
import { bundledReader } from '../../src/rules-reader.ts';

const reader = bundledReader();
const actsIn = (text: string, publishedAt = '2024-03-14') => reader.read({ text, language: 'en', publishedAt }).events.filter(({ type }) => type !== 'STATEMENT');

describe('one act told by several words is one event', () => {
  test.each([
    'Rebels attacked a village in northern Mali on Monday, killing at least four people and wounding nine.',
    'Israel carried out an air strike on a suburb of Beirut on Tuesday evening, targeting a Hezbollah commander.',
    'Police fired tear gas to disperse thousands of protesters.',
    'Russia shelled Kharkiv on Monday, destroying a school.',
    'Gunmen killed 20 farmers in a raid on a village near Kaduna.',
  ])('%s', (text) => {
    expect(actsIn(text).map(({ type }) => type)).toEqual(['ASSAULT']);
  });

  test.each([
    ['Chad expels 12 Sudanese diplomats\n\nN\'DJAMENA - Chad said on Monday it was expelling 12 Sudanese envoys.', 'SANCTION'],
    ['Kenyan warplanes bomb al Shabaab camps\n\nNAIROBI - Kenyan jets bombed camps of al Shabaab on Monday.\n\nThe operation targeted training grounds near Kismayo.', 'ASSAULT'],
  ])('headline, lead and what follows: %s', (text, type) => {
    expect(actsIn(text).filter((event) => event.type === type)).toHaveLength(1);
  });

  test.each([
    'Rebels bombed Goma on Monday.\n\nRebels bombed Goma on Wednesday.',
    'Rebels shelled Goma on Monday.\n\nThe army shelled Bukavu on Monday.',
  ])('but other days, places and sides are other events: %s', (text) => {
    expect(actsIn(text)).toHaveLength(2);
  });
});

describe('the dead and hurt are counted with the act that they hang on', () => {
  test.each([
    ['Rebels attacked a village in northern Mali on Monday, killing at least four people and wounding nine.', ['KILLED 4', 'INJURED 9']],
    ['Russia shelled Kharkiv on Monday. At least 24 people were killed and 108 injured.', ['KILLED 24', 'INJURED 108']],
    ['A car bomb in Mogadishu left 12 people dead, including two children.', ['KILLED 12']],
    ['Jets bombed a market in Idlib. A woman and two children were killed.', ['KILLED 3']],
    ['Rebels bombed a bus in Goma. The death toll rose to 31 on Friday.', ['KILLED 31']],
  ])('%s', (text, wanted) => {
    const events = actsIn(text);
    expect(events).toHaveLength(1);
    expect(events[0]?.casualties.map(({ kind, low }) => `${kind} ${low}`)).toEqual(wanted);
  });
});
