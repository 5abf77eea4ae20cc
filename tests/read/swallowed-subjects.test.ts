import { describe, expect, test } from 'vitest';
import { bundledReader } from '../../src/rules-reader.ts';
import type { EventType } from '../../src/ontology.ts';

const reader = bundledReader();
/** "actor > recipient or target" of each event of a type, as the text itself has them. */
const told = (text: string, type: EventType): string[] => reader.read({ text, language: 'en', headline: '' }).events.filter((event) => event.type === type).map(({ roles }) => {
  const names = (...keys: readonly ('actor' | 'recipient' | 'target')[]): string => keys.flatMap((key) => roles[key] ?? []).filter(({ via }) => via !== 'COUNTRY_OF_PLACE').map(({ name }) => name).join(', ');
  return `${names('actor')} > ${names('recipient', 'target')}`;
});

describe('Who did it to whom, where a clause stands between', () => {
  test.each<[string, EventType, readonly string[]]>([
    ['Another man, who was detained on Tuesday night because of a resemblance to the suspect, has since been freed by police.', 'RETREAT', ['police > Another man']],
    ['The driver, who was arrested on the spot, has since been charged with murder.', 'ACCUSE', [' > driver']],
    ['The rebels fled after Ali Moyo, who leads the Badr bloc, had threatened the villagers.', 'THREATEN', ['Ali Moyo > villagers']],
    ['They withdrew after General Tom Banda, who commands the garrison, had met the elders.', 'CONSULT', ['Tom Banda > elders']],
    ['Soldiers sent to inspect it had been shot at first by rebels.', 'ASSAULT', ['rebels > Soldiers']],
    ['It began two days after residents of the district had attacked a police station.', 'ASSAULT', ['residents > police station']],
    ['The strike began hours after police in the town had arrested a union leader.', 'COERCE', ['police > union leader']],
    ['Four people have died, two of them shot by a retired lawyer, Tom Banda.', 'ASSAULT', ['Tom Banda > two']],
    ['The woman who runs the town\'s only clinic was abducted by militiamen on Sunday.', 'ASSAULT', ['militiamen > woman']],
    ['The sweeper was held for a month and then left for Canada, which granted him asylum.', 'AID', ['Canada > sweeper']],
    ['Somalia\'s federal government, with which Puntland broke off ties in March, has promised aid.', 'SANCTION', ['Puntland > Somalia\'s federal government']],
    ['China\'s foreign minister, Wang Yi, telephoned his counterpart in Seoul, Cho Hyun, to urge restraint.', 'CONSULT', ['Wang Yi > Cho Hyun']],
    ['Chad\'s president met his Sudanese counterpart on Sunday.', 'CONSULT', ['Chad\'s president > Sudanese counterpart']],
    ['The rebels fled after the raid, and had attacked a village before.', 'ASSAULT', ['rebels > village']],
  ])('%s', (text, type, expected) => {
    expect(told(text, type)).toEqual(expected);
  });
});

describe('Who does it, where a place, a day, a body or a saying stands beside', () => {
  test.each<[string, EventType, readonly string[]]>([
    ['On Thursday, the High Court in Lilongwe, Malawi jailed a minister.', 'SANCTION', ['High Court > minister']],
    ['In Khorog elders met General Tom Banda on Thursday.', 'CONSULT', ['elders > Tom Banda']],
    ['Last Monday protesters burned down the house of the mayor.', 'ASSAULT', ['protesters > mayor, house']],
    ['EU foreign policy chief Josep Borrell condemned the grenade attack.', 'ACCUSE', ['Josep Borrell > ']],
    ['A worker was killed when police in Gazipur, an industrial city north of the capital, Dhaka, fired rubber bullets at marchers.', 'ASSAULT', ['police > marchers, worker']],
    ['The council approved the exercise, a spokeswoman said, but rejected a plan by the army.', 'REJECT', ['council > army']],
    ['The ministry had warned the firm, its lawyer said, and fined it twice.', 'SANCTION', ['ministry > firm']],
    ['Casino workers stranded at the border are demanding to be let through.', 'REQUEST', ['Casino workers > ']],
    ['Ten sailors were freed on Sunday after mediation by Oman.', 'RETREAT', [' > Ten sailors']],
    ['The head of military intelligence, Nasser Hamid, whom two officials accused of treason, has fled.', 'ACCUSE', ['two officials > Nasser Hamid']],
    ['Police shot Tom Banda, a former border guard whom the authorities accuse of murder.', 'ACCUSE', ['authorities > Tom Banda']],
    ['Amnesty International called for the release of the poet, who has been in prison since 2019.', 'REQUEST', ['Amnesty International > ']],
    ['A spokesman for the RSF declined to comment.', 'STATEMENT', ['spokesman for the RSF > ']],
  ])('%s', (text, type, expected) => {
    expect(told(text, type)).toEqual(expected);
  });
});

describe('Who is asked or refused, as against whom it is about', () => {
  test.each<[string, EventType, readonly string[]]>([
    ['The fighters demanded that their comrades be let go.', 'REQUEST', ['fighters > ']],
    ['The party called for the release of all detainees.', 'REQUEST', ['party > ']],
    ['The union demanded that the company pay the miners.', 'REQUEST', ['union > company']],
    ['The bishops demanded the resignation of the governor.', 'REQUEST', ['bishops > governor']],
    ['Chad has refused to hand over the former ruler.', 'REJECT', ['Chad > ']],
    ['The governor refused the miners a permit.', 'REJECT', ['governor > miners']],
    ['Men with shotguns fired at a patrol boat from the bank, wounding a soldier.', 'ASSAULT', ['Men > soldier, patrol boat']],
    ['A mob burned two churches and some 30 houses.', 'ASSAULT', ['mob > two churches, 30 houses']],
  ])('%s', (text, type, expected) => {
    expect(told(text, type)).toEqual(expected);
  });
});
