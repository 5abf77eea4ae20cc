import { describe, expect, test } from 'vitest';
import { LONGEST_SENTENCE, splitSentences } from '../../src/read/text/sentences.ts';
import { tokenize } from '../../src/read/text/tokens.ts';

const sentencesOf = (text: string): string[] => splitSentences(text, tokenize(text)).map((tokens) => text.slice(tokens[0]?.start, tokens.at(-1)?.end));

describe('splitSentences', () => {
  test.each([
    ['abbreviations and initials', 'Gen. Mark A. Milley met Sen. Smith. Mr. Jones left.', ['Gen. Mark A. Milley met Sen. Smith.', 'Mr. Jones left.']],
    ['U.S. within a sentence', 'The U.S. Army and U.S. officials agreed.', ['The U.S. Army and U.S. officials agreed.']],
    ['an abbreviation at the end', 'They left the U.S. The strikes began at 5 a.m. It was dark.', ['They left the U.S.', 'The strikes began at 5 a.m.', 'It was dark.']],
    ['a quotation that closes after the stop', '“We will act.” The Pentagon agreed. "No." He left.', ['“We will act.”', 'The Pentagon agreed.', '"No."', 'He left.']],
    ['a question within a sentence', '“Why now?” Biden asked. “Stop!” he said.', ['“Why now?” Biden asked.', '“Stop!” he said.']],
    ['a number and dots', 'It cost 1.5 million... Then 2 more. No. 3 came.', ['It cost 1.5 million...', 'Then 2 more.', 'No. 3 came.']],
    ['brackets', 'He fled (to Iraq.) She stayed.', ['He fled (to Iraq.)', 'She stayed.']],
    ['a headline without a stop', 'Biden orders bombing\n\nThe strikes came.', ['Biden orders bombing', 'The strikes came.']],
    ['captions on lines of their own', 'An F16 of the U.S.\nAn F16 of the U.S.\nThe end', ['An F16 of the U.S.', 'An F16 of the U.S.', 'The end']],
    ['wrapped lines', 'The strikes came even as the\nadministration of President\nBiden is looking to revive\na deal. It failed.', ['The strikes came even as the\nadministration of President\nBiden is looking to revive\na deal.', 'It failed.']],
    ['a space that is missing', 'It ended.The next began.', ['It ended.', 'The next began.']],
  ])('%s', (_, text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });

  test('one endless sentence is cut, at a semicolon or comma where there is one', () => {
    const text = `${'word '.repeat(200)}; ${'word '.repeat(700)}.`;
    const sentences = splitSentences(text, tokenize(text));
    expect(sentences.map((tokens) => tokens.length)).toEqual([201, 250, 250, 201]);
    expect(Math.max(...sentences.map((tokens) => tokens.length))).toBeLessThanOrEqual(LONGEST_SENTENCE);
  });

  test.each(['', ' \n\n ', '. . . !', '\n\n\n.', '”””.', '.'.repeat(100_000), '.”'.repeat(100_000), '? '.repeat(100_000)])('every token is in one sentence, in order: %#', (text) => {
    const tokens = tokenize(text);
    expect(splitSentences(text, tokens).flat()).toEqual(tokens);
  });

  test('10 MB of text are split in bounded time', () => {
    const text = 'The U.S. military said on Sunday it carried out air strikes against Iran-backed militia. '.repeat(110_000);
    expect(splitSentences(text, tokenize(text))).toHaveLength(110_000);
  });
});
