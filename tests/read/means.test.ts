import { describe, expect, test } from 'vitest';
import { bundledReader } from '../../src/rules-reader.ts';

const reader = bundledReader();
const filling = (text: string, role: 'instrument' | 'target'): string[] => reader.read({ text, language: 'en', headline: '' }).events.flatMap(({ roles }) => (roles[role] ?? []).map(({ name }) => name));

describe('with what, and what was struck', () => {
  test.each([
    ['The attackers used knives and axes to kill five guards.', ['knives', 'axes']],
    ['Gunmen armed with machetes attacked farmers in Goma.', ['machetes']],
    ['Two farmers were killed in a knife attack in Goma.', ['knives']],
    ['A wave of Syrian missile and drone strikes killed ten people in Idlib.', ['drones', 'missile']],
    ['A landmine blast killed two soldiers in Mali.', ['landmine']],
  ])('with: %s', (text, names) => {
    expect(filling(text, 'instrument').sort()).toEqual([...names].sort());
  });

  test.each([
    ['The air strikes by Turkey were aimed at tunnels and fuel depots.', ['tunnels', 'fuel depots']],
    ['A suicide bombing that tore through a mosque in Kunduz killed nine people.', ['mosque']],
    ['Warplanes bombed a hospital and a bakery in Idlib.', ['hospital', 'bakery']],
  ])('struck: %s', (text, names) => {
    expect(filling(text, 'target')).toEqual(names);
  });

  test('from where it was launched', () => {
    const { events } = reader.read({ text: 'American jets that took off from Falcon Air Base in Texas bombed a depot in Iraq.', language: 'en', headline: '' });
    expect(events.flatMap(({ roles }) => (roles.origin ?? []).map(({ name }) => name))).toEqual(['Falcon Air Base']);
  });

  test('a town that is struck is where it was, and an attack on a tanker is done with none', () => {
    expect(filling('Rebels shelled Goma on Monday.', 'target')).toEqual([]);
    expect(filling('Three sailors died in a tanker attack off Oman.', 'instrument')).toEqual([]);
  });
});
