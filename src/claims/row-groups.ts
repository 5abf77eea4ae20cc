import { isCountryId } from '../countries.ts';
import { InputError } from '../errors.ts';
import { isAttribute, isRole, misfit, typeOfId, actorTypes, type EntityType, type NodeType, type Role } from '../ontology.ts';
import type { AnyRecord, ClaimRecord, EventRecord, Located } from '../records.ts';
import { timeBounds } from '../time.ts';
import { claimFaults, mayHavePoint, type Surroundings } from './check-claim.ts';

/** What holds events as rows. */
export interface RowSink {
  add(event: EventRecord, claims: readonly ClaimRecord[]): void;
  /** Whether a row holds the event. */
  has(id: string): boolean;
  /** Takes a row out again; undefined when none holds the event. */
  take(id: string): { readonly event: EventRecord; readonly claims: readonly ClaimRecord[] } | undefined;
  /** The event of the row with a claim of this key. */
  eventWithKey(key: string): string | undefined;
}

interface Group {
  readonly event: Located<EventRecord>;
  readonly claims: Located<ClaimRecord>[];
}

/** The most claims of a row. */
const MOST_CLAIMS = 200;

/**
 * Sorts the records of a dataset, as they come, into rows and the rest. An event becomes a row when its claims follow it and all
 * say no more than their own row of the dataset does: in one voice, accepted, affirmed, of entities known by then. Everything else,
 * faults among it, is the rest, which `resolveBatch` takes.
 */
export class RowGroups {
  readonly #sink: RowSink;
  readonly #entities = new Set<string>();
  readonly #rest: Located<AnyRecord>[] = [];
  #open: Group | undefined;

  constructor(sink: RowSink) {
    this.#sink = sink;
  }

  add(record: Located<AnyRecord>): void {
    if (record.record === 'claim' && this.#open && record.subject === this.#open.event.id && this.#open.claims.length < MOST_CLAIMS) {
      this.#open.claims.push(record);
      return;
    }
    if (record.record === 'entity') {
      this.#entities.add(record.id);
      this.#rest.push(record);
      return;
    }
    this.#close();
    if (record.record === 'event') this.#open = { event: record, claims: [] };
    else this.#rest.push(record);
  }

