import { describe, expect, test } from 'vitest';
import { bundledReader } from '../../src/rules-reader.ts';

const reader = bundledReader();
const ordersIn = (text: string): readonly (readonly [status: string, name: string, saidBy: string])[] => reader.read({ text, language: 'en', publishedAt: '2024-03-15' }).events
  .flatMap(({ status, roles, attribution }) => (roles.authorizer ?? []).map(({ name }) => [status, name, attribution.map((speaker) => speaker.name).join()] as const));

const ACT = 'Sudan\'s army shelled a market in Omdurman on Thursday.';

describe('An order of which somebody is accused', () => {
  test('is not told as given, and hangs on no act that was', () => {
    expect(ordersIn(`${ACT} The rebels accused General Burhan of ordering the bombardment.`)).toEqual([['HYPOTHETICAL', 'Abdel Fattah al-Burhan', '']]);
  });

  test('is told in the name of who says that it was given', () => {
    expect(ordersIn(`${ACT} Human Rights Watch said the general had ordered the attack.`)).toEqual([['OCCURRED', 'general', 'Human Rights Watch']]);
  });

  test('that is denied is told as denied', () => {
    expect(ordersIn(`${ACT} Burhan denied ordering the attack.`)).toEqual([['NEGATED', 'Abdel Fattah al-Burhan', '']]);
  });
});
