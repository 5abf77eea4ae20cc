import { describe, expect, test } from 'vitest';
import { bundledReader } from '../../src/rules-reader.ts';

const reader = bundledReader();

const placesIn = (text: string): string[] => reader.read({ text, language: 'en', publishedAt: '2024-03-14' }).events.flatMap(({ roles }) => (roles.location ?? []).map(({ name, type }) => `${name} ${type}`));

describe('where an act was', () => {
  test.each([
    ['M23 fighters seized Minova on Tuesday.', 'Minova Place'],
    ['The governor imposed a curfew on Ataq on Monday.', 'Ataq Place'],
    ['The president visited Paraguay in May.', 'Paraguay Country'],
    ['In Khorog elders met the general on Thursday.', 'Khorog Place'],
    ['Two jets bombed rebel trenches above Kitwe.', 'Kitwe Place'],
    ['A fisherman was shot on the quay.', 'quay Facility'],
    ['One prisoner stabbed another to death in the kitchen on Monday.', 'kitchen Facility'],
    ['It came after police in Quito arrested nine judges.', 'Quito Place'],
    ['Protesters marched in the capital, Nairobi.', 'Nairobi Place'],
    ['Police arrested 40 protesters in the city of Mombasa.', 'Mombasa Place'],
    ['More than 60 people were arrested in Nairobi, Mombasa and Eldoret.', 'Eldoret Place'],
    ['Gunmen attacked a mosque in the Malian town of Bankass on Monday.', 'Bankass Place'],
    ['A suicide bombing that tore through a market in the city of Maiduguri killed nine people.', 'Maiduguri Place'],
    ['The minister made a visit to Helsinki on Friday.', 'Helsinki Place'],
    ['Thousands of people took to the streets across Peru on Sunday.', 'Peru Country'],
    ['Air strikes hit southern Zalingei on Saturday.', 'Zalingei Place'],
    ['A bomb exploded outside the Grand Mosque in Peshawar on Friday.', 'Peshawar Place'],
    ['A bomb went off at a bank in the town of Kolofata, in northern Cameroon, on Monday.', 'Kolofata Place'],
    ['A bomb went off at a bank in the town of Kolofata, in northern Cameroon, on Monday.', 'Cameroon Country'],
    ['Gunmen killed six farmers in the village of Dan Ali in Katsina state, Nigeria.', 'Katsina state Place'],
    ['Two teachers were shot in Gilroy, California.', 'California Place'],
    ['A car bomb exploded outside a police station in Dera Ismail Khan, a city in north-western Pakistan.', 'Dera Ismail Khan Place'],
    ['A student was stabbed at Drapers\' Hall in Leeds on Friday.', 'Drapers\' Hall Facility'],
    ['The killing of a ranger by poachers occurred in Velavadar forest.', 'Velavadar forest Place'],
    ['Two soldiers were killed west of Mosul.', 'Mosul Place'],
    ['The Kabul bombing killed 30 people.', 'Kabul Place'],
    ['Rebels attacked a ship in the Gulf of Tadjoura.', 'Gulf of Tadjoura Place'],
    ['Thousands of people protested outside the education ministry on Sunday.', 'education ministry Facility'],
    ['Bandits kidnapped twelve pupils from a school in Kaduna.', 'Kaduna Place'],
    ['In Lagos, police broke up a rally and arrested 40 people.', 'Lagos Place'],
    ['Gunmen opened fire on a bus carrying nuns near the village of Songho.', 'Songho Place'],
    ['Police shot a man dead on Mulberry High Road, London.', 'Mulberry High Road Place'],
    ['Thousands of people rallied in Washington, DC, on Sunday.', 'Washington, DC Place'],
    ['Police arrested twelve people in Tamil Nadu, India.', 'Tamil Nadu Place'],
    ['The foreign ministers of Chad and Mali met in Niamey, Niger\'s capital, on Monday.', 'Niger Country'],
    ['Soldiers detained the ambassador at a barracks in Lima.', 'barracks Facility'],
    ['Finance ministers signed the accord at a summit in Lusaka on Monday.', 'Lusaka Place'],
    ['Both sides agreed at talks in Geneva to free all prisoners.', 'Geneva Place'],
    ['Kenya sent troops to the border town of Moyale on Tuesday.', 'Moyale Place'],
    ['Nigeria flew 300 soldiers to Maiduguri.', 'Maiduguri Place'],
    ['The Red Cross delivered 11 tonnes of rice to Kismayo.', 'Kismayo Place'],
    ['The king directed the marines to search the islands of Tawi-Tawi.', 'Tawi-Tawi Place'],
    ['The minister ordered the army to guard bus parks in eight districts.', 'bus parks Facility'],
    ['Students blocked Kenyatta Avenue.', 'Kenyatta Avenue Facility'],
    ['Unionists marched on the border post at Busia.', 'Busia Place'],
    ['Shopkeepers in Hebron blocked the roads on Sunday.', 'Hebron Place'],
    ['Troops fired rockets at a column on the road from Derj to Nalut.', 'Derj Place'],
    ['Jets bombed the town of Riko in Myanmar\'s Chin state on Tuesday.', 'Chin state Place'],
    ['Troops killed nine protesters who were marching on a palace in Lusaka.', 'Lusaka Place'],
    ['Rebels shelled Kismayo on Monday. Gunmen killed two guards at a market in the same town.', 'Kismayo Place'],
    ['Rebels ambushed a patrol 40 kilometres east of Kismayo.', 'Kismayo Place'],
    ['The prime minister will visit Matera in May.', 'Matera Place'],
    ['A court in Kitwe sentenced a former mayor to nine years in prison.', 'Kitwe Place'],
    ['The High Court in Kitwe, Zambia, jailed three smugglers on Monday.', 'Zambia Country'],
    ['Police in the Zambian city of Kitwe arrested four activists.', 'Kitwe Place'],
    ['Police in Kitwe fired tear gas at hawkers.', 'Kitwe Place'],
    ['Residents of Kismayo blocked a road on Sunday.', 'Kismayo Place'],
    ['Drivers blocked the Kitwe-Ndola expressway for six hours.', 'the Kitwe-Ndola expressway Facility'],
    ['Hundreds of students marched to the education ministry.', 'education ministry Facility'],
    ['About 400 pensioners marched through Tiraspol on Friday.', 'Tiraspol Place'],
    ['Residents of Hoyos were taken by bus to a sports hall in Kitwe, where the Red Cross handed out food and blankets.', 'Kitwe Place'],
    ['In Santa Rosa Alta, two men were shot dead near a bank.', 'Santa Rosa Alta Place'],
    ['A fuel depot at Kitwe is still burning after a drone attack on Sunday.', 'Kitwe Place'],
    ['The deal was reached in Kitwe after talks between the two ministers.', 'Kitwe Place'],
    ['Nurses at Zambia\'s three main hospitals walked out on Tuesday.', 'Zambia Country'],
    ['The governor imposed a curfew on Kismayo.', 'Kismayo Place'],
  ])('%s', (text, place) => {
    expect(placesIn(text)).toContain(place);
  });

  test('a state that is named before an act is where it was, one whose word stands there did it', () => {
    const doers = (text: string): string[] => reader.read({ text, language: 'en', headline: '' }).events.flatMap(({ roles }) => (roles.actor ?? []).map(({ name }) => name));
    expect([doers('Nine villagers died in eastern Chad air raids.'), doers('Six people died in Syria air strikes on Monday.')]).toEqual([[], []]);
    expect(placesIn('Six people died in Syria air strikes on Monday.')).toContain('Syria Country');
    expect([doers('Six people died in Syrian air strikes on Monday.'), doers('U.S. air strikes killed six people in Yemen.')]).toEqual([['Syria'], ['United States']]);
  });

  test.each([
    ['Officials told reporters in Paris that rebels had shelled Goma.', 'Paris'],
    ['Kenya summoned the envoy in Kabul, Omar Haidari, after a raid on a mosque.', 'Omar'],
    ['Gunmen shot the mayor of Lima.', 'Lima'],
    ['In the November 27 deal, Chad and Mali agreed on a border.', 'Chad'],
    ['Kenya summoned the envoy in Kabul, Omar Haidari, and handed him a note of protest.', 'Omar'],
    ['U.S. troops in the region came under rocket fire.', 'region'],
    ['Police arrested the driver near the French consulate in Erbil.', 'France'],
    ['A court sentenced the general to life in prison for ordering an attack on nuns.', 'prison'],
    ['In Paris, Macron condemned the bombing of a church by rebels.', 'Macron'],
    ['Gunmen killed six farmers in the town of Kolofata.', 'town'],
    ['The navy seized a tanker in international waters in the Gulf of Oman.', 'international'],
    ['The president called off a visit to Sydney.', 'Sydney'],
    ['In another courtroom, a teenager was jailed for two years.', 'another'],
    ['Police detained three men trying to cross a barrier.', 'barrier'],
    ['Police arrested two men who live in Kano.', 'Kano'],
    ['Egypt and Sudan signed a pact on dams in Ethiopia.', 'Ethiopia'],
    ['France gave Mali a further 4 million euros for shelter.', 'shelter'],
    ['Officers searched a house with a warrant from a judge in Kitwe.', 'Kitwe'],
    ['The rebels threatened to bomb Kismayo.', 'Kismayo'],
    ['Rebels in Yemen fired two rockets at a tanker.', 'Yemen'],
  ])('not: %s', (text, name) => {
    expect(placesIn(text).filter((place) => place.startsWith(name))).toEqual([]);
  });
});
