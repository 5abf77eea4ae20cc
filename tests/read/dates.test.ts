import { describe, expect, test } from 'vitest';
import { datesIn } from '../../src/read/time/dates.ts';
import { compileLexicon } from '../../src/read/lexicon.ts';
import { sentenceOf } from '../../src/read/sentence/sentence.ts';
import { tokenize } from '../../src/read/text/tokens.ts';

const lexicon = compileLexicon([]);
const NONE = undefined;

/** Dates of a text, published on `anchor`; 28 June 2021 was a Monday. */
function dates(text: string, anchor: string | undefined): string[] {
  const tokens = tokenize(text).map((token, i) => ({ ...token, lemma: token.text.toLowerCase(), upos: 'X' as const, xpos: '', head: i - 1, relation: 'dep' }));
  const sentence = sentenceOf(tokens, lexicon, { index: 0, kind: 'BODY', repeats: [] });
  return datesIn(sentence, anchor).map(({ time }) => `${time.asWritten}: ${time.earliest ?? '…'} to ${time.latest ?? '…'} ${time.basis ?? ''}`);
}

describe('datesIn', () => {
  test.each([
    ['It struck on Sunday.', 'on Sunday: 2021-06-27 to 2021-06-27 RELATIVE'],
    ['It struck on Monday night.', 'on Monday night: 2021-06-28 to 2021-06-28 RELATIVE'],
    ['It struck last Monday.', 'last Monday: 2021-06-21 to 2021-06-21 RELATIVE'],
    ['They meet next Friday.', 'next Friday: 2021-07-02 to 2021-07-02 RELATIVE'],
    ['Strikes in Syria in February.', 'in February: 2021-02-01 to 2021-02-28 RELATIVE'],
    ['Attacks since April.', 'since April: 2021-04-01 to 2021-06-28 RELATIVE'],
    ['It fell in December.', 'in December: 2020-12-01 to 2020-12-31 RELATIVE'],
    ['It fell on June 12.', 'on June 12: 2021-06-12 to 2021-06-12 RELATIVE'],
    ['It fell on 3 March 2011.', 'on 3 March 2011: 2011-03-03 to 2011-03-03 STATED'],
    ['It fell on March 3, 2011.', 'on March 3, 2011: 2011-03-03 to 2011-03-03 STATED'],
    ['The deal of 2015 held.', '2015: 2015-01-01 to 2015-12-31 STATED'],
    ['It fell yesterday.', 'yesterday: 2021-06-27 to 2021-06-27 RELATIVE'],
    ['It came this evening.', 'this evening: 2021-06-28 to 2021-06-28 RELATIVE'],
    ['He left three days ago.', 'three days ago: 2021-06-25 to 2021-06-25 RELATIVE'],
    ['It fell in early June.', 'in early June: 2021-06-01 to 2021-06-10 RELATIVE'],
    ['It fell in late 2019.', 'in late 2019: 2019-09-01 to 2019-12-31 STATED'],
    ['They met last summer.', 'last summer: 2020-06-01 to 2020-08-31 RELATIVE'],
    ['It fell in the winter of 2016.', 'in the winter of 2016: 2016-12-01 to 2017-02-28 STATED'],
    ['They met last Saturday.', 'last Saturday: 2021-06-19 to 2021-06-19 RELATIVE'],
    ['It lasted from 13 to 23 March 2019.', 'from 13 to 23 March 2019: 2019-03-13 to 2019-03-23 STATED'],
    ['It lasted from March 13-23.', 'from March 13-23: 2021-03-13 to 2021-03-23 RELATIVE'],
    ['Wars of the 1990s.', 'the 1990s: 1990-01-01 to 1999-12-31 STATED'],
    ['It fell on Tuesday last week.', 'on Tuesday last week: 2021-06-22 to 2021-06-22 RELATIVE'],
    ['They met last month.', 'last month: 2021-05-01 to 2021-05-31 RELATIVE'],
  ])('%s', (text, expected) => {
    expect(dates(text, '2021-06-28')).toEqual([expected]);
  });

  test('without a date of the article the words are kept and no day is made up', () => {
    expect(dates('It struck on Sunday.', NONE)).toEqual(['on Sunday: … to … ']);
  });

  test('a verb is no month, and no day is read that the calendar lacks', () => {
    expect(dates('They may march on February 30.', '2021-06-28')).toEqual(['on February: 2021-02-01 to 2021-02-28 RELATIVE']);
  });
});
