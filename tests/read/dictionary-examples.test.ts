import { describe, expect, test } from 'vitest';
import { bundledLexicon } from '../../src/lexicon-entries.ts';
import type { LexiconEntry } from '../../src/lexicon-shapes.ts';
import { bundledReader } from '../../src/rules-reader.ts';
import { makeEnglishSyntax } from '../../src/read/english/english-syntax.ts';
import { englishSyntaxWeights } from '../../src/reader-data.ts';
import { tokenize } from '../../src/read/text/tokens.ts';
import type { Reading } from '../../src/read/reading.ts';

const entries = bundledLexicon();
const reader = bundledReader();

/** Those that tell of acts; what examples of names must give, dictionary-names.test.ts says. */
const ACTS = ['act', 'light', 'operator', 'phrase', 'modifier'] as const;
type Exemplified = Extract<LexiconEntry, { record: (typeof ACTS)[number] }>;
const withExamples = entries.filter((entry): entry is Exemplified => ACTS.some((record) => record === entry.record));

/** What an example must give and does not, in words; empty when all is there. */
function missing({ example, expect: wanted }: Exemplified): string[] {
  const reading = reader.read({ text: example, language: 'en', headline: '' });
  const { type, mode, status, speaker, toll, ...roles } = wanted;
  const event = reading.events.find((one) => (type === undefined || one.type === type) && (type !== undefined || one.type !== 'STATEMENT'));
  const faults = type !== undefined && !event ? [`no ${type}`] : [];
  if (mode !== undefined && !event?.modes.some((one) => one === mode)) faults.push(`mode ${event?.modes.join(' ') ?? ''}, not ${mode}`);
  if (status !== undefined && event?.status !== status) faults.push(`status ${event?.status ?? 'of nothing'}, not ${status}`);
  if (speaker !== undefined && !reading.statements.some(({ speakers }) => speakers.some(({ name }) => name === speaker))) faults.push(`not said by ${speaker}`);
  if (toll !== undefined && !reading.events.some(({ casualties }) => casualties.some(({ kind, low, high }) => `${kind} ${low ?? high}` === toll))) faults.push(`no ${toll}`);
  const unfilled = Object.entries(roles).filter(([role, name]) => name !== undefined && !fills(reading, role, name));
  return [...faults, ...unfilled.map(([role, name]) => `${role} is not ${name}`)];
}

const fills = (reading: Reading, role: string, name: string): boolean => reading.events.some(({ roles }) =>
  Object.entries(roles).some(([key, fillers]) => key === role && fillers.some((filler) => `${filler.name}|${filler.evidence.exact}`.toLowerCase().includes(name.toLowerCase()))));

const wordsOf = (entry: Exemplified): string[] => Object.entries(entry).flatMap(([key, value]) => (['verbs', 'nouns', 'adjectives', 'words', 'phrase', 'name', 'names', 'aliases'].includes(key) ? [value].flat().map(String) : []));

const parser = makeEnglishSyntax(englishSyntaxWeights());

/** The words of a sentence, as they stand and as a dictionary has them. */
const formsIn = (text: string): ReadonlySet<string> => new Set(parser.parse(tokenize(text, 0, text.length)).flatMap((token) => [token.text.toLowerCase(), token.lemma.toLowerCase()]));

/** Whether a sentence has a word in some form; the parser gives a rare verb a wrong lemma, so one that begins alike will do. */
const shows = (text: string, word: string): boolean => formsIn(text).has(word) || (word.length > 4 && text.toLowerCase().includes(word.slice(0, -1)));

describe('The dictionaries of the reader', () => {
  test('every entry is read in its example as it says', () => {
    const faults = withExamples.flatMap((entry) => {
      const wrong = missing(entry);
      return wrong.length > 0 ? [`${entry.example} — ${wrong.join('; ')}`] : [];
    });
    expect(faults).toEqual([]);
  });

  test('a noun that takes up an act told before is read as what is answered', () => {
    const unlinked = entries.filter((entry) => entry.record === 'reference').filter(({ example }) => reader.read({ text: example, language: 'en', headline: '' }).events.every(({ responseTo }) => responseTo.length === 0));
    expect(unlinked.map(({ example }) => example)).toEqual([]);
  });

  test('an example holds a word of its entry', () => {
    const bare = withExamples.filter((entry) => !wordsOf(entry).some((word) => shows(entry.example, word.toLowerCase().split(/[ -]/)[0] ?? '')));
    expect(bare.map(({ example }) => example)).toEqual([]);
  });
});
