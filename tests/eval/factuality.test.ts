import { describe, expect, test } from 'vitest';
import { figuresOf, judgePart, type Judged } from './factuality.ts';
import { toldActs, type ToldAct } from './factuality-gold.ts';
import { placesOf } from './places.ts';
import { read } from './reader.ts';

const items = toldActs();
const LEAST = 400;

describe('The sentences coded for whether it happened', () => {
  test(`are at least ${LEAST}, none twice, each with the words of its act, once`, () => {
    expect(items.length).toBeGreaterThanOrEqual(LEAST);
    expect(new Set(items.map(({ text }) => text)).size).toBe(items.length);
    expect(items.filter(({ text, act }) => placesOf(text, act).length === 0).map(({ text }) => text)).toEqual([]);
  });

  test('are contrasts: of each half, two in five acts or more did happen', () => {
    for (const part of ['working', 'held']) {
      const half = items.filter((item) => item.part === part);
      expect(half.length / items.length).toBeGreaterThan(0.45);
      expect(half.filter(({ status }) => status === 'HAPPENED').length / half.length).toBeGreaterThan(0.4);
    }
  });
});

describe('The count of what is told as happened', () => {
  const item = (status: ToldAct['status']): ToldAct => ({ part: 'working', construction: 'test', text: 'Rebels attacked the town.', act: 'attacked', type: 'ASSAULT', status });
  const judged = (status: ToldAct['status'], readAs: Judged['read']): Judged => ({ item: item(status), read: readAs, told: readAs === 'OCCURRED' });

  test('tells the unreal that is asserted from the real that is missed', () => {
    const figures = figuresOf([judged('NEGATED', 'OCCURRED'), judged('NEGATED', 'NEGATED'), judged('NOT', undefined), judged('HYPOTHETICAL', 'PROSPECTIVE'), judged('HAPPENED', 'OCCURRED'), judged('HAPPENED', 'NEGATED'), judged('HAPPENED', undefined)]);
    expect(figures).toEqual({ unreal: 4, unrealTold: 1, happened: 3, told: 1, doubted: 1, unseen: 1, finer: [1, 2] });
  });
});

/** What the reader must hold; brought nearer to nought and to all as it learns. */
const FLOORS = { working: { unrealTold: 0, doubted: 2 }, held: { unrealTold: 9, doubted: 5 } };

describe('The reader on them', () => {
  test.each(['working', 'held'] as const)('the %s half: no more of the unreal told, no more of the real doubted', (part) => {
    const { unrealTold, doubted } = figuresOf(judgePart(read, part));
    expect(unrealTold).toBeLessThanOrEqual(FLOORS[part].unrealTold);
    expect(doubted).toBeLessThanOrEqual(FLOORS[part].doubted);
  });
});
