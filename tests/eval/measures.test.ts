import { describe, expect, test } from 'vitest';
import { calibrationError, reliability } from './calibration.ts';
import { countriesIn } from './country-words.ts';
import { goldFormat } from './gold-format.ts';
import { placesOf, sentencesOf } from './places.ts';
import { emptyTally, f1, precision, recall } from './tally.ts';
import { timeVerdict } from './time-match.ts';

const eventOn = (time: object) => {
  const [event] = goldFormat.parse({ id: 'x', file: 'x', title: 'x', published: '2024-01-11', kinds: ['x'], entities: [], events: [{ id: 'e1', type: 'AID', evidence: 'xx', ...time }] }).events;
  if (!event) throw new Error('no event');
  return event;
};
const verdict = (gold: object, earliest?: string, latest?: string) => timeVerdict(eventOn(gold), { asWritten: '', earliest, latest }, '2024-01-11');

describe('Measures', () => {
  test('precision and recall of nothing are none', () => {
    expect([precision(emptyTally()), recall(emptyTally()), f1(emptyTally())]).toEqual([undefined, undefined, undefined]);
    expect(f1({ right: 1, read: 2, found: 1, wanted: 1 })).toBeCloseTo(2 / 3);
  });

  test('calibration error is the weighed distance of sureness and being right', () => {
    const sureness = [{ confidence: 0.9, right: true }, { confidence: 0.9, right: false }, { confidence: 0.2, right: false }, { confidence: 1, right: true }];
    expect(reliability(sureness).map(({ from, count }) => [from, count])).toEqual([[0.2, 1], [0.9, 3]]);
    expect(calibrationError(sureness)).toBeCloseTo((0.2 + Math.abs(2.8 - 2)) / 4);
    expect(calibrationError([])).toBeUndefined();
  });

  test('places count code points', () => {
    expect(placesOf('𝒜 bomb, a bomb', 'bomb')).toEqual([{ start: 2, end: 6 }, { start: 10, end: 14 }]);
  });

  test('sentences end at full stops and lines, not after titles and acronyms', () => {
    expect(sentencesOf('Gen. Smith of the U.S. said so. He left.\nRead more').map(({ text }) => text)).toEqual(['Gen. Smith of the U.S. said so.', 'He left.', 'Read more']);
  });

  test('a day is right, a week for a day is not, and a week may begin on either day', () => {
    expect([verdict({ date: '2024-01-09' }, '2024-01-09', '2024-01-09'), verdict({ date: '2024-01-09' }, '2024-01-08', '2024-01-14'), verdict({ date_range: ['2024-01-01', '2024-01-07'] }, '2023-12-31', '2024-01-06')]).toEqual(['true', 'false', 'true']);
  });

  test('an open end runs to the day of publication', () => {
    expect([verdict({ date_range: ['2023-11-19', null] }, '2023-11-19'), verdict({ date_range: ['2023-11-19', null] }, '2023-11-19', '2023-11-19'), verdict({ date: '2023' }, '2023-01-01', '2023-12-31')]).toEqual(['true', 'false', 'true']);
  });

  test('where both starts are open, the ends are the same day', () => {
    expect([verdict({ date_range: [null, '2024-01-07'] }, undefined, '2024-01-07'), verdict({ date_range: [null, '2024-01-07'] }, undefined, '2024-01-02')]).toEqual(['true', 'false']);
  });

  test('what only one side dates is told apart', () => {
    expect([verdict({}, '2024-01-09', '2024-01-09'), verdict({ date: '2024-01-09' }), verdict({}), verdict({ date_free: true }, '2020-01-01')]).toEqual(['extra', 'missed', 'none', 'free']);
  });

  test.each([['Senior Romanian officials', ['ROU']], ['U.S. and British forces', ['USA', 'GBR']], ['Niger\'s ambassador', ['NER']], ['South Korean army', ['KOR']], ['the United Nations', []], ['rebels in the Ivory Coast', ['CIV']]])('%s is of %s', (words, codes) => {
    expect([...countriesIn(words)]).toEqual(codes);
  });
});
