import { describe, expect, test } from 'vitest';
import { cameoByName } from '../schema/cameo-names.ts';
import { eventOfCameo } from '../src/event-codes.ts';

const meant = (name: string): string => {
  const coded = eventOfCameo(cameoByName[name] ?? '');
  return [coded?.type, ...coded?.modes ?? []].join(' ');
};

describe('eventOfCameo', () => {
  test.each([
    ['deny responsibility', 'STATEMENT DENIAL'], ['acknowledge or claim responsibility', 'STATEMENT CLAIM_OF_RESPONSIBILITY'], ['decline comment', 'STATEMENT DECLINED_COMMENT'], ['make statement', 'STATEMENT SPOKEN'],
  ])('takes "%s" for %s', (name, expected) => {
    expect(meant(name)).toBe(expected);
  });
});
