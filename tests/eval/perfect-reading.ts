import type { Filler, ReadCasualties, ReadEntity, ReadEvent, Reading, ReadRelation, ReadTime, RoleKey, Words } from '../../src/read/reading.ts';
import { sliceCodePoints } from '../../src/code-points.ts';
import { timeBounds } from '../../src/time.ts';
import type { GoldArticle, GoldEvent } from './gold-format.ts';
import { placesOf } from './places.ts';

/** The reading that says what the gold says, no more and no less; for testing the scorer and, by it, that the gold does not contradict itself. */

const goldKeys: Readonly<Partial<Record<RoleKey, keyof GoldEvent>>> = {
  authorizer: 'ordered_by', actor: 'actor', recipient: 'recipient', target: 'target', location: 'location', instrument: 'instrument', origin: 'origin', protected: 'protected',
};

/** The stretch of the words' `nth` place in the text, or of the whole headline where they are not written so. */
export function wordsIn(text: string, exact: string, nth = 0): Words {
  const place = placesOf(text, exact)[nth];
  if (!place) throw new Error(`the text does not have ${JSON.stringify(exact)}`);
  return { ...place, exact: sliceCodePoints(text, place.start, place.end) };
}

const idOf = (name: string): string => `x:${name}`;
const firstOf = (written: string): string => written.replace('?', '').split('|')[0] ?? '';
const isWanted = (written: string): boolean => !written.startsWith('?');

function fillerOf(article: GoldArticle, written: string, evidence: Words): Filler {
  const name = firstOf(written);
  const type = article.entities.find((entity) => entity.name === name)?.type ?? 'Group';
  return { name, entity: idOf(name), type, via: 'COREFERENCE', evidence };
}

function timeOf({ date, date_range: range, date_free: free }: GoldEvent): ReadTime | undefined {
  if (free) return undefined;
  const [from, to] = range ?? [date, date];
  if (!from && !to) return undefined;
  return { asWritten: 'then', earliest: from ? timeBounds(from).earliest : undefined, latest: to ? timeBounds(to).latest : undefined };
}

function rolesOf(article: GoldArticle, event: GoldEvent, evidence: Words): ReadEvent['roles'] {
  return Object.fromEntries(Object.entries(goldKeys).map(([role, key]) => {
    const names = event[key];
    return [role, Array.isArray(names) ? names.map(String).filter(isWanted).map((name) => fillerOf(article, name, evidence)) : []];
  }));
}

const casualtySides: ReadonlySet<string> = new Set<ReadCasualties['side']>(['ACTOR', 'RECIPIENT', 'CIVILIAN', 'UNKNOWN']);
const isSide = (side: string): side is ReadCasualties['side'] => casualtySides.has(side);

function casualtiesOf(article: GoldArticle, text: string, event: GoldEvent, evidence: Words): ReadCasualties[] {
  const gap = article.unknowns.find((unknown) => unknown.event === event.id)?.evidence;
  return event.casualties.flatMap(({ side: sides, kind, low, best, high, unknown }) => sides.filter(isSide).slice(0, 1).map((side) =>
    ({ side, kind, low, best, high, unknown, evidence: unknown && gap !== undefined ? wordsIn(text, gap) : evidence })));
}

function eventOf(article: GoldArticle, text: string, event: GoldEvent): ReadEvent {
  const [first, ...others] = event.evidence.map((words) => wordsIn(text, words));
  if (!first) throw new Error(`${event.id} has no evidence`);
  const status = event.status[0] ?? 'OCCURRED';
  return {
    id: event.id, type: event.type, modes: event.modes, cameo: event.cameo[0], title: event.id, status,
    polarity: status === 'NEGATED' ? 'NEGATED' : 'AFFIRMED', modality: 'FACTUAL', time: timeOf(event), roles: rolesOf(article, event, first),
    responseTo: event.in_response_to.filter(isWanted).map((cause) => ({ event: cause, asWritten: 'after', evidence: first })),
    series: event.series && { ...event.series, asWritten: 'many' }, casualties: casualtiesOf(article, text, event, first),
    attribution: event.reported_by.filter(isWanted).map((name) => fillerOf(article, name, first)),
    confidence: 1, evidence: first, mentions: others.map((words) => ({ ...words, kind: 'BODY' })),
  };
}

const endOf = (article: GoldArticle, written: string): ReadRelation['from'] => {
  const { name, entity, type } = fillerOf(article, written, { start: 0, end: 1, exact: '' });
  return { name, entity, type };
};

/** The reading of an article exactly as it is coded. */
export function perfectReading(article: GoldArticle, text: string): Reading {
  const entities: ReadEntity[] = article.entities.map(({ name, type }) => ({ id: idOf(name), type, name, aliases: [], mentions: [] }));
  return {
    article: { id: 'art:x', headline: article.title, language: 'en', contentHash: '', text },
    entities, events: article.events.map((event) => eventOf(article, text, event)),
    relations: article.relations.map((relation) => ({ type: relation.type, from: endOf(article, relation.from), to: endOf(article, relation.to), attribution: relation.reported_by.map((name) => fillerOf(article, name, wordsIn(text, relation.evidence))), confidence: 1, evidence: wordsIn(text, relation.evidence) })),
    statements: [], unknowns: article.unknowns.map(({ about, state, evidence }) => ({ about, state: state[0] ?? 'NOT_STATED', evidence: wordsIn(text, evidence) })),
    extractor: { name: 'perfect', version: '1' },
  };
}
