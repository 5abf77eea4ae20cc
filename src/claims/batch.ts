import { createHash } from 'node:crypto';
import { countryById } from '../countries.ts';
import { DatasetError, InputError, type RecordFault } from '../errors.ts';
import type { Article, ArticleId, Claim, ClaimId, Entity, EntityId, Event, EventId, Noun } from '../model.ts';
import { allRelations, typeOfId, type EntityType, type EventType } from '../ontology.ts';
import type { AnyRecord, ArticleRecord, ClaimRecord, DatasetInfo, EntityRecord, EventRecord, Located } from '../records.ts';
import { atOnce, type Stepwise } from '../stepwise.ts';
import { timeRef } from '../time.ts';
import { claimFaults, type Surroundings } from './check-claim.ts';
import { linkedClaim, looseClaim, type LooseClaim } from './resolve.ts';

/** Checked nouns and claims, ready to be taken into a store. */
export interface Batch {
  readonly entities: readonly Entity[];
  readonly events: readonly Event[];
  readonly articles: readonly Article[];
  readonly claims: readonly Claim[];
  /** Nouns that it does not declare and speaks of. */
  readonly borrowed: readonly Noun[];
}

/** What other datasets declare, so that claims may speak of it. */
export interface KnownNouns {
  readonly noun: (id: string) => Noun | undefined;
  readonly text: (article: string) => string | undefined;
  /** Ids to suggest one of. */
  readonly ids: () => Iterable<string>;
}

const NOTHING_ELSE: KnownNouns = { noun: () => undefined, text: () => undefined, ids: () => [] };

export interface BatchSource {
  readonly info: Pick<DatasetInfo, 'id' | 'recordedAt'>;
  readonly records: readonly Located<AnyRecord>[];
  readonly texts: ReadonlyMap<string, string>;
}

/** Turns the records of a dataset that stands alone into nouns and claims of ours; see `BatchResolver`. */
export function resolveBatch(source: BatchSource): Batch {
  const resolver = new BatchResolver(source);
  atOnce(resolver.declaring());
  return atOnce(resolver.resolving());
}

/** Records between two steps. */
const STEP = 500;
/** For how many unknown ids the nearest known one is sought: no more are shown. */
const MOST_SUGGESTIONS = 20;

/**
 * Turns the records of a dataset into nouns and, once those of other datasets are known too, into claims. All or nothing: throws
 * DatasetError with every fault and its `file:line` when one record does not fit. Countries need no record; those that are referred
 * to come along.
 */
export class BatchResolver {
  readonly #source: BatchSource;
  readonly #faults: RecordFault[] = [];
  readonly #entities = new Map<string, Entity>();
  readonly #events = new Map<string, Event>();
  readonly #articles = new Map<string, Article>();
  readonly #textsById = new Map<string, string>();
  readonly #borrowed = new Map<string, Noun>();
  #suggestions = 0;

  constructor(source: BatchSource) {
    this.#source = source;
  }

  /** Takes in the nouns. */
  * declaring(): Stepwise<void> {
    for (const [i, record] of this.#source.records.entries()) {
      if (record.record !== 'claim') this.#tryTo(record, () => this.#addNoun(record));
      if (i % STEP === STEP - 1) yield;
    }
  }

  /** A noun that was taken in. */
  noun(id: string): Noun | undefined {
    return this.#entities.get(id) ?? this.#events.get(id) ?? this.#articles.get(id);
  }

  /** The text of an article that was taken in. */
  text(article: string): string | undefined {
    return this.#textsById.get(article);
  }

  /** The ids of the nouns that were taken in. */
  * ids(): Generator<string> {
    yield* this.#entities.keys();
    yield* this.#events.keys();
    yield* this.#articles.keys();
  }

  /** Checks the claims, which may speak of what others declare. After `declaring`. */
  * resolving(others: KnownNouns = NOTHING_ELSE): Stepwise<Batch> {
    const claims = yield* this.#claims(this.#source.records.filter((record) => record.record === 'claim'), others);
    if (this.#faults.length > 0) throw new DatasetError(this.#faults);
    return {
      entities: [...this.#entities.values()], events: [...this.#events.values()], articles: [...this.#articles.values()], claims,
      borrowed: [...this.#borrowed.values()],
    };
  }

  #fault(record: Located<AnyRecord>, message: string): void {
    this.#faults.push({ ...record.origin, message });
  }

  #tryTo(record: Located<AnyRecord>, step: () => void): void {
    try {
      step();
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      this.#fault(record, error.message);
    }
  }

  #addNoun(record: Located<Exclude<AnyRecord, ClaimRecord>>): void {
    const expected = record.record === 'entity' ? record.type : record.record === 'event' ? 'Event' : 'Article';
    const found = typeOfId(record.id);
    if (found !== expected) throw new InputError(`id: "${record.id}" is the id of ${found ?? 'nothing known'}, not of ${expected}`);
    if (this.#entities.has(record.id) || this.#events.has(record.id) || this.#articles.has(record.id)) {
      throw new InputError(`id: "${record.id}" was given before`);
    }
    if (record.record === 'entity') this.#entities.set(record.id, entityOf(record));
    else if (record.record === 'event') this.#events.set(record.id, eventOf(record));
    else this.#articles.set(record.id, this.#articleOf(record));
  }

