import { describe, expect, test } from 'vitest';
import { bundledReader } from '../../src/rules-reader.ts';

const reader = bundledReader();
const typesIn = (text: string): string[] => reader.read({ text, language: 'en', headline: '' }).events.map(({ type, modes }) => [type, ...modes].join(' '));
const actsIn = (text: string): string[] => typesIn(text).filter((type) => !type.startsWith('STATEMENT'));

/** The same word, told of an act, and told of none. */
const senses: readonly (readonly [string, string, readonly string[]])[] = [
  ['The Tongan premier fired the finance minister on Friday.', 'SANCTION EXPEL', ['The kiln fired the clay tiles overnight.', 'The lecture fired up the pupils.']],
  ['Guards fired at the convoy on Friday.', 'ASSAULT FIREARMS', ['The potter fired the vase on Friday.']],
  ['Warplanes struck a depot in the port on Friday.', 'ASSAULT', ['The director struck a cheerful tone on Friday.', 'A hurricane struck the island on Friday.', 'The two clubs struck a bargain over the winger.']],
  ['Gunmen shot a reporter in the market.', 'ASSAULT FIREARMS', ['The crew shot a documentary in the desert.', 'She shot the photo in May.']],
  ['Police charged the treasurer with fraud.', 'ACCUSE ALLEGE', ['The hotel charged a fee of ten dollars.', 'He charged his phone overnight.']],
  ['Police arrested the treasurer on Friday.', 'COERCE ARREST', ['The reform arrested the decline of the river.']],
  ['The Latvian president met the Polish premier on Friday.', 'CONSULT', ['The factory met its target in May.', 'The bridge met all requirements.']],
  ['Rebels launched missiles at the capital.', 'ASSAULT HEAVY_WEAPONS', ['The ministry launched a website on Friday.', 'The firm launched a new telephone.']],
  ['Norway and Chile signed a treaty on Friday.', 'SUPPORT', ['The club signed a goalkeeper on Friday.']],
  ['The guerrillas released the hostages on Friday.', 'RETREAT RELEASE', ['The band released an album on Friday.', 'The dam released its water at night.']],
  ['Soldiers occupied the village on Friday.', 'COERCE SEIZE', ['The herons occupied the marsh in spring.']],
  ['The prince recognised the breakaway republic.', 'SUPPORT', ['She recognised the voice at once.']],
  ['Militiamen beat a student in the square.', 'ASSAULT BEAT', ['Chile beat Peru on Friday.', 'The champion beat his rival in the final.']],
  ['Voters accused the mayor of fraud.', 'ACCUSE', ['The alleged thief ran away.']],
  ['The rebels attacked the barracks on Friday.', 'ASSAULT', ['He suffered a heart attack on Friday.']],
  ['The army began an operation against the rebels on Friday.', 'ASSAULT', ['The surgeon began an operation on Friday.', 'The mine began operations in June.']],
  ['The war between Chad and Libya continued.', 'ASSAULT', ['The price war continued on Friday.', 'He wrote a history of the Crimean War.']],
  ['A strike by nurses began on Friday.', 'PROTEST STRIKE', ['The batter called a strike on Friday.']],
  ['Hundreds of students rallied against the government.', 'PROTEST DEMO', ['Stocks rallied in late trading.']],
  ['The gang threatened the judge on Friday.', 'THREATEN', ['Dry summers threatened the wheat.']],
  ['Libya seized a Greek trawler on Friday.', 'COERCE SEIZE', ['The winger seized his chance on Friday.']],
  ['The court convicted the banker of fraud.', 'SANCTION CONVICT', ['The juror was not convinced.']],
  ['Kenya imposed a curfew in Mombasa.', 'COERCE CURFEW', ['The tailor imposed his taste.']],
  ['Mexico aided the victims of the quake.', 'AID', ['The lamp helped him to read.', 'A warm bath helps the muscles.']],
  ['The Danish parliament rejected the offer.', 'REJECT', ['Bird numbers declined by a third.']],
  ['Ecuador recalled its ambassador from Cuba.', 'SANCTION WITHDRAW', ['She recalled her childhood.', 'The carmaker recalled 300 vans.']],
  ['Police searched the flat of the suspect.', 'COERCE SEIZE', ['Divers searched for pearls.']],
  ['The mutineers held the envoy in custody.', 'COERCE ARREST', ['The choir held a concert on Friday.', 'The cup held a litre.']],
  ['Hackers breached the network of the Danish bank.', 'COERCE CYBER', ['The river breached the dyke.']],
  ['The mayor called the verdict a disgrace.', 'ACCUSE DISAPPROVE', ['The mayor called the number twice.', 'She called her cat Felix.']],
  ['The verdict is a disgrace, the mayor said.', 'ACCUSE DISAPPROVE', ['The verdict is long, the mayor said.', 'It would be a disgrace to lose, the coach said.']],
  ['Ghanaian dockers are on strike over pay.', 'PROTEST STRIKE', ['The clock is on the wall.']],
  ['Schools were closed in Lomé by the government.', 'COERCE RESTRICT', ['The shop closed at six.']],
  ['The chamber held the minister in contempt.', 'ACCUSE ALLEGE', ['He held the sceptre in his hand.']],
  ['The senator dropped out of the race on Friday.', 'RETREAT', ['The pupil dropped out of school.']],
  ['Togo joined the naval coalition on Friday.', 'COOPERATE', ['He joined the choir in May.']],
  ['Ghana urged Togo to release the captain.', 'REQUEST', ['She asked him what he had eaten.', 'He sought a quiet corner.', 'I agreed to talk about my life.']],
  ['The court found the banker guilty of fraud.', 'SANCTION CONVICT', ['The court found the file on Friday.']],
  ['The Togolese king dissolved parliament on Friday.', 'COERCE RESTRICT', ['The salt dissolved in water.']],
  ['The Omani foreign minister resigned on Friday.', 'RETREAT RESIGN', ['The widow was resigned to her loss.']],
];

