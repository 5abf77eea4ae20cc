import { describe, expect, test } from 'vitest';
import { bundledLexicon } from '../../src/lexicon-entries.ts';
import { withArticleNames } from '../../src/read/sentence/article-names.ts';
import { compileLexicon } from '../../src/read/lexicon.ts';
import { matchNames } from '../../src/read/sentence/name-match.ts';
import { patternNames } from '../../src/read/sentence/name-patterns.ts';
import { tokenize } from '../../src/read/text/tokens.ts';
import { bundledReader } from '../../src/rules-reader.ts';

const lexicon = compileLexicon(bundledLexicon());
const made = (text: string): string[] => {
  const tokens = tokenize(text);
  return patternNames(tokens, matchNames(tokens, lexicon), lexicon).names.map(({ name: { actor } }) => [actor.name, actor.type, actor.country, actor.sector].filter(Boolean).join(' | '));
};

describe('patternNames', () => {
  test.each([
    ['The Moscow City Court freed two men.', ['Moscow City Court | Organization | RUS | JUD']],
    ['He works for the Swedish Ministry of Agriculture and Rural Affairs in Uppsala.', ['Ministry of Agriculture and Rural Affairs | Organization | SWE | GOV']],
    ['A study by the American Society for Soil Science was rejected.', ['American Society for Soil Science | Organization | USA | NGO']],
    ['The Fisher People\'s Party won in Kerala.', ['Fisher People\'s Party | Organization | PTY']],
    ['Gunmen came to Kandahar Province from Camp Hollow.', ['Kandahar Province | Place | AFG', 'Camp Hollow | Facility']],
    ['The University of Bergen and Imperial College met.', ['University of Bergen | Organization | EDU', 'Imperial College | Organization | EDU']],
    ['Soldiers from the Plurinational Republic of Peru left.', ['Peru | Country | PER']],
  ])('%s', (text, names) => {
    expect(made(text)).toEqual(names);
  });

  test.each([
    'The Supreme Court and the Foreign Ministry met the Israeli Army.', 'The Party is over, and so is the Army.', 'New Sanctions Hit Trade With Eastern Province',
    'Many West Africans left.', 'Fighting went on in South Lebanon.', 'He met New York Times reporters.',
  ])('takes nothing for a name in: %s', (text) => {
    expect(made(text)).toEqual([]);
  });

  test('what is no one is no name of anyone', () => {
    const tokens = tokenize('Hurricane Marla and the Second Harbour War killed hundreds.');
    expect(patternNames(tokens, [], lexicon)).toMatchObject({ names: [], others: [{ from: 0, to: 1 }, { from: 4, to: 6 }] });
  });
});

describe('withArticleNames', () => {
  const reader = bundledReader();
  const actors = (text: string): string[] => reader.read({ text, language: 'en', headline: '' }).events.flatMap(({ roles }) => (roles.actor ?? []).map(({ name, type }) => `${name} | ${type}`));

  test('a short form in brackets is the same body in the whole article', () => {
    expect(actors('The NWR condemned the arrests on Monday. The National Weather Registry (NWR) rejected the demand on Tuesday.')).toEqual(['National Weather Registry | Organization', 'National Weather Registry | Organization']);
    expect(actors('The Union of Harbour Pilots (UHP) met Kenya. The UHP rejected the offer.')).toEqual(['Union of Harbour Pilots | Organization', 'Union of Harbour Pilots | Organization']);
  });

  test('a source, a place or a number in brackets is no short form', () => {
    const sentences = ['A fire broke out in Minsk (BBC).', 'Senator Olga Lindqvist (D) met him.', 'The Coastal Court (2019) ruled.'].map((text) => tokenize(text));
    expect(withArticleNames(lexicon, sentences).names).toEqual(lexicon.names);
  });

  test('the surname of a person named in full is a person\'s, wherever it stands', () => {
    const people = reader.read({ text: 'Gunmen killed Doris Kappelmann on Monday. A bullet was found in Kappelmann on Tuesday. Police arrested Kappelmann\'s brother.', language: 'en', headline: '' }).entities.filter(({ name }) => name.includes('Kappelmann'));
    expect(people.map(({ type }) => type)).not.toContain('Place');
  });
});
