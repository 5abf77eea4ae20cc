import type { DatasetSummary } from '../dataset-summary.ts';
import type { Article, ArticleSource, Entity, Event } from '../model.ts';
import type { EntityType } from '../ontology.ts';
import { timeOf, type Sight } from '../query/sight.ts';
import { eventStatusOf, modesClaimed } from '../query/values.ts';
import { textIn, type Exportable } from './exportable.ts';
import { written } from './records.ts';

/** The schema.org type of each entity type; what schema.org has no word for is a Thing. */
const schemaTypes: Partial<Readonly<Record<EntityType, string>>> = {
  Person: 'schema:Person', Organization: 'schema:Organization', Militia: 'schema:Organization', Country: 'schema:Country', Group: 'schema:Organization',
  Place: 'schema:Place', Facility: 'schema:Place', Equipment: 'schema:Product', Position: 'schema:Role',
};

/** The datasets, then every noun as it came, as nodes of JSON-LD; events that are held as rows last. */
export function* nounNodes(from: Exportable): Generator<object> {
  const { sight, datasets } = from;
  const { view } = sight;
  for (const dataset of datasets) yield datasetNode(dataset);
  for (const noun of view.originals()) {
    if ('headline' in noun) yield articleNode(noun, textIn(from, noun.id));
    else yield 'name' in noun ? entityNode(noun) : eventNode(sight, noun);
  }
  for (const row of view.columns.rows) yield eventNode(sight, view.unpackedRow(row).event);
}

const datasetNode = ({ id, title, description, publisher, licence, address, release, retrieved, recordedAt }: DatasetSummary): object => ({
  '@id': `dataset:${id}`, '@type': 'schema:Dataset', 'schema:name': title, 'schema:description': description, 'schema:publisher': publisher,
  'schema:license': licence, 'schema:url': address, 'schema:version': release, retrieved, recordedAt,
});

const articleNode = (article: Article, text: string): object => ({
  '@id': article.id, '@type': ['schema:NewsArticle', 'prov:Entity'], 'schema:headline': article.headline, 'schema:inLanguage': article.language,
  'schema:publisher': article.publisher, 'schema:datePublished': article.publishedAt?.edtf, published: article.publishedAt && written(article.publishedAt),
  'schema:url': article.url, 'schema:isBasedOn': article.copyOf, 'schema:citation': article.sources.map(sourceNode), 'schema:isPartOf': `dataset:${article.dataset}`,
  'schema:sha256': article.contentHash, 'schema:articleBody': text,
});

const sourceNode = ({ title, publisher, date, url }: ArticleSource): object =>
  ({ '@type': 'schema:CreativeWork', 'schema:name': title, 'schema:publisher': publisher, 'schema:datePublished': date, 'schema:url': url });

const entityNode = ({ id, type, name, aliases, externalIds, country, coordinates, source, organizationKind, membership, equipmentClass, facilityKinds }: Entity): object => ({
  '@id': id, '@type': [schemaTypes[type] ?? 'schema:Thing', type], 'schema:name': name,
  'schema:alternateName': aliases.map((alias) => ({ '@value': alias.value, '@language': alias.language })),
  alias: aliases.length === 0 ? undefined : aliases,
  'schema:identifier': [...Object.entries(externalIds).map(([scheme, outside]) => `${scheme}:${outside}`), ...(country ? [`iso3166:${country.alpha3}`] : [])],
  'schema:geo': coordinates && { '@type': 'schema:GeoCoordinates', 'schema:latitude': coordinates.latitude, 'schema:longitude': coordinates.longitude },
  source, organizationKind, membership, equipmentClass, facilityKinds,
});

const eventNode = (sight: Sight, { id, type, title, cameo }: Event): object => {
  const time = timeOf(sight, id);
  return {
    '@id': id, '@type': ['schema:Event', type], 'schema:name': title, 'schema:startDate': time?.earliest, 'schema:endDate': time?.latest,
    time: time?.edtf, mode: modesClaimed(sight, id), status: eventStatusOf(sight, id), cameo,
  };
};
