import { otherPrefixes, entityTypes } from '../../schema/entity-types.ts';
import type { Article, Claim, Entity, Event, Span } from '../model.ts';
import type { EntityType } from '../ontology.ts';
import { claimsInView, timeOf, type Sight } from '../query/sight.ts';
import { eventStatusOf, modesClaimed } from '../query/values.ts';
import { textIn, type Chunks, type Exportable } from './exportable.ts';

/** The name of everything that is ours, in this file and nowhere else on the web. */
const BASE = 'urn:newsgraph:';

const prefixes: readonly string[] = [...Object.values(entityTypes).map((row) => row.prefix), ...Object.values(otherPrefixes), 'clm', 'ann'];

const context: object = {
  '@vocab': `${BASE}words:`,
  schema: 'https://schema.org/', prov: 'http://www.w3.org/ns/prov#', oa: 'http://www.w3.org/ns/oa#', dataset: `${BASE}dataset:`,
  ...Object.fromEntries(prefixes.map((prefix) => [prefix, { '@id': `${BASE}${prefix}:`, '@prefix': true }])),
  ...Object.fromEntries(['subject', 'object', 'saidIn', 'schema:isBasedOn', 'schema:appearance', 'prov:wasAttributedTo', 'prov:wasDerivedFrom', 'prov:wasQuotedFrom', 'oa:hasBody', 'oa:hasSource', 'schema:isPartOf']
    .map((term) => [term, { '@type': '@id' }])),
};

/** The schema.org type of each entity type; what schema.org has no word for is a Thing. */
const schemaTypes: Partial<Readonly<Record<EntityType, string>>> = {
  Person: 'schema:Person', Organization: 'schema:Organization', Militia: 'schema:Organization', Country: 'schema:Country', Group: 'schema:Organization',
  Place: 'schema:Place', Facility: 'schema:Place', Equipment: 'schema:Product', Position: 'schema:Role',
};

/**
 * JSON-LD 1.1: articles are schema.org NewsArticles; each claim in view is a schema.org Claim and a PROV Entity, attributed to its
 * speakers and derived from the claims it follows from; each stretch of evidence is a Web Annotation whose body is the claim and
 * whose target is the words in the article, offsets in code points.
 */
export function* jsonLd(from: Exportable): Chunks {
  const { sight } = from;
  const { view } = sight;
  yield `{"@context":${JSON.stringify(context)},"@graph":[`;
  let [nodes, claims] = [0, 0];
  for (const node of nounNodes(from)) {
    yield `${nodes === 0 ? '' : ','}\n${JSON.stringify(node)}`;
    nodes += 1;
  }
  for (const fact of view.facts()) {
    if (fact.predicate === 'MENTIONS') continue;
    for (const claim of claimsInView(sight, fact)) {
      yield [claimNode(sight, claim), ...claim.evidence.map((span, i) => annotation(claim, span, i))].map((node) => `,\n${JSON.stringify(node)}`).join('');
      claims += 1;
    }
  }
  yield '\n]}\n';
  return { nodes, claims };
}

function* nounNodes(from: Exportable): Generator<object> {
  const { sight, datasets } = from;
  const { view } = sight;
  for (const { id, title, description, publisher, licence, address } of datasets) {
    yield { '@id': `dataset:${id}`, '@type': 'schema:Dataset', 'schema:name': title, 'schema:description': description, 'schema:publisher': publisher, 'schema:license': licence, 'schema:url': address };
  }
  for (const id of view.articles()) yield articleNode(view.article(id) as Article, textIn(from, id));
  for (const id of view.entities()) yield entityNode(view.entity(id) as Entity);
  for (const id of view.events()) yield eventNode(sight, view.event(id) as Event);
}

const articleNode = (article: Article, text: string): object => ({
  '@id': article.id, '@type': ['schema:NewsArticle', 'prov:Entity'], 'schema:headline': article.headline, 'schema:inLanguage': article.language,
  'schema:publisher': article.publisher, 'schema:datePublished': article.publishedAt?.edtf, 'schema:url': article.url, 'schema:isBasedOn': article.copyOf,
  'schema:citation': article.sources.map((source) => source.title), 'schema:isPartOf': `dataset:${article.dataset}`, 'schema:sha256': article.contentHash,
  'schema:articleBody': text,
});

const entityNode = (entity: Entity): object => ({
  '@id': entity.id, '@type': [schemaTypes[entity.type] ?? 'schema:Thing', entity.type], 'schema:name': entity.name,
  'schema:alternateName': entity.aliases.map((alias) => ({ '@value': alias.value, '@language': alias.language })),
  'schema:identifier': [...Object.entries(entity.externalIds).map(([scheme, id]) => `${scheme}:${id}`), ...(entity.country ? [`iso3166:${entity.country.alpha3}`] : [])],
});

const eventNode = (sight: Sight, { id, type, title, cameo }: Event): object => {
  const time = timeOf(sight, id);
  return {
    '@id': id, '@type': ['schema:Event', type], 'schema:name': title, 'schema:startDate': time?.earliest, 'schema:endDate': time?.latest,
    time: time?.edtf, mode: modesClaimed(sight, id), status: eventStatusOf(sight, id), cameo,
  };
};

const claimNode = (sight: Sight, claim: Claim): object => ({
  '@id': claim.id, '@type': ['schema:Claim', 'prov:Entity'], subject: claim.subject, predicate: claim.predicate, object: claim.object, value: claim.value && { '@type': '@json', '@value': claim.value },
  unknown: claim.unknown?.state, polarity: claim.polarity, modality: claim.modality, status: claim.status, commandMode: claim.qualifiers.commandMode,
  saidIn: claim.saidIn, 'schema:appearance': claim.article, 'prov:wasQuotedFrom': claim.article, 'prov:wasAttributedTo': claim.attribution,
  'prov:wasDerivedFrom': claim.derivedFrom.filter((id) => sight.view.claim(id) !== undefined), 'prov:generatedAtTime': claim.recordedAt, 'schema:isPartOf': `dataset:${claim.dataset}`,
});

const annotation = (claim: Claim, span: Span, i: number): object => ({
  '@id': `ann:${claim.id.slice(claim.id.indexOf(':') + 1)}-${i + 1}`, '@type': 'oa:Annotation', 'oa:hasBody': claim.id,
  'oa:hasTarget': {
    'oa:hasSource': claim.article,
    'oa:hasSelector': [
      { '@type': 'oa:TextPositionSelector', 'oa:start': span.start, 'oa:end': span.end },
      { '@type': 'oa:TextQuoteSelector', 'oa:exact': span.exact },
    ],
  },
});
