import { createHash } from 'node:crypto';
import type { RecordFault } from '../errors.ts';
import type { RawActor, RawEvent, RawMention, RawRole } from '../raw.ts';
import { codeOf, coordinatesOf, dayOf, needed, notesOf, numberOf, textOf } from './cells.ts';
import { countryOf, noCountryAmong } from './country-cells.ts';
import { FOREIGN_REJECTS, type Format, type RawRow, type ReadOptions } from './format.ts';
import { codedEvent } from './icews-tab.ts';
import type { SourceFile } from './lines.ts';
import { readTable, type Cells, type TableFormat } from './table.ts';

const actorColumns = (n: 1 | 2): string[] => ['Code', 'Name', 'CountryCode', 'KnownGroupCode', 'EthnicCode', 'Religion1Code', 'Religion2Code', 'Type1Code', 'Type2Code', 'Type3Code'].map((name) => `Actor${n}${name}`);
const geoColumns = (who: string): string[] => ['Type', 'FullName', 'CountryCode', 'ADM1Code', 'ADM2Code', 'Lat', 'Long', 'FeatureID'].map((name) => `${who}Geo_${name}`);

/** The 61 columns of an events file, which has no header. */
const eventOrder = [
  'GLOBALEVENTID', 'SQLDATE', 'MonthYear', 'Year', 'FractionDate', ...actorColumns(1), ...actorColumns(2), 'IsRootEvent', 'EventCode', 'EventBaseCode', 'EventRootCode', 'QuadClass',
  'GoldsteinScale', 'NumMentions', 'NumSources', 'NumArticles', 'AvgTone', ...geoColumns('Actor1'), ...geoColumns('Actor2'), ...geoColumns('Action'), 'DATEADDED', 'SOURCEURL',
];
const eventMap = {
  id: 'GLOBALEVENTID', day: 'SQLDATE', code1: 'Actor1Code', name1: 'Actor1Name', country1: 'Actor1CountryCode', group1: 'Actor1KnownGroupCode', sector1: 'Actor1Type1Code',
  code2: 'Actor2Code', name2: 'Actor2Name', country2: 'Actor2CountryCode', group2: 'Actor2KnownGroupCode', sector2: 'Actor2Type1Code', isRoot: 'IsRootEvent', cameo: 'EventCode', goldstein: 'GoldsteinScale',
  mentions: 'NumMentions', sources: 'NumSources', articles: 'NumArticles', tone: 'AvgTone', geoType: 'ActionGeo_Type', place: 'ActionGeo_FullName', country: 'ActionGeo_CountryCode',
  latitude: 'ActionGeo_Lat', longitude: 'ActionGeo_Long', feature: 'ActionGeo_FeatureID', added: 'DATEADDED', url: 'SOURCEURL',
} as const;

const mentionOrder = [
  'GLOBALEVENTID', 'EventTimeDate', 'MentionTimeDate', 'MentionType', 'MentionSourceName', 'MentionIdentifier', 'SentenceID', 'Actor1CharOffset', 'Actor2CharOffset', 'ActionCharOffset',
  'InRawText', 'Confidence', 'MentionDocLen', 'MentionDocTone', 'MentionDocTranslationInfo', 'Extras',
];
const mentionMap = { event: 'GLOBALEVENTID', at: 'MentionTimeDate', office: 'MentionSourceName', document: 'MentionIdentifier', sentence: 'SentenceID', confidence: 'Confidence', tone: 'MentionDocTone' } as const;

/** `ActionGeo_Type` of a place that is a whole country. */
const WHOLE_COUNTRY = '1';
/** Its codes: none, country, US state, US city, world city, world state. */
const GEO_TYPES = ['0', WHOLE_COUNTRY, '2', '3', '4', '5'];

