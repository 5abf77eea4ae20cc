import type { EntityType } from '../ontology.ts';
import { countryById } from '../countries.ts';
import { foldedName } from '../folded-name.ts';
import type { Mention } from './mention.ts';
import type { Via } from './reading.ts';

/** Someone or something of the article, under all its mentions. */
export interface BookEntity {
  readonly key: string;
  readonly type: EntityType;
  readonly name: string;
  readonly known?: string | undefined;
  readonly country?: string | undefined;
  readonly sector?: string | undefined;
  readonly mentions: Mention[];
}

export interface Resolved {
  readonly entity: BookEntity;
  readonly via: Via;
}

/** The subject of a sentence's chief verb, by the place of its head; whether it is nobody, and whether it is "it". */
export interface ChiefSubject {
  readonly at: number;
  readonly isThing: boolean;
  readonly isIt: boolean;
}

interface Recent {
  readonly entity: BookEntity;
  readonly sentence: number;
  readonly at: number;
  readonly subject: boolean;
}

/** In mentions: more than stand in the sentences that a pronoun may point back to. */
const MOST_RECENT = 200;

/** What no pronoun is taken to mean. */
const NEVER_MEANT: ReadonlySet<EntityType> = new Set(['Equipment', 'Agreement', 'Position']);

/** In sentences: how far back a pronoun or "the group" may point. */
const MEMORY = 4;

/**
 * Who is who in the article. Mentions come in the order of the text; the same name is the same entity, a surname its full name,
 * "the militia" the militia last named, a pronoun the nearest that fits, subjects first.
 */
export class EntityBook {
  readonly entities = new Map<string, BookEntity>();
  readonly #subjects = new Map<number, ChiefSubject>();
  readonly #byMention = new Map<string, Resolved>();
  /** Latest last. */
  readonly #recent: Recent[] = [];

  /** The entity of a mention that is no pronoun; made when it is new. */
  place(mention: Mention, subject = false): Resolved {
    const known = this.#byMention.get(placeKey(mention));
    if (known) return withTitle(known, mention);
    const resolved = mention.kind === 'NAME' ? { entity: this.#named(mention), via: 'DIRECT' as const } : this.#described(mention);
    resolved.entity.mentions.push(mention);
    this.#byMention.set(placeKey(mention), resolved);
    if (!NEVER_MEANT.has(mention.type)) this.#remember({ entity: resolved.entity, sentence: mention.sentence, at: mention.head, subject });
    return resolved;
  }

  /** Whom a pronoun means, or undefined when nothing before it fits. `not` are those it cannot mean, being of the same clause. */
  pronoun(mention: Mention, not: readonly BookEntity[] = [], isOwner = false): Resolved | undefined {
    const subject = this.#subjects.get(mention.sentence);
    const ahead = isOwner && subject !== undefined && subject.at > mention.head ? this.#recent.findLast(({ sentence, at, entity }) => sentence === mention.sentence && at === subject.at && pronounFits(mention.name, entity) && !not.includes(entity)) : undefined;
    if (ahead) return { entity: ahead.entity, via: 'COREFERENCE' };
    const candidates = this.#recent.filter(({ entity, sentence, at }) => (sentence < mention.sentence || (sentence === mention.sentence && at < mention.head)) && mention.sentence - sentence <= MEMORY && !not.includes(entity) && pronounFits(mention.name, entity));
    const isHere = candidates.some(({ sentence }) => sentence === mention.sentence);
    if (mention.name === 'it' && !isHere && [mention.sentence - 1, mention.sentence].some((sentence) => this.#isOfThing(sentence, mention))) return undefined;
    const best = candidates.map((one, i) => ({ one, score: salience(one, mention) + i * NEARNESS })).sort((a, b) => b.score - a.score)[0];
    return best ? { entity: best.one.entity, via: 'COREFERENCE' } : undefined;
  }

  /** Notes what a sentence is about: where its chief subject stands, and whether that is nobody, such as a storm. */
  begin(sentence: number, subject: ChiefSubject): void {
    const isStill = subject.isIt && (this.#subjects.get(sentence - 1)?.isThing ?? false);
    this.#subjects.set(sentence, { ...subject, isThing: subject.isThing || isStill });
  }

  #isOfThing(sentence: number, mention: Mention): boolean {
    const subject = this.#subjects.get(sentence);
    return subject?.isThing === true && (sentence < mention.sentence || subject.at < mention.head);
  }

  /** The country that a place stands for or lies in. */
  country(code: string, mention: Mention): BookEntity {
    const name = countryById(`cty:${code}`)?.name ?? code;
    const entity = this.#entity(`cty:${code}`, { type: 'Country', name, known: `cty:${code}`, country: code });
    entity.mentions.push(mention);
    return entity;
  }

  /** Only what pronouns may still mean is kept, so that a long text is read in time that grows with its length. */
  #remember(recent: Recent): void {
    this.#recent.push(recent);
    if (this.#recent.length > MOST_RECENT * 2) this.#recent.splice(0, MOST_RECENT);
  }

  #entity(key: string, fields: Omit<BookEntity, 'key' | 'mentions'>): BookEntity {
    const found = this.entities.get(key) ?? { key, ...fields, mentions: [] };
    this.entities.set(key, found);
    return found;
  }

  #named(mention: Mention): BookEntity {
    const { actor, name, type, country, sector } = mention;
    if (actor?.id !== undefined) return this.#entity(actor.id, { type, name, known: actor.id, country, sector });
    const same = type === 'Person' ? this.#bySurname(name) : undefined;
    return same ?? this.#entity(`${type}|${foldedName(name)}`, { type, name, country, sector });
  }

  #bySurname(name: string): BookEntity | undefined {
    const folded = foldedName(name);
    return [...this.entities.values()].findLast((entity) => entity.type === 'Person' && (foldedName(entity.name).endsWith(` ${folded}`) || folded.endsWith(` ${foldedName(entity.name)}`)));
  }

