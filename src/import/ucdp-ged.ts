import { typesOfViolence } from '../../schema/ucdp-codes.ts';
import { InputError, quoted } from '../errors.ts';
import type { CodedCountry, RawActor, RawCasualties, RawEvent } from '../raw.ts';
import { codeOf, coordinatesOf, countOf, dayOf, needed, notesOf, spanOf, textOf } from './cells.ts';
import { countryOf } from './country-cells.ts';
import { FOREIGN_REJECTS } from './format.ts';
import { tableFormat, type Cells } from './table.ts';

const columnMap = {
  id: 'id', violence: 'type_of_violence', conflict: 'conflict_name', dyad: 'dyad_name', sideA: 'side_a', sideAId: 'side_a_new_id|side_a_dset_id', gwA: 'gwnoa',
  sideB: 'side_b', sideBId: 'side_b_new_id|side_b_dset_id', gwB: 'gwnob', office: 'source_office', article: 'source_article', original: 'source_original', sourceDate: 'source_date', headline: 'source_headline', sources: 'number_of_sources', wherePrecision: 'where_prec',
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
  delimiter: ',', columnMap, optional: ['original', 'sourceDate', 'headline', 'sources', 'codeStatus'],
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
      { role: 'RECIPIENT', actor: row.sideB.trim() === 'Civilians' ? { name: 'Civilians', key: `GW ${row.country.trim()}`, country, kindWord: 'civilians' } : sideOf(needed(row.sideB, columnMap.sideB), row.sideBId, countryOf(row.gwB, columnMap.gwB, 'GW')) },
    ],
    place: { names: [row.where, row.admin2, row.admin1].map(textOf).filter((name) => name !== undefined), country, coordinates: coordinatesOf(row.latitude, row.longitude) },
    casualties: casualtiesOf(row), office: textOf(row.office), citation: textOf(row.article),
    notes: notesOf({ conflict: row.conflict, dyad: row.dyad, where_prec: codeOf(row.wherePrecision, columnMap.wherePrecision, PLACE_PRECISIONS) ?? '', event_clarity: codeOf(row.clarity, columnMap.clarity, CLARITIES) ?? '', date_prec: codeOf(row.datePrecision, columnMap.datePrecision, DAY_PRECISIONS) ?? '', code_status: row.codeStatus, ...boundsAside(row), ...sourcesOf(row) }),
  };
}

const sideOf = (name: string, id: string, country: CodedCountry | undefined): RawActor =>
  (country === undefined ? { name, key: textOf(id), kindWord: 'organized violent' } : { name, country, isCountry: true });

/** The number of the dead of all sides; `low` and `high` only where `best` is within them. */
function totalOf(row: Cells<typeof columnMap>): Pick<RawCasualties, 'low' | 'best' | 'high'> {
  const [low, best, high] = [countOf(row.low, 'low'), countOf(row.best, 'best'), countOf(row.high, 'high')];
  const isLow = low !== undefined && low <= (best ?? high ?? low);
  const isHigh = high !== undefined && high >= (best ?? low ?? high);
  return { ...(isLow && { low }), ...(best !== undefined && { best }), ...(isHigh && { high }) };
}

/** The bounds that are none: the set has some rows with a lower bound above its best number. */
function boundsAside(row: Cells<typeof columnMap>): { low: string; high: string } {
  const { low, high } = totalOf(row);
  return { low: low === undefined ? row.low : '', high: high === undefined ? row.high : '' };
}

/** A side whose dead are not given has no claim: that is not zero. */
function casualtiesOf(row: Cells<typeof columnMap>): RawCasualties[] {
  const sides = [['ACTOR', 'deathsA'], ['RECIPIENT', 'deathsB'], ['CIVILIAN', 'civilians'], ['UNKNOWN', 'unknown']] as const;
  const total = totalOf(row);
  return [
    ...sides.flatMap(([side, key]): RawCasualties[] => {
      const best = countOf(row[key], columnMap[key]);
      return best === undefined ? [] : [{ side, kind: 'KILLED', best }];
    }),
    ...(Object.keys(total).length === 0 ? [] : [{ side: 'ALL', kind: 'KILLED', ...total } as const]),
  ];
}

/** `number_of_sources` of rows that were coded before sources were counted. */
const NOT_COUNTED = '-1';

/** What is told of the sources. Later rows repeat in `source_article` the dates and headlines of other columns. */
function sourcesOf(row: Cells<typeof columnMap>): Record<string, string> {
  const unlessRepeated = (cell: string): string => (cell.split(';').every((part) => row.article.includes(part.trim())) ? '' : cell);
  return {
    source_article: row.article, source_original: row.original, source_date: unlessRepeated(row.sourceDate), source_headline: unlessRepeated(row.headline),
    number_of_sources: row.sources.trim() === NOT_COUNTED ? '' : row.sources,
  };
}