const about = {
  title: 'GDELT 2.0 events', address: 'http://data.gdeltproject.org/gdeltv2/masterfilelist.txt', licence: 'unrestricted use with citation of and link to the GDELT Project', maxRejects: FOREIGN_REJECTS,
};
const events: TableFormat<typeof eventMap> = { ...about, name: 'gdelt', delimiter: '\t', columnMap: eventMap, order: eventOrder, records: (row) => [eventOf(row)] };
const mentions: TableFormat<typeof mentionMap> = { ...about, name: 'gdelt', title: 'GDELT 2.0 mentions', delimiter: '\t', columnMap: mentionMap, order: mentionOrder, records: (row) => [mentionOf(row)] };

/**
 * GDELT 2.0: events files, and mentions files (by their name), which are read after them: each mention is one more source that tells of
 * the event. A pure country code makes the actor that country, whatever it is called ("VANCOUVER" with the code CAN).
 */
export const gdeltEvents: Format = { ...about, name: 'gdelt', columns: [], read: readGdelt };

async function* readGdelt(files: readonly SourceFile[], options: ReadOptions): AsyncGenerator<{ file: string; row: RawRow | RecordFault }> {
  const isMentions = (file: SourceFile): boolean => /mentions/i.test(file.name);
  for (const file of files) {
    if (!isMentions(file)) for await (const row of readTable(events, file, options)) yield { file: file.name, row };
  }
  for (const file of files) {
    if (isMentions(file)) for await (const row of readTable(mentions, file, options)) yield { file: file.name, row };
  }
}

function eventOf(row: Cells<typeof eventMap>): RawEvent {
  const geoType = codeOf(row.geoType, eventMap.geoType, GEO_TYPES);
  const name = geoType === WHOLE_COUNTRY ? undefined : textOf(row.place);
  return {
    record: 'event', id: needed(row.id, eventMap.id), ...codedEvent(row.cameo.trim()), time: { edtf: dayOf(row.day, eventMap.day), basis: 'STATED' },
    roles: [...roleOf('ACTOR', row.name1, row.code1, row.country1, row.sector1, eventMap.country1), ...roleOf('RECIPIENT', row.name2, row.code2, row.country2, row.sector2, eventMap.country2)],
    place: { names: name === undefined ? [] : [name], country: countryOf(row.country, eventMap.country, 'FIPS'), coordinates: coordinatesOf(row.latitude, row.longitude) },
    office: hostOf(row.url),
    notes: notesOf({
      is_root: row.isRoot, goldstein: row.goldstein, mentions: row.mentions, sources: row.sources, articles: row.articles, tone: row.tone, geo_type: row.geoType, geo_feature: row.feature, added: row.added, url: row.url,
      no_country: [...noCountryAmong('CAMEO', [row.country1, row.country2]), ...noCountryAmong('FIPS', [row.country])].join(', '),
    }),
  };
}

function roleOf(role: RawRole['role'], name: string, code: string, country: string, sector: string, column: string): RawRole[] {
  const [known, home] = [textOf(code), textOf(country)];
  const called = textOf(name) ?? known;
  if (called === undefined) return [];
  const actor: RawActor = { name: called, key: known, sectors: [sector], country: countryOf(country, column, 'CAMEO'), isCountry: home !== undefined && home === known };
  return [{ role, actor }];
}

/** The site of an address, or the words that stand in its place ("BBC Monitoring"). */
function hostOf(url: string): string | undefined {
  const text = textOf(url);
  return text !== undefined && URL.canParse(text) ? new URL(text).hostname.replace(/^www\./, '') : text;
}

function mentionOf(row: Cells<typeof mentionMap>): RawMention {
  const event = needed(row.event, mentionMap.event);
  const document = needed(row.document, mentionMap.document);
  const confidence = numberOf(row.confidence, mentionMap.confidence);
  const id = createHash('sha256').update(document).digest('hex').slice(0, 12);
  return {
    record: 'mention', id: `${event}-${id}-${row.sentence.trim()}`, event, office: needed(row.office, mentionMap.office),
    confidence: confidence === undefined ? undefined : confidence / 100, notes: notesOf({ document, sentence: row.sentence, at: row.at, tone: row.tone }),
  };
}
