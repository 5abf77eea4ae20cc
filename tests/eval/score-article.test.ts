import { describe, expect, test } from 'vitest';
import type { ReadEvent, Reading, RoleKey } from '../../src/read/reading.ts';
import type { EntityType } from '../../src/ontology.ts';
import { goldFormat } from './gold-format.ts';
import { perfectReading, wordsIn } from './perfect-reading.ts';
import type { Row, Score } from './score.ts';
import { scoreArticle } from './score-article.ts';

const text = 'Freedonia bombs Sylvania\n\nFreedonia bombed a Sylvanian depot on Monday, killing at least four, officials said.\nThe raid was in response to a raid on Freedonia in May. Sylvania vowed to hit back.\nFreedonia said it might bomb Sylvania again. Mutt, who leads Sylvania, slept.\nAdvertisement\n';
const article = goldFormat.parse({
  id: 'duck', file: 'duck.txt', title: 'Freedonia bombs Sylvania', published: '2023-06-07', kinds: ['strike'],
  entities: [{ name: 'Freedonia', type: 'Country' }, { name: 'Sylvania', type: 'Country', aliases: ['Sylvanian'] }, { name: 'depot', type: 'Facility' }, { name: 'Mutt', type: 'Person' }],
  events: [
    { id: 'e1', type: 'ASSAULT', modes: ['AERIAL'], actor: ['Freedonia'], recipient: ['?Sylvania'], target: ['depot'], date: '2023-06-05', reported_by: ['officials'], in_response_to: ['e2'], casualties: [{ side: 'RECIPIENT', kind: 'KILLED', low: 4 }], evidence: ['Freedonia bombed a Sylvanian depot', 'Freedonia bombs Sylvania', 'The raid'] },
    { id: 'e2', type: 'ASSAULT', recipient: ['Freedonia'], date: '2023-05', evidence: 'a raid on Freedonia' },
    { id: 'e3', type: 'THREATEN', modes: ['VIOLENCE'], actor: ['Sylvania'], date_free: true, evidence: 'Sylvania vowed to hit back' },
    { id: 'e4', type: 'ASSAULT', status: 'HYPOTHETICAL', actor: ['Freedonia'], recipient: ['Sylvania'], evidence: 'it might bomb Sylvania again' },
  ],
  relations: [{ type: 'LEADS', from: 'Mutt', to: 'Sylvania', evidence: 'Mutt, who leads Sylvania' }],
  forbidden: [{ why: 'Sylvania bombed nobody', type: 'ASSAULT', fills: [{ role: 'actor', name: 'Sylvania' }] }],
  boilerplate: ['Advertisement'],
});

const perfect = perfectReading(article, text);

/** The score of a reading that has some events changed; an event changed to nothing is left out. */
function scoreOf(change: (event: ReadEvent) => ReadEvent | undefined, more: Partial<Reading> = {}): Score {
  const events = perfect.events.map(change).filter((event) => event !== undefined);
  return scoreArticle(article, { ...perfect, events, ...more }, text);
}

const only = (id: string, change: Partial<ReadEvent>) => (event: ReadEvent): ReadEvent => (event.id === id ? { ...event, ...change } : event);
const line = (score: Score, row: Row): string => `${score.tallies[row].right}/${score.tallies[row].read} ${score.tallies[row].found}/${score.tallies[row].wanted}`;
const filler = (name: string, via: 'DIRECT' | 'INFERRED_FROM_ORDER' = 'DIRECT', type: EntityType = 'Country') => ({ name, entity: `x:${name}`, type, via, evidence: wordsIn(text, name) });
const withRole = (id: string, role: RoleKey, ...fillers: ReturnType<typeof filler>[]) => (event: ReadEvent): ReadEvent => (event.id === id ? { ...event, roles: { ...event.roles, [role]: fillers } } : event);

