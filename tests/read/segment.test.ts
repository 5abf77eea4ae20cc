import { describe, expect, test } from 'vitest';
import { segmentsOf } from '../../src/read/text/segment.ts';

const segments = (text: string, headline?: string): string[] => segmentsOf({ text, language: 'en', headline }).map(({ kind, start, end, repeats }) => `${kind} ${text.slice(start, end).trim()}${repeats.length > 0 ? ` +${repeats.length}` : ''}`);

describe('segmentsOf', () => {
  test('a first line without a full stop is the headline, a line that is printed again a caption, once', () => {
    const caption = 'A jet like the one that was used in the raid';
    expect(segments(`Jets raid a camp\n\n${caption}\n${caption}\n\n${caption}\nThe raid was on Sunday.\n`)).toEqual(['HEADLINE Jets raid a camp', `CAPTION ${caption} +2`, 'BODY The raid was on Sunday.']);
  });

  test('furniture of the page is no part of the article', () => {
    expect(segments('Jets raid a camp\nThe raid was on Sunday.\nRelated News\nIt went on.\nLoad more')).toEqual(['HEADLINE Jets raid a camp', 'BODY The raid was on Sunday.', 'BOILERPLATE Related News', 'BODY It went on.', 'BOILERPLATE Load more']);
  });

  test('a dateline is cut from the sentence that follows it', () => {
    expect(segments('A headline\nJEDDAH, Saudi Arabia (Northwire) - The truce holds.')).toEqual(['HEADLINE A headline', 'BODY The truce holds.']);
  });

  test.each(['16:30 - ', '4.30pm GMT: ', '[09:05] ', '17:55 ', '• ', '– 16:30 GMT | '])('the clock of a live report or the mark of a list is cut: %s', (label) => {
    expect(segments(`A headline\n${label}Buses left Kupiansk.`)).toEqual(['HEADLINE A headline', 'BODY Buses left Kupiansk.']);
  });

  test('a number that is said stays', () => {
    expect(segments('A headline\n10.30 was too late for them.\n20 men fled.')).toEqual(['HEADLINE A headline', 'BODY 10.30 was too late for them.', 'BODY 20 men fled.']);
  });

  test('the line with the day of publication is no part of the article', () => {
    expect(segments('Jets raid a camp\n\nSunday, June 27, 2021\n\nThe raid was on Sunday.')).toEqual(['HEADLINE Jets raid a camp', 'BOILERPLATE Sunday, June 27, 2021', 'BODY The raid was on Sunday.']);
  });

  test.each([['The square after the march. Image: A. Name.', 'The square after the march.'], ['A leader waves.Photo: The Agency', 'A leader waves.'], ['Tanks roll (Photo credit: B. Name)', 'Tanks roll']])('a line with a credit is a caption without it: %s', (line, caption) => {
    expect(segments(`Jets raid a camp\nThe raid was on Sunday.\n${line}`)).toEqual(['HEADLINE Jets raid a camp', 'BODY The raid was on Sunday.', `CAPTION ${caption}`]);
  });

  test('one line alone is text', () => {
    expect(segments('Jets raid a camp')).toEqual(['BODY Jets raid a camp']);
  });

  test('what markup said of a stretch holds', () => {
    expect(segmentsOf({ text: 'a b', language: 'en', blocks: [{ start: 0, end: 1, kind: 'CAPTION' }] })).toEqual([{ start: 0, end: 1, kind: 'CAPTION', repeats: [] }]);
  });
});
