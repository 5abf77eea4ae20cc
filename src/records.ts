/** The forms of one line of our own JSON Lines. Unknown keys are refused, so that a misspelt one is not lost. */

import { z } from 'zod';
import * as words from '../schema/claim-words.ts';
import * as kinds from '../schema/entity-types.ts';
import { commandModes } from '../schema/roles.ts';
import { allEntityTypes, allEventTypes, allPredicates, keysOf } from './ontology.ts';


const keyOf = <T extends object>(table: T) => z.enum(keysOf(table) as [keyof T & string, ...(keyof T & string)[]]);
const slug = '[a-z0-9]+(?:-[a-z0-9]+)*';
const id = z.string().regex(new RegExp(`^[a-z]{3}:(?:${slug}|[A-Z]{3})$`), 'must be a prefix and a slug, such as per:joe-biden');
/** The longest text of a record but that of an article, in UTF-16 units. */
export const LONGEST_TEXT = 2000;
const text = z.string().min(1).max(LONGEST_TEXT, `has more than ${LONGEST_TEXT} characters`);
/** The largest count: what an Int of GraphQL holds. */
export const LARGEST_COUNT = 2_147_483_647;
const countOf = z.int().min(0).max(LARGEST_COUNT);

const time = z.strictObject({
  edtf: text, asWritten: text.optional(), basis: keyOf(words.timeBases), anchor: text.optional(),
});

const coordinates = z.strictObject({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) });

const alias = z.strictObject({ value: text, language: z.string().default('en'), kind: keyOf(kinds.aliasKinds).default('STRONG') });

export const entityShape = z.strictObject({
  record: z.literal('entity'),
  id,
  type: z.enum(allEntityTypes as [string, ...string[]]),
  name: text,
  aliases: z.array(alias).default([]),
  externalIds: z.record(z.string(), text).default({}),
  organizationKind: keyOf(kinds.organizationKinds).optional(),
  membership: keyOf(kinds.membershipKinds).optional(),
  equipmentClass: keyOf(kinds.equipmentClasses).optional(),
  facilityKinds: z.array(keyOf(kinds.facilityKinds)).optional(),
  source: z.strictObject({ article: id, count: countOf.optional() }).optional(),
  coordinates: coordinates.optional(),
});

export const eventShape = z.strictObject({
  record: z.literal('event'),
  id,
  type: z.enum(allEventTypes as [string, ...string[]]),
  title: text,
  cameo: z.string().regex(/^\d{2,4}$/, 'must be a CAMEO code of two to four digits').optional(),
});

export const articleShape = z.strictObject({
  record: z.literal('article'),
  id,
  headline: text,
  language: z.string().min(2),
  /** The file of the dataset's folder that holds the text; or else the text itself. */
  textFile: text.optional(),
  text: z.string().optional(),
  publisher: text.optional(),
  publishedAt: time.optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  copyOf: id.optional(),
  sources: z.array(z.strictObject({
    title: text, publisher: text, date: text.optional(), url: z.url({ protocol: /^https?$/ }).optional(),
  })).default([]),
}).refine((article) => (article.textFile === undefined) !== (article.text === undefined), 'an article needs one of textFile and text');

const series = z.strictObject({ min: countOf, max: countOf.optional() });

const value = z.union([
  z.strictObject({ time }),
  z.strictObject({ word: text }),
  z.strictObject({ text }),
  series,
  z.strictObject({
    side: keyOf(words.casualtySides), kind: keyOf(words.casualtyKinds),
    low: countOf.optional(), best: countOf.optional(), high: countOf.optional(),
  }),
  z.strictObject({
    pattern: z.strictObject({ type: text, roles: z.record(z.string(), id), isResponse: z.boolean().optional() }),
    window: z.strictObject({ from: text.optional(), to: text.optional() }).optional(),
    n: series,
  }),
]);

export const claimShape = z.strictObject({
  record: z.literal('claim'),
  key: text,
  subject: id,
  predicate: z.enum(allPredicates as [string, ...string[]]),
  object: id.optional(),
  value: value.optional(),
  unknown: z.strictObject({ state: keyOf(words.unknownStates), by: id.optional() }).optional(),
  qualifiers: z.strictObject({
    commandMode: keyOf(commandModes).optional(), count: countOf.optional(), asWritten: text.optional(), coordinates: coordinates.optional(), office: text.optional(),
  }).default({}),
  polarity: keyOf(words.polarities).default('AFFIRMED'),
  modality: keyOf(words.modalities).default('FACTUAL'),
  hedge: text.optional(),
  attribution: z.array(id).default([]),
  saidIn: id.optional(),
  article: id.optional(),
  /** The row of the dataset that says so, by the set's own id for it; takes the place of evidence. */
  row: text.optional(),
  evidence: z.array(z.strictObject({
    start: countOf, end: countOf, exact: text, kind: keyOf(words.evidenceKinds).default('BODY'),
  })).default([]),
  status: keyOf(words.statuses),
  derivedFrom: z.array(text).default([]),
  rule: text.optional(),
  curatedBy: text.optional(),
  validity: z.strictObject({ from: time.optional(), to: time.optional() }).optional(),
  links: z.array(z.strictObject({ type: keyOf(words.claimLinks), claim: text })).default([]),
  review: keyOf(words.reviews).default('ACCEPTED'),
  confidence: z.number().min(0).max(1).optional(),
  recordedAt: z.iso.datetime().optional(),
  retractedAt: z.iso.datetime().optional(),
});

export const datasetShape = z.strictObject({
  id: z.string().regex(new RegExp(`^${slug}$`)),
  title: text,
  description: text,
  publisher: text,
  licence: text,
  address: text.optional(),
  /** Which release of it this is, such as 24.1. */
  release: text.optional(),
  retrieved: z.iso.date(),
  /** The instant from which its claims are known, unless a claim gives its own. */
  recordedAt: z.iso.datetime(),
  files: z.array(z.strictObject({
    path: text,
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    /** The least and most lines to expect; not for article texts. */
    rows: z.strictObject({ min: countOf, max: countOf }).optional(),
  })),
});

/** The line of a single-file export under which the records of a dataset stand, up to the next such line. */
export const datasetLineShape = datasetShape.omit({ files: true }).extend({ record: z.literal('dataset') });

/** The shape of each kind of record. */
export const shapesByRecord = { entity: entityShape, event: eventShape, article: articleShape, claim: claimShape };

export type EntityRecord = z.infer<typeof entityShape>;
export type EventRecord = z.infer<typeof eventShape>;
export type ArticleRecord = z.infer<typeof articleShape>;
/** What a source claims, in its own names for things: text and datasets meet here. */
export type ClaimRecord = z.infer<typeof claimShape>;
export type AnyRecord = EntityRecord | EventRecord | ArticleRecord | ClaimRecord;
export type DatasetInfo = z.infer<typeof datasetShape>;

/** Where a record stands: for messages. `line` counts from 1. */
export interface Origin {
  readonly file: string;
  readonly line: number;
}

/** A record with the place it was read from. */
export type Located<T> = T & { readonly origin: Origin };

/** The first thing zod found, as `evidence[0].start: …`. */
export function firstIssue(error: z.ZodError): string {
  const issue = error.issues[0];
  if (!issue) return 'does not have the form of a record';
  const path = issue.path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('').replace(/^\./, '');
  return path === '' ? issue.message : `${path}: ${issue.message}`;
}
