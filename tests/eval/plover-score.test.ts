import { describe, expect, test } from 'vitest';
import type { Filler, ReadEvent, Reading } from '../../src/read/reading.ts';
import { wordsIn } from './perfect-reading.ts';
import { ploverRecords } from './plover-records.ts';
import { scorePlover, type Asked, type Match } from './plover-score.ts';

const markup = 'In Sofia (SRC: Romanian) and (TAR/LOC: rebels in (LOC: Turkey)) (EVT: fought} (EVT: hard) on Monday.';
const text = 'In Sofia Romanian and rebels in Turkey fought hard on Monday.';
const file = JSON.stringify([
  { id: 'a', date: '2000-01-01', event: 'FIGHT', text, source: [{ actorText: 'Romanian', code: 'ROU' }], target: [{ actorText: 'rebels in Turkey', code: 'TUR' }], textInfo: { markup } },
  { id: 'b', date: '2000-01-01', event: 'AGREE', text: 'Japan and Benin agreed.', source: [{ actorText: 'Japan', code: 'JAP' }, { actorText: 'Benin', code: 'BEN' }], target: null, textInfo: { markup: '(SRC/TAR: Japan) and (SRC/TAR: Benin) (EVT: agreed).' } },
  { id: 'c', date: '2000-01-01', event: 'RETREAT', mode: '', text: 'Smith resigned.', source: [{ actorText: 'Smith', code: 'USA' }], target: '', textInfo: '(SRC: Smith) (EVT: resigned).' },
]);
const records = ploverRecords(file);

const filler = (of: string, words: string): Filler => ({ name: words, entity: `x:${words}`, type: 'Group', via: 'DIRECT', evidence: wordsIn(of, words) });
function anEvent(of: string, type: ReadEvent['type'], actors: readonly string[], recipients: readonly string[], more: Partial<ReadEvent> = {}): ReadEvent {
  const roles = { actor: actors.map((name) => filler(of, name)), recipient: recipients.map((name) => filler(of, name)) };
  return { id: 'e', type, modes: [], title: '', status: 'OCCURRED', polarity: 'AFFIRMED', modality: 'FACTUAL', roles, responseTo: [], casualties: [], attribution: [], confidence: 1, evidence: wordsIn(of, of), mentions: [], ...more };
}
const reading = (of: string, ...events: ReadEvent[]): Reading => ({ article: { id: '', headline: '', language: 'en', contentHash: '', text: of }, entities: [], events, relations: [], statements: [], unknowns: [], extractor: { name: '', version: '' } });

const textOf = (i: number): string => records[i]?.text ?? '';
function line(readings: readonly Reading[], asked: Asked = 'type, source and target', match: Match = 'text or code'): string {
  const { all, complete } = scorePlover(records, readings, asked, match);
  return `${all.found}/${all.wanted} ${complete.found}/${complete.wanted} ${all.right}/${all.read}`;
}
const right = [
  reading(textOf(0), anEvent(textOf(0), 'ASSAULT', ['Romanian'], ['rebels in Turkey'])),
  reading(textOf(1), anEvent(textOf(1), 'AGREE', ['Japan', 'Benin'], [])),
  reading(textOf(2), anEvent(textOf(2), 'RETREAT', ['Smith'], [])),
];

describe('PLOVER records', () => {
  test('marks are found in the sentence, nested and ill closed ones too, and old names of types are mapped', () => {
    expect(records[0]).toMatchObject({ types: ['ASSAULT'], sources: [{ places: [{ start: 9, end: 17 }] }], targets: [{ places: [{ start: 22, end: 38 }] }], mutual: false });
    expect(records[1]).toMatchObject({ mutual: true, targets: [{ words: 'Japan' }, { words: 'Benin' }] });
  });

  test('a perfect reading scores all, by text; by code what has one', () => {
    expect([line(right), line(right, 'type, source and target', 'code'), line(right, 'type')]).toEqual(['3/3 2/2 2/2', '2/3 2/2 2/2', '3/3 2/2 3/3']);
  });

  test('sides changed round, one actor alone of two, and a wrong type are wrong', () => {
    const wrong = [
      reading(textOf(0), anEvent(textOf(0), 'ASSAULT', ['rebels in Turkey'], ['Romanian'])),
      reading(textOf(1), anEvent(textOf(1), 'AGREE', ['Japan'], [])),
      reading(textOf(2), anEvent(textOf(2), 'ASSAULT', ['Smith'], [])),
    ];
    expect([line(wrong), line(wrong, 'type'), line(wrong, 'source and target')]).toEqual(['0/3 0/2 0/1', '2/3 2/2 2/3', '1/3 0/2 0/1']);
  });

  test('plans, negations and statements are no events read', () => {
    const plans = right.map((one) => ({ ...one, events: one.events.map((event) => ({ ...event, status: 'PROSPECTIVE' as const })) }));
    expect(line(plans)).toBe('0/3 0/2 0/0');
    expect(line(right.map((one) => ({ ...one, events: one.events.map((event) => ({ ...event, type: 'STATEMENT' as const })) })))).toBe('0/3 0/2 0/0');
  });

  test('a complete event beside the marked one is a false alarm', () => {
    const [first, second, third] = right;
    if (!first || !second || !third) throw new Error('three readings');
    const more = reading(textOf(2), ...third.events, anEvent(textOf(2), 'RETREAT', ['Smith'], ['resigned']));
    expect(line([first, second, more])).toBe('3/3 2/2 2/3');
  });

  test('words that only touch the marked ones are not enough', () => {
    const wide = reading(textOf(0), anEvent(textOf(0), 'ASSAULT', ['Sofia'], ['rebels in Turkey']));
    expect(line([wide, ...right.slice(1)])).toBe('2/3 1/2 1/2');
  });
});
