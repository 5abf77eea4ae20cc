import { entityTypes } from '../../schema/entity-types.ts';
import { kindsByNameWord, kindsBySector, noPerson, sectorsOfPersons, unknownKind, type ActorKind } from '../../schema/actor-kinds.ts';
import { countryByCode } from '../country-codes.ts';
import { foldedName } from '../folded-name.ts';
import type { EntityId } from '../model.ts';
import type { CodedCountry, RawActor, RawPlace } from '../raw.ts';
import type { EntityRecord } from '../records.ts';
import { countryNamed, readActorName, type ActorName } from './actor-name.ts';
import { slugOf } from './slug.ts';

/** An entity of the set, and what is new with it. */
export interface Member {
  readonly id: string;
  /** Only the first time. */
  readonly introduced?: Introduction | undefined;
}

export interface Introduction {
  readonly entity: EntityRecord;
  readonly name?: ActorName | undefined;
  /** The country that it belongs to or lies in. */
  readonly country?: EntityId | undefined;
  /** The set's own words for what it is or where it belongs. */
  readonly sectors?: readonly string[] | undefined;
}

/** Offices up to this number become speakers; a set with more names articles rather than papers. */
const MOST_OFFICES = 2000;

/**
 * Who is who in one dataset: countries by code or name to one node for all sets, everyone else by exact folded name within the
 * set. What a name is, is settled by the first row that has it.
 */
export class Cast {
  readonly #dataset: string;
  readonly #known = new Map<string, string>();
  /** Names letter for letter as a row had them, so that each is folded once. */
  readonly #byExactName = new Map<string, Member>();
  #offices = 0;
  /** What the row that is being read was the first to name. */
  readonly #fresh = { keys: [] as string[], names: [] as string[], offices: 0 };

  constructor(dataset: string) {
    this.#dataset = dataset;
  }

  /** Takes what the row named for settled. */
  keep(): void {
    this.#fresh.keys.length = this.#fresh.names.length = this.#fresh.offices = 0;
  }

  /** Forgets what the row named, since it is refused: another must introduce it. */
  forget(): void {
    for (const key of this.#fresh.keys) this.#known.delete(key);
    for (const name of this.#fresh.names) this.#byExactName.delete(name);
    this.#offices -= this.#fresh.offices;
    this.keep();
  }

  #settle(key: string, id: string): void {
    this.#known.set(key, id);
    this.#fresh.keys.push(key);
  }

  actor(raw: RawActor): Member {
    const exact = raw.isCountry || raw.key !== undefined ? undefined : this.#byExactName.get(raw.name);
    if (exact) return exact;
    const member = this.#actor(raw);
    if (!raw.isCountry && raw.key === undefined) {
      this.#byExactName.set(raw.name, { id: member.id });
      this.#fresh.names.push(raw.name);
    }
    return member;
  }

  #actor(raw: RawActor): Member {
    const country = coded(raw.country);
    if (raw.isCountry && country !== undefined) return { id: country };
    const key = `${foldedName(raw.name)}\n${raw.key ?? ''}`;
    const known = this.#known.get(key);
    if (known !== undefined) return { id: known };
    const named = raw.key === undefined ? countryNamed(raw.name) : undefined;
    if (named !== undefined) {
      this.#settle(key, named);
      return { id: named };
    }
    return this.#introduce(key, raw, country);
  }

  #introduce(key: string, raw: RawActor, home: EntityId | undefined): Member {
    const name = readActorName(raw.name);
    const kind = kindOf(raw, name);
    const slug = slugOf(raw.key === undefined ? raw.name : `${raw.name} ${raw.key}`);
    const entity = this.#entity(key, { kind, slug, name: raw.name });
    if (name.base !== raw.name.trim()) entity.aliases.push({ value: name.base, language: 'en', kind: 'WEAK' });
    return { id: entity.id, introduced: { entity, name, country: name.country ?? home, sectors: raw.memberships ?? raw.sectors } };
  }

  /** The paper or agency as a speaker; undefined for several in one cell, who do not speak for one another, and once the set has named too many. */
  office(name: string): Member | undefined {
    if (name.includes(';')) return undefined;
    const key = `office\n${foldedName(name)}`;
    const known = this.#known.get(key);
    if (known !== undefined) return { id: known };
    if (this.#offices >= MOST_OFFICES) return undefined;
    this.#offices += 1;
    this.#fresh.offices += 1;
    const entity = this.#entity(key, { kind: { type: 'Organization', organizationKind: 'MEDIA' }, slug: `office-${slugOf(name)}`, name });
    return { id: entity.id, introduced: { entity } };
  }

  /** The place; its country alone when nothing narrower is named; undefined when neither is. */
  place(raw: RawPlace): Member | undefined {
    const country = coded(raw.country);
    const first = raw.names[0];
    if (first === undefined) return country === undefined ? undefined : { id: country };
    const key = `place\n${raw.names.map(foldedName).join('\n')}\n${country ?? raw.country?.code ?? ''}`;
    const known = this.#known.get(key);
    if (known !== undefined) return { id: known };
    const entity: EntityRecord = {
      record: 'entity', id: `loc:${this.#dataset}-${slugOf([...raw.names, country ?? raw.country?.code ?? ''].join(', '))}`, type: 'Place', name: first, aliases: [],
      externalIds: raw.geonames === undefined ? {} : { geonames: raw.geonames }, ...(raw.coordinates && { coordinates: raw.coordinates }),
    };
    if (raw.names.length > 1) entity.aliases.push({ value: raw.names.join(', '), language: 'en', kind: 'STRONG' });
    this.#settle(key, entity.id);
    return { id: entity.id, introduced: { entity, country } };
  }

  #entity(key: string, { kind, slug, name }: { kind: ActorKind; slug: string; name: string }): EntityRecord {
    const id = `${entityTypes[kind.type].prefix}:${this.#dataset}-${slug}`;
    this.#settle(key, id);
    return {
      record: 'entity', id, type: kind.type, name: name.trim(), aliases: [], externalIds: {},
      ...(kind.organizationKind && { organizationKind: kind.organizationKind }), ...(kind.membership && { membership: kind.membership }),
    };
  }
}

const coded = (country: CodedCountry | undefined): EntityId | undefined => country && countryByCode(country.scheme, country.code);

function kindOf(raw: RawActor, name: ActorName): ActorKind {
  if (raw.isPerson) return { type: 'Person' };
  const word = foldedName(name.base).replace(/ \([^()]*\)$/, '');
  const byName = kindsByNameWord.find(([form]) => form.test(word))?.[1];
  if (byName) return byName;
  if (raw.memberships?.some((sector) => sectorsOfPersons.includes(sector.toLowerCase())) && !noPerson.test(foldedName(raw.name))) return { type: 'Person' };
  const told = [...raw.sectors ?? [], raw.kindWord ?? ''].map((sector) => sector.toLowerCase()).find((sector) => Object.hasOwn(kindsBySector, sector));
  return kindsBySector[told ?? ''] ?? unknownKind;
}
