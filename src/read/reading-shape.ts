import { z } from 'zod';
import * as words from '../../schema/claim-words.ts';
import { commandModes, roles } from '../../schema/roles.ts';
import { allEntityTypes, allEventTypes, allModes, keysOf, type EntityType, type EventMode, type EventType, type RelationType } from '../ontology.ts';
import { relationTypes } from '../../schema/relation-types.ts';
import type { Reading, Via } from './reading.ts';

/** The form of a reading as data: `schema/reading.schema.json` is printed from it, and a test holds it to the type `Reading`. */

const keyOf = <T extends object>(table: T) => z.enum(keysOf(table) as [keyof T & string, ...(keyof T & string)[]]);
const oneOf = <T extends string>(list: readonly T[]) => z.enum(list as [T, ...T[]]);
const named = <T extends z.ZodType>(id: string, description: string, shape: T): T => shape.meta({ id, description });

const text = z.string();
const offset = z.int().min(0);
const day = text.regex(/^\d{4}-\d{2}-\d{2}$/).describe('A day of the calendar, YYYY-MM-DD.');
const count = z.int().min(0);
const confidence = z.number().min(0).max(1).describe('0 to 1: as often as claims of this confidence were right in texts that persons coded.');
const entityType = oneOf<EntityType>(allEntityTypes);

const spanned = { start: offset.describe('In code points of the text, inclusive.'), end: offset.describe('In code points of the text, exclusive.'), exact: text.describe('What stands there.') };
const wordsShape = named('Words', 'An exact stretch of the article\'s text.', z.strictObject(spanned));
const telling = named('Telling', 'A place where the article tells of it.', z.strictObject({ ...spanned, kind: keyOf(words.evidenceKinds) }));

/** How a filler can have been found. */
export const vias = {
  DIRECT: 'The words of the act name it.',
  COREFERENCE: 'A pronoun or a definite noun refers to it.',
  COUNTRY_OF_PLACE: 'It is the country of a place that is named.',
  INFERRED_FROM_ORDER: 'Who ordered the act is taken for its side.',
  METONYM: 'A place stands for its government ("Tehran").',
  SERIES: 'The act is one of a series of which it is told.',
} as const satisfies Record<Via, string>;

const filler = named('Filler', 'Who or what fills a role.', z.strictObject({
  name: text.describe('The name under which it is known, or the words of the text.'), entity: text.describe('The id of one of the entities.'), type: entityType,
  via: keyOf(vias).describe('How it was found; all but DIRECT and COREFERENCE are inferences, hidden by default.'), evidence: wordsShape,
  count: count.optional(), commandMode: keyOf(commandModes).optional(),
}));

const time = named('Time', 'When, as written and as resolved; a bound that is left out is open or unknown.', z.strictObject({
  edtf: text.exactOptional(), basis: keyOf(words.timeBases).exactOptional(), earliest: day.optional(), latest: day.optional(), asWritten: text,
  anchor: text.describe('The day from which relative words were counted.').optional(),
}));

const speaker = named('Speaker', 'Who says so.', z.strictObject({ name: text, entity: text, type: entityType, evidence: wordsShape }));
const attribution = z.array(speaker).describe('Who says so, outermost first; empty for the article\'s own voice.');

const casualties = named('Casualties', 'The dead, hurt or captured of one side.', z.strictObject({
  side: oneOf(['ACTOR', 'RECIPIENT', 'CIVILIAN', 'UNKNOWN'] as const), kind: keyOf(words.casualtyKinds),
  low: count.optional(), best: count.optional(), high: count.optional(), unknown: keyOf(words.unknownStates).optional(), evidence: wordsShape,
}));

const roleKeys = keysOf(roles).map((role) => role.toLowerCase() as Lowercase<typeof role>);

const event = named('Event', 'An act that the article tells of, with its roles.', z.strictObject({
  id: text, type: oneOf<EventType>(allEventTypes), modes: z.array(oneOf<EventMode>(allModes)), cameo: text.optional(), title: text,
  status: keyOf(words.eventStatuses), polarity: keyOf(words.polarities), modality: keyOf(words.modalities), time: time.optional(),
  roles: z.partialRecord(oneOf(roleKeys), z.array(filler)),
  responseTo: z.array(z.strictObject({ event: text, asWritten: text, evidence: wordsShape })).describe('The events that it answers.'),
  series: z.strictObject({ min: count, max: count.optional(), asWritten: text }).describe('How many acts are told as this one.').optional(),
  casualties: z.array(casualties), attribution, confidence, evidence: wordsShape, mentions: z.array(telling),
}));

const entity = named('Entity', 'Someone or something that has a part.', z.strictObject({
  id: text, type: entityType, name: text, aliases: z.array(text), known: text.describe('The node of the dictionary or graph that it is, where a strong name tells.').optional(),
  country: text.describe('Alpha-3: the country that it is, or is of.').optional(), sector: text.describe('What part it plays there, as PLOVER has it: GOV, MIL, REB, CVL and so on.').optional(), mentions: z.array(wordsShape),
}));

const end = z.strictObject({ name: text, entity: text, type: entityType });
const relation = named('Relation', 'A tie that holds for a while.', z.strictObject({
  type: oneOf<RelationType>(keysOf(relationTypes)), from: end, to: end, validity: z.strictObject({ from: time.optional(), to: time.optional() }).optional(), attribution, confidence, evidence: wordsShape,
}));

const statement = named('Statement', 'Something said: the STATEMENT event, what it says, and of which events it tells.', z.strictObject({
  event: text, speakers: z.array(speaker), mode: oneOf(['STATEMENT', 'WRITTEN_STATEMENT', 'INTERVIEW', 'DECLINED_COMMENT', 'DENIAL', 'CLAIM_OF_RESPONSIBILITY'] as const),
  content: wordsShape.optional(), quote: z.boolean(), tells: z.array(text), evidence: wordsShape,
}));

const unknown = named('Unknown', 'A gap that the article marks.', z.strictObject({
  event: text.optional(), about: text, state: keyOf(words.unknownStates), by: speaker.optional(), evidence: wordsShape,
}));

const article = named('Article', 'The text that was read.', z.strictObject({
  id: text, headline: text, language: text, publisher: text.optional(), publishedAt: day.optional(), url: text.optional(),
  contentHash: text.regex(/^[0-9a-f]{64}$/).describe('sha-256 of the text in UTF-8, hex.'), text: text.describe('The text to which all offsets refer.'),
}));

const dropped = named('Dropped', 'Something that a model gave and that did not hold.', z.strictObject({ what: text, given: text, reason: text }));

/** What `newsgraph read --json` prints for an article. */
export const readingShape = z.strictObject({
  article, entities: z.array(entity), events: z.array(event), relations: z.array(relation), statements: z.array(statement), unknowns: z.array(unknown),
  extractor: z.strictObject({ name: text, version: text }), dropped: z.array(dropped).optional(),
}).meta({ title: 'Reading', description: 'What newsgraph reads out of an article: proposed claims, each with the words that carry it.' }) satisfies z.ZodType<Reading>;

/** The same as JSON Schema (draft 2020-12). */
export const readingJsonSchema = (): object => z.toJSONSchema(readingShape);
