/** The forms of one line of a reader's dictionary (`data/reader/*.jsonl`, or a folder of the user's). Unknown keys are refused, so that a misspelt one is not lost. */

import { z } from 'zod';
import { commandModes, roles } from '../schema/roles.ts';
import { equipmentClasses, facilityKinds, organizationKinds } from '../schema/entity-types.ts';
import { allEntityTypes, allEventTypes, allModes, keysOf, type EntityType, type EventMode, type EventType } from './ontology.ts';

const keyOf = <T extends object>(table: T) => z.enum(keysOf(table) as [keyof T & string, ...(keyof T & string)[]]);
const oneOf = <T extends string>(words: readonly T[]) => z.enum(words as [T, ...T[]]);
const word = z.string().min(1).max(100);
const words = z.array(word).max(200);
const sentence = z.string().min(1).max(300);
const sector = z.string().regex(/^[A-Z]{3}$/, 'must be a sector of three letters, such as GOV');
const roleKeys = keysOf(roles).map((role) => role.toLowerCase() as Lowercase<typeof role>);

/** What fills a role in the words of syntax: `subject`, `object`, `indirect`, `owner` ("Syria's", "Syrian"), or a preposition. */
const slots = z.record(word, z.union([oneOf(roleKeys), z.literal('none')]));
const expected = z.partialRecord(oneOf([...roleKeys, 'type', 'status', 'mode', 'speaker', 'toll']), word);

/** Someone or something with a name. `weak` names fit others too and are never a reason to merge. */
export const actorShape = z.strictObject({
  record: z.literal('actor'),
  name: word,
  type: oneOf<EntityType>(allEntityTypes),
  id: z.string().regex(/^[a-z]{3}:[A-Za-z0-9-]+$/).optional(),
  aliases: words.default([]),
  weak: words.default([]),
  country: z.string().regex(/^[A-Z]{3}$/, 'must be an alpha-3 code').optional(),
  sector: sector.optional(),
  organizationKind: keyOf(organizationKinds).optional(),
  /** A sentence with the name as it stands above, in which it is to be found, as every alias in its place is. */
  example: sentence.optional(),
  /** A sentence in which the capital stands for its government. */
  asGovernment: sentence.optional(),
});

/** Nouns for persons and bodies that have no name ("soldier", "ministry"). A title stands before a name and makes it a person. */
export const roleNounShape = z.strictObject({
  record: z.literal('role'),
  nouns: words.min(1),
  sector,
  /** Persons, or a body ("government"), an unnamed speaker when it speaks ("officials"), or an armed group. */
  is: oneOf(['persons', 'body', 'source', 'armed'] as const),
  title: z.boolean().default(false),
  leads: z.boolean().default(false),
  /** A sentence with one of the nouns. */
  example: sentence.optional(),
});

/** Words of a name that tell what bears it: "Party", "Ministry of", "Camp"; `none` is no one and nowhere ("World War"). */
export const nameWordShape = z.strictObject({
  record: z.literal('name-word'),
  words: words.min(1),
  /** Where in the name it stands: last, first, before "of" or "for" and what follows, or as the whole of it. */
  stands: z.array(oneOf(['last', 'first', 'before-of', 'alone'] as const)).min(1),
  names: z.union([oneOf(['Organization', 'Militia', 'Place', 'Facility', 'Agreement'] as const), z.literal('none')]),
  sector: sector.optional(),
  organizationKind: keyOf(organizationKinds).optional(),
  facilityKind: keyOf(facilityKinds).optional(),
  example: sentence,
  /** The name in the example as it is to be read. */
  expect: z.strictObject({ name: word }),
});

/** First names: with a name behind it, one makes a person. */
export const givenNamesShape = z.strictObject({
  record: z.literal('given-names'),
  names: z.array(word).min(1).max(2000),
  /** Whose they are, for "he" and "she"; a later entry holds. */
  of: oneOf(['MAN', 'WOMAN', 'EITHER'] as const).default('MAN'),
  example: sentence,
  /** The name in the example as it is to be read. */
  expect: z.strictObject({ name: word }),
});

