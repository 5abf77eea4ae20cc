import { describe, expect, test } from 'vitest';
import { dateOfLine, publishedDay, readPublishedDay } from '../../src/read/forms/published-day.ts';
import { webAddress } from '../../src/read/forms/web-address.ts';

describe('publishedDay', () => {
  test.each([
    ['2021-06-28', '2021-06-28'], ['2021-06-28T01:30:00+03:00', '2021-06-28'], ['2021-06-28T23:59:59-11:00', '2021-06-28'], ['2021/6/8', '2021-06-08'], ['20210628', '2021-06-28'],
    ['Mon, 28 Jun 2021 01:30:00 GMT', '2021-06-28'], ['28 June 2021', '2021-06-28'], ['June 28, 2021', '2021-06-28'], ['Monday, June 28th, 2021 9:00 am', '2021-06-28'], [' 2020-02-29 ', '2020-02-29'],
    ['2021-02-29', undefined], ['2021-13-01', undefined], ['0000-01-01', undefined], ['yesterday', undefined], ['', undefined], ['2021-06-28x', undefined], ['31 Foo 2021', undefined], ['1624838400', undefined],
  ])('reads %j as %s', (given, day) => {
    expect(publishedDay(given)).toBe(day);
  });

  test.each(['Monday, June 28, 2021', '28 June 2021', 'Published: 2021-06-28 09:30 GMT', 'Last updated on 28 June 2021, 9.30 am'])('a line of %j tells the day', (line) => {
    expect(publishedDay(dateOfLine(line) ?? '')).toBe('2021-06-28');
  });

  test.each(['On June 28, 2021 troops left.', 'June 28, 2021 is a Monday', 'Monday', '31 June 2021', '28 Jets 2021', 'x'.repeat(10_000)])('a line of %j does not', (line) => {
    expect(dateOfLine(line)).toBeUndefined();
  });

  test('refuses by name what a person gives', () => {
    expect(() => readPublishedDay('2021-02-30', '--published')).toThrow('--published must be a day such as 2021-06-28, not "2021-02-30"');
  });
});

describe('webAddress', () => {
  test.each([
    ['https://example.org/a b', 'https://example.org/a%20b'], ['HTTP://Example.org', 'http://example.org/'], ['javascript:alert(1)', undefined], ['file:///etc/passwd', undefined], ['/a', undefined],
    ['data:text/html,x', undefined], ['https://user:secret@example.org/', undefined], [undefined, undefined], [`https://example.org/${'a'.repeat(3000)}`, undefined],
  ])('takes %s for %s', (given, url) => {
    expect(webAddress(given)).toBe(url);
  });
});
