import { describe, expect, test } from 'vitest';
import { judgeOrder, judgeOrders, orderFiguresOf } from './orders.ts';
import type { OrderedAct } from './orders-gold.ts';
import { read } from './reader.ts';

const item = (more: Partial<OrderedAct>): OrderedAct => ({
  part: 'working', construction: 'test', text: 'General Odhiambo ordered his troops to shell the rebels.', act: 'shell', type: ['ASSAULT'], status: 'PROSPECTIVE', ordered_by: ['Odhiambo'], actor: ['troops'], recipient: [], ...more,
});

describe('The count of who ordered', () => {
  test('tells the right from the read, and the found from the wanted', () => {
    const figures = orderFiguresOf([judgeOrder(read, item({})), judgeOrder(read, item({ ordered_by: ['Moyo'] })), judgeOrder(read, item({ ordered_by: [] })), judgeOrder(read, item({ ordered_by: ['?Odhiambo'] }))]);
    expect(figures.authorizer).toEqual({ right: 2, read: 4, found: 1, wanted: 2 });
    expect(figures).toMatchObject({ sentences: 4, seen: 4, unreal: 4, unrealTold: 0 });
  });

  test('looks only at acts of a type that will do, in the words of the act', () => {
    expect(judgeOrder(read, item({ type: ['PROTEST'] }))).toMatchObject({ seen: false, authorizer: { right: 0, read: 0, found: 0, wanted: 1 } });
    expect(judgeOrder(read, item({ act: 'General' })).authorizer.found).toBe(0);
  });

  test('counts an act that is told as happened where it is only ordered', () => {
    expect(judgeOrder(read, item({ text: 'Troops shelled the rebels on the orders of General Odhiambo.', act: 'shelled' })).unrealTold).toBe(true);
  });
});

/** Shares that the reader must hold; raised as it learns. */
const FLOORS = { working: { precision: 0.95, recall: 0.55, unrealTold: 5 }, held: { precision: 0.9, recall: 0.44, unrealTold: 3 } };

describe('The reader on the sentences coded for who ordered', () => {
  test.each(['working', 'held'] as const)('the %s half: whom it names is right, and no fewer are found', (part) => {
    const { authorizer, unrealTold } = orderFiguresOf(judgeOrders(read, part));
    expect(authorizer.right / authorizer.read).toBeGreaterThanOrEqual(FLOORS[part].precision);
    expect(authorizer.found / authorizer.wanted).toBeGreaterThanOrEqual(FLOORS[part].recall);
    expect(unrealTold).toBeLessThanOrEqual(FLOORS[part].unrealTold);
  });
});
