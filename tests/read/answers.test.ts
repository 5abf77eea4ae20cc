import { describe, expect, test } from 'vitest';
import { bundledReader } from '../../src/rules-reader.ts';

const reader = bundledReader();

/** Each link as "type of the answer <- type of what is answered". */
function linksIn(text: string): string[] {
  const { events } = reader.read({ text, language: 'en', headline: '', publishedAt: '2024-03-14' });
  return events.flatMap((event) => event.responseTo.map((link) => `${event.type} <- ${events.find(({ id }) => id === link.event)?.type}`));
}

describe('which act answers which, within a sentence', () => {
  test.each([
    ['The killing of a reporter sparked protests in Lusaka.', 'PROTEST <- ASSAULT'],
    ['The killing of a reporter by police triggered protests across the country.', 'PROTEST <- ASSAULT'],
    ['The invasion of Kuwait by Iraq led to sanctions by the United States.', 'SANCTION <- ASSAULT'],
    ['Prompted by the killing of a reporter, Zambia expelled three envoys.', 'SANCTION <- ASSAULT'],
    ['Protests broke out in Kitwe after the arrest of the mayor.', 'PROTEST <- COERCE'],
    ['Zambia imposed sanctions on Malawi following the arrest of a reporter.', 'SANCTION <- COERCE'],
    ['Zambia imposed sanctions on Malawi because of the arrest of a reporter.', 'SANCTION <- COERCE'],
    ['Zambia recalled its envoy in protest against the arrest of a reporter.', 'SANCTION <- COERCE'],
    ['The army avenged the killing of a soldier by shelling the village.', 'ASSAULT <- ASSAULT'],
    ['Two guards were jailed for beating a prisoner to death.', 'SANCTION <- ASSAULT'],
    ['A judge sentenced two soldiers to life in prison for the murder of a priest.', 'SANCTION <- ASSAULT'],
    ['The league fined the club for the attack on a referee.', 'SANCTION <- ASSAULT'],
    ['The president had dismissed the police chief for accusing his superiors of shielding smugglers.', 'SANCTION <- ACCUSE'],
    ['A crowd furious at the arrest of a preacher burned a police station in Kano.', 'ASSAULT <- COERCE'],
    ['Residents, angered by the killing of a teenager by police, blocked the highway to Nakuru.', 'PROTEST <- ASSAULT'],
    ['Students outraged at the arrest of a singer blocked the road to Kitwe.', 'PROTEST <- COERCE'],
    ['Shopkeepers kept their shutters down in protest at the bombing.', 'PROTEST <- ASSAULT'],
    ['Police fired tear gas at the strikers because they had stoned the court.', 'ASSAULT <- ASSAULT'],
    ['Zambia recalled its envoy as a reply to the shelling of its embassy.', 'SANCTION <- ASSAULT'],
    ['Rebels bombed a bridge in what they called their answer to the killing of a farmer.', 'ASSAULT <- ASSAULT'],
    ['Zambia suspended a ceasefire and moved tanks to the border on Monday, two days after a bomb attack on a barracks killed nine soldiers.', 'RETREAT <- ASSAULT', 'MOBILIZE <- ASSAULT'],
    ['The siege began on Monday, a day after rebels shelled the town.', 'COERCE <- ASSAULT'],
    ['Guards shot dead a prisoner on Sunday, sparking riots across the city.', 'PROTEST <- ASSAULT'],
    ['The union called off a strike on Sunday after the government agreed to raise wages.', 'CONCEDE <- AGREE'],
    ['Malawi expelled three envoys on Tuesday, a day after Zambia expelled its ambassador.', 'SANCTION <- SANCTION'],
    ['Hundreds of students marched in Kitwe against the arrest of a singer.', 'PROTEST <- COERCE'],
    ['The premier accused Malawi of arming rebels, a charge that Malawi rejected.', 'REJECT <- ACCUSE'],
    ['Police raided two houses in Garissa and arrested nine men in response to an ambush on a convoy.', 'COERCE <- ASSAULT', 'COERCE <- ASSAULT'],
    ['Britain barred nine generals from its territory and froze their accounts over the torture of prisoners.', 'COERCE <- ASSAULT', 'SANCTION <- ASSAULT'],
    ['Mali expelled the Danish ambassador in response to a decision by Denmark to halt military training.', 'SANCTION <- SANCTION'],
    ['Farmers blocked the motorway near Lille in protest against the closure of two sugar mills.', 'PROTEST <- COERCE'],
    ['The company turned down a demand by miners for higher pay.', 'REJECT <- REQUEST'],
    ['The rebels released six hostages in exchange for the release of twelve fighters.', 'RETREAT <- RETREAT'],
    ['Elders agreed to hand in their rifles by Monday, in return for which the general promised to withdraw his troops.', 'AGREE <- AGREE'],
    ['Police arrested two men in connection with the murder of a nurse.', 'COERCE <- ASSAULT'],
    ['President Moyo sacked the army chief after an attack on a base killed 17 soldiers.', 'SANCTION <- ASSAULT'],
    ['The bank suspended a loan to Tunisia after police detained dozens of migrants.', 'SANCTION <- COERCE'],
    ['The African Union suspended Gabon on Thursday after soldiers seized power.', 'SANCTION <- COERCE'],
    ['Tanzania expelled a reporter after she had criticised the president.', 'SANCTION <- ACCUSE'],
    ['Rebels blew up two pylons after the government had turned down their demand for land.', 'ASSAULT <- REJECT', 'REJECT <- REQUEST'],
    ['Iran executed two men for killing a guard.', 'ASSAULT <- ASSAULT'],
    ['Police fired on supporters of the mayor after some of them had stoned the court.', 'ASSAULT <- ASSAULT'],
  ])('%s', (text, ...links) => {
    expect(linksIn(text)).toEqual(links);
  });
});

