import type { EventRole, EventStatus, EventType, FactStatus, Predicate, Tie, TimeBasis, UnknownState, Voice } from '../../client/documents/documents.ts';

/** The words of the schema in plain English. A word that is not here is shown as it stands, in lower case. */

/** A word of the schema as it stands, made readable: DECLINED_COMMENT → "declined comment". */
export const plain = (word: string): string => word.toLowerCase().replaceAll('_', ' ');

const TYPE_NOUNS: Readonly<Record<EventType, string>> = {
  AGREE: 'agreements and promises', CONSULT: 'meetings and talks', SUPPORT: 'words of support', CONCEDE: 'concessions', COOPERATE: 'cooperation', AID: 'aid',
  RETREAT: 'retreats and releases', REQUEST: 'demands', REJECT: 'refusals', ACCUSE: 'accusations', THREATEN: 'threats', PROTEST: 'protests', SANCTION: 'sanctions',
  MOBILIZE: 'mobilisations', COERCE: 'coercion and seizures', ASSAULT: 'strikes and attacks', STATEMENT: 'statements', OTHER: 'other events',
};
/** What events of a type are called, many of them: "strikes and attacks". */
export const typeNouns = TYPE_NOUNS;
export const typeNoun = (type: string): string => (TYPE_NOUNS as Readonly<Record<string, string>>)[type] ?? plain(type);

const ROLE_WORDS: Readonly<Record<EventRole, string>> = {
  AUTHORIZER: 'ordered by', ACTOR: 'carried out by', RECIPIENT: 'against', TARGET: 'what was struck', INSTRUMENT: 'with', LOCATION: 'where', ORIGIN: 'launched from',
  PROTECTED: 'to protect', OBJECT: 'about', AUDIENCE: 'told to',
};
/** The label of a role on an event's card; in a statement the actor is who spoke. */
export const roleWord = (role: string, type: string): string =>
  (role === 'ACTOR' && type === 'STATEMENT' ? 'said by' : role === 'RECIPIENT' && !/ASSAULT|COERCE|SANCTION|THREATEN|ACCUSE|REJECT|PROTEST|MOBILIZE/.test(type) ? 'towards' : (ROLE_WORDS as Readonly<Record<string, string>>)[role] ?? plain(role));

/** A tie as the verb of a sentence, from its subject and, the other way round, from its object. Roles are read from their filler. */
const VERBS: Readonly<Partial<Record<Tie, readonly [out: string, back: string]>>> = {
  AUTHORIZER: ['was ordered by', 'ordered'], ACTOR: ['was carried out by', 'carried out'], RECIPIENT: ['was directed against', 'was on the receiving end of'],
  TARGET: ['struck', 'was struck in'], INSTRUMENT: ['was done with', 'was used in'], LOCATION: ['took place in', 'was the place of'], ORIGIN: ['was launched from', 'was where they launched'],
  PROTECTED: ['was to protect', 'was to be protected by'], OBJECT: ['was about', 'was the matter of'], AUDIENCE: ['was told to', 'was told of'],
  RESPONSE_TO: ['answered', 'was answered by'], PRECEDES: ['came before', 'came after'], CONCURRENT_WITH: ['happened during', 'happened during'],
  INSTANCE_OF: ['is one of', 'includes'], VARIANT_OF: ['is another account of', 'has another account in'], EVIDENCE_FOR: ['is offered as proof of', 'is said to be proved by'],
  BACKS: ['backs', 'is backed by'], PROXY_OF: ['is called a proxy of', 'is said to have the proxy'], ALLIED_WITH: ['is allied with', 'is allied with'],
  MEMBER_OF: ['is counted among', 'counts among its members'], PART_OF: ['is part of', 'has the part'], LEADS: ['leads', 'is led by'], HOLDS_POSITION: ['holds the office of', 'is held by'],
  SPOKESPERSON_OF: ['speaks for', 'has the spokesperson'], GOVERNMENT_OF: ['is the government of', 'is governed by'], ADMINISTRATION_OF: ['is the administration of', 'heads'],
  PARTY_TO: ['is a party to', 'has the party'], USES_FACILITY: ['uses', 'is used by'], PRESENT_IN: ['is present in', 'has present in it'], OPERATES_IN: ['operates in', 'is where it operates:'],
  WITHIN: ['lies within', 'contains'], SAME_AS: ['is the same as', 'is the same as'], POSSIBLY_SAME_AS: ['may be the same as', 'may be the same as'],
  DIFFERENT_FROM: ['is not the same as', 'is not the same as'], MENTIONS: ['tells of', 'is told of in'],
};
export const verb = (tie: string, direction: 'IN' | 'OUT'): string =>
  (VERBS as Readonly<Record<string, readonly [string, string]>>)[tie]?.[direction === 'OUT' ? 0 : 1] ?? plain(tie);

