import { acledInteractions, acledKinds, acledSubTypes } from '../../schema/acled-codes.ts';
import { didYouMean, InputError, quoted } from '../errors.ts';
import type { EventMode } from '../ontology.ts';
import type { RawEvent, RawRole } from '../raw.ts';
import type { TimeValue } from '../time.ts';
import { codeOf, coordinatesOf, countOf, dayOf, listOf, needed, notesOf, textOf } from './cells.ts';
import { countryOf } from './country-cells.ts';
import { FOREIGN_REJECTS } from './format.ts';
import { tableFormat, type Cells } from './table.ts';

const columnMap = {
  id: 'event_id_cnty', day: 'event_date', precision: 'time_precision', disorder: 'disorder_type', kind: 'event_type', subKind: 'sub_event_type', actor1: 'actor1', with1: 'assoc_actor_1', inter1: 'inter1',
  actor2: 'actor2', with2: 'assoc_actor_2', inter2: 'inter2', targeting: 'civilian_targeting', iso: 'iso', country: 'country', admin1: 'admin1', admin2: 'admin2', admin3: 'admin3', location: 'location',
  latitude: 'latitude', longitude: 'longitude', geoPrecision: 'geo_precision', source: 'source', scale: 'source_scale', notes: 'notes', fatalities: 'fatalities', tags: 'tags', timestamp: 'timestamp',
} as const;

/** Several names in one cell. */
const SEPARATOR = ';';
/** `time_precision` of a date that stands for its week, and for its month. */
const [WEEK, MONTH] = ['2', '3'];
const PRECISIONS = ['1', WEEK, MONTH];
/** `iso` of a country that ISO 3166-1 has no number for, and `inter1` where there is no actor. */
const [NO_ISO, NO_ACTOR] = ['0', '0'];

/** ACLED, the API's and the web export's columns; `inter1` in numbers or words, dates as 2022-06-30 or 30 June 2022. */
export const acled = tableFormat({
  name: 'acled', title: 'ACLED', address: 'https://acleddata.com/data-export-tool/', licence: 'ACLED terms of use: attribution, no redistribution of the raw data', maxRejects: FOREIGN_REJECTS,
  delimiter: ',', columnMap, optional: ['disorder', 'with1', 'with2', 'targeting', 'iso', 'admin2', 'admin3', 'scale', 'tags', 'timestamp', 'notes'],
  records: (row) => [eventOf(row)],
});

function eventOf(row: Cells<typeof columnMap>): RawEvent {
  const subKind = needed(row.subKind, columnMap.subKind);
  const coded = Object.hasOwn(acledSubTypes, subKind) ? acledSubTypes[subKind] : undefined;
  if (!coded) throw new InputError(`sub_event_type: ${quoted(subKind)} is none of ACLED's.${didYouMean(subKind, Object.keys(acledSubTypes))}`);
  const hasIso = textOf(row.iso) !== undefined && row.iso.trim() !== NO_ISO;
  const dead = countOf(row.fatalities, columnMap.fatalities);
  return {
    record: 'event', id: needed(row.id, columnMap.id), type: coded[0], modes: coded[1] === undefined ? [] : [coded[1] as EventMode], act: subKind,
    time: timeOf(row), roles: [...rolesOf('ACTOR', row.actor1, row.with1, kindOf(row.inter1, columnMap.inter1)), ...rolesOf('RECIPIENT', row.actor2, row.with2, kindOf(row.inter2, columnMap.inter2))],
    place: {
      names: [row.location, row.admin3, row.admin2, row.admin1].map(textOf).filter((name) => name !== undefined),
      country: hasIso ? countryOf(row.iso, columnMap.iso, 'ISO_NUMERIC') : countryOf(needed(row.country, columnMap.country), columnMap.country, 'NAME'),
      coordinates: coordinatesOf(row.latitude, row.longitude),
    },
    ...(dead !== undefined && { casualties: [{ side: 'ALL', kind: 'KILLED', best: dead } as const] }), office: textOf(row.source),
    notes: [...notesOf({
      event_type: row.kind, disorder_type: row.disorder, civilian_targeting: row.targeting, time_precision: row.precision, geo_precision: codeOf(row.geoPrecision, columnMap.geoPrecision, PRECISIONS) ?? '', source_scale: row.scale, tags: row.tags, timestamp: row.timestamp,
    }), ...[textOf(row.notes)].filter((note) => note !== undefined)],
  };
}

/** ACLED sets a day where it knows the week or month only: the first is marked as approximate, of the second only the month is kept. */
function timeOf(row: Cells<typeof columnMap>): TimeValue {
  const day = dayOf(row.day, columnMap.day);
  const precision = codeOf(row.precision, columnMap.precision, PRECISIONS);
  const edtf = precision === MONTH ? day.slice(0, 'YYYY-MM'.length) : precision === WEEK ? `${day}~` : day;
  return { edtf, asWritten: row.day.trim(), basis: 'STATED' };
}

/** What an actor is, in ACLED's words; undefined where it has nothing (0). */
function kindOf(inter: string, column: string): string | undefined {
  const text = textOf(inter);
  if (text === undefined || text === NO_ACTOR) return undefined;
  if (Object.hasOwn(acledInteractions, text)) return acledInteractions[text];
  if (!acledKinds.includes(text.toLowerCase())) throw new InputError(`${column}: ${quoted(text)} is none of ACLED's kinds of actor${nearKind(text)}`);
  return text;
}

function nearKind(text: string): string {
  const near = didYouMean(text, acledKinds);
  return near === '' ? '' : `.${near}`;
}

function rolesOf(role: RawRole['role'], name: string, others: string, kind: string | undefined): RawRole[] {
  const first = textOf(name);
  return [
    ...(first === undefined ? [] : [{ role, actor: { name: first, sectors: kind === undefined ? [] : [kind] } }]),
    ...listOf(others, SEPARATOR).map((other) => ({ role, actor: { name: other }, asWritten: 'associated actor' })),
  ];
}
