import type { AnyRecord, ArticleRecord, EventRecord } from '../../records.ts';
import type { Predicate } from '../../ontology.ts';
import { ClaimWriter } from './claim-writer.ts';
import { writeEventClaims, type EventSurroundings } from './event-claims.ts';
import { spansOf } from './evidence-spans.ts';
import { GraphEntities, type KnownEntities } from './graph-entities.ts';
import { graphTime } from './graph-time.ts';
import type { ReadEvent, Reading, ReadRelation, ReadStatement, ReadUnknown, RoleKey } from '../reading.ts';
import { voicesIn } from '../article/voices.ts';

/** An article as records of the graph. */
export interface ArticleRecords {
  readonly records: readonly AnyRecord[];
  /** What the reading says and the graph has no words for, or that does not hold, one a line. */
  readonly leftOut: readonly string[];
}

/** The longest title or headline of a record, in UTF-16 units. */
const LONGEST_TITLE = 500;

/**
 * Turns a reading into an article with its text, entities, events and claims, all PROPOSED. Ids follow from the text alone, so that
 * reading it again gives the same records. Entities are tied to those that the graph knows by strong names only.
 */
export function recordsOfReading(reading: Reading, known: KnownEntities, dataset: string): ArticleRecords {
  const entities = new GraphEntities(reading, known, dataset);
  const writer = new ClaimWriter(reading.article.id, entities, spansOf(reading));
  const spoken = reading.statements.filter(({ event }) => !reading.events.some(({ id }) => id === event));
  const ids = eventIdsOf(reading, spoken);
  const around: EventSurroundings = { writer, entities, voices: voicesIn(reading), eventId: (id) => ids.get(id), statementId: (statement) => statementId(statement, reading, ids) };
  for (const event of reading.events) writeEventClaims(event, around);
  for (const statement of reading.statements) writeStatement(statement, reading.events.find(({ id }) => id === statement.event), around);
  for (const relation of reading.relations) writeRelation(relation, around);
  for (const unknown of reading.unknowns) writeUnknown(unknown, around);
  const used = new Set(writer.claims.flatMap((claim) => [claim.subject, claim.object, claim.unknown?.by, ...claim.attribution].filter((id) => id !== undefined)));
  return { records: [articleOf(reading), ...entities.recordsFor(used), ...eventsOf(reading, spoken, ids).filter(({ id }) => used.has(id)), ...writer.claims], leftOut: writer.leftOut };
}

const articleOf = ({ article }: Reading): ArticleRecord => ({
  record: 'article', id: article.id, headline: article.headline.slice(0, LONGEST_TITLE) || 'Untitled', language: article.language, text: article.text, sources: [],
  ...(article.publisher === undefined ? {} : { publisher: article.publisher }), ...(article.url === undefined ? {} : { url: article.url }),
  ...(article.publishedAt === undefined ? {} : { publishedAt: { edtf: article.publishedAt, basis: 'STATED' } }),
});

/** Ids by type and place in the text: whoever reads an act of that type there means the same event. */
function eventIdsOf({ article, events }: Reading, spoken: readonly ReadStatement[]): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  const slug = article.id.slice('art:'.length);
  const give = (localId: string, type: string, start: number): void => {
    const base = `evt:${slug}-${type.toLowerCase()}-${start}`;
    let id = base;
    for (let n = 2; taken.has(id); n += 1) id = `${base}-${n}`;
    taken.add(id);
    ids.set(localId, id);
  };
  for (const { id, type, evidence } of events) give(id, type, evidence.start);
  for (const { event, evidence } of spoken) give(event, 'STATEMENT', evidence.start);
  return ids;
}

function eventsOf({ events }: Reading, spoken: readonly ReadStatement[], ids: ReadonlyMap<string, string>): EventRecord[] {
  const told = events.map(({ id, type, title, cameo }): EventRecord => ({ record: 'event', id: ids.get(id) ?? id, type, title: title.slice(0, LONGEST_TITLE) || type, ...(cameo !== undefined && /^\d{2,4}$/.test(cameo) ? { cameo } : {}) }));
  return [...told, ...spoken.map(({ event, speakers }): EventRecord => ({ record: 'event', id: ids.get(event) ?? event, type: 'STATEMENT', title: `Statement of ${speakers.map(({ name }) => name).join(', ') || 'someone'}`.slice(0, LONGEST_TITLE) }))];
}