  #articleOf(record: ArticleRecord): Article {
    const text = record.text ?? this.#source.texts.get(record.textFile ?? '');
    if (text === undefined) throw new InputError(`textFile: "${record.textFile}" is not among the files of the dataset`);
    this.#textsById.set(record.id, text);
    return {
      id: record.id as ArticleId, headline: record.headline, language: record.language,
      contentHash: createHash('sha256').update(text).digest('hex'),
      publisher: record.publisher, publishedAt: record.publishedAt && timeRef(record.publishedAt), url: record.url,
      copyOf: record.copyOf as ArticleId | undefined, sources: record.sources, dataset: this.#source.info.id,
    };
  }

  /** A noun of ours, a country, or what another dataset declares, which is then borrowed. */
  #known(id: string, others: KnownNouns): Noun | undefined {
    const own = this.noun(id);
    if (own) return own;
    const country = countryById(id);
    if (country) this.#entities.set(id, country);
    const borrowed = country ? undefined : others.noun(id);
    if (borrowed) this.#borrowed.set(id, borrowed);
    return country ?? borrowed;
  }

  #around(others: KnownNouns): Surroundings {
    const known = (id: string): Noun | undefined => this.#known(id, others);
    return {
      entity: (id) => only('name', known(id)), event: (id) => only('title', known(id)), article: (id) => only('headline', known(id)),
      text: (article) => this.text(article) ?? others.text(article) ?? '',
      ids: () => (this.#suggestions++ < MOST_SUGGESTIONS ? both(this.ids(), others.ids()) : []),
    };
  }

  * #claims(records: readonly Located<ClaimRecord>[], others: KnownNouns): Stepwise<Claim[]> {
    const around = this.#around(others);
    const { info } = this.#source;
    const loose: [Located<ClaimRecord>, LooseClaim][] = [];
    for (const [i, record] of records.entries()) {
      if (i % STEP === STEP - 1) yield;
      for (const message of claimFaults(record, around)) this.#fault(record, message);
      this.#tryTo(record, () => loose.push([record, looseClaim(record, { dataset: info.id, recordedAt: info.recordedAt })]));
    }
    yield;
    const idsByKey = this.#idsByKey(loose);
    yield;
    this.#checkCycles(loose);
    yield;
    const idOf = (key: string): ClaimId => idsByKey.get(key) ?? ('clm:unknown' as ClaimId);
    return loose.map(([record, claim]) => linkedClaim(claim, record, idOf));
  }

  #idsByKey(loose: readonly [Located<ClaimRecord>, LooseClaim][]): Map<string, ClaimId> {
    const idsByKey = new Map<string, ClaimId>();
    const keysById = new Map<string, string>();
    for (const [record, claim] of loose) {
      const twin = keysById.get(claim.id);
      if (idsByKey.has(claim.key)) this.#fault(record, `key: "${claim.key}" was given before`);
      else if (twin !== undefined) this.#fault(record, `says the same in the same words as "${twin}"`);
      idsByKey.set(claim.key, claim.id);
      keysById.set(claim.id, claim.key);
    }
    for (const [record] of loose) {
      for (const key of [...record.derivedFrom, ...record.links.map((link) => link.claim)]) {
        if (!idsByKey.has(key)) this.#fault(record, `refers to the claim "${key}", which is not in the dataset`);
      }
    }
    return idsByKey;
  }

  #checkCycles(loose: readonly [Located<ClaimRecord>, LooseClaim][]): void {
    for (const [predicate, row] of Object.entries(allRelations)) {
      if (!row.acyclic) continue;
      const next = new Map<string, Set<string>>();
      for (const [record, claim] of loose) {
        if (claim.predicate !== predicate || claim.object === undefined || claim.polarity === 'NEGATED') continue;
        if (reaches(next, claim.object, claim.subject)) {
          this.#fault(record, `${predicate} from ${claim.subject} to ${claim.object} closes a circle`);
          continue;
        }
        next.set(claim.subject, (next.get(claim.subject) ?? new Set()).add(claim.object));
      }
    }
  }
}

/** The noun where it is of the kind that has this key. */
const only = <K extends 'name' | 'title' | 'headline'>(key: K, noun: Noun | undefined): Extract<Noun, Record<K, string>> | undefined =>
  (noun && key in noun ? noun as Extract<Noun, Record<K, string>> : undefined);

function* both<T>(some: Iterable<T>, others: Iterable<T>): Generator<T> {
  yield* some;
  yield* others;
}

function reaches(next: ReadonlyMap<string, ReadonlySet<string>>, from: string, to: string): boolean {
  const seen = new Set<string>();
  const open = [from];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === to) return true;
    if (!seen.has(id)) open.push(...(next.get(id) ?? []));
    seen.add(id);
  }
  return false;
}

const entityOf = (record: EntityRecord): Entity => ({
  id: record.id as EntityId, type: record.type as EntityType, name: record.name, aliases: record.aliases,
  externalIds: record.externalIds, organizationKind: record.organizationKind, membership: record.membership,
  equipmentClass: record.equipmentClass, facilityKinds: record.facilityKinds,
  source: record.source && { article: record.source.article as ArticleId, count: record.source.count },
  coordinates: record.coordinates,
});

const eventOf = (record: EventRecord): Event => ({
  id: record.id as EventId, type: record.type as EventType, title: record.title, cameo: record.cameo,
});
