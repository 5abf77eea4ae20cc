import { describe, expect, test } from 'vitest';
import { bundledReader } from '../../src/rules-reader.ts';
import type { EventType } from '../../src/ontology.ts';

const reader = bundledReader();
/** "actor > recipient or target" of each event of a type, as the text itself has them. */
const told = (text: string, type: EventType, headline: string | undefined = ''): string[] => reader.read({ text, language: 'en', headline }).events.filter((event) => event.type === type).map(({ roles }) => {
  const names = (...keys: readonly ('actor' | 'recipient' | 'target')[]): string => keys.flatMap((key) => roles[key] ?? []).filter(({ via }) => via !== 'COUNTRY_OF_PLACE').map(({ name }) => name).join(', ');
  return `${names('actor')} > ${names('recipient', 'target')}`;
});

describe('Who did it to whom in a clause about a noun', () => {
  test.each<[string, EventType, readonly string[]]>([
    ['Three nurses whom the rebels abducted in May from a clinic were freed on Sunday.', 'ASSAULT', ['rebels > Three nurses']],
    ['The pilots, whom the army detained on Friday, were flown to Kampala.', 'COERCE', ['army > pilots']],
    ['Two priests that the militia kidnapped in June were found in a forest.', 'ASSAULT', ['militia > Two priests']],
    ['The farm, which soldiers raided on Monday, belongs to a senator.', 'COERCE', ['soldiers > farm']],
    ['The army, which rebels attacked on Monday, said it would answer.', 'ASSAULT', ['rebels > army']],
    ['Twelve sailors who were abducted by pirates in June have come home.', 'ASSAULT', ['pirates > Twelve sailors']],
    ['The rebels who attacked the barracks on Monday fled.', 'ASSAULT', ['rebels > barracks']],
    ['The editor, whom police arrested on Friday, was freed.', 'COERCE', ['police > editor']],
    ['Governor Musa Bello, who just last month had praised the rebels, condemned them on Friday.', 'SUPPORT', ['Musa Bello > rebels']],
    ['Governor Musa Bello, who just last month had praised the rebels, condemned them on Friday.', 'ACCUSE', ['Musa Bello > rebels']],
  ])('%s', (text, type, expected) => {
    expect(told(text, type)).toEqual(expected);
  });
});

describe('Who did it, where something is told of them first', () => {
  test.each<[string, EventType, readonly string[]]>([
    ['Rebels who hold the airport have threatened to shoot down any plane.', 'THREATEN', ['Rebels > plane']],
    ['Militants who took the two engineers have attacked a barracks.', 'ASSAULT', ['Militants > barracks']],
    ['Some 3,000 migrants camped at the port have been threatened with deportation.', 'THREATEN', [' > 3,000 migrants']],
    ['Federal agents executing a search warrant carried boxes out of the house.', 'COERCE', ['Federal agents > ']],
    ['A man wielding a machete hacked three people to death in Nairobi.', 'ASSAULT', ['man > three people']],
    ['Gunmen riding motorbikes attacked the village.', 'ASSAULT', ['Gunmen > village']],
    ['The junior party is threatening to quit the coalition.', 'THREATEN', ['junior party > coalition']],
    ['Doctors in Kenya downed tools on Monday.', 'PROTEST', ['Doctors > ']],
    ["Russia's massing of 90,000 soldiers near the frontier has alarmed its neighbours.", 'MOBILIZE', ['Russia > ']],
    ['Troops hold seven over a coup plot.', 'COERCE', ['Troops > seven']],
    ['Police arrested seven over the fire.', 'COERCE', ['Police > seven']],
    ['The cyclone struck in March 2015, killing 11.', 'ASSAULT', []],
    ['The club signed two over the summer.', 'COERCE', []],
  ])('%s', (text, type, expected) => {
    expect(told(text, type)).toEqual(expected);
  });
});

