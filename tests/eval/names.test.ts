import { describe, expect, test } from 'vitest';
import { sameName } from './names.ts';

describe('sameName', () => {
  test.each([
    ['the Pentagon', 'Pentagon'], ['U.S.', 'US'], ['F-16', 'F16'], ['drones', 'drone'], ['militias', 'militia'], ['São Paulo', 'Sao Paulo'],
    ['Iran-backed militias', 'Iran backed militia'], ['Russian Foreign Ministry', 'foreign ministry'], ['two U.S. officials', 'officials'],
    ['President of France', 'president'], ['the ruling party', 'party'], ['rebels in the Ivory Coast', 'rebels'], ['Prime Minister', 'Prime Minister of Iraq'],
    ['Turkey\'s president', 'president'], ['Police in Kenya', 'police'],
    ['the town of Batken', 'Batken'], ['Idlib province', 'Idlib'], ['the Russian border city of Belgorod', 'Belgorod'], ['Defense Ministry', 'defence ministry'], ['northern Iraq', 'Iraq'],
  ])('%s is %s', (one, other) => {
    expect(sameName(one, other)).toBe(true);
    expect(sameName(other, one)).toBe(true);
  });

  test.each([
    ['Kataib Hezbollah', 'Hezbollah'], ['Iran', 'Iran-backed militia'], ['United States', 'U.S. military'], ['Joe Biden', 'Hunter Biden'],
    ['Foreign Ministry', 'Defence Ministry'], ['Russian officials', 'Ukrainian officials'], ['Islamic Jihad', 'Islamic State'], ['', 'Iran'], ['North Korea', 'South Korea'],
    ['Hamas', 'Hamas officials'], ['Olaf Scholz', 'Scholz'], ['Gaza City', 'Gaza'], ['state of emergency', 'emergency'],
  ])('%s is not %s', (one, other) => {
    expect(sameName(one, other)).toBe(false);
    expect(sameName(other, one)).toBe(false);
  });

  test('a surname is enough where both are persons', () => {
    expect(sameName('Olaf Scholz', 'Scholz', true)).toBe(true);
    expect(sameName('Joe Biden', 'Hunter Biden', true)).toBe(false);
    expect(sameName('Joe Biden', 'Joe', true)).toBe(false);
  });
});