describe('which act answers one of the sentence before', () => {
  test.each([
    ['Zambia expelled three envoys on Monday. The move came in response to the killing of a reporter.', 'SANCTION <- ASSAULT'],
    ['Zambia expelled three envoys on Monday. The decision comes after rebels killed a reporter.', 'SANCTION <- ASSAULT'],
    ['Zambia expelled three envoys on Monday. This followed the killing of a reporter.', 'SANCTION <- ASSAULT'],
    ['Zambia expelled three envoys on Monday. It was a response to the killing of a reporter.', 'SANCTION <- ASSAULT'],
    ['Rebels shelled the town on Monday. In response, the army bombed three camps.', 'ASSAULT <- ASSAULT'],
    ['Rebels shelled the town on Monday. The army bombed three camps in retaliation.', 'ASSAULT <- ASSAULT'],
    ['Rebels shelled the town on Monday. The army responded by bombing three camps.', 'ASSAULT <- ASSAULT'],
    ['Rebels shelled the town on Monday. The army retaliated with air strikes on three camps.', 'ASSAULT <- ASSAULT'],
    ['Rebels shelled the town on Monday. Retaliatory air strikes by the army hit three camps.', 'ASSAULT <- ASSAULT'],
    ['Rebels shelled the town on Monday. The attack prompted the army to bomb three camps.', 'ASSAULT <- ASSAULT'],
    ['Rebels stormed a church on Sunday, killing nine. Shopkeepers shut their stores on Monday in protest at the massacre.', 'PROTEST <- ASSAULT'],
    ['A gunman shot a singer in Kano on Sunday. Four men were arrested over the killing.', 'COERCE <- ASSAULT'],
    ['Rebels stormed a police station in Falam on Friday. The ambush prompted the army to bomb three camps.', 'ASSAULT <- ASSAULT'],
    ['Rebels shelled a market in Kitwe. Two men were hurt. In response to the incident, Zambia expelled three envoys.', 'SANCTION <- ASSAULT'],
    ['A court in Kitwe jailed a reporter for two years. The mayor was not in court. Hundreds of students marched on Sunday to protest against the verdict.', 'PROTEST <- SANCTION'],
    ['Zambia moved two divisions to the border. Malawi recalled its ambassador in protest at the deployment.', 'SANCTION <- MOBILIZE'],
    ['Police stormed a school in Kitwe. Four officers were later detained over the raid.', 'COERCE <- ASSAULT'],
    ['The opposition accused the premier of theft. The premier rejected the accusation.', 'REJECT <- ACCUSE'],
    ['A policeman killed a vendor in Kisumu on Monday. Youths torched two police posts in revenge for his killing.', 'ASSAULT <- ASSAULT'],
    ['A guard shot dead a student in Mbale on Monday. Crowds set fire to a police station in revenge for his death.', 'ASSAULT <- ASSAULT'],
    ['Police seized a tonne of cocaine in Suva on Sunday. In response to the find, Australia froze the assets of a shipping firm.', 'SANCTION <- COERCE'],
    ['A court jailed a soldier for life on Monday. Two guards were acquitted. Hundreds of students marched in Kitwe in protest against the verdict.', 'PROTEST <- SANCTION'],
    ['Jets struck two depots near Sirte on Tuesday. The strikes answered a rocket attack on a base.', 'ASSAULT <- ASSAULT'],
    ['Jets bombed a hill near the border on Thursday. "We acted in response to rocket fire on a hospital," the premier said.', 'ASSAULT <- ASSAULT'],
    ['Gunmen shot dead a judge in Cali on Friday. Police called the murder a reprisal for a raid on a laboratory.', 'ASSAULT <- ASSAULT'],
    ['Gunmen attacked a house in May Pen on Monday. The attack was a reprisal by a gang for the murder of one of its members.', 'ASSAULT <- ASSAULT'],
    ['Crowds looted a food store in Beira on Wednesday. Seven people have been arrested for it.', 'COERCE <- PROTEST'],
    ['Iran freed two sailors on Monday. In return, Sweden promised to lift its ban on an airline.', 'AGREE <- RETREAT'],
    ['The president offered a truce on Sunday. The rebels turned it down.', 'REJECT <- AGREE'],
    ['Qatar offered to host talks on Monday. The militia rejected the offer on Tuesday.', 'REJECT <- AGREE'],
    ['Soldiers came under rocket fire near Lamu. It is not known who was there. Nobody spoke of it. In response, Kenya sent troops to the border.', 'MOBILIZE <- ASSAULT'],
  ])('%s', (text, link) => {
    expect(linksIn(text)).toEqual([link]);
  });
});