describe('Who did it, where words stand between who and what', () => {
  test.each<[string, EventType, readonly string[]]>([
    ['Two porters died on Tuesday as presidential guards, sent from the capital, opened fire on a crowd.', 'ASSAULT', ['presidential guards > crowd']],
    ['Ten people were hurt when officers, acting on a tip, attacked a bar in Beira.', 'ASSAULT', ['officers > Ten people, bar']],
    ['Troops had attacked the rebels and Turkey would send more, an aide said.', 'ASSAULT', ['Troops > rebels']],
    ['Mutale Bwalya founded a party but was arrested in 1963.', 'COERCE', [' > Mutale Bwalya']],
    ['Germany cut aid to Mali on Monday.', 'SANCTION', ['Germany > Mali']],
    ['The United States said its forces had carried out an air strike on al-Shabaab near Jamaame on Sunday.', 'ASSAULT', ['forces > Al-Shabaab']],
    ['A crowd angry at a court verdict burned the town hall.', 'ASSAULT', ['crowd > town hall']],
    ['Farmers furious over a government tax attacked an office of the ruling party.', 'ASSAULT', ['Farmers > ruling party, office']],
    ['Men armed with machetes killed nine villagers in Ituri.', 'ASSAULT', ['Men > nine villagers']],
    ['Police acting on a tip raided a flat in Turin and arrested two Albanians.', 'COERCE', ['Police > flat', 'Police > two Albanians']],
    ['The ministry said the plan was uncovered on Monday, when officers acting on a warrant raided a farm and detained four men.', 'COERCE', ['officers > farm', 'officers > four men']],
    ['Rebels attacked soldiers guarding a bridge.', 'ASSAULT', ['Rebels > soldiers']],
    ['Troops loyal to General Haftar seized the airport on Friday.', 'ASSAULT', ['Troops > airport']],
    ['A man wearing a mask stabbed a priest in Lyon.', 'ASSAULT', ['man > priest']],
    ['A year earlier a crowd angry at a court ruling burned a bus.', 'ASSAULT', ['crowd > bus']],
    ['A mob angry at a court ruling burned a bus.', 'ASSAULT', ['mob > bus']],
    ['A week earlier a crowd angry at a court ruling burned a bus in Mendi.', 'ASSAULT', ['crowd > bus']],
    ['Ten sailors whose tanker was seized by Yemen\'s Houthis in June came home.', 'ASSAULT', ['Houthis > tanker']],
    ['Teachers who had not been paid since May occupied the ministry.', 'PROTEST', ['Teachers > ministry']],
    ['Villagers that lost their land to the company burned its trucks on Friday.', 'ASSAULT', ['Villagers > company, trucks']],
    ['Soldiers who fled the camp attacked a village.', 'ASSAULT', ['Soldiers > village']],
    ['Villagers displaced by the fighting blocked a road.', 'PROTEST', ['Villagers > road']],
    ['Norway, a guarantor of the talks, urged both sides to stop shooting.', 'REQUEST', ['Norway > both sides']],
    ['Ingrid Solheim, the acting head of the mission, called on the rebels to lift the siege.', 'REQUEST', ['Ingrid Solheim > rebels']],
  ])('%s', (text, type, expected) => {
    expect(told(text, type)).toEqual(expected);
  });
});

describe('Who did what is told beside their words', () => {
  test.each<[string, EventType, readonly string[]]>([
    ['The foreign ministry said the convoy was empty, and accused Chad of lying.', 'ACCUSE', ['foreign ministry > Chad']],
    ['The ports minister, Ali Noor, complained that Bosaso had not been consulted and threatened to close the harbour.', 'THREATEN', ['Ali Noor > ']],
    ['A spokesman for the premier, Sami Aziz, said 14 people were killed and accused Washington of lying.', 'ACCUSE', ['Sami Aziz > United States']],
    ['Caracas denies that its soldiers were involved and blames smugglers.', 'ACCUSE', ['Venezuela > smugglers']],
    ['The president dismissed the general for accusing his superiors of fraud.', 'ACCUSE', ['general > superiors']],
    ['The minister sent his deputy, Omar Jama, to meet the elders.', 'CONSULT', ['Omar Jama > elders']],
    ['The king sent a letter to protest the raid.', 'ACCUSE', ['king > ']],
    ['She spoke by telephone with Vanuatu\'s prime minister, Charlot Salwai, who thanked her.', 'CONSULT', [' > Charlot Salwai']],
    ['Rumours on social media that the mayor had been arrested were false, police said.', 'COERCE', [' > mayor']],
    // What is said goes on where nothing speaks against it.
    ['The general said rebels had burned a bridge and abducted three farmers.', 'ASSAULT', ['rebels > bridge', 'rebels > three farmers']],
  ])('%s', (text, type, expected) => {
    expect(told(text, type)).toEqual(expected);
  });
});