describe('A word of the dictionary', () => {
  test.each(senses)('%s', (text, type, others) => {
    expect(typesIn(text).filter((one) => one.startsWith(type))).not.toEqual([]);
    expect(others.flatMap((other) => actsIn(other).map((act) => `${other} — ${act}`))).toEqual([]);
  });
});

describe('Statements on one\'s own part', () => {
  test.each([
    ['The Gray Wolves claimed responsibility for the blast.', 'CLAIM_OF_RESPONSIBILITY'],
    ['The ambush was claimed by the Gray Wolves, a rebel group.', 'CLAIM_OF_RESPONSIBILITY'],
    ['Rebels said they had shelled the barracks.', 'CLAIM_OF_RESPONSIBILITY'],
    ['Malta denied that its navy had rammed the trawler.', 'DENIAL'],
    ['The orchestra\'s office denied reports that its conductor would leave.', 'DENIAL'],
    ['Tonga said it had no part in the ambush.', 'DENIAL'],
    ['The ministry said it was not involved in the raid.', 'DENIAL'],
    ['The treasurer pleaded not guilty on Friday.', 'DENIAL'],
    ['The bank declined to comment.', 'DECLINED_COMMENT'],
    ['The governor refused to discuss the figures.', 'DECLINED_COMMENT'],
    ['The navy would not say whether the ship was armed.', 'DECLINED_COMMENT'],
  ])('%s', (text, mode) => {
    expect(typesIn(text)).toContain(`STATEMENT ${mode}`);
  });

  test.each([
    'The navy did not immediately reply to questions.', 'Police said they had shot the burglar.', 'The minister said he had no plans to travel.', 'The court accepted responsibility for the archive.',
    'The governor said the road was not safe.',
  ])('none: %s', (text) => {
    expect(typesIn(text).filter((type) => /DENIAL|DECLINED|CLAIM/.test(type))).toEqual([]);
  });
});
