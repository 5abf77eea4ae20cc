import type { CountryScheme } from '../../schema/country-codes.ts';
import type { RawEvent, RawRole } from '../raw.ts';
import { coordinatesOf, dayOf, listOf, needed, notesOf, textOf } from './cells.ts';
import { noCountryAmong } from './country-cells.ts';
import { FOREIGN_REJECTS } from './format.ts';
import { contextsOf, eventOfPlover } from './plover-words.ts';
import { tableFormat, type Cells } from './table.ts';

const columnMap = {
  id: 'Event ID|#!Event ID', day: 'Event Date', type: 'Event Type', mode: 'Event Mode', intensity: 'Intensity|Event Intensity', contexts: 'Contexts',
  actor: 'Actor Name', actorCountry: 'Actor Country', actorSector: 'Primary Actor Sector', actorTitle: 'Actor Title', actorRaw: 'Actor Name Raw',
  recipient: 'Recipient Name', recipientCountry: 'Recipient Country', recipientSector: 'Primary Recipient Sector', recipientTitle: 'Recipient Title', recipientRaw: 'Recipient Name Raw',
  place: 'Placename', city: 'City', district: 'District', province: 'Province', country: 'Country', latitude: 'Latitude', longitude: 'Longitude', geonames: 'GeoNames ID', feature: 'Feature Type',
  source: 'Source', published: 'Publication Date', language: 'Language', version: 'Version',
} as const;

/** Several values in one cell. */
const SEPARATOR = ';';
/** POLECAT writes None where it has nothing. */
const filled = (cell: string): string => (cell.trim() === 'None' ? '' : cell);

/** POLECAT, the yearly and weekly files of 40 tab-separated columns. */
export const polecat = tableFormat({
  name: 'polecat', title: 'POLECAT', address: 'https://doi.org/10.7910/DVN/AJGVIT', licence: 'CC0 1.0; cite Halterman et al. 2023', maxRejects: FOREIGN_REJECTS,
  delimiter: '\t', columnMap, optional: ['actorTitle', 'actorRaw', 'recipientTitle', 'recipientRaw', 'place', 'feature', 'published', 'language', 'version'],
  records: (row) => [eventOf(Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, filled(cell)])) as typeof row)],
});

function eventOf(row: Cells<typeof columnMap>): RawEvent {
  const { unknownModes, ...coded } = eventOfPlover(needed(row.type, columnMap.type), listOf(row.mode, SEPARATOR));
  const contexts = contextsOf(listOf(row.contexts, SEPARATOR));
  const country = textOf(row.country);
  const noCountry = [row.actorCountry, row.recipientCountry, row.country].flatMap((cell) => listOf(cell, SEPARATOR)).filter((code) => noCountryAmong(schemeOf(code), [code]).length > 0);
  const names = [row.city, row.district, row.province].map(textOf).filter((name) => name !== undefined);
  return {
    record: 'event', id: needed(row.id, 'Event ID'), ...coded, time: { edtf: dayOf(row.day, columnMap.day), basis: 'STATED' }, contexts: contexts.known,
    roles: [...rolesOf('ACTOR', row.actor, row.actorCountry, row.actorSector), ...rolesOf('RECIPIENT', row.recipient, row.recipientCountry, row.recipientSector)],
    place: {
      names: names.length > 0 ? names : listOf(row.place, SEPARATOR), country: country === undefined ? undefined : { scheme: schemeOf(country), code: country },
      coordinates: coordinatesOf(row.latitude, row.longitude), geonames: textOf(row.geonames),
    },
    office: textOf(row.source),
    notes: notesOf({
      mode: unknownModes.join(', '), context: contexts.unknown.join(', '), intensity: row.intensity, actor_title: row.actorTitle, actor_raw: row.actorRaw, recipient_title: row.recipientTitle,
      no_country: noCountry.join(', '), recipient_raw: row.recipientRaw, feature: row.feature, published: row.published, language: row.language, version: row.version,
    }),
  };
}

const schemeOf = (code: string): CountryScheme => (/^[A-Z]{3}$/.test(code) ? 'ISO3' : 'NAME');

/** A cell may name several actors, with as many countries; where the numbers differ, which country is whose is not known. */
function rolesOf(role: RawRole['role'], names: string, countries: string, sectors: string): RawRole[] {
  const called = listOf(names, SEPARATOR);
  const codes = listOf(countries, SEPARATOR);
  return called.map((name, i) => {
    const code = codes.length === called.length ? codes[i] : undefined;
    return { role, actor: { name, sectors: listOf(sectors, SEPARATOR), country: code === undefined ? undefined : { scheme: schemeOf(code), code } } };
  });
}
