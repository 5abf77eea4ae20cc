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
    ['Eleven men burned two churches in Lahore in August last year.', 'ASSAULT', '2023-08-01/2023-08-31'],
    ['Police arrested the general at a harbour near Lima in December two years ago.', 'COERCE', '2022-12-01/2022-12-31'],
    ['Relatives of two men who were shot dead in February protested outside the barracks in March.', 'PROTEST', '2024-03-01/2024-03-31'],
    ['It was the first such raid since 2015, when jets bombed the same camp.', 'ASSAULT', '2015-01-01/2015-12-31'],
    ['Rebels shelled the town of Sake on Saturday and Sunday.', 'ASSAULT', '2024-03-09/2024-03-10'],
    ['Interior troops killed nine men and detained 43 in the mountains on Wednesday in what the ministry called a cleansing.', 'ASSAULT', '2024-03-13/2024-03-13'],
    ['Live: protest in Tbilisi\n\n23:40 - Riot police have pushed demonstrators off the avenue with water cannon.', 'ASSAULT', '2024-03-14/2024-03-14'],
    ['Live: war in Goma\n\n7.40 p.m. - Rebels have shelled a school in Sake.', 'ASSAULT', '2024-03-14/2024-03-14'],
    ['War in Goma\n\nRebels have shelled a school in Sake.', 'ASSAULT', undefined],
    ['Police arrested the mayor and will question his son on Friday.', 'COERCE', undefined],
    ['The army shot down five drones fired by the rebels at ships in the Red Sea on Tuesday night, the ministry said on Wednesday.', 'ASSAULT', '2024-03-12/2024-03-12'],
    ['Rebels shelled the town of Goma on Monday, hours before talks that opened on Tuesday.', 'ASSAULT', '2024-03-11/2024-03-11'],
    ['The plot was foiled on Tuesday, when police raided a house in Kitwe and arrested three Brazilians.', 'COERCE', '2024-03-12/2024-03-12'],
    ['African leaders, meeting in Accra on Tuesday, demanded that the president be freed and threatened to freeze the assets of the officers.', 'THREATEN', '2024-03-12/2024-03-12'],
    ['Rebels kill six\n\nRebels attacked a market in Kitwe on Tuesday. Hours later gunmen burned a bus near Ndola.', 'ASSAULT', '2024-03-12/2024-03-12'],
    ['Kenya is scheduled to impose sanctions on Sudan on Friday.', 'SANCTION', '2024-03-15/2024-03-15'],
    ['Police arrested the mayor of Lima on Wednesday, days after a raid in January.', 'COERCE', '2024-03-13/2024-03-13'],
    ['On Sunday a woman broke into a bank, took a guard\'s gun, ran outside and shot two teachers.', 'ASSAULT', '2024-03-10/2024-03-10'],
    ['Three people were killed when a bomb exploded in Kano on Friday.', 'ASSAULT', '2024-03-08/2024-03-08'],
    ['Police arrested the mayor on Monday. On the same day, rebels bombed a bridge.', 'ASSAULT', '2024-03-11/2024-03-11'],
    ['Soldiers arrested the mayor of Goma on 3 March. Two days later, rebels bombed a bridge.', 'ASSAULT', '2024-03-05/2024-03-05'],
    ['Rebels bombed a bridge the previous day.', 'ASSAULT', '2024-03-13/2024-03-13'],
    ['Between Monday and Wednesday, rebels shelled the town of Goma.', 'ASSAULT', '2024-03-11/2024-03-13'],
    ['On the night of Monday to Tuesday, rebels shelled the town of Goma.', 'ASSAULT', '2024-03-11/2024-03-12'],
    ['Police detained dozens of people over the past three days.', 'COERCE', '2024-03-11/2024-03-14'],
    ['Police detained 60 people from 2013 to 2019.', 'COERCE', '2013-01-01/2019-12-31'],
    ['Rebels shelled the town of Goma last week.', 'ASSAULT', '2024-03-04/2024-03-10'],
    ['Rebels shelled the town of Goma over the weekend.', 'ASSAULT', '2024-03-09/2024-03-10'],
    ['Rebels shelled the town of Goma on Friday, March 1.', 'ASSAULT', '2024-03-01/2024-03-01'],
    ['Rebels, who had no pay in January, shelled the town of Goma on Friday.', 'ASSAULT', '2024-03-08/2024-03-08'],
    ['The council, which met in May, imposed sanctions on Mali on Friday.', 'SANCTION', '2024-03-08/2024-03-08'],
    ['The army crushed a mutiny in March 2019. That December, the president expelled three envoys.', 'SANCTION', '2019-12-01/2019-12-31'],
    ['Rebels shelled Goma in June 2018. Police arrested their leader two months later.', 'COERCE', '2018-08-01/2018-08-31'],
    ['Rebels shelled Goma in June 2018. A year earlier, police arrested their leader.', 'COERCE', '2017-06-01/2017-06-30'],
    ['The guard shot dead 30 people in 2009. The president resigned five weeks later.', 'RETREAT', '2009-01-01/2009-12-31'],
    ['The guard shot dead 30 people in 2009. Four years later the president resigned.', 'RETREAT', '2013-01-01/2013-12-31'],
    ['On Friday, the king directed the marines to search three islands.', 'MOBILIZE', '2024-03-08/2024-03-08'],
    ['The king ordered the army on Tuesday to guard all hospitals.', 'MOBILIZE', '2024-03-12/2024-03-12'],
    ['Three unions have called a general strike for Friday.', 'PROTEST', '2024-03-15/2024-03-15'],
    ['The president resigned on Friday, two days after rebels bombed the palace.', 'ASSAULT', '2024-03-06/2024-03-06'],
    ['The plot was foiled on Tuesday, when police raided a house in Kitwe and arrested three Brazilians.', 'COERCE', '2024-03-12/2024-03-12'],
    ['African leaders, meeting in Accra on Tuesday, demanded that the president be freed and threatened to freeze the assets of the officers.', 'THREATEN', '2024-03-12/2024-03-12'],
    ['Rebels kill six\n\nRebels attacked a market in Kitwe on Tuesday. Hours later gunmen burned a bus near Ndola.', 'ASSAULT', '2024-03-12/2024-03-12'],
    ['Kenya is scheduled to impose sanctions on Sudan in May.', 'SANCTION', '2024-05-01/2024-05-31'],
    ['The ministers gathered in Cairo on Tuesday to discuss a truce with Libya.', 'CONSULT', '2024-03-12/2024-03-12'],
    ['Rebels bombed a bridge on Sunday. In a statement issued the following day, the ministry denounced the rebels.', 'ACCUSE', '2024-03-11/2024-03-11'],
    ['Thousands of people marched in Minsk on Tuesday. Police fired tear gas at students.', 'ASSAULT', '2024-03-12/2024-03-12'],
    ['The 1968 assassination of the senator by a gunman shocked Americans.', 'ASSAULT', '1968-01-01/1968-12-31'],
  ])('%s', (text, type, days) => {
    expect(dayOf(text, type)).toBe(days);
  });

  test.each([
    ['Supporters of the mayor protested against the results of the 2020 election.', 'PROTEST'],
    ['The court on Tuesday tried the general, who had led rebels in an attack on a bank.', 'ASSAULT'],
    ['Thousands of people marched in Minsk on Tuesday. Police had fired tear gas at students.', 'ASSAULT'],
    ['Thousands of people marched in Minsk on 3 January. Police fired tear gas at students.', 'ASSAULT'],
    ['Warren and Bloomberg met the governor of Ohio after Super Tuesday.', 'CONSULT'],
    ['The attack on the mayor by gunmen came two weeks after rebels bombed a bridge.', 'ASSAULT'],
  ])('is not told: %s', (text, type) => {
    expect(dayOf(text, type)).toBeUndefined();
  });

  test('a promise is not made on the day for which it is given', () => {
    expect(dayOf('Chad will send aid to Sudan on Saturday, its president said.', 'AGREE')).toBeUndefined();
  });
});