  /** The records that did not become rows. Events of which one of them says more are among them, and are rows no longer. */
  finish(): readonly Located<AnyRecord>[] {
    this.#close();
    const keys = new Set<string>();
    for (const record of this.#rest) if (record.record === 'claim') keys.add(record.key);
    for (let at = 0; at < this.#rest.length; at++) {
      const record = this.#rest[at] as Located<AnyRecord>;
      for (const id of namedEvents(record, keys, this.#sink)) this.#takeBack(id, record.origin);
    }
    return this.#rest;
  }

  #takeBack(id: string, origin: Located<AnyRecord>['origin']): void {
    const taken = this.#sink.take(id);
    if (taken) this.#rest.push(...[taken.event, ...taken.claims].map((record) => ({ ...record, origin })));
  }

  #close(): void {
    const group = this.#open;
    this.#open = undefined;
    if (!group) return;
    if (!this.#sink.has(group.event.id) && isRow(group, this.#entities)) this.#sink.add(group.event, group.claims);
    else this.#rest.push(group.event, ...group.claims);
  }
}

/** The events held as rows that a record is, or speaks of. */
function namedEvents(record: Located<AnyRecord>, keys: ReadonlySet<string>, sink: RowSink): string[] {
  if (record.record === 'event') return [record.id];
  if (record.record !== 'claim') return [];
  const told = [...record.derivedFrom, ...record.links.map((link) => link.claim)].filter((key) => !keys.has(key));
  return [record.subject, record.object, record.saidIn, ...told.map((key) => sink.eventWithKey(key))].filter((id) => id?.startsWith('evt:') === true) as string[];
}

function isRow({ event, claims }: Group, entities: ReadonlySet<string>): boolean {
  const first = claims[0];
  if (first?.row === undefined || typeOfId(event.id) !== 'Event') return false;
  return claims.every((claim, i) =>
    claim.row === first.row && claim.status === first.status && sameSpeakers(claim.attribution, first.attribution) && isPlain(claim) &&
    fits(claim, event, entities) && !claims.some((other, k) => k < i && saysSame(claim, other)));
}

const sameSpeakers = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((id, i) => id === b[i]);

/** Whether two claims of an event say the same, or are two dates of it. */
const saysSame = (a: ClaimRecord, b: ClaimRecord): boolean =>
  a.predicate === b.predicate && (a.predicate === 'TIME' || (a.object === b.object && JSON.stringify(a.value) === JSON.stringify(b.value)));

/** Whether the claim says only such things as a row holds. */
const isPlain = (claim: ClaimRecord): boolean =>
  (claim.status === 'STATED' || claim.status === 'ATTRIBUTED') && claim.polarity === 'AFFIRMED' && claim.modality === 'FACTUAL' && claim.review === 'ACCEPTED' &&
  claim.unknown === undefined && claim.saidIn === undefined && claim.article === undefined && claim.rule === undefined && claim.curatedBy === undefined &&
  claim.recordedAt === undefined && claim.retractedAt === undefined && claim.evidence.length === 0 && claim.derivedFrom.length === 0 && claim.links.length === 0 &&
  (isRole(claim.predicate) || isAttribute(claim.predicate));

const knownTypes = new Map<Role, Map<string, boolean>>();

/** Whether the role may lead to a node of this id; worked out once for each role and type. */
function mayFill(role: Role, id: string): boolean {
  let byPrefix = knownTypes.get(role);
  if (!byPrefix) knownTypes.set(role, byPrefix = new Map());
  const prefix = id.slice(0, id.indexOf(':'));
  let known = byPrefix.get(prefix);
  if (known === undefined) byPrefix.set(prefix, known = misfit(role, 'Event', typeOfId(id) as NodeType) === undefined);
  return known;
}

function fits(claim: ClaimRecord, event: EventRecord, entities: ReadonlySet<string>): boolean {
  const isKnown = (id: string): boolean => entities.has(id) || isCountryId(id);
  if ((claim.status === 'ATTRIBUTED') !== claim.attribution.length > 0) return false;
  if (!claim.attribution.every((id) => isKnown(id) && !id.startsWith('src:') && actorTypes.includes(typeOfId(id) as EntityType))) return false;
  const { predicate, object, value } = claim;
  if (isRole(predicate)) {
    return object !== undefined && value === undefined && isKnown(object) && mayFill(predicate, object) &&
      (claim.qualifiers.commandMode === undefined || predicate === 'AUTHORIZER') && (claim.qualifiers.coordinates === undefined || mayHavePoint(predicate));
  }
  if (claim.qualifiers.coordinates !== undefined) return false;
  if (predicate === 'TIME' && value && 'time' in value && object === undefined) return isDate(value.time.edtf);
  if (value && 'word' in value && object === undefined && claim.unknown === undefined) return mayBeSaid(event, predicate, value.word);
  return claimFaults(claim, aroundEvent(event, isKnown)).length === 0;
}

const knownWords = new Map<string, Map<string, boolean>>();

/** Whether an event of this type may have the word; worked out once for each. */
function mayBeSaid(event: EventRecord, predicate: string, word: string): boolean {
  let byType = knownWords.get(word);
  if (!byType) knownWords.set(word, byType = new Map());
  const key = predicate === 'MODE' ? event.type : `${predicate} ${event.type}`;
  let known = byType.get(key);
  if (known !== undefined) return known;
  const claim = { subject: event.id, predicate, value: { word }, status: 'STATED', attribution: [], evidence: [], row: '', qualifiers: {} } as unknown as ClaimRecord;
  byType.set(key, known = claimFaults(claim, aroundEvent(event, () => true)).length === 0);
  return known;
}

function isDate(text: string): boolean {
  try {
    timeBounds(text);
    return true;
  } catch (error) {
    if (error instanceof InputError) return false;
    throw error;
  }
}

const aroundEvent = (event: EventRecord, isKnown: (id: string) => boolean): Surroundings => ({
  event: (id) => (id === event.id ? event as never : undefined), entity: (id) => (isKnown(id) ? { id } as never : undefined),
  article: () => undefined, text: () => '', ids: () => [],
});
