import { describe, expect, test } from 'vitest';
import { compareTimes, timeBounds, timeRef } from '../src/time.ts';

describe('timeBounds', () => {
  test.each([
    ['2021-06-27', '2021-06-27', '2021-06-27', 'DAY'], ['2021-02', '2021-02-01', '2021-02-28', 'MONTH'], ['2024-02', '2024-02-01', '2024-02-29', 'MONTH'],
    ['2015', '2015-01-01', '2015-12-31', 'YEAR'], ['2021-04/..', '2021-04-01', undefined, 'OPEN'], ['../2021-02', undefined, '2021-02-28', 'OPEN'],
    ['XXXX-02', undefined, undefined, 'MONTH'], ['XXXX-XX-XX', undefined, undefined, 'DAY'], ['XXXX-04/..', undefined, undefined, 'OPEN'],
    ['2021-06-27/2021-06-28', '2021-06-27', '2021-06-28', 'INTERVAL'], ['2021-22', '2021-04-01', '2021-06-30', 'SEASON'], ['201X', '2010-01-01', '2019-12-31', 'DECADE'],
    ['2021-06-27T20:15:00Z', '2021-06-27', '2021-06-27', 'SECOND'], ['2021-06~', '2021-06-01', '2021-06-30', 'MONTH'],
  ])('%s', (edtf, earliest, latest, precision) => {
    expect(timeBounds(edtf)).toMatchObject({ earliest, latest, precision });
  });

  test.each(['2021-02-30', '2021-13', 'yesterday', '', '27.06.2021'])('refuses "%s"', (edtf) => {
    expect(() => timeBounds(edtf)).toThrow(`not a date in EDTF (such as 2021-06-27, 2021-06, 2021-04/..): "${edtf}"`);
  });

  test('refuses an interval that ends before it starts', () => {
    expect(() => timeBounds('2021-06/2021-05')).toThrow('the interval ends before it starts: "2021-06/2021-05"');
  });
});

describe('compareTimes', () => {
  test('puts "until March" just before March, a year before its months, and the undated last', () => {
    const dates = ['2021-04/..', 'XXXX-02', '2021-03', '../2021-03', '2021', '2015', '2021-03-01'];
    const sorted = dates.map((edtf) => timeRef({ edtf, basis: 'STATED' })).sort(compareTimes).map((time) => time.edtf);
    expect(sorted).toEqual(['2015', '2021', '../2021-03', '2021-03-01', '2021-03', '2021-04/..', 'XXXX-02']);
  });
});
