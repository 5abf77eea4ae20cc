import { z } from 'zod';
import { commandModes } from '../../schema/roles.ts';
import * as words from '../../schema/claim-words.ts';
import { allEntityTypes, allEventTypes, allModes, keysOf, modesOf } from '../../src/ontology.ts';
import { relationTypes } from '../../schema/relation-types.ts';

/** The format of the coded articles in `tests/gold`; its meaning stands in the README there. */

const unknownState = z.enum(keysOf(words.unknownStates));
const eventType = z.enum(allEventTypes);
const eventStatus = z.enum(keysOf(words.eventStatuses));
const oneOrMore = <T extends z.ZodType>(one: T) => z.union([one.transform((it) => [it]), z.array(one).min(1)]);
/** "A" is wanted, "A|B" either of them, "?A" accepted but not wanted. */
const fillers = z.array(z.string().min(1)).default([]);
const dayOrLess = z.string().regex(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/);

const casualties = z.strictObject({
  side: oneOrMore(z.enum(keysOf(words.casualtySides))),
  kind: z.enum(keysOf(words.casualtyKinds)),
  low: z.int().optional(), best: z.int().optional(), high: z.int().optional(),
  unknown: unknownState.optional(),
  core: z.boolean().default(true),
});

const event = z.strictObject({
  id: z.string().regex(/^e\d+$/),
  type: eventType,
  /** Other types that a careful coder might choose as well. */
  or_type: z.array(eventType).default([]),
  modes: z.array(z.enum(allModes)).default([]),
  cameo: z.array(z.string().regex(/^\d{2,4}$/)).default([]),
  status: oneOrMore(eventStatus).default(['OCCURRED']),
  core: z.boolean().default(true),
  ordered_by: fillers, command: z.enum(keysOf(commandModes)).optional(),
  actor: fillers, recipient: fillers, target: fillers, location: fillers, instrument: fillers,
  origin: fillers, protected: fillers, object: fillers, audience: fillers,
  date: z.union([dayOrLess, z.null()]).optional(),
  date_range: z.tuple([dayOrLess.nullable(), dayOrLess.nullable()]).optional(),
  /** Where no two coders would agree on the date. */
  date_free: z.literal(true).optional(),
  in_response_to: z.array(z.string().regex(/^\??e\d+$/)).default([]),
  reported_by: fillers,
  /** Whether the article tells it in its own voice as well; of itself when nobody is quoted for it. */
  own_voice: z.boolean().optional(),
  count: z.string().optional(), series: z.strictObject({ min: z.int(), max: z.int().optional() }).optional(),
  casualties: z.array(casualties).default([]),
  evidence: oneOrMore(z.string().min(2)),
  note: z.string().optional(),
}).refine((it) => it.modes.every((mode) => [it.type, ...it.or_type].some((type) => modesOf(type).some(([name]) => name === mode))), 'a mode is not one of the type');

const relation = z.strictObject({
  type: z.enum(keysOf(relationTypes)), from: z.string(), to: z.string(),
  reported_by: fillers, core: z.boolean().default(true), evidence: z.string(),
});

const unknown = z.strictObject({
  event: z.string().optional(), about: z.string(), state: oneOrMore(unknownState), by: z.string().optional(),
  core: z.boolean().default(true), evidence: z.string(),
});

const role = z.enum(['ordered_by', 'actor', 'recipient', 'target', 'location', 'instrument', 'origin', 'protected', 'any']);

/** A claim that must not be made. All that is given must hold for it to be a breach; statuses are those that assert unless given. */
const forbidden = z.strictObject({
  why: z.string(),
  type: oneOrMore(eventType).optional(), mode: z.enum(allModes).optional(), status: oneOrMore(eventStatus).optional(),
  fills: z.array(z.strictObject({ role, name: z.string() })).optional(),
  /** The event's own words lie in these words of the text. */
  within: z.string().optional(),
  relation: z.enum(keysOf(relationTypes)).optional(), from: z.string().optional(), to: z.string().optional(),
  casualties: z.strictObject({ kind: z.enum(keysOf(words.casualtyKinds)).optional(), side: z.enum(keysOf(words.casualtySides)).optional(), number: z.int() }).optional(),
}).refine((it) => Object.keys(it).length > 1, 'says nothing that could be checked');

export const goldFormat = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/), file: z.string(), title: z.string(),
  published: z.iso.date(), publisher: z.string().optional(),
  /** What the text exercises, for keeping the working and the sealed part alike. */
  kinds: z.array(z.string()).min(1), hard: z.boolean().default(false),
  entities: z.array(z.strictObject({ name: z.string(), type: z.enum(allEntityTypes), aliases: z.array(z.string()).default([]) })),
  events: z.array(event), relations: z.array(relation).default([]), unknowns: z.array(unknown).default([]),
  forbidden: z.array(forbidden).default([]),
  /** Words in which an event may be seen or not: one read there and not in the gold is not counted. */
  ignore: z.array(z.string()).default([]),
  /** Lines that are no part of the article. */
  boilerplate: z.array(z.string()).default([]),
  notes: z.string().optional(),
});

export type GoldArticle = z.infer<typeof goldFormat>;
export type GoldEvent = GoldArticle['events'][number];
export type GoldRelation = GoldArticle['relations'][number];
export type Forbidden = GoldArticle['forbidden'][number];
export type GoldCasualties = GoldEvent['casualties'][number];