describe('scoreArticle', () => {
  test('a perfect reading is right in every line', () => {
    const score = scoreOf((event) => event);
    expect(score.mistakes).toEqual([]);
    expect([line(score, 'event and type'), line(score, 'full triple'), line(score, 'response link'), line(score, 'relation')]).toEqual(['4/4 4/4', '2/2 2/2', '1/1 1/1', '1/1 1/1']);
  });

  test('an event left out is missed, with its fillers and links', () => {
    const score = scoreOf((event) => (event.id === 'e2' ? undefined : event));
    expect([line(score, 'event and type'), line(score, 'recipient'), line(score, 'response link')]).toEqual(['3/3 3/4', '1/1 1/2', '0/1 0/1']);
  });

  test('a wrong type spoils the triple and not the dyad', () => {
    const score = scoreOf(only('e1', { type: 'COERCE', modes: [] }));
    expect([line(score, 'event and type'), line(score, 'dyad'), line(score, 'full triple')]).toEqual(['3/4 3/4', '2/2 2/2', '1/2 1/2']);
  });

  test('actor and recipient changed round are both wrong, and break the ban', () => {
    const score = scoreOf((event) => withRole('e4', 'recipient', filler('Freedonia'))(withRole('e4', 'actor', filler('Sylvania'))(event.id === 'e4' ? { ...event, status: 'OCCURRED' } : event)));
    expect([line(score, 'actor'), line(score, 'dyad'), score.forbidden, score.asserted]).toEqual(['2/3 2/3', '1/2 1/2', 1, 1]);
  });

  test('a ban on one of two who share a surname is not broken by the other', () => {
    const brothers = goldFormat.parse({ ...article, entities: [...article.entities, { name: 'Ann Mutt', type: 'Person' }, { name: 'Ian Mutt', type: 'Person' }], forbidden: [{ why: 'Ian Mutt bombed nobody', type: 'ASSAULT', fills: [{ role: 'actor', name: 'Ian Mutt' }] }] });
    const by = (name: string): number => scoreArticle(brothers, { ...perfect, events: perfect.events.map(withRole('e1', 'actor', { ...filler('Mutt', 'DIRECT', 'Person'), name })) }, text).forbidden;
    expect([by('Ann Mutt'), by('Ian Mutt')]).toEqual([0, 1]);
  });

  test('the saying of a deed to come, read as such, is no falsehood where it is told as happened', () => {
    const threat = only('e4', { type: 'THREATEN', status: 'OCCURRED', modality: 'FACTUAL' });
    const lenient = goldFormat.parse({ ...article, events: article.events.map((event) => (event.id === 'e4' ? { ...event, or_type: ['THREATEN'] } : event)) });
    const scored = (coded: typeof article): Score => scoreArticle(coded, { ...perfect, events: perfect.events.map(threat) }, text);
    expect([line(scored(lenient), 'event and type'), line(scored(lenient), 'status'), scored(lenient).asserted]).toEqual(['4/4 4/4', '4/4 4/4', 0]);
    expect(line(scored(article), 'event and type')).toBe('3/4 3/4');
    expect(scoreOf(only('e4', { status: 'OCCURRED' })).asserted).toBe(1);
  });

  test('an optional filler is right and never missed', () => {
    expect(line(scoreOf(withRole('e1', 'recipient', filler('Sylvania'))), 'recipient')).toBe('3/3 2/2');
  });

  test('an inferred filler counts apart', () => {
    const score = scoreOf(withRole('e2', 'actor', filler('Sylvania', 'INFERRED_FROM_ORDER')));
    expect([line(score, 'actor'), score.hidden, score.hiddenRight, score.forbidden]).toEqual(['3/3 3/3', 1, 0, 0]);
  });

  test('an event that the text does not have is a false alarm with all its fillers', () => {
    const [first] = perfect.events;
    const made = { ...first, id: 'e9', type: 'PROTEST', modes: [], evidence: wordsIn(text, 'slept'), mentions: [], responseTo: [], casualties: [] } as ReadEvent;
    const score = scoreOf((event) => event, { events: [...perfect.events, made] });
    expect([line(score, 'event and type'), line(score, 'actor'), line(score, 'dyad')]).toEqual(['4/5 4/4', '3/4 3/3', '2/3 2/2']);
  });

  test('an event told twice is counted as such, and its fillers are judged', () => {
    const [first] = perfect.events;
    const twice = { ...first, id: 'e8', evidence: wordsIn(text, 'The raid'), mentions: [], casualties: [], responseTo: [], roles: { actor: [filler('Sylvania')] } } as ReadEvent;
    const score = scoreOf((event) => event, { events: [...perfect.events, twice] });
    expect([line(score, 'event and type'), line(score, 'actor'), score.again, score.forbidden]).toEqual(['4/4 4/4', '3/4 3/3', 1, 1]);
  });

  test('a wrong day, a bound taken for a number, a missing speaker and a wrong link are caught', () => {
    const [first] = perfect.events;
    const score = scoreOf(only('e1', {
      time: { asWritten: 'Monday', earliest: '2023-06-12', latest: '2023-06-12' }, attribution: [], responseTo: [{ event: 'e3', asWritten: 'after', evidence: wordsIn(text, 'Monday') }],
      casualties: [{ side: 'RECIPIENT', kind: 'KILLED', best: 4, evidence: first?.evidence ?? wordsIn(text, 'Monday') }],
    }));
    expect([line(score, 'date'), line(score, 'casualties'), line(score, 'attribution'), line(score, 'response link')]).toEqual(['1/2 1/2', '0/1 0/1', '0/0 0/1', '0/1 0/1']);
  });

  test('a date read where the text tells none is false', () => {
    expect(line(scoreOf(only('e4', { time: { asWritten: '', earliest: '2023-06-07', latest: '2023-06-07' } })), 'date')).toBe('2/3 2/2');
  });

  test('words that are not what stands there, and events out of page furniture, are faults', () => {
    const score = scoreOf(only('e3', { mentions: [{ start: 0, end: 4, exact: 'Sylv', kind: 'BODY' }] }), { relations: [] });
    expect([score.spanFaults, line(score, 'relation')]).toEqual([1, '0/0 0/1']);
    expect(scoreOf(only('e3', { evidence: wordsIn(text, 'Advertisement') })).forbidden).toBe(1);
  });

  test('a reader that reads nothing has nothing right and nothing wrong', () => {
    const score = scoreOf(() => undefined, { relations: [], entities: [] });
    expect([line(score, 'event and type'), line(score, 'actor'), score.forbidden]).toEqual(['0/0 0/4', '0/0 0/3', 0]);
  });
});
