import { describe, expect, test } from 'vitest';
import type { Filler, Reading } from '../../src/read/reading.ts';
import { wordsIn } from './perfect-reading.ts';
import { scoreDyads } from './petrarch.ts';
import { addedActors, petrarchActors, petrarchSentences } from './petrarch-sentences.ts';

const dictionary = '<!-- a\nb -->\nGONDOR [GON]\n+MINAS_TIRITH # a city\nARNOR_  [ARN]\nGOLLUM\n+SMEAGOL\n\t[HOB < 950601]\n\t[HOBGOV 19950601 - 19990815]\nBOROMIR  [---]\nTHE_SHIRE [FRO/BIL]\n';
const xml = `<!-- <Sentence id="no"> --><Sentence date="19950101" id="A" category="DEMO">
<EventCoding sourcecode="ARNGOV" targetcode="GON" eventcode="064"></EventCoding><EventCoding sourcecode="---GOV" targetcode="GON" eventcode="064"></EventCoding>
<Text>
Arnor may fight Minas
Tirith.
</Text></Sentence><Sentence date="19950101" id="B"><EventCoding noevents = "True"></EventCoding><Text>Nothing.</Text></Sentence>`;
const text = 'Arnor may fight Minas Tirith.';
const actors = petrarchActors(dictionary);
const filler = (words: string): Filler => ({ name: words, entity: words, type: 'Country', via: 'DIRECT', evidence: wordsIn(text, words) });
const reading = (actor: string, recipient: string): Reading => ({
  article: { id: '', headline: '', language: 'en', contentHash: '', text }, entities: [], relations: [], statements: [], unknowns: [], extractor: { name: '', version: '' },
  events: [{ id: 'e', type: 'ASSAULT', modes: [], title: '', status: 'PROSPECTIVE', polarity: 'AFFIRMED', modality: 'PROSPECTIVE', roles: { actor: [filler(actor)], recipient: [filler(recipient)] }, responseTo: [], casualties: [], attribution: [], confidence: 1, evidence: wordsIn(text, 'fight'), mentions: [] }],
});

describe('PETRARCH sentences', () => {
  test('are read without comments, nothing coded and unknown actors', () => {
    expect(petrarchSentences(xml)).toEqual([{ id: 'A', category: 'DEMO', date: '1995-01-01', text, dyads: [{ source: 'ARN', target: 'GON' }] }]);
  });

  test('have a dictionary that a user could add', () => {
    expect(actors.map(({ names, codes }) => [names, codes])).toEqual([[['GONDOR', 'MINAS TIRITH'], ['GON']], [['ARNOR'], ['ARN']], [['GOLLUM', 'SMEAGOL'], ['HOB', 'HOB']], [['THE SHIRE'], ['FRO', 'BIL']]]);
    expect(addedActors(petrarchActors(`${dictionary}FRANCE [FRA]\n`)).map(({ name, aliases }) => [name, aliases])).toEqual([['Gondor', ['Minas Tirith']], ['Arnor', []], ['Gollum', ['Smeagol']], ['The Shire', []]]);
  });

  test('a dyad is right in its direction only', () => {
    expect(scoreDyads(petrarchSentences(xml), [reading('Arnor', 'Minas Tirith')], actors)).toEqual({ right: 1, read: 1, found: 1, wanted: 1 });
    expect(scoreDyads(petrarchSentences(xml), [reading('Minas Tirith', 'Arnor')], actors)).toEqual({ right: 0, read: 1, found: 0, wanted: 1 });
  });
});