describe('Whom the words name', () => {
  test.each<[string, EventType, readonly string[]]>([
    ['Gunmen killed the radio journalist Amina Diallo in Kano.', 'ASSAULT', ['Gunmen > Amina Diallo']],
    ['The treaty was signed by Italy\'s ambassador, Corrado Fenoglio.', 'SUPPORT', ['Corrado Fenoglio > ']],
    ['Brigadier-General Samuel Otieno accused the rebels of murder.', 'ACCUSE', ['Samuel Otieno > rebels']],
    ['Detective Chief Inspector Otto Sarkia arrested three men in Tallinn.', 'COERCE', ['Otto Sarkia > three men']],
    ['The prefect, Colonel Jean Rakoto, accused the union of violence.', 'ACCUSE', ['Jean Rakoto > union']],
    ['The Chief of Staff accused the rebels of murder.', 'ACCUSE', ['Chief of Staff > rebels']],
    ['The interior minister\'s office accused the opposition of lying.', 'ACCUSE', ['interior minister\'s office > opposition']],
    ['The Congress of the Valleys accused the government of fraud.', 'ACCUSE', ['Congress of the Valleys > government']],
    ['Gunmen stormed the prosecutor\'s office in Cali.', 'ASSAULT', ['Gunmen > prosecutor, prosecutor\'s office']],
    ['Police raided a house in Lusaka on Friday.', 'COERCE', ['Police > house']],
    ['Hackers attacked the computers of the Estonian parliament.', 'ASSAULT', ['Hackers > Estonian parliament, computers']],
    ['Army helicopters bombed a village.', 'ASSAULT', ['Army > village']],
    ['Navy boats seized a trawler off Mombasa on Friday.', 'COERCE', ['Navy > trawler']],
    ['Puntland cut ties with Somalia in March.', 'SANCTION', ['Puntland > Somalia']],
    ['Mali is backed by Russia, and the rebels by Algeria.', 'SUPPORT', ['Russia > Mali']],
    ['Police dismissed talk on Facebook that gangs were near.', 'REJECT', ['Police > ']],
    ['The owner, Blue Star Lines of Piraeus, said it had paid no ransom.', 'CONCEDE', ['Blue Star Lines > ']],
    ['Pretoria denied that it had sent a battalion to Goma.', 'MOBILIZE', ['South Africa > ']],
  ])('%s', (text, type, expected) => {
    expect(told(text, type)).toEqual(expected);
  });
});

describe('Whom words about an act name, and whom they do not', () => {
  test.each<[string, EventType, readonly string[]]>([
    ['France and Chad condemned the killing of the bishop.', 'ACCUSE', ['France, Chad > ']],
    ['France condemned attacks by the rebels.', 'ACCUSE', ['France > rebels']],
    ['The minister rejected criticism of the army.', 'REJECT', ['minister > ']],
    ['The minister rejected an appeal by the rebels.', 'REJECT', ['minister > rebels']],
    ['Villagers protested the killing of a farmer by soldiers.', 'PROTEST', ['Villagers > ']],
    ['The general accused his superiors of fraud.', 'ACCUSE', ['general > superiors']],
    ['The arrest of a rubber tapper angered the town.', 'COERCE', [' > rubber tapper']],
    ['Police seized 40 crates of lobster from a farmer.', 'COERCE', ['Police > farmer, 40 crates']],
    ['A native of Goma, Omar Khan accused the army of murder.', 'ACCUSE', ['Omar Khan > army']],
    ['Hundreds of students across Chad blocked roads on Monday.', 'PROTEST', ['students > roads']],
    ['Members of the union Solidarity marched on the ministry.', 'PROTEST', ['Solidarity > ministry']],
    ['They had asked Governor Musa Bello, who is supported by the army, to resign.', 'RETREAT', ['Musa Bello > ']],
  ])('%s', (text, type, expected) => {
    expect(told(text, type)).toEqual(expected);
  });
});

