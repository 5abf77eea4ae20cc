import { describe, expect, test } from 'vitest';
import type { Filler, ReadEvent, Reading } from '../../src/read/reading.ts';
import { perfectReading, wordsIn } from './perfect-reading.ts';
import { scoreArticle } from './score-article.ts';
import { factChecks } from './seed-facts.ts';
import { seedGold } from './seed-gold.ts';
import { mustNotChecks } from './seed-must-not.ts';
import { factsFormat, seedWorld } from './seed-world.ts';
import { sharedFile } from './shared-files.ts';

const text = sharedFile('seed/000_ef56982a7840f702.txt') ?? '';
const acceptance = sharedFile('acceptance/facts.json');

const isAtHand = text !== '' && acceptance !== undefined;

/** The body of a skipped suite runs all the same, so that it must not read what is not there. */
const whenNotAtHand = (): void => test('is not at hand', () => expect(isAtHand).toBe(false));

const withAcceptance = (given: string) => (): void => {
  const { facts, mustNot } = factsFormat.parse(JSON.parse(given));
  const article = seedGold(facts, '2021-06-28');
  const perfect = perfectReading(article, text);
  const nothing: Reading = { ...perfect, entities: [], events: [], relations: [], unknowns: [] };
  const told = (reading: Reading): string[] => Object.entries(factChecks).filter(([, check]) => typeof check !== 'string' && check(seedWorld(article, facts, reading))).map(([id]) => id);
  const broken = (reading: Reading): string[] => Object.entries(mustNotChecks).filter(([, check]) => check(seedWorld(article, facts, reading))).map(([id]) => id);
  const filler = (name: string, words = name, type: Filler['type'] = 'Country'): Filler => ({ name, entity: `x:${name}`, type, via: 'DIRECT', evidence: wordsIn(text, words) });
  const changed = (id: string, change: (event: ReadEvent) => Partial<ReadEvent>): Reading => ({ ...perfect, events: perfect.events.map((event) => (event.id === id ? { ...event, ...change(event) } : event)) });
  const added = (event: Partial<ReadEvent>): Reading => ({ ...perfect, events: [...perfect.events, { ...(perfect.events[0] as ReadEvent), id: 'e99', casualties: [], responseTo: [], mentions: [], ...event }] });
  const withRole = (id: string, role: string, ...fillers: Filler[]): Reading => changed(id, ({ roles }) => ({ roles: { ...roles, [role]: fillers } }));

  test('every fact has a check or a reason, every must-not a check', () => {
    expect(Object.keys(factChecks)).toEqual(facts.map(({ id }) => id));
    expect(Object.keys(mustNotChecks)).toEqual(mustNot.map(({ id }) => id));
  });

  test('a reading that says nothing tells no fact and breaks nothing', () => {
    expect([told(nothing), broken(nothing)]).toEqual([[], []]);
  });

  test('the coded events read as coded are right in every line and break nothing', () => {
    const score = scoreArticle(article, perfect, text);
    expect([score.mistakes, score.forbidden, broken(perfect)]).toEqual([[], 0, []]);
    expect(told(perfect)).toEqual(expect.arrayContaining(['F02', 'F03', 'F08', 'F09', 'F21', 'F22', 'F23', 'F25', 'F39', 'F61']));
  });

  const offences: Readonly<Record<string, () => Reading>> = {
    N01: () => withRole('e4', 'actor', filler('Iran-backed militia', 'the militia', 'Group')),
    N02: () => changed('e1', ({ evidence }) => ({ casualties: [{ side: 'RECIPIENT', kind: 'KILLED', best: 0, evidence }] })),
    N03: () => changed('e2', () => ({ series: { min: 5, max: 5, asWritten: 'five' } })),
    N04: () => withRole('e2', 'actor', filler('Kataib Hezbollah', 'Kataib Hezbollah', 'Militia')),
    N05: () => ({ ...perfect, entities: [...perfect.entities, { id: 'x:h', type: 'Militia', name: 'Hezbollah', aliases: [], mentions: [wordsIn(text, 'Hezbollah')] }] }),
    N06: () => withRole('e2', 'actor', filler('Iran')),
    N07: () => added({ type: 'STATEMENT', modes: ['DENIAL'] }),
    N08: () => changed('e1', () => ({ modes: ['HEAVY_WEAPONS'] })),
    N09: () => added({ mentions: [0, 1].map((nth) => ({ ...wordsIn(text, 'An F16', nth), kind: 'CAPTION' as const })) }),
    N10: () => added({ type: 'REJECT', modes: [], evidence: wordsIn(text, 'never accept'), attribution: [] }),
    N11: () => withRole('e3', 'location', filler('Iraq')),
    N12: () => withRole('e3', 'instrument', filler('F-16', 'F-16', 'Equipment')),
    N13: () => ({ ...perfect, entities: [...perfect.entities, { id: 'x:i', type: 'Group', name: 'Iraqi militia', aliases: [], mentions: [] }] }),
    N14: () => ({ ...perfect, relations: [...perfect.relations, { type: 'PARTY_TO', from: filler('United States', 'U.S.'), to: filler('nuclear deal', 'nuclear deal', 'Agreement'), attribution: [], confidence: 1, evidence: wordsIn(text, 'nuclear deal') }] }),
    N15: () => withRole('e1', 'location', filler('Related', 'Related', 'Place')),
    N16: () => ({ ...perfect, article: { ...perfect.article, publisher: 'Reuters' } }),
    N17: () => added({ type: 'REQUEST', modes: [], evidence: wordsIn(text, 'orders'), time: { asWritten: 'Sunday', earliest: '2021-06-27', latest: '2021-06-27' } }),
    N18: () => added({ type: 'RETREAT', modes: ['CEASEFIRE'], evidence: wordsIn(text, 'Tehran') }),
    N19: () => changed('e1', () => ({ time: { asWritten: 'Sunday', edtf: '2021-06-27', basis: 'STATED', earliest: '2021-06-27', latest: '2021-06-27' } })),
  };

  test.each(Object.keys(mustNotChecks))('%s is caught when it is asserted', (id) => {
    const offence = offences[id];
    if (!offence) throw new Error(`no offence against ${id}`);
    expect(broken(offence())).toContain(id);
  });
};

describe.runIf(isAtHand)('The first article', () => {
  (isAtHand ? withAcceptance(acceptance) : whenNotAtHand)();
});
