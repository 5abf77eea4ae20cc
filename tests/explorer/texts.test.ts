import { parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { events } from '../../src/client/documents/events.ts';
import { toCsv } from '../../src/explorer/files/csv.ts';
import { ticksBetween, dayNumber } from '../../src/explorer/pictures/time-scale.ts';
import { dateInWords, heldInWords } from '../../src/explorer/shell/dates.ts';
import { readFilter, readOrder } from '../../src/explorer/shell/event-query.ts';
import { playgroundLink, withVariables } from '../../src/explorer/shell/graphql-text.ts';

describe('Dates in words', () => {
  test.each([
    ['2021-06-27', '27 June 2021'], ['2021-02', 'February 2021'], ['2021', '2021'], ['2021-04/..', 'since April 2021'], ['../2021-02', 'until February 2021'], ['2021-06-27/2021-06-29', '27 June 2021 – 29 June 2021'],
    ['2021-22', 'summer 2021'], ['201X', '2010s'], ['2021~', '2021 (about)'], ['2021-06-27?', '27 June 2021 (uncertain)'], ['XXXX-XX-XX', 'day not stated'], ['', 'no date given'], [null, 'no date given'], ['not a date', 'not a date'],
  ])('%s is %s', (edtf, words) => expect(dateInWords(edtf)).toBe(words));

  test('of what held for a while', () => {
    expect(heldInWords({ from: { edtf: '2021-01-20' }, to: null })).toBe('from 20 January 2021');
    expect(heldInWords({ from: null, to: { edtf: '2020' } })).toBe('until 2020');
    expect(heldInWords(null)).toBe('');
  });
});

describe('A question as a text', () => {
  test('has its variables as defaults, words as words and texts as texts', () => {
    const text = withVariables(events, { filter: { type: { in: ['ASSAULT'] }, text: 'ASSAULT "x"', has: ['AUTHORIZER'], authorizer: { id: { in: ['per:joe-biden'] } } }, order: { field: 'TIME', direction: 'DESC' }, first: 50, after: undefined });
    expect(() => parse(text)).not.toThrow();
    expect(text).toContain('$filter: EventFilter = { type: { in: [ASSAULT] }, text: "ASSAULT \\"x\\"", has: [AUTHORIZER], authorizer: { id: { in: ["per:joe-biden"] } } }');
    expect(text).toContain('$order: EventOrder = { field: TIME, direction: DESC }');
    expect(text).toContain('$after: String,');
  });

  test('is not linked to when it would be too long for a server', () => {
    expect(playgroundLink(events, { filter: { text: 'x'.repeat(12_000) } })).toBeUndefined();
    expect(playgroundLink(events, {})).toMatch(/^\/playground\/\?query=.*operationName=Events$/);
  });
});

describe('What an address asks for', () => {
  const of = (search: string) => readFilter(new URLSearchParams(search));
  test('is a filter', () => {
    expect(of('type=ASSAULT&type=PROTEST&has=AUTHORIZER&against=cty:IRN&place=cty:IRQ&year=2021&year=2020&response=1')).toEqual({
      type: { in: ['ASSAULT', 'PROTEST'] }, has: ['AUTHORIZER'], recipient: { id: { in: ['cty:IRN'] } }, place: { in: ['cty:IRQ'] }, time: { from: '2020-01-01', to: '2021-12-31' }, isResponse: true,
    });
  });
  test('leaves out what cannot be read, and is nothing when nothing is left', () => {
    expect(of('type=NONSENSE&has=constructor&against=<b>&from=yesterday&status=__proto__&year=x')).toBeUndefined();
    expect(readOrder(new URLSearchParams('sort=nonsense'))).toEqual({ field: 'TIME', direction: 'ASC' });
  });
});

test('CSV is quoted where it must be, and formulas are disarmed', () => {
  expect(toCsv(['a', 'b'], [['x,"y"\n', 3], ['=1+1', null]])).toBe('\uFEFFa,b\r\n"x,""y""\n",3\r\n\'=1+1,\r\n');
});

test('a scale of time has marks at days, months or years, and not too many', () => {
  const labels = (from: string, to: string): string[] => ticksBetween(dayNumber(from), dayNumber(to)).map((tick) => tick.label);
  expect(labels('2021-06-01', '2021-06-09')).toEqual(['1 Jun', '2 Jun', '3 Jun', '4 Jun', '5 Jun', '6 Jun', '7 Jun', '8 Jun', '9 Jun']);
  expect(labels('2020-12-15', '2021-06-15')).toEqual(['2021', 'Feb 2021', 'Mar 2021', 'Apr 2021', 'May 2021', 'Jun 2021']);
  expect(labels('1900-01-01', '2021-01-01').length).toBeLessThanOrEqual(10);
});