/** Nouns for things: weapons, what can be struck, where things happen. */
export const thingShape = z.strictObject({
  record: z.literal('thing'),
  nouns: words.min(1),
  type: oneOf(['Equipment', 'Facility', 'Place', 'Agreement'] as const),
  equipmentClass: keyOf(equipmentClasses).optional(),
  facilityKind: keyOf(facilityKinds).optional(),
  /** A sentence with one of the nouns. */
  example: sentence.optional(),
});

/** Nouns that acts take in the same place, under one name: `"@troops"` in `needs` or `never` of an act stands for all of them. Several entries of one name add up. */
export const nounClassShape = z.strictObject({
  record: z.literal('class'),
  name: z.string().regex(/^[a-z]+$/, 'must be one word in small letters'),
  words: words.min(1),
  /** A sentence with one of the words. */
  example: sentence,
});

/** Verbs or nouns that tell of an act. A verb may have a second word, its particle ("blow up"). */
export const actShape = z.strictObject({
  record: z.literal('act'),
  verbs: words.default([]),
  nouns: words.default([]),
  type: oneOf<EventType>(allEventTypes),
  modes: z.array(oneOf<EventMode>(allModes)).default([]),
  cameo: z.string().regex(/^\d{2,4}$/).optional(),
  roles: slots.default({}),
  /** Lemmas, one of which must head the slot for the entry to fit; `@name` is a class of nouns. */
  needs: z.record(word, words).default({}),
  /** Sectors or kinds (see act-fit.ts) of the filler of a slot without which the entry does not fit. `subject?`: only where there is a subject; `for|behind`: in one of the two. */
  kinds: z.record(word, words).default({}),
  /** Lemmas that head a slot where the entry does not fit: "strike" a deal. `before` are the words before a noun: "price" war. */
  never: z.record(word, words).default({}),
  /** Tells of an act only where somebody is told to have ordered it: to shut a mill is none by itself. */
  ordered: z.boolean().default(false),
  example: sentence,
  expect: expected.default({}),
});

/** Verbs that make an act of a noun of act: "carry out" an attack; with `bears`, the subject is who suffers it: "come under". */
export const lightShape = z.strictObject({
  record: z.literal('light'),
  verbs: words.min(1),
  bears: z.boolean().default(false),
  /** Lemmas of nouns of act; any when left out. */
  needs: words.default([]),
  example: sentence,
  expect: expected.default({}),
});

export const operators = [
  'SAY', 'ORDER', 'INTEND', 'THREATEN', 'REQUEST', 'REFUSE', 'ACCUSE', 'ALLOW', 'TRY', 'PLAN', 'ASPECT', 'STOP', 'DENY', 'FAIL', 'BELIEVE', 'PREVENT', 'HELP', 'CAUSE', 'ANSWER', 'LEAVE',
] as const;

/** Verbs and nouns that make something of the act told beneath them: "threatened to", "demand that", "offer of". */
export const operatorShape = z.strictObject({
  record: z.literal('operator'),
  verbs: words.default([]),
  nouns: words.default([]),
  adjectives: words.default([]),
  operator: oneOf(operators),
  commandMode: keyOf(commandModes).optional(),
  /** Verbs by which an order that is told as a noun is given: "issue" an order, "take" a decision. */
  givenBy: words.default([]),
  /** The type it gives where the act beneath it is not in the dictionary. */
  type: oneOf<EventType>(allEventTypes).optional(),
  modes: z.array(oneOf<EventMode>(allModes)).default([]),
  example: sentence,
  expect: expected.default({}),
});

/** Phrases that name who ordered an act: "at the direction of", "on the orders of". */
export const phraseShape = z.strictObject({
  record: z.literal('phrase'),
  phrase: word,
  means: oneOf(['ORDER', 'RESPONSE', 'CAUSE', 'SPEECH', 'PROTECTED'] as const),
  commandMode: keyOf(commandModes).optional(),
  /** Gives a reason only where the two acts are such as answer each other: "after", "amid". */
  weak: z.boolean().default(false),
  example: sentence,
  expect: expected.default({}),
});

