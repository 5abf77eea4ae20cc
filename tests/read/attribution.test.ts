import { describe, expect, test } from 'vitest';
import { bundledReader } from '../../src/rules-reader.ts';

const reader = bundledReader();
const read = (text: string) => reader.read({ text, language: 'en', publishedAt: '2024-03-14' });
const tellers = (text: string, type: string) => read(text).events.filter((event) => event.type === type).map(({ attribution }) => attribution.map(({ name }) => name).join(', '));
const sayings = (text: string) => read(text).events.filter(({ type }) => type === 'STATEMENT').map(({ modes, roles }) => `${roles.actor?.map(({ name }) => name).join(', ')} ${modes.join(' ')}`);

describe('who tells of an act', () => {
  test.each([
    ['Soldiers shelled the town of Goma and the airport, the governor said on Monday.', 'ASSAULT', ['governor']],
    ['President William Ruto telephoned the rebel leaders and asked for patience, the Elysee said in a statement.', 'CONSULT', ['Elysee Palace']],
    ['A guard was killed in a gunfight with the raiders, the attorney general\'s office said.', 'ASSAULT', ['attorney general\'s office']],
    ['Rebels have carried out nine attacks on clinics since May, killing 40 nurses, according to Amnesty International.', 'ASSAULT', ['Amnesty International']],
    ['The minister spoke to reporters. "Rebels bombed the bridge," Minister Anna Holm said. "They killed nine soldiers at the checkpoint."', 'ASSAULT', ['Anna Holm', 'Anna Holm']],
    ['"Rebels bombed the bridge. They killed nine soldiers at the checkpoint," Minister Anna Holm said.', 'ASSAULT', ['Anna Holm', 'Anna Holm']],
    ['Senator Anna Holm criticised the decision. "The army bombed a school in Goma."', 'ASSAULT', ['Anna Holm']],
    ['The army issued a statement on Friday. "It was a success," General Paul Reyes said. He added that troops had shelled Goma.', 'ASSAULT', ['Paul Reyes']],
    ['General Paul Reyes announced the end of the campaign in a statement. The statement said troops had shelled Goma.', 'ASSAULT', ['Paul Reyes']],
  ])('%s', (text, type, wanted) => {
    expect(tellers(text, type)).toEqual(wanted);
  });

  test.each([
    ['Rebels bombed the bridge on Monday. Minister Anna Holm said it was a sad day.', 'ASSAULT', ['']],
    ['"We mourn," Minister Anna Holm said. Rebels bombed the bridge on Monday.', 'ASSAULT', ['']],
    ['Chad expels two envoys, Khartoum vows reply\n\nChad expelled two envoys on Monday.', 'SANCTION', ['']],
  ])('and the article tells it itself: %s', (text, type, wanted) => {
    expect(tellers(text, type)).toEqual(wanted);
  });

  test.each([
    ['Rwanda said it rejected the offer.', 'REJECT'],
    ['Democratic leaders said Congress must approve any military action.', 'REQUEST'],
  ])('what is done by saying it is told by nobody: %s', (text, type) => {
    expect(tellers(text, type)).toEqual(['']);
  });

  test('one who is named within the quotation does not say it', () => {
    expect(sayings('Minister Anna Holm spoke in Athens. "Our islands and Maria Koss are safe," she said.')).toEqual(['Anna Holm SPOKEN']);
  });
});

describe('one act of speaking is one statement', () => {
  test.each([
    ['A spokesman for the army declined to say how many were hurt.', ['spokesman DECLINED_COMMENT']],
    ['Minister Anna Holm said she had a clear conscience and denied the charge.', ['Anna Holm DENIAL']],
    ['The bank\'s director, Anna Holm, said she would not discuss it.', ['Anna Holm DECLINED_COMMENT']],
    ['Minister Anna Holm said the talks went well, adding that more would follow.', ['Anna Holm SPOKEN']],
    ['Islamic State claims blast in Kabul\n\nKABUL - Islamic State on Monday claimed responsibility for a blast in Kabul.', ['Islamic State CLAIM_OF_RESPONSIBILITY']],
    ['The attack on the port was claimed by the Houthis.', ['Houthis CLAIM_OF_RESPONSIBILITY']],
    ['North Korea warned that it would attack Seoul.', []],
  ])('%s', (text, wanted) => {
    expect(sayings(text)).toEqual(wanted);
  });

  test.each([
    ['Minister Anna Holm said on Monday that the talks went well. She said on Tuesday that they had failed.', 2],
    ['Minister Anna Holm said the talks went well. General Paul Reyes said they had failed.', 2],
    ['Minister Anna Holm denied the charge and declined to comment on the arrest.', 2],
  ])('other days, speakers and manners are others: %s', (text, count) => {
    expect(sayings(text)).toHaveLength(count);
  });
});
