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
    'Rebels shelled the town on Monday. Parliament may reject the accord.',
  ])('%s', (text) => {
    expect(linksIn(text)).toEqual([]);
  });
});
