import { describe, expect, test } from 'vitest';
import { bundledReader } from '../../src/rules-reader.ts';

const reader = bundledReader();

/** Each count as `side kind low..high`, or what is withheld. */
const tollsIn = (text: string): string[] => reader.read({ text, language: 'en', publishedAt: '2024-03-14', headline: '' }).events
  .flatMap(({ casualties }) => casualties).map(({ side, kind, low, best, high, unknown }) => `${side} ${kind} ${unknown ?? best ?? `${low ?? ''}..${high ?? ''}`}`);

describe('how many', () => {
  test.each([
    ['Gunmen fired on a train, and forty-one passengers or more were hurt.', ['CIVILIAN INJURED 41..']],
    ['Police fired on strikers in Marikana. At least 34 miners died and 78 were hurt.', ['RECIPIENT KILLED 34..', 'RECIPIENT INJURED 78']],
    ['Jets bombed a rebel camp. Eleven rebels were killed and five captured, the army said.', ['RECIPIENT KILLED 11', 'RECIPIENT CAPTURED 5']],
    ['The two armies fought on the border, and more than 30 people died.', ['UNKNOWN KILLED 30..']],
    ['Rebels shelled a camp. Three dozen refugees were killed and half a dozen wounded.', ['CIVILIAN KILLED 36', 'CIVILIAN INJURED 6']],
    ['Police attacked a school. Two boys and a girl between the ages of 9 and 12 were injured.', ['CIVILIAN INJURED 3']],
    ['The bombing of the port killed seven, including a 40-year-old woman, and injured eighteen.', ['RECIPIENT KILLED 7', 'RECIPIENT INJURED 18']],
    ['Rebels bombed the port. The death toll climbed from 11 to 19 on Monday.', ['RECIPIENT KILLED 19']],
    ['Rebels bombed the port. Between 20 and 25 dockers were killed.', ['RECIPIENT KILLED 20..25']],
    ['Rebels bombed the port. A total of 33 are confirmed dead.', ['RECIPIENT KILLED 33']],
    ['Militants ambushed a convoy, leaving up to eight soldiers dead.', ['RECIPIENT KILLED ..8']],
    ['Gunmen opened fire on a crowd, killing at least six people and wounding 30 more.', ['RECIPIENT KILLED 6..', 'RECIPIENT INJURED 30']],
    ['The bombing of the bridge claimed the lives of 22 villagers.', ['CIVILIAN KILLED 22']],
    ['Four guards lost their lives when militants raided the depot.', ['RECIPIENT KILLED 4']],
    ['The killing of 10 Houthi fighters on December 31 angered the group.', ['RECIPIENT KILLED 10']],
    ['At least 12 people have died in clashes between the army and rebels in Kasese.', ['UNKNOWN KILLED 12..']],
    ['Gunmen stormed a counting hall and killed a policeman and two clerks.', ['RECIPIENT KILLED 3']],
    ['Jets bombed a rebel camp near Kitwe before dawn on Monday, killing at least three fighters.', ['RECIPIENT KILLED 3..']],
    ['Troops killed four suspected separatists on Tuesday.', ['RECIPIENT KILLED 4']],
    ['The clashes injured nine, among them two officers.', ['RECIPIENT INJURED 9']],
    ['Soldiers arrested 70 demonstrators in Lagos.', ['RECIPIENT CAPTURED 70']],
    ['Bandits took 15 nurses hostage on Monday.', ['CIVILIAN CAPTURED 15']],
    ['Rebels shelled the airport but no one was hurt.', ['RECIPIENT INJURED 0']],
    ['Rebels shelled the airport, causing no casualties.', ['RECIPIENT KILLED 0', 'RECIPIENT INJURED 0']],
    ['Rebels shelled the airport; it was not known how many people had been killed.', ['RECIPIENT KILLED NOT_STATED']],
  ])('%s', (text, tolls) => {
    expect(tollsIn(text)).toEqual(tolls);
  });

  test.each([
    'Iran warned that an attack on the port could kill thousands.',
    'Rebels bombed the port. Two of the wounded were flown to Nairobi.',
    'Rebels bombed the port. No Kenyans were killed.',
    'Rebels bombed the port in 2019. There were no reports of casualties.',
    'Rebels shelled a village and killed 40 sheep.',
    'Rebels shelled a village. Whether any of those killed had a part in the ambush was not clear.',
    'Gunmen attacked a 60-year-old man. He is the father of four.',
  ])('tells of none: %s', (text) => {
    expect(tollsIn(text)).toEqual([]);
  });

  test('goes to the act nearest before it', () => {
    const { events } = reader.read({ text: 'Gunmen attacked a hotel in Kismayo\n\nGunmen attacked a hotel in Kismayo on Monday, killing 12 people. In Marka, rebels shelled a market on Sunday. Seven traders were killed there.', language: 'en', publishedAt: '2024-03-14' });
    expect(events.map(({ casualties }) => casualties.map(({ best }) => best))).toEqual([[12], [7]]);
  });

  test('told with a place goes to the act of that place', () => {
    const { events } = reader.read({ text: 'Drones hit a depot in Engels on Sunday. Hours later rebels shelled a market in Kitwe. Six people were killed in Kitwe.', language: 'en', publishedAt: '2024-03-14', headline: '' });
    expect(events.filter(({ type }) => type === 'ASSAULT').map(({ casualties }) => casualties.map(({ best }) => best))).toEqual([[], [6]]);
  });
});
