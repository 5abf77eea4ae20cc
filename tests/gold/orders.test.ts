import { describe, expect, test } from 'vitest';
import { orderedActs, type OrderedAct } from '../eval/orders-gold.ts';
import { placesOf } from '../eval/places.ts';

const items = orderedActs();
const LEAST = 400;
const LEAST_IN_CONSTRUCTION = 8;

const constructions = [...new Set(items.map(({ construction }) => construction))];
const wanted = (names: readonly string[]): string[] => names.filter((name) => !name.startsWith('?'));
const share = (of: readonly OrderedAct[], has: (item: OrderedAct) => boolean): number => of.filter(has).length / of.length;

/** Wanted names whose first naming the text does not have; what is merely accepted may be a country told by its adjective. */
const namesNotTold = ({ text, ordered_by, actor, recipient }: OrderedAct): string[] =>
  wanted([...ordered_by, ...actor, ...recipient]).filter((name) => !text.toLowerCase().includes((name.split('|')[0] ?? '').toLowerCase()));

describe('The sentences coded for who ordered the act', () => {
  test(`are at least ${LEAST}, none twice, each with the words of its act, once`, () => {
    expect(items.length).toBeGreaterThanOrEqual(LEAST);
    expect(new Set(items.map(({ text }) => text)).size).toBe(items.length);
    expect(items.filter(({ text, act }) => placesOf(text, act).length !== 1).map(({ text }) => text)).toEqual([]);
  });

  test('name only whom the text names', () => {
    expect(items.flatMap((item) => namesNotTold(item).map((name) => `${name}: ${item.text}`))).toEqual([]);
  });

  test('never have one name as who ordered it and as who did it', () => {
    const both = items.filter(({ ordered_by, actor }) => wanted(ordered_by).some((name) => wanted(actor).includes(name)));
    expect(both.map(({ text }) => text)).toEqual([]);
  });

  test.each(constructions)('%s: eight or more, half of them held', (construction) => {
    const of = items.filter((item) => item.construction === construction);
    expect(of.length).toBeGreaterThanOrEqual(LEAST_IN_CONSTRUCTION);
    expect(Math.abs(share(of, ({ part }) => part === 'held') - 0.5)).toBeLessThan(0.1);
  });

  test.each(['working', 'held'] as const)('of the %s half, a third or near have nobody who ordered it', (part) => {
    const none = share(items.filter((item) => item.part === part), ({ ordered_by }) => wanted(ordered_by).length === 0);
    expect(none).toBeGreaterThan(0.3);
    expect(none).toBeLessThan(0.45);
  });
});
