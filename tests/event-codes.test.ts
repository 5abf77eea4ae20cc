import { describe, expect, test } from 'vitest';
import { cameoByName } from '../schema/cameo-names.ts';
import { eventOfCameo } from '../src/event-codes.ts';
import { modesOf } from '../src/ontology.ts';
import { linesOf } from '../src/import/lines.ts';
import { hasRealFiles, realFiles } from './import/real-files.ts';

/** A type and mode as PLOVER's own files write them. */
function meant(code: string): string {
  const coded = eventOfCameo(code);
  const modes = coded ? modesOf(coded.type).filter(([mode]) => coded.modes.includes(mode)).map(([mode, row]) => row.plover || mode) : [];
  return [coded?.type, ...modes].join(' ');
}

describe('eventOfCameo', () => {
  test.each([
    ['deny responsibility', 'STATEMENT DENIAL'], ['acknowledge or claim responsibility', 'STATEMENT CLAIM_OF_RESPONSIBILITY'], ['decline comment', 'STATEMENT DECLINED_COMMENT'], ['make statement', 'STATEMENT SPOKEN'],
    ['use tactics of violent repression', 'ASSAULT'], ['kill by physical assault', 'ASSAULT'], ['return, release property', 'RETREAT'], ['ease economic sanctions, boycott, embargo', 'RETREAT'], ['ease curfew', 'CONCEDE'],
    ['threaten to ban political parties or politicians', 'THREATEN restrict'], ['engage in mass killings', 'ASSAULT targeted'],
  ])('takes "%s" for %s', (name, expected) => {
    expect(meant(cameoByName[name] ?? '')).toBe(expected);
  });

  /** Crosswalk and ours, where they differ; the head of schema/event-types.ts gives the reasons. */
  const departures = {
    '0842': ['RETREAT return', 'RETREAT'], '085': ['RETREAT ease', 'RETREAT'], '0813': ['RETREAT', 'CONCEDE'], '0814': ['RETREAT', 'CONCEDE'],
    132: ['THREATEN ban', 'THREATEN restrict'], 1321: ['THREATEN political', 'THREATEN restrict'], 1322: ['THREATEN ban', 'THREATEN restrict'], 163: ['COERCE restrict', 'SANCTION discontinue'],
    1712: ['ASSAULT seize', 'ASSAULT destroy'], 183: ['ASSAULT suicide-attack', 'ASSAULT explosives'], 185: ['ASSAULT assassinate', 'ASSAULT targeted'], 186: ['ASSAULT assassinate', 'ASSAULT targeted'],
    175: ['ASSAULT pro_autocracy', 'ASSAULT'], 195: ['ASSAULT heavy-weapons', 'ASSAULT aerial'], 200: ['ASSAULT massacre', 'ASSAULT'], 201: ['ASSAULT cleansing', 'ASSAULT'], 202: ['ASSAULT massacre', 'ASSAULT targeted'], 203: ['ASSAULT cleansing', 'ASSAULT'],
  };

  test.skipIf(!hasRealFiles)('follows the crosswalk of PLOVER but for the departures that the table names', async () => {
    const found: Record<string, string[]> = {};
    let rows = 0;
    for await (const block of linesOf(realFiles('plover/CAMEO2PLOVER-2021.txt')[0]!)) {
      for (const line of block) {
        const [, code = '', type = '', mode = ''] = ('text' in line && /^(\d{3,4}):\s*([A-Z]+)\s*,\s*([^,#]*)/.exec(line.text)) || [];
        if (code === '') continue;
        rows += 1;
        const theirs = `${type} ${mode.trim()}`.trim();
        if (meant(code) !== theirs) found[code] = [theirs, meant(code)];
      }
    }
    expect(rows).toBeGreaterThan(200);
    expect(found).toEqual(departures);
  });
});
