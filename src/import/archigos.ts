import type { RawRelation } from '../raw.ts';
import { dayOf, needed, notesOf } from './cells.ts';
import { countryOf } from './country-cells.ts';
import { FOREIGN_REJECTS } from './format.ts';
import { tableFormat, type Cells } from './table.ts';

const columnMap = {
  spell: 'obsid', state: 'gwcode|ccode', leader: 'leadid', name: 'leader', born: 'yrborn', gender: 'gender', start: 'startdate', end: 'enddate', entry: 'entry', exit: 'exit', exitCode: 'exitcode',
} as const;

/** Archigos: who led which state from when to when. Who was still in office when the set was closed has no end here. */
export const archigos = tableFormat({
  name: 'archigos', title: 'Archigos leaders', address: 'https://www.rochester.edu/college/faculty/hgoemans/data.htm',
  licence: 'free for research; cite Goemans, Gleditsch and Chiozza 2009', maxRejects: FOREIGN_REJECTS,
  delimiter: ',', columnMap, optional: ['born', 'gender', 'exitCode'], records: (row) => [leadership(row)],
});

function leadership(row: Cells<typeof columnMap>): RawRelation {
  const spell = needed(row.spell, columnMap.spell);
  const [from, to] = [dayOf(row.start, columnMap.start), dayOf(row.end, columnMap.end)];
  const isOpen = row.exit.trim() === 'Still in Office';
  return {
    record: 'relation', id: spell, predicate: 'LEADS',
    from: { name: needed(row.name, columnMap.name), key: needed(row.leader, columnMap.leader), isPerson: true },
    to: { name: spell.replace(/-.*$/, ''), key: `GW ${row.state}`, country: countryOf(needed(row.state, 'gwcode'), 'gwcode', 'GW'), isCountry: true },
    validity: { from: { edtf: from, basis: 'STATED' }, ...(!isOpen && { to: { edtf: to, basis: 'STATED' as const } }) },
    notes: notesOf({ entry: row.entry, exit: row.exit, born: row.born, gender: row.gender, ...(isOpen && { seen_until: to }) }),
  };
}
