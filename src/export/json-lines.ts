import type { DatasetSummary } from '../dataset-summary.ts';
import type { Claim, ClaimId } from '../model.ts';
import { textIn, type Chunks, type Exportable } from './exportable.ts';
import { articleRecord, claimRecord, entityRecord, eventRecord } from './records.ts';
import { sectionsOf } from './sections.ts';

/**
 * Our own JSON Lines in one file: under a line for each dataset its articles with their texts, the entities and events that it
 * declares, and its claims; events of which only their own row speaks come last, each before its claims. Knows no lens: what was retracted or rejected is in it. Loading it and exporting again gives the
 * same bytes.
 */
export function* jsonLines(from: Exportable): Chunks {
  const { sight: { view }, datasets } = from;
  let [articles, entities, events, claims, rowEvents, rowClaims] = [0, 0, 0, 0, 0, 0];
  for (const section of sectionsOf(view, datasets)) {
    yield line({ record: 'dataset', ...summary(section.dataset) });
    for (const article of section.articles) yield line(articleRecord(article, textIn(from, article.id)));
    for (const entity of section.entities) yield line(entityRecord(entity));
    for (const event of section.events) yield line(eventRecord(event));
    const keyOf = keyLookup(section.claims);
    for (const claim of section.claims) yield line(claimRecord(claim, section.dataset, keyOf));
    for (const { event, facts } of section.rows) {
      yield line(eventRecord(event)) + facts.map((fact) => line(claimRecord(fact.claims[0] as Claim, section.dataset, keyOf))).join('');
      rowEvents += 1;
      rowClaims += facts.length;
    }
    articles += section.articles.length;
    entities += section.entities.length;
    events += section.events.length;
    claims += section.claims.length;
  }
  return { datasets: datasets.length, articles, entities, events: events + rowEvents, claims: claims + rowClaims };
}

const line = (record: object): string => `${JSON.stringify(record)}\n`;

/** Gives the key by which a dataset knows a claim of its own; keeps only those that are referred to. */
function keyLookup(claims: readonly Claim[]): (id: ClaimId) => string {
  const wanted = new Set(claims.flatMap(({ derivedFrom, links }) => [...derivedFrom, ...links.map((link) => link.claim)]));
  const keys = new Map(claims.filter(({ id }) => wanted.has(id)).map(({ id, key }) => [id, key]));
  return (id) => {
    const key = keys.get(id);
    if (key === undefined) throw new Error(`no claim ${id}`);
    return key;
  };
}

const summary = ({ id, title, description, publisher, licence, address, release, retrieved, recordedAt }: DatasetSummary): DatasetSummary =>
  ({ id, title, description, publisher, licence, address, release, retrieved, recordedAt });