describe('A headline tells what was done without "was"', () => {
  test.each<[string, EventType, readonly string[]]>([
    ['Two soldiers killed in Mali ambush', 'ASSAULT', [' > Two soldiers']],
    ['Looters shot with rubber bullets in Suriname', 'ASSAULT', [' > Looters']],
    ['Journalist shot dead in Tijuana', 'ASSAULT', [' > Journalist']],
    ['Minister charged with fraud', 'ACCUSE', [' > Minister']],
    ['Ten miners freed after siege', 'RETREAT', [' > Ten miners']],
    ['Chad army attacks rebels in north', 'ASSAULT', ['Chad army > rebels']],
    ['Police arrest mayor over fraud', 'COERCE', ['Police > mayor']],
    ['Kenyan court jails blogger', 'SANCTION', ['Kenyan court > blogger']],
    ['Sudan: Army shells market in Khartoum', 'ASSAULT', ['Army > market']],
    ['Mali rebels free 20 soldiers', 'RETREAT', ['Mali rebels > 20 soldiers']],
    ['World in brief: Chad frees two hostages, Kenyan court jails blogger', 'RETREAT', ['Chad > two hostages']],
  ])('%s', (headline, type, expected) => {
    expect(told(`${headline}\n\nThe town of Kano lies in the north. It has a market and many people live there.`, type, headline)).toEqual(expected);
  });
});

describe('Who acts along with others, behind a day, or by a noun of act', () => {
  test.each<[string, EventType, readonly string[]]>([
    ['Canada, along with Britain and France, imposed sanctions on Chad.', 'SANCTION', ['Canada, United Kingdom, France > Chad']],
    ['Kenya, as well as Uganda, rejected the plan.', 'REJECT', ['Kenya, Uganda > ']],
    ['The mayor, together with the bishop, condemned the rebels.', 'ACCUSE', ['mayor, bishop > rebels']],
    ['Along with Norway, Denmark imposed sanctions on Belarus.', 'SANCTION', ['Denmark, Norway > Belarus']],
    ['Chad, backed by France and Togo, rejected the plan.', 'REJECT', ['Chad > ']],
    ['The mayor met with the bishop on Monday.', 'CONSULT', ['mayor > bishop']],
    ['The governor declared a curfew, and on Sunday troops arrested six men.', 'COERCE', ['governor > ', 'troops > six men']],
    ['Farmers marched to the capital, and for three days students blocked the main bridge.', 'PROTEST', ['Farmers > ', 'students > main bridge']],
    ['The army seized the port, and by Friday night had arrested six men.', 'COERCE', ['army > six men']],
    ['The killing of its leader, Omar Khan, by police in March angered the group.', 'ASSAULT', ['police > Omar Khan']],
    ['The arrest of the singer, Ana Lopez, by soldiers on Friday angered the town.', 'COERCE', ['soldiers > Ana Lopez']],
    ['The bishop, a critic of the junta, was arrested by soldiers.', 'COERCE', ['soldiers > bishop']],
    ['Omar Khan, a lawyer and a critic of the government, was beaten by officers.', 'ASSAULT', ['officers > Omar Khan']],
    ['Three students were detained by plainclothes policemen.', 'COERCE', ['plainclothes policemen > Three students']],
    ['The lawyer Nora Felt called the ruling absurd.', 'ACCUSE', ['Nora Felt > ']],
    ['Villagers said that soldiers had beaten two farmers.', 'ASSAULT', ['soldiers > two farmers']],
    ['Guards shot dead two inmates on Monday.', 'ASSAULT', ['Guards > two inmates']],
    ['Military spokesman Musa Bello denied that villagers had been a target and accused the rebels of lying.', 'ACCUSE', ['Musa Bello > rebels']],
    ['The mayor said the bridge would reopen and blamed the ministry for the delay.', 'ACCUSE', ['mayor > ministry']],
    ['The mayor said soldiers had shelled the town and attacked two farmers.', 'ASSAULT', ['soldiers > town', 'soldiers > two farmers']],
  ])('%s', (text, type, expected) => {
    expect(told(text, type)).toEqual(expected);
  });
});
