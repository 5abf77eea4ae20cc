import { incompatibilities } from '../../schema/ucdp-codes.ts';
import { InputError, quoted } from '../errors.ts';
import type { RawActor, RawRecord, RawRelation } from '../raw.ts';
import { codeOf, listOf, needed, notesOf, textOf } from './cells.ts';
import { FOREIGN_REJECTS } from './format.ts';
import { tableFormat, type Cells } from './table.ts';

const columnMap = {
  conflict: 'conflict_id', location: 'location', sideA: 'side_a', secondA: 'side_a_2nd', sideB: 'side_b', secondB: 'side_b_2nd', incompatibility: 'incompatibility',
  territory: 'territory_name', year: 'year', intensity: 'intensity_level', cumulative: 'cumulative_intensity', type: 'type_of_conflict', start: 'start_date', startPrecision: 'start_prec',
  start2: 'start_date2', start2Precision: 'start_prec2', ended: 'ep_end', end: 'ep_end_date', version: 'version',
} as const;

/** Several names in one cell. */
const SEPARATOR = ', ';

/** UCDP/PRIO Armed Conflict: each conflict-year is an event, and each secondary party BACKS the side it joined, for that year. */
export const ucdpPrioAcd = tableFormat({
  name: 'ucdp-prio-acd', title: 'UCDP/PRIO Armed Conflict', address: 'https://ucdp.uu.se/downloads/', licence: 'CC BY 4.0', maxRejects: FOREIGN_REJECTS,
  delimiter: ',', columnMap, records: (row) => recordsOf(row),
});

function recordsOf(row: Cells<typeof columnMap>): RawRecord[] {
  const year = needed(row.year, columnMap.year);
  if (!/^(?:19|20)\d{2}$/.test(year)) throw new InputError(`year: ${quoted(year)} is no year`);
  const id = `${needed(row.conflict, columnMap.conflict)}-${year}`;
  const over = incompatibilities[Number(row.incompatibility) as keyof typeof incompatibilities];
  if (over === undefined) throw new InputError(`incompatibility: ${quoted(row.incompatibility)} is none of 1, 2, 3`);
  const [sideA, sideB] = [partiesOf(needed(row.sideA, columnMap.sideA)), partiesOf(needed(row.sideB, columnMap.sideB))];
  return [
    {
      record: 'event', id, type: 'ASSAULT', modes: [], act: `Armed conflict over ${over}`, time: { edtf: year, basis: 'STATED' },
      roles: [...sideA.map((actor) => ({ role: 'ACTOR' as const, actor })), ...sideB.map((actor) => ({ role: 'RECIPIENT' as const, actor }))],
      notes: notesOf({
        location: row.location, territory: row.territory, intensity_level: codeOf(row.intensity, columnMap.intensity, ['1', '2']) ?? '', cumulative_intensity: row.cumulative, type_of_conflict: codeOf(row.type, columnMap.type, ['1', '2', '3', '4']) ?? '', start_date: row.start,
        start_prec: row.startPrecision, start_date2: row.start2, start_prec2: row.start2Precision, ep_end: row.ended, ep_end_date: row.end, version: row.version,
      }),
    },
    ...backing(id, year, row.secondA, sideA), ...backing(id, year, row.secondB, sideB),
  ];
}

const backing = (id: string, year: string, second: string, side: readonly RawActor[]): RawRelation[] =>
  partiesOf(second).flatMap((from) => side.map((to): RawRelation => ({
    record: 'relation', id: `${id} ${from.name} > ${to.name}`, predicate: 'BACKS', from, to,
    validity: { from: { edtf: year, basis: 'STATED' }, to: { edtf: year, basis: 'STATED' } }, notes: ['joined with troops'],
  })));

const GOVERNMENT = /^Government of (.+)$/;

/** The codes of a cell stand in another order than its names, so that states are known by their names. */
const partiesOf = (cell: string): RawActor[] => (textOf(cell) === undefined ? [] : listOf(cell, SEPARATOR).map((name) => {
  const state = GOVERNMENT.exec(name)?.[1];
  return state === undefined ? { name, kindWord: 'organized violent' } : { name, country: { scheme: 'NAME', code: state }, isCountry: true };
}));
