import { typesOfViolence } from '../../schema/ucdp-codes.ts';
import { InputError, quoted } from '../errors.ts';
import type { CodedCountry, RawActor, RawCasualties, RawEvent } from '../raw.ts';
import { codeOf, coordinatesOf, countOf, dayOf, needed, notesOf, spanOf, textOf } from './cells.ts';
import { countryOf } from './country-cells.ts';
import { FOREIGN_REJECTS } from './format.ts';
import { lookalike } from './lookalike.ts';
import { tableFormat, type Cells } from './table.ts';

const columnMap = {
  id: 'id', violence: 'type_of_violence', conflict: 'conflict_name', dyad: 'dyad_name', sideA: 'side_a', sideAId: 'side_a_new_id|side_a_dset_id', gwA: 'gwnoa',
  sideB: 'side_b', sideBId: 'side_b_new_id|side_b_dset_id', gwB: 'gwnob', office: 'source_office', article: 'source_article', original: 'source_original', wherePrecision: 'where_prec',
  where: 'where_coordinates', admin1: 'adm_1', admin2: 'adm_2', latitude: 'latitude', longitude: 'longitude', country: 'country_id', clarity: 'event_clarity',
  datePrecision: 'date_prec', start: 'date_start', end: 'date_end', deathsA: 'deaths_a', deathsB: 'deaths_b', civilians: 'deaths_civilians', unknown: 'deaths_unknown',
  low: 'low', best: 'best', high: 'high', codeStatus: 'code_status',
} as const;

const PLACE_PRECISIONS = ['1', '2', '3', '4', '5', '6', '7'];
const DAY_PRECISIONS = ['1', '2', '3', '4', '5'];
const CLARITIES = ['1', '2'];

/** UCDP Georeferenced Event Dataset, editions of 42 (to 19.1) and 49 columns (from 20.1), and the HXL form with a second header row. */
export const ucdpGed = tableFormat({
  name: 'ucdp-ged', title: 'UCDP GED', address: 'https://ucdp.uu.se/downloads/', licence: 'CC BY 4.0', maxRejects: FOREIGN_REJECTS,
  delimiter: ',', columnMap, optional: ['original', 'codeStatus'], otherFormat: lookalike,
  isSkipped: (row) => Object.values(row).some((cell) => cell.startsWith('#')) && textOf(row.id) === undefined,
  records: (row) => [eventOf(row)],
});

function eventOf(row: Cells<typeof columnMap>): RawEvent {
  const kind = typesOfViolence[Number(row.violence) as keyof typeof typesOfViolence];
  if (!kind) throw new InputError(`type_of_violence: ${quoted(row.violence)} is none of 1, 2, 3`);
  const country = countryOf(needed(row.country, columnMap.country), columnMap.country, 'GW');
  return {
    record: 'event', id: needed(row.id, columnMap.id), type: kind.type, modes: [], act: kind.act, time: spanOf(dayOf(row.start, columnMap.start), dayOf(row.end, columnMap.end)),
    roles: [
      { role: 'ACTOR', actor: sideOf(needed(row.sideA, columnMap.sideA), row.sideAId, countryOf(row.gwA, columnMap.gwA, 'GW')) },
      { role: 'RECIPIENT', actor: row.sideB.trim() === 'Civilians' ? { name: 'Civilians', key: `GW ${row.country.trim()}`, country, sectors: ['civilians'] } : sideOf(needed(row.sideB, columnMap.sideB), row.sideBId, countryOf(row.gwB, columnMap.gwB, 'GW')) },
    ],
    place: { names: [row.where, row.admin2, row.admin1].map(textOf).filter((name) => name !== undefined), country, coordinates: coordinatesOf(row.latitude, row.longitude) },
    casualties: casualtiesOf(row), office: textOf(row.office),
    notes: notesOf({ conflict: row.conflict, dyad: row.dyad, where_prec: codeOf(row.wherePrecision, columnMap.wherePrecision, PLACE_PRECISIONS) ?? '', event_clarity: codeOf(row.clarity, columnMap.clarity, CLARITIES) ?? '', date_prec: codeOf(row.datePrecision, columnMap.datePrecision, DAY_PRECISIONS) ?? '', code_status: row.codeStatus }),
  };
}

const sideOf = (name: string, id: string, country: CodedCountry | undefined): RawActor =>
  (country === undefined ? { name, key: textOf(id), sectors: ['organized violent'] } : { name, country, isCountry: true });

function casualtiesOf(row: Cells<typeof columnMap>): RawCasualties[] {
  const [low, best, high] = [countOf(row.low, 'low'), countOf(row.best, 'best'), countOf(row.high, 'high')];
  const sides = [['ACTOR', 'deathsA'], ['RECIPIENT', 'deathsB'], ['CIVILIAN', 'civilians'], ['UNKNOWN', 'unknown']] as const;
  return [
    ...sides.map(([side, key]): RawCasualties => ({ side, kind: 'KILLED', best: countOf(row[key], columnMap[key]) ?? 0 })),
    { side: 'ALL', kind: 'KILLED', ...(low !== undefined && { low }), ...(best !== undefined && { best }), ...(high !== undefined && { high }) },
  ];
}
