import { describe, expect, test } from 'vitest';
import { importDataset } from '../../src/import-dataset.ts';
import type { EntityRecord } from '../../src/records.ts';
import { hasRealFiles, realFiles } from '../import/real-files.ts';
import { claimsOf, importTexts, tsv } from '../import/tables.ts';

const ICEWS = 'Event ID,Event Date,Source Name,Source Sectors,Source Country,Event Text,CAMEO Code,Intensity,Target Name,Target Sectors,Target Country,Story ID,Sentence Number,Publisher,City,District,Province,Country,Latitude,Longitude'.split(',');
const named = (name: string, sectors: string, id = '1'): Record<string, string> => ({ 'Event ID': id, 'Event Date': '2018-06-01', 'Source Name': name, 'Source Sectors': sectors, 'Event Text': 'Consult', 'CAMEO Code': '040', 'Target Name': 'Malta' });
const wordOf = ({ type, organizationKind, membership }: EntityRecord): string => [type, organizationKind ?? membership].filter(Boolean).join(' ');
const entitiesOf = (records: readonly { record: string }[]): EntityRecord[] => records.filter((record): record is EntityRecord => record.record === 'entity');

describe('What an actor of ICEWS is', () => {
  test.each([
    ['James Mattis', 'Executive,Defense / Security Ministry,Government,Marines,Military', 'Group UNKNOWN'], ['Xi Jinping', 'Elite,Executive Office,Military,Government', 'Person'], ['Robert Mugabe', 'Elite,International Government Organization', 'Person'],
    ['Jaspal Singh', 'Separatists,Dissident', 'Group UNKNOWN'], ['Abkhazia', 'Separatists,Dissident', 'Group UNKNOWN'], ['Hamas', 'Nongovernmental Organization (International),(National) Major Party', 'Group UNKNOWN'],
    ['Executive Office of the President', 'Executive Office,Government', 'Group UNKNOWN'], ['Head of Government (Malta)', 'Executive Office,Government', 'Group UNKNOWN'], ['Military (Malta)', 'Military', 'Organization MILITARY'],
    ['Armed Forces of the Republic of Malta', 'Military', 'Organization MILITARY'], ['Criminal (Al Qaeda)', 'International Insurgents', 'Group OPEN'], ['Al Qaeda', 'International Insurgents', 'Militia'], ['Toyota', 'Multinational Corporation', 'Group UNKNOWN'],
  ])('%s, which belongs to %s: %s', async (name, sectors, expected) => {
    const { records } = await importTexts('icews', { 'e.tab': tsv(ICEWS, [named(name, sectors)]) });
    expect(entitiesOf(records).map(wordOf)).toEqual([expected]);
    expect(claimsOf(records).flatMap((claim) => (claim.predicate === 'PARTICULAR' ? [claim.value] : []))).toEqual([{ text: `sectors ${sectors.split(',').join(', ')}` }]);
  });

  const imported = (format: string, path: string) => importDataset({ format, files: realFiles(path), dataset: { id: format, recordedAt: '2026-01-01T00:00:00Z' }, maxRejects: 0 });

  test.skipIf(!hasRealFiles)('is one thing in its yearly files and its quadruples, or not told in one of them', { timeout: 60_000 }, async () => {
    const [raw, quads] = [await imported('icews', 'icews-raw/events.2018.sample.tab'), await imported('icews-quads', 'tkg-icews14/icews14.named.tsv')];
    const byName = new Map(entitiesOf(raw.records).filter(({ type, id }) => type !== 'Place' && !id.includes('-office-')).map((entity) => [entity.name.toLowerCase(), entity]));
    const pairs = entitiesOf(quads.records).flatMap((entity) => {
      const other = byName.get(entity.name.toLowerCase());
      return other ? [[wordOf(other), wordOf(entity)]] : [];
    });
    expect(pairs.length).toBeGreaterThan(350);
    expect(pairs.filter(([a, b]) => a !== b && b !== 'Group UNKNOWN')).toEqual([]);
  });
});
