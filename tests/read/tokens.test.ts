import { describe, expect, test } from 'vitest';
import { tokenize } from '../../src/read/text/tokens.ts';

const words = (text: string): string => tokenize(text).map((token) => token.text).join(' | ');

describe('tokenize', () => {
  test.each([
    ['Biden\'s aides didn\'t say they\'d go', 'Biden | \'s | aides | did | n\'t | say | they | \'d | go'],
    ['this evening’s strikes, the militias’ drones', 'this | evening | ’s | strikes | , | the | militias | ’ | drones'],
    ['Iran cannot be trusted', 'Iran | can | not | be | trusted'],
    ['an Iran-backed, U.S.-led air-strike', 'an | Iran | - | backed | , | U.S. | - | led | air | - | strike'],
    ['F-15 and F-16s, MQ-9, COVID-19\'s', 'F-15 | and | F-16s | , | MQ-9 | , | COVID-19 | \'s'],
    ['Kataib Sayyid al-Shuhada and Al-Qaeda re-elected anti-government ex-rebels', 'Kataib | Sayyid | al-Shuhada | and | Al-Qaeda | re-elected | anti-government | ex-rebels'],
    ['Gen. Mark A. Milley, Mr. X Jr. of St. Louis', 'Gen. | Mark | A. | Milley | , | Mr. | X | Jr. | of | St. | Louis'],
    ['On Jan. 6, at 5 a.m. in Washington, D.C., No. 2', 'On | Jan. | 6 | , | at | 5 | a.m. | in | Washington | , | D.C. | , | No. | 2'],
    ['He said no. It sat. We saw art.', 'He | said | no | . | It | sat | . | We | saw | art | .'],
    ['$1,200.50, US$5m, 20%, 9/11, 3rd, 1990s', '$ | 1,200.50 | , | US$ | 5 | m | , | 20 | % | , | 9/11 | , | 3rd | , | 1990s'],
    ['2014-2016, 3-2, 2021-06-28, 5km', '2014 | - | 2016 | , | 3 | - | 2 | , | 2021-06-28 | , | 5 | km'],
    ['"Yes," he said—then “no”...', '" | Yes | , | " | he | said | — | then | “ | no | ” | ...'],
    ['See https://example.org/a?b=1. Write to a.b@example.org!', 'See | https://example.org/a?b=1 | . | Write | to | a.b@example.org | !'],
    ['O\'Brien of AT&T in Côte d\'Ivoire', 'O\'Brien | of | AT&T | in | Côte | d\'Ivoire'],
    ['U.S.\'s role; the ’90s', 'U.S. | \'s | role | ; | the | ’90s'],
    ['the constructor of toString', 'the | constructor | of | toString'],
    ['It ended.The next began', 'It | ended | . | The | next | began'],
  ])('%s', (text, expected) => {
    expect(words(text)).toBe(expected);
  });

  test('places are exact in UTF-16, also beyond the basic plane and in a part of the text', () => {
    const text = '🚀 Rakété “F-16”\u200F hit حزب‎ الله 🇮🇶!';
    for (const token of tokenize(text)) expect(text.slice(token.start, token.end)).toBe(token.text);
    const within = text.indexOf('hit');
    expect(tokenize(text, within, within + 3)).toEqual([{ text: 'hit', start: within, end: within + 3 }]);
  });

  test('control characters, marks of direction and zero-width spaces are between tokens', () => {
    expect(words('a\u0000b\u202Ec\u200Bd\uFEFF\u0007e')).toBe('a | b | c | d | e');
  });

  test('nothing that can be seen is lost', () => {
    const text = 'Σ±§ ¶ “x” #tag @name _y_ ***** ––– e\u0301 \uD800 5.5.5. ....a.b.c @ www. http:// -5 +3 --x';
    const seen = tokenize(text).map((token) => token.text).join('');
    expect(seen).toBe(text.replace(/\s/g, ''));
  });

  test.each([
    ['one endless word', 'a'.repeat(1_000_000)], ['dots between letters', 'a.'.repeat(500_000)], ['hyphens', 'a-'.repeat(500_000)], ['apostrophes', 'a\''.repeat(500_000)],
    ['digits and dots', '1.'.repeat(500_000)], ['addresses', 'a@b.'.repeat(250_000)], ['combining marks', `e${'\u0301'.repeat(1_000_000)}`], ['NULs', '\0'.repeat(1_000_000)],
    ['open quotes', '“'.repeat(1_000_000)], ['hyphens and digits', '1-'.repeat(500_000)], ['capital letters and dots', 'A.B '.repeat(250_000)], ['ampersands', 'A&'.repeat(500_000)],
  ])('a million characters of %s are read in time that grows with their length', (_, text) => {
    const tokens = tokenize(text);
    expect(tokens.reduce((length, token) => length + token.text.length, 0)).toBe(text.replace(/[\s\0]/g, '').length);
  }, 20_000);
});
