import { cameoByName } from '../../schema/cameo-names.ts';
import { InputError, quoted } from '../errors.ts';
import { eventOfCameo, type CodedEvent } from '../event-codes.ts';
import type { CodedCountry, RawActor, RawEvent } from '../raw.ts';
import { countryOf } from './country-cells.ts';
import { coordinatesOf, dayOf, listOf, needed, notesOf, textOf } from './cells.ts';
import { FOREIGN_REJECTS } from './format.ts';
import { tableFormat, type Cells } from './table.ts';

const columnMap = {
  id: 'Event ID', day: 'Event Date', source: 'Source Name', sourceSectors: 'Source Sectors', sourceCountry: 'Source Country',
  act: 'Event Text', cameo: 'CAMEO Code', intensity: 'Intensity', target: 'Target Name', targetSectors: 'Target Sectors',
  targetCountry: 'Target Country', story: 'Story ID', sentence: 'Sentence Number', publisher: 'Publisher', city: 'City',
  district: 'District', province: 'Province', country: 'Country', latitude: 'Latitude', longitude: 'Longitude',
} as const;

/** ICEWS coded event data, the yearly .tab files. */
export const icewsTab = tableFormat({
  name: 'icews', title: 'ICEWS coded event data (.tab)', address: 'https://doi.org/10.7910/DVN/28075',
  licence: 'Harvard Dataverse terms of doi:10.7910/DVN/28075; cite Boschee et al. 2015', maxRejects: FOREIGN_REJECTS,
  delimiter: '\t', columnMap,
  records: (row) => [eventOf(row)],
});

function eventOf(row: Cells<typeof columnMap>): RawEvent {
  const coded = codedEvent(row.cameo.trim());
  return {
    record: 'event', id: needed(row.id, columnMap.id), ...coded, act: textOf(row.act),
    time: { edtf: dayOf(row.day, columnMap.day), basis: 'STATED' },
    roles: [
      { role: 'ACTOR', actor: actorOf(needed(row.source, columnMap.source), row.sourceSectors, countryOf(row.sourceCountry, columnMap.sourceCountry, 'NAME')) },
      { role: 'RECIPIENT', actor: actorOf(needed(row.target, columnMap.target), row.targetSectors, countryOf(row.targetCountry, columnMap.targetCountry, 'NAME')) },
    ],
    place: {
      names: [row.city, row.district, row.province].map(textOf).filter((name) => name !== undefined),
      country: countryOf(row.country, columnMap.country, 'NAME'), coordinates: coordinatesOf(row.latitude, row.longitude),
    },
    office: textOf(row.publisher), notes: notesOf({ story: row.story, sentence: row.sentence, intensity: row.intensity }),
  };
}

const actorOf = (name: string, sectors: string, country: CodedCountry | undefined): RawActor => ({ name, memberships: listOf(sectors, ','), country });

/** What a CAMEO code stands for, with the code. Throws InputError for one that the code book does not have. */
export function codedEvent(code: string): CodedEvent & { readonly cameo: string } {
  const coded = knownCodes.has(code) ? eventOfCameo(code) : undefined;
  if (!coded) throw new InputError(`${quoted(code)} is no CAMEO code${knownCodes.has(`0${code}`) ? `; its leading zero is lost ("0${code}")` : ''}`);
  return { ...coded, cameo: code };
}

const knownCodes: ReadonlySet<string> = new Set(Object.values(cameoByName).flatMap((code) => [code, code.slice(0, 2), code.slice(0, 3)]));