/** Words before a noun of act that tell how it was done: "drone attack". */
export const modifierShape = z.strictObject({
  record: z.literal('modifier'),
  words: words.min(1),
  of: oneOf<EventType>(allEventTypes),
  modes: z.array(oneOf<EventMode>(allModes)),
  cameo: z.string().regex(/^\d{2,4}$/).optional(),
  /** The weapon that the word names, where it names one. */
  instrument: word.optional(),
  example: sentence,
  expect: expected.default({}),
});

/** What a text tells of an act: that it happened, that it did not, nothing sure, that it is to come, or that somebody holds it to be so. */
const tellings = ['TRUE', 'FALSE', 'OPEN', 'PLANNED', 'OPINION'] as const;

/** Words that say whether what they govern took place: "managed to", "stopped … from", "plot to", "foiled". */
export const embeddingShape = z.strictObject({
  record: z.literal('embedding'),
  verbs: words.default([]),
  nouns: words.default([]),
  adjectives: words.default([]),
  /**
   * How the act stands beneath: `that` (a clause), `whether`, `to do`, `object to do` ("forced them to leave", "were forced to leave"), `do` ("saw
   * them leave"), `doing`, `done`, `object` (also the subject of a passive), `subject`,
   * `modifies` (an adjective before it), `before` (a clause after "before"), or a preposition, with ` doing` where only a clause may follow.
   */
  takes: words.min(1),
  /** The nouns of acts of which alone it holds: who suspends an extradition has not extradited; who suspends talks held some. All where left out. */
  of: words.default([]),
  /** What it tells of the act where the word itself is told as so. */
  affirmed: oneOf(tellings),
  /** And where the word itself is denied: "did not manage to". */
  denied: oneOf(tellings),
  /** Tells so only in the past ("was able to"); nothing sure otherwise. */
  past: z.boolean().default(false),
  example: sentence,
  expect: expected.default({}),
});

/** Words that tell of the dead, hurt and taken: verbs, by what counts them; nouns ("19 deaths"); adjectives ("nine dead"). */
export const tollShape = z.strictObject({
  record: z.literal('toll'),
  verbs: words.default([]),
  nouns: words.default([]),
  adjectives: words.default([]),
  /** Where the verb has those who suffer it when it is active. */
  suffers: oneOf(['object', 'subject'] as const).default('object'),
  kind: oneOf(['KILLED', 'INJURED', 'CAPTURED'] as const),
  example: sentence,
  expect: expected.default({}),
});

/** Nouns under which an act is taken up that was told before: "the ruling", "the incident". */
export const referenceShape = z.strictObject({
  record: z.literal('reference'),
  nouns: words.min(1),
  /** Of acts of these types; of any when left out. */
  types: z.array(oneOf<EventType>(allEventTypes)).default([]),
  /** The manners of act that the nouns name: of several acts told, one of these is meant. */
  modes: z.array(oneOf<EventMode>(allModes)).default([]),
  /** Two sentences, of which the second answers the first. */
  example: sentence,
});

export const entryShape = z.discriminatedUnion('record', [
  actorShape, roleNounShape, nameWordShape, givenNamesShape, thingShape, nounClassShape, actShape, lightShape, operatorShape, phraseShape, modifierShape, embeddingShape, tollShape, referenceShape,
]);

export type LexiconEntry = z.infer<typeof entryShape>;
export type Actor = z.infer<typeof actorShape>;
export type RoleNoun = z.infer<typeof roleNounShape>;
export type GivenNames = z.infer<typeof givenNamesShape>;
export type NameWord = z.infer<typeof nameWordShape>;
export type Thing = z.infer<typeof thingShape>;
export type NounClass = z.infer<typeof nounClassShape>;
export type Act = z.infer<typeof actShape>;
export type Light = z.infer<typeof lightShape>;
export type OperatorEntry = z.infer<typeof operatorShape>;
export type Operator = OperatorEntry['operator'];
export type Phrase = z.infer<typeof phraseShape>;
export type Embedding = z.infer<typeof embeddingShape>;
export type Modifier = z.infer<typeof modifierShape>;
export type Toll = z.infer<typeof tollShape>;
export type Reference = z.infer<typeof referenceShape>;
