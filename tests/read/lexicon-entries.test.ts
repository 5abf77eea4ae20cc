import { describe, expect, test } from 'vitest';
import { parseLexicon, readLexiconFolder } from '../../src/lexicon-entries.ts';

describe('parseLexicon', () => {
  test('reads entries, one a line', () => {
    const { entries, faults } = parseLexicon('mine.jsonl', '{"record": "actor", "name": "Northland", "type": "Country", "aliases": ["Northlanders"]}\n\n{"record": "thing", "nouns": ["zeppelin"], "type": "Equipment"}\n');
    expect(faults).toEqual([]);
    expect(entries.map(({ record }) => record)).toEqual(['actor', 'thing']);
  });

  test('names the line and the key that are wrong', () => {
    const { faults } = parseLexicon('mine.jsonl', '{"record": "actor", "name": "X", "type": "Country", "alias": []}\nnonsense\n{"record": "act", "verbs": ["zap"], "type": "ZAP", "example": "a"}');
    expect(faults).toMatchObject([{ line: 1, message: 'Unrecognized key: "alias"' }, { line: 2, message: 'not JSON' }, { line: 3 }]);
    expect(faults[2]?.message).toMatch(/^type: Invalid option/);
  });

  test('refuses what is no folder of dictionaries', () => {
    expect(() => readLexiconFolder('/no/such/folder')).toThrow('"/no/such/folder" is no folder; a dictionary is a folder of .jsonl files');
  });
});