describe('one that only came later answers nothing', () => {
  test.each([
    'Zambia said it carried out air strikes against rebels in Chad. The strikes came at the direction of President Joe Moyo, the second time he has ordered retaliatory strikes against rebels.',
    'The president visited Paris after the attack on the embassy.',
    'The second shooting followed two shootings by gunmen in Kitwe.',
    'The premier met the rebels following the attack on the embassy.',
    'The speech came a week after an attack on the embassy.',
    'In response, the minister praised the teachers.',
    'The ministry closed schools on Thursday and after, and rebels shelled the town.',
    'Rebels shelled the town on Monday. The mayor met the governor in turn.',
    'The minister thanked the troops for attacking the rebels.',
    'She was jailed for two days before the attack on the embassy.',
    'Iran condemned the killing of the general.',
    'A crowd happy with the release of a preacher marched in Kano.',
    'Soldiers withdrew from the town after shelling a market.',
    'Zambia imposed a curfew in two towns on Monday. Hundreds of students marched against the law on agents.',
    'Relatives of two men who were shot dead protested outside the barracks, and a firm is changing its rules over the killings.',
    'The union, whose members picketed the prison over a cut in night staff, accused the state of ignoring it. Two guards were held on Monday.',
    'The council turned down a proposal by the minister to send drones over the city in return.',
    'Rebels shelled the town on Monday. Parliament may reject the accord.',
  ])('%s', (text) => {
    expect(linksIn(text)).toEqual([]);
  });
});
