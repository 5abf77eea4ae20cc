import { describe, expect, test } from 'vitest';
import { bundledReader } from '../../src/rules-reader.ts';

const reader = bundledReader();

/** Each act of a text with who ordered it, as `TYPE name`; denied acts are left out. */
const orderedIn = (text: string): string => reader.read({ text, language: 'en', publishedAt: '2024-03-14' }).events.filter(({ status }) => status !== 'NEGATED')
  .flatMap(({ type, roles }) => (roles.authorizer ?? []).map(({ name }) => `${type} ${name}`)).join(' + ');

describe('Who orders is told from others near by', () => {
  test.each([
    ['Rioters burned two lorries on Sunday, and the police commissioner, Lanre Ade, directed officers to arrest the ringleaders.', 'COERCE Lanre Ade'],
    ['Smugglers rammed a patrol boat, and the fleet\'s commander, Admiral Lee Jun, authorised his crews to open fire.', 'ASSAULT Lee Jun'],
    ['Captain Eugene Bala led the men, and General Maxime Mokom, who was in Bangui at the time, ordered the attack by telephone.', 'ASSAULT Maxime Mokom'],
    ['The mayor, Ronen Marelly, ordered schools closed until Friday.', 'COERCE Ronen Marelly'],
    ['An inquiry found on Wednesday that the governor of the prison, Colin Treacy, ordered guards to beat four inmates in 2015.', 'ASSAULT Colin Treacy'],
    ['Lieutenant General Ramon Abubakar, who heads the command, directed the marines to search the islands of Tawi-Tawi.', 'MOBILIZE Ramon Abubakar'],
    ['Nearly 300 soldiers, sent on the orders of the prime minister, set up checkpoints.', 'MOBILIZE prime minister'],
    ['The minister did direct guards to cut off power to the block.', 'COERCE minister'],
    ['Prime Minister Mohammed al-Sudani ordered the release of 31 demonstrators held since Saturday and sent a minister to talk to them.', 'RETREAT Mohammed al-Sudani'],
    ['Police raided the mill on Monday. The prosecutor, Oleh Filchak, named Colonel Igor Martynov as the man who gave the order.', 'COERCE Igor Martynov'],
    ['Guerrillas freed 29 policemen on Thursday. Their commander said he gave the order on Monday.', 'RETREAT commander'],
    ['Riot police used batons on Monday. The minister later said that he and not the director had authorised the use of force.', 'ASSAULT minister'],
  ])('%s', (text, ordered) => {
    expect(orderedIn(text)).toBe(ordered);
  });
});

describe('What is ordered is told from others near by', () => {
  test.each([
    ['A judge on Tuesday freed 40 Haitians whom the security secretary, Dana Crewe, had ordered deported.', 'COERCE Dana Crewe'],
    ['The president signed an order late on Monday banning rallies in the capital.', 'COERCE president'],
    ['Soldiers destroyed 27 rigs and arrested 61 miners on Monday, acting on an order from President Nana Mensah to clear the rivers.', 'ASSAULT Nana Mensah + COERCE Nana Mensah'],
    ['Tajik troops killed nine men and detained 43 on Wednesday in what the ministry called an operation ordered by President Emomali Rahmon.', 'ASSAULT Emomali Rahmon + COERCE Emomali Rahmon'],
    ['Poland shut its crossing with Belarus on Wednesday, a measure that Interior Minister Marcin Kierwinski had signed the night before.', 'COERCE Marcin Kierwinski'],
    ['Belarus released 13 prisoners on Wednesday under a pardon signed by President Alexander Lukashenko.', 'RETREAT Alexander Lukashenko'],
    ['The closure of the airport was decided by the junta on Monday.', 'COERCE junta'],
    ['Peru expelled two Mexican diplomats on Thursday. President Dina Boluarte took the decision after Mexico\'s leader insulted her.', 'SANCTION Dina Boluarte'],
    ['The army shelled the port on Friday. General Asif Lodhi said the decision had been his alone.', 'ASSAULT Asif Lodhi'],
    ['The navy seized four trawlers on Sunday. The boats were taken on the instructions of the fisheries ministry, an officer said.', 'COERCE fisheries ministry'],
    ['Police boarded the trawler in Tromso on Tuesday. A court in Tromso had granted a search warrant on Monday.', 'COERCE court'],
    ['The watchdog fined the water company 40 million pounds on Monday. The penalty, which was approved by the regulator\'s board, is the largest so far.', 'SANCTION regulator\'s board'],
    ['Chadian warplanes struck islands in the lake on Monday. President Mahamat Deby ordered the operation, code-named Haskanite, when he visited the garrison on Saturday.', 'ASSAULT Mahamat Deby'],
    ['The Commission released 10 billion euros to Hungary on Wednesday; its president, Ann Holm, signed off on the payment on Tuesday evening.', 'AID Ann Holm'],
    ['Washington lifted sanctions on the airline Belavia on Monday. President Donald Trump approved the step.', 'CONCEDE Donald Trump'],
  ])('%s', (text, ordered) => {
    expect(orderedIn(text)).toBe(ordered);
  });

  test.each([
    'The general ordered his men not to fire on the crowd.',
    'President Ferdinand Marcos told the coast guard not to answer in kind.',
    'She was jailed for leading a strike that a court had ordered stopped.',
    'Succes Masra told his supporters to protest peacefully.',
    'The owner had instructed his crew to cooperate.',
    'The witness said one of the men had been tortured by officers who were told by a prosecutor to get a confession.',
    'The officers acted on the authority of an inspector, who has since been moved to other work.',
    'Union leader Chhim Sithar left prison in Phnom Penh on Monday under a royal pardon requested by Prime Minister Hun Manet.',
    'Rebels killed nine recruits with a bomb on Monday, in revenge for the abduction of activists. The corps commander signed off on the plan.',
  ])('and nobody where nothing is: %s', (text) => {
    expect(orderedIn(text)).toBe('');
  });
});
