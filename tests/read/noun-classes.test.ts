import { describe, expect, test } from 'vitest';
import { bundledLexicon } from '../../src/lexicon-entries.ts';
import { entryShape, type LexiconEntry } from '../../src/lexicon-shapes.ts';
import { compileLexicon } from '../../src/read/lexicon.ts';
import { bundledReader } from '../../src/rules-reader.ts';

const entry = (text: object): LexiconEntry => entryShape.parse(text);
const ship = entry({ record: 'act', verbs: ['moor'], type: 'MOBILIZE', needs: { object: ['@hulks', 'raft'] }, never: { at: ['@hulks'] }, example: 'Peru moored a raft.' });

describe('A class of nouns', () => {
  test('stands for its words in what an act needs and excludes, and grows by more entries of its name', () => {
    const [moor] = compileLexicon([ship, entry({ record: 'class', name: 'hulks', words: ['pontoon'], example: 'A pontoon sank.' }), entry({ record: 'class', name: 'hulks', words: ['prison ship'], example: 'A prison ship sank.' })]).verbs.get('moor') ?? [];
    expect(moor?.act).toMatchObject({ needs: { object: ['pontoon', 'prison ship', 'raft'] }, never: { at: ['pontoon', 'prison ship'] } });
  });

  test('that no entry gives is refused with those that there are', () => {
    expect(() => compileLexicon([ship, entry({ record: 'class', name: 'rafts', words: ['raft'], example: 'A raft sank.' })]))
      .toThrow('an entry of the dictionaries names the class of nouns "@hulks", which none gives; there are @rafts');
  });

  test('of the bundled dictionaries takes words of the user', () => {
    const own = entry({ record: 'class', name: 'relief', words: ['zorbeet'], example: 'Chile sent zorbeets to Peru.' });
    const read = (more: LexiconEntry[]) => bundledReader(more).read({ text: 'Chile sent 40 zorbeets to Peru on Monday.', language: 'en', headline: '', publishedAt: '2024-03-14' }).events.map(({ type }) => type);
    expect([read([]), read([own])]).toEqual([[], ['AID']]);
  });

  test('of the bundled dictionaries is used, and has no word twice', () => {
    const used = JSON.stringify(bundledLexicon().filter(({ record }) => record === 'act'));
    const idle = bundledLexicon().flatMap((one) => (one.record === 'class' && !used.includes(`"@${one.name}"`) ? [one.name] : []));
    const twice = bundledLexicon().flatMap((one) => (one.record === 'class' && new Set(one.words).size < one.words.length ? [one.name] : []));
    expect({ idle, twice }).toEqual({ idle: [], twice: [] });
  });
});