const STATUS_WORDS: Readonly<Record<FactStatus, string>> = {
  STATED: 'stated', ATTRIBUTED: 'attributed', DERIVED: 'derived from other claims', CURATED: 'added by the coder', INFERRED: 'inferred', DISPUTED: 'disputed',
};
export const statusWord = (status: string): string => (STATUS_WORDS as Readonly<Record<string, string>>)[status] ?? plain(status);

const HAPPENED: Readonly<Record<EventStatus, string>> = {
  OCCURRED: 'happened', ONGOING: 'going on', PROSPECTIVE: 'planned or foreseen', HYPOTHETICAL: 'supposed', NEGATED: 'said not to have happened',
};
export const happened = (status: string): string => (HAPPENED as Readonly<Record<string, string>>)[status] ?? plain(status);

const UNKNOWN_WORDS: Readonly<Record<UnknownState, string>> = {
  NOT_STATED: 'not stated', UNDISCLOSED: 'undisclosed', DECLINED: 'declined to say', ONGOING: 'still being found out',
};
/** A gap in words: "undisclosed by the U.S. military". */
export const unknownWord = (state: string, by?: string | null): string => `${(UNKNOWN_WORDS as Readonly<Record<string, string>>)[state] ?? plain(state)}${by ? ` by ${by}` : ''}`;

const BASES: Readonly<Record<TimeBasis, string>> = {
  STATED: 'as the source states it', RELATIVE: 'worked out from the words', DERIVED: 'derived from other claims', CURATED: 'added by the coder from outside the text',
};
export const basisWord = (basis: string): string => (BASES as Readonly<Record<string, string>>)[basis] ?? plain(basis);

const VOICES: Readonly<Record<Voice, string>> = {
  ARTICLE: 'in the article’s own voice', NAMED: 'named speaker', UNNAMED: 'unnamed source', CAPTION: 'in a caption',
};
export const voiceWord = (voice: string): string => (VOICES as Readonly<Record<string, string>>)[voice] ?? plain(voice);

const ATTRIBUTES: Readonly<Partial<Record<Predicate, string>>> = {
  CASUALTIES: 'casualties', TIME: 'when', LABEL: 'called', SCOPE: 'scope', PURPOSE: 'purpose', OUTCOME: 'outcome', PARTICULAR: 'also told', MODE: 'how', EVENT_STATUS: 'whether it happened',
  SERIES: 'how many', CONTEXT: 'context', COUNT: 'a count of events',
};
export const attributeWord = (predicate: string): string => (ATTRIBUTES as Readonly<Record<string, string>>)[predicate] ?? (ROLE_WORDS as Readonly<Record<string, string>>)[predicate] ?? plain(predicate);

/** What a node is, in a word. */
export const kindWord = (typename: string): string => (({ AnonymousSource: 'unnamed source', Militia: 'armed group' }) as Readonly<Record<string, string>>)[typename] ?? typename.toLowerCase();

/** 1,234 */
export const count = (n: number): string => n.toLocaleString('en');
export const counted = (n: number, one: string, many = `${one}s`): string => `${count(n)} ${n === 1 ? one : many}`;
