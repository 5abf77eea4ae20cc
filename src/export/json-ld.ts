import { otherPrefixes, entityTypes } from '../../schema/entity-types.ts';
import type { Chunks, Exportable } from './exportable.ts';
import { annotation, claimNode } from './json-ld-claims.ts';
import { nounNodes } from './json-ld-nouns.ts';

/** The name of everything that is ours, in this file and nowhere else on the web. */
const BASE = 'urn:newsgraph:';

const prefixes: readonly string[] = [...Object.values(entityTypes).map((row) => row.prefix), ...Object.values(otherPrefixes), 'clm', 'ann'];

/** Terms whose values are ids. */
const links = [
  'subject', 'object', 'saidIn', 'unknownBy', 'article', 'claim', 'schema:isBasedOn', 'schema:appearance', 'schema:isPartOf', 'prov:wasAttributedTo', 'prov:wasDerivedFrom', 'prov:wasQuotedFrom',
  'oa:hasBody', 'oa:hasSource',
];

const context: object = {
  '@vocab': `${BASE}words:`,
  schema: 'https://schema.org/', prov: 'http://www.w3.org/ns/prov#', oa: 'http://www.w3.org/ns/oa#', xsd: 'http://www.w3.org/2001/XMLSchema#', dataset: `${BASE}dataset:`,
  ...Object.fromEntries(prefixes.map((prefix) => [prefix, { '@id': `${BASE}${prefix}:`, '@prefix': true }])),
  ...Object.fromEntries(links.map((term) => [term, { '@type': '@id' }])),
  ...Object.fromEntries(['prov:generatedAtTime', 'prov:invalidatedAtTime'].map((term) => [term, { '@type': 'xsd:dateTime' }])),
  speakers: { '@type': '@id', '@container': '@list' },
};

/**
 * JSON-LD 1.1: articles are schema.org NewsArticles; each claim is a schema.org Claim and a PROV Entity, attributed to its speakers
 * and derived from the claims it follows from; each stretch of evidence is a Web Annotation whose body is the claim and whose target
 * is the words in the article, offsets in code points. What these vocabularies have no word for stands under words of our own.
 * Knows no lens: every claim is there, with its status and review, also what is inferred, proposed, superseded or retracted. Ids that
 * claims make one keep a node each. Only the date, modes and status of an event are those of the standard lens.
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
    for (const claim of fact.claims) {
      yield [claimNode(view, claim), ...claim.evidence.map((span, i) => annotation(claim, span, i))].map((node) => `,\n${JSON.stringify(node)}`).join('');
      claims += 1;
    }
  }
  yield '\n]}\n';
  return { nodes, claims };
}