  #described(mention: Mention): Resolved {
    const before = mention.definite || mention.type === 'Group' ? this.#definite(mention) : undefined;
    if (before) return { entity: before, via: 'COREFERENCE' };
    const scope = mention.type === 'AnonymousSource' ? `|${mention.sentence}` : mention.type === 'Facility' && !mention.definite ? `|${mention.sentence}` : mention.type === 'Place' && mention.count !== undefined ? `|${mention.count}` : '';
    const key = `${mention.type}|${plainForm(mention)}${scope}`;
    return { entity: this.#entity(key, { type: mention.type, name: mention.name, country: mention.country, sector: mention.sector }), via: 'DIRECT' };
  }

  /** "the militia", "the group": the last one named or described by that word. */
  #definite(mention: Mention): BookEntity | undefined {
    const { lemma } = mention;
    const bare = foldedName(mention.name).split(' ').length === 1;
    if (!bare || !mention.definite) return undefined;
    return this.#recent.findLast(({ entity, sentence }) => mention.sentence - sentence <= MEMORY * 3 && (lastLemma(entity) === lemma || (KINDS[lemma]?.(entity) ?? false)) && !(entity.mentions.length === 1 && entity.mentions[0] === mention))?.entity;
  }
}

/** The same words may be met first as a name alone, then with the office beside it. */
function withTitle(known: Resolved, mention: Mention): Resolved {
  const { mentions } = known.entity;
  const at = mention.title === undefined ? -1 : mentions.findIndex((one) => one.title === undefined && placeKey(one) === placeKey(mention));
  if (at >= 0) mentions[at] = mention;
  return known;
}

/** Weight of standing one mention later in the text. */
const NEARNESS = 0.01;

/** An office has the words of who holds it, and a house those of the body in it, and each is another thing. */
const placeKey = ({ sentence, from, to, type }: Mention): string => `${sentence}:${from}-${to}${type === 'Position' || type === 'Facility' || type === 'Place' ? type : ''}`;
const lastLemma = (entity: BookEntity): string => entity.mentions[0]?.lemma ?? '';

