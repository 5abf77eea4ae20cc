import { describe, expect, test } from 'vitest';
import { bundledReader } from '../../src/rules-reader.ts';
import type { ReadEvent } from '../../src/read/reading.ts';

const reader = bundledReader();
const acts = (text: string): readonly ReadEvent[] => reader.read({ text, language: 'en', publishedAt: '2024-03-14' }).events.filter(({ type }) => type !== 'STATEMENT');
const shown = (text: string): string[] => acts(text).map(({ type, status }) => `${type} ${status}`);

describe('an act that one sentence tells by several words is one', () => {
  test.each([
    ['President Anna Holm lashed out at Mayor Paul Reyes on Monday, accusing him of sleeping.', 'ACCUSE'],
    ['Peru\'s foreign ministry summoned the Chilean ambassador in Lima and condemned what it called a breach.', 'ACCUSE'],
    ['Thousands of farmers rallied in Vienna to protest higher taxes.', 'PROTEST'],
    ['The leaders of Chad and Niger met in Niamey for their third summit.', 'CONSULT'],
    ['The ministers gathered in Oslo on Monday to discuss Sudan.', 'CONSULT'],
    ['Rebels stormed the village of Ada on Monday and killed nine farmers.', 'ASSAULT'],
    ['Gunmen opened fire on a lorry carrying traders and set it ablaze on Monday, killing at least nine villagers.', 'ASSAULT'],
    ['Jets killed nine fighters and destroyed fuel stores near Goma.', 'ASSAULT'],
    ['Three weeks of fighting between the army and the rebels have killed at least 90 people.', 'ASSAULT'],
  ])('%s', (text, type) => {
    expect(shown(text)).toEqual([`${type} OCCURRED`]);
  });

  test.each([
    ['Chad bombed Goma on Monday and Niger bombed Kano on Tuesday.', 2],
    ['Police arrested a baker on Monday and later detained a teacher.', 2],
    ['Senator Anna Holm accused Chad of lying, then accused Niger of theft.', 2],
    ['The army shelled the port of Mocha on Monday and rebels attacked the town of Taiz.', 2],
    ['Thousands rallied in Vienna to protest the arrest of the mayor.', 2],
  ])('but not two of them: %s', (text, count) => {
    expect(acts(text)).toHaveLength(count);
  });
});

describe('an act that a later sentence takes up is told once', () => {
  test.each([
    ['A former minister was sentenced in London on Monday. Paul Reyes was sentenced to nine years in prison.', 'SANCTION'],
    ['Gunmen attacked a bus near Kano on Monday. The vehicle was attacked by unidentified assailants close to the village of Ada.', 'ASSAULT'],
    ['A roadside bomb hit a convoy near Kidal on Monday. The militia JNIM said it had planted the device.', 'ASSAULT'],
    ['Police arrested a Dutch man in Oslo on Monday. The arrested man lives in Bergen.', 'COERCE'],
    ['The foreign ministers of Chad and Niger met in Niamey on Monday. The meeting was attended by Israeli Prime Minister Benjamin Netanyahu.', 'CONSULT'],
    ['Chad and Niger agreed on a common border on Monday. The agreement between Chad and Niger was hailed in Paris.', 'AGREE'],
    ['Peru declares emergency after raids\n\nLIMA - Peru\'s new president, Ana Rojas, declared a state of emergency on Monday.', 'COERCE'],
    ['Goma shelled a day after talks\n\nKINSHASA - At least 24 people were killed when the town of Goma came under rebel rocket fire on Saturday.', 'ASSAULT'],
    ['Cairo summit ends\n\nThe presidents of Chad and Niger met in Cairo on Monday.', 'CONSULT'],
  ])('%s', (text, type) => {
    expect(acts(text).filter((event) => event.type === type)).toHaveLength(1);
  });

  test('all parts of all tellings stay, and the fuller one gives the title', () => {
    const [event, more] = acts('Kenya bombs Boko Haram camps\n\nNAIROBI - Kenyan jets bombed camps of Boko Haram near Kismayo on Monday, killing nine fighters.\n\nThe raids were ordered by President Ruto.');
    expect([more, event?.title.slice(0, 19), event?.roles.authorizer?.[0]?.name, event?.time?.earliest, event?.casualties[0]?.best]).toEqual([undefined, 'Kenyan jets bombed ', 'William Ruto', '2024-03-11', 9]);
    expect(event?.mentions.length).toBeGreaterThan(2);
  });

  test.each([
    ['another day', 'Police arrested a baker in Oslo on Monday. Police arrested a teacher in Bergen on Tuesday.', 'COERCE', 2],
    ['one more', 'A former minister was sentenced in London on Monday. Paul Reyes was also sentenced to nine years in prison.', 'SANCTION', 2],
    ['another victim', 'Gunmen killed a judge on Monday. Gunmen killed a priest on Monday.', 'ASSAULT', 2],
    ['other doers', 'Chad bombed Goma on Monday. Niger bombed Goma on Monday.', 'ASSAULT', 2],
    ['plan and deed', 'Chad may bomb Goma. Chad bombed Kano on Monday.', 'ASSAULT', 2],
    ['order and deed of others', 'A court ordered the arrest of the mayor. Police arrested a teacher on Monday.', 'COERCE', 2],
    ['what is denied', 'Rebels bombed a bus in Goma on Monday. Chad denied that it had bombed a school in Kano.', 'ASSAULT', 2],
    ['the second', 'Rebels attacked a bus in Goma on Monday. The second attack by rebels killed nine soldiers in Kano.', 'ASSAULT', 2],
    ['most others', 'The leaders of Chad and Niger met in Niamey on Monday.\n\nThe army is poor.\n\nThe talks in Lima were attended by Peru, Chile, Bolivia and Niger.', 'CONSULT', 2],
    ['other talks', 'The presidents of Chad and Niger met in Niamey on Monday. The presidents of Peru and Chile met in Lima on Tuesday.', 'CONSULT', 2],
  ])('but not %s: %s', (_what, text, type, count) => {
    expect(acts(text).filter((event) => event.type === type)).toHaveLength(count);
  });
});