/** The node of a statement; undefined when the reading takes it for an event of another type, such as an accusation. */
function statementId({ event }: ReadStatement, { events }: Reading, ids: ReadonlyMap<string, string>): string | undefined {
  return (events.find(({ id }) => id === event)?.type ?? 'STATEMENT') === 'STATEMENT' ? ids.get(event) : undefined;
}

const MODES = { STATEMENT: 'SPOKEN', WRITTEN_STATEMENT: 'WRITTEN_STATEMENT', INTERVIEW: 'INTERVIEW', DECLINED_COMMENT: 'DECLINED_COMMENT', DENIAL: 'DENIAL', CLAIM_OF_RESPONSIBILITY: 'CLAIM_OF_RESPONSIBILITY' } as const;

function writeStatement({ event, speakers, mode, content, tells, evidence }: ReadStatement, told: ReadEvent | undefined, { writer, entities, eventId }: EventSurroundings): void {
  const subject = eventId(event);
  if (subject === undefined) return;
  const shared = { subject, attribution: told?.attribution ?? [], confidence: told?.confidence, evidence: [evidence] };
  if (told === undefined || told.type === 'STATEMENT') {
    if (told?.modes.some((one) => one === MODES[mode]) !== true) writer.write({ ...shared, predicate: 'MODE', value: { word: MODES[mode] } });
    const speaking = new Set((told?.roles.actor ?? []).map(({ entity }) => entity));
    for (const speaker of speakers.filter(({ entity }) => !speaking.has(entity))) writer.write({ ...shared, predicate: 'ACTOR', object: entities.idOf(speaker.entity), evidence: [speaker.evidence] });
  }
  if (content) writer.write({ ...shared, predicate: 'PARTICULAR', value: { text: content.exact.slice(0, LONGEST_TEXT) }, evidence: [content] });
  for (const object of tells.map(eventId)) if (object !== undefined && object !== subject) writer.write({ ...shared, predicate: 'OBJECT', object });
}

/** The longest text that a claim holds. */
const LONGEST_TEXT = 2000;

function writeRelation({ type, from, to, validity, attribution, confidence, evidence }: ReadRelation, { writer, entities }: EventSurroundings): void {
  const [subject, object] = [entities.idOf(from.entity), entities.idOf(to.entity)];
  if (subject === undefined || object === undefined) {
    writer.leftOut.push(`${type}: ${subject === undefined ? from.name : to.name} is not among the entities`);
    return;
  }
  const [start, end] = [validity?.from && graphTime(validity.from), validity?.to && graphTime(validity.to)];
  writer.write({ subject, predicate: type, object, attribution, confidence, evidence: [evidence], validity: start || end ? { ...(start && { from: start }), ...(end && { to: end }) } : undefined });
}

/** What a gap is about → what is not known then. */
const GAPS: Readonly<Record<string, Predicate>> = {
  casualties: 'CASUALTIES', time: 'TIME', date: 'TIME', identity: 'ACTOR', place: 'LOCATION', authorizer: 'AUTHORIZER', actor: 'ACTOR', recipient: 'RECIPIENT', target: 'TARGET', instrument: 'INSTRUMENT',
  location: 'LOCATION', origin: 'ORIGIN', protected: 'PROTECTED', object: 'OBJECT', audience: 'AUDIENCE',
} satisfies Record<RoleKey | 'casualties' | 'time' | 'date' | 'identity' | 'place', Predicate>;

function writeUnknown({ event, about, state, by, evidence }: ReadUnknown, { writer, entities, eventId }: EventSurroundings): void {
  const subject = event === undefined ? undefined : eventId(event);
  const withholder = by === undefined ? undefined : entities.idOf(by.entity);
  if (subject === undefined) {
    // That someone declined to comment is a statement already.
    if (state !== 'DECLINED') writer.leftOut.push(`a gap about ${about.slice(0, LONGEST_TITLE)}: it belongs to no event`);
    return;
  }
  const predicate = Object.hasOwn(GAPS, about) ? GAPS[about] : undefined;
  writer.write({
    subject, predicate: predicate ?? 'PARTICULAR', unknown: { state, ...(withholder === undefined ? {} : { by: withholder }) }, attribution: [], evidence: [evidence],
    ...(predicate === undefined && about !== '' ? { qualifiers: { asWritten: about.slice(0, LONGEST_TEXT) } } : {}),
  });
}