/** Words for a kind, and what may be meant by them. */
const KINDS: Readonly<Record<string, (entity: BookEntity) => boolean>> = {
  militia: ({ type, name }) => type === 'Militia' || /militia/i.test(name),
  group: ({ type, name }) => type === 'Militia' || (type === 'Group' && /group|militia|rebel|militant|movement/i.test(name)) || (type === 'Organization' && /group|organi[sz]ation|watch|amnesty/i.test(name)),
  country: ({ type }) => type === 'Country', nation: ({ type }) => type === 'Country', kingdom: ({ type }) => type === 'Country',
  president: ({ type, mentions }) => type === 'Person' && mentions.some(({ title }) => /president/i.test(title ?? '')),
  minister: ({ type, mentions }) => type === 'Person' && mentions.some(({ title }) => /minister/i.test(title ?? '')),
  company: ({ type, name }) => type === 'Organization' && /company|corp|inc|ltd|group/i.test(name),
  ...Object.fromEntries(['city', 'town', 'village', 'province', 'district', 'island'].map((lemma) => [lemma, ({ type, mentions }: BookEntity) => type === 'Place' && mentions[0]?.kind === 'NAME'] as const)),
  ...Object.fromEntries(['building', 'complex', 'compound', 'premise'].map((lemma) => [lemma, ({ type }: BookEntity) => type === 'Facility'] as const)),
  movement: ({ type }) => type === 'Militia', organization: ({ type }) => type === 'Organization', insurgent: ({ name }) => /rebel|militant|insurgent/i.test(name),
};

/** Words for one person, who is no "it". */
const ONE_PERSON = /(?:[^u]er|or|ist|ian|man|woman|person|boy|girl|child|president|resident|student|general)$/i;

function pronounFits(pronoun: string, entity: BookEntity): boolean {
  if (/^(?:he|him|his|she|her|himself|herself)$/.test(pronoun)) return entity.type === 'Person' || (entity.type === 'Group' && /(?:president|minister|man|woman|leader|judge|official|ambassador|king|general)$/i.test(entity.name)) || isOnePerson(entity);
  if (/^(?:they|them|their|themselves)$/.test(pronoun)) return !isOnePerson(entity) && ['Group', 'Militia', 'Organization', 'AnonymousSource'].includes(entity.type);
  if (/^(?:it|its|itself|which|that)$/.test(pronoun)) return ['Country', 'Organization', 'Militia'].includes(entity.type) || (entity.type === 'Group' && !entity.name.endsWith('s') && !isOnePerson(entity) && !ONE_PERSON.test(entity.name));
  return /^(?:who)$/.test(pronoun) && ['Person', 'Group'].includes(entity.type);
}

/** Described bodies and crowds that a noun in the singular names. */
const COLLECTIVE = /^(?:group|party|army|police|team|committee|government|crowd|family|public|people|staff|crew|cabinet|ministry|council|court|force|militia|gang|mob|majority|opposition|side|community|population|movement|company|agency|union|press|media|military|navy|troop|parliament|congress|senate|jury|board|panel|audience|youth|delegation|leadership|administration|coalition|alliance|network|unit|squad|personnel|authority|service|office|department|association|state|faction|minority|tribe|clan|band)$/;

/** "the driver": one person, though described. */
function isOnePerson({ type, mentions }: BookEntity): boolean {
  const first = mentions[0];
  return type === 'Group' && first !== undefined && first.kind === 'DESCRIPTION' && first.body === undefined && (first.count ?? 1) === 1 && first.name.toLowerCase().endsWith(first.lemma) && !first.name.endsWith('s') && !COLLECTIVE.test(first.lemma);
}

function salience({ sentence, subject, entity }: { readonly sentence: number; readonly subject: boolean; readonly entity: BookEntity }, mention: Mention): number {
  const group = mention.name.startsWith('the') && (entity.type === 'Group' || entity.type === 'Militia') ? 1 : 0;
  const number = /^(?:they|them|their)$/.test(mention.name) && entity.type === 'Organization' ? -1.5 : 0;
  return (subject ? 2 : 0) - (mention.sentence - sentence) * 1.5 + group + number;
}

/** The words of a description without number and count: "Iran-backed militias" is "iran-backed militia". */
function plainForm({ name }: Mention): string {
  const words = foldedName(name).split(' ').filter((word) => !/^(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|some|several|many|other|more|at|least)$/.test(word));
  return words.map((word) => (word.length > 3 ? word.replace(/(?:ies)$/, 'y').replace(/(?<!s)s$/, '') : word)).join(' ');
}
