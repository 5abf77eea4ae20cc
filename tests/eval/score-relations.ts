import type { Reading, ReadRelation } from '../../src/read/reading.ts';
import type { RelationType } from '../../src/ontology.ts';
import { namesOf, wantedOf, type Wanted } from './fillers.ts';
import type { GoldArticle, GoldRelation } from './gold-format.ts';
import { anySameName } from './names.ts';
import { overlap, placesOf } from './places.ts';
import type { Counter } from './score.ts';

/** The relations that the gold has in full, so that one it lacks is wrong. Of the others only those in the gold are looked for. */
const CODED_IN_FULL: ReadonlySet<RelationType> = new Set<RelationType>(['BACKS', 'PROXY_OF', 'ALLIED_WITH', 'LEADS', 'HOLDS_POSITION', 'SPOKESPERSON_OF']);
const SYMMETRIC: ReadonlySet<RelationType> = new Set<RelationType>(['ALLIED_WITH', 'DIFFERENT_FROM', 'SAME_AS']);

const isEnd = (reading: Reading, end: ReadRelation['from'], relation: ReadRelation, { names, person }: Wanted): boolean =>
  anySameName(namesOf(reading, { ...end, evidence: { ...relation.evidence, exact: end.name } }), names, person && end.type === 'Person');

const sameRelation = (article: GoldArticle, reading: Reading, gold: GoldRelation, read: ReadRelation): boolean => {
  if (gold.type !== read.type) return false;
  const [from, to] = [wantedOf(article, gold.from), wantedOf(article, gold.to)];
  const fits = (a: ReadRelation['from'], b: ReadRelation['from']): boolean => isEnd(reading, a, read, from) && isEnd(reading, b, read, to);
  return fits(read.from, read.to) || (SYMMETRIC.has(read.type) && fits(read.to, read.from));
};

/** Ties between entities. */
export function scoreRelations(article: GoldArticle, reading: Reading, counter: Counter): void {
  for (const read of reading.relations) {
    const right = article.relations.some((gold) => sameRelation(article, reading, gold, read));
    if (right || CODED_IN_FULL.has(read.type)) counter.read('relation', right, `${read.from.name} ${read.type} ${read.to.name}`, read.evidence.exact);
  }
  for (const gold of article.relations.filter(({ core }) => core)) {
    counter.wanted('relation', reading.relations.some((read) => sameRelation(article, reading, gold, read)), `${gold.from} ${gold.type} ${gold.to}`, gold.evidence);
  }
}

/** Gaps that the text marks: the state must be right, and the words touch those of the gold. */
export function scoreUnknowns(article: GoldArticle, reading: Reading, counter: Counter): void {
  const text = reading.article.text;
  const gaps = article.unknowns.map((gold) => ({ gold, places: placesOf(text, gold.evidence) }));
  const read = [
    ...reading.unknowns.map(({ state, evidence, about }) => ({ state, evidence, about })),
    ...reading.events.flatMap(({ casualties }) => casualties.flatMap(({ unknown: state, evidence, kind }) => (state ? [{ state, evidence, about: kind }] : []))),
  ];
  const touches = (place: (typeof gaps)[number], one: (typeof read)[number]): boolean =>
    place.gold.state.includes(one.state) && place.places.some((stretch) => overlap(stretch, one.evidence));
  for (const one of read) counter.read('marked unknown', gaps.some((gap) => touches(gap, one)), `${one.about} ${one.state}`, one.evidence.exact);
  for (const gap of gaps.filter(({ gold }) => gold.core)) counter.wanted('marked unknown', read.some((one) => touches(gap, one)), `${gap.gold.about} ${gap.gold.state.join('/')}`, gap.gold.evidence);
}
